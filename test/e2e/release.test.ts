import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
import { bash } from "../bash.ts";
import { pageAt } from "../docs/markdown.ts";

/**
 * A release up to the point where it leaves this machine: the commands of CONTRIBUTING.md and the steps of the workflow
 * run in a copy of the repository. What talks to GitHub or npm is written down by a stand-in instead.
 */

const git = (cwd: string, ...args: readonly string[]): string =>
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", ...args], { cwd, encoding: "utf8" });

const copies: string[] = [];
afterAll(() => {
  for (const path of copies) rmSync(path, { recursive: true, force: true });
});

/** What is committed, and what is about to be. */
function copy(): string {
  const to = mkdtempSync(join(tmpdir(), "release-"));
  copies.push(to);
  const listed = git(".", "ls-files", "-z", "--cached", "--others", "--exclude-standard");
  for (const file of listed.split("\0").filter((name) => name !== "")) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    cpSync(file, join(to, file), { verbatimSymlinks: true });
  }
  symlinkSync(resolve("node_modules"), join(to, "node_modules"));
  git(to, "init", "--quiet", "--initial-branch=main");
  git(to, "config", "core.compression", "0"); // To compress all files takes longer than to commit them.
  writeFileSync(join(to, ".git", "info", "exclude"), "node_modules\n/published.txt\n/tools\n/release\n/moved.json\n");
  git(to, "add", "--all");
  git(to, "commit", "--quiet", "--message", "As it stands");
  return to;
}

/** `gh` and `npm publish` only write down how they were called; `gh` finds no tag. */
function standIns(root: string): NodeJS.ProcessEnv {
  const tools = join(root, "tools");
  mkdirSync(tools);
  const npm = execFileSync("which", ["npm"], { encoding: "utf8" }).trim();
  const written = `printf '%s\\n' "$(basename "$0") $*" >> "${join(root, "published.txt")}"`;
  writeFileSync(join(tools, "gh"), `#!/bin/sh\n${written}\ncase "$*" in *git/ref/tags/*) exit 1;; esac\n`);
  writeFileSync(
    join(tools, "npm"),
    `#!/bin/sh\nif [ "$1" = publish ]; then ${written}; exit; fi\nexec "${npm}" "$@"\n`,
  );
  for (const tool of ["gh", "npm"]) chmodSync(join(tools, tool), 0o755);
  return {
    ...process.env,
    PATH: [tools, dirname(process.execPath), process.env.PATH].join(delimiter),
    GIT_AUTHOR_NAME: "a",
    GIT_AUTHOR_EMAIL: "a@example.com",
    GIT_COMMITTER_NAME: "a",
    GIT_COMMITTER_EMAIL: "a@example.com",
  };
}

interface Step {
  readonly run?: string;
  readonly uses?: string;
}

interface Workflow {
  readonly jobs: Readonly<Record<"build" | "publish", { readonly steps: readonly Step[] }>>;
}

test("a release does what CONTRIBUTING.md and the workflow say, up to what leaves this machine", () => {
  const root = copy();
  const env = standIns(root);
  const run = (script: string, more: NodeJS.ProcessEnv = {}): string => {
    const { status, stdout, stderr } = bash(["-euo", "pipefail", "-c", script], {
      cwd: root,
      env: { ...env, ...more },
    });
    expect(status, `${script}\n${stdout}\n${stderr}`).toBe(0);
    return stdout;
  };

  const [commands = ""] = pageAt("CONTRIBUTING.md")
    .blocks.filter(({ language, text }) => language === "sh" && text.includes("npm version"))
    .map(({ text }) => text);
  expect(run(commands)).toContain("0.2.0 is ready to be released\n");
  expect(run("node dist/cli/index.js --version")).toBe("0.2.0\n");
  expect(readFileSync(join(root, "CHANGELOG.md"), "utf8")).toMatch(
    /^## \[Unreleased\]\n\n## \[0\.2\.0\] - \d{4}-\d\d-\d\d\n\n###/m,
  );

  const { jobs } = parse(readFileSync(join(root, ".github/workflows/release.yml"), "utf8"), {
    merge: true,
  }) as Workflow;
  const scripts = (job: keyof Workflow["jobs"]): readonly string[] =>
    jobs[job].steps.flatMap(({ run: script }) => (script === undefined ? [] : [script]));
  const [tests = "", ...building] = scripts("build");
  // This test is one of those that the first step runs.
  expect(tests).toMatch(/^bash \.ci\/run\b/);
  const commit = git(root, "rev-parse", "HEAD").trim();
  const given = { VERSION: "0.2.0", GITHUB_SHA: commit, GH_REPO: "destroy-guard/destroy-guard", GH_TOKEN: "t" };
  for (const script of [...building, ...scripts("publish")]) run(script, given);

  expect(readFileSync(join(root, "published.txt"), "utf8").trim().split("\n")).toEqual([
    `gh release create v0.2.0 --target ${commit} --title v0.2.0 --notes-file release/notes.md release/destroy-guard-0.2.0.tgz release/destroy-guard.cdx.json`,
    "npm publish release/destroy-guard-0.2.0.tgz --provenance --access public",
    "gh api repos/destroy-guard/destroy-guard/git/ref/tags/v0",
    `gh api --method POST repos/destroy-guard/destroy-guard/git/refs -f ref=refs/tags/v0 -f sha=${commit}`,
  ]);
  expect(readFileSync(join(root, "release", "notes.md"), "utf8")).toMatch(/^### Added\n/);
  expect(JSON.parse(readFileSync(join(root, "release", "destroy-guard.cdx.json"), "utf8"))).toMatchObject({
    bomFormat: "CycloneDX",
    metadata: { component: { name: "destroy-guard", version: "0.2.0" } },
  });
});

/** Made once, and put back after each of these tests. */
let unready: string | undefined;

test.each([
  ["another version than the one asked for", "true", "9.9.9", "package.json says"],
  ["a tag that is there", "git tag v$(node -p 'require(\"./package.json\").version')", "", "is there already"],
  ["a file that is not committed", "echo more >> README.md", "", "the working tree differs from what is committed"],
  [
    "a version that somebody wrote by hand",
    `sed -i s/0.1.0/0.0.1/ src/version.ts`,
    "",
    "src/version.ts name another version",
  ],
])("is not ready with %s", (_, before, asked, message) => {
  unready ??= copy();
  const root = unready;
  const { status, stderr } = bash(
    ["-c", `${before} && exec "$0" scripts/release.ts check ${asked}`, process.execPath],
    {
      cwd: root,
    },
  );
  git(root, "reset", "--quiet", "--hard");
  for (const tag of git(root, "tag")
    .split("\n")
    .filter((name) => name !== ""))
    git(root, "tag", "--delete", tag);
  expect(stderr).toContain(message);
  expect(status).toBe(1);
});
