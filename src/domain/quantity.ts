/** Numbers and lengths of time, in the ways that providers write them. */

/** In milliseconds. */
export const DAY = 86_400_000;

/** Of each unit, how many make a day. */
export const PER_DAY = { days: 1, hours: 24, minutes: 24 * 60, seconds: 24 * 60 * 60 } as const;

/** Google's `604800s` and `7d`, Go's `720h0m0s`, `4w` and `1y` of others. */
const PARTS = new RegExp(`^${[..."ywdhms"].map((unit) => `(?:(\\d+(?:\\.\\d+)?)${unit})?`).join("")}$`);

/** ISO 8601, as Azure writes it: `P7D`, `PT36H`. */
const ISO = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** In days, where about as many are enough. */
const [YEAR, MONTH] = [365, 30];

const ISO_DAYS = [YEAR, MONTH, 7, 1, 1 / PER_DAY.hours, 1 / PER_DAY.minutes, 1 / PER_DAY.seconds];
const PARTS_DAYS = ISO_DAYS.filter((days) => days !== MONTH);

/** The parts of a length of time, each with the days that one of it has; null for no length. */
function partsIn(text: string): readonly (readonly [part: number, days: number])[] | null {
  const iso = ISO.exec(text);
  const found = (iso ?? PARTS.exec(text))?.slice(1) ?? [];
  if (found.every((part) => part === undefined)) return null;
  const days = iso === null ? PARTS_DAYS : ISO_DAYS;
  return found.map((part, at) => [Number(part ?? 0), days[at] as number]);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** A length of time as providers write it → days; null for anything else. */
export function durationDays(text: string): number | null {
  const parts = partsIn(text);
  return parts && sum(parts.map(([part, days]) => part * days));
}

/** A number that a provider writes as text (`"168"`); null for anything else. */
export const numberIn = (text: string): number | null => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null);

/**
 * A number, or a length of time, to be compared with others. Months stay months: they are of no fixed number of days.
 */
export interface Length {
  readonly months: number;
  readonly days: number;
}

export const lengthOf = (days: number): Length => ({ months: 0, days });

/** A number with its unit in words: `30days`, `1 year`. */
function countIn(text: string): Length | null {
  const [, number, word] = /^(\d+(?:\.\d+)?) ?([a-z]+)$/i.exec(text) ?? [];
  const unit = unitIn(word);
  if (unit === null) return null;
  const [days, months] = [DAYS_OF_UNIT[unit], monthsOf(DAYS_OF_UNIT[unit])];
  return months > 0 ? { months: Number(number) * months, days: 0 } : lengthOf(Number(number) * days);
}

/** A number, or a length of time, that a provider writes as text; null for anything else. */
export function lengthIn(text: string): Length | null {
  const number = numberIn(text);
  if (number !== null) return lengthOf(number);
  const parts = partsIn(text);
  if (parts === null) return countIn(text);
  const months = sum(parts.map(([part, days]) => part * monthsOf(days)));
  return { months, days: sum(parts.map(([part, days]) => (monthsOf(days) > 0 ? 0 : part * days))) };
}

const monthsOf = (days: number): number => (days === YEAR ? 12 : days === MONTH ? 1 : 0);

/** The fewest and the most days that so many months in a row have. */
const FEWEST = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334];
const MOST = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337];

/** A year is one of 365 days: nobody means the day of a leap year. */
const spanning = ({ months, days }: Length, ofMonths: readonly number[]): number =>
  days + Math.floor(months / 12) * YEAR + (ofMonths[months % 12] as number);

const shortest = (one: Length): number => spanning(one, FEWEST);
const longest = (one: Length): number => spanning(one, MOST);

/** Whether one is shorter than the other, or may be, by the months that the two cover: 30 days than a month. */
export const isShorter = (one: Length, other: Length): boolean =>
  one.months === other.months ? one.days < other.days : shortest(one) < longest(other);

/** About how many days it is, to put several in an order. */
export const aboutDays = (one: Length): number => (shortest(one) + longest(one)) / 2;

/** Days in each unit that providers count lengths of time in; months and years are of 30 and 365 days. */
export const DAYS_OF_UNIT = {
  minutes: 1 / PER_DAY.minutes,
  hours: 1 / PER_DAY.hours,
  days: 1,
  weeks: 7,
  months: MONTH,
  years: YEAR,
} as const;
export type Unit = keyof typeof DAYS_OF_UNIT;

/** `years` → `year`. */
export const oneOf = (unit: Unit): string => unit.slice(0, -1);

const UNITS = new Map<string, Unit>(
  (Object.keys(DAYS_OF_UNIT) as readonly Unit[]).flatMap((unit) => {
    const one = oneOf(unit);
    return [unit, one, `${one}ly`, `${one}(s)`].map((word) => [word, unit] as const);
  }),
).set("daily", "days");

/** A unit as providers write it (`DAYS`, `Month`, `weekly`); null for anything else. */
export const unitIn = (value: unknown): Unit | null =>
  typeof value === "string" ? (UNITS.get(value.toLowerCase()) ?? null) : null;

const DATE = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;

/** A date, as days since 1970, in UTC where it names no zone, so on every machine the same; null for anything else. */
export function dateIn(text: string): number | null {
  const [date, zone] = DATE.exec(text) ?? [];
  if (date === undefined) return null;
  const isLocal = zone === undefined && date.includes(":");
  const time = Date.parse(isLocal ? `${date}Z` : date);
  return Number.isNaN(time) ? null : time / DAY;
}

/** The same as `lengthIn`, or a date: the earlier of two is the shorter. */
export function lengthOrDateIn(text: string): Length | null {
  const date = dateIn(text);
  return date === null ? lengthIn(text) : lengthOf(date);
}
