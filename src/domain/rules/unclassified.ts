import { isDestroyed } from "../change.ts";
import { about, type ObjectRule, statement } from "./rule.ts";

/**
 * The catalogue does not know the type, or the kind of objects where a type stands for many, so nobody has said whether
 * it holds anything.
 */
export const unclassified: ObjectRule = (change, context) => {
  const { holds, knowledge } = context.graph.resolved(change);
  if (change.mode !== "managed" || !isDestroyed(change) || holds !== "unknown") return [];
  const isOfMany = knowledge.known === "nothing" && knowledge.isOfMany === true;
  return [statement("unclassified", about(change, context), isOfMany ? { kind: "unknown-kind" } : null)];
};
