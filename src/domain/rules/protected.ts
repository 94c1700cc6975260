import { isDestroyed, type ResourceChange } from "../change.ts";
import { matchesObject } from "../match.ts";
import type { Policy, Protect } from "../policy.ts";
import { about, type ObjectRule, statement } from "./rule.ts";

/** The entry by which the policy protects an object. */
export const protecting = ({ protect }: Pick<Policy, "protect">, change: ResourceChange): Protect | undefined =>
  protect.find((one) => matchesObject(one, change, "is-or-becomes"));

/**
 * An object that the policy names goes, or leaves the state. The name it had before a move counts as well: a rename
 * changes nothing.
 */
export const protectedObject: ObjectRule = (change, context) => {
  if (change.mode !== "managed" || !(isDestroyed(change) || change.action.effect === "forget")) return [];
  const entry = protecting(context.policy, change);
  if (entry === undefined) return [];
  return [statement("protected", about(change, context), { kind: "protect", reason: entry.reason })];
};
