import { type Catalogue, type CatalogueRow, type Conditions, type Reference, rowOf } from "./catalogue.ts";
import { type Attributes, isDestroyed, type ResourceChange } from "./change.ts";
import { alternatives, hold, valuesAt } from "./conditions.ts";
import { COMMON_IDS } from "./kept-paths.ts";
import { withoutPrefix } from "./path.ts";
import type { Plan } from "./plan.ts";
import { findWatched, type Watched } from "./watched.ts";

/**
 * An object of the state with a row of the catalogue, whatever the plan does to it, with the values it has before the
 * apply.
 * `fate`: what is true of it after the apply, as far as its own entry tells.
 */
export interface Thing {
  readonly address: string;
  readonly deposed: string | null;
  readonly type: string;
  readonly row: CatalogueRow;
  readonly values: Attributes;
  /** The values after the apply, where the plan changes the object in place. */
  readonly after: Attributes | null;
  readonly fate: "stays" | "goes" | "cut-back";
}

/**
 * All objects that could be what remains, how they point to each other, and what is watched of those that change. Built
 * once for a plan.
 */
export interface Situation {
  /** The watched attributes that a change in place moves in a harmful direction. */
  watched(change: ResourceChange): readonly Watched[];
  /** The thing of a change; undefined where the catalogue has no row for it. */
  of(change: ResourceChange): Thing | undefined;
  /** Things that `thing` points to in a role. */
  targets(thing: Thing, role: Reference["role"]): readonly Thing[];
  /** Things that point to `thing` in a role. */
  pointingTo(thing: Thing, role: Reference["role"]): readonly Thing[];
  /** Things in which what `thing` kept stays when it goes itself, and which survive the apply. */
  keepersOf(thing: Thing): readonly Thing[];
  /**
   * Why a thing does not survive the apply, or null if it does: its own fate, or that of what it is stored in or
   * encrypted with.
   */
  lost(thing: Thing): Lost | null;
}

export interface Lost {
  readonly because: "destroyed" | "cut-back" | "container" | "key";
  /** The container or key that goes; null where the thing itself does. */
  readonly what: Thing | null;
}

/** Ids as text: some providers keep their own ids as text and refer to others by number. */
const strings = (values: Attributes, path: string): readonly string[] =>
  valuesAt(values, path).flatMap(({ value }) =>
    typeof value === "string" && value !== "" ? [value] : typeof value === "number" ? [String(value)] : [],
  );

/** Values by which others point to a thing. */
const idsOf = (thing: Thing): readonly string[] => [
  ...new Set([...COMMON_IDS, ...(thing.row.ids ?? [])].flatMap((path) => strings(thing.values, path))),
];

/** The ids that a reference names; none where it names something that can be no id, and all of it would have to fit. */
const namedBy = ({ values }: Thing, { path, prefix, every }: Reference): readonly string[] => {
  const found = strings(values, path).map((value) => (prefix === undefined ? value : withoutPrefix(value, prefix)));
  return every === true && found.includes(null) ? [] : found.filter((value) => value !== null);
};

/** Whether a reference names a thing with these ids. */
const fits = (thing: Thing, ref: Reference, ids: readonly string[]): boolean => {
  const named = namedBy(thing, ref);
  return ref.every === true
    ? named.length > 0 && named.every((id) => ids.includes(id))
    : named.some((id) => ids.includes(id));
};

/** References that count with these values. */
const refsIn = ({ row, values }: Thing, role: Reference["role"]): readonly Reference[] =>
  (row.refs ?? []).filter((ref) => ref.role === role && (ref.when === undefined || hold(ref.when, values)));

/** Whether a row speaks of an object with these values at all. */
export const isHeld = (row: CatalogueRow, values: Attributes): boolean =>
  row.holds === undefined || alternatives(row.holds).some((conditions) => hold(conditions, values));

/** Whether the provider's delete only forgets the object. */
export const isForgotten = (row: CatalogueRow, values: Attributes): boolean =>
  row.forgets === true || alternatives(row.forgets).some((conditions) => hold(conditions, values));

function fateOf(change: ResourceChange, row: CatalogueRow, watched: readonly Watched[]): Thing["fate"] {
  if (isDestroyed(change)) return isForgotten(row, change.before) ? "stays" : "goes";
  return watched.some(({ watch }) => watch.rule === "backup-loss" || watch.rule === "data-loss") ? "cut-back" : "stays";
}

/** A map to lists that grows as it is filled. */
class Index<K> {
  readonly #lists = new Map<K, Thing[]>();
  add(key: K, thing: Thing): void {
    const list = this.#lists.get(key);
    if (list) list.push(thing);
    else this.#lists.set(key, [thing]);
  }
  get(key: K): readonly Thing[] {
    return this.#lists.get(key) ?? [];
  }
}

const distinct = (things: readonly Thing[]): readonly Thing[] => [...new Set(things)];

export function situationOf(plan: Plan, catalogue: Catalogue): Situation {
  const byChange = new Map<ResourceChange, Thing>();
  const moved = new Map<ResourceChange, readonly Watched[]>();
  const things: Thing[] = [];
  for (const change of plan.changes) {
    const row = rowOf(catalogue(change.type));
    if (row === undefined || change.mode !== "managed" || change.action.effect === "create") continue;
    const watched = findWatched(change, row);
    moved.set(change, watched);
    const thing: Thing = {
      address: change.address,
      deposed: change.deposed,
      type: change.type,
      row,
      values: change.before,
      after: change.action.effect === "update" ? change.after : null,
      fate: fateOf(change, row, watched),
    };
    byChange.set(change, thing);
    things.push(thing);
  }
  for (const { address, deposed, type, values } of plan.standing) {
    const row = rowOf(catalogue(type));
    if (row !== undefined) things.push({ address, deposed, type, row, values, after: null, fate: "stays" });
  }

  const byId = new Index<string>();
  const byRef = new Index<string>();
  for (const thing of things) {
    for (const id of idsOf(thing)) byId.add(id, thing);
    for (const ref of thing.row.refs ?? []) for (const id of namedBy(thing, ref)) byRef.add(`${ref.role} ${id}`, thing);
  }

  const pointedAt = (thing: Thing, ref: Reference): readonly Thing[] =>
    namedBy(thing, ref).flatMap((id) =>
      byId
        .get(id)
        .filter(
          (target) =>
            target !== thing && ref.to.includes(target.type) && (ref.every !== true || fits(thing, ref, idsOf(target))),
        ),
    );
  const targets = (thing: Thing, role: Reference["role"]): readonly Thing[] =>
    distinct(refsIn(thing, role).flatMap((ref) => pointedAt(thing, ref)));
  const pointingTo = (thing: Thing, role: Reference["role"]): readonly Thing[] => {
    const ids = idsOf(thing);
    const isMeant = (other: Thing): boolean =>
      other !== thing && refsIn(other, role).some((ref) => ref.to.includes(thing.type) && fits(other, ref, ids));
    return distinct(ids.flatMap((id) => byRef.get(`${role} ${id}`))).filter(isMeant);
  };

  const known = new Map<Thing, Lost | null>();
  const lost = (thing: Thing): Lost | null => {
    const before = known.get(thing);
    if (before !== undefined) return before;
    known.set(thing, null); // a thing that is stored in itself, by way of others, is not lost for that
    let answer: Lost | null = null;
    if (thing.fate === "goes") answer = { because: "destroyed", what: null };
    else if (thing.fate === "cut-back") answer = { because: "cut-back", what: null };
    else {
      const container = targets(thing, "inside").find((target) => goes(lost(target)));
      const key = targets(thing, "key").find((target) => goes(lost(target)));
      if (container !== undefined) answer = { because: "container", what: container };
      else if (key !== undefined) answer = { because: "key", what: key };
    }
    known.set(thing, answer);
    return answer;
  };
  const keepersOf = (thing: Thing, seen: ReadonlySet<Thing> = new Set()): readonly Thing[] => {
    if (seen.has(thing)) return [];
    const kept = refsIn(thing, "inside").flatMap((ref) =>
      ref.keeps === undefined
        ? []
        : pointedAt(thing, ref).filter((target) => ref.keeps === true || hold(ref.keeps as Conditions, target.values)),
    );
    // A selection's copies are not in its plan but in the vault that the plan names, whether or not the plan goes as
    // well.
    return distinct(
      kept.flatMap((target) =>
        target.row.keepsCopies !== true
          ? keepersOf(target, new Set([...seen, thing]))
          : lost(target) === null
            ? [target]
            : [],
      ),
    );
  };
  return {
    of: (change) => byChange.get(change),
    watched: (change) => moved.get(change) ?? [],
    targets,
    pointingTo,
    keepersOf,
    lost,
  };
}

/** Gone, or unreadable: not merely cut back. */
export const goes = (lost: Lost | null): boolean => lost !== null && lost.because !== "cut-back";
