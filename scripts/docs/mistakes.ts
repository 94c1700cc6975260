import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { run } from "../../src/cli/command.ts";

/**
 * What people who are new to it do wrong first. Each is made: the table in docs/faq.md shows what the program answers
 * then, and a test holds that the answer names the remedy.
 */
export interface NewcomersMistake {
  /** What was done, in Markdown. */
  readonly did: string;
  readonly args: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  readonly input?: string;
  /** A word of the remedy, which the answer has to have. */
  readonly remedy: string;
  readonly code: number;
}

const PLAN = JSON.stringify({ format_version: "1.2", terraform_version: "1.11.4", planned_values: {} });
const STATE = '{"format_version":"1.0","terraform_version":"1.11.4","values":{"root_module":{}}}';

/** A zip with its end, as every whole saved plan is one. */
const SAVED_PLAN = "PK\u0003\u0004PK\u0005\u0006";

/** Terraform in a folder without providers. */
const UNINITIALISED = '#!/bin/sh\necho "Error: Failed to load plugin schemas" >&2\nexit 1\n';

export const MISTAKES: readonly NewcomersMistake[] = [
  {
    did: "gave the plan as people read it: `terraform plan > plan.txt`",
    args: ["plan.txt"],
    files: { "plan.txt": "\nTerraform will perform the following actions:\n" },
    remedy: "terraform show -json tfplan",
    code: 2,
  },
  {
    did: "gave the log of `terraform plan -json`",
    args: ["plan.json"],
    files: { "plan.json": '{"@level":"info","@message":"Plan: 1 to add","type":"change_summary"}\n' },
    remedy: "terraform show -json tfplan",
    code: 2,
  },
  {
    did: "left out the plan file: `terraform show -json > plan.json` shows the state",
    args: ["plan.json"],
    files: { "plan.json": STATE },
    remedy: "terraform show -json tfplan",
    code: 2,
  },
  {
    did: "gave the state file",
    args: ["terraform.tfstate"],
    files: { "terraform.tfstate": '{"version":4,"serial":1,"lineage":"x","resources":[]}' },
    remedy: "terraform show -json tfplan",
    code: 2,
  },
  {
    did: "gave a plan that was not written, since the step before failed",
    args: ["plan.json"],
    files: { "plan.json": "" },
    remedy: "terraform plan -out=tfplan",
    code: 2,
  },
  {
    did: "gave a saved plan where there is no terraform",
    args: ["--terraform", "no-terraform-here", "tfplan"],
    files: { tfplan: SAVED_PLAN },
    remedy: "--terraform",
    code: 2,
  },
  {
    did: "gave a saved plan in a folder that is not initialised",
    args: ["--terraform", "./terraform", "tfplan"],
    files: {
      tfplan: SAVED_PLAN,
      "main.tf": "",
      terraform: UNINITIALISED,
    },
    remedy: 'terraform init" in',
    code: 2,
  },
  {
    did: "gave a saved plan that lies outside of its root",
    args: ["--terraform", "./terraform", "tfplan"],
    files: { tfplan: SAVED_PLAN, terraform: UNINITIALISED },
    remedy: "infra/prod=PLANFILE",
    code: 2,
  },
  {
    did: "gave a path to nothing",
    args: ["infra/plan.json"],
    files: {},
    remedy: "check the path",
    code: 2,
  },
  {
    did: "gave a folder",
    args: ["infra/"],
    files: { "infra/plan.json": PLAN },
    remedy: "name the file in it",
    code: 2,
  },
  {
    did: "gave two plans of one folder",
    args: ["dev.json", "prod.json"],
    files: { "dev.json": PLAN, "prod.json": PLAN },
    remedy: "name the root of each",
    code: 2,
  },
  { did: "mistyped a command", args: ["reveiw", "x"], files: {}, remedy: "did you mean review?", code: 2 },
  { did: "mistyped an option", args: ["--polcy", "p.yml"], files: {}, remedy: "did you mean --policy?", code: 2 },
  {
    did: "mistyped a format",
    args: ["--format", "jsno", "plan.json"],
    files: { "plan.json": PLAN },
    remedy: "did you mean json?",
    code: 2,
  },
  {
    did: "mistyped a rule in the policy",
    args: ["check-policy", "policy.yml"],
    files: { "policy.yml": "rules:\n  last-cpy: warn\n" },
    remedy: "did you mean last-copy?",
    code: 2,
  },
  {
    did: "named the policy `.yaml`",
    args: ["plan.json"],
    files: { "plan.json": PLAN, ".git/HEAD": "", ".github/destroy-guard.yaml": "rules: {}\n" },
    remedy: ".github/destroy-guard.yml",
    code: 0,
  },
];

/** Makes a mistake in a folder of its own; gives back the exit code and what standard error says. */
export async function made({ args, files, input }: NewcomersMistake): Promise<{ code: number; says: string }> {
  const cwd = mkdtempSync(join(tmpdir(), "destroy-guard-"));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(cwd, name)), { recursive: true });
      writeFileSync(join(cwd, name), text);
      if (text.startsWith("#!")) chmodSync(join(cwd, name), 0o755);
    }
    let says = "";
    const code = await run(args, {
      cwd,
      env: {},
      stdin: (async function* () {
        if (input !== undefined) yield Buffer.from(input);
      })(),
      stdout: { write: () => {} },
      stderr: { write: (text) => (says += text) },
      now: () => new Date("2027-01-01T00:00:00Z"),
    });
    return { code, says: says.replaceAll(cwd, "FOLDER").trimEnd() };
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

/** The first line of an answer tells what and what to do; those after it are the same for many. */
const cell = (says: string): string =>
  `\`${(says.split("\n")[0] ?? "").replace(/^destroy-guard: /, "").replaceAll("|", "\\|")}\``;

/** The table of docs/faq.md. */
export async function mistakesTable(): Promise<string> {
  const rows: string[] = [];
  for (const mistake of MISTAKES) rows.push(`| ${mistake.did} | ${cell((await made(mistake)).says)} |`);
  return ["| you | it says |", "| --- | --- |", ...rows].join("\n");
}
