import { type Catalogue, type CatalogueRow, type Path, type Reference, rowOf } from "../catalogue.ts";
import { holdsAnything } from "../holding.ts";
import type { Standing } from "../plan.ts";
import { remembered } from "../remembered.ts";
import { sorted } from "../sorts.ts";
import { subscriptionOf } from "./account.ts";
import { isConditional } from "./contents.ts";
import { linksOf } from "./links.ts";
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
function areApart(one: StateObject, other: StateObject): boolean {
  const [here, there] = [subscriptionOf(one), subscriptionOf(other)];
  return here !== null && there !== null && here !== there;
}

/**
 * Answers what the destroy of an object takes along of what the plan leaves alone, since it is in it, and would be
 * missed. `contents`: what may be in something that goes.
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
  const inside = contents.flatMap((one): readonly StateObject[] => {
    const row = rowOf(catalogue(one.type));
    const own = row && sorted(row, one.values);
    if (own === undefined || own === null || own === "harmless") return [];
    const isMissed = own.weight !== "low" && holdsAnything(own, one.values);
    return isMissed ? [{ ...one, row: withRefs(own), after: null, fate: "stays" }] : [];
  });
  const links = linksOf([...going, ...inside]);
  const known = new Set(inside);
  return (object) => {
    if (object.fate !== "goes") return [];
    const all = links.into(object, "inside").flatMap(({ from }) => from);
    return [...new Set(all)].filter((one) => known.has(one) && !areApart(one, object));
  };
}
