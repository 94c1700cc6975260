import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** The top of the working copy that a folder is in; null where it is in none. */
export function workingCopyOf(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(resolve(at, ".git"))) return at;
    if (dirname(at) === at) return null;
  }
}

/** The same; the folder itself where it is in none. */
export const topOf = (folder: string): string => workingCopyOf(folder) ?? folder;

/**
 * The top of the working copy that all of these folders are in, so that a root has one name wherever a command is
 * typed; `cwd`, from which they are named, where some are in none or in another one.
 */
export function topOfAll(folders: readonly string[], cwd: string): string {
  const [top, ...more] = new Set(folders.map((folder) => workingCopyOf(resolve(cwd, folder))));
  return more.length === 0 ? (top ?? cwd) : cwd;
}
