import { about, type ObjectRule, type PlanRule, statement } from "./rule.ts";

/** An action or a kind of object that this version does not know may destroy, so it counts as if it did. */
export const unreadableChange: ObjectRule = (change, { catalogue }) => {
  if (change.action.effect === "unknown")
    return [
      statement(
        "unreadable-change",
        about(change, catalogue),
        "Its list of actions is one that this version does not know.",
      ),
    ];
  return change.mode === "unknown"
    ? [statement("unreadable-change", about(change, catalogue), "Its mode is one that this version does not know.")]
    : [];
};

/** A plan that ended in an error lists only what was reached before it. */
export const unreadablePlan: PlanRule = ({ plan }) => [
  ...(plan.errored
    ? [
        statement(
          "unreadable-change",
          null,
          "Planning ended in an error, so the plan is not whole and can't be applied; it has to be made again.",
          {
            always: "block",
          },
        ),
      ]
    : []),
  ...plan.unreadable.map((what) => statement("unreadable-change", null, `Part of the plan can't be read: ${what}.`)),
];
