import type { ResourceClass } from "../catalogue.ts";
import { isDestroyed } from "../change.ts";
import { isOnlyForgotten } from "../holding.ts";
import { about, holdingOf, type ObjectRule, statement } from "./rule.ts";

const MISSED: readonly ResourceClass[] = ["data", "identity", "dns", "backup", "key", "container"];

/**
 * Something worth keeping leaves the state without being destroyed: by `removed`, or since its provider's delete does
 * nothing. From then on no plan shows it.
 */
export const forgotten: ObjectRule = (change, { catalogue }) => {
  const holding = holdingOf(change, catalogue);
  if (change.mode !== "managed" || holding.holds !== "row" || !MISSED.includes(holding.row.class)) return [];
  const { effect } = change.action;
  if (effect === "forget")
    return [
      statement(
        "forgotten",
        about(change, catalogue),
        "It leaves the state and stays where it is; no later plan will show it.",
      ),
    ];
  if (!isDestroyed(change) || !isOnlyForgotten(holding.row, change.before)) return [];
  return [
    statement(
      "forgotten",
      about(change, catalogue),
      "Its provider does not delete it: it leaves the state and stays where it is.",
    ),
  ];
};
