import type { CreatedOff } from "../catalogue.ts";
import type { Attributes } from "../change.ts";
import { evidenceOf, hold } from "../conditions.ts";
import type { Evidence } from "../evidence.ts";
import type { StateObject } from "../state/object.ts";
import { isRuleChange } from "../watched.ts";
import { about, type ObjectRule, says, statement } from "./rule.ts";

/** The values that show it: off in what is created, on in what that guards. */
const evidenceFor = ({ when, over }: CreatedOff, after: Attributes, guarded: StateObject): readonly Evidence[] => [
  ...evidenceOf(when, after),
  ...(over === "unseen" ? [] : evidenceOf(over, guarded.values, guarded.type)),
];

/**
 * A safeguard is created switched off, be it in the place of another, over an object that is there already, and has it
 * switched on.
 */
export const createdOff: ObjectRule = (change, context) => {
  const known = context.graph.resolved(change);
  const { row } = known;
  if (change.mode !== "managed" || row === null) return [];
  const isNew = change.action.effect === "create" || (change.action.effect === "replace" && !isRuleChange(change, row));
  if (!isNew) return [];
  const off = (row.createdOff ?? []).filter(({ when }) => hold(when, change.after));
  const guarded = off.length === 0 ? [] : context.graph.guardedBy(change, row);
  const found = off.flatMap((one) => {
    const over = guarded.find(({ values }) => one.over === "unseen" || hold(one.over, values));
    return over === undefined ? [] : [{ one, evidence: evidenceFor(one, change.after, over) }];
  });
  return found
    .slice(0, 1)
    .map(({ one, evidence }) =>
      statement(one.rule, about(change, context), says(one.says), { evidence, weight: one.weight ?? row.weight }),
    );
};
