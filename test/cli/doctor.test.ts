import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pageAt } from "../docs/markdown.ts";
import { CODEOWNERS, rulesWith, SET_UP, stage, WORKFLOW } from "../setup/doctor/stage.ts";
import { command, folderWith } from "./running.ts";

const doctor = (args: readonly string[], files: Readonly<Record<string, string>> = SET_UP, env = {}) =>
  command(["doctor", ...args], { cwd: folderWith(files), env });

const ROOT = 'terraform {\n  backend "s3" {}\n}\n';

test("without a token it says what the files alone say, and that GitHub was not asked", async () => {
  const { stdout, stderr, code } = await doctor([]);
  expect([stderr, code]).toEqual(["", 0]);
  expect(stdout).toMatchInlineSnapshot(`
    "The files alone: nothing is open; whether the check is required was not looked
    at
    0 open, 11 not known, 19 in order.

    ✓ A workflow runs the check on pull requests. It stands in
      .github/workflows/destroy-guard.yml.
    ✓ No other job makes a check with the same name. The name is used once.
    ✓ No condition skips the check. Neither the job nor the step has a condition.
    ✓ No filter keeps the check from running. Every pull request into the default
      branch starts it.
    ✓ The check fails when it has to. A finding that blocks fails the job.
    ✓ A new label or another base branch starts the check again. All activity types
      that can change the verdict are listed.
    ✓ No run of the check is cancelled half-way. No run cancels another one.
    ✓ The check runs in the merge queue. The event merge_group starts it.
    ✓ Every root has to report. A missing review fails the job, and no root with a
      remote state is left out.
    ✓ The workflows, the policy and CODEOWNERS have an owner. Each of them has one.
    ✓ Every root, and each module that it calls, has an owner who can override.
      infra/prod has one.
    ✓ CODEOWNERS has no mistakes. None can be seen in the file.
    ✓ The policy can be read. There is no policy file, so the defaults count.
    ✓ Teams of owners can be looked up. No team is named as an owner.
    ✓ The job has the permissions that it needs. They are written in the workflow.
    ✓ The actions that it uses are pinned by commit. Each action is named with its
      commit.
    ✓ No plan is uploaded. No step is seen to upload one.
    ✓ The job that plans can't destroy. No job of a pull request applies, none on a
      push to any branch, and none is seen to have the credentials of one that does.
    ✓ No code of a pull request runs with secrets. No workflow checks out the head
      where it has the secrets of the repository.

    Only GitHub knows the rest, and it was not asked: merged, required, source,
    bypass, pull-request, code-owners, stale, up-to-date, history, bases and label.
    Give a token in GITHUB_TOKEN or GH_TOKEN, and the repository with --repo where
    its remote does not tell it.
    "
  `);
});

test.each(["GITHUB_TOKEN", "GH_ENTERPRISE_TOKEN"])("with %s and no repository to ask of, it says so", async (name) => {
  const { stdout, stderr } = await doctor([], SET_UP, { [name]: "t" });
  expect(stdout).toMatch(/^The files alone: /);
  expect(stderr).toBe(
    "destroy-guard: warning: there is a token, but the repository is not known: the folder has no remote called origin; name it with --repo\n",
  );
});

test("a folder that is no repository is refused, with what to do", async () => {
  const cwd = folderWith({ "notes/a.md": "", "main.tf": ROOT });
  for (const [args, named] of [
    [[], "this folder"],
    [["notes"], "notes"],
  ] as const)
    expect(await command(["doctor", ...args], { cwd })).toMatchObject({
      code: 2,
      stdout: "",
      stderr: `destroy-guard: ${named} is no repository: neither it nor a folder above holds .git, and there is no .github in it; run doctor in a working copy of the repository, or name its folder\n`,
    });
  execFileSync("git", ["init", "--quiet", cwd]);
  const { code, stdout } = await command(["doctor"], { cwd });
  expect([code, stdout]).toEqual([1, expect.stringContaining("fix    Run destroy-guard init: it proposes one")]);
});

test.each([
  ["if: always()", "", "The only condition is always(), and it lets nothing pass without a review."],
  [
    `if: \${{ always() }}`,
    "if: success()",
    `The only conditions are \${{ always() }} and success(), and they let nothing pass without a review.`,
  ],
])("a condition that skips nothing is told as one: %s", async (job, step, says) => {
  const text = (SET_UP[WORKFLOW] ?? "").replace("    runs-on", () => `    ${job}\n    runs-on`);
  const both =
    step === "" ? text : text.replace("      - uses: destroy-guard/", `      - ${step}\n        uses: destroy-guard/`);
  const { stdout } = await doctor(["--format", "json"], { ...SET_UP, [WORKFLOW]: both });
  const { answers } = JSON.parse(stdout) as { readonly answers: readonly object[] };
  expect(answers).toContainEqual(expect.objectContaining({ check: "conditions", state: "ok", says }));
});

test("the whole of a hole: what it is, what was found, what to do, and where", async () => {
  const one = await stage({
    ...SET_UP,
    [WORKFLOW]: (SET_UP[WORKFLOW] ?? "").replace("    runs-on", "    if: github.actor != 'bot'\n    runs-on"),
  });
  const { stdout, code } = await one.run();
  expect(code).toBe(1);
  expect(stdout.split("\n").slice(0, 9).join("\n")).toMatchInlineSnapshot(`
    "acme/infra, branch main: the check is required, and 1 thing is open
    1 open, 29 in order.

    ✗ No condition skips the check [conditions]
      found  The job destroy-guard runs only if github.actor != 'bot', and a job
             that is skipped counts as passed.
      fix    Take the condition out.
      where  .github/workflows/destroy-guard.yml:12
    "
  `);
});

test("what is mended in a new file names no line, and the page that says how stands whole on a line of its own", async () => {
  const cwd = folderWith({ ".github/dependabot.yml": "", "main.tf": ROOT });
  const { stdout } = await command(["doctor"], { cwd, env: {} });
  const page = "https://github.com/destroy-guard/destroy-guard/blob/main/docs/setup.md";
  const lines = stdout.split("\n");
  expect(lines).toContain("  where  .github/workflows/destroy-guard.yml (a new file)");
  expect(lines).toContain("  where  .github/CODEOWNERS (a new file)");
  expect(lines).toContain(`         ${page}#the-workflow`);
  expect(lines).toContain(`         ${page}#owners-and-the-label`);
  const { stdout: markdown } = await command(["doctor", "--format", "markdown"], { cwd, env: {} });
  expect(markdown).toContain("`.github/CODEOWNERS` (a new file) |");
});

test("the sections to which doctor leads are there", () => {
  const heads = pageAt("docs/setup.md").text.matchAll(/^#+ (.*)$/gm);
  const sections = [...heads].map(([, head = ""]) => head.toLowerCase().replaceAll(" ", "-"));
  for (const section of ["the-workflow", "several-roots", "before-apply", "owners-and-the-label", "teams"])
    expect(sections).toContain(section);
});

test("a folder below the top of a working copy stands for all of it", async () => {
  const cwd = folderWith({ ...SET_UP, "infra/prod/main.tf": "" });
  execFileSync("git", ["init", "--quiet", cwd]);
  const { stdout } = await command(["doctor", "infra/prod"], { cwd });
  expect(stdout.replace(/\s+/g, " ")).toContain("It stands in .github/workflows/destroy-guard.yml");
});

test("the repository is the remote's, and the token may come from a file", async () => {
  const one = await stage();
  const git = (...args: readonly string[]) => execFileSync("git", ["-C", one.folder, ...args]);
  git("init", "--quiet");
  git("remote", "add", "origin", "git@github.com:acme/infra.git");
  const path = join(folderWith({}), "token");
  writeFileSync(path, `${one.github.personToken("root")}\n`);
  const env = { GITHUB_API_URL: one.github.urls.api };
  const { stdout, code } = await command(["doctor", "--token-file", path, "--quiet"], { cwd: one.folder, env });
  expect([stdout, code]).toEqual([expect.stringMatching(/^the check is required, and nothing is open \(0 open, /), 0]);
});

test("a token for another server than the remote's is not sent there", async () => {
  const one = await stage();
  execFileSync("git", ["init", "--quiet", one.folder]);
  execFileSync("git", ["-C", one.folder, "remote", "add", "origin", "https://gitlab.example/acme/infra.git"]);
  const { stdout } = await command(["doctor", "--quiet"], { cwd: one.folder, env: { GITHUB_TOKEN: "secret" } });
  expect(stdout).toMatch(/^nothing is open; whether the check is required was not looked at/);
});

test("that the files are those of another repository than is asked of is warned of", async () => {
  const one = await stage();
  const git = (...args: readonly string[]) => execFileSync("git", ["-C", one.folder, ...args]);
  git("init", "--quiet");
  const warned = async () => (await one.run(["--repo", "acme/infra", "--quiet"])).stderr;
  expect(await warned()).toBe("");
  git("remote", "add", "origin", "git@github.com:alice/notes.git");
  expect(await warned()).toBe(
    "destroy-guard: warning: GitHub is asked of acme/infra, but the files here are those of alice/notes, by its remote; what is said of files holds for these alone\n",
  );
  // A fork, with the repository that it is of as another remote.
  git("remote", "add", "upstream", "https://github.com/Acme/infra");
  expect(await warned()).toBe("");
});

test("without a network the advice is about the network, and not about the token", async () => {
  const one = await stage();
  const { code, stdout, stderr } = await one.run([], { GITHUB_API_URL: "http://127.0.0.1:9" });
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(
    /acme\/infra could not be read from GitHub: GitHub could not be reached; see that \S+ can be reached from here \(network, proxy\), and run doctor again; without a token it looks at the files alone\n$/,
  );
});

test.each<[string, readonly string[], RegExp]>([
  ["a folder that is not there", ["nowhere"], /nowhere is no folder; name a working copy of the repository/],
  ["a file", [CODEOWNERS], /CODEOWNERS is no folder/],
  ["two folders", [".", "."], /doctor takes one folder/],
  ["a format that there is not", ["--format", "sarif"], /"sarif" is not a format/],
  ["a state that there is not", ["--fail-on", "ok"], /"ok" is not a state to fail on; there are open, unknown, never/],
  ["a repository that is none", ["--repo", "acme"], /"acme" is no repository; write OWNER\/NAME/],
  [
    "a token's file that is not there",
    ["--repo", "a/b", "--token-file", "none"],
    /none: the file of the token can't be read: there is no such file or folder/,
  ],
  [
    "a token's file that is not there, where no repository is known either",
    ["--token-file", "none"],
    /none: the file of the token can't be read: there is no such file or folder/,
  ],
  [
    "a file of the owners' token that is not there, where nobody is asked",
    ["--owners-token-file", "none"],
    /none: the file of the token can't be read: there is no such file or folder/,
  ],
  [
    "a token, and no repository to ask of",
    ["--token-file", "token"],
    /the repository is not known: .*name it with --repo/,
  ],
])("%s is refused", async (_, args, message) => {
  const { code, stdout, stderr } = await doctor(args, { ...SET_UP, token: "secret" });
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(message);
});

test.each<[string, (token: string) => Readonly<Record<string, string>>, RegExp]>([
  [
    "a token that is not valid",
    () => ({ GITHUB_TOKEN: "wrong" }),
    /acme\/infra could not be read from GitHub: the token is not valid \(401\); check the token/,
  ],
  [
    "a repository that the token does not see",
    (token) => ({ GITHUB_TOKEN: token, GITHUB_REPOSITORY: "acme/other" }),
    /acme\/other could not be read from GitHub: it is not there, or the token may not see it \(404\)/,
  ],
])("with %s nothing is said to be in order", async (_, env, message) => {
  const one = await stage();
  const { code, stdout, stderr } = await one.run([], env(one.github.personToken("alice")));
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(message);
});

test("what is accepted is told, and fails nothing", async () => {
  const alone = rulesWith("pull_request", { required_approving_review_count: 0, require_code_owner_review: false });
  const one = await stage(SET_UP, {}, alone);
  expect((await one.run()).code).toBe(1);
  const accept = ["--accept", "pull-request", "--accept", "code-owners"];
  const { stdout, code } = await one.run(accept);
  expect(code).toBe(0);
  expect(stdout.split("\n").slice(0, 7).join("\n")).toMatchInlineSnapshot(`
    "acme/infra, branch main: the check is required, and nothing is open but what is
    accepted
    0 open, 2 accepted, 28 in order.

    ○ Accepted [pull-request]: A pull request is required, but nobody has to approve
      it.
    ○ Accepted [code-owners]: A pull request that edits the workflow, the policy or"
  `);
  const { answers } = await one.diagnosed(accept);
  expect(answers.filter(({ state }) => state === "accepted").map(({ check }) => check)).toEqual([
    "pull-request",
    "code-owners",
  ]);
});

test("with what has to be accepted of a ruleset's bypass list, nothing is unknown", async () => {
  const one = await stage();
  const env = one.env(one.github.token);
  expect((await one.run(["--fail-on", "unknown"], env)).code).toBe(1);
  expect((await one.run(["--fail-on", "unknown", "--accept", "bypass"], env)).code).toBe(0);
});

test.each(["required", "runs", "bypas"])("%s can't be accepted", async (check) => {
  const { code, stderr } = await doctor(["--accept", check]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/is not a question that can be accepted/);
});

test("the report goes to a file, and one line says so", async () => {
  const one = await stage();
  const { stdout, stderr } = await one.run(["--output", "doctor.md", "--format", "markdown"]);
  expect(stdout).toBe("");
  expect(stderr).toMatch(/wrote doctor\.md \(markdown\); the check is required, and nothing is open/);
});
