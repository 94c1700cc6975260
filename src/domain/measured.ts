import type { Path } from "./catalogue.ts";
import type { Attribute, Attributes } from "./change.ts";
import { seen } from "./conditions.ts";
import { listsIn, within } from "./elements.ts";
import type { Seen } from "./evidence.ts";
import { DAYS_OF_UNIT, numberIn, type Unit, unitIn } from "./quantity.ts";

/**
 * A value with the unit that stands in an attribute of its own: a number of them is a length of time, in days, or
 * written out in months.
 */
export interface Measured {
  readonly value: Attribute["value"];
  readonly unit: string | null;
  readonly of: Attribute;
}

const NOTHING: Attribute = { value: null, sensitive: false, unknown: false };

/** Reads the values at a path together with their unit at another, of the same element. */
export const measuring =
  (attributes: Attributes, path: Path, unit: Path | undefined) =>
  (of: Attribute = NOTHING): Measured => {
    const plain = { value: of.value, unit: null, of };
    if (unit === undefined) return plain;
    const units = attributes.get(unit) ?? [];
    const own = of.at === undefined ? units : within(units, unit, { lists: listsIn(path), at: of.at });
    const word = unitIn(own[0]?.value ?? null);
    const number = typeof of.value === "string" ? numberIn(of.value) : of.value;
    return word === null || typeof number !== "number" ? plain : { value: timesUnit(number, word), unit: word, of };
  };

const MONTHS_OF_UNIT: Partial<Record<Unit, number>> = { months: 1, years: 12 };

function timesUnit(number: number, unit: Unit): number | string {
  const months = number * (MONTHS_OF_UNIT[unit] ?? 0);
  return months > 0 && Number.isInteger(months) ? `P${months}M` : Math.round(number * DAYS_OF_UNIT[unit] * 1e6) / 1e6;
}

/** A length of time as it may be shown: the number, with the unit in our own word. */
export function shown({ unit, of }: Measured, words: readonly (string | number | boolean | null)[]): Seen {
  const was = seen(of, words);
  const isCounted = typeof was === "number" || (typeof of.value === "string" && !of.sensitive && !of.unknown);
  return unit === null || !isCounted ? was : `${Number(of.value)} ${unit}`;
}
