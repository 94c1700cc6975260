import { isDestroyed } from "../change.ts";
import { about, type ObjectRule, statement } from "./rule.ts";

/** The catalogue does not know the type, so nobody has said whether it holds anything. */
export const unclassified: ObjectRule = (change, context) => {
  if (change.mode !== "managed" || !isDestroyed(change) || context.graph.resolved(change).holds !== "unknown")
    return [];
  return [statement("unclassified", about(change, context), null)];
};
