import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { bash } from "../bash.ts";
import { folderWith } from "../cli/running.ts";
import { entry, planJson } from "../input/plan/reading.ts";
import { CAN_SIGN, keyNamed } from "../keyboard/consent/keys.ts";
import { hasScript, installed, inTerminal, loudly } from "./person.ts";

const PAGE = readFileSync("docs/consent.md", "utf8");
const LOSS = planJson([entry(["delete"])]);

/** The blocks of a kind under a heading of the page. */
const blocks = (heading: string, kind: string): readonly string[] => {
  const section = PAGE.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";
  const found = section.matchAll(new RegExp(`^( *)\`\`\`${kind}\\n([\\s\\S]*?)^ *\`\`\`$`, "gm"));
  return [...found].map(([, indent = "", text = ""]) => text.replaceAll(new RegExp(`^${indent}`, "gm"), "").trim());
};

/** A repository with a plan that destroys a database, a policy, signers, and a home with the key of one of them. */
function place() {
  const cwd = folderWith({});
  const home = folderWith({});
  const PATH = `${installed()}${delimiter}${process.env.PATH}`;
  mkdirSync(join(cwd, ".github"));
  mkdirSync(join(cwd, "infra", "prod"), { recursive: true });
  mkdirSync(join(home, ".ssh"));
  const key = keyNamed("alice");
  for (const end of ["", ".pub"]) copyFileSync(`${key.path}${end}`, join(home, ".ssh", `id_ed25519${end}`));
  writeFileSync(join(cwd, ".github", "allowed_signers"), `alice@example.com ${key.line}\n`);
  writeFileSync(join(cwd, ".github", "destroy-guard.yml"), "version: 1\n");
  writeFileSync(join(cwd, "infra", "prod", "plan.json"), LOSS);
  const env: Record<string, string> = { PATH, HOME: home, GIT_CONFIG_GLOBAL: "/dev/null" };
  const run = (command: string, more: Record<string, string> = {}) => {
    const { status, stdout, stderr } = bash(["-ec", command], { cwd, env: { ...env, ...more } });
    return { code: status, stdout, stderr };
  };
  /** A person at the terminal. */
  const agree = (command: string, more: Record<string, string> = {}, answer = "agree\n") =>
    inTerminal(command, [['Type "agree"', answer]], { cwd, env: { ...env, TERM: "dumb", ...more } });
  return { cwd, run, agree };
}

/** The lines of the recipe for GitLab. */
function gitlab() {
  const job = parse(blocks("GitLab", "yaml")[0] ?? "") as {
    "destroy-guard": { before_script?: readonly string[]; script: readonly string[] };
  };
  const { before_script: before = [], script } = job["destroy-guard"];
  return { before, script: script.join("\n").replaceAll("/tmp/", `${folderWith({})}/`) };
}

const digestIn = (report: string): string => /sha256:[0-9a-f]{64}/.exec(report)?.[0] ?? "";
const AGREE = blocks("Two minutes", "sh")[0] ?? "";
const COMMIT = "git -c user.name=a -c user.email=a@example.com commit -q -m x";

describe.runIf(CAN_SIGN && loudly(hasScript, "script (util-linux)", "the recipes of docs/consent.md"))(
  "docs/consent.md",
  () => {
    test.each([
      ["Ctrl-C", "\u0003"],
      ["Ctrl-D", "\u0004"],
    ])("%s at the question signs nothing, and says so", async (_, key) => {
      const { cwd, run, agree } = place();
      const digest = digestIn(run(blocks("Two minutes", "sh")[1] ?? "").stdout);
      const { code, screen } = await agree(AGREE, { DIGEST: digest }, key);
      expect([code, screen]).toEqual([1, expect.stringContaining("Nothing was signed.")]);
      expect(existsSync(join(cwd, "consent"))).toBe(false);
    });

    test("two minutes: agreed to the digest of the report, the review passes, and only that one", async () => {
      const { cwd, run, agree } = place();
      const [, review = ""] = blocks("Two minutes", "sh");
      const before = run(review);
      expect([before.code, before.stderr]).toEqual([1, expect.stringContaining("nobody has agreed yet")]);
      const { code, screen } = await agree(AGREE, { DIGEST: digestIn(before.stdout) });
      expect([code, screen]).toEqual([0, expect.stringContaining("Signed with a plain key")]);
      const after = run(review);
      expect([after.code, after.stderr]).toEqual([0, ""]);
      expect(after.stdout.startsWith(blocks("Two minutes", "text")[1] ?? "?")).toBe(true);
      writeFileSync(
        join(cwd, "infra", "prod", "plan.json"),
        planJson([entry(["delete"], { address: "aws_db_instance.b" })]),
      );
      expect(run(review)).toMatchObject({
        code: 1,
        stderr: expect.stringContaining("agrees to another set of findings"),
      });
    });

    test("the file looks as the page shows it", async () => {
      const { cwd, agree } = place();
      await agree(AGREE, { DIGEST: `sha256:${"5b1c".repeat(16)}` });
      const shape = (text: string) =>
        text
          .trim()
          .replace(/sha256:\S+/, "D")
          .replace(/\d{4}-\S+Z/g, "T")
          .replace(/(?<=SIGNATURE-----\n)[\s\S]*(?=\n-----END)/, "…");
      expect(shape(readFileSync(join(cwd, "consents", "infra-prod"), "utf8"))).toBe(
        shape(blocks("What is signed", "text")[0] ?? ""),
      );
    });

    test("GitLab: the consent is committed on the branch, policy and signers come from the target", async () => {
      const { cwd, run, agree } = place();
      const { script, before } = gitlab();
      const systems = /before_script:\n( +- npm install .*)$/m.exec(readFileSync("docs/systems.md", "utf8"))?.[1];
      expect(before.map((line) => `- ${line}`)).toEqual([systems?.trim()]);
      const pipeline = () => run(script, { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: "main" });
      run(`git init -q -b main && git add -A && ${COMMIT} && git remote add origin . && git switch -q -c change`);
      const first = pipeline();
      expect(first.code).toBe(1);
      await agree(AGREE, { DIGEST: digestIn(first.stdout) });
      expect(run(`git add -A && ${COMMIT}`).code).toBe(0);
      expect(pipeline()).toMatchObject({ code: 0, stdout: expect.stringMatching(/^overridden: alice@example.com/) });
      // Whoever writes the change adds a key of their own, and signs with it.
      const mallory = keyNamed("mallory");
      writeFileSync(join(cwd, ".github", "allowed_signers"), `alice@example.com ${mallory.line}\n`);
      await agree(`${AGREE} --key ${mallory.path}`, { DIGEST: digestIn(first.stdout) });
      expect(run(`git add -A && ${COMMIT}`).code).toBe(0);
      expect(pipeline()).toMatchObject({ code: 1, stderr: expect.stringContaining("is not, or no longer, in") });
    });

    test("GitLab: without a policy on the target branch the defaults count, and without signers nobody can agree", async () => {
      const { run, agree } = place();
      const { script } = gitlab();
      const pipeline = () => run(script, { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: "main" });
      run(
        `rm -r .github && git init -q -b main && git add -A && ${COMMIT} && git remote add origin . && git switch -q -c change`,
      );
      const first = pipeline();
      expect([first.code, first.stdout]).toEqual([1, expect.stringMatching(/^blocked: /)]);
      await agree(AGREE, { DIGEST: digestIn(first.stdout) });
      expect(pipeline()).toMatchObject({ code: 1, stderr: expect.stringContaining("is not, or no longer, in") });
    });

    test("Jenkins", async () => {
      const { cwd, run, agree } = place();
      const command = /sh '(.*)'/.exec(blocks("Jenkins", "groovy")[0] ?? "")?.[1] ?? "";
      const GUARD = join(cwd, ".github");
      const before = run(command, { GUARD });
      expect(before.code).toBe(1);
      await agree(AGREE, { DIGEST: digestIn(before.stdout) });
      expect(run(command, { GUARD })).toMatchObject({ code: 0, stdout: expect.stringMatching(/^overridden: /) });
    });

    test("Atlantis", async () => {
      const { cwd, run, agree } = place();
      const { workflows } = parse(blocks("Atlantis", "yaml")[0] ?? "") as {
        workflows: { default: { plan: { steps: readonly (string | { run: string })[] } } };
      };
      const step = workflows.default.plan.steps.find((one) => typeof one !== "string") as { run: string };
      const command = step.run.replaceAll("/etc/atlantis", join(cwd, ".github"));
      writeFileSync(join(cwd, "terraform"), '#!/bin/sh\ncat "$3"\n', { mode: 0o755 });
      const env = {
        PLANFILE: "infra/prod/plan.json",
        REPO_REL_DIR: "infra/prod",
        PROJECT_NAME: "infra-prod",
        PATH: `${cwd}:${installed()}:${process.env.PATH}`,
      };
      const before = run(`set -o pipefail; ${command}`, env);
      expect(before.code).toBe(1);
      await agree(AGREE, { DIGEST: digestIn(before.stdout) });
      expect(run(`set -o pipefail; ${command}`, env).code).toBe(0);
    });

    test("a laptop: agreed to the plan itself, after its review was shown", async () => {
      const { run, agree } = place();
      const [first = "", second = ""] = blocks("A laptop", "sh");
      const { screen } = await agree(first);
      expect(screen).toContain("aws_db_instance.");
      expect(run(second)).toMatchObject({ code: 0, stderr: "" });
    });
  },
);
