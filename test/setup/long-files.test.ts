import { expect, test } from "vitest";
import { diagnosisOf } from "../../src/setup/doctor/diagnosis.ts";
import { fileFactsIn } from "../../src/setup/doctor/files.ts";
import { repositoryAt } from "../../src/setup/repository/repository.ts";
import { isDestroyingStep } from "../../src/setup/workflows/destroying.ts";
import { isWorkflow, readWorkflow } from "../../src/setup/workflows/workflow.ts";
import { folderWith } from "../cli/running.ts";

/** Whoever writes a pull request chooses its files. An expression that goes back over them would take hours here. */

const BLANK = "\n".repeat(300_000);
const WORKFLOW = ".github/workflows/a.yml";
const reviewing = (script: string): string =>
  `on: pull_request\njobs:\n  guard:\n    steps:\n      - run: |\n${script}          destroy-guard review a/plan.json\n`;

test("A repository whose files are mostly blank lines is read at once", () => {
  const files = {
    ".git/config": `[remote "origin"]\n${BLANK}\turl = git@github.com:acme/infra.git\n`,
    ".terraform-version": `${BLANK}1.11.4\n`,
    ".tool-versions": `${BLANK}terragrunt 0.68.0\n`,
    "a/main.tf": `terraform {\n  backend "s3" {\n    bucket = "b"\n    key = "k"\n  }\n}\n${BLANK}`,
    "b/terragrunt.hcl": `include "root" {\n}\n${BLANK}`,
    [WORKFLOW]: reviewing(BLANK),
  };
  expect(repositoryAt(folderWith(files))).toMatchObject({
    roots: [{ path: "a", backend: "s3" }],
    terragrunt: { units: ["b"], providers: [] },
    tools: { version: "1.11.4", terragrunt: "0.68.0" },
  });
});

test("A workflow whose script is mostly blank lines is judged at once", () => {
  const top = folderWith({ [WORKFLOW]: reviewing(BLANK), "a/main.tf": 'resource "aws_vpc" "main" {}\n' });
  const { answers } = diagnosisOf({ files: fileFactsIn(top), github: null });
  expect(answers).toContainEqual(expect.objectContaining({ check: "fails", state: "ok" }));
});

test.each([
  ["expressions that follow each other in one option", `terraform -${"\u0024{{ a }}".repeat(60)}`],
  ["beginnings of comments with a quote at the end of the line", `echo ${" #".repeat(200_000)}"`],
])("A script with many %s is judged at once", (_, script) => {
  const read = readWorkflow(WORKFLOW, `on: push\njobs:\n  a:\n    steps:\n      - run: |\n          ${script}\n`);
  const [step] = isWorkflow(read) ? (read.jobs[0]?.steps ?? []) : [];
  expect(step === undefined ? null : isDestroyingStep(step)).toBe(false);
});
