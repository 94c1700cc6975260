import type { Catalogue } from "../catalogue.ts";
import type { Attributes, ResourceChange } from "../change.ts";
import { grouped } from "../grouped.ts";
import type { KeptPaths } from "../kept-paths.ts";
import type { Naming, Standing } from "../plan.ts";
import { remembered } from "../remembered.ts";
import { type Resolver, resolverOf } from "../resolved.ts";
import { type StateGraph, stateGraphOf } from "../state/graph.ts";
import { idsOf, type ScopesOf } from "../state/ids.ts";
import { linksOf } from "../state/links.ts";
import { objectsOf, type StateObject } from "../state/object.ts";
import { neighboursIn } from "./neighbours.ts";
import { placed, scopesOver } from "./places.ts";
import type { HeldObject, Named, State } from "./state.ts";

/** An object of one of the states, with its change as the graphs have it. */
export interface Asked {
  readonly state: number;
  readonly change: ResourceChange;
  readonly names: readonly Named[];
}

/** How a destroy of one object, of its state, or of everything ends for it. */
export interface Graphs {
  /** Every object of every state. */
  readonly all: readonly Asked[];
  readonly resolved: Resolver;
  /** The object alone is deleted. */
  alone(asked: Asked): StateGraph;
  /** Its whole state is destroyed, and no other. */
  withState(asked: Asked): StateGraph;
  /** Everything that was given is destroyed. */
  withAll(): StateGraph;
}

/** Puts the number of its state in front of each address, where there are several states. */
const askedIn = (states: readonly State[]): readonly Asked[] =>
  states.flatMap(({ objects }, state) =>
    objects.map(({ change, names }: HeldObject) => ({
      state,
      change: states.length < 2 ? change : { ...change, address: placed(change.address, state) },
      names,
    })),
  );

/** Of an object that stays no more is known to a review than what its copies and containers are found by. */
function standingOf(keptPaths: (type: string) => KeptPaths): (change: ResourceChange) => Standing | null {
  const wanted = remembered((type: string) => {
    const { unchanged } = keptPaths(type);
    return unchanged === null ? null : new Set(unchanged.map(({ path }) => path));
  });
  const only = (values: Attributes, paths: ReadonlySet<string>): Attributes =>
    new Map([...values].filter(([path]) => paths.has(path)));
  return remembered(({ address, deposed, type, before }: ResourceChange) => {
    const paths = wanted(type);
    return paths === null ? null : { address, deposed, type, values: only(before, paths) };
  });
}

const isStanding = (one: Standing | null): one is Standing => one !== null;

const allGo = (names: readonly Named[]): readonly Naming[] =>
  names.map(({ type, path, id }) => ({ type, path, id, goes: true }));

/** Who names an object, where it alone goes. */
function namingsAround(states: readonly State[]): (asked: Asked, object: StateObject | undefined) => readonly Naming[] {
  const byId = states.map(({ names }) => grouped(names, ({ id }) => id));
  return ({ state, names }, object) => {
    if (object === undefined) return [];
    const around = [...idsOf(object)].flatMap((id) => byId[state]?.get(id) ?? []);
    return around.flatMap((one) => {
      const isOwn = names.includes(one);
      const { type, path, id } = one;
      const others = one.count > (isOwn ? 1 : 0);
      return [...(isOwn ? [{ type, path, id, goes: true }] : []), ...(others ? [{ type, path, id, goes: false }] : [])];
    });
  };
}

export interface Circumstances {
  readonly catalogue: Catalogue;
  readonly keptPaths: (type: string) => KeptPaths;
}

/** The graphs of the destroys that nobody has planned; each is made when it is asked for. */
export function graphsOf(states: readonly State[], { catalogue, keptPaths }: Circumstances): Graphs {
  const all = askedIn(states);
  const resolved = resolverOf(catalogue);
  const scopesOf: ScopesOf = scopesOver(states.length);
  const standing = standingOf(keptPaths);
  const graph = (changes: readonly Asked[], others: readonly ResourceChange[], namings: readonly Naming[]) =>
    stateGraphOf(
      { changes: changes.map(({ change }) => change), standing: others.map(standing).filter(isStanding), namings },
      catalogue,
      { resolved, scopesOf },
    );
  const objects = objectsOf({ changes: all.map(({ change }) => change), standing: [] }, catalogue, resolved);
  const changeOf = new Map([...objects.ofChanges].map(([change, object]) => [object, change]));
  const neighboursOf = neighboursIn(linksOf(objects.all, scopesOf));
  const namings = namingsAround(states);
  const ofState = remembered((state: number) =>
    graph(
      all.filter((one) => one.state === state),
      all.filter((one) => one.state !== state).map(({ change }) => change),
      allGo(states[state]?.names ?? []),
    ),
  );
  const ofAll = remembered(() =>
    graph(
      all,
      [],
      states.flatMap(({ names }) => allGo(names)),
    ),
  );
  return {
    all,
    resolved,
    alone: (asked) => {
      const object = objects.ofChanges.get(asked.change);
      const around = object === undefined ? [] : [...neighboursOf(object)].filter((one) => one !== object);
      const others = around.flatMap((one) => changeOf.get(one) ?? []);
      return graph([asked], others, namings(asked, object));
    },
    withState: ({ state }) => ofState(state),
    withAll: () => (states.length < 2 ? ofState(0) : ofAll(0)),
  };
}
