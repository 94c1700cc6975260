import { isDestroyed } from "../change.ts";
import { matchesObject } from "../match.ts";
import { about, type ObjectRule, statement } from "./rule.ts";

/**
 * An object that the policy names goes, or leaves the state. The name it had before a move counts as well: a rename
 * changes nothing.
 */
export const protectedObject: ObjectRule = (change, context) => {
  if (change.mode !== "managed" || !(isDestroyed(change) || change.action.effect === "forget")) return [];
  const entry = context.policy.protect.find((one) => matchesObject(one, change, "is-or-becomes"));
  if (entry === undefined) return [];
  return [statement("protected", about(change, context), { kind: "protect", reason: entry.reason })];
};
