import type { Path } from "../catalogue.ts";
import { remembered } from "../remembered.ts";
import { isGlobal } from "./account.ts";
import { idSetsOf, referencesOf } from "./ids.ts";
import type { Links } from "./links.ts";
import type { StateObject } from "./object.ts";

/** What objects of one kind are in, by the path that says so. */
type Places = ReadonlyMap<Path, { readonly to: readonly string[]; readonly ids: readonly string[] }>;

const placesOf = (object: StateObject): Places =>
  new Map(
    referencesOf(object)
      .filter(({ role }) => role === "inside")
      .map((reference) => [reference.path, { to: reference.to, ids: idSetsOf(object, reference).flat() }]),
  );

/**
 * Resource groups whose names differ by case alone are one:
 * https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules
 */
const haveCommon = (some: readonly string[], others: readonly string[]): boolean => {
  const known = new Set(some.map((id) => id.toLowerCase()));
  return others.some((id) => known.has(id.toLowerCase()));
};

/**
 * Answers whether an object that names a container by its mere name says by another attribute that it is somewhere
 * else: a table of `main` in one project is not in the dataset `main` of the next.
 */
export function apartIn(links: Links): (object: StateObject, container: StateObject) => boolean {
  const placesIn = remembered(placesOf);
  const around = remembered((object: StateObject) => new Set(links.outOf(object, "inside").flatMap(({ to }) => to)));
  return (object, container) => {
    const theirs = placesIn(container);
    if (theirs.size === 0) return false;
    const own = [...placesIn(object)];
    if (own.some(([, { to, ids }]) => to.includes(container.type) && ids.some(isGlobal))) return false;
    const differs = ([path, { to, ids }]: (typeof own)[number]): boolean => {
      const there = theirs.get(path)?.ids ?? [];
      return !to.includes(container.type) && ids.length > 0 && there.length > 0 && !haveCommon(ids, there);
    };
    // One of them may write the same in another way, a number for a name.
    return own.some(differs) && ![...around(object)].some((one) => around(container).has(one));
  };
}
