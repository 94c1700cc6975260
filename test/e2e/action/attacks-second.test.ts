import { describe, expect, vi } from "vitest";
import { entry, planJson } from "../../input/plan/reading.ts";
import type { Run } from "../runner.ts";
import { agreed } from "./agreed.ts";
import {
  comment,
  DECLARED,
  type Doing,
  expectBlocked,
  expectGranted,
  expectRefused,
  itLoaded as it,
  LOADED_AT_ONCE,
  POLICY,
} from "./stage.ts";

/** A second round of attacks, from the code alone: what an update or a create destroys, and what a consent stretches to. */

vi.setConfig({ maxConcurrency: LOADED_AT_ONCE });

type Values = Readonly<Record<string, unknown>>;

/** The check is red, without a verdict, and says why. */
function expectUndecided(run: Run, why: RegExp): void {
  expect([run.exitCode, run.outputs.verdict], run.stdout).toEqual([1, undefined]);
  expect(run.errors).toEqual([expect.stringMatching(why)]);
}

/** An object with its values before and after; null: there is none. */
const changing = (type: string, before: Values | null, after: Values | null, unknown: Values = {}) => {
  const actions = before === null ? ["create"] : after === null ? ["delete"] : ["update"];
  const change = { actions, before, after, after_unknown: unknown, before_sensitive: false, after_sensitive: false };
  return entry(actions, { address: `${type}.it`, type, name: "it", change });
};

/** An object that only gets another address. */
const moving = (type: string, from: string, to: string, values: Values) => {
  const change = { ...(changing(type, values, values).change as Values), actions: ["no-op"] };
  return entry(["no-op"], { address: to, previous_address: from, type, name: "it", change });
};

const STACK = "aws_cloudformation_stack";
const stack = (body: string | null, more: Values = {}): Values => ({
  id: "stack",
  name: "app",
  template_body: body,
  ...more,
});

const WEB = "  Web:\n    Type: AWS::EC2::Instance\n    Properties:\n      ImageId: !Ref Image\n";
const BASE = (more = "", properties = "db.t3.small"): string =>
  `Resources:\n${WEB}  Db:\n    Type: AWS::RDS::DBInstance\n${more}    Properties:\n      DBInstanceClass: ${properties}\n`;
const WITHOUT = `Resources:\n${WEB}`;
const JSON_BASE = JSON.stringify({
  Resources: { Db: { Type: "AWS::DynamoDB::Table" }, Fn: { Type: "AWS::Lambda::Function" } },
});
const JSON_WITHOUT = JSON.stringify({ Resources: { Fn: { Type: "AWS::Lambda::Function" } } });

describe.concurrent("a database in a stack that the plan only updates", () => {
  it.for([
    ["is taken out of its template", BASE(), WITHOUT],
    ["is taken out of a template in JSON", JSON_BASE, JSON_WITHOUT],
    ["gets another name there", BASE(), BASE().replace("  Db:", "  Database:")],
    ["loses its DeletionPolicy, and goes at once", BASE("    DeletionPolicy: Snapshot\n"), WITHOUT],
    [
      "is one of a loop that goes",
      `${WITHOUT}  Fn::ForEach::Tables:\n    - T\n    - [a]\n    - Table\${T}:\n        Type: AWS::DynamoDB::Table\n`,
      WITHOUT,
    ],
  ] as const)("%s: that blocks", async ([, before, after], { opened }) => {
    const { run } = await opened();
    expectBlocked(await run({ plan: planJson([changing(STACK, stack(before), stack(after))]) }));
  });

  it("and the new template is not known before the apply: that blocks as well", async ({ opened }) => {
    const { run } = await opened();
    const plan = planJson([changing(STACK, stack(BASE()), stack(null), { template_body: true })]);
    expectBlocked(await run({ plan }));
  });

  const RETAINED = BASE("    DeletionPolicy: Retain\n");
  const CONDITIONAL = BASE("    Condition: HasDb\n");
  it.for([
    ["may be replaced by what it is set to now", stack(BASE()), stack(BASE("", "db.t3.large")), "may be replaced"],
    [
      "may lose the condition under which it is there",
      stack(CONDITIONAL, { parameters: { Db: "1" } }),
      stack(CONDITIONAL, { parameters: { Db: "0" } }),
      "if their condition no longer holds",
    ],
    ["leaves the stack, and AWS keeps it", stack(RETAINED), stack(WITHOUT), "are let go"],
    [
      "may be missing from a template that nobody sees",
      stack(BASE(), { template_url: "a" }),
      stack(BASE(), { template_url: "b" }),
      "what the new template no longer declares is deleted",
    ],
  ] as const)("%s: that warns", async ([, before, after, words], { opened }) => {
    const { github, run } = await opened();
    const only = await run({ plan: planJson([changing(STACK, before, after)]) });
    expect([only.exitCode, comment(github)]).toEqual([0, expect.stringContaining(words)]);
  });

  it.for([
    ["what holds no data is changed, or goes", stack(BASE()), stack(BASE().replace(WEB, ""))],
    ["it is written in another form", stack(JSON_BASE), stack(JSON.stringify(JSON.parse(JSON_BASE), null, 2))],
    ["something is added", stack(WITHOUT), stack(BASE())],
    [
      "a parameter is changed that decides nothing",
      stack(BASE(), { parameters: { Image: "1" } }),
      stack(BASE(), { parameters: { Image: "2" } }),
    ],
  ] as const)("is no reason to speak where %s", async ([, before, after], { opened }) => {
    const { github, run } = await opened();
    const only = await run({ plan: planJson([changing(STACK, before, after)]) });
    expect([only.exitCode, github.commentsOf(1)]).toEqual([0, []]);
  });
});

const ALLOWED =
  "allow:\n  - { address: 'module.dev.*', reason: scratch }\n  - { tags: { env: dev }, reason: scratch }\n";
const PROTECTED = "protect:\n  - { type: aws_instance, tags: { env: prod } }\n";
const DB = "aws_db_instance";
const tagged = (env: string): Values => ({ id: "db-1", tags: { env } });

describe.concurrent("a first pull request that makes the second one pass", () => {
  it.for([
    ["by a move under an exception", ALLOWED, [moving(DB, `${DB}.it`, `module.dev.${DB}.it`, tagged("prod"))]],
    ["by a tag that an exception names", ALLOWED, [changing(DB, tagged("prod"), tagged("dev"))]],
    [
      "by a tag that is known only after the apply",
      ALLOWED,
      [changing(DB, tagged("prod"), { id: "db-1", tags: {} }, { tags: { env: true } })],
    ],
    [
      "by tags of which none is known before",
      ALLOWED,
      [changing(DB, tagged("prod"), { id: "db-1" }, { tags: true, tags_all: true })],
    ],
    ["by a tag that protected it", PROTECTED, [changing("aws_instance", tagged("prod"), tagged("test"))]],
  ] as const)("%s: that blocks, as the destroy would without it", async ([, policy, changes], { opened }) => {
    const { github, run } = await opened({ policy });
    const plan = planJson(changes);
    expectBlocked(await run({ plan }));
    github.label(1, "allow-destroy", "alice");
    const agreed = await run({ plan });
    expect([agreed.exitCode, agreed.outputs["overridden-by"]]).toEqual([0, "alice"]);
  });

  it.for([
    ["what is no loss comes under one", ALLOWED, [changing("aws_instance", tagged("prod"), tagged("dev"))]],
    [
      "the policy only warns of its loss",
      `${ALLOWED}rules: { last-copy: warn }\n`,
      [changing(DB, tagged("prod"), tagged("dev"))],
    ],
  ] as const)("warns where %s", async ([, policy, changes], { opened }) => {
    const { run, github } = await opened({ policy });
    const only = await run({ plan: planJson(changes) });
    expect([only.exitCode, comment(github)]).toEqual([0, expect.stringContaining("exception of the policy")]);
  });
});

describe.concurrent("tags of which not all are known before the apply", () => {
  it("are no way under an exception where the one that it names is known", async ({ opened }) => {
    const { run } = await opened({ policy: ALLOWED });
    const after = { id: "db-1", tags: { env: "prod" } };
    const ended = await run({
      plan: planJson([changing(DB, tagged("prod"), after, { tags: { vpc: true }, tags_all: true })]),
    });
    expect([ended.exitCode, ended.outputs.verdict]).toEqual([0, "passed"]);
  });
});

describe.concurrent("a block in a form that its own reader knows, and another one does not", () => {
  it.for([
    ["without spaces around its labels", 'resource"aws_db_instance""prod"{'],
    ["with one label in quotes", 'resource aws_db_instance"prod" {'],
    ["behind a mark of the byte order", '\uFEFFresource "aws_db_instance" "prod" {'],
    ["behind a comment", '/* a */resource/* b */"aws_db_instance" "prod" {'],
  ] as const)("%s: its file's owner is asked, not the folder's", async ([, first], { opened }) => {
    const scene = await opened({
      owners: "* @carol\n/infra/closed.tf @alice\n",
      files: { "infra/main.tf": "# nothing here\n", "infra/closed.tf": `${first}\n  engine = 1\n}\n` },
      pull: { files: { "infra/closed.tf": "# gone\n" } },
    });
    expectBlocked(await scene.run());
    scene.github.label(1, "allow-destroy", "carol");
    expectRefused(scene, await scene.run(), /carol applied the label, but does not own infra\/closed\.tf/);
  });
});

describe.concurrent("an owner's consent to drop a database that is known by its name", () => {
  const PROVIDER = "registry.terraform.io/cyrilgdn/postgresql";
  const on = (host: Values, variables: Values = {}): string => {
    const one = { ...changing("postgresql_database", { id: "app", name: "app" }, null), provider_name: PROVIDER };
    const expressions = { host, password: { references: ["var.password"] } };
    return planJson([one], {
      variables,
      configuration: { provider_config: { postgresql: { name: "postgresql", full_name: PROVIDER, expressions } } },
    });
  };
  const written = (host: string): Values => ({ constant_value: host });
  const named: Values = { references: ["var.host"] };

  it.for([
    ["written out", on(written("staging")), on(written("prod"))],
    ["a variable", on(named, { host: { value: "staging" } }), on(named, { host: { value: "prod" } })],
    ["a reference", on(named), on({ references: ["local.prod"] })],
  ] as const)(
    "does not cover the one of that name on another server, where that is %s",
    async ([, first, then], { opened }) => {
      const scene = await opened();
      const { github, run } = scene;
      expectBlocked(await run({ plan: first }));
      github.label(1, "allow-destroy", "alice");
      expectGranted(scene, await run({ plan: first }), "alice");
      github.push("drop-db", { "infra/backend.tf": "# the state of production\n" }, "bob");
      expectRefused(scene, await run({ plan: then }), /given to another set/);
    },
  );

  it("holds with another password, which is another one in every run", async ({ opened }) => {
    const scene = await opened();
    const { github, run } = scene;
    expectBlocked(await run({ plan: on(written("staging"), { password: { value: "a" } }) }));
    github.label(1, "allow-destroy", "alice");
    expectGranted(scene, await run({ plan: on(written("staging"), { password: { value: "b" } }) }), "alice");
  });
});

describe.concurrent("a job that decides is run again, and what other jobs made is not", () => {
  const at = (day: string): string => planJson([changing(DB, tagged("prod"), null)], { timestamp: `${day}T10:00:00Z` });
  const LAX = "rules: { last-copy: warn }\n";
  const today = (): string => new Date().toISOString().slice(0, 10);
  const matrix = (plan: string): Doing => ({
    plan,
    inputs: { report: "review.json", comment: "never", enforce: "false" },
  });
  const deciding = (made: Run): Doing => ({
    plan: null,
    inputs: { reviews: "reviews/*.json" },
    files: { "reviews/a.json": made.written.get("review.json") ?? expect.fail("no review was written") },
  });

  it("and the policy has become stricter since: the old review does not count", async ({ opened }) => {
    const { github, run } = await opened({ policy: LAX });
    const doing = deciding(await run(matrix(at(today()))));
    expect((await run(doing)).exitCode).toBe(0);
    github.push("main", { [POLICY]: "rules: { last-copy: block }\n" }, "alice");
    const again = await run({ ...doing, attempt: 2 });
    expect([again.exitCode, again.errors.join()]).toEqual([
      1,
      expect.stringContaining("under an older state of the policy's branch"),
    ]);
    expect(again.errors.join()).toContain("Re-run all jobs");
  });

  it("and a day has passed, on which a freeze may begin or an exception end", async ({ opened }) => {
    const { run } = await opened({ policy: LAX });
    const doing = deciding(await run(matrix(at("2026-01-01"))));
    expect((await run(doing)).exitCode).toBe(0);
    const again = await run({ ...doing, attempt: 2 });
    expect([again.exitCode, again.errors.join()]).toEqual([1, expect.stringContaining("is of a plan of 2026-01-01")]);
  });
});

describe.concurrent("a create or an update that destroys what no line of the plan names", () => {
  const template = (...resources: readonly Values[]): Values => ({
    deployment_mode: "Complete",
    template_content: JSON.stringify({ resources }),
  });
  const WEBSITE = { type: "Microsoft.Web/sites", name: "web" };
  const SERVER = { type: "Microsoft.Sql/servers/databases", name: "[parameters('db')]" };
  const DEPLOYMENT = "azurerm_resource_group_template_deployment";

  /** Without anything that is there already, a create alone would be a plan without its state. */
  const THERE = changing("aws_instance", tagged("one"), tagged("two"));

  it.for([
    [
      "a call of Azure's API",
      "azapi_resource_action",
      null,
      { type: "Microsoft.Sql/servers/databases@2023-08-01", method: "DELETE" },
      "deleted by a direct call",
    ],
    [
      "a statement",
      "snowflake_execute",
      null,
      { execute: "drop database prod", revert: "select 1" },
      "drops or empties",
    ],
    [
      "a statement that begins as a create",
      "snowflake_execute",
      null,
      { execute: "CREATE OR REPLACE TABLE prod.a.b (c INT)" },
      "drops or empties",
    ],
    ["a template of a whole group", DEPLOYMENT, template(WEBSITE, SERVER), template(WEBSITE), "left the template"],
  ] as const)("by %s: that blocks", async ([, type, before, after, words], { opened }) => {
    const { github, run } = await opened();
    expectBlocked(await run({ plan: planJson([THERE, changing(type, before, after)]) }));
    expect(comment(github)).toContain(words);
  });

  it.for([
    ["a call reads", "azapi_resource_action", null, { type: "Microsoft.Sql/servers@2023-08-01", method: "POST" }],
    ["a statement creates", "snowflake_execute", null, { execute: "CREATE TABLE a (b INT)", revert: "DROP TABLE a" }],
  ] as const)("is not suspected where %s", async ([, type, before, after], { opened }) => {
    const { github, run } = await opened();
    const only = await run({ plan: planJson([THERE, changing(type, before, after)]) });
    expect([only.exitCode, github.commentsOf(1)]).toEqual([0, []]);
  });
});

describe.concurrent("a run of an old push is started again", () => {
  it("and destroys no new object of that name by the consent to the old one", async ({ opened }) => {
    const scene = await agreed(opened);
    const { github, run } = scene;
    github.merge(1, "alice", "merge");
    const push = github.delivered("push");
    expectGranted(scene, await run({ on: push, attempt: 2 }), "alice", { told: false });
    // The database is restored, under its old name.
    github.push("main", { "infra/main.tf": DECLARED }, "carol");
    expectUndecided(await run({ on: push, attempt: 3 }), /main stands at \w{40} now/);
  });

  it("and does not go by rules that have become stricter since", async ({ opened }) => {
    const { github, run } = await opened({ pull: null, policy: "rules:\n  last-copy: warn\n" });
    github.push("main", { "infra/other.tf": "# nothing\n" }, "carol");
    const push = github.delivered("push");
    github.push("main", { [POLICY]: "rules:\n  last-copy: block\n", "infra/db.tf": DECLARED }, "alice");
    expectUndecided(await run({ on: push, attempt: 2 }), /The rules of that time are old/);
  });
});
