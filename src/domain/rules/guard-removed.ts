import { isDestroyed } from "../change.ts";
import { isRuleChange } from "../watched.ts";
import { agreedTo, saying } from "./loss.ts";
import { about, type ObjectRule, says, statement } from "./rule.ts";

/** A safeguard is switched off in place, or an object that is nothing but a safeguard goes. */
export const guardRemoved: ObjectRule = (change, context) => {
  const known = context.graph.resolved(change);
  if (known.holds !== "row" || change.mode !== "managed") return [];
  const { row, watched } = known;
  const subject = about(change, context);
  if (isDestroyed(change) && !isRuleChange(change, row)) {
    const isGuard = row.class === "guard" && !known.isOnlyForgotten;
    return isGuard ? [statement("guard-removed", subject, says(row.loses))] : [];
  }
  const off = watched.filter(({ watch }) => watch.rule === "guard-removed");
  const [first] = off;
  if (first === undefined) return [];
  return [
    statement("guard-removed", subject, saying(first), {
      evidence: off.map(({ evidence }) => evidence),
      agreed: agreedTo(off),
    }),
  ];
};
