import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** The top of the working copy that a folder is in; the folder itself where it is in none. */
export function topOf(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(resolve(at, ".git"))) return at;
    if (dirname(at) === at) return folder;
  }
}
