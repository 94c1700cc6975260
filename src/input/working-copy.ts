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
