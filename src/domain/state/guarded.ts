import type { CatalogueRow, Reference } from "../catalogue.ts";
import type { ResourceChange } from "../change.ts";
import { grouped } from "../grouped.ts";
import { areNamedApart, namespaceOf } from "../namespace.ts";
import { remembered } from "../remembered.ts";
import { idSetsOf, idsOf, pathsAbove } from "./ids.ts";
import { isGone, type Losses } from "./lost.ts";
import type { StateObject } from "./object.ts";

const GUARDING: readonly Reference["role"][] = ["guards", "copies", "inside"];

/** An object, and its place among all. */
interface Placed {
  readonly object: StateObject;
  readonly place: number;
}

/** Each object under its own ids. */
const byOwnId = (objects: readonly StateObject[]): ReadonlyMap<string, readonly Placed[]> =>
  grouped(
    objects.flatMap((object, place) => Array.from(idsOf(object), (id) => ({ id, object, place }))),
    ({ id }) => id,
  );

/** Azure names a setting by the path of what it belongs to, and below that by its own: `…/vaults/v/backupconfig/w`. */
const idsAbove = (id: string): readonly string[] => (id.startsWith("/subscriptions/") ? pathsAbove(id) : []);

/**
 * Answers which objects of the state a created object guards, copies or lives in, of those that stay, in the order of
 * all. A created object is none of the graph's own. Most plans ask for none: only then the ids of all are looked at.
 */
export function guardedIn(
  objects: readonly StateObject[],
  { lost }: Losses,
): (change: Pick<ResourceChange, "after">, row: CatalogueRow) => readonly StateObject[] {
  const index = remembered(byOwnId);
  const meantBy = (id: string): readonly Placed[] =>
    [...new Set([id, ...idsAbove(id)])].flatMap((one) => index(objects).get(one) ?? []);
  const havingAll = ([first = "", ...others]: readonly string[]): readonly Placed[] =>
    others.reduce<readonly Placed[]>((found, id) => {
      const having = new Set(meantBy(id).map(({ object }) => object));
      return found.filter(({ object }) => having.has(object));
    }, meantBy(first));
  const guardedBy = (reference: Reference, { after }: Pick<ResourceChange, "after">): readonly StateObject[] => {
    const found = idSetsOf({ values: after }, reference).flatMap(havingAll);
    const meant = found.filter(({ object }) => reference.to.includes(object.type)).sort((a, b) => a.place - b.place);
    return [...new Set(meant.map(({ object }) => object))];
  };
  return (change, row) => {
    const namespace = namespaceOf(row.namedIn, change.after);
    return (row.refs ?? [])
      .filter(({ role, outer }) => GUARDING.includes(role) && outer !== true)
      .flatMap((reference) => guardedBy(reference, change))
      .filter(
        (object) => !isGone(lost(object)) && !areNamedApart(namespace, namespaceOf(object.row.namedIn, object.values)),
      );
  };
}
