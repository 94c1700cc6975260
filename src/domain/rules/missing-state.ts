import type { Plan } from "../plan.ts";
import { type PlanRule, statement } from "./rule.ts";

/** Whether a plan was made of a state with something in it, as far as it shows that. */
export const knowsObjects = ({ counts, hasPriorState }: Pick<Plan, "counts" | "hasPriorState">): boolean =>
  hasPriorState === true || hasKnown(counts);

/**
 * Whether the plan has to do with an object that it knows from before. What it only imports now was in no state of it:
 * an import block that is left in the configuration imports again where the state is lost.
 */
const hasKnown = ({ update, replace, delete: deleted, forget, none, unknown, imported }: Plan["counts"]): boolean =>
  update + replace + deleted + forget + none + unknown > imported;

/**
 * How many objects vanished outside Terraform, where these are all that the state had; else 0. One or two may well have
 * been deleted by hand. All of many at once: the provider looks elsewhere, in another account or region.
 */
function vanishedIn({ counts, drift, managedInState }: Plan): number {
  if (managedInState !== counts.imported || hasKnown(counts)) return 0;
  return drift.every(({ effect }) => effect === "delete") ? drift.length : 0;
}

/**
 * The plan knows no object and wants to create everything: right for a new root, and the first sign of a lost or
 * swapped state for any other.
 * Where nobody knows whether the root is new it only warns, unless the policy says itself that it blocks.
 */
export const missingState: PlanRule = ({ plan, isNewRoot, oldBecause, policy }) => {
  const { counts } = plan;
  const vanished = vanishedIn(plan);
  if (counts.create > 0 && vanished > 0 && vanished >= policy.massDestroy.atLeast) {
    const detail = { kind: "all-vanished", creates: counts.create, vanished } as const;
    return [statement("missing-state", null, detail, { agreed: [String(counts.create)], unchosen: "warn" })];
  }
  if (isNewRoot === true || counts.create === 0 || knowsObjects(plan)) return [];
  const { create: creates, imported: imports } = counts;
  const detail = { kind: "no-prior-state", creates, imports, old: oldBecause } as const;
  // No destroys stand in the digest for it, so that of few creates would cover many.
  const agreed = [String(creates)];
  return [statement("missing-state", null, detail, { agreed, ...(isNewRoot === null ? { unchosen: "warn" } : {}) })];
};
