import type { ResourceChange } from "../change.ts";
import type { Unreadable } from "../evidence.ts";
import { about, type ObjectRule, type PlanRule, statement } from "./rule.ts";

/** What of an entry can't be read, or can't be believed. */
function unreadableOf({ action, mode, contradiction }: ResourceChange): Unreadable | null {
  if (action.effect === "unknown") return "actions";
  return mode === "unknown" ? "mode" : (contradiction ?? null);
}

/**
 * An action or a kind of object that this version does not know may destroy, so it counts as if it did; and so may an
 * entry that contradicts itself.
 */
export const unreadableChange: ObjectRule = (change, context) => {
  const what = unreadableOf(change);
  return what === null
    ? []
    : [
        statement(
          "unreadable-change",
          about(change, context),
          { kind: "unreadable", what },
          { agreed: [JSON.stringify(change.actions), ...(what === change.contradiction ? [what] : [])] },
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
