import { about, type ObjectRule, type PlanRule, statement } from "./rule.ts";

/** An action or a kind of object that this version does not know may destroy, so it counts as if it did. */
export const unreadableChange: ObjectRule = (change, context) => {
  const what = change.action.effect === "unknown" ? "actions" : change.mode === "unknown" ? "mode" : null;
  return what === null
    ? []
    : [
        statement(
          "unreadable-change",
          about(change, context),
          { kind: "unreadable", what },
          { agreed: [JSON.stringify(change.actions)] },
        ),
      ];
};

/** A plan that ended in an error lists only what was reached before it. */
export const unreadablePlan: PlanRule = ({ plan }) => [
  ...(plan.errored
    ? [statement("unreadable-change", null, { kind: "unreadable", what: "errored" }, { always: "block" })]
    : []),
  ...plan.unreadable.map((part) => statement("unreadable-change", null, { kind: "unreadable-part", part })),
];
