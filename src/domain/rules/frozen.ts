import { type PlanRule, statement } from "./rule.ts";

/**
 * Something is destroyed on a day on which the policy wants nothing destroyed. Days are compared as text: `YYYY-MM-DD`
 * sorts.
 */
export const frozen: PlanRule = ({ plan, policy, today }) => {
  const destroyed = plan.counts.delete + plan.counts.replace;
  const window = policy.freeze.find(({ from, to }) => from <= today && today <= to);
  if (window === undefined || destroyed === 0) return [];
  const reason = window.reason === null ? "" : ` (${window.reason})`;
  return [
    statement(
      "frozen",
      null,
      `Nothing is to be destroyed from ${window.from} to ${window.to}${reason}; this plan deletes or replaces ${destroyed}.`,
    ),
  ];
};
