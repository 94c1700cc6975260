import { resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { DOCTOR_SCHEMA } from "../../src/report/doctor/schema.ts";
import { spansOf } from "../report/hostile.ts";
import { HOSTILE_KEYS } from "../report/reviews.ts";
import { RULES, rulesWith, SET_UP, type Stage, stage, WORKFLOW } from "../setup/doctor/stage.ts";
import { type Job, type Run, runAction } from "./runner.ts";

/** The action of the folder doctor, on a schedule. */
function doctor(
  { github }: Stage,
  files: Readonly<Record<string, string>> = SET_UP,
  inputs: Readonly<Record<string, string>> = {},
  more: Partial<Job> = {},
): Promise<Run> {
  const delivery = github.schedule("41 5 * * 1", "alice");
  const env = { DESTROY_GUARD_RETRY_MS: "1" };
  return runAction({ github, delivery, inputs, files, action: resolve("doctor"), env, isLoaded: true, ...more });
}

/** What the workflow of docs/setup.md gives the job, and an administrator's token. */
const job = ({ github }: Stage) => ({ token: github.actionsToken({ contents: "read", pull_requests: "read" }) });
const root = ({ github }: Stage) => ({ "github-token": github.personToken("root") });

describe("On a schedule", () => {
  test("it passes with the permissions that docs/setup.md gives it, and says what it may not see", async () => {
    const one = await stage();
    const run = await doctor(one, SET_UP, {}, job(one));
    expect([run.exitCode, run.errors, run.warnings]).toEqual([0, [], []]);
    expect(run.outputs).toEqual({ open: "0", unknown: "1", required: "true", report: "" });
    expect(run.summary).toContain("the check is required, and nothing is open that can be seen");
    expect(run.summary).toContain("The bypass list of the ruleset `main` is shown only to those who may edit it");
  });

  test("it fails when somebody has switched the rule off, and says so everywhere", async () => {
    const one = await stage(SET_UP, {}, rulesWith("required_status_checks", null));
    const run = await doctor(one, SET_UP, root(one));
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toEqual({ open: "1", unknown: "0", required: "false", report: "" });
    expect(run.errors).toEqual([
      expect.stringMatching(/^main requires no check, .*switch on "Require status checks to pass"/),
      "destroy-guard: the check is not required; see the job summary",
    ]);
    expect(run.summary).toMatch(/^### ❌ `acme\/infra`, branch `main`: the check is not required\n/);
  });

  test("it marks the line of the file that opens a hole", async () => {
    const text = (SET_UP[WORKFLOW] ?? "").replace("    runs-on", "    continue-on-error: true\n    runs-on");
    const one = await stage({ ...SET_UP, [WORKFLOW]: text });
    const run = await doctor(one, { ...SET_UP, [WORKFLOW]: text }, root(one));
    const [error] = run.commands.filter(({ name }) => name === "error");
    expect(error?.properties).toMatchObject({
      file: WORKFLOW,
      line: String(text.slice(0, text.indexOf("continue-on")).split("\n").length),
    });
  });

  test.each([
    ["open", 0, 0],
    ["unknown", 1, 0],
    ["never", 0, 1],
  ])("fail-on %s", async (failOn, unknownFails, openWarns) => {
    const unknown = await stage();
    expect((await doctor(unknown, SET_UP, { "fail-on": failOn }, job(unknown))).exitCode).toBe(unknownFails);
    const open = await stage(SET_UP, {}, []);
    const run = await doctor(open, SET_UP, { ...root(open), "fail-on": failOn });
    expect([run.exitCode, run.warnings.length]).toEqual([1 - openWarns, openWarns]);
  });

  test("what the input accept names is told, and fails nothing", async () => {
    const one = await stage(SET_UP, {}, rulesWith("pull_request", { required_approving_review_count: 0 }));
    const run = await doctor(one, SET_UP, { ...root(one), accept: "pull-request\n" });
    expect([run.exitCode, run.outputs.open, run.warnings]).toEqual([0, "0", []]);
    expect(run.summary).toContain("☑ Nobody can push to the default branch directly");
  });

  test("it never passes in silence where it is not known whether the check is required", async () => {
    const one = await stage();
    one.github.fail("repos/get-branch-rules", "502");
    const run = await doctor(one, SET_UP, root(one));
    expect([run.exitCode, run.outputs.required]).toEqual([0, "unknown"]);
    expect(run.warnings).toEqual([
      "destroy-guard: nothing is open, but it is not known whether the check is required; see the job summary",
    ]);
  });

  test("it writes the JSON where it is asked for", async () => {
    const one = await stage();
    const run = await doctor(one, SET_UP, { ...root(one), report: "out/doctor.json" });
    expect(run.outputs.report).toBe("out/doctor.json");
    const validate = formats.default(new Ajv2020({ strict: true, allowUnionTypes: true })).compile(DOCTOR_SCHEMA);
    const report: unknown = JSON.parse(run.written.get("out/doctor.json") ?? "");
    expect([validate(report), validate.errors]).toEqual([true, null]);
  });

  test("it sees teams with the owners token", async () => {
    const files = {
      ...SET_UP,
      ".github/CODEOWNERS": "/infra/ @acme/dba\n/.github/ @alice\n",
      [WORKFLOW]: (SET_UP[WORKFLOW] ?? "").replace(/( +)plan: .*\n/, "$&$1owners-token: x\n"),
    };
    const one = await stage(files);
    one.github.team("dba", { role: "read" });
    one.github.bot("owners");
    const owners = one.github.appToken("owners", { members: "read" });
    const run = await doctor(one, files, { ...root(one), "owners-token": owners });
    expect(run.errors[0]).toMatch(/^The team @acme\/dba may not write/);
    expect(run.stdout).toContain(`::add-mask::${owners}`);
  });
});

describe("What can't be looked at fails the job, and the summary says that nothing is known", () => {
  test.each([
    [{ "github-token": "wrong" }, /acme\/infra could not be read from GitHub: the token is not valid \(401\)/],
    [{ accept: "required" }, /The input accept names a question that there is not; there are merged, source/],
    [{ "fail-on": "always" }, /The input fail-on is none of open, unknown, never\./],
    [{ report: "README.md/x.json" }, /The doctor JSON could not be written to .*Give the input report a path/],
  ])("%j", async (inputs, message) => {
    const one = await stage();
    const run = await doctor(one, { ...SET_UP, "README.md": "" }, inputs, job(one));
    expect(run.exitCode).toBe(1);
    expect(run.errors.join("\n")).toMatch(message);
    expect(run.summary).toContain("**Whether the check is required is not known.**");
  });
});

test("what files and GitHub name comes alive nowhere: not as a command, not in the summary", async () => {
  const alive = async (name: string) => {
    const text = (SET_UP[WORKFLOW] ?? "").replace(
      "    runs-on",
      () => `    if: ${JSON.stringify(name)}\n    continue-on-error: ${JSON.stringify(name)}\n    runs-on`,
    );
    const one = await stage({ ...SET_UP, [WORKFLOW]: text }, {}, []);
    one.github.ruleset(name, { rules: RULES, bypass: [{ actor_type: "Team", actor_id: 7 }] });
    const run = await doctor(one, { ...SET_UP, [WORKFLOW]: text }, root(one));
    return {
      lines: run.summary.split("\n").map((line) => spansOf(line).alive.replace(/\d+/g, "0")),
      commands: run.commands.map((command) => command.name),
    };
  };
  const tame = await alive("x");
  expect(tame.lines.join("\n")).toMatch(/does not hold for/);
  for (const name of HOSTILE_KEYS.filter((key) => /\S/.test(key))) expect(await alive(name)).toEqual(tame);
});
