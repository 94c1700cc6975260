import type { Direction, Watch } from "./catalogue.ts";
import { type Attribute, isNone, NOTHING } from "./change.ts";
import { booleanIn, passes } from "./conditions.ts";
import { isRarer } from "./frequency.ts";
import { amount } from "./measured.ts";
import { isShorter } from "./quantity.ts";

/** Whether a watched value goes in a direction that does harm, or may. */

type Value = Attribute["value"];
type Scalar = string | number | boolean | null;

const sizeOf = (value: Value): number =>
  typeof value === "object" && value !== null ? value.size : isNone(value) ? 0 : 1;

/** Whether a list of plain values loses one of them, even if it gets another instead. */
const losesElement = (before: Value, after: Value): boolean => {
  const elementsOf = (value: Value): readonly string[] | null =>
    typeof value === "object" && value !== null ? value.elements : null;
  const left = elementsOf(after);
  return left !== null && elementsOf(before)?.some((element) => !left.includes(element)) === true;
};

/** Whether two values are not the same. */
export const differ = (a: Value, b: Value): boolean =>
  typeof a === "object" && a !== null && typeof b === "object" && b !== null
    ? a.fingerprint !== b.fingerprint
    : a !== b;

/** Whether a number falls, or may; of two that can't be compared neither does. */
const falls = (before: Value, after: Value, forever: readonly (number | null)[]): boolean => {
  const [a, b] = [amount(before, forever), amount(after, forever)];
  return a !== null && b !== null && isShorter(b, a);
};

/** Of a text that is no boolean (`yes`) nobody can tell, so it may be. */
const mayBeOn = (value: Value): boolean => booleanIn(value) ?? (typeof value === "string" && !isNone(value));

/** Whether a switch goes off. A word that is taken away (`ACTIVE`) has a watch of its own. */
const goesOff = (before: Value, after: Value): boolean =>
  booleanIn(before) === true ? booleanIn(after) !== true : mayBeOn(before) && booleanIn(after) === false;

/** Whether a switch goes on. */
const goesOn = (before: Value, after: Value): boolean =>
  booleanIn(after) === true
    ? booleanIn(before) !== true
    : mayBeOn(after) && (booleanIn(before) === false || isNone(before));

const isOne = (value: Value, of: Scalar | readonly Scalar[] | undefined): boolean =>
  of !== undefined && passes({ ...NOTHING, value }, of);

/** Whether a value goes in a direction that does harm. */
export function moved(before: Value, after: Value, direction: Direction, forever: readonly (number | null)[]): boolean {
  if (typeof direction === "object") {
    const { from, to } = direction;
    const leaves = from === undefined ? !isOne(before, to) : isOne(before, from);
    const arrives = to === undefined ? !isOne(after, from) : isOne(after, to);
    return differ(before, after) && leaves && arrives;
  }
  const directions = {
    off: () => goesOff(before, after),
    on: () => goesOn(before, after),
    lowered: () => falls(before, after, forever),
    raised: () => falls(after, before, forever),
    removed: () => sizeOf(after) < sizeOf(before) || losesElement(before, after),
    set: () => isNone(before) && !isNone(after),
    changed: () => !isNone(before) && differ(before, after),
    rarer: () => isRarer(before, after) === true,
  } satisfies Record<Extract<Direction, string>, () => boolean>;
  return directions[direction]();
}

/** Whether two values differ, and which is more can't be told. */
export function isIncomparable(before: Value, after: Value, { change, forever = [] }: Watch): boolean {
  if (!differ(before, after)) return false;
  if (change === "rarer") return isRarer(before, after) === null;
  if (change !== "lowered" && change !== "raised") return false;
  const isText = (value: Value): boolean => typeof value === "string" && amount(value, forever) === null;
  return !isNone(before) && !isNone(after) && (isText(before) || isText(after));
}

/**
 * Whether a number can still go down, or up: backups that are off can't be kept for less time, and what has no end yet
 * may get one. Of what is no number nobody can tell.
 */
function canGo(before: Value, change: "lowered" | "raised", forever: readonly (number | null)[]): boolean {
  const length = amount(before, forever);
  if (length === null) return true;
  if (length.days === Number.POSITIVE_INFINITY) return change === "lowered";
  return change === "lowered" ? length.days > 0 || length.months > 0 : !isNone(before);
}

/** Values that a direction starts from, if it can still do harm once the new value is known. */
export function mayMove(before: Value, direction: Direction, forever: readonly (number | null)[] = []): boolean {
  if (typeof direction === "object")
    return direction.from === undefined ? !isOne(before, direction.to) : isOne(before, direction.from);
  if (direction === "on") return booleanIn(before) !== true;
  if (direction === "set") return isNone(before);
  if (direction === "lowered" || direction === "raised") return canGo(before, direction, forever);
  return direction === "off" ? mayBeOn(before) : !isNone(before);
}

/** Whether a value that is there now shows that none could have gone in a direction that does harm. */
function isHarmless({ value, unknown }: Attribute, direction: Direction): boolean {
  if (unknown) return false;
  if (typeof direction === "object")
    return direction.to === undefined ? isOne(value, direction.from) : !isOne(value, direction.to);
  if (direction === "set") return isNone(value);
  return (direction === "off" || direction === "on") && booleanIn(value) === (direction === "off");
}

/** Whether a value that the plan hides may have gone in such a direction, by what is there now. */
export const mayHaveMoved = (after: readonly Attribute[], direction: Direction): boolean =>
  after.length === 0 || !after.every((one) => isHarmless(one, direction));
