import { isDestroyed } from "../change.ts";
import { about, holdingOf, type ObjectRule, statement } from "./rule.ts";

/** The catalogue does not know the type, so nobody has said whether it holds anything. */
export const unclassified: ObjectRule = (change, { catalogue }) => {
  if (change.mode !== "managed" || !isDestroyed(change) || holdingOf(change, catalogue).holds !== "unknown") return [];
  return [statement("unclassified", about(change, catalogue), null)];
};
