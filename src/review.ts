import { createHash } from "node:crypto";
import { EFFECTS } from "./domain/change.ts";
import { digestLines } from "./domain/digest.ts";
import { type Circumstances, evaluate } from "./domain/evaluate.ts";
import { byText } from "./domain/finding.ts";
import type { Counts, Plan } from "./domain/plan.ts";
import type { GrantedOverride, Review, RootReview } from "./domain/review.ts";
import { isFinal } from "./domain/verdict.ts";

const hash = (lines: readonly string[]): string | null =>
  lines.length === 0 ? null : `sha256:${createHash("sha256").update(lines.join("\n")).digest("hex")}`;

/**
 * The digest of several roots: over the digests of those in which something blocks, so that jobs of a matrix can each
 * make their own. Null when nothing blocks.
 */
export const digestOf = (roots: readonly RootReview[]): string | null =>
  hash(roots.flatMap(({ root, digest }) => (digest === null ? [] : [JSON.stringify([root, digest])])).sort());

/** Adds the digest of what blocks in a root, once all of its findings are there. */
export const withDigest = (root: Omit<RootReview, "digest">): RootReview => ({
  ...root,
  digest: hash(digestLines(root)),
});

/** One plan's review, where nothing but the plan is known. */
export const reviewRoot = (plan: Plan, circumstances: Circumstances): RootReview =>
  withDigest(evaluate(plan, circumstances));

const sum = (all: readonly Counts[]): Counts =>
  Object.fromEntries(
    [...EFFECTS, "moved", "imported", "deposed"].map((name) => [
      name,
      all.reduce((total, counts) => total + counts[name as keyof Counts], 0),
    ]),
  ) as Counts;

/**
 * The product in one function: reviewed roots → review. `askForOverride` is called with the digest only when something
 * blocks that may be overridden;
 * it answers with who agreed, or null.
 */
export async function review(
  roots: readonly RootReview[],
  askForOverride: (digest: string, roots: readonly RootReview[]) => Promise<GrantedOverride | null>,
): Promise<Review> {
  const sorted = [...roots].sort((a, b) => byText(a.root, b.root));
  const digest = digestOf(sorted);
  const override = digest === null || isFinal(sorted) ? null : await askForOverride(digest, sorted);
  const verdict = digest === null ? "passed" : override === null ? "blocked" : "overridden";
  return { verdict, digest, counts: sum(sorted.map(({ counts }) => counts)), roots: sorted, override };
}

/** Nobody to ask: the command line has no owners. */
export const NOBODY = async (): Promise<null> => null;
