import type { CatalogueRow, Leaves } from "../catalogue.ts";
import type { Attributes, ResourceChange } from "../change.ts";
import { mayHold } from "../conditions.ts";
import { isWorthKeeping } from "../holding.ts";
import { leftBy } from "../leftover.ts";
import { about, type Context, type ObjectRule, says, statement } from "./rule.ts";

/** Whether it would leave something, may once the apply tells more values, or leaves it to what it is stored in. */
const mayLeave = (leaf: Leaves, planned: Attributes): boolean =>
  leaf.remains !== "nothing" && (leaf.of !== undefined || mayHold(leaf.when ?? {}, planned));

function isExposed({ type, after }: ResourceChange, row: CatalogueRow, { copiedByNew }: Context): boolean {
  return isWorthKeeping(row) && !copiedByNew.has(type) && !(row.leaves ?? []).some((leaf) => mayLeave(leaf, after));
}

/**
 * An object that holds data is created, and nothing would remain of it after a destroy: neither by its planned values,
 * nor because the same plan creates what keeps copies of objects of its type.
 */
export const exposed: ObjectRule = (change, context) => {
  const known = context.graph.resolved(change);
  if (change.action.effect !== "create" || change.mode !== "managed" || change.isInvoked === true) return [];
  if (known.holds !== "row" || !known.factsKnown || !isExposed(change, known.row, context)) return [];
  const { leaves = [], loses } = known.row;
  const { evidence } = leftBy(leaves, change.after, undefined, context.graph);
  return [statement("exposed", about(change, context), says(loses, false), { evidence })];
};
