import type { CatalogueRow } from "../catalogue.ts";
import type { ResourceChange } from "../change.ts";
import { evidenceOf, valuesAt } from "../conditions.ts";
import { distinctEvidence } from "../evidence.ts";
import { newlyExpiring } from "../watched.ts";
import { saying } from "./loss.ts";
import { about, type ObjectRule, type Statement, says, statement } from "./rule.ts";

/**
 * What it is for is created by the same plan (its id is not known yet), so there is no data in it that could expire.
 */
const isForNew = (row: CatalogueRow, change: ResourceChange): boolean =>
  (row.refs ?? []).some(
    ({ role, path }) =>
      (role === "inside" || role === "guards") && valuesAt(change.after, path).some(({ unknown }) => unknown),
  );

/** A change, even a create, after which stored data expires or is overwritten. */
export const dataExpiry: ObjectRule = (change, context) => {
  const { effect } = change.action;
  const known = context.graph.resolved(change);
  if (change.mode !== "managed" || known.holds !== "row" || (effect !== "create" && effect !== "update")) return [];
  const { row, watched } = known;
  if (effect === "create" && isForNew(row, change)) return [];
  const subject = about(change, context);
  // What a watch of another rule says in the same words is one fact, and told by that rule.
  const brought = newlyExpiring(change, row).filter((one) => !watched.some(({ watch }) => watch.says === one.says));
  const tightened = watched.filter(({ watch }) => watch.rule === "data-expiry");
  const said: readonly Statement[] = [
    ...brought.map((one) =>
      statement("data-expiry", subject, says(one.says), { evidence: evidenceOf(one.when, change.after) }),
    ),
    ...tightened.map((one) => statement("data-expiry", subject, saying(one), { evidence: [one.evidence] })),
  ];
  return said
    .slice(0, 1)
    .map((first) => ({ ...first, evidence: distinctEvidence(said.flatMap(({ evidence }) => evidence)) }));
};
