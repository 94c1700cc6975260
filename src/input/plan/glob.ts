import { type Dirent, existsSync, readdirSync, realpathSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import picomatch from "picomatch";
import { isFolder, statOf } from "../found.ts";
import { isSystemError } from "../json/bytes.ts";
import { withSlashes } from "./paths.ts";

/** Whether a text is a pattern, and not the name of a file. */
export const isGlob = (text: string): boolean => picomatch.scan(text).isGlob;

/** Folders that no plan is looked for in: what git and Terraform keep for themselves. */
const SKIPPED = new Set([".git", ".terraform"]);

/**
 * Links are followed, as a shell's `*` does: a root that nobody finds would be a plan that nobody reviews. `within`:
 * the real folders on the way, so that none is gone into from within itself.
 */
function* filesBelow(folder: string, within: readonly string[] = [realpathSync(folder)]): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (!leadsToFolder(entry, path)) yield path;
    else if (!SKIPPED.has(entry.name)) {
      const real = entry.isSymbolicLink() ? realpathSync(path) : join(within.at(-1) ?? "", entry.name);
      if (!within.includes(real)) yield* filesBelow(path, [...within, real]);
    }
  }
}

const leadsToFolder = (entry: Dirent, path: string): boolean =>
  entry.isDirectory() || (entry.isSymbolicLink() && !leadsNowhere(path) && isFolder(path));

/** Behind a circle of links is no folder; whoever opens the link says so, if a pattern means it. */
function leadsNowhere(path: string): boolean {
  try {
    return statOf(path) === undefined;
  } catch (error) {
    return isSystemError(error, "ELOOP");
  }
}

/** The files that a pattern matches, sorted, relative to `cwd` unless the pattern is absolute. */
export function expanded(pattern: string, cwd: string): readonly string[] {
  const { base } = picomatch.scan(pattern);
  const matches = picomatch(pattern.replace(/^\.\//, ""), { dot: true });
  const start = isAbsolute(pattern) ? base : join(cwd, base);
  if (!existsSync(start)) return [];
  const shown = (path: string): string => withSlashes(isAbsolute(pattern) ? path : relative(cwd, path));
  return [...filesBelow(start)]
    .map(shown)
    .filter((path) => matches(path))
    .sort();
}
