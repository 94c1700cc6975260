import type { CatalogueRow, Expires } from "./catalogue.ts";
import type { ResourceChange } from "./change.ts";
import { hold, mayHold, valuesAt } from "./conditions.ts";
import { transitionOf } from "./transition.ts";

/** When stored data expires, or is overwritten, by the values that a change brings. */

type Brought = Pick<ResourceChange, "action" | "before" | "after">;

/**
 * The conditions of a row under which stored data expires, where the change brings them. Values that were there before
 * say nothing new.
 */
export const newlyExpiring = (
  { before, after }: Pick<ResourceChange, "before" | "after">,
  row: CatalogueRow,
): readonly Expires[] => (row.expires ?? []).filter(({ when }) => hold(when, after) && !hold(when, before));

/**
 * Those that an update may bring, once the apply tells a value that is unknown now. Not of a create: there everything
 * that the provider computes is unknown.
 */
export const perhapsExpiring = ({ action, before, after }: Brought, row: CatalogueRow): readonly Expires[] =>
  action.effect !== "update"
    ? []
    : (row.expires ?? []).filter(({ when }) => mayHold(when, after) && !hold(when, after) && !hold(when, before));

/** Whether an update brings one, or may. */
export const mayExpire = (change: Brought, row: CatalogueRow): boolean =>
  newlyExpiring(change, row).length > 0 || perhapsExpiring(change, row).length > 0;

/** The same of a job that takes the place of another: it runs again, whatever that one did. */
export const runningAgain = ({ action, after }: Brought, row: CatalogueRow): readonly Expires[] =>
  action.effect === "replace" && row.runs === true ? (row.expires ?? []).filter(({ when }) => hold(when, after)) : [];

/**
 * From which values to which a condition of expiry came to hold, for the digest. Of what takes the place of another,
 * whose identity the finding has, also what it names: a job that runs again may run on another database.
 */
export function bringing(
  { action, before, after }: Brought,
  { refs = [] }: CatalogueRow,
  { when }: Expires,
): readonly string[] {
  const named = action.effect === "replace" ? refs.map(({ path }) => path) : [];
  return [...new Set([...Object.keys(when), ...named])].map((path) =>
    transitionOf({ path, change: "changed" }, valuesAt(before, path), valuesAt(after, path)),
  );
}
