import { linkSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { entry, planJson } from "../input/plan/reading.ts";
import { SET_UP, WORKFLOW } from "../setup/doctor/stage.ts";
import { command, folderWith } from "./running.ts";

const PLAN = planJson([entry(["delete"])]);
const POLICY = "rules: { last-copy: warn }\n";
const STATE = JSON.stringify({ version: 4, terraform_version: "1.11.4", serial: 1, lineage: "x", resources: [] });
const FILES = {
  "plan.json": PLAN,
  "other.json": PLAN,
  "policy.yml": POLICY,
  "terraform.tfstate": STATE,
  consent: "a consent",
  signers: "signers",
  token: "ghp_x",
};

/** Refused before anything is written: every file is as it was. */
async function refused(args: readonly string[], cwd: string, files: Readonly<Record<string, string>>) {
  const { code, stdout, stderr } = await command(args, { cwd });
  expect([code, stdout], args.join(" ")).toEqual([2, ""]);
  for (const [name, text] of Object.entries(files)) expect(readFileSync(join(cwd, name), "utf8"), name).toBe(text);
  return stderr.split("\n")[0];
}

describe("--output over what the command reads", () => {
  test.each<[string, readonly string[], string]>([
    ["the plan", ["review", "--output", "plan.json", "plan.json"], "plan.json would be written over a plan"],
    ["the plan, without the command", ["plan.json", "--output", "plan.json"], "plan.json would be written over a plan"],
    [
      "the plan, spelt in another way",
      ["review", "--output", "./x/../plan.json", "infra=plan.json"],
      "./x/../plan.json would be written over a plan, plan.json",
    ],
    [
      "one of several that a pattern finds",
      ["review", "--output", "other.json", "a=plan.json", "b=oth*.json"],
      "other.json would be written over a plan",
    ],
    [
      "a link to the plan",
      ["review", "--output", "link.json", "plan.json"],
      "link.json would be written over a plan, plan.json",
    ],
    [
      "another name of the plan",
      ["review", "--output", "hard.json", "plan.json"],
      "hard.json would be written over a plan, plan.json",
    ],
    [
      "the policy",
      ["review", "--policy", "policy.yml", "--output", "policy.yml", "plan.json"],
      "policy.yml would be written over the policy",
    ],
    [
      "a consent",
      ["review", "--consent", "consent", "--signers", "signers", "--output", "consent", "plan.json"],
      "consent would be written over a consent",
    ],
    [
      "the signers",
      ["review", "--consent", "consent", "--signers", "signers", "--output", "signers", "plan.json"],
      "signers would be written over the signers",
    ],
    [
      "a plan of a summary",
      ["review", "--summary", "--output", "other.json", "*.json"],
      "other.json would be written over a plan",
    ],
    [
      "a state",
      ["drill", "--output", "terraform.tfstate", "terraform.tfstate"],
      "terraform.tfstate would be written over a state",
    ],
    [
      "the file of a token",
      ["doctor", "--repo", "a/b", "--token-file", "token", "--output", "token"],
      "token would be written over the file of a token",
    ],
  ])("is refused: %s", async (_, args, says) => {
    const cwd = folderWith({ ...FILES, "x/y": "", ".git/HEAD": "" });
    symlinkSync("plan.json", join(cwd, "link.json"));
    linkSync(join(cwd, "plan.json"), join(cwd, "hard.json"));
    expect(await refused(args, cwd, FILES)).toBe(`destroy-guard: --output ${says}; give the report a name of its own`);
  });

  test("is refused for the policy and the workflow that nobody named", async () => {
    const files = { "plan.json": PLAN, ".github/destroy-guard.yml": POLICY };
    const cwd = folderWith(files);
    expect(await refused(["-q", "plan.json", "--output", ".github/destroy-guard.yml"], cwd, files)).toContain(
      "over the policy",
    );
    expect(await refused(["doctor", "--output", WORKFLOW], folderWith(SET_UP), SET_UP)).toContain(
      `${WORKFLOW} would be written over a file that doctor looks at`,
    );
  });

  test("is fine for every other file, an older report too", async () => {
    const cwd = folderWith({ "plan.json": PLAN, "report.json": "old" });
    for (const output of ["new.json", "report.json"])
      expect((await command(["--format", "json", "--output", output, "plan.json"], { cwd })).code).toBe(1);
    expect(readFileSync(join(cwd, "report.json"), "utf8")).toContain('"verdict": "blocked"');
  });
});
