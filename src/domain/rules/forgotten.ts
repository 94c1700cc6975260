import type { ResourceClass } from "../catalogue.ts";
import { isDestroyed } from "../change.ts";
import { isForgotten } from "../situation.ts";
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
    return [statement("forgotten", about(change, catalogue), { kind: "leaves-state", by: "plan" })];
  if (!isDestroyed(change) || !isForgotten(holding.row, change.before)) return [];
  return [statement("forgotten", about(change, catalogue), { kind: "leaves-state", by: "provider" })];
};
