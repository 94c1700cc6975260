import type { CatalogueRow, Leaves, Path } from "../catalogue.ts";
import type { Attributes } from "../change.ts";
import { alternatives, PROVIDER } from "../conditions.ts";
import type { Leftover } from "../leaf.ts";
import { leftBy } from "../leftover.ts";
import type { StateGraph } from "../state/graph.ts";
import { isGone } from "../state/lost.ts";
import type { StateObject } from "../state/object.ts";
import { sinceOf } from "./known.ts";
import { isForGood } from "./unadvised.ts";
import { failing, type Holder, isOpen, toMeet, type Value, type Written, writtenOver } from "./written.ts";

/** One thing to change. `attribute` null: the object is moved to a state of its own. */
export interface Change {
  readonly address: string;
  readonly attribute: Path | null;
  readonly value: Value;
  /** Any higher number does it too. */
  readonly orMore?: true;
  /** It can't be taken back. */
  readonly isForGood?: true;
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

/** What the leaf says that a leftover comes of. Several leaves of a row may say the same. */
const saidBy = (left: Leftover): string | undefined => left.evidence.find((one) => one.kind === "leaves")?.says;

/** What must be written besides, so that a leaf which stands before the wanted one is not met. */
function toAvoid(inWay: Leaves, wanted: Leaves, written: Written, holder: Holder): Written | null {
  const { when = {} } = inWay;
  for (const [path, test] of Object.entries(when)) {
    const isFree = wanted.when?.[path] === undefined && !written.has(path) && isOpen(holder, path, when);
    const writing = isFree ? failing(test) : undefined;
    if (writing !== undefined) return new Map([...written, [path, writing]]);
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
    const says = saidBy(left);
    // It may still be worth nothing, for what it lies in or its key goes as well: that is looked at later.
    if (says === wanted.says) return written;
    const met = row.leaves?.find((leaf) => leaf.says === says);
    if (met === undefined) return null;
    written = toAvoid(met, wanted, written, holder);
  }
  return null;
}

const wayOf = (written: Written, { address, type, values }: StateObject): Way =>
  [...written].map(([attribute, writing]) => {
    const since = sinceOf(type, values, attribute, writing.value);
    const forGood = isForGood(attribute) && { isForGood: true as const };
    return { address, attribute, ...writing, ...forGood, ...(since !== null && { since }) };
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
const lasting = (placed: Placed, smallest: Way): readonly Way[] =>
  leaving(placed, "grace").some((way) => sameWay(way, smallest)) ? leaving(placed, "snapshot", "kept") : [];

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
  const parts = graph.partsOf(object);
  const copies = graph.pointingTo(object, "copies").filter((one) => !parts.has(one));
  return copies.slice(0, MOST_COPIES).flatMap((copy) => {
    const container = graph.goneTarget(copy, "inside");
    const one = container?.row.keepsCopies === true ? container : copy;
    const key = graph.goneTarget(one, "key");
    return [[moving(one)], ...(key === null ? [] : [[moving(one), moving(key)]])];
  });
}

/** Guards that keep the object from being destroyed, and would stay if they lay in another state. */
const movedLocks = ({ object, graph }: Placed): readonly Way[] =>
  graph
    .pointingTo(object, "locks")
    .filter(({ row }) => row.class === "guard")
    .map((lock) => [moving(lock)]);

/** More than these are not tried together. */
const MOST_TOGETHER = 4;

/** Two ways at once, where neither helps by itself. */
const together = (ones: readonly Way[], others: readonly Way[]): readonly Way[] =>
  ones.flatMap((one) => others.map((other) => [...one, ...other])).slice(0, MOST_TOGETHER);

/** Settings of what it lies in; and those with its own, where both go. */
function ofContainersToo(placed: Placed): readonly Way[] {
  const containers = ofContainers(placed, [placed.object]);
  return [...containers, ...(containers.length === 0 ? [] : together(keeping(placed), containers))];
}

const isOneWay = (way: Way): boolean => way.some((change) => change.isForGood === true);

/** What can be taken back comes first. */
const reversibleFirst = (ways: readonly Way[]): readonly Way[] => [
  ...ways.filter((way) => !isOneWay(way)),
  ...ways.filter(isOneWay),
];

const sameWay = (a: Way, b: Way): boolean => JSON.stringify(a) === JSON.stringify(b);

type First = (ways: readonly Way[]) => readonly Way[];

/** Settings with which something lasts, or is kept for a time; `besides`: what else is to be done. */
function keptWays(placed: Placed, first: First, besides: Way): readonly Way[] {
  const withThat = (ways: readonly Way[]): readonly Way[] => ways.map((way) => [...way, ...besides]);
  const [kept] = first(withThat(keeping(placed)));
  if (kept === undefined) return [];
  const settings = kept.slice(0, kept.length - besides.length);
  return [...first(withThat(lasting(placed, settings))), kept];
}

/** What lasts, once the key stays, where what is left now ends after some days. */
function lastingToo(placed: Placed, first: First, withThat: Change): readonly Way[] {
  const { remains } = placed.row.leaves?.find(({ says }) => says === saidBy(leftWith(placed, new Map()))) ?? {};
  return remains === "grace" ? first(leaving(placed, "snapshot", "kept").map((way) => [...way, withThat])) : [];
}

/** Settings of the object: a switch that refuses, and what keeps something, with its key where that is needed. */
function ownWays(placed: Placed, first: First): readonly Way[] {
  const key = placed.graph.goneTarget(placed.object, "key");
  const kept = keptWays(placed, first, []);
  if (kept.length > 0 || key === null) return [...first(refusing(placed)), ...kept];
  // By its settings it may leave something already, which only the key that goes makes worthless.
  const alone = first([[moving(key)]]);
  const withKey = alone.length > 0 ? lastingToo(placed, first, moving(key)) : keptWays(placed, first, [moving(key)]);
  return [...first(refusing(placed)), ...withKey, ...alone];
}

/**
 * The smallest ways after each of which a destroy of all this would leave something of the object, or be refused: a
 * switch that refuses it, settings that keep something, and something that lasts, a copy that lies elsewhere. Empty
 * where neither its settings nor a copy that is there could do it. What is deposed has no settings of its own any more.
 */
export function waysFor(placed: Placed, helps: Helps): readonly Way[] {
  const first: First = (ways) => {
    const found = reversibleFirst(ways).find((way) => way.length > 0 && helps(way));
    return found === undefined ? [] : [found];
  };
  const own = placed.object.deposed === null ? ownWays(placed, first) : [];
  const settings = own.length > 0 ? own : first(ofContainersToo(placed));
  const found = [...settings, ...first(movedLocks(placed)), ...first(moved(placed))];
  return found.filter((way, at) => found.findIndex((other) => sameWay(way, other)) === at);
}

/** Whether a setting is of the provider's block and not of the object's. */
export const isOfProvider = ({ attribute }: Change): boolean => attribute?.startsWith(PROVIDER) === true;
