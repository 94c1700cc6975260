import type { Path, Reference } from "../catalogue.ts";
import { remembered } from "../remembered.ts";
import { isGlobal } from "./account.ts";
import { idSetsOf, referencesOf } from "./ids.ts";
import { keyOf, type Link, type Links } from "./links.ts";
import type { StateObject } from "./object.ts";

interface Place {
  readonly to: readonly string[];
  readonly ids: readonly string[];
  /**
   * In small letters: resource groups whose names differ by case alone are one.
   * https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules
   */
  readonly folded: ReadonlySet<string>;
}

/** What objects of one kind are in, by the path that says so. */
type Places = ReadonlyMap<Path, Place>;

function placeOf(object: StateObject, reference: Reference): Place {
  const ids = idSetsOf(object, reference).flat();
  return { to: reference.to, ids, folded: new Set(ids.map((id) => id.toLowerCase())) };
}

const placesOf = (object: StateObject): Places =>
  new Map(
    referencesOf(object)
      .filter(({ role }) => role === "inside")
      .map((reference) => [reference.path, placeOf(object, reference)]),
  );

const haveCommon = (some: Place, others: Place): boolean => [...some.folded].some((id) => others.folded.has(id));

/** Where an object says that it is, as one text: the same for all of which `isApart` says the same. */
const told = (places: Places, around: readonly Link[]): string =>
  JSON.stringify([Array.from(places, ([path, { folded }]) => [path, ...[...folded].sort()]), keyOf(around)]);

export interface Apart {
  isApart(object: StateObject, container: StateObject): boolean;
  /** What of a container decides that. */
  placeOf(container: StateObject): string;
}

/**
 * Answers whether an object that names a container by its mere name says by another attribute that it is somewhere
 * else: a table of `main` in one project is not in the dataset `main` of the next.
 */
export function apartIn(links: Links): Apart {
  const placesIn = remembered(placesOf);
  const around = remembered((object: StateObject) => new Set(links.outOf(object, "inside").flatMap(({ to }) => to)));
  const isApart: Apart["isApart"] = (object, container) => {
    const theirs = placesIn(container);
    if (theirs.size === 0) return false;
    const own = [...placesIn(object)];
    if (own.some(([, { to, ids }]) => to.includes(container.type) && ids.some(isGlobal))) return false;
    const differs = ([path, place]: (typeof own)[number]): boolean => {
      const there = theirs.get(path);
      if (there === undefined || place.to.includes(container.type)) return false;
      return place.ids.length > 0 && there.ids.length > 0 && !haveCommon(place, there);
    };
    // One of them may write the same in another way, a number for a name. Few contain a container; many have one name.
    return own.some(differs) && ![...around(container)].some((one) => around(object).has(one));
  };
  const placeOf = remembered((container: StateObject) => told(placesIn(container), links.outOf(container, "inside")));
  return { isApart, placeOf };
}
