import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { isFileItself } from "./found.ts";
import { bytesAt } from "./plan/file-kind.ts";

/** The top of the working copy that a folder is in; null where it is in none. */
export function workingCopyOf(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(resolve(at, ".git"))) return at;
    if (dirname(at) === at) return null;
  }
}

/** No path is longer. */
const LONGEST = 8192;

const lineIn = (path: string): string => (isFileItself(path) ? (bytesAt(path, 0, LONGEST)?.toString() ?? "") : "");

/**
 * The folder of a working copy's settings and hooks. In a worktree and in a submodule `.git` is a file that names a
 * folder, which may name the one that all worktrees share: https://git-scm.com/docs/gitrepository-layout
 */
export function gitFolderOf(top: string): string {
  const place = join(top, ".git");
  const named = /^gitdir:\s*(.+)$/m.exec(lineIn(place))?.[1];
  if (named === undefined) return place;
  const own = resolve(top, named);
  return resolve(own, lineIn(join(own, "commondir")).trim() || ".");
}

/** The top of the working copy; the folder itself where it is in none. */
export const topOf = (folder: string): string => workingCopyOf(folder) ?? folder;

/**
 * The top of the working copy that all of these folders are in, so that a root has one name wherever a command is
 * typed. Where some are in none or in another one it is `cwd`, or the nearest folder above it that holds them all: `..`
 * is no name for a root.
 */
export function topOfAll(folders: readonly string[], cwd: string): string {
  const whole = folders.map((folder) => resolve(cwd, folder));
  const [top, ...more] = new Set(whole.map(workingCopyOf));
  return more.length === 0 && typeof top === "string" ? top : whole.reduce(folderOfBoth, resolve(cwd));
}

function folderOfBoth(one: string, other: string): string {
  let at = one;
  while (/^\.\.([/\\]|$)/.test(relative(at, other)) && dirname(at) !== at) at = dirname(at);
  return at;
}
