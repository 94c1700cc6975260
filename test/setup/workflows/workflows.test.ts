import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { COMMAND_NAMES } from "../../../src/cli/names.ts";
import { workflowFilesIn } from "../../../src/setup/workflows/files.ts";
import { guardsIn, isDeciding, isReviewScript } from "../../../src/setup/workflows/uses.ts";
import { isWorkflow, readWorkflow, type Workflow } from "../../../src/setup/workflows/workflow.ts";
import { folderWith } from "../../cli/running.ts";

const PATH = ".github/workflows/guard.yml";

function workflow(text: string): Workflow {
  const read = readWorkflow(PATH, text);
  if (!isWorkflow(read)) throw new Error(`${read.line}: ${read.why}`);
  return read;
}

const STEP = "    steps: [{ uses: destroy-guard/destroy-guard@v0 }]\n";
const JOBS = `jobs:\n  destroy-guard:\n${STEP}`;

describe("Events of a workflow", () => {
  test.each([
    ["a word", "on: push", ["push"]],
    ["a list", "on: [push, pull_request]", ["push", "pull_request"]],
    ["a mapping", "on:\n  push:\n  pull_request: { types: [opened] }", ["push", "pull_request"]],
    ["a mapping in quotes", '"on": { merge_group: }', ["merge_group"]],
    ["an anchor", "x: &events [push]\non: *events", ["push"]],
  ])("are read from %s", (_, on, names) => {
    expect(workflow(`${on}\n${JOBS}`).triggers.map(({ name }) => name)).toEqual(names);
  });

  test("have their types, their filters and the lines of both", () => {
    const { triggers } = workflow(
      `on:\n  pull_request:\n    types: [opened, edited]\n    paths: ["*.tf"]\n    branches: main\n  merge_group:\n${JOBS}`,
    );
    expect(triggers).toEqual([
      {
        name: "pull_request",
        line: 2,
        types: ["opened", "edited"],
        filters: [
          { key: "paths", line: 4, patterns: ["*.tf"] },
          { key: "branches", line: 5, patterns: ["main"] },
        ],
        namesTags: false,
        workflows: [],
      },
      { name: "merge_group", line: 6, types: null, filters: [], namesTags: false, workflows: [] },
    ]);
  });
});

describe("A job", () => {
  test("has its conditions, permissions and steps with their lines", () => {
    const [job] = workflow(`on: push
concurrency: { group: x, cancel-in-progress: true }
permissions: read-all
jobs:
  plan:
    name: Plan
    if: github.actor != 'bot'
    needs: build
    continue-on-error: true
    environment: { name: prod }
    strategy: { matrix: { root: [a] } }
    permissions:
      contents: read
    steps:
      - run: |
          terraform plan
        if: success()
      - uses: destroy-guard/destroy-guard@v0
        with:
          enforce: false
`).jobs;
    expect(job).toMatchObject({
      id: "plan",
      line: 5,
      name: { text: "Plan", line: 6 },
      if: { text: "github.actor != 'bot'", line: 7 },
      needs: ["build"],
      continues: { text: "true", line: 9 },
      environment: "prod",
      hasMatrix: true,
      permissions: { line: 13, all: null, scopes: new Map([["contents", "read"]]) },
      steps: [
        { line: 15, run: { text: "terraform plan\n" }, if: { text: "success()", line: 17 }, uses: null },
        { line: 18, with: new Map([["enforce", { text: "false", line: 20 }]]) },
      ],
    });
  });

  test.each([
    ["write-all", { all: "write" }],
    ["read-all", { all: "read" }],
    ["{}", { all: null, scopes: new Map() }],
  ])("of a workflow with permissions: %s", (written, expected) => {
    expect(workflow(`on: push\npermissions: ${written}\n${JOBS}`).permissions).toMatchObject(expected);
  });
});

describe("A file that is no workflow", () => {
  test.each([
    ["broken YAML", "on: push\njobs: [", 2],
    ["no jobs", "on: push\n", 1],
    ["no events", JOBS, 1],
    ["a list", "- a\n", 1],
    ["nothing", "", 1],
    ["a key that stands twice", `on: push\n${JOBS}on: push\n`, 5],
    ["half a megabyte", `# ${"x".repeat(600_000)}\non: push\n${JOBS}`, 1],
  ])("is told with its line: %s", (_, text, line) => {
    expect(readWorkflow(PATH, text)).toMatchObject({ path: PATH, line, why: expect.any(String) });
  });

  test("is read in no time where it is made to explode", () => {
    const bomb = Array.from({ length: 40 }, (_, at) => `a${at}: &a${at} [*a${at - 1}, *a${at - 1}]`).slice(1);
    expect(workflow(`a0: &a0 [x]\n${bomb.join("\n")}\non: *a0\n${JOBS}`).triggers).toEqual([
      { name: "x", line: 1, types: null, filters: [], namesTags: false, workflows: [] },
    ]);
  });
});

const guards = (files: Readonly<Record<string, string>>) => {
  const folder = folderWith(files);
  return guardsIn(workflowFilesIn(folder));
};
const HEAD = "on: pull_request\n";
const OWN = "name: destroy-guard\nruns: { using: node24, main: dist/action/index.js }\n";
const COMPOSITE = `name: review\nruns:\n  using: composite\n  steps:\n    - uses: destroy-guard/destroy-guard@v0\n`;

describe("destroy-guard is found", () => {
  test.each<[string, Record<string, string>, readonly (readonly [by: string, check: string | null])[]]>([
    ["as the action", { [PATH]: HEAD + JOBS }, [["action", "destroy-guard"]]],
    [
      "as a mirror of the action, in any case",
      { [PATH]: `${HEAD}jobs: { a: { steps: [{ uses: Acme/Destroy-Guard@v1 }] } }` },
      [["action", "a"]],
    ],
    [
      "as the action of this repository",
      { [PATH]: `${HEAD}jobs: { a: { steps: [{ uses: ./ }] } }`, "action.yml": OWN },
      [["action", "a"]],
    ],
    [
      "within a composite action of the repository",
      {
        [PATH]: `${HEAD}jobs: { a: { steps: [{ uses: ./.github/actions/review }] } }`,
        ".github/actions/review/action.yml": COMPOSITE,
      },
      [["action", "a"]],
    ],
    [
      "within a reusable workflow, under the names of both jobs",
      {
        [PATH]: `on: workflow_call\n${JOBS}`,
        ".github/workflows/pr.yml": `${HEAD}jobs: { call: { name: Plans, uses: ./${PATH} } }`,
      },
      [
        ["action", "destroy-guard"],
        ["action", "Plans / destroy-guard"],
      ],
    ],
    [
      "within a workflow that a reusable workflow calls, under the names of all three",
      {
        [PATH]: `on: workflow_call\n${JOBS}`,
        ".github/workflows/mid.yml": `on: workflow_call\njobs: { mid: { uses: ./${PATH} } }`,
        ".github/workflows/pr.yml": `${HEAD}jobs: { call: { uses: ./.github/workflows/mid.yml } }`,
      },
      [
        ["action", "destroy-guard"],
        ["action", "mid / destroy-guard"],
        ["action", "call / mid / destroy-guard"],
      ],
    ],
    [
      "as the command",
      { [PATH]: `${HEAD}jobs: { a: { steps: [{ run: "npx destroy-guard review plan.json" }] } }` },
      [["command", "a"]],
    ],
    [
      "in a matrix, whose checks have no one name",
      { [PATH]: `${HEAD}jobs: { a: { strategy: { matrix: { x: [1] } }, steps: [{ uses: a/destroy-guard@v0 }] } }` },
      [["action", null]],
    ],
  ])("%s", (_, files, found) => {
    expect(guards(files).map(({ reviews, check }) => [reviews[0]?.by, check])).toEqual(found);
  });

  test.each([
    ["another action of that owner", "destroy-guard/setup@v1"],
    ["an action of the repository that is something else", "./other"],
    ["a folder outside of the repository", "./../../destroy-guard"],
    ["an action that is not there", "./nowhere"],
  ])("not as %s", (_, uses) => {
    const other = "name: destroy-guard\nruns: { using: node24, main: dist/drill/index.js }\n";
    const files = { [PATH]: `${HEAD}jobs: { a: { steps: [{ uses: ${uses} }] } }`, "other/action.yml": other };
    expect(guards(files)).toEqual([]);
  });

  test("not in a file that is a link, since GitHub does not follow it", () => {
    const folder = folderWith({
      "elsewhere.yml": HEAD + JOBS,
      ".github/workflows/ci.yml": "on: push\njobs: { a: {} }",
    });
    symlinkSync(join(folder, "elsewhere.yml"), join(folder, ".github/workflows/linked.yml"));
    expect(guardsIn(workflowFilesIn(folder))).toEqual([]);
  });

  test.each<[string, boolean]>([
    ["destroy-guard review plan.json", true],
    ["node node_modules/destroy-guard/dist/cli/index.js review plan.json", true],
    ["terraform show -json tfplan | npx --yes destroy-guard@1 review -", true],
    ["cd infra\ndestroy-guard plan.json", true],
    ["destroy-guard \\\n  review plan.json", true],
    ["destroy-guard explain aws_db_instance", false],
    ["destroy-guard check-policy .github/destroy-guard.yml", false],
    ["destroy-guard --version", false],
    ["destroy-guard doctor", false],
    ["npm install destroy-guard", false],
    ["echo not-destroy-guard review", false],
  ])("in the script %j: %s", (run, is) => {
    expect(isReviewScript(run)).toBe(is);
  });

  test.each(COMMAND_NAMES)("the command %s reviews only if it is review", (name) => {
    expect(isReviewScript(`destroy-guard ${name} x.json`)).toBe(name === "review");
    expect(isReviewScript(`destroy-guard ${name}.json`)).toBe(true);
  });

  test("and a job that only hands its review over does not decide", () => {
    const step = (more: string) => `${HEAD}jobs: { a: { steps: [{ uses: x/destroy-guard@v0, with: { ${more} } }] } }`;
    const decides = (more: string) => guards({ [PATH]: step(more) }).map(isDeciding);
    expect(decides('comment: never, enforce: "false"')).toEqual([false]);
    expect(decides("comment: never, enforce: false")).toEqual([false]);
    expect(decides("comment: never")).toEqual([true]);
    expect(decides("enforce: false")).toEqual([true]);
  });
});
