import { type PlanRule, statement } from "./rule.ts";

/**
 * A large share of everything in the state goes at once. Where the plan shows no state, what it lists is taken for all
 * there is.
 */
export const massDestroy: PlanRule = ({ plan, policy }) => {
  const { counts } = plan;
  const destroyed = counts.delete + counts.replace;
  const listed = destroyed + counts.update + counts.none + counts.forget;
  const all = Math.max(plan.managedInState ?? 0, listed);
  const { share, atLeast } = policy.massDestroy;
  if (destroyed === 0 || destroyed < atLeast || destroyed < all * share) return [];
  return [statement("mass-destroy", null, { kind: "share", destroyed, all })];
};
