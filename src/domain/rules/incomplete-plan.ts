import { type PlanRule, statement } from "./rule.ts";

/** The plan leaves something out on purpose. An errored plan is incomplete too, and has its own rule. */
export const incompletePlan: PlanRule = ({ plan }) => {
  if (plan.errored) return [];
  if (plan.deferred > 0) return [statement("incomplete-plan", null, { kind: "deferred", count: plan.deferred })];
  return plan.complete === false ? [statement("incomplete-plan", null, { kind: "partial" })] : [];
};
