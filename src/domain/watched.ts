import type { CatalogueRow, Direction, Expires, Watch } from "./catalogue.ts";
import type { Attribute, ResourceChange } from "./change.ts";
import { hold, mayHold, ownerOf, passes, seen, valuesAt } from "./conditions.ts";
import type { Evidence } from "./evidence.ts";
import { isRarer } from "./frequency.ts";
import { numberIn } from "./quantity.ts";

/** A watched attribute whose change in place does harm, or may. */
export interface Watched {
  readonly watch: Watch;
  /** False: the new value is known only after apply, so it may. */
  readonly certain: boolean;
  readonly evidence: Evidence;
}

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

/**
 * A number, or a length of time in days, in which "no limit" is larger than any other; null for what can't be compared.
 */
const amount = (value: Value, forever: readonly (number | null)[]): number | null => {
  const number = isNone(value) ? null : typeof value === "string" ? numberIn(value) : value;
  if (number !== null && typeof number !== "number") return null;
  if (forever.includes(number)) return Number.POSITIVE_INFINITY;
  return number ?? (isNone(value) ? 0 : null);
};

const compare = (before: Value, after: Value, forever: readonly (number | null)[]): number => {
  const [a, b] = [amount(before, forever), amount(after, forever)];
  return a === null || b === null || a === b ? 0 : b - a;
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
    lowered: () => compare(before, after, forever) < 0,
    raised: () => compare(before, after, forever) > 0,
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

const told = (watch: Watch, before: Attribute, after: Attribute): Evidence => ({
  kind: "attribute",
  ...ownerOf(watch.path),
  was: seen(before, words(watch)),
  becomes: seen(after, words(watch)),
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
function namesGone(watch: Watch, before: readonly Attribute[], after: readonly Attribute[]): Watched | null {
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

/**
 * Numbers of a list, the smallest first and as many on both sides: which rule of several has which number is not known,
 * and their order means nothing, but where all are paired by size, one that falls is seen even behind another. Null
 * where they can't be compared.
 */
function bySize(
  { path, change, forever = [] }: Watch,
  before: readonly Attribute[],
  after: readonly Attribute[],
): readonly [readonly Attribute[], readonly Attribute[]] | null {
  if ((change !== "lowered" && change !== "raised") || !path.includes("[*]")) return null;
  const sizeIn = ({ value }: Attribute): number => amount(value, forever) ?? Number.NaN;
  if ([...before, ...after].some((one) => one.unknown || Number.isNaN(sizeIn(one)))) return null;
  const length = Math.max(before.length, after.length);
  const sorted = (values: readonly Attribute[]): readonly Attribute[] =>
    [...values, ...Array.from({ length: length - values.length }, () => NONE)].sort((a, b) =>
      sizeIn(a) < sizeIn(b) ? -1 : sizeIn(a) > sizeIn(b) ? 1 : 0,
    );
  return [sorted(before), sorted(after)];
}

/** The first element that changes in the harmful direction. */
function firstMoved(watch: Watch, before: readonly Attribute[], after: readonly Attribute[]): Watched | null {
  for (let i = 0; i < Math.max(before.length, after.length); i++) {
    const old = before[i] ?? NONE;
    const now = after[i] ?? NONE;
    const certain = !now.unknown && moved(old.value, now.value, watch.change, watch.forever ?? []);
    if (certain || (now.unknown && mayMove(old.value, watch.change)))
      return { watch, certain, evidence: told(watch, old, now) };
  }
  return null;
}

const isLookedAt = ({ when, whenAfter }: Watch, { before, after }: Pick<ResourceChange, "before" | "after">): boolean =>
  (when === undefined || hold(when, before)) && (whenAfter === undefined || mayHold(whenAfter, after));

/**
 * The watched attributes of an update that change in a harmful direction. Of several watches on one path the first
 * counts.
 * Elements of a list (`[*]`) are compared in order, and one that goes counts as none; names that are `removed` are
 * compared as a set, numbers by their size.
 */
export function findWatched(
  change: Pick<ResourceChange, "action" | "before" | "after">,
  row: CatalogueRow,
): readonly Watched[] {
  if (change.action.effect !== "update") return [];
  const found = new Map<string, Watched>();
  for (const watch of row.watch ?? []) {
    if (found.has(watch.path) || !isLookedAt(watch, change)) continue;
    const [before, after] = [valuesAt(change.before, watch.path), valuesAt(change.after, watch.path)];
    const one = areNames(watch, [...before, ...after])
      ? namesGone(watch, before, after)
      : firstMoved(watch, ...(bySize(watch, before, after) ?? [before, after]));
    if (one !== null) found.set(watch.path, one);
  }
  return [...found.values()];
}

/**
 * The conditions of a row under which stored data expires, where the change brings them. Values that were there before
 * say nothing new.
 */
export const newlyExpiring = (
  { before, after }: Pick<ResourceChange, "before" | "after">,
  row: CatalogueRow,
): readonly Expires[] => (row.expires ?? []).filter(({ when }) => hold(when, after) && !hold(when, before));

const NONE: Attribute = { value: null, sensitive: false, unknown: false };
