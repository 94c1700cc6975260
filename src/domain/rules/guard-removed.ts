import { isDestroyed } from "../change.ts";
import { isOnlyForgotten } from "../holding.ts";
import { saying } from "./loss.ts";
import { about, holdingOf, type ObjectRule, statement } from "./rule.ts";

/** A safeguard is switched off in place, or an object that is nothing but a safeguard goes. */
export const guardRemoved: ObjectRule = (change, context) => {
  const holding = holdingOf(change, context.catalogue);
  if (holding.holds !== "row" || change.mode !== "managed") return [];
  const { row } = holding;
  const subject = about(change, context.catalogue);
  if (isDestroyed(change))
    return row.class === "guard" && !isOnlyForgotten(row, change.before)
      ? [statement("guard-removed", subject, row.loses)]
      : [];
  const off = context.situation.watched(change).filter(({ watch }) => watch.rule === "guard-removed");
  const [first] = off;
  return first === undefined
    ? []
    : [statement("guard-removed", subject, saying(first), { evidence: off.map(({ evidence }) => evidence) })];
};
