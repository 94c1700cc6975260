import { describe, expect, test } from "vitest";
import type { FakeGitHub } from "../../github/fake/github.ts";
import { CODEOWNERS, QUEUE, RULES, rulesWith, SET_UP, type Stage, stage, WORKFLOW } from "./stage.ts";

const CLASSIC = {
  checks: [{ context: "destroy-guard", app: 15368 }],
  strict: true,
  bindsAdmins: true,
  reviews: { approvals: 1, codeOwners: true, dismissesStale: true, exempt: [] },
  forced: false,
  deletable: false,
};

const ALL_WRITE = (SET_UP[WORKFLOW] ?? "").replace(/ {4}permissions:\n(?: {6}.*\n)+/, "    permissions: write-all\n");

/** What is not known, by question. */
const unknownWith = async (one: Stage, token: string): Promise<Readonly<Record<string, string>>> => {
  const found = await one.amiss([], one.env(token));
  expect(found.filter(({ state }) => state === "open")).toEqual([]);
  return Object.fromEntries(found.map(({ check, says, fix }) => [check, `${says} ${fix}`]));
};

describe("With GITHUB_TOKEN of a workflow", () => {
  test("a ruleset tells everything but its bypass list", async () => {
    const one = await stage();
    const unknown = await unknownWith(one, one.github.token);
    expect(Object.keys(unknown)).toEqual(["bypass"]);
    expect(unknown.bypass).toBe(
      "The bypass list of the ruleset main is shown only to those who may edit it. Look at it on its page: it has to be empty. A token would need administration: write, which is more than a check should have.",
    );
  });

  test("classic protection tells that the check is required, and from whom, but nothing else", async () => {
    const one = await stage(SET_UP, {}, []);
    one.github.protectClassic("main", CLASSIC);
    const unknown = await unknownWith(one, one.github.token);
    expect(Object.keys(unknown)).toEqual(["bypass", "pull-request", "code-owners", "stale", "up-to-date", "history"]);
    expect(unknown.stale).toBe(
      "Classic branch protection could not be read: the token may not do this (403), or a rate limit was reached. Give a token with administration: read: of an app, or a fine-grained personal one; GITHUB_TOKEN can't have it.",
    );
  });

  test("a classic protection that GitHub denies to be there is not one that is not there", async () => {
    const one = await stage(SET_UP, {}, []);
    one.github.protectClassic("main", CLASSIC);
    one.github.fail("repos/get-branch-protection", "404");
    expect(Object.keys(await unknownWith(one, one.github.personToken("root")))).toContain("stale");
  });

  test("and with administration: read classic protection is known as well", async () => {
    const one = await stage(SET_UP, {}, []);
    one.github.protectClassic("main", CLASSIC);
    one.github.bot("doctor");
    const permissions = { contents: "read", pull_requests: "read", administration: "read" } as const;
    expect(await unknownWith(one, one.github.appToken("doctor", permissions))).toEqual({});
  });
});

describe("What could not be read is not known, and never well", () => {
  test.each<[check: string, operation: string, needs: RegExp]>([
    [
      "required",
      "repos/get-branch-rules",
      /^The rules of main could not be read: GitHub answered with an error \(502\)\. Run doctor again: the network or GitHub failed, and no setting has to change\.$/,
    ],
    ["bypass", "repos/get-repo-ruleset", /^The ruleset \d+ could not be read/],
    ["source", "apps/get-by-slug", /^The source is the app 15368; whether that is GitHub Actions could not be read/],
    ["bases", "pulls/list", /Run doctor again: the network or GitHub failed/],
    ["label", "issues/get-label", /Run doctor again: the network or GitHub failed/],
    ["codeowners", "repos/codeowners-errors", /Run doctor again: the network or GitHub failed/],
    ["merged", "git/get-tree", /^The files of main could not be read/],
  ])("%s, where %s fails", async (check, operation, says) => {
    const one = await stage();
    one.github.fail(operation, "502");
    const unknown = await unknownWith(one, one.github.personToken("root"));
    expect(unknown[check]).toMatch(says);
  });

  test.each<[check: string, operation: string, needs: RegExp]>([
    ["required", "repos/get-branch-rules", /Give a token that may read the repository\.$/],
    ["bases", "pulls/list", /Give a token with pull-requests: read\.$/],
    ["label", "issues/get-label", /Give a token with issues: read or pull-requests: read\.$/],
    ["codeowners", "repos/codeowners-errors", /Give a token with contents: read\.$/],
    ["merged", "git/get-tree", /Give a token with contents: read\.$/],
  ])("%s, where the token may not use %s, and what it needs", async (check, operation, fix) => {
    const one = await stage();
    one.github.fail(operation, "403");
    expect((await unknownWith(one, one.github.personToken("root")))[check]).toMatch(fix);
  });

  test("that the check is required stays the first thing to know", async () => {
    const one = await stage();
    one.github.fail("repos/get-branch-rules", "502");
    const { stdout, code } = await one.run();
    expect(stdout).toMatch(
      /^acme\/infra, branch main: nothing is open, but it is not known whether the check\nis required\n/,
    );
    expect(code).toBe(0);
    expect((await one.run(["--fail-on", "unknown"])).code).toBe(1);
    const { stdout: line } = await one.run(["--quiet"]);
    expect(line).toMatch(
      /^nothing is open, but it is not known whether the check is required \(0 open, \d+ not known, /,
    );
  });

  test("the rules, and with them their bypass lists, where classic protection has none", async () => {
    const one = await stage(SET_UP, {}, RULES);
    one.github.protectClassic("main", CLASSIC);
    one.github.fail("repos/get-branch-rules", "502");
    expect((await unknownWith(one, one.github.personToken("root"))).bypass).toMatch(
      /^The rules of main could not be read, so their bypass lists were not looked at: /,
    );
  });

  test("the branch, and whether classic protection holds for administrators shows all the same", async () => {
    const one = await stage();
    one.github.protectClassic("main", { ...CLASSIC, bindsAdmins: false });
    one.github.fail("repos/get-branch", "502", { path: "main" });
    const found = (await one.amiss()).find(({ check }) => check === "bypass");
    expect(found).toMatchObject({ state: "open", says: expect.stringMatching(/not hold for administrators/) });
  });

  test("the branches after the tenth, of very many that pull requests go to", async () => {
    const one = await stage();
    const { github } = one;
    for (let at = 0; at < 12; at++) {
      github.moveTo(`release-${at}`, github.tip("main"), "alice");
      github.open({ by: "bob", branch: `change-${at}`, base: `release-${at}`, files: { "a.tf": `# ${at}\n` } });
    }
    for (let at = 2; at < 12; at++) github.ruleset(`release ${at}`, { branches: [`release-${at}`], rules: RULES });
    const found = (await one.amiss()).filter(({ check }) => check === "bases");
    expect(found.map(({ state, says }) => [state, says])).toEqual([
      ["unknown", expect.stringMatching(/^The rules of release-1 were not looked at, since there are many branches/)],
      ["unknown", expect.stringMatching(/^The rules of release-0 were not looked at, since there are many branches/)],
    ]);
  });

  test("more than the last hundred pull requests", async () => {
    const one = await stage();
    const { github } = one;
    for (let at = 0; at < 101; at++) github.open({ by: "bob", branch: `change-${at}`, files: { "a.tf": `# ${at}\n` } });
    const { answers } = await one.diagnosed();
    expect(answers.find(({ check }) => check === "bases")?.says).toMatch(/^The last 100 pull requests go to main, /);
  });

  test("the teams after the twentieth", async () => {
    const names = Array.from({ length: 21 }, (_, at) => `team-${String(at).padStart(2, "0")}`);
    const text = (SET_UP[WORKFLOW] ?? "").replace(/( +)plan: .*\n/, `$&$1owners-token: \${{ secrets.OWNERS }}\n`);
    const owners = names.map((name) => `@acme/${name}`).join(" ");
    const one = await stage({ [WORKFLOW]: text, [CODEOWNERS]: `/.github/ ${owners}\n/infra/ ${owners}\n` });
    for (const name of names) one.github.team(name, { members: ["alice"], role: "write" });
    one.github.bot("owners");
    const found = await one.amiss([], { OWNERS_TOKEN: one.github.appToken("owners", { members: "read" }) });
    expect(found.map(({ check, says }) => [check, says])).toEqual([
      ["teams", "Only 20 teams were looked at, and not @acme/team-20."],
    ]);
  });

  test("what is wrong in a CODEOWNERS that is not on GitHub yet", async () => {
    const one = await stage();
    one.github.push("main", { [CODEOWNERS]: null }, "alice");
    const found = await one.amiss();
    expect(found.find(({ check }) => check === "codeowners")).toMatchObject({
      state: "unknown",
      says: "GitHub says that there is no CODEOWNERS on main, so it names no mistakes.",
    });
  });

  test("a required workflow of another repository", async () => {
    const workflows = {
      type: "workflows",
      parameters: { workflows: [{ path: ".github/workflows/guard.yml", repository_id: 7 }] },
    };
    const one = await stage({ [CODEOWNERS]: SET_UP[CODEOWNERS] ?? "" }, {}, [...RULES, workflows]);
    const unknown = await unknownWith(one, one.github.personToken("root"));
    expect(unknown.required).toMatch(
      /^The ruleset main requires the workflow \.github\/workflows\/guard\.yml of another repository; /,
    );
    expect(unknown.runs).toMatch(
      /^No workflow of this repository runs it, but a ruleset requires a workflow of another repository\./,
    );
  });

  test("a called workflow of another repository", async () => {
    const uses = `acme/ci/.github/workflows/guard.yml@${"0".repeat(40)}`;
    const files = { ...SET_UP, [WORKFLOW]: `on: pull_request\njobs:\n  guard:\n    uses: ${uses}\n` };
    const one = await stage(files);
    const found = await one.amiss();
    expect(found).toMatchObject([
      { check: "runs", state: "unknown", says: expect.stringMatching(/^The job guard calls acme\/ci/), line: 4 },
      {
        check: "required",
        state: "open",
        says: expect.stringMatching(/^main requires no check of the job guard, which calls/),
      },
      { check: "destroys", state: "unknown", says: expect.stringMatching(/^The job guard of a pull request calls/) },
    ]);
    const context = { required_status_checks: [{ context: "guard / destroy-guard", integration_id: 15368 }] };
    one.github.changeRuleset("main", { rules: rulesWith("required_status_checks", context) });
    expect((await unknownWith(one, one.github.personToken("root"))).required).toMatch(
      /^main requires guard \/ destroy-guard; whether one of these is destroy-guard can't be seen here\./,
    );
  });

  test("the merge queue of classic protection", async () => {
    const one = await stage(
      { ...SET_UP, [WORKFLOW]: (SET_UP[WORKFLOW] ?? "").replace("  merge_group:\n", "") },
      {},
      [],
    );
    one.github.protectClassic("main", CLASSIC);
    expect((await unknownWith(one, one.github.personToken("root")))["merge-queue"]).toMatch(
      /Add merge_group: under on:/,
    );
  });

  test("what teams the owners token sees, where doctor has none", async () => {
    const text = (SET_UP[WORKFLOW] ?? "").replace(/( +)plan: .*\n/, `$&$1owners-token: \${{ secrets.OWNERS }}\n`);
    const one = await stage({ [WORKFLOW]: text, [CODEOWNERS]: "/.github/ @acme/dba\n/infra/ @acme/dba\n" });
    one.github.team("dba", { members: ["alice"] });
    const unknown = await unknownWith(one, one.github.personToken("root"));
    expect(unknown).toEqual({ teams: expect.stringMatching(/--owners-token-file/) });
    one.github.bot("owners");
    const OWNERS_TOKEN = one.github.appToken("owners", { members: "read" });
    expect(await one.amiss([], { OWNERS_TOKEN })).toEqual([]);
  });

  test.each([
    ["enforce", `          enforce: \${{ vars.ENFORCE }}\n`, "fails", /depends on \$\{\{ vars\.ENFORCE \}\}/],
    [
      "a token of its own",
      `          github-token: \${{ steps.app.outputs.token }}\n`,
      "permissions",
      /has a token of its own/,
    ],
  ])("%s that depends on the run", async (_, line, check, says) => {
    const text = (SET_UP[WORKFLOW] ?? "").replace(/ +plan: .*\n/, `$&${line.replaceAll("$", "$$$$")}`);
    const one = await stage({ ...SET_UP, [WORKFLOW]: text });
    expect((await unknownWith(one, one.github.personToken("root")))[check]).toMatch(says);
  });
});

describe("Who can override in the roots is not known", () => {
  const ROOTS = `expect-roots: \${{ env.ROOTS }}`;
  const text = SET_UP[WORKFLOW] ?? "";
  const planned = (line: string): string => text.replace(/plan: .*\n/, line);
  const SET = '      - run: echo "ROOTS=$(ls live)" >> "$GITHUB_ENV"\n';

  test.each([
    [
      "the plan is a pattern",
      planned("plan: live/*/tfplan.json\n"),
      /^The job destroy-guard reviews live\/\*\/tfplan\.json; which roots these are only the run knows\./,
    ],
    [
      "the run names the plan",
      planned(`plan: \${{ inputs.root }}/tfplan.json\n`),
      /^The job destroy-guard reviews \$\{\{ inputs\.root \}\}\/tfplan\.json; which/,
    ],
    [
      "nothing sets the variable",
      planned(`plan: a=x.json\n          ${ROOTS}\n`),
      /^The job destroy-guard reviews \$\{\{ env\.ROOTS \}\}; which/,
    ],
    [
      "a script sets the variable",
      planned(`plan: infra/a=x.json\n          ${ROOTS}\n`)
        .replace("jobs:\n", "env: { ROOTS: infra/a }\njobs:\n")
        .replace("    steps:\n", `    steps:\n${SET}`),
      /^The job destroy-guard reviews \$\{\{ env\.ROOTS \}\}; which/,
    ],
    [
      "one of the roots is a pattern",
      planned(
        "plan: infra/prod/tfplan.json\n          expect-roots: |\n            infra/prod\n            infra/dev/*\n",
      ),
      /^The job destroy-guard reviews infra\/dev\/\*; which/,
    ],
    [
      "a script reviews",
      text.replace(
        /uses: destroy-guard\/.*\n {8}with:\n.*\n/,
        "run: npx destroy-guard review infra/prod/tfplan.json\n",
      ),
      /^The job destroy-guard reviews in a script, and which roots it names there is not read\./,
    ],
  ])("%s", async (_, workflow, says) => {
    const one = await stage({ ...SET_UP, [WORKFLOW]: workflow });
    const found = (await one.amiss()).filter(({ check, state }) => check === "roots-owned" && state === "unknown");
    expect(found).toMatchObject([{ says: expect.stringMatching(says), file: WORKFLOW, line: expect.any(Number) }]);
    expect(found[0]?.fix).toBe(
      "Look in .github/CODEOWNERS whether each root, and each module that it calls, has an owner; or name approvers in the policy.",
    );
    one.write({ ".github/destroy-guard.yml": 'version: 1\noverride: { approvers: ["@alice"] }\n' });
    expect((await one.amiss()).filter(({ check }) => check === "roots-owned")).toEqual([]);
  });

  test("but a root here that fits the pattern is asked for, and so are its modules", async () => {
    const root = (source: string) => `terraform {\n  backend "s3" {}\n}\nmodule "m" {\n  source = "${source}"\n}\n`;
    const one = await stage({
      ...SET_UP,
      [WORKFLOW]: planned("plan: live/*/tfplan.json\n"),
      "live/eu/main.tf": root("../../modules/db"),
      "other/main.tf": root("../modules/unused"),
      "modules/db/main.tf": 'resource "aws_db_instance" "main" {}\n',
      "modules/unused/main.tf": 'resource "aws_db_instance" "main" {}\n',
    });
    const found = (await one.amiss()).filter(({ check }) => check === "roots-owned");
    expect(found.map(({ state, says }) => `${state}: ${says}`)).toEqual([
      "open: Nobody owns live/eu, so nobody can override there.",
      "open: Nobody owns modules/db, which live/eu calls, so nobody can override what it declares.",
      "unknown: The job destroy-guard reviews live/*/tfplan.json; which roots these are only the run knows.",
    ]);
  });
});

const REMOTE = 'terraform {\n  backend "s3" {}\n}\n';

describe("No hole is seen where there is none", () => {
  const workflow = (from: string, to: string) => ({
    ...SET_UP,
    [WORKFLOW]: (SET_UP[WORKFLOW] ?? "").replace(from, to),
  });
  const other = (text: string) => ({ ...SET_UP, ".github/workflows/other.yml": text });
  test.each<[string, Readonly<Record<string, string>>, ((github: FakeGitHub) => void)?]>([
    ["branches: [main], as docs/setup.md advises", workflow("  merge_group:", "    branches: [main]\n  merge_group:")],
    [
      "branches: with a pattern that fits",
      workflow("  merge_group:", '    branches: ["ma*", "release/**"]\n  merge_group:'),
    ],
    ["a condition that always holds", workflow("    runs-on:", `    if: \${{ always() }}\n    runs-on:`)],
    [
      "a step that runs unless the run is cancelled",
      workflow("      - uses: destroy-guard/", `      - if: \${{ !cancelled() }}\n        uses: destroy-guard/`),
    ],
    [
      "a root that is named, whatever its plan is called",
      workflow("plan: infra/prod/tfplan.json", `plan: infra/prod=\${{ runner.temp }}/*.json`),
    ],
    [
      "a root in variables of the job and of the step",
      {
        ...SET_UP,
        [WORKFLOW]: (SET_UP[WORKFLOW] ?? "")
          .replace("    steps:\n", "    env: { TOP: infra, LEAF: x }\n    steps:\n")
          .replace(/plan: .*\n/, "plan: $${{ env.TOP }}/$${{env.LEAF}}/tfplan.json\n        env: { LEAF: prod }\n"),
      },
    ],
    [
      "modules that are no folder of this repository",
      {
        ...SET_UP,
        "infra/prod/main.tf": [
          "hashicorp/consul/aws",
          "git::https://example.com/modules.git//db?ref=v1",
          "github.com/acme/modules//db",
          "../../../modules/db",
          "/modules/db",
        ]
          .map((source, at) => `module "m${at}" {\n  source = "${source}"\n}\n`)
          .concat(REMOTE)
          .join(""),
      },
    ],
    [
      "a module that the line of its root stands for",
      {
        ...SET_UP,
        "infra/prod/main.tf": `${REMOTE}module "db" {\n  source = "../modules/db"\n}\n`,
        "infra/modules/db/main.tf": 'resource "aws_db_instance" "main" {}\n',
      },
    ],
    ["a module that nothing calls", { ...SET_UP, "modules/db/main.tf": 'resource "aws_db_instance" "main" {}\n' }],
    ["a root whose state HCP Terraform has", { ...SET_UP, "infra/prod/main.tf": "terraform {\n  cloud {}\n}\n" }],
    ["a backend whose settings init gets", { ...SET_UP, "infra/prod/main.tf": REMOTE }],
    [
      "a backend in another file than the rest",
      { ...SET_UP, "infra/prod/main.tf": "", "infra/prod/backend.tf": REMOTE },
    ],
    [
      "a unit of Terragrunt, whose backend others write",
      { ...SET_UP, "infra/prod/main.tf": "", "infra/prod/terragrunt.hcl": 'include "root" {}\n' },
    ],
    ["a root without a backend that nothing plans", { ...SET_UP, "infra/old/main.tf": 'provider "aws" {}\n' }],
    ["permissions: write-all of the job", { ...SET_UP, [WORKFLOW]: ALL_WRITE }],
    [
      "a job of the same name that runs only after the merge",
      other("on: { push: { branches: [main] } }\njobs: { destroy-guard: { steps: [] } }"),
    ],
    [
      "an encrypted plan that is uploaded",
      other("on: push\njobs: { a: { steps: [{ uses: actions/upload-artifact@v4, with: { path: tfplan.gpg } }] } }"),
    ],
    ["a plan of a destroy", other("on: pull_request\njobs: { a: { steps: [{ run: terraform plan -destroy }] } }")],
    [
      "pull_request_target without the head",
      other("on: pull_request_target\njobs: { a: { steps: [{ uses: actions/checkout@v4 }] } }"),
    ],
    [
      "the same secret's name in two environments",
      {
        ...other(
          `on: { push: { branches: [main] } }\njobs: { apply: { environment: prod, env: { AWS_ACCESS_KEY_ID: '\${{ secrets.KEY }}' }, steps: [{ run: tofu apply }] } }`,
        ),
        ".github/workflows/plan.yml": `on: pull_request\njobs: { plan: { env: { AWS_ACCESS_KEY_ID: '\${{ secrets.KEY }}' }, environment: plan, steps: [{ run: tofu plan }] } }`,
      },
    ],
    ["a merge queue, with merge_group", SET_UP, (github) => github.changeRuleset("main", { rules: [...RULES, QUEUE] })],
    [
      "a stacked pull request",
      SET_UP,
      (github) => {
        github.open({ by: "bob", branch: "one", files: { "a.tf": "" } });
        github.open({ by: "bob", branch: "two", base: "one", files: { "b.tf": "" } });
      },
    ],
    [
      "a base that is gone",
      SET_UP,
      (github) => {
        github.push("release", {}, "alice");
        github.open({ by: "bob", branch: "one", base: "release", files: { "a.tf": "" } });
        github.close(1, "bob");
        github.deleteBranch("release", "alice");
      },
    ],
  ])("%s", async (_, files, act) => {
    const one = await stage(files);
    act?.(one.github);
    expect(await one.amiss()).toEqual([]);
  });

  test("a required workflow of this repository needs no types, and binds the file", async () => {
    const text = (SET_UP[WORKFLOW] ?? "").replace(/ {4}types: .*\n/, "");
    const one = await stage({ ...SET_UP, [WORKFLOW]: text });
    const parameters = { workflows: [{ path: WORKFLOW, repository_id: one.github.repositoryId() }] };
    one.github.changeRuleset("main", { rules: [...RULES, { type: "workflows", parameters }] });
    expect(await one.amiss()).toEqual([]);
  });
});
