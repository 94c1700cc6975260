import type { CatalogueRow, Direction, Expires, Path, Watch } from "./catalogue.ts";
import type { Attribute, ResourceChange } from "./change.ts";
import { hold, mayHold, ownerOf, passes, valuesAt } from "./conditions.ts";
import { byPlace, listsIn, type Pairing, paired, unlike } from "./elements.ts";
import type { Evidence } from "./evidence.ts";
import { isRarer } from "./frequency.ts";
import { type Measured, measuring, shown } from "./measured.ts";
import { aboutDays, isShorter, type Length, lengthIn, lengthOf } from "./quantity.ts";
import { findInRuleSets } from "./rule-sets.ts";
import { transitionOf } from "./transition.ts";

/** A watched attribute whose change in place does harm, or may. */
export interface Watched {
  readonly watch: Watch;
  /** False: the new value is known only after apply, so it may. */
  readonly certain: boolean;
  readonly evidence: Evidence;
  /** Further facts of the same change. */
  readonly besides?: readonly Evidence[];
  /** What changes from which values to which, for the digest; never shown. */
  readonly transition: string;
}

type Found = Omit<Watched, "transition">;

/** All facts of what was found. */
export const factsOf = (found: readonly Watched[]): readonly Evidence[] =>
  found.flatMap(({ evidence, besides = [] }) => [evidence, ...besides]);

type Moved = Pick<ResourceChange, "action" | "before" | "after">;
type Value = Attribute["value"];
type Scalar = string | number | boolean | null;

const isNone = (value: Value): boolean =>
  value === null || value === "" || (typeof value === "object" && value.size === 0);
const sizeOf = (value: Value): number =>
  typeof value === "object" && value !== null ? value.size : isNone(value) ? 0 : 1;
/** Whether a list of plain values loses one of them, even if it gets another instead. */
const losesElement = (before: Value, after: Value): boolean => {
  const elementsOf = (value: Value): readonly string[] | null =>
    typeof value === "object" && value !== null ? value.elements : null;
  const left = elementsOf(after);
  return left !== null && elementsOf(before)?.some((element) => !left.includes(element)) === true;
};
const differ = (a: Value, b: Value): boolean =>
  typeof a === "object" && a !== null && typeof b === "object" && b !== null
    ? a.fingerprint !== b.fingerprint
    : a !== b;

/** A number, or a length of time, in which "no limit" is larger than any other; null for what can't be compared. */
const amount = (value: Value, forever: readonly (number | null)[]): Length | null => {
  if (isNone(value)) return lengthOf(forever.includes(null) ? Number.POSITIVE_INFINITY : 0);
  const length = typeof value === "string" ? lengthIn(value) : typeof value === "number" ? lengthOf(value) : null;
  return length?.months === 0 && forever.includes(length.days) ? lengthOf(Number.POSITIVE_INFINITY) : length;
};

/** Whether a number falls, or may; of two that can't be compared neither does. */
const falls = (before: Value, after: Value, forever: readonly (number | null)[]): boolean => {
  const [a, b] = [amount(before, forever), amount(after, forever)];
  return a !== null && b !== null && isShorter(b, a);
};

const isOne = (value: Value, of: Scalar | readonly Scalar[] | undefined): boolean =>
  of !== undefined && passes({ value, sensitive: false, unknown: false }, of);

function moved(before: Value, after: Value, direction: Direction, forever: readonly (number | null)[]): boolean {
  if (typeof direction === "object") {
    const { from, to } = direction;
    const leaves = from === undefined ? !isOne(before, to) : isOne(before, from);
    const arrives = to === undefined ? !isOne(after, from) : isOne(after, to);
    return differ(before, after) && leaves && arrives;
  }
  const directions = {
    off: () => before === true && after !== true,
    on: () => before !== true && after === true,
    lowered: () => falls(before, after, forever),
    raised: () => falls(after, before, forever),
    removed: () => sizeOf(after) < sizeOf(before) || losesElement(before, after),
    set: () => isNone(before) && !isNone(after),
    changed: () => !isNone(before) && differ(before, after),
    rarer: () => isRarer(before, after),
  } satisfies Record<Extract<Direction, string>, () => boolean>;
  return directions[direction]();
}

/** Values that a direction starts from, if it can still do harm once the new value is known. */
const mayMove = (before: Value, direction: Direction): boolean => {
  if (typeof direction === "object")
    return direction.from === undefined ? !isOne(before, direction.to) : isOne(before, direction.from);
  if (direction === "on") return before !== true;
  if (direction === "set") return isNone(before);
  return direction === "off" ? before === true : !isNone(before);
};

const words = (watch: Watch): readonly (string | number | boolean | null)[] => {
  const { change } = watch;
  return typeof change === "object" ? [change.from ?? [], change.to ?? []].flat() : [];
};

const told = (watch: Watch, before: Measured, after: Measured): Evidence => ({
  kind: "attribute",
  ...ownerOf(watch.path),
  was: shown(before, words(watch)),
  becomes: shown(after, words(watch)),
});

/** Whether a path leads to names in a list, of which it matters which ones are there, not where. */
const areNames = ({ path, change }: Watch, values: readonly Attribute[]): boolean =>
  change === "removed" &&
  path.includes("[*]") &&
  values.every(({ value }) => typeof value !== "object" || value === null);

/**
 * Names that go, whatever their order and whatever comes instead: a column that is dropped while another is added
 * leaves as many as before.
 */
function namesGone(watch: Watch, before: readonly Attribute[], after: readonly Attribute[]): Found | null {
  const left = after.map(({ value }) => value);
  const gone = before.filter(({ value }) => {
    const at = left.indexOf(value);
    if (at >= 0) left.splice(at, 1);
    return at < 0 && !isNone(value);
  });
  if (gone.length === 0) return null;
  return {
    watch,
    certain: !after.some(({ unknown }) => unknown),
    evidence: { kind: "removed", path: watch.path, count: gone.length },
  };
}

/** The values that a watch compares: before, after, and the units that belong to them. */
interface Compared {
  readonly watch: Watch;
  readonly before: readonly Attribute[];
  readonly after: readonly Attribute[];
  /** Another object takes the place of this one: what was not set is not known of it, and is not set again. */
  readonly isNew: boolean;
  /** A value as it is compared and told: a number with a unit of its own is a length of time. */
  readonly measured: (one: Attribute | undefined) => Measured;
}

/**
 * Numbers of a list whose elements have no names, the smallest first: their order means nothing, but where all are
 * paired by size, one that falls is seen even behind another. Null where they can't be compared.
 */
function bySize(
  { watch: { change, forever = [] }, measured }: Compared,
  before: readonly Attribute[],
  after: readonly Attribute[],
): readonly Pairing[] | null {
  if (change !== "lowered" && change !== "raised") return null;
  const sizeIn = (one: Attribute | undefined): number => {
    const length = amount(measured(one).value, forever);
    return length === null ? Number.NaN : aboutDays(length);
  };
  if ([...before, ...after].some((one) => one.unknown || Number.isNaN(sizeIn(one)))) return null;
  const length = Math.max(before.length, after.length);
  const sorted = (values: readonly Attribute[]): readonly (Attribute | undefined)[] =>
    Array.from({ length }, (_, i) => values[i]).sort((a, b) => compareNumbers(sizeIn(a), sizeIn(b)));
  const now = sorted(after);
  return sorted(before).map((old, i) => [old, now[i]]);
}

const compareNumbers = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Each value with the one that takes its place: elements of a list by their names, else by size or place. */
function pairsOf(compared: Compared): readonly Pairing[] {
  const { watch, before, after, measured } = compared;
  const isSame = (a: Attribute, b: Attribute): boolean =>
    !b.unknown && !differ(a.value, b.value) && measured(a).unit === measured(b).unit;
  if (!watch.path.includes("[*]")) return [[before[0], after[0]]];
  return paired(watch.path, before, after, (old, now) => {
    const left = unlike(old, now, isSame);
    return bySize(compared, ...left) ?? (isAboutElement(watch) ? byPlace(old, now) : byPlace(...left));
  });
}

/** Whether its conditions speak of the element itself, so that two with the same value need not be the same. */
const isAboutElement = ({ path, when }: Watch): boolean =>
  Object.keys(when ?? {}).some((other) => listsIn(other)[0] !== undefined && listsIn(other)[0] === listsIn(path)[0]);

/**
 * Whether an element that is new can do no harm by its number: backups that a further schedule makes are kept for its
 * own time, and those of the others are kept as before.
 */
const isHarmlessAnew = ({ path, rule, change }: Watch): boolean =>
  rule === "backup-loss" && path.includes("[*]") && (change === "lowered" || change === "raised");

/** The first value that changes in the harmful direction, in an element that fulfils the watch's conditions. */
function firstMoved(compared: Compared, isMeant: (before: Attribute | undefined) => boolean): Found | null {
  const { watch, measured } = compared;
  const { change, forever = [] } = watch;
  for (const [before, after] of pairsOf(compared)) {
    if (before === undefined && isHarmlessAnew(watch)) continue;
    const [old, now] = [measured(before), measured(after)];
    const certain = after?.unknown !== true && moved(old.value, now.value, change, forever);
    const isOpen = after?.unknown === true && mayMove(old.value, change) && !(compared.isNew && isNone(old.value));
    if ((certain || isOpen) && isMeant(before)) return { watch, certain, evidence: told(watch, old, now) };
  }
  return null;
}

/** What a watch sees in a change; null if nothing harmful. */
function seenBy(watch: Watch, change: Moved): Found | null {
  const { path, when, whenAfter, unit } = watch;
  if (whenAfter !== undefined && !mayHold(whenAfter, change.after)) return null;
  const [before, after] = [valuesAt(change.before, path), valuesAt(change.after, path)];
  if (watch.merged && after.every(({ value, unknown }) => isNone(value) && !unknown)) return null;
  const lists = listsIn(path);
  const isMeant = (one: Attribute | undefined): boolean =>
    when === undefined ||
    hold(when, change.before, lists.length === 0 ? undefined : { lists, at: one?.at ?? (one ? [] : null) });
  if (areNames(watch, [...before, ...after])) return namesGone(watch, before.filter(isMeant), after);
  const inOld = measuring(change.before, path, unit);
  const inNew = measuring(change.after, path, unit);
  const now = new Set(after);
  const measured = (one: Attribute | undefined): Measured => (one !== undefined && now.has(one) ? inNew : inOld)(one);
  return firstMoved({ watch, before, after, isNew: change.action.effect === "replace", measured }, isMeant);
}

/**
 * The watched attributes of an update that change in a harmful direction. Of several watches on one path the first
 * counts. Elements of a list (`[*]`) are compared with themselves, by their own names where they have some, and one
 * that goes counts as none; names that are `removed` are compared as a set, numbers of nameless elements by their size.
 */
export function findWatched(change: Moved, row: CatalogueRow): readonly Watched[] {
  if (change.action.effect !== "update" && !isRuleChange(change, row)) return [];
  const found = new Map<string, Watched>();
  for (const watch of row.watch ?? []) {
    if (found.has(watch.path)) continue;
    const one = seenBy(watch, change);
    if (one !== null) found.set(watch.path, { ...one, transition: transitionIn(watch, change) });
  }
  return [...found.values(), ...findInRuleSets(change, row)];
}

/** The watched values and their units, before and after. */
const transitionIn = (watch: Watch, { before, after }: Moved): string => {
  const { path, unit, change } = watch;
  const ofUnit =
    unit === undefined
      ? []
      : [transitionOf({ path: unit, change: "changed" }, valuesAt(before, unit), valuesAt(after, unit))];
  return [transitionOf({ path, change }, valuesAt(before, path), valuesAt(after, path)), ...ofUnit].join("\n");
};

/** A replacement of an object that is nothing but rules, by rules over the same: a change of the rules. */
export const isRuleChange = ({ action, before, after }: Moved, { rulesOf }: CatalogueRow): boolean =>
  action.effect === "replace" &&
  rulesOf !== undefined &&
  rulesOf.every((path) => {
    const [old] = valuesAt(before, path);
    const [now] = valuesAt(after, path);
    return now?.unknown !== true && !differ(old?.value ?? null, now?.value ?? null);
  });

/**
 * The conditions of a row under which stored data expires, where the change brings them. Values that were there before
 * say nothing new.
 */
export const newlyExpiring = (
  { before, after }: Pick<ResourceChange, "before" | "after">,
  row: CatalogueRow,
): readonly Expires[] => (row.expires ?? []).filter(({ when }) => hold(when, after) && !hold(when, before));

/** From which values to which a condition of expiry came to hold, for the digest. */
export const bringing = ({ before, after }: Pick<ResourceChange, "before" | "after">, path: Path): string =>
  transitionOf({ path, change: "changed" }, valuesAt(before, path), valuesAt(after, path));
