/**
 * Whether dist is what src builds, told by contents: `git checkout` gives files any time it likes.
 *
 * A build leaves a stamp in `build`, which is not committed: a hash of what it was made of and one of what it made.
 * No stamp, as after a clone, says nothing about dist.
 */
import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * All that decides what a build makes. The second lock file is npm's note of what is installed, which differs from the
 * first until `npm ci` has run.
 */
const SOURCES = [
  "src/**",
  "scripts/**",
  "package.json",
  "package-lock.json",
  "node_modules/.package-lock.json",
  "tsconfig*.json",
];

const stampIn = (root: string): string => join(root, "build", "stamp");

function hashOf(root: string, patterns: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of globSync(patterns, { cwd: root }).sort()) {
    if (!statSync(join(root, path)).isFile()) continue;
    const bytes = readFileSync(join(root, path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

/** To be taken before a build begins: what is edited while it runs may not be in it. */
export const sourcesIn = (root: string): string => hashOf(root, SOURCES);

const stampOf = (root: string, sources: string): string => `sources ${sources}\ndist ${hashOf(root, ["dist/**"])}\n`;

/** Says that dist was built of these sources. */
export function stampBuilt(root: string, sources: string): void {
  mkdirSync(join(root, "build"), { recursive: true });
  writeFileSync(stampIn(root), stampOf(root, sources));
}

export const isBuilt = (root: string): boolean =>
  existsSync(stampIn(root)) && readFileSync(stampIn(root), "utf8") === stampOf(root, sourcesIn(root));
