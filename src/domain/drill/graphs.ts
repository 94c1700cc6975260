import type { Catalogue, Reference } from "../catalogue.ts";
import type { Attribute, Attributes, ResourceChange } from "../change.ts";
import { grouped } from "../grouped.ts";
import type { KeptPaths } from "../kept-paths.ts";
import type { Naming, Standing } from "../plan.ts";
import { remembered } from "../remembered.ts";
import { type Resolver, resolvedOf, resolverOf } from "../resolved.ts";
import { comparable } from "../same-id.ts";
import { type GraphOptions, type StateGraph, stateGraphOf } from "../state/graph.ts";
import { idsOf, type ScopesOf } from "../state/ids.ts";
import { type Links, linksOf } from "../state/links.ts";
import { objectsOf as objectsIn, type StateObject } from "../state/object.ts";
import type { Way } from "./advice.ts";
import { candidatesIn } from "./candidates.ts";
import { isMoved, rewritten } from "./changed.ts";
import { neighboursIn } from "./neighbours.ts";
import { placed, rememberedScopes, scopesOver } from "./places.ts";
import type { Named, State } from "./state.ts";

/** An object of one of the states, with its change as the graphs have it. */
export interface Asked {
  readonly state: number;
  readonly change: ResourceChange;
  readonly names: readonly Named[];
}

/** How a destroy of one object, of its state, or of everything ends for it. */
export interface Graphs {
  /** Every object of a state. Those that have to do with no other are made anew each time. */
  of(state: number): Iterable<Asked>;
  readonly resolved: Resolver;
  /** That nothing points to it, and it to nothing: all that is said of it follows from its own values. */
  isLonely(asked: Asked): boolean;
  /** The object alone is deleted. */
  alone(asked: Asked): StateGraph;
  /** Its whole state is destroyed, and no other. */
  withState(asked: Asked): StateGraph;
  /** Everything that was given is destroyed. */
  withAll(asked: Asked): StateGraph;
  /** Its whole state is destroyed after some changes: it as it would be then, among what is around it. */
  after(asked: Asked, way: Way): { readonly change: ResourceChange; readonly graph: StateGraph };
}

/** Puts the number of its state in front of each address, where there are several states. */
const placedAmong =
  (states: number) =>
  (change: ResourceChange, state: number): ResourceChange =>
    states < 2 ? change : { ...change, address: placed(change.address, state) };

/** Some of an object's attributes: a copy of them for each object of a large state takes more than all else. */
class Only implements Attributes {
  readonly #all: Attributes;
  readonly #paths: ReadonlySet<string>;

  constructor(all: Attributes, paths: ReadonlySet<string>) {
    this.#all = all;
    this.#paths = paths;
  }

  get size(): number {
    return [...this].length;
  }

  get(path: string): readonly Attribute[] | undefined {
    return this.#paths.has(path) ? this.#all.get(path) : undefined;
  }

  *[Symbol.iterator](): IterableIterator<readonly [string, readonly Attribute[]]> {
    for (const one of this.#all) if (this.#paths.has(one[0])) yield one;
  }
}

/** Of an object that stays no more is known to a review than what its copies and containers are found by. */
function standingOf(keptPaths: (type: string) => KeptPaths): (change: ResourceChange) => Standing | null {
  const wanted = remembered((type: string) => {
    const { unchanged } = keptPaths(type);
    return unchanged === null ? null : new Set(unchanged.map(({ path }) => path));
  });
  return ({ address, deposed, type, before }) => {
    const paths = wanted(type);
    return paths === null ? null : { address, deposed, type, values: new Only(before, paths) };
  };
}

const isStanding = (one: Standing | null): one is Standing => one !== null;

const allGo = (names: readonly Named[]): readonly Naming[] =>
  names.map(({ count: _, ...one }) => ({ ...one, goes: true }));

/** Who names objects: one of them, where it alone goes, or some, where their whole state does. */
function namingsIn(states: readonly State[]) {
  const byId = states.map(({ names }) => grouped(names, ({ id }) => comparable(id)));
  const of = (state: number, object: StateObject): readonly Named[] =>
    [...idsOf(object)].flatMap((id) => byId[state]?.get(id) ?? []);
  return {
    namings: ({ state, names }: Asked, object: StateObject | undefined): readonly Naming[] =>
      object === undefined ? [] : of(state, object).flatMap((one) => namingsOf(one, names.includes(one))),
    going: (state: number, objects: readonly StateObject[]): readonly Naming[] =>
      allGo([...new Set(objects.flatMap((object) => of(state, object)))]),
  };
}

/** A naming that goes with the object itself, and those of others. */
function namingsOf({ count, ...one }: Named, isOwn: boolean): readonly Naming[] {
  const others = count > (isOwn ? 1 : 0);
  return [...(isOwn ? [{ ...one, goes: true }] : []), ...(others ? [{ ...one, goes: false }] : [])];
}

export interface Circumstances {
  readonly catalogue: Catalogue;
  readonly keptPaths: (type: string) => KeptPaths;
}

/** The objects of each state; those that may hang together are held, and the same whenever they are asked for. */
function askedIn(states: readonly State[], catalogue: Catalogue, scopesOf: ScopesOf) {
  const inPlace = placedAmong(states.length);
  const candidates = candidatesIn(states, { catalogue, scopesOf, placed: inPlace });
  const held = candidates.map(() => new Map<number, Asked>());
  function* of(state: number): Iterable<Asked> {
    let at = 0;
    for (const { change, names } of states[state]?.objects ?? []) {
      const known = held[state]?.get(at);
      const asked = known ?? { state, change: inPlace(change, state), names };
      if (known === undefined && candidates[state]?.has(at) === true) held[state]?.set(at, asked);
      at++;
      yield asked;
    }
  }
  for (const [state, some] of candidates.entries()) if (some.size > 0) for (const _ of of(state));
  return { of, all: held.flatMap((some) => [...some.values()]) };
}

/** Answers once for each of these changes, and anew for all others: of those there may be a million. */
function resolverFor(changes: readonly ResourceChange[], catalogue: Catalogue): Resolver {
  const some = new Set(changes);
  const remembering = resolverOf(catalogue);
  return (change) => (some.has(change) ? remembering(change) : resolvedOf(change, catalogue(change.type)));
}

/** The objects of some states that may hang together, what is around each, and how a graph of some of them is made. */
function fieldOf(states: readonly State[], { catalogue, keptPaths }: Circumstances) {
  const scopes = scopesOver(states.length);
  const { of, all } = askedIn(states, catalogue, scopes);
  const changes = all.map(({ change }) => change);
  const resolved = resolverFor(changes, catalogue);
  const scopesOf = rememberedScopes(scopes);
  const standing = standingOf(keptPaths);
  const objects = objectsIn({ changes, standing: [] }, catalogue, resolved);
  const links = linksOf(objects.all, scopesOf);
  const neighboursOf = neighboursIn(links);
  const linked = linkedIn(objects.all, links);
  // Only what is linked has neighbours; of a large state that is little.
  const askedOf = new Map(all.flatMap((asked) => linkedPair(objects.ofChanges.get(asked.change), asked, linked)));
  const around = ({ change }: Asked): readonly Asked[] => {
    const object = objects.ofChanges.get(change);
    if (object === undefined) return [];
    return [...neighboursOf(object)].filter((one) => one !== object).flatMap((one) => askedOf.get(one) ?? []);
  };
  const isLinked = ({ change }: Asked): boolean => {
    const object = objects.ofChanges.get(change);
    return object !== undefined && linked.has(object);
  };
  /** What goes, and what stays of the rest. */
  const graph = (going: readonly Asked[], staying: readonly Asked[], more: GraphParts): StateGraph =>
    stateGraphOf(
      {
        changes: going.map(({ change }) => change),
        standing: staying.map(({ change }) => standing(change)).filter(isStanding),
        namings: more.namings,
      },
      catalogue,
      { resolved, scopesOf, ...more },
    );
  return { of, all, resolved, objects, isLinked, around, graph };
}

const ROLES = [
  "copies",
  "inside",
  "key",
  "guards",
  "takes",
  "leaves",
  "locks",
  "sends",
  "made",
  "groups",
] as const satisfies readonly Reference["role"][];

/** The objects that point to another one, or that another one points to. */
const linkedIn = (objects: readonly StateObject[], links: Links): ReadonlySet<StateObject> =>
  new Set(
    objects.filter((one) =>
      ROLES.some((role) => links.outOf(one, role).length > 0 || links.into(one, role).length > 0),
    ),
  );

interface GraphParts extends GraphOptions {
  readonly namings: readonly Naming[];
}

const linkedPair = <V>(
  object: StateObject | undefined,
  value: V,
  linked: ReadonlySet<StateObject>,
): readonly (readonly [StateObject, V])[] => (object === undefined || !linked.has(object) ? [] : [[object, value]]);

/** The graphs of the destroys that nobody has planned; each is made when it is asked for. */
export function graphsOf(states: readonly State[], circumstances: Circumstances): Graphs {
  const { of, all, resolved, objects, isLinked, around, graph } = fieldOf(states, circumstances);
  const linked = all.filter(isLinked);
  const { namings, going } = namingsIn(states);
  const objectsOf = (some: readonly Asked[]): readonly StateObject[] =>
    some.flatMap(({ change }) => objects.ofChanges.get(change) ?? []);
  const ofState = remembered((state: number) =>
    graph(
      linked.filter((one) => one.state === state),
      linked.filter((one) => one.state !== state),
      { namings: allGo(states[state]?.names ?? []) },
    ),
  );
  const ofAll = remembered(() => graph(linked, [], { namings: states.flatMap(({ names }) => allGo(names)) }));
  /** What nothing points to goes as it would by itself; only that what is in it goes too. */
  const gone = (asked: Asked): StateGraph => graph([asked], [], { namings: going(asked.state, objectsOf([asked])) });
  return {
    of,
    resolved,
    alone: (asked) => graph([asked], around(asked), { namings: namings(asked, objects.ofChanges.get(asked.change)) }),
    isLonely: (asked) => !isLinked(asked) && going(asked.state, objectsOf([asked])).length === 0,
    withState: (asked) => (isLinked(asked) ? ofState(asked.state) : gone(asked)),
    withAll: (asked) => (isLinked(asked) ? (states.length < 2 ? ofState(0) : ofAll(0)) : gone(asked)),
    after: (asked, way) => {
      const near = [asked, ...around(asked)];
      const changed = near.map((one) => ({ ...one, change: rewritten(one.change, way) }));
      const goes = ({ state, change }: Asked): boolean => state === asked.state && !isMoved(change, way);
      const graphed = graph(
        changed.filter(goes),
        changed.filter((one) => !goes(one)),
        {
          namings: going(asked.state, objectsOf(near)),
          resolved: resolverOf(circumstances.catalogue),
        },
      );
      return { change: changed[0]?.change ?? asked.change, graph: graphed };
    },
  };
}
