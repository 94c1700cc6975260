import type { Reference } from "../catalogue.ts";
import { hold } from "../conditions.ts";
import { areNamedApart, type Namespace, NO_NAMESPACE, namespaceOf } from "../namespace.ts";
import { isElsewhere, type ProviderConfig } from "../provider-config.ts";
import { remembered } from "../remembered.ts";
import { inAnyRegion, isGlobal, isNamedEverywhere, realmOf, regionOf } from "./account.ts";
import { ByName } from "./by-name.ts";
import {
  idsOf,
  isPattern,
  type Naming,
  namingsBy,
  ONE_SCOPE,
  referencesTo,
  type ScopesOf,
  scopedIdsOf,
  scopedPlacesOf,
} from "./ids.ts";
import { Lists } from "./lists.ts";
import type { StateObject } from "./object.ts";
import { exceptions, meaning } from "./patterns.ts";

/**
 * Each object of `from` points to each object of `to`, since it names an id that all of those have. A thousand
 * snapshots and a thousand databases with one id are two thousand ends of one link, where pairs would be a million. An
 * object that names its own id stands at both ends; it does not point to itself.
 */
export interface Link
  extends Pick<Reference, "role" | "keeps" | "below" | "refusal" | "empty" | "follows" | "members"> {
  readonly number: number;
  /** By it they are copies of a part alone. */
  readonly part?: true;
  readonly from: readonly StateObject[];
  readonly to: readonly StateObject[];
}

/** The links at which an object stands, by the role of the references behind them. */
export interface Links {
  /** By which it points to others, in the order of its row's references. */
  outOf(object: StateObject, role: Reference["role"]): readonly Link[];
  /** By which others point to it. */
  into(object: StateObject, role: Reference["role"]): readonly Link[];
}

/** Finds members of what others belong to as well: all that name the same. */
function membersIn(objects: readonly StateObject[], scopesOf: ScopesOf) {
  const byGroup = new Lists<string, StateObject>();
  const having = objects.filter(({ row }) => row.refs?.some(({ members }) => members === true));
  for (const object of having)
    for (const { reference, ids } of namingsBy(object, scopesOf))
      if (reference.members === true) for (const id of ids) byGroup.add(id, object);
  return (types: readonly string[], ids: readonly string[]): readonly StateObject[] =>
    [...new Set(ids.flatMap((id) => byGroup.get(id)))].filter(({ type }) => types.includes(type));
}

/** Finds objects by a type and by ids that they have. Of most types nothing is named: their ids need no place. */
function finderOf(objects: readonly StateObject[], scopesOf: ScopesOf) {
  const byId = new ByName<StateObject>();
  const rows = new Set(objects.map(({ row }) => row));
  const refs = [...rows].flatMap((row) => row.refs ?? []);
  const named = new Set(refs.flatMap(({ to }) => to));
  const placed = new Set(refs.flatMap(({ to, below }) => (below === true ? to : [])));
  for (const object of objects) {
    const namespace = namespaceOf(object.row.namedIn, object.values);
    if (named.has(object.type)) byId.add(scopedIdsOf(object, scopesOf), namespace, object);
    if (placed.has(object.type)) byId.add(scopedPlacesOf(object, scopesOf), namespace, object);
  }
  const ids = remembered((object: StateObject) => scopedIdsOf(object, scopesOf));
  const isMeantBy = remembered(meaning(scopesOf));
  const ofTypes = remembered((types: readonly string[]) => objects.filter(({ type }) => types.includes(type)));
  const fewest = (wanted: readonly string[], namespace?: Namespace): readonly StateObject[] =>
    wanted.map((id) => byId.get(id, namespace)).sort((a, b) => a.length - b.length)[0] ?? [];
  return {
    /** Whether anything could be meant. Most of what a plan names is in no state. */
    mayFind: (reference: Reference, wanted: readonly string[]): boolean =>
      wanted.every((id) => isPattern(reference, id) || byId.has(id)),
    areFew: (reference: Reference, wanted: readonly string[]): boolean =>
      !wanted.some((id) => isPattern(reference, id)) && fewest(wanted).length < FEW,
    find: (reference: Reference, wanted: readonly string[], namespace: Namespace): readonly StateObject[] => {
      const exact = wanted.filter((id) => !isPattern(reference, id));
      const patterns = wanted.filter((id) => isPattern(reference, id));
      const hasAll = (object: StateObject): boolean => exact.length < 2 || exact.every((id) => ids(object).has(id));
      const isMeant = (object: StateObject): boolean => patterns.length === 0 || patterns.every(isMeantBy(object));
      return (exact.length === 0 ? ofTypes(reference.to) : fewest(exact, namespace)).filter(
        (object) => reference.to.includes(object.type) && hasAll(object) && isMeant(object),
      );
    },
  };
}

interface Growing extends Link {
  readonly from: StateObject[];
}

/** Where what is meant by a name has to be. */
interface Place {
  readonly realm: string | null;
  readonly region: string | null;
  readonly config: ProviderConfig | undefined;
  readonly namespace: Namespace;
}

const ANYWHERE: Place = { realm: null, region: null, config: undefined, namespace: NO_NAMESPACE };

/** The same for all places that are not told apart: of configurations those that `isElsewhere` does not. */
const placeKey = ({ realm, region, config, namespace }: Place): string =>
  JSON.stringify([
    realm,
    region,
    [...namespace],
    ...(config === undefined ? [] : [config.provider, config.is, config.module]),
  ]);

/** Of so few objects with an id, asking again is quicker than to remember that none of them is meant. */
const FEW = 4;

/** Whether an object means all that fit, by tags or a pattern: then it matters where they are, whatever their ids. */
const isChoice = (reference: Reference, ids: readonly string[]): boolean =>
  (reference.path.endsWith("}") && reference.only === undefined) || ids.some((id) => isPattern(reference, id));

/** Of what has an id that means it alone, an id says enough: where it is does not matter. */
const isKnownApart = (object: StateObject): boolean => [...idsOf(object)].some(isGlobal);

/** The same for references by which objects are linked in the same way. */
const kindKey = ({ role, to, keeps, below, refusal, empty, follows, members, patterns, target }: Reference): string =>
  JSON.stringify([
    role,
    to,
    ...[keeps, below, refusal, empty, follows, members, patterns, target].map((one) => one ?? null),
  ]);

const kindOfLink = ({ role, keeps, below, refusal, empty, follows, members }: Reference, part: boolean) => ({
  role,
  ...(keeps && { keeps }),
  ...(below && { below }),
  ...(refusal && { refusal }),
  ...(empty && { empty }),
  ...(follows !== undefined && { follows }),
  ...(members && { members }),
  ...(part && { part }),
});

/** Whether an object is meant by its name, and has it alone in whatever region. */
const isNamed = (one: StateObject, reference: Reference, ids: readonly string[]): boolean =>
  isNamedEverywhere(one) && !isChoice(reference, ids);

const spaceOfObject = ({ row, values }: StateObject): Namespace => namespaceOf(row.namedIn, values);

/** Whether it is a copy of a part only. */
const isPart = ({ whole = {} }: Reference, { values }: StateObject): boolean => whole === false || !hold(whole, values);

/**
 * Makes a link when it is first asked for; null where nothing has these ids. By a name an object means only what may be
 * in its own account and region, or project: a snapshot of `orders` in one region is no copy of `orders` in another.
 * Where neither tells of its own, nor has any id but names, it means what its provider's configuration leads to.
 */
function linkerOf(objects: readonly StateObject[], scopesOf: ScopesOf) {
  const { mayFind, find, areFew } = finderOf(objects, scopesOf);
  const findMembers = membersIn(objects, scopesOf);
  const realmOfObject = remembered(realmOf);
  const spaceOf = remembered(spaceOfObject);
  const realmFor = ({ members }: Reference, object: StateObject): string | null => {
    const realm = realmOfObject(object);
    return realm !== null && members === true ? inAnyRegion(realm) : realm;
  };
  const configFor = remembered((object: StateObject) => (isKnownApart(object) ? undefined : object.providerConfig));
  // Most plans have one configuration of each provider.
  const configOf = (object: StateObject) => (object.providerConfig === undefined ? undefined : configFor(object));
  const configIn = (reference: Reference, ids: readonly string[], object: StateObject) =>
    isChoice(reference, ids) ? object.providerConfig : configOf(object);
  const placeOf = (reference: Reference, ids: readonly string[], from: StateObject): Place => {
    const isChosen = isChoice(reference, ids);
    if (ids.every(isGlobal) && !isChosen) return ANYWHERE;
    const region = reference.members === true ? null : regionOf(from);
    const config = configIn(reference, ids, from);
    return { realm: realmFor(reference, from), region, config, namespace: spaceOf(from) };
  };
  const meant = (reference: Reference, ids: readonly string[], place: Place): readonly StateObject[] => {
    const { realm, region, config, namespace } = place;
    const named = reference.members === true ? findMembers(reference.to, ids) : find(reference, ids, namespace);
    const found = namespace.size === 0 ? named : named.filter((one) => !areNamedApart(namespace, spaceOf(one)));
    const isThere = (one: StateObject): boolean =>
      (realm === null || (realmFor(reference, one) ?? realm) === realm) &&
      (region === null || (regionOf(one) ?? region) === region || isNamed(one, reference, ids));
    const there = realm === null && region === null ? found : found.filter(isThere);
    return config === undefined ? there : there.filter((one) => !isElsewhere(config, configIn(reference, ids, one)));
  };
  const kindOf = remembered(kindKey);
  const links = new Map<string, Growing | null>();
  const exceptedFor = exceptions();
  return ({ reference, ids }: Naming, from: StateObject): Growing | null => {
    if (reference.members !== true && !mayFind(reference, ids)) return null;
    const place = placeOf(reference, ids, from);
    const part = isPart(reference, from);
    const excepted = exceptedFor(from, reference);
    const key = `${kindOf(reference)} ${part} ${JSON.stringify(ids)} ${placeKey(place)} ${excepted.number}`;
    let link = links.get(key);
    if (link === undefined) {
      const { target = {} } = reference;
      const isTaken = (one: StateObject): boolean => hold(target, one.values) && !excepted.isExcepted(one);
      const to = Object.freeze(meant(reference, ids, place).filter(isTaken));
      link = to.length === 0 ? null : { number: links.size, ...kindOfLink(reference, part), from: [], to };
      if (link !== null || !areFew(reference, ids)) links.set(key, link);
    }
    return link;
  };
}

/**
 * What copies a group is a copy of each that the group names: a link more for every link to a group. So a group of a
 * thousand volumes with a thousand backups has two thousand ends more, as if the backups named the volumes.
 */
function throughGroups(
  objects: readonly StateObject[],
  out: Lists<StateObject, Link>,
  into: Lists<StateObject, Link>,
): readonly Link[] {
  const found: Link[] = [];
  for (const group of objects) {
    const named = out.get(group).filter(({ role }) => role === "groups");
    if (named.length === 0) continue;
    const to = Object.freeze([...new Set(named.flatMap((link) => link.to))]);
    for (const link of into.get(group))
      if (link.role === "copies") found.push({ ...link, number: -1 - found.length, to });
  }
  return found;
}

export function linksOf(objects: readonly StateObject[], scopesOf: ScopesOf = ONE_SCOPE): Links {
  const linkTo = linkerOf(objects, scopesOf);
  const refsOf = referencesTo(new Set(objects.map(({ type }) => type)));
  const linksFrom = (object: StateObject): ReadonlySet<Growing> =>
    new Set(namingsBy(object, scopesOf, refsOf(object.row)).flatMap((naming) => linkTo(naming, object) ?? []));
  const [out, into] = [new Lists<StateObject, Link>(), new Lists<StateObject, Link>()];
  for (const object of objects) {
    for (const link of linksFrom(object)) {
      out.add(object, link);
      // The first to name it tells those that are named.
      if (link.from.length === 0) for (const target of link.to) into.add(target, link);
      link.from.push(object);
    }
  }
  for (const link of throughGroups(objects, out, into)) {
    for (const object of link.from) out.add(object, link);
    for (const object of link.to) into.add(object, link);
  }
  return {
    outOf: (object, role) => out.get(object).filter((link) => link.role === role),
    into: (object, role) => into.get(object).filter((link) => link.role === role),
  };
}

/** The links to what an object is a copy of still, and was not merely made from. */
export const copiedBy = (object: StateObject, links: Links): readonly Link[] =>
  links.outOf(object, "copies").filter(({ follows = {} }) => follows !== false && hold(follows, object.values));

/** The links by which others are copies of all that an object holds. */
export const wholeOf = (links: readonly Link[]): readonly Link[] => links.filter(({ part }) => part !== true);

/** Links as a key: the same for all objects that stand at the same ones. */
export const keyOf = (links: Iterable<Link>): string => Array.from(links, ({ number }) => number).join();

/** Everything reachable from `start`, the start included. */
export function reachable<T>(start: Iterable<T>, next: (one: T) => Iterable<T>): ReadonlySet<T> {
  const found = new Set(start);
  for (const one of found) for (const other of next(one)) found.add(other);
  return found;
}

/** The objects at one end of some links, each once. One list for all who ask for the same links. */
export function endsOf(
  end: (link: Link) => readonly StateObject[],
): (links: readonly Link[]) => readonly StateObject[] {
  const known = new Map<string, readonly StateObject[]>();
  return (links) => {
    const [first, ...others] = links;
    if (first === undefined) return NONE;
    if (others.length === 0) return end(first);
    const key = keyOf(links);
    const list = known.get(key) ?? Object.freeze([...new Set(links.flatMap(end))]);
    known.set(key, list);
    return list;
  };
}

const NONE: readonly StateObject[] = Object.freeze([]);
