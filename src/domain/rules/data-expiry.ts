import type { CatalogueRow } from "../catalogue.ts";
import type { Effect, ResourceChange } from "../change.ts";
import { evidenceOf, valuesAt } from "../conditions.ts";
import { distinctEvidence } from "../evidence.ts";
import { findInRuleSets } from "../rule-sets.ts";
import { transitionOf } from "../transition.ts";
import { factsOf, isRuleChange, newlyExpiring } from "../watched.ts";
import { agreedTo, saying } from "./loss.ts";
import { about, type ObjectRule, type Statement, says, statement } from "./rule.ts";

/**
 * What it is for is created by the same plan (its id is not known yet), so there is no data in it that could expire.
 */
const isForNew = (row: CatalogueRow, change: ResourceChange): boolean =>
  (row.refs ?? []).some(
    ({ role, path }) =>
      (role === "inside" || role === "guards") && valuesAt(change.after, path).some(({ unknown }) => unknown),
  );

const CHANGES: readonly Effect[] = ["create", "update", "replace"];

const brings = ({ before, after }: ResourceChange, path: string): string =>
  transitionOf({ path, change: "changed" }, valuesAt(before, path), valuesAt(after, path));

/** A change, even a create, after which stored data expires or is overwritten. */
export const dataExpiry: ObjectRule = (change, context) => {
  const { effect } = change.action;
  const known = context.graph.resolved(change);
  if (change.mode !== "managed" || known.holds !== "row" || !CHANGES.includes(effect)) return [];
  const { row, watched } = known;
  if (effect === "replace" && !isRuleChange(change, row)) return [];
  if (effect === "create" && isForNew(row, change)) return [];
  const subject = about(change, context);
  // What a watch of another rule says in the same words is one fact, and told by that rule.
  const brought = newlyExpiring(change, row).filter((one) => !watched.some(({ watch }) => watch.says === one.says));
  const inNewRules = effect === "create" && row.rulesOf !== undefined ? findInRuleSets(change, row) : [];
  const tightened = [...watched, ...inNewRules].filter(({ watch }) => watch.rule === "data-expiry");
  const said: readonly Statement[] = [
    ...brought.map((one) =>
      statement("data-expiry", subject, says(one.says), {
        evidence: evidenceOf(one.when, change.after),
        agreed: Object.keys(one.when).map((path) => brings(change, path)),
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
