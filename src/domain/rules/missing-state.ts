import { type PlanRule, statement } from "./rule.ts";

/**
 * The plan knows no object and wants to create everything: right for a new root, and the first sign of a lost or
 * swapped state for any other.
 * Where nobody knows whether the root is new it only warns, unless the policy says itself that it blocks.
 */
export const missingState: PlanRule = ({ plan, isNewRoot, oldBecause }) => {
  const { counts } = plan;
  const known =
    counts.update + counts.replace + counts.delete + counts.forget + counts.none + counts.imported + counts.unknown;
  if (plan.hasPriorState === true || isNewRoot === true || counts.create === 0 || known > 0) return [];
  const detail = { kind: "no-prior-state", creates: counts.create, old: oldBecause } as const;
  // No destroys stand in the digest for it, so that of few creates would cover many.
  const agreed = [String(counts.create)];
  return [statement("missing-state", null, detail, { agreed, ...(isNewRoot === null ? { unchosen: "warn" } : {}) })];
};
