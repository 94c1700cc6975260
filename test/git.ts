import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

let made: string | undefined;

/** A repository as git makes it, without its samples of hooks. */
function repository(): string {
  const folder = mkdtempSync(join(tmpdir(), "repository-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  execFileSync("git", ["init", "--quiet", "--template="], { cwd: folder });
  return folder;
}

/** Makes a repository without a commit of a folder. Git makes the first; the others are copies, without a process. */
export function initialise(folder: string): void {
  made ??= repository();
  cpSync(join(made, ".git"), join(folder, ".git"), { recursive: true });
}
