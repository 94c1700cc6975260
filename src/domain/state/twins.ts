import type { Path } from "../catalogue.ts";
import { COMMON_IDS } from "../kept-paths.ts";
import { isElsewhere } from "../provider-config.ts";
import { remembered } from "../remembered.ts";
import { idsAt } from "../same-id.ts";
import { withoutVersion } from "../type-version.ts";
import { realmOf, regionOf } from "./account.ts";
import type { ScopesOf } from "./ids.ts";
import { Lists } from "./lists.ts";
import type { StateObject } from "./object.ts";

/** By what a state may tell that two objects with one id are not the same: a name alone is not said everywhere. */
const tellingApart = ({ row: { refs = [] } }: StateObject): readonly Path[] => [
  ...COMMON_IDS,
  ...refs.map(({ path }) => path),
];

/** Azure gives back the names of one object in any case. */
const folded = (ids: readonly string[] | undefined): string => JSON.stringify(ids).toLowerCase();

/** Whether both say something there, and not the same. */
function differAt(path: Path, one: StateObject, other: StateObject): boolean {
  const [here, there] = [one, other].map(({ values }) => idsAt(values, path));
  return here?.length !== 0 && there?.length !== 0 && folded(here) !== folded(there);
}

const areApart = (one: string | null, other: string | null): boolean => one !== null && other !== null && one !== other;

/** Whether one name may mean both, as far as their account, region and provider tell. */
export const areTogether = (one: StateObject, other: StateObject): boolean =>
  !areApart(realmOf(one), realmOf(other)) &&
  !areApart(regionOf(one), regionOf(other)) &&
  !isElsewhere(one.providerConfig, other.providerConfig);

const isSame = (one: StateObject, other: StateObject): boolean =>
  areTogether(one, other) && !tellingApart(one).some((path) => differAt(path, one, other));

/** A state names few types many times. */
const familyOf = remembered(withoutVersion);

/** The id of an object, in all of its scopes, with its type. */
const marksOf = (object: StateObject, scopesOf: ScopesOf): readonly string[] => {
  const [id] = idsAt(object.values, "id");
  return id === undefined ? [] : scopesOf(object).map((scope) => `${familyOf(object.type)} ${scope(id)}`);
};

/** Of more with one id than any state has nobody asks which one is meant: each would be compared with each. */
const MOST_NAMESAKES = 100;

/**
 * Answers under which other addresses a state has the same object. Most plans ask for none: only then all are looked
 * at.
 */
export function twinsIn(
  objects: readonly StateObject[],
  scopesOf: ScopesOf,
): (object: StateObject) => readonly StateObject[] {
  const marks = (object: StateObject): readonly string[] => marksOf(object, scopesOf);
  const index = remembered((all: readonly StateObject[]) => {
    const byMark = new Lists<string, StateObject>();
    for (const object of all) for (const mark of marks(object)) byMark.add(mark, object);
    return byMark;
  });
  const among = (object: StateObject, namesakes: readonly StateObject[]): readonly StateObject[] =>
    namesakes.length > MOST_NAMESAKES ? [] : namesakes.filter((one) => one !== object && isSame(object, one));
  return (object) => [...new Set(marks(object).flatMap((mark) => among(object, index(objects).get(mark))))];
}

/**
 * Answers whether an object that its own entry leaves in the cloud goes all the same: a state may hold one object under
 * several addresses, as where it was imported again, and the plan destroys it under another one.
 */
export function goingElsewhere(objects: readonly StateObject[], scopesOf: ScopesOf): (object: StateObject) => boolean {
  const marks = (object: StateObject): readonly string[] => marksOf(object, scopesOf);
  const going = new Lists<string, StateObject>();
  for (const object of objects) if (object.fate === "goes") for (const mark of marks(object)) going.add(mark, object);
  const isAmong = (object: StateObject, namesakes: readonly StateObject[]): boolean =>
    namesakes.length > MOST_NAMESAKES || namesakes.some((other) => isSame(object, other));
  return (object) => object.fate !== "goes" && marks(object).some((mark) => isAmong(object, going.get(mark)));
}
