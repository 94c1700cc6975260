import type { ResourceClass } from "../catalogue.ts";
import { isDestroyed } from "../change.ts";
import { about, type ObjectRule, statement } from "./rule.ts";

const MISSED: readonly ResourceClass[] = ["data", "identity", "dns", "backup", "key", "container"];

/**
 * Something worth keeping leaves the state without being destroyed: by `removed`, or since its provider's delete does
 * nothing. From then on no plan shows it.
 */
export const forgotten: ObjectRule = (change, context) => {
  const known = context.graph.resolved(change);
  if (change.mode !== "managed" || known.holds !== "row" || !MISSED.includes(known.row.class)) return [];
  const { effect } = change.action;
  const by = effect === "forget" ? "plan" : isDestroyed(change) && known.isOnlyForgotten ? "provider" : null;
  return by === null ? [] : [statement("forgotten", about(change, context), { kind: "leaves-state", by })];
};
