import { type Catalogue, type CatalogueRow, type Path, type Reference, rowOf } from "../catalogue.ts";
import { holdsAnything, isHeavier } from "../holding.ts";
import type { Standing } from "../plan.ts";
import { remembered } from "../remembered.ts";
import { heldAs } from "../sorts.ts";
import { subscriptionOf } from "./account.ts";
import { apartIn } from "./apart.ts";
import { isConditional } from "./contents.ts";
import { keyOf, type Link, linksOf } from "./links.ts";
import type { StateObject } from "./object.ts";

/** By which objects of any type name what they are in, as far as a refusal hangs on it; with the types of that. */
function namedIn(objects: readonly StateObject[]): readonly Reference[] {
  const types = new Map<Path, Set<string>>();
  for (const { row, type } of objects)
    for (const leaf of (row.leaves ?? []).filter(isConditional))
      if (leaf.refusal === "not-empty")
        for (const path of leaf.named ?? []) types.set(path, (types.get(path) ?? new Set()).add(type));
  return [...types].map(([path, to]) => ({ role: "inside", path, to: [...to] }));
}

/** What of a row says in what its objects are; what they keep somewhere else stays there. */
const insideRefs = ({ refs = [] }: CatalogueRow): readonly Reference[] =>
  refs.filter(({ role, keeps }) => role === "inside" && keeps === undefined);

/** Of the same name in two subscriptions, a group means another one in each. */
const mayBeOne = (here: string | null, there: string | null): boolean =>
  here === null || there === null || here === there;

/** What is known of an object with these values, and how much it would be missed; null where it holds nothing. */
function weighed(type: CatalogueRow | undefined, values: Standing["values"]): CatalogueRow | null {
  const row = heldAs(type, values);
  return row?.heavier !== undefined && isHeavier(row, values) ? { ...row, weight: row.heavier.weight } : row;
}

/**
 * Answers what the destroy of an object takes along of what the plan leaves alone, since it is in it, or in something
 * that is, and would be missed. `contents`: what may be in something that goes, and what has the same name as that and
 * stays.
 */
export function insideIn(
  contents: readonly Standing[],
  objects: readonly StateObject[],
  catalogue: Catalogue,
): (object: StateObject) => readonly StateObject[] {
  if (contents.length === 0) return () => [];
  const going = objects.filter(({ fate }) => fate === "goes");
  const named = namedIn(going);
  const withRefs = remembered((row: CatalogueRow) => ({ ...row, refs: [...insideRefs(row), ...named] }));
  const standing = contents.flatMap((one): readonly StateObject[] => {
    const row = weighed(rowOf(catalogue(one.type)), one.values);
    return row === null ? [] : [{ ...one, row: withRefs(row), after: null, anew: null, fate: "stays" }];
  });
  const links = linksOf([...going, ...standing]);
  const missed = new Set(standing.filter(({ row, values }) => row.weight !== "low" && holdsAnything(row, values)));
  const subscription = remembered(subscriptionOf);
  // Where namesakes stay: what is in one of them does not go, and nobody can tell in which it is.
  const isElsewhere = (one: StateObject, { to }: Link, going: ReadonlySet<StateObject>): boolean =>
    to.some((other) => other.fate === "stays" && !going.has(other) && mayBeOne(subscription(one), subscription(other)));
  const { isApart, placeOf } = apartIn(links);
  const isIn = (one: StateObject, container: StateObject): boolean =>
    one.fate === "stays" && mayBeOne(subscription(one), subscription(container));
  const goingWith = (object: StateObject): readonly StateObject[] => {
    const going = new Set([object]);
    for (const container of going)
      for (const link of links.into(container, "inside"))
        for (const one of link.from)
          if (isIn(one, container) && !isApart(one, container) && !isElsewhere(one, link, going)) going.add(one);
    return [...going].filter((one) => missed.has(one));
  };
  // A thousand objects of one name in one place have one list.
  const known = new Map<string, readonly StateObject[]>();
  return (object) => {
    if (object.fate !== "goes") return [];
    const key = JSON.stringify([subscription(object), placeOf(object), keyOf(links.into(object, "inside"))]);
    const list = known.get(key) ?? goingWith(object);
    known.set(key, list);
    return list;
  };
}
