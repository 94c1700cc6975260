import type { Instead, Path } from "./catalogue.ts";
import { type Attribute, type Attributes, isNone, NOTHING } from "./change.ts";
import { seen } from "./conditions.ts";
import { listsIn, within } from "./elements.ts";
import type { Seen } from "./evidence.ts";
import { DAYS_OF_UNIT, type Length, lengthOf, lengthOrDateIn, numberIn, oneOf, type Unit, unitIn } from "./quantity.ts";

/**
 * A value with the unit that stands in an attribute of its own: a number of them is a length of time, in days, or
 * written out in months.
 */
export interface Measured {
  readonly value: Attribute["value"];
  readonly unit: Unit | null;
  readonly of: Attribute;
  /** What stands in place of the value, in another form, where it stands. */
  readonly instead?: Path;
}

type Value = Attribute["value"];

/** A number, a length of time, or a date; "no limit" is larger than any. Null for what can't be compared. */
export const amount = (value: Value, forever: readonly (number | null)[]): Length | null => {
  if (isNone(value)) return lengthOf(forever.includes(null) ? Number.POSITIVE_INFINITY : 0);
  const length = typeof value === "string" ? lengthOrDateIn(value) : typeof value === "number" ? lengthOf(value) : null;
  return length?.months === 0 && forever.includes(length.days) ? lengthOf(Number.POSITIVE_INFINITY) : length;
};

/** Reads the values at a path together with their unit at another, of the same element. */
export const measuring =
  (attributes: Attributes, path: Path, unit: Path | undefined) =>
  (of: Attribute = NOTHING): Measured => {
    const plain = { value: of.value, unit: null, of };
    if (unit === undefined) return plain;
    const word = unitIn(besideIn(attributes, path, unit, of)[0]?.value ?? null);
    const number = typeof of.value === "string" ? numberIn(of.value) : of.value;
    return word === null || typeof number !== "number" ? plain : { value: timesUnit(number, word), unit: word, of };
  };

/** The same where a lone `m` stands for months. */
export const monthly = (measured: Measured): Measured =>
  typeof measured.value === "string" && /^\d+m$/.test(measured.value)
    ? { ...measured, value: `P${measured.value.toUpperCase()}` }
    : measured;

/** What stands at another path, in the element that a value stands in. */
function besideIn(attributes: Attributes, path: Path, other: Path, { at }: Attribute): readonly Attribute[] {
  const all = attributes.get(other) ?? [];
  return at === undefined ? all : within(all, other, { lists: listsIn(path), at });
}

/** Reads schedules: a number of hours stands for one, where there is no other. */
export const timing =
  (attributes: Attributes, path: Path, { path: other, each }: Instead) =>
  (of: Attribute = NOTHING): Measured => {
    const [beside] = besideIn(attributes, path, other, of);
    return beside === undefined || typeof beside.value !== "number" || !isNone(of.value) || of.unknown
      ? { value: of.value, unit: null, of }
      : { value: `rate(${beside.value} ${each})`, unit: null, of: beside, instead: other };
  };

/** Reads lengths of time that stand in one of two attributes, each in a unit of its own. */
export const inEither =
  (attributes: Attributes, path: Path, { path: other, units }: Required<Pick<Instead, "path" | "units">>) =>
  (of: Attribute = NOTHING): Measured => {
    const counted = (one: Attribute | undefined, unit: Unit): Measured | null =>
      one !== undefined && typeof one.value === "number" && one.value !== 0
        ? { value: timesUnit(one.value, unit), unit, of: one }
        : null;
    const own = counted(of, units[0]);
    if (own !== null || of.unknown) return own ?? { value: of.value, unit: null, of };
    const beside = counted(besideIn(attributes, path, other, of)[0], units[1]);
    return beside === null ? { value: of.value, unit: null, of } : { ...beside, instead: other };
  };

/** Whether the same is said in another form, in the element that a value stands in. */
export const isSaidIn = (attributes: Attributes, path: Path, { path: other }: Instead, of = NOTHING): boolean =>
  besideIn(attributes, path, other, of).some(({ value, unknown }) => unknown || !isNone(value));

const MONTHS_OF_UNIT: Partial<Record<Unit, number>> = { months: 1, years: 12 };

function timesUnit(number: number, unit: Unit): number | string {
  const months = number * (MONTHS_OF_UNIT[unit] ?? 0);
  return months > 0 && Number.isInteger(months) ? `P${months}M` : Math.round(number * DAYS_OF_UNIT[unit] * 1e6) / 1e6;
}

/** A length of time as it may be shown: the number, with the unit in our own word. */
export function shown({ unit, of }: Measured, words: readonly (string | number | boolean | null)[]): Seen {
  const was = seen(of, words);
  const isCounted = typeof was === "number" || (typeof of.value === "string" && !of.sensitive && !of.unknown);
  const number = Number(of.value);
  return unit === null || !isCounted ? was : `${number} ${number === 1 ? oneOf(unit) : unit}`;
}
