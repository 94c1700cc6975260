import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { DRILL_SCHEMA } from "../../src/report/drill/schema.ts";
import { resultsIn } from "../report/sarif-results.ts";
import { command, folderWith } from "./running.ts";

/** The state of DataTalks.Club on the day before, as the plan of its destroy has it. */
const PLAN = readFileSync("fixtures/incidents/datatalks-3-destroy/plan.json", "utf8");
const STATE = JSON.stringify((JSON.parse(PLAN) as { prior_state: unknown }).prior_state);

const drill = (args: readonly string[], input = STATE) => command(["drill", ...args], { input, cwd: folderWith({}) });

test("DataTalks.Club the day before: alone two snapshots, with its state nothing, and what would help", async () => {
  const { stdout, stderr, code } = await drill(["--root", "infra/prod", "-"]);
  expect([stderr, code]).toEqual(["", 0]);
  expect(stdout).toMatchInlineSnapshot(`
    "infra/prod: 1 of 2 objects that hold data or keys would be gone for good in a
    terraform destroy

    ✗ Relational database, not protected (high weight)
      aws_db_instance.prod
      ├─ ✗ aws_db_snapshot.before_upgrade goes with it
      └─ ✗ aws_db_snapshot.end_of_course goes with it
      alone           2 snapshots: aws_db_snapshot.before_upgrade and
                      aws_db_snapshot.end_of_course
      with its state  nothing
      restore         never tried
      would help      deletion_protection = true
                      skip_final_snapshot = false and set final_snapshot_identifier
                      delete_automated_backups = false
                      move aws_db_snapshot.before_upgrade to a state of its own

    5 more objects are not listed: something would remain of 1, 2 stand above as a
    copy that goes too, 2 have a low weight; --all lists them.

    Of what would help, one line is enough. A setting counts once it is applied: a
    destroy goes by the values in the state.
    A copy outside of the given states would not be seen here.
    Proven by a restore that the policy names: 0 of 2 objects that hold data or
    keys.
    "
  `);
});

test("where no object is listed, none is one more", async () => {
  const calm = readFileSync("fixtures/drills/datatalks-prepared/prod.json", "utf8");
  const { stdout } = await drill(["-"], calm);
  expect(stdout).toMatch(/^3 objects are not listed: /m);
  expect(stdout).not.toContain("more object");
});

test("of a single object that is not listed it is spoken as of one", async () => {
  const resource = (type: string, values: object) => ({
    address: `${type}.a`,
    mode: "managed",
    type,
    name: "a",
    values,
  });
  const resources = [
    resource("aws_db_instance", { id: "db-1", identifier: "a", skip_final_snapshot: true }),
    resource("aws_db_snapshot", { id: "s-1", db_instance_identifier: "a" }),
  ];
  const state = JSON.stringify({ format_version: "1.0", values: { root_module: { resources } } });
  expect((await drill(["-"], state)).stdout.replace(/\s+/g, " ")).toContain(
    " 1 more object is not listed: it stands above as a copy that goes too; --all lists it. ",
  );
});

test("the JSON keeps to its schema, and holds no value of the state", async () => {
  const { stdout } = await drill(["--format", "json", "-"]);
  const report: unknown = JSON.parse(stdout);
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(DRILL_SCHEMA);
  expect([validate(report), validate.errors]).toEqual([true, null]);
  expect(report).toMatchObject({ version: 1, states: [{ root: ".", exposed: 1 }] });
  expect(stdout).not.toContain("correct-horse");
});

test("--fail-on nothing fails where something is exposed, and nothing else does", async () => {
  expect((await drill(["-"])).code).toBe(0);
  expect((await drill(["--fail-on", "nothing", "-"])).code).toBe(1);
  const safe = STATE.replaceAll('"deletion_protection":false', '"deletion_protection":true');
  expect((await drill(["--fail-on", "nothing", "-"], safe)).code).toBe(0);
});

test.each([
  [["--fail-on", "something", "-"], /"something" is not a value of --fail-on; there are nothing, never/],
  [["--format", "junit", "-"], /"junit" is not a format/],
  [[], /no state was named; give the output of "terraform show -json"/],
  [["-", "b=-"], /"-" can be read only once/],
])("%j is refused", async (args, message) => {
  const { code, stderr, stdout } = await drill(args);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(message);
});

test("states that can't be read are all named, and nothing is said of the others", async () => {
  const cwd = folderWith({ "a/a.json": STATE, "b/b.json": "{}", "c/c.json": "hello" });
  const { code, stderr, stdout } = await command(["drill", "a/a.json", "b/b.json", "c/c.json"], { cwd });
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/b\/b\.json is JSON, but not of a state/);
  expect(stderr).toMatch(/c\/c\.json is not the JSON of a state/);
});

test("a configuration is said to be one, and what to give instead", async () => {
  const cwd = folderWith({ "main.tf": 'resource "aws_db_instance" "a" {\n}\n' });
  expect(await command(["drill", "main.tf"], { cwd })).toMatchObject({
    code: 2,
    stderr:
      'destroy-guard: main.tf is Terraform configuration, not a state; give the output of "terraform show -json", or terraform.tfstate as it is\n',
  });
});

test("says which restores are overdue, and only these", async () => {
  const cwd = folderWith({
    "state.json": STATE,
    "p.yml": "restores: [{ address: aws_db_instance.prod, tried: 2026-01-01, every: 90d }]",
  });
  const told = async (...args: string[]) =>
    (await command(["drill", "--policy", "p.yml", ...args, "state.json"], { cwd })).stdout.replace(/\s+/g, " ");
  expect(await told()).toContain("1 of 2 objects that hold data or keys; overdue is aws_db_instance.prod. ");
  expect(await told("--format", "markdown")).toContain("; overdue is `aws_db_instance.prod`. ");
});

describe("how many restores were tried", () => {
  const stateOf = (type: string, values: object) =>
    JSON.stringify({
      format_version: "1.0",
      values: {
        root_module: {
          resources: [
            {
              address: `${type}.x`,
              mode: "managed",
              type,
              name: "x",
              provider_name: "registry.terraform.io/hashicorp/aws",
              values,
            },
          ],
        },
      },
    });
  const told = async (type: string, values: object) =>
    (await drill(["-"], stateOf(type, values))).stdout.replace(/\s+/g, " ");

  test("is said of one object in the singular", async () => {
    expect(await told("aws_db_instance", { id: "x" })).toContain(": 0 of 1 object that holds data or keys. ");
  });

  test("is not asked where nothing would be missed", async () => {
    expect(await told("aws_cloudwatch_log_group", { id: "x" })).toContain("No object here needs a restore.");
  });
});

describe("what the policy protects", () => {
  const resource = (type: string, values: object = {}) => ({
    address: `${type}.a`,
    mode: "managed",
    type,
    name: "a",
    values,
  });
  const resources = [
    resource("aws_security_group", { id: "sg-1", tags: { env: "prod" } }),
    resource("aws_eip", { id: "eip-1" }),
    resource("acme_ledger", { id: "1" }),
  ];
  const STATE_OF_THREE = JSON.stringify({ format_version: "1.0", values: { root_module: { resources } } });
  const POLICY = `
version: 1
protect:
  - tags: { env: prod }
    reason: "a gate | <b>x</b> @everyone"
  - type: aws_eip
    reason: firewalls of customers
  - address: acme_*
`;
  const run = (args: readonly string[], policy = POLICY) =>
    command(["drill", ...args, "state.json"], {
      cwd: folderWith({ "state.json": STATE_OF_THREE, "p.yml": policy }),
    });
  const told = (...args: string[]) => run(["--policy", "p.yml", ...args]);

  test("stands in the report for a terminal with what it is, the level and the reason", async () => {
    const { stdout, stderr } = await told();
    expect(stderr).toBe("");
    expect(stdout).toMatchInlineSnapshot(`
      ".: 2 of 3 objects that are protected by the policy would be gone for good in a
      terraform destroy; of one it is not known

      ✗ Public IP address, has no protection of its own (high weight)
        aws_eip.a
        policy          protects it: a review blocks its destroy (firewalls of
                        customers)
        alone           nothing
        with its state  nothing
        would help      no setting of it is known that helps; it can't be copied;
                        prevent_destroy = true in its lifecycle stops Terraform while
                        its block is there, which no state shows

      ✗ Object that holds no data, has no protection of its own
        aws_security_group.a
        policy          protects it: a review blocks its destroy (a gate | <b>x</b>
                        @everyone)
        alone           nothing
        with its state  nothing
        would help      no setting of it is known that helps; it holds nothing that a
                        copy would keep; prevent_destroy = true in its lifecycle stops
                        Terraform while its block is there, which no state shows

      ? Object of a type that the catalogue does not know, has no protection of its
        own
        acme_ledger.a
        policy          protects it: a review blocks its destroy
        alone           not known
        with its state  not known
        restore         never tried
        would help      no setting of it is known that helps; which copies would count
                        is not known; prevent_destroy = true in its lifecycle stops
                        Terraform while its block is there, which no state shows

      1 object of types that the catalogue does not know: nobody can say what would
      remain of it.

      A copy outside of the given states would not be seen here.
      Proven by a restore that the policy names: 0 of 1 object that is protected by
      the policy.
      "
    `);
  });

  test("is not listed without such a policy", async () => {
    const { stdout } = await run([]);
    expect(stdout).toContain("no object that anybody would miss is in this state");
    expect(stdout).not.toContain("aws_eip");
  });

  test("stands in Markdown, where no reason breaks out of its cell or comes alive", async () => {
    const { stdout } = await told("--format", "markdown");
    const rows = stdout.split("\n").filter((line) => /^\| `a/.test(line));
    expect(
      rows.map((line) => line.split("<br>").slice(0, 3).join(" ").split(" | ").slice(0, 2).join(" | ")),
    ).toMatchInlineSnapshot(`
      [
        "| \`aws_eip.a\` public IP address | – the policy protects it: a review blocks its destroy (firewalls of customers)",
        "| \`aws_security_group.a\` object that holds no data | – the policy protects it: a review blocks its destroy (a gate \\\\| \\<b\\>x\\</b\\> @&#8288;everyone)",
        "| \`acme_ledger.a\` object of a type that the catalogue does not know | – the policy protects it: a review blocks its destroy",
      ]
    `);
    for (const line of rows) expect(line.replace(/\\+\|/g, "").match(/\|/g)?.length).toBe(7);
    expect(stdout).not.toMatch(/<b>|@everyone/);
  });

  test("stands in the JSON, which keeps to its schema", async () => {
    const report: unknown = JSON.parse((await told("--format", "json")).stdout);
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(DRILL_SCHEMA);
    expect([validate(report), validate.errors]).toEqual([true, null]);
    const named = { level: "block", reason: "a gate | <b>x</b> @everyone" };
    expect(report).toMatchObject({
      states: [
        {
          exposed: 2,
          objects: [
            { address: "aws_eip.a", class: "network-critical", policy: { reason: "firewalls of customers" } },
            { address: "aws_security_group.a", class: null, weight: null, what: null, policy: named },
            { address: "acme_ledger.a", class: "unknown", weight: null, policy: { level: "block", reason: null } },
          ],
        },
      ],
    });
  });

  test("is a result in SARIF where nothing would remain, as severe as the policy has it", async () => {
    const levels = async (rules: string) => {
      const { stdout } = await run(["--policy", "p.yml", "--format", "sarif"], POLICY + rules);
      return resultsIn(stdout).map(({ level, message }) => [level, message.text.split(" of which ")[0]]);
    };
    expect(await levels("")).toEqual([
      ["error", "aws_eip.a: a public IP address, protected by the policy (firewalls of customers),"],
      [
        "error",
        "aws_security_group.a: an object that holds no data, protected by the policy (a gate | <b>x</b> @everyone),",
      ],
    ]);
    // An address weighs much by the catalogue too.
    expect((await levels("rules: { protected: warn }\n")).map(([level]) => level)).toEqual(["error", "warning"]);
    expect(await levels("rules: { protected: note }\n")).toEqual([]);
  });

  test("fails a drill that is to fail for what is exposed", async () => {
    expect((await told("--fail-on", "nothing")).code).toBe(1);
    expect((await told("--quiet")).stdout.trim()).toBe(
      ".: 2 of 3 objects that are protected by the policy would be gone for good in a terraform destroy; of one it is not known",
    );
    expect((await run(["--fail-on", "nothing"])).code).toBe(0);
  });
});

describe("A state that is given twice would be its own copy", () => {
  const stateAt = (serial: number, lineage: string, name = "a") =>
    JSON.stringify({
      version: 4,
      terraform_version: "1.11.4",
      serial,
      lineage,
      resources: [
        {
          mode: "managed",
          type: "aws_db_instance",
          name,
          provider: 'provider["registry.terraform.io/hashicorp/aws"]',
          instances: [{ attributes: { id: name } }],
        },
      ],
    });
  const drilled = (one: string, other: string) =>
    command(["drill", "a=one.json", "b=other.json"], { cwd: folderWith({ "one.json": one, "other.json": other }) });

  test.each([
    [
      "the same",
      stateAt(3, "secret-lineage"),
      /^destroy-guard: one\.json and other\.json are the same state; give it once/,
    ],
    [
      "an older copy",
      stateAt(2, "secret-lineage"),
      /are one state, at serial 3 and at serial 2; give the newest alone/,
    ],
  ])("%s is refused", async (_, other, message) => {
    const { code, stdout, stderr } = await drilled(stateAt(3, "secret-lineage"), other);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain("secret-lineage");
  });

  test.each([
    ["another one", stateAt(3, "another")],
    ["a part that was split off by a copy", stateAt(3, "secret-lineage", "b")],
    ["one without a lineage", stateAt(3, "")],
    ["one of terraform show", STATE],
    ["one whose object of that address is another", stateAt(3, "secret-lineage").replace('"id":"a"', '"id":"b"')],
  ])("%s is not, without a word", async (_, other) => {
    const { code, stderr } = await drilled(stateAt(3, "secret-lineage"), other);
    expect([code, stderr]).toEqual([0, ""]);
  });

  test("what comes between two of one lineage does not hide that they are one", async () => {
    const cwd = folderWith({ "1": stateAt(3, "l"), "2": stateAt(3, "other"), "3": stateAt(2, "l") });
    const { code, stderr } = await command(["drill", "a=2", "b=1", "c=3"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^destroy-guard: 1 and 3 are one state, at serial 3 and at serial 2/);
  });

  // https://developer.hashicorp.com/terraform/internals/json-format#state-representation: no lineage is in it.
  describe("where terraform show does not tell which state it is", () => {
    const shown = (values: object) =>
      JSON.stringify({
        format_version: "1.0",
        values: {
          root_module: {
            resources: [{ address: "aws_db_instance.a", mode: "managed", type: "aws_db_instance", name: "a", values }],
          },
        },
      });
    const ARN = "arn:aws:rds:eu-west-1:111122223333:db:a";

    test("a warning names an object that both have", async () => {
      const { code, stderr } = await drilled(shown({ id: "db-A", arn: ARN }), shown({ id: "db-A", arn: ARN }));
      expect(code).toBe(0);
      expect(stderr).toBe(
        "destroy-guard: warning: one.json and other.json both have aws_db_instance.a, with the same id; if they are copies of one state, give the newest alone, since what only an older copy has may be gone\n",
      );
    });

    test.each([
      ["of the same name in another account", { id: "a", arn: ARN.replace("111122223333", "444455556666") }],
      ["of which only a name is known", { id: "a" }],
    ])("none speaks of one %s", async (_, values) => {
      const first = "arn" in values ? { id: "a", arn: ARN } : { id: "a" };
      expect((await drilled(shown(first), shown(values))).stderr).toBe("");
    });
  });
});
