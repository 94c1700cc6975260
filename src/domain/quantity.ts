/** Numbers and lengths of time, in the ways that providers write them. */

/** Of each unit, how many make a day. */
export const PER_DAY = { days: 1, hours: 24, minutes: 24 * 60, seconds: 24 * 60 * 60 } as const;

const UNITS = new Map([
  ["d", PER_DAY.days],
  ["h", PER_DAY.hours],
  ["m", PER_DAY.minutes],
  ["s", PER_DAY.seconds],
]);

/** `604800s`, `7d` (Google), `P7D`, `PT36H` (ISO 8601, Azure) → days; null for anything else. */
export function durationDays(text: string): number | null {
  const simple = /^(\d+(?:\.\d+)?)([dhms])$/.exec(text);
  if (simple) return Number(simple[1]) / (UNITS.get(simple[2] as string) as number);
  const iso = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?)?$/.exec(text);
  if (!iso || text === "P") return null;
  const [years, months, weeks, days, hours] = iso.slice(1).map((part) => Number(part ?? 0)) as [number, number, number, number, number];
  return years * 365 + months * 30 + weeks * 7 + days + hours / 24;
}

/** A number that a provider writes as text (`"168"`), or a length of time in days; null for anything else. */
export const numberIn = (text: string): number | null => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : durationDays(text));
