import type { Expires } from "../catalogue.ts";
import type { Attributes, Effect } from "../change.ts";
import { evidenceOf } from "../conditions.ts";
import { distinctEvidence } from "../evidence.ts";
import { bringing, newlyExpiring, perhapsExpiring, runningAgain } from "../expiring.ts";
import { findInRuleSets } from "../rule-sets.ts";
import { factsOf, isRuleChange } from "../watched.ts";
import { isForNew, isOverAnother } from "./for-new.ts";
import { agreedTo, saying } from "./loss.ts";
import { about, type ObjectRule, type Statement, says, statement } from "./rule.ts";

const NO_VALUES: Attributes = new Map();

const CHANGES: readonly Effect[] = ["create", "update", "replace"];

/** A change, even a create, after which stored data expires or is overwritten. */
export const dataExpiry: ObjectRule = (change, context) => {
  const { effect } = change.action;
  const known = context.graph.resolved(change);
  if (change.mode !== "managed" || known.holds !== "row" || !CHANGES.includes(effect)) return [];
  const { row, watched } = known;
  const isAnew = effect === "replace" && !isRuleChange(change, row);
  if ((effect === "create" || isAnew) && isForNew(row, change, context)) return [];
  // Over something else it does what a create does, whatever the one before did.
  const seen = isAnew && isOverAnother(change, row) ? { ...change, before: NO_VALUES } : change;
  const subject = about(change, context);
  // What a watch of another rule says in the same words is one fact, and told by that rule.
  const isUntold = ({ rule, says: words }: Expires): boolean =>
    rule === undefined && !watched.some(({ watch }) => watch.says === words);
  const brought = (isAnew && row.runs === true ? runningAgain(change, row) : newlyExpiring(seen, row)).filter(isUntold);
  const perhaps = perhapsExpiring(change, row).filter(isUntold);
  const isNew = effect === "create" || seen !== change;
  const inNewRules = isNew && row.rulesOf !== undefined ? findInRuleSets(seen, row) : [];
  const tightened = [...watched, ...inNewRules].filter(({ watch }) => watch.rule === "data-expiry");
  const said: readonly Statement[] = [
    ...[...brought, ...perhaps].map((one) =>
      statement("data-expiry", subject, says(one.says, !perhaps.includes(one)), {
        evidence: evidenceOf(one.when, change.after),
        agreed: bringing(change, row, one),
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
