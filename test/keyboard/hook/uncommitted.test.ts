/** What git throws away or puts aside, where this guard rests on it and nobody has committed it. */
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { uncommitted } from "../../../src/keyboard/hook/uncommitted.ts";
import { saidOf, workingCopy } from "./reading.ts";

const HOOK = ".claude/settings.json";
const COPIES: string[] = [];
afterAll(() => {
  for (const folder of COPIES) rmSync(folder, { recursive: true });
});

/** A working copy of git, with the state left out of it. */
function copyWith(prepare: (git: (...args: readonly string[]) => void, write: (text: string) => void) => void) {
  const { folder, world } = workingCopy();
  COPIES.push(folder);
  const git = (...args: readonly string[]) => {
    const who = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"];
    execFileSync("git", [...who, ...args], { cwd: folder, stdio: "ignore" });
  };
  mkdirSync(join(folder, ".claude"));
  const write = (text: string) => writeFileSync(join(folder, HOOK), text);
  writeFileSync(join(folder, ".gitignore"), "*.tfstate\n");
  writeFileSync(join(folder, "main.tf"), "");
  git("init", "-q");
  prepare(git, write);
  writeFileSync(join(folder, "main.tf"), "# changed\n");
  return (command: string) => saidOf(command, folder, world);
}

const committed = (git: (...args: readonly string[]) => void) => {
  git("add", "-A");
  git("commit", "-qm", "all");
};

describe("A hook that is not committed yet", () => {
  const said = copyWith((git, write) => {
    committed(git);
    write("{}");
  });
  test.each(["git clean -fd", "git clean -f .claude", "git clean -d --force .", "git stash -u", "git stash --all"])(
    "goes with %s",
    async (command) => {
      expect(await said(command)).not.toBe("none");
    },
  );
  test.each([
    "git stash",
    "git checkout .",
    "git reset --hard",
    "git clean -n",
    "git clean -fd infra",
    "git add -A && git commit -m x",
  ])("stays with %s", async (command) => {
    expect(await said(command)).toBe("none");
  });
});

describe("A hook that was changed since its commit", () => {
  const said = copyWith((git, write) => {
    write("{}");
    committed(git);
    write('{"hooks":{}}');
  });
  test.each([
    "git stash",
    "git stash push -m wip",
    "git stash -- .",
    "git checkout .",
    "git checkout -- .",
    "git checkout -f main",
    "git restore .",
    "git restore :/",
    "git reset --hard",
    "git reset --hard HEAD~1",
  ])("goes with %s", async (command) => {
    expect(await said(command)).toBe("guard");
  });
  test.each([
    "git stash list",
    "git stash -- main.tf",
    "git stash push main.tf",
    "git checkout main.tf",
    "git restore main.tf",
    "git restore --staged .",
    "git reset",
    "git clean -fd",
    "git switch -c feature",
  ])("stays with %s", async (command) => {
    expect(await said(command)).toBe("none");
  });
});

test("Where all of it is committed, git may do all of this", async () => {
  const said = copyWith((git, write) => {
    write("{}");
    committed(git);
  });
  for (const command of ["git stash", "git stash -u", "git checkout .", "git restore .", "git reset --hard"])
    expect(await said(command)).toBe("none");
  expect(await said("git clean -fd")).toBe("none");
});

test("A state that git knows, or does not ignore, is looked after too", async () => {
  const said = copyWith((git) => {
    git("add", "main.tf");
    git("commit", "-qm", "all");
    git("config", "core.excludesFile", "/dev/null");
    execFileSync("rm", [".gitignore"], { cwd: COPIES.at(-1) as string });
  });
  expect(await said("git clean -fd")).toBe("state");
  expect(await said("git stash -u")).toBe("state");
  expect(await said("git stash")).toBe("none");
});

describe("A hook that git is told to ignore", () => {
  const said = copyWith((git, write) => {
    write("{}");
    writeFileSync(join(COPIES.at(-1) as string, ".gitignore"), "*.tfstate\n.claude/\n");
    for (const name of ["terraform.tfstate", "infra", "backup", "backup.tar"])
      rmSync(join(COPIES.at(-1) as string, name), { recursive: true });
    committed(git);
  });
  test.each(["git clean -fdx", "git clean -fdX", "git clean -fx .claude", "git stash -a", "git stash push --all"])(
    "goes with %s",
    async (command) => {
      expect(await said(command)).toBe("guard");
    },
  );
  test.each(["git clean -fd", "git clean -ndx", "git clean -fdx infra", "git stash -u", "git reset --hard"])(
    "stays with %s",
    async (command) => {
      expect(await said(command)).toBe("none");
    },
  );
});

test("Git that does not say in time what would go is no permission", async () => {
  const { folder, world } = workingCopy();
  COPIES.push(folder);
  const slow = { ...world, uncommitted: () => null };
  for (const command of ["git stash", "git reset --hard", "git clean -fd", "git checkout ."])
    expect(await saidOf(command, folder, slow)).toBe("unclear");
  for (const command of ["git stash list", "git status", "git clean -n", "git checkout -b new"])
    expect(await saidOf(command, folder, slow)).toBe("none");
});

test.runIf(process.platform === "linux")("Git is waited for two seconds", () => {
  const { folder } = workingCopy();
  COPIES.push(folder);
  mkdirSync(join(folder, ".git"));
  writeFileSync(join(folder, "git"), "#!/bin/sh\nexec sleep 60\n", { mode: 0o755 });
  const before = process.env.PATH;
  process.env.PATH = `${folder}:${before}`;
  try {
    expect(uncommitted(folder)).toBe(null);
  } finally {
    process.env.PATH = before;
  }
});
