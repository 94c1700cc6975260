import { accountIn, idOfAccount } from "../account-in.ts";
import type { CatalogueRow, Reference } from "../catalogue.ts";
import { hold, textsAt } from "../conditions.ts";
import { COMMON_IDS } from "../kept-paths.ts";
import { withoutPrefix } from "../path.ts";
import { MOST_PATTERNS } from "../pattern.ts";
import { remembered } from "../remembered.ts";
import { comparable, idsAt } from "../same-id.ts";
import type { StateObject } from "./object.ts";

/** Values by which others point to an object. */
export function idsOf({ row, values }: Pick<StateObject, "row" | "values">): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const paths of [COMMON_IDS, row.ids ?? []])
    for (const path of paths) for (const id of idsAt(values, path)) ids.add(id);
  return ids;
}

/** An id as it counts in one scope: within an account, say, where names are unique. */
export type Scope = (id: string) => string;

/**
 * The scopes in which the ids of an object count, and in which it names others by theirs. Two objects are linked if
 * they have one in common.
 */
export type ScopesOf = (object: StateObject) => readonly Scope[];

const asItIs: Scope = (id) => id;

/** One plan is of one state: there an id is an id. */
const ONE: readonly Scope[] = [asItIs];
export const ONE_SCOPE: ScopesOf = () => ONE;

/** The ids of an object in all of its scopes. */
export const scopedIdsOf = (object: StateObject, scopesOf: ScopesOf): ReadonlySet<string> => {
  const ids = idsOf(object);
  const scopes = scopesOf(object);
  if (scopes === ONE) return ids;
  return new Set(scopes.flatMap((scope) => Array.from(ids, scope)));
};

/** The references of an object that count with its values, of all that its row has where not said. */
export const referencesOf = (
  { row, values }: StateObject,
  refs: readonly Reference[] = row.refs ?? [],
): readonly Reference[] => refs.filter(({ when }) => when === undefined || hold(when, values));

/** The references of a row to what there is at all: most rows have some to types that are not there. */
export const referencesTo = (types: ReadonlySet<string>): ((row: CatalogueRow) => readonly Reference[]) =>
  remembered(({ refs = [] }) => refs.filter(({ to }) => to.some((type) => types.has(type))));

/** An id, or a pair, without what stands before it. */
const without = (prefix: string, value: string, path: string): string | null =>
  path.endsWith("}") ? withoutPrefix(value, prefix) : value.startsWith(prefix) ? value.slice(prefix.length) : null;

/** The first member of a pair, where the second one is as wanted. */
function firstIf(pair: string, wanted: string): readonly string[] {
  const [first, second] = JSON.parse(pair) as readonly [string, string];
  return second === wanted ? [comparable(first)] : [];
}

/** Whether an id that a reference names is a pattern. */
export const isPattern = ({ patterns }: Pick<Reference, "patterns">, id: string): boolean =>
  patterns === true && id.includes("*");

/** Without patterns, where there are too many. */
const withFewPatterns = (ids: readonly string[], reference: Reference): readonly string[] =>
  ids.filter((id) => isPattern(reference, id)).length > MOST_PATTERNS
    ? ids.filter((id) => !isPattern(reference, id))
    : ids;

/** The ids that a reference names; none where it names something that can be no id, and all of it would have to fit. */
const namedBy = ({ values }: Pick<StateObject, "values">, reference: Reference): readonly string[] => {
  const { path, prefix, every, only, below } = reference;
  if (only !== undefined) return textsAt(values, path).flatMap((pair) => firstIf(pair, String(only)));
  if (below === true) return textsAt(values, path).filter(isPath).map(scopeMark);
  const ofAccount = idOfAccount(path);
  if (ofAccount !== null)
    return textsAt(values, ofAccount)
      .flatMap((id) => accountIn(id) ?? [])
      .map(comparable);
  const found = textsAt(values, path).map((value) => (prefix === undefined ? value : without(prefix, value, path)));
  return every === true && found.includes(null) ? [] : found.filter((value) => value !== null).map(comparable);
};

/** The pairs that the other has to have beside its id; null where one of them is none that anything has. */
function pairsBeside(object: Pick<StateObject, "values">, { role, to, having }: Reference): readonly string[] | null {
  if (having === undefined) return [];
  const { path, prefix } = having;
  const pairs = namedBy(object, { role, to, path, ...(prefix !== undefined && { prefix }), every: true });
  return pairs.length === 0 && textsAt(object.values, having.path).length > 0 ? null : pairs;
}

/** AWS Backup takes 500 ids and 50 tags; of what is more nobody says that it has copies. */
const MOST_TOGETHER = 25_000;

const eachWithEach = (ids: readonly string[], pairs: readonly string[]): readonly (readonly string[])[] =>
  ids.length * pairs.length > MOST_TOGETHER ? [] : ids.flatMap((id) => pairs.map((pair) => [id, pair]));

/** What a reference asks for, as sets of ids: an object that has all the ids of one set is meant. */
export const idSetsOf = (object: Pick<StateObject, "values">, reference: Reference): readonly (readonly string[])[] => {
  const named = withFewPatterns([...new Set(namedBy(object, reference))], reference);
  const beside = pairsBeside(object, reference);
  if (beside === null) return [];
  if (reference.having?.any === true) return eachWithEach(named, beside);
  if (reference.every !== true) return named.map((id) => [id, ...beside]);
  return named.length === 0 ? [] : [[...named, ...beside].sort()];
};

/** A scope, as everything that lies in it knows it. No id begins so. */
const scopeMark = (path: string): string => `/${path.toLowerCase()}`;

/** More than any path has: all the paths above a very long one would fill the memory. */
const MOST_STEPS = 100;

/** `/subscriptions/1/resourceGroups/g/…`: the path itself, and all that it lies below. */
export function pathsAbove(id: string): readonly string[] {
  const steps = id.split("/", MOST_STEPS + 1);
  return steps.length > MOST_STEPS ? [] : steps.slice(2).map((_, i) => steps.slice(0, i + 3).join("/"));
}

/** The places in which an object lies, by the path that is its id, in all of its scopes. */
export const scopedPlacesOf = (object: StateObject, scopesOf: ScopesOf): readonly string[] => {
  const places = textsAt(object.values, "id").filter(isPath).flatMap(pathsAbove).map(scopeMark);
  return scopesOf(object).flatMap((scope) => places.map(scope));
};

const isPath = (id: string): boolean => id.startsWith("/");

/** A reference of an object with one set of ids that it asks for, in one of its scopes. */
export interface Naming {
  readonly reference: Reference;
  readonly ids: readonly string[];
}

/**
 * All that an object names, in all of its scopes; by these of its references where some are given. Every pattern has
 * the mark of its scope.
 */
export const namingsBy = (object: StateObject, scopesOf: ScopesOf, refs?: readonly Reference[]): readonly Naming[] =>
  referencesOf(object, refs).flatMap((reference) => {
    const scoped = (scope: Scope) => (id: string) => (isPattern(reference, id) ? `${scope("")}${id}` : scope(id));
    return idSetsOf(object, reference).flatMap((ids) =>
      scopesOf(object).map((scope) => ({ reference, ids: ids.map(scoped(scope)) })),
    );
  });
