import { type PlanRule, statement } from "./rule.ts";

/**
 * Something is destroyed on a day on which the policy wants nothing destroyed. Days are compared as text: `YYYY-MM-DD`
 * sorts.
 */
export const frozen: PlanRule = ({ plan, policy, today }) => {
  const destroyed = plan.counts.delete + plan.counts.replace;
  const window = policy.freeze.find(({ from, to }) => from <= today && today <= to);
  if (window === undefined || destroyed === 0) return [];
  const { from, to, reason } = window;
  return [statement("frozen", null, { kind: "freeze", from, to, reason, destroyed })];
};
