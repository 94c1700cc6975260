import type { CatalogueRow, Conditions, Expires, Path } from "./catalogue.ts";
import type { Attributes, Element, ResourceChange } from "./change.ts";
import { hold, mayHold, valuesAt } from "./conditions.ts";
import { listsIn } from "./elements.ts";
import { transitionOf } from "./transition.ts";

/** Conditions of a row under which stored data expires, or is overwritten, and whether a change brings them. */

type Brought = Pick<ResourceChange, "action" | "before" | "after" | "isInvoked">;

/** The lists of which conditions ask most deeply: each of their elements may fulfil them by itself. */
const innermost = (when: Conditions): readonly Path[] =>
  Object.keys(when)
    .map(listsIn)
    .reduce((deepest, lists) => (lists.length > deepest.length ? lists : deepest), []);

/** The elements of the innermost list of which anything is known that is asked. */
function elementsIn(when: Conditions, lists: readonly Path[], attributes: Attributes): readonly (readonly Element[])[] {
  const found = new Map<string, readonly Element[]>();
  for (const path of Object.keys(when)) {
    if (listsIn(path).at(-1) !== lists.at(-1)) continue;
    for (const { at = [] } of valuesAt(attributes, path)) found.set(at.map(({ index }) => index).join(), at);
  }
  return [...found.values()];
}

/** What tells an element from others: its names. Elements without a name are alike. */
const nameOf = (at: readonly Element[]): string => JSON.stringify(at.map(({ keys }) => [...keys]));

/** The names of the elements that fulfil conditions. Of those that ask of no list, one name stands for the object. */
function fulfilling(when: Conditions, attributes: Attributes): readonly string[] {
  if (!hold(when, attributes)) return [];
  const lists = innermost(when);
  if (lists.length === 0) return [""];
  return elementsIn(when, lists, attributes)
    .filter((at) => hold(when, attributes, { lists, at }))
    .map(nameOf);
}

/**
 * Whether one fulfils them that did not before. Order means nothing, and how many are alike does. What was not there
 * fulfilled nothing, not even that something is not set.
 */
function isBrought(when: Conditions, { action, before, after }: Brought): boolean {
  const known = action.effect === "create" ? [] : [...fulfilling(when, before)];
  return fulfilling(when, after).some((name) => {
    const at = known.indexOf(name);
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}

/**
 * The conditions of a row under which stored data expires, where the change brings them. What fulfilled them before
 * says nothing new; a further element of a list does.
 */
export const newlyExpiring = (change: Brought, row: CatalogueRow): readonly Expires[] =>
  (row.expires ?? []).filter(({ when }) => isBrought(when, change));

/**
 * Those that an update or an action may bring, once the apply tells a value that is unknown now. Not of a create: there
 * everything that the provider computes is unknown.
 */
export function perhapsExpiring({ action, before, after, isInvoked }: Brought, row: CatalogueRow): readonly Expires[] {
  if (action.effect !== "update" && isInvoked !== true) return [];
  const wasSo = (when: Conditions): boolean => isInvoked !== true && hold(when, before);
  return (row.expires ?? []).filter(({ when }) => mayHold(when, after) && !hold(when, after) && !wasSo(when));
}

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
