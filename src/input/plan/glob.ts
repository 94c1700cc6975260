import { existsSync, readdirSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import picomatch from "picomatch";
import { withSlashes } from "./paths.ts";

export const isGlob = (text: string): boolean => picomatch.scan(text).isGlob;

/** Folders that no plan is looked for in. */
const SKIPPED = new Set(["node_modules", ".git", ".terraform"]);

function* filesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!SKIPPED.has(entry.name)) yield* filesBelow(path);
    } else yield path;
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
