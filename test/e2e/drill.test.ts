import { resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { DRILL_SCHEMA } from "../../src/report/drill/schema.ts";
import { stateJson } from "../domain/drill/drilling.ts";
import { githubWith } from "../github/fake/asking.ts";
import { spansOf } from "../report/hostile.ts";
import { HOSTILE_KEYS } from "../report/reviews.ts";
import { type Job, type Run, runAction } from "./runner.ts";

/** The action of the folder drill, on a schedule, as the runner starts it. */

const SECRET = "correct-horse-battery-staple";

const database = (more: object = {}, address = "aws_db_instance.prod") => ({
  address,
  mode: "managed",
  type: "aws_db_instance",
  name: "prod",
  provider_name: "registry.terraform.io/hashicorp/aws",
  values: {
    id: "db-ABC",
    identifier: "prod",
    password: SECRET,
    skip_final_snapshot: true,
    delete_automated_backups: true,
    deletion_protection: false,
    tags: { owner: SECRET },
    ...more,
  },
  sensitive_values: { password: true },
});

const EXPOSED = stateJson([database()], { outputs: { password: { value: SECRET } } });
const SAFE = stateJson([database({ deletion_protection: true })]);

async function drill(
  inputs: Readonly<Record<string, string>>,
  files: NonNullable<Job["files"]>,
  more: Partial<Job> = {},
): Promise<Run> {
  const github = await githubWith();
  const delivery = github.schedule("17 5 * * 1", "alice");
  github.log.clear();
  const run = await runAction({ github, delivery, inputs, files, action: resolve("drill"), isLoaded: true, ...more });
  // It asks GitHub nothing: whoever may not read the repository can drill.
  expect(github.log.told().filter((line) => line.startsWith("github-actions[bot]"))).toEqual([]);
  expect(`${run.stdout}${run.stderr}${run.summary}${[...run.written.values()].join("")}`).not.toContain(SECRET);
  return run;
}

test("a state of which something remains passes, and is called so in log, summary and outputs", async () => {
  const run = await drill({ state: "infra/prod/state.json", "fail-on": "nothing" }, { "infra/prod/state.json": SAFE });
  expect([run.exitCode, run.errors, run.warnings]).toEqual([0, [], []]);
  expect(run.outputs).toEqual({ exposed: "0", report: "" });
  expect(run.summary).toContain("### ✅ `infra/prod`: the only object that holds data or keys would not be gone");
  expect(run.log.join("\n")).toContain("infra/prod: the only object that holds data or keys would not be gone");
  expect([...run.written.keys()]).toEqual([]);
});

test("a state of which something would be gone only warns, where nothing else is asked for", async () => {
  const run = await drill({ state: "prod.json" }, { "prod.json": EXPOSED });
  expect([run.exitCode, run.outputs.exposed, run.errors]).toEqual([0, "1", []]);
  expect(run.warnings).toEqual([
    "destroy-guard: 1 object would be gone for good in a terraform destroy; see the job summary",
  ]);
});

test("with fail-on: nothing it fails, and names each object with what would help", async () => {
  const run = await drill({ state: "infra/prod=prod.json", "fail-on": "nothing" }, { "prod.json": EXPOSED });
  expect(run.exitCode).toBe(1);
  expect(run.errors).toEqual([
    "infra/prod: aws_db_instance.prod: a relational database of which nothing would remain in a terraform destroy. What would help: deletion_protection = true",
    "destroy-guard: 1 object would be gone for good in a terraform destroy; see the job summary",
  ]);
  expect(run.summary).toContain("### ❌ `infra/prod`: the only object that holds data or keys would be gone for good");
  expect(run.summary).toContain("`deletion_protection = true`");
  expect(run.summary).toMatch(/<sub>destroy-guard \d+\.\d+\.\d+ · \[run\]\(https:\/\/github\.com\/.*\)/);
});

test("of very many exposed objects the first are named, and the last line says how many there are", async () => {
  const many = Array.from({ length: 30 }, (_, at) => database({ id: `db-${at}` }, `aws_db_instance.prod[${at}]`));
  const run = await drill({ state: "prod.json", "fail-on": "nothing" }, { "prod.json": stateJson(many) });
  expect(run.errors).toHaveLength(10);
  expect(run.errors.at(-1)).toContain("30 objects would be gone for good");
  expect(run.outputs.exposed).toBe("30");
});

test("the report is written where it is asked for, keeps to its schema, and its path is put out", async () => {
  const run = await drill({ state: "prod.json", report: "out/drill.json" }, { "prod.json": EXPOSED });
  expect(run.outputs.report).toBe("out/drill.json");
  const report: unknown = JSON.parse(run.written.get("out/drill.json") ?? "");
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(DRILL_SCHEMA);
  expect([validate(report), validate.errors]).toEqual([true, null]);
  expect(report).toMatchObject({ states: [{ exposed: 1, objects: [{ address: "aws_db_instance.prod" }] }] });
});

test("a report that can't be written is an error, with what to do", async () => {
  const run = await drill({ state: "prod.json", report: "prod.json/drill.json" }, { "prod.json": SAFE });
  expect([run.exitCode, run.outputs]).toEqual([1, {}]);
  expect(run.errors).toEqual([
    expect.stringMatching(/^destroy-guard: The drill JSON could not be written to .*Give the/),
  ]);
});

test("a report is never written over a state", async () => {
  const run = await drill({ state: "prod.json", report: "./prod.json" }, { "prod.json": SAFE });
  expect([run.exitCode, run.errors]).toEqual([
    1,
    [
      expect.stringContaining(
        "The input report would be written over prod.json, which is read. Give it a path of its own.",
      ),
    ],
  ]);
});

test("several states, by a glob and by root, are looked at together: a copy in another one counts", async () => {
  const arn = "arn:aws:rds:eu-west-1:111111111111";
  const copy = {
    ...database(
      { db_snapshot_arn: `${arn}:snapshot:weekly`, db_instance_identifier: "prod" },
      "aws_db_snapshot.weekly",
    ),
    type: "aws_db_snapshot",
  };
  const run = await drill(
    { state: "infra/*/state.json\nbackup=elsewhere.tfstate\n", "fail-on": "nothing" },
    {
      "infra/prod/state.json": stateJson([database({ arn: `${arn}:db:prod` })]),
      "elsewhere.tfstate": stateJson([copy]),
    },
  );
  expect([run.exitCode, run.outputs.exposed]).toEqual([0, "0"]);
  expect(run.summary).toContain("`infra/prod`");
  expect(run.summary).toContain("`backup`");
});

test("terraform.tfstate is read as it is", async () => {
  const { values, type, name } = database();
  const raw = {
    version: 4,
    terraform_version: "1.11.4",
    resources: [
      {
        mode: "managed",
        type,
        name,
        provider: 'provider["registry.terraform.io/hashicorp/aws"]',
        instances: [{ attributes: values }],
      },
    ],
  };
  const run = await drill({ state: "terraform.tfstate" }, { "terraform.tfstate": JSON.stringify(raw) });
  expect([run.exitCode, run.outputs.exposed]).toEqual([0, "1"]);
});

const PAST = "version: 1\nrestores:\n  - address: aws_db_instance.*\n    tried: 2020-01-01\n    every: 90d\n";

test("the policy of the workspace counts, and the summary says which", async () => {
  const policy = ".github/destroy-guard.yml";
  const files = { "prod.json": EXPOSED, [policy]: PAST, "other.yml": PAST.replace("every: 90d", "every: 90000d") };
  const run = await drill({ state: "prod.json" }, files);
  expect(run.summary).toContain("overdue, last on 2020-01-01");
  expect(run.summary).toContain(`Policy: \`${policy}\`.`);
  expect((await drill({ state: "prod.json", policy: "other.yml" }, files)).summary).not.toContain("overdue");
  expect((await drill({ state: "prod.json" }, { "prod.json": EXPOSED })).summary).toContain(
    `No policy: there is no \`${policy}\` in the workspace, so the defaults apply.`,
  );
});

test("what the policy protects is drilled too: in log, summary, report and annotations", async () => {
  const machine = { ...database({ tags: { env: "prod" } }, "aws_security_group.gate"), type: "aws_security_group" };
  const policy = "version: 1\nprotect:\n  - address: aws_security_group.gate\n    reason: the only way in\n";
  const files = { "prod.json": stateJson([machine]), ".github/destroy-guard.yml": policy };
  const run = await drill({ state: "prod.json", "fail-on": "nothing", report: "drill.json" }, files);
  expect([run.exitCode, run.outputs.exposed]).toEqual([1, "1"]);
  expect(run.errors[0]).toContain(
    "aws_security_group.gate: an object that holds no data, protected by the policy (the only way in), of which nothing",
  );
  for (const text of [run.summary, run.log.join("\n")])
    expect(text).toContain("protects it: a review blocks its destroy (the only way in)");
  expect(JSON.parse(run.written.get("drill.json") ?? "")).toMatchObject({
    states: [{ objects: [{ policy: { level: "block", reason: "the only way in" } }] }],
  });
});

test.each([
  [
    "that is named and not there",
    { policy: "nowhere.yml" },
    {},
    /The input policy names nowhere\.yml, and there is no/,
  ],
  ["that is a folder", { policy: "folder" }, { "folder/x": "" }, /The policy folder is no file/],
  ["that is broken", {}, { ".github/destroy-guard.yml": "version: 2\nrulez: {}\n" }, /destroy-guard\.yml:1/],
])("a policy %s fails the job: nobody may get the defaults instead", async (_, inputs, files, message) => {
  const run = await drill({ state: "prod.json", ...inputs }, { "prod.json": SAFE, ...files });
  expect(run.exitCode).toBe(1);
  expect(run.errors.join("\n")).toMatch(message);
  expect(run.summary).toContain("### ❌ destroy-guard: could not drill");
});

test("states that can't be read are all named in log and summary, and nothing is called safe", async () => {
  const run = await drill(
    { state: "a/a.json\nb/b.json\nc/c.json\nd/*.json" },
    { "a/a.json": SAFE, "b/b.json": EXPOSED.slice(0, -40), "c/c.json": `password = "${SECRET}"`, "d/d.json": "{}" },
  );
  expect([run.exitCode, run.outputs]).toEqual([1, {}]);
  for (const text of [run.errors.join("\n"), run.summary.replaceAll("`", "")]) {
    expect(text).toMatch(/b\/b\.json .*make it again with .*terraform show -json/);
    expect(text).toMatch(/c\/c\.json is not the JSON of a state/);
    expect(text).toMatch(/d\/d\.json is JSON, but not of a state/);
    expect(text).not.toContain("a/a.json");
  }
  expect(run.summary).toContain("### ❌ destroy-guard: could not drill");
});

test.each([
  [{}, /^destroy-guard: The input state names no state; give the path/],
  [{ state: "a.json", "fail-on": "always" }, /^destroy-guard: The input fail-on is none of nothing, never\./],
  [{ state: "nowhere.json" }, /^destroy-guard: nowhere\.json does not exist/],
  [
    { state: "states/*.json" },
    /"states\/\*\.json" matches no file; check the pattern, or that the step which makes the state/,
  ],
  [
    { state: "a.json\nb.json" },
    /a\.json and b\.json are both states of the root \.; give one of them, or name the root/,
  ],
  [{ state: "-" }, /standard input is empty/],
])("%j is refused, with what to do", async (inputs, message) => {
  const run = await drill(inputs, { "a.json": SAFE, "b.json": SAFE });
  expect([run.exitCode, run.outputs]).toEqual([1, {}]);
  expect(run.errors.join("\n")).toMatch(message);
});

test("what a state names comes alive nowhere: not as a command, not in the summary", async () => {
  const objects = HOSTILE_KEYS.map((key) => database({}, `aws_db_instance.prod[${JSON.stringify(key)}]`));
  const odd = "x\n::error::owned ##[error]owned";
  const run = await drill(
    { state: "prod.json", "fail-on": "nothing", report: "drill.json" },
    {
      "prod.json": stateJson([...objects, database({}, odd)]),
    },
  );
  expect(run.outputs.exposed).toBe(String(objects.length + 1));
  expect(run.commands.map(({ name }) => name)).toEqual(Array.from({ length: 10 }, () => "error"));
  expect(
    run.errors.filter((message) => !/aws_db_instance|gone for good/.test(message)).filter((m) => !m.startsWith(".: x")),
  ).toEqual([]);
  expect(run.errors.some((message) => message.includes("\n"))).toBe(false);
  const lines = run.summary.split("\n");
  expect(lines.filter((line) => /^#+ /.test(line))).toHaveLength(1);
  const alive = lines.map((line) => spansOf(line).alive).join("\n");
  expect(alive).not.toMatch(/<img|<b>|<!--|-->|@|evil|:tada:|<\/details>/);
  expect(run.summary).not.toContain("\u202e");
});

test("a summary that would be too large is cut to what the runner takes", async () => {
  const many = Array.from({ length: 5000 }, (_, at) => database({ id: `db-${at}` }, `aws_db_instance.prod[${at}]`));
  const run = await drill({ state: "prod.json" }, { "prod.json": stateJson(many) });
  expect([run.exitCode, run.errors, run.outputs.exposed]).toEqual([0, [], "5000"]);
  expect(run.summary).toMatch(/…and [\d,]+ more objects\./);
  expect(run.summary.length).toBeLessThan(260_000);
});
