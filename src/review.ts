import { createHash } from "node:crypto";
import { EFFECTS } from "./domain/change.ts";
import { digestLines } from "./domain/digest.ts";
import { type Circumstances, evaluate } from "./domain/evaluate.ts";
import { byText } from "./domain/finding.ts";
import type { Counts, Plan } from "./domain/plan.ts";
import type { GrantedOverride, PolicyOrigin, Review, RootReview, SignedConsent } from "./domain/review.ts";
import { isFinal } from "./domain/verdict.ts";

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

const hash = (lines: readonly string[]): string | null =>
  lines.length === 0 ? null : `sha256:${hashOf(lines.join("\n"))}`;

const rootLine = (root: string, digest: string): string => JSON.stringify([root, digest]);

/**
 * The digest of several roots. Of one in which something blocks it is that root's own, to which a person signs; of more
 * it is made of theirs, so that jobs of a matrix can each make their own. Null when nothing blocks.
 */
export const digestOf = (roots: readonly RootReview[]): string | null => {
  const blocked = roots.flatMap(({ root, digest }) => (digest === null ? [] : [{ root, digest }]));
  const [first, ...others] = blocked;
  if (first !== undefined && others.length === 0) return first.digest;
  return hash(blocked.map(({ root, digest }) => rootLine(root, digest)).sort());
};

/**
 * Adds the digest of what blocks in a root, once all of its findings are there. What only the digest is made of holds
 * values of the plan, so it ends here.
 */
export const withDigest = (root: Omit<RootReview, "digest">): RootReview => {
  const found = hash(digestLines(root, hashOf));
  return {
    ...root,
    findings: root.findings.map((finding) => ({ ...finding, agreed: [] })),
    digest: found === null ? null : hash([rootLine(root.root, found)]),
  };
};

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

/** Reviewed roots → review: blocked where something blocks, else passed. Whether owners agreed is not asked here. */
export function reviewOf(roots: readonly RootReview[], policy: PolicyOrigin | null = null): Review {
  const sorted = [...roots].sort((a, b) => byText(a.root, b.root));
  const digest = digestOf(sorted);
  return {
    verdict: digest === null ? "passed" : "blocked",
    digest,
    counts: sum(sorted.map(({ counts }) => counts)),
    roots: sorted,
    override: null,
    policy,
  };
}

/** A review that owners can let pass: something blocks, and it is nothing that nobody may agree to. */
export type Overridable = Review & { readonly verdict: "blocked"; readonly digest: string };

export const isOverridable = (review: Review): review is Overridable =>
  review.verdict === "blocked" && review.digest !== null && !isFinal(review.roots);

/** The review after owners agreed. Consent to another digest is a fault of ours, and nothing may pass by it. */
export function withOverride(
  review: Overridable,
  { by, digest, at }: GrantedOverride,
  signed: readonly SignedConsent[] | null = null,
): Review {
  if (!isOverridable(review) || digest !== review.digest)
    throw new Error(`a consent to ${digest} can't override a review that is ${review.verdict} with ${review.digest}`);
  return { ...review, verdict: "overridden", override: { by, digest, at, signed } };
}
