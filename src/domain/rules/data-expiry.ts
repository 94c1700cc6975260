import type { CatalogueRow, Expires } from "../catalogue.ts";
import type { Attributes, Effect, ResourceChange } from "../change.ts";
import { evidenceOf } from "../conditions.ts";
import { distinctEvidence } from "../evidence.ts";
import { bringing, newlyExpiring, perhapsExpiring, runningAgain } from "../expiring.ts";
import { findInRuleSets } from "../rule-sets.ts";
import { factsOf, isRuleChange } from "../watched.ts";
import { isForNew, isOverAnother } from "./for-new.ts";
import { agreedTo, saying } from "./loss.ts";
import { predecessorIn } from "./predecessor.ts";
import { about, type Context, type ObjectRule, type Statement, says, statement } from "./rule.ts";

const NO_VALUES: Attributes = new Map();

const CHANGES: readonly Effect[] = ["create", "update", "replace"];

/**
 * The values with which new ones are compared: of the same object before; of rules that are created, those of the rules
 * over the same that go with the same plan, under another address. Over something else than before, what is new does
 * what a create does.
 */
function actingBefore(change: ResourceChange, { row }: { readonly row: CatalogueRow }, { graph }: Context): Attributes {
  const isAnew = change.action.effect === "replace" && !isRuleChange(change, row);
  if (change.action.effect !== "create" && !(isAnew && isOverAnother(change, row))) return change.before;
  return predecessorIn(graph, change, row)?.values ?? NO_VALUES;
}

/** A change, even a create, after which stored data expires or is overwritten. */
export const dataExpiry: ObjectRule = (change, context) => {
  const { effect } = change.action;
  const known = context.graph.resolved(change);
  if (change.mode !== "managed" || known.holds !== "row" || !CHANGES.includes(effect)) return [];
  const { row, watched } = known;
  const isAnew = effect === "replace" && !isRuleChange(change, row);
  if ((effect === "create" || isAnew) && isForNew(row, change, context)) return [];
  const seen = { ...change, before: actingBefore(change, known, context) };
  const subject = about(change, context);
  // What a watch of another rule says in the same words is one fact, and told by that rule.
  const isUntold = ({ rule, says: words }: Expires): boolean =>
    rule === undefined && !watched.some(({ watch }) => watch.says === words);
  const brought = (isAnew && row.runs === true ? runningAgain(change, row) : newlyExpiring(seen, row)).filter(isUntold);
  const perhaps = perhapsExpiring(change, row).filter(isUntold);
  const isNew = effect === "create" || (isAnew && isOverAnother(change, row));
  const inNewRules = isNew && row.rulesOf !== undefined ? findInRuleSets(seen, row) : [];
  const tightened = [...watched, ...inNewRules].filter(({ watch }) => watch.rule === "data-expiry");
  const said: readonly Statement[] = [
    ...[...brought, ...perhaps].map((one) =>
      statement("data-expiry", subject, says(one.says, !perhaps.includes(one)), {
        evidence: evidenceOf(one.when, change.after),
        agreed: bringing(seen, row, one),
      }),
    ),
    ...tightened.map((one) =>
      statement("data-expiry", subject, saying(one), {
        evidence: factsOf([one]),
        agreed: agreedTo([one]),
      }),
    ),
  ];
  return said.slice(0, 1).map((first) => ({
    ...first,
    evidence: distinctEvidence(said.flatMap(({ evidence }) => evidence)),
    agreed: [...new Set(said.flatMap(({ agreed }) => agreed))].sort(),
  }));
};
