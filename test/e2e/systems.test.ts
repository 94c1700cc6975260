import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { bash } from "../bash.ts";
import { folderWith } from "../cli/running.ts";
import { ATLANTIS_RULES } from "../report/atlantis-rule.ts";
import { COMPILED } from "./compiled.ts";

/** The recipes of docs/systems.md, run as their systems run them: in bash, with everything but destroy-guard played. */

const PAGE = readFileSync("docs/systems.md", "utf8");

/** The first block of a language under a heading. */
function blockIn(heading: string, language: string): string {
  const [, section = ""] = PAGE.split(`\n## ${heading}\n`);
  const [, text] = new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(section.split("\n## ")[0] ?? "") ?? [];
  if (text === undefined) throw new Error(`there is no block of ${language} under "${heading}"`);
  return text;
}

/** What stands at a path of the YAML under a heading. */
const at = (heading: string, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (value, step) => (value as Readonly<Record<string | number, unknown>>)[step],
    parse(blockIn(heading, "yml")),
  );
/** A list of commands there, as one script. */
const linesAt = (heading: string, ...path: readonly (string | number)[]): string =>
  (at(heading, ...path) as readonly string[]).join("\n");
const both = (...scripts: readonly string[]): string => scripts.join("\n");

const AZURE = at("Azure DevOps", "steps") as readonly { readonly script?: string }[];

const SCRIPTS = {
  "GitLab CI": both(
    linesAt("GitLab CI", "destroy-guard", "before_script"),
    linesAt("GitLab CI", "destroy-guard", "script"),
  ),
  "Azure DevOps": AZURE.flatMap(({ script }) => (script === undefined ? [] : [script])).join("\n"),
  Bitbucket: linesAt("Bitbucket", "pipelines", "pull-requests", "**", 0, "step", "script"),
  Jenkins: /sh '''([\s\S]*?)'''/.exec(blockIn("Jenkins", "groovy"))?.[1] ?? "",
  Spacelift: both(
    linesAt("Spacelift", "stacks", "prod", "before_init"),
    linesAt("Spacelift", "stacks", "prod", "after_plan"),
  ),
} as const;

const ATLANTIS = at("Atlantis", "workflows", "destroy-guard", "policy_check", "steps", 1, "run") as string;

const BLOCKED = join(process.cwd(), "fixtures", "incidents", "datatalks-3-destroy", "plan.json");
const PASSED = join(process.cwd(), "fixtures", "routine", "tags-changed", "plan.json");
const WARNED = join(process.cwd(), "fixtures", "incidents", "datatalks-1-missing-state", "plan.json");

const TOOLS = {
  terraform: 'case "$*" in *"show -json"*) cat "$PLAN" ;; esac',
  npm: "",
  // The target branch has no policy.
  git: 'case "$1" in show) exit 128 ;; esac',
  curl: 'case "$*" in *PATCH*) cat > patched.json ;; *plan-json*) cat "$PLAN" ;; *) printf "%s\\n" "$@" > curl.txt ;; esac',
  "destroy-guard": `NODE_COMPILE_CACHE='${COMPILED}' exec node ${join(process.cwd(), "dist", "cli", "index.js")} "$@"`,
} as const;

/** Runs a script of the page over a plan. `combined`: both streams, as they come. */
function run(script: string, plan: string) {
  const cwd = folderWith({
    "policy.yml": "",
    "infra/prod/main.tf": "",
    "task.json": JSON.stringify({
      access_token: "token",
      plan_json_api_url: "https://example.com/plan-json",
      workspace_name: "prod",
      task_result_callback_url: "https://example.com/callback",
    }),
  });
  const tools = join(cwd, "tools");
  for (const [name, text] of Object.entries(TOOLS)) {
    mkdirSync(tools, { recursive: true });
    writeFileSync(join(tools, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(tools, name), 0o755);
  }
  // Where a recipe has a policy on the server.
  const own = script.replaceAll(/\/(etc\/atlantis|mnt\/workspace)\/destroy-guard\.yml/g, join(cwd, "policy.yml"));
  const { status, stdout } = bash(["-e", "-c", `exec 2>&1\n${own}`], {
    cwd,
    env: {
      PATH: [tools, dirname(process.execPath), process.env.PATH].join(delimiter),
      PLAN: plan,
      SHOWFILE: plan,
      REPO_REL_DIR: "infra/prod",
      ROOT: "infra/prod",
      WORKSPACE_TMP: cwd,
      CI_API_V4_URL: "https://gitlab.example.com/api/v4",
      CI_PROJECT_ID: "7",
      CI_MERGE_REQUEST_IID: "12",
      TARGET: "main",
      CHANGE_TARGET: "main",
    },
  });
  return { code: status, combined: stdout, cwd, file: (name: string) => readFileSync(join(cwd, name), "utf8") };
}

describe.each(Object.entries(SCRIPTS))("The recipe for %s", (_, script) => {
  test("fails for a plan that blocks, says why, and leaves its reports", () => {
    const { code, combined, cwd } = run(script, BLOCKED);
    expect(code, combined).toBe(1);
    expect(combined).toContain("a relational database would be destroyed");
    const reports = [...script.matchAll(/--output (\S+)/g)].map(([, name = ""]) => name);
    expect(reports.length).toBeGreaterThan(0);
    for (const name of reports) expect(existsSync(join(cwd, name)), name).toBe(true);
  });

  test("passes a plan in which nothing blocks", () => {
    const { code, combined } = run(script, PASSED);
    expect([code, combined]).toEqual([0, expect.stringContaining("passed: nothing is destroyed")]);
  });

  test("fails where the plan can't be read", () => {
    const { code, combined } = run(script, join(process.cwd(), "package.json"));
    expect([code, combined]).toEqual([1, expect.stringContaining("is JSON, but not of a plan")]);
  });
});

test("GitLab's merge request gets the note, with the comment in it", () => {
  const { file } = run(SCRIPTS["GitLab CI"], BLOCKED);
  expect(file("curl.txt")).toContain("body=<note.md");
  expect(file("curl.txt")).toContain("https://gitlab.example.com/api/v4/projects/7/merge_requests/12/notes");
  expect(file("note.md")).toContain("aws_db_instance.prod");
});

test("Spacelift's plan policy finds the verdict and the digest where it looks for them", () => {
  const { file } = run(SCRIPTS.Spacelift, BLOCKED);
  expect(JSON.parse(file("destroy-guard.custom.spacelift.json"))).toMatchObject({
    verdict: "blocked",
    digest: expect.stringMatching(/^sha256:/),
  });
});

describe.each(Object.entries(ATLANTIS_RULES))("Atlantis %s", (_, hasFailed) => {
  test.each([
    ["fails what blocks, and lets owners approve it", BLOCKED, 0, true],
    ["passes what does not", PASSED, 0, false],
    ["passes what only warns", WARNED, 0, false],
    ["ends with an error, and fails, where the plan can't be read", join(process.cwd(), "package.json"), 1, true],
  ] as const)("%s", (_name, plan, code, fails) => {
    const ended = run(ATLANTIS, plan);
    expect([ended.code, hasFailed(ended.combined)], ended.combined).toEqual([code, fails]);
  });

  test("finds the digest that an approval is bound to", () => {
    const item = at("Atlantis", "policies", "policy_sets", 0, "policy_item_regex") as string;
    expect(item.startsWith("(?m)")).toBe(true);
    expect(run(ATLANTIS, BLOCKED).combined.match(new RegExp(item.slice(4), "gm"))).toHaveLength(1);
  });
});

describe("The script for run tasks of HCP Terraform", () => {
  const answer = (plan: string) => {
    const { code, combined, file } = run(blockIn("HCP Terraform run tasks", "sh"), plan);
    expect(code, combined).toBe(0);
    return (JSON.parse(file("patched.json")) as { data: { type: string; attributes: object } }).data;
  };

  test.each([
    [BLOCKED, "failed", /^blocked: .*a relational database would be destroyed/],
    [PASSED, "passed", /passed: nothing is destroyed/],
    [join(process.cwd(), "package.json"), "failed", /is JSON, but not of a plan/],
  ])("answers for %s: %s", (plan, status, message) => {
    expect(answer(plan)).toMatchObject({
      type: "task-results",
      attributes: { status, message: expect.stringMatching(message) },
    });
  });
});
