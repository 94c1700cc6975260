/** Cron expressions: the days that their fields name together, and how often on each. */

/** Names of days and months, as numbers. */
const NAMES = new Map<string, number>([
  ...["sun", "mon", "tue", "wed", "thu", "fri", "sat"].map((name, i) => [name, i] as const),
  ...["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].map(
    (name, i) => [name, i + 1] as const,
  ),
]);

const numberOf = (text: string): number => NAMES.get(text.toLowerCase()) ?? Number(text);

/** The values of a field. `last`: the highest that may be written; of the days of a week that is the first again. */
interface Field {
  readonly first: number;
  readonly last: number;
  readonly size: number;
}

const MINUTES: Field = { first: 0, last: 59, size: 60 };
const HOURS: Field = { first: 0, last: 23, size: 24 };
const MONTH_DAYS: Field = { first: 1, last: 31, size: 31 };
const MONTHS: Field = { first: 1, last: 12, size: 12 };
const WEEK_DAYS: Field = { first: 0, last: 7, size: 7 };

const isAny = (field: string): boolean => field === "*" || field === "?";

/** The values of one part of a field (`5`, `1-5`, `22-6`, `0/15`); null where it can't be read. */
function valuesOf(part: string, { first, last, size }: Field): readonly number[] | null {
  const [, from = "", to, step = "1"] = /^([*?]|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(part) ?? [];
  const start = isAny(from) ? first : numberOf(from);
  const atMost = isAny(from) ? first + size - 1 : part.includes("/") ? last : start;
  const end = to === undefined ? atMost : numberOf(to);
  const isNamed = [start, end].every((one) => one >= first && one <= last);
  if (from === "" || Number(step) === 0 || !isNamed) return null;
  // `FRI-MON` and `22-6` go over the end.
  const length = end < start ? end + size - start : end - start;
  const count = Math.floor(length / Number(step)) + 1;
  return Array.from({ length: count }, (_, i) => first + ((start + i * Number(step) - first) % size));
}

/** What a field names: values, and days of which each month has one, whichever that is. */
interface Named {
  readonly values: ReadonlySet<number>;
  readonly inEachMonth: number;
}

/** `monthly`: parts that name one day of each month. */
function namedIn(field: string, of: Field, monthly?: RegExp): Named | null {
  const parts = field.split(",");
  const plain = parts.filter((part) => monthly?.test(part) !== true);
  const values = plain.map((part) => valuesOf(part, of));
  if (values.includes(null)) return null;
  return { values: new Set(values.flatMap((some) => some ?? [])), inEachMonth: parts.length - plain.length };
}

/** The last day, the third before that, the last day of work, the one nearest to the 15th. */
const MONTHLY_DAY = /^(?:L(?:-\d+)?|LW|\d+W)$/;

/** The first Sunday of a month, and the last one. `L` alone is Saturday. */
const MONTHLY_WEEKDAY = /^\w+#\d$|^\w+L$/;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Where a day of the month and one of the week are named: a Unix runs on either, a calendar where both fit. */
export type Together = "either" | "both";

/** Days of a year that the fields for the day of the month, the month and the day of the week name together. */
function daysIn(ofMonth: string, month: string, ofWeek: string, together: Together): number | null {
  const days = namedIn(ofMonth, MONTH_DAYS, MONTHLY_DAY);
  const months = namedIn(month, MONTHS);
  const week = namedIn(ofWeek.replace(/^L$/, "SAT"), WEEK_DAYS, MONTHLY_WEEKDAY);
  if (days === null || months === null || week === null) return null;
  const isIntersected = together === "both" || isAny(ofMonth) || isAny(ofWeek);
  return [...months.values].reduce((sum, one) => {
    const length = LENGTHS[one - 1] as number;
    const byDay = [...days.values].filter((day) => day <= length).length + days.inEachMonth;
    const byWeek = (length * week.values.size) / 7 + week.inEachMonth;
    const both = (byDay * byWeek) / length;
    return sum + (isIntersected ? both : byDay + byWeek - both);
  }, 0);
}

const everyYear = (fields: readonly string[], year: number): readonly string[] | null =>
  isAny(fields[year] as string) ? fields.toSpliced(year, 1) : null;

/**
 * The fields from the minute on: five as in Unix; six with the year last, of which AWS has no day of the month or none
 * of the week; else with the seconds first, as Quartz and Go have them, and Quartz with a year too. Null where it is no
 * such expression, or only for some years.
 */
function fieldsOf(schedule: string): readonly string[] | null {
  const [, inCron] = /^cron\((.*)\)$/s.exec(schedule) ?? [];
  const fields = (inCron ?? schedule).trim().split(/\s+/);
  if (fields.length === 5) return fields;
  if (fields.length === 7) return everyYear(fields, 6)?.slice(1) ?? null;
  if (fields.length !== 6) return null;
  return inCron !== undefined || fields[2] === "?" || fields[4] === "?" ? everyYear(fields, 5) : fields.slice(1);
}

/** Runs in a year, by the fields from the minute on; null where they can't be read. */
export function runsOfFields(
  [minute = "", hour = "", ofMonth = "", month = "", ofWeek = ""]: readonly string[],
  together: Together,
): number | null {
  const [minutes, hours] = [namedIn(minute, MINUTES), namedIn(hour, HOURS)];
  const days = daysIn(ofMonth, month, ofWeek, together);
  return minutes === null || hours === null || days === null ? null : minutes.values.size * hours.values.size * days;
}

/** Runs in a year, by a cron expression; null for what is none. */
export function runsOfCron(schedule: string): number | null {
  const fields = fieldsOf(schedule);
  return fields === null ? null : runsOfFields(fields, "either");
}
