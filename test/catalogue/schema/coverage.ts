/** Which providers count as fully covered: every type of theirs is a row, or is known to be harmless. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const README = join(import.meta.dirname, "../../../src/catalogue/harmless/README.md");

/** The providers that the README of the harmless types does not list as those of which only well-known types are there. */
const COVERED: ReadonlySet<string> = new Set(
  (readFileSync(README, "utf8").split("Of these, only well-known types:")[0] ?? "")
    .split("\n")
    .flatMap((line) => /^\| `([\w-]+)` \|/.exec(line)?.slice(1) ?? []),
);

export const isCoveredFully = (prefix: string): boolean => COVERED.has(prefix);
