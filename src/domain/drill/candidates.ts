import { type Catalogue, rowOf } from "../catalogue.ts";
import type { ResourceChange } from "../change.ts";
import { comparable } from "../same-id.ts";
import { heldAs } from "../sorts.ts";
import { idsOf, isPattern, namingsBy, referencesTo, type ScopesOf, scopedIdsOf, scopedPlacesOf } from "../state/ids.ts";
import type { StateObject } from "../state/object.ts";
import { meaning } from "../state/patterns.ts";
import type { State } from "./state.ts";

/**
 * Of a large state few objects have to do with others. Which ones is found out by going over all of them three times,
 * holding none: who names whom, who is named, and whose naming leads to something. All others need no place in a graph.
 */

/** By the places of objects in their states, some of them. */
export type Candidates = readonly ReadonlySet<number>[];

/** As the graphs see it; undefined where the catalogue tells nothing of an object with these values. */
function objectOf(change: ResourceChange, catalogue: Catalogue): StateObject | undefined {
  const { address, deposed, type, before: values } = change;
  const row = heldAs(rowOf(catalogue(type)), values);
  return row === null ? undefined : { address, deposed, type, row, values, after: null, anew: null, fate: "goes" };
}

function typesIn(states: readonly State[]): ReadonlySet<string> {
  const types = new Set<string>();
  for (const { objects } of states) for (const { change } of objects) types.add(change.type);
  return types;
}

export interface Looking {
  readonly catalogue: Catalogue;
  readonly scopesOf: ScopesOf;
  /** The change of an object in the graph of all states. */
  readonly placed: (change: ResourceChange, state: number) => ResourceChange;
}

/** All objects that name something, or are named: every object that has a link to another one is among them. */
export function candidatesIn(states: readonly State[], { catalogue, scopesOf, placed }: Looking): Candidates {
  const found = states.map(() => new Set<number>());
  const each = (
    types: (type: string) => boolean,
    look: (object: StateObject, keep: () => void, state: number) => void,
  ) =>
    states.forEach(({ objects }, state) => {
      let at = -1;
      for (const { change } of objects) {
        at++;
        if (!types(change.type)) continue;
        const place = at;
        const object = objectOf(placed(change, state), catalogue);
        if (object !== undefined) look(object, () => void found[state]?.add(place), state);
      }
    });
  const naming = (type: string): boolean => {
    const row = rowOf(catalogue(type));
    return row !== undefined && (row.sorts !== undefined || (row.refs ?? []).length > 0);
  };
  const [wanted, namingTypes, namedTypes] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const [placedTypes, patternTypes, patterns] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const knownBy = (object: StateObject): Iterable<string> => {
    const ids = scopedIdsOf(object, scopesOf);
    return placedTypes.has(object.type) ? [...ids, ...scopedPlacesOf(object, scopesOf)] : ids;
  };
  const refsOf = referencesTo(typesIn(states));
  each(naming, (object) => {
    for (const { reference, ids } of namingsBy(object, scopesOf, refsOf(object.row))) {
      namingTypes.add(object.type);
      for (const id of ids) (isPattern(reference, id) ? patterns : wanted).add(id);
    }
    for (const { to, below, patterns: isByPattern } of object.row.refs ?? []) {
      for (const type of to) namedTypes.add(type);
      if (isByPattern === true) for (const type of to) patternTypes.add(type);
      if (below === true) for (const type of to) placedTypes.add(type);
    }
  });
  const named = states.map(({ names }) => new Set(names.map(({ id }) => comparable(id))));
  const meaningOf = meaning(scopesOf);
  const there = new Set<string>();
  const isNamed = (type: string): boolean => namedTypes.has(type) || named.some(({ size }) => size > 0);
  each(isNamed, (object, keep, state) => {
    if ([...idsOf(object)].some((id) => named[state]?.has(id) === true)) keep();
    const ids = [...knownBy(object)].filter((id) => wanted.has(id));
    const meant = patternTypes.has(object.type) ? [...patterns].filter(meaningOf(object)) : [];
    for (const one of [...ids, ...meant]) {
      there.add(one);
      keep();
    }
  });
  each(
    (type) => there.size > 0 && namingTypes.has(type),
    (object, keep) => {
      if (namingsBy(object, scopesOf, refsOf(object.row)).some(({ ids }) => ids.every((id) => there.has(id)))) keep();
    },
  );
  return found;
}
