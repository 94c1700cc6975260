import { type PlanRule, statement } from "./rule.ts";

/** The plan leaves something out on purpose. An errored plan is incomplete too, and has its own rule. */
export const incompletePlan: PlanRule = ({ plan }) => {
  if (plan.errored) return [];
  if (plan.deferred > 0) {
    return [
      statement(
        "incomplete-plan",
        null,
        `${plan.deferred} ${plan.deferred === 1 ? "change is" : "changes are"} put off to a later plan and can't be reviewed now.`,
      ),
    ];
  }
  return plan.complete === false
    ? [
        statement(
          "incomplete-plan",
          null,
          "The plan covers only a part of the configuration (-target, or changes put off): another plan will follow.",
        ),
      ]
    : [];
};
