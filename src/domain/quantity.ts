/** Numbers and lengths of time, in the ways that providers write them. */

/** Of each unit, how many make a day. */
export const PER_DAY = { days: 1, hours: 24, minutes: 24 * 60, seconds: 24 * 60 * 60 } as const;

/** Google's `604800s` and `7d`, Go's `720h0m0s`. */
const PARTS = /^(?:(\d+(?:\.\d+)?)d)?(?:(\d+(?:\.\d+)?)h)?(?:(\d+(?:\.\d+)?)m)?(?:(\d+(?:\.\d+)?)s)?$/;

/** ISO 8601, as Azure writes it: `P7D`, `PT36H`. Years and months are of 365 and 30 days. */
const ISO = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

const ISO_DAYS = [365, 30, 7, 1, 1 / PER_DAY.hours, 1 / PER_DAY.minutes, 1 / PER_DAY.seconds];
const PARTS_DAYS = ISO_DAYS.slice(3);

/** A length of time as providers write it → days; null for anything else. */
export function durationDays(text: string): number | null {
  const iso = ISO.exec(text);
  const found = (iso ?? PARTS.exec(text))?.slice(1) ?? [];
  if (found.every((part) => part === undefined)) return null;
  const days = iso === null ? PARTS_DAYS : ISO_DAYS;
  return found.reduce((sum, part, at) => sum + Number(part ?? 0) * (days[at] as number), 0);
}

/** A number that a provider writes as text (`"168"`), or a length of time in days; null for anything else. */
export const numberIn = (text: string): number | null =>
  /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : durationDays(text);

/** Days in each unit that providers count lengths of time in; months and years are of 30 and 365 days. */
export const DAYS_OF_UNIT = {
  minutes: 1 / PER_DAY.minutes,
  hours: 1 / PER_DAY.hours,
  days: 1,
  weeks: 7,
  months: 30,
  years: 365,
} as const;
export type Unit = keyof typeof DAYS_OF_UNIT;

const UNITS = new Map<string, Unit>(
  (Object.keys(DAYS_OF_UNIT) as readonly Unit[]).flatMap((unit) => {
    const one = unit.slice(0, -1);
    return [unit, one, `${one}ly`, `${one}(s)`].map((word) => [word, unit] as const);
  }),
).set("daily", "days");

/** A unit as providers write it (`DAYS`, `Month`, `weekly`); null for anything else. */
export const unitIn = (value: unknown): Unit | null =>
  typeof value === "string" ? (UNITS.get(value.toLowerCase()) ?? null) : null;

/** A date, as days since 1970; null for anything else. */
export function dateIn(text: string): number | null {
  const time = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? null : time / 86_400_000;
}
