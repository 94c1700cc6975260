import type { CatalogueRow, Leaves, Path } from "../catalogue.ts";
import type { Attributes } from "../change.ts";
import { alternatives, PROVIDER } from "../conditions.ts";
import { type Leftover, leftBy } from "../leftover.ts";
import type { StateGraph } from "../state/graph.ts";
import { isGone } from "../state/lost.ts";
import type { StateObject } from "../state/object.ts";
import { sinceOf } from "./known.ts";
import { failing, type Holder, isOpen, toMeet, type Value, type Written, writtenOver } from "./written.ts";

/** One thing to change. `attribute` null: the object is moved to a state of its own. */
export interface Change {
  readonly address: string;
  readonly attribute: Path | null;
  readonly value: Value;
  /** The version of the provider from which it can be written, where the object does not tell that it can. */
  readonly since?: string;
}

/** Changes that help together. */
export type Way = readonly Change[];

/** Whether an object would not be gone any more, if all of a way was done: tried out, not guessed. */
export type Helps = (way: Way) => boolean;

/** An object with the values that a destroy would go by, in the graph of that destroy. */
export interface Placed {
  readonly row: CatalogueRow;
  readonly values: Attributes;
  readonly object: StateObject;
  readonly graph: StateGraph;
}

/** The leaf that a leftover comes of. */
const leafOf = (left: Leftover, leaves: readonly Leaves[]): Leaves | undefined => {
  const says = left.evidence.find((one) => one.kind === "leaves")?.says;
  return leaves.find((leaf) => leaf.says === says);
};

/** What must be written besides, so that a leaf which stands before the wanted one is not met. */
function toAvoid(inWay: Leaves, wanted: Leaves, written: Written, holder: Holder): Written | null {
  const { when = {} } = inWay;
  for (const [path, test] of Object.entries(when)) {
    const isFree = wanted.when?.[path] === undefined && !written.has(path) && isOpen(holder, path, when);
    const value = isFree ? failing(test) : undefined;
    if (value !== undefined) return new Map([...written, [path, value]]);
  }
  return null;
}

const holderOf = ({ values, object: { type } }: Placed): Holder => ({ type, values });

const leftWith = ({ row, values, object, graph }: Placed, written: Written): Leftover =>
  leftBy(row.leaves ?? [], writtenOver(values, written), object, graph);

/** More leaves than this never stand before one that is wanted. */
const MOST_IN_WAY = 3;

/** What is to be written so that exactly this leaf counts. */
function toReach(wanted: Leaves, placed: Placed): Written | null {
  const { row } = placed;
  const holder = holderOf(placed);
  if (wanted.of !== undefined) return null;
  let written = toMeet(wanted.when ?? {}, holder);
  for (let tries = 0; written !== null && tries <= MOST_IN_WAY; tries++) {
    const left = leftWith(placed, written);
    const met = leafOf(left, row.leaves ?? []);
    if (met === wanted && left.kind === wanted.remains) return written;
    if (met === undefined || met === wanted) return null;
    written = toAvoid(met, wanted, written, holder);
  }
  return null;
}

const wayOf = (written: Written, { address, type, values }: StateObject): Way =>
  [...written].map(([attribute, value]) => {
    const since = sinceOf(type, values, attribute, value);
    return { address, attribute, value, ...(since !== null && { since }) };
  });

/** Ways to some of the leaves of a row, the smallest first. */
const reaching = (leaves: readonly Leaves[], placed: Placed): readonly Way[] =>
  leaves
    .flatMap((leaf) => toReach(leaf, placed) ?? [])
    .filter(({ size }) => size > 0)
    .sort((a, b) => a.size - b.size)
    .map((written) => wayOf(written, placed.object));

/** A switch of the object's own, as against a refusal that comes of settings which do not fit together. */
const isSwitch = ({ when = {} }: Leaves): boolean =>
  Object.values(when).every((test) => test !== null && !(typeof test === "object" && "set" in test));

/** Settings with which the provider refuses the destroy. */
const refusing = (placed: Placed): readonly Way[] =>
  reaching(
    (placed.row.leaves ?? []).filter((leaf) => leaf.remains === "refused" && isSwitch(leaf)),
    placed,
  );

/** Settings with which a destroy leaves something in one of these ways. */
const leaving = (placed: Placed, ...kinds: readonly Leaves["remains"][]): readonly Way[] =>
  reaching(
    (placed.row.leaves ?? []).filter(({ remains }) => kinds.includes(remains)),
    placed,
  );

/** Settings with which a destroy leaves something, or only lets go of the object. */
function keeping(placed: Placed): readonly Way[] {
  const forgetting = alternatives(placed.row.forgets).flatMap((when) => toMeet(when, holderOf(placed)) ?? []);
  return [
    ...leaving(placed, "snapshot", "grace", "kept"),
    ...forgetting.map((written) => wayOf(written, placed.object)),
  ];
}

/** What lasts, where the smallest way is to what ends after some days: a final snapshot, not only retained backups. */
const lasting = (placed: Placed, [smallest]: readonly Way[]): readonly Way[] =>
  smallest !== undefined && leaving(placed, "grace").some((way) => sameWay(way, smallest))
    ? leaving(placed, "snapshot", "kept")
    : [];

/** Ways to remain in which what lies inside comes back too. */
const RETURNING: readonly Leaves["remains"][] = ["grace", "kept"];

/** Settings of a container by which more is left of what lies in it. */
function deciding({ row }: Placed, container: StateObject): readonly Way[] {
  const leaves = (row.leaves ?? []).filter(({ of, remains }) => of === "inside" && remains !== "nothing");
  return leaves
    .filter(({ when = {} }) => Object.keys(when).every((path) => container.row.decides?.includes(path)))
    .flatMap(({ when = {} }) => toMeet(when, container) ?? [])
    .map((written) => wayOf(written, container));
}

/** Settings by which a container that goes too can be had back, or what that lies in. */
function returning(container: StateObject, graph: StateGraph, asked: readonly StateObject[]): readonly Way[] {
  if (!isGone(graph.lost(container))) return [];
  const placed = { row: container.row, values: container.values, object: container, graph };
  const own = reaching(
    (container.row.leaves ?? []).filter(({ remains }) => RETURNING.includes(remains)),
    placed,
  );
  return own.length > 0 ? own : ofContainers(placed, [...asked, container]);
}

/** Settings of what the object lies in: of one of its containers, or of all that it lies in. */
function ofContainers(placed: Placed, asked: readonly StateObject[]): readonly Way[] {
  const { object, graph } = placed;
  const containers = graph.targets(object, "inside").filter((one) => !asked.includes(one));
  const each = containers.flatMap((container) => {
    const [back, left] = [returning(container, graph, asked), deciding(placed, container)];
    return [...left, ...back, ...left.flatMap((one) => back.map((other) => [...one, ...other]))];
  });
  const all = containers.flatMap((container) => returning(container, graph, asked)[0] ?? []);
  return [...each, ...(containers.length > 1 ? [all] : [])];
}

const moving = ({ address }: StateObject): Change => ({ address, attribute: null, value: null });

/** Of very many copies the first are tried. */
const MOST_COPIES = 5;

/** Copies, or what keeps copies, that would remain if they lay in another state; with the key that they need. */
function moved({ object, graph }: Placed): readonly Way[] {
  const copies = graph.pointingTo(object, "copies").slice(0, MOST_COPIES);
  return copies.flatMap((copy) => {
    const container = graph.goneTarget(copy, "inside");
    const one = container?.row.keepsCopies === true ? container : copy;
    const key = graph.goneTarget(one, "key");
    return [[moving(one)], ...(key === null ? [] : [[moving(one), moving(key)]])];
  });
}

const sameWay = (a: Way, b: Way): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The smallest ways after each of which a destroy of all this would leave something of the object, or be refused: a
 * switch that refuses it, settings that keep something, and something that lasts, a copy that lies elsewhere. Empty
 * where neither its settings nor a copy that is there could do it. What is deposed has no settings of its own any more.
 */
export function waysFor(placed: Placed, helps: Helps): readonly Way[] {
  const first = (ways: readonly Way[]): readonly Way[] => {
    const found = ways.find((way) => way.length > 0 && helps(way));
    return found === undefined ? [] : [found];
  };
  const kept = placed.object.deposed === null ? first(keeping(placed)) : [];
  const own =
    placed.object.deposed === null ? [...first(refusing(placed)), ...first(lasting(placed, kept)), ...kept] : [];
  const settings = own.length > 0 ? own : first(ofContainers(placed, [placed.object]));
  const found = [...settings, ...first(moved(placed))];
  return found.filter((way, at) => found.findIndex((other) => sameWay(way, other)) === at);
}

/** Whether a setting is of the provider's block and not of the object's. */
export const isOfProvider = ({ attribute }: Change): boolean => attribute?.startsWith(PROVIDER) === true;
