import { createHash } from "node:crypto";
import { EFFECTS } from "./domain/change.ts";
import { digestLines } from "./domain/digest.ts";
import { type Circumstances, evaluate } from "./domain/evaluate.ts";
import type { Counts, Plan } from "./domain/plan.ts";
import type { GrantedOverride, Review, RootReview } from "./domain/review.ts";
import { blockingIn, isFinal } from "./domain/verdict.ts";

/** `sha256:` over the canonical lines of what blocks; null when nothing does. */
export const digestOf = (roots: readonly RootReview[]): string | null =>
  blockingIn(roots) === 0 ? null : `sha256:${createHash("sha256").update(digestLines(roots).join("\n")).digest("hex")}`;

const sum = (all: readonly Counts[]): Counts =>
  Object.fromEntries(
    [...EFFECTS, "moved", "imported", "deposed"].map((name) => [name, all.reduce((total, counts) => total + counts[name as keyof Counts], 0)]),
  ) as Counts;

/**
 * The product in one function: plans, catalogue and policy → review. `askForOverride` is called with the digest only when something blocks that may be overridden;
 * it answers with who agreed, or null. No clock, no I/O: the day comes in `circumstances`.
 */
export async function review(
  plans: readonly Plan[],
  circumstances: Omit<Circumstances, "isNewRoot"> & { readonly isNewRoot: (root: string) => boolean | null },
  askForOverride: (digest: string, roots: readonly RootReview[]) => Promise<GrantedOverride | null>,
): Promise<Review> {
  const roots = plans
    .map((plan) => evaluate(plan, { ...circumstances, isNewRoot: circumstances.isNewRoot(plan.root) }))
    .sort((a, b) => (a.root < b.root ? -1 : a.root > b.root ? 1 : 0));
  const digest = digestOf(roots);
  const override = digest === null || isFinal(roots) ? null : await askForOverride(digest, roots);
  const verdict = digest === null ? "passed" : override === null ? "blocked" : "overridden";
  return { verdict, digest, counts: sum(roots.map(({ counts }) => counts)), roots, override };
}
