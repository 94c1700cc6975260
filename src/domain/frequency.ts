import { lengthIn } from "./quantity.ts";

const YEAR = 365;

/** Words for how often something runs, as runs in a year. */
const WORDS = new Map<string, number>([
  ["hourly", YEAR * 24],
  ["one_hour", YEAR * 24],
  ["daily", YEAR],
  ["midnight", YEAR],
  ["one_day", YEAR],
  ["weekly", YEAR / 7],
  ["one_week", YEAR / 7],
  ["monthly", 12],
  ["one_month", 12],
  ["quarterly", 4],
  ["yearly", 1],
  ["annually", 1],
  ["one_year", 1],
]);

const UNITS = new Map<string, number>([
  ["minute", YEAR * 24 * 60],
  ["hour", YEAR * 24],
  ["day", YEAR],
  ["week", YEAR / 7],
]);

/** Names of days and months, as numbers. */
const NAMES = new Map<string, number>([
  ...["sun", "mon", "tue", "wed", "thu", "fri", "sat"].map((name, i) => [name, i] as const),
  ...["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].map(
    (name, i) => [name, i + 1] as const,
  ),
]);

const numberOf = (text: string): number => NAMES.get(text.toLowerCase()) ?? Number(text);

/** How many of the values from `first` to `last` a field of a cron expression names; null where it can't be read. */
function namedIn(field: string, first: number, last: number): number | null {
  if (field === "*" || field === "?") return last - first + 1;
  const counts = field.split(",").map((part) => {
    const [, from = "", to, step = "1"] = /^(\*|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(part) ?? [];
    if (from === "" || Number(step) === 0) return null;
    const start = from === "*" ? first : from === "L" ? last : numberOf(from);
    const end = to === undefined ? (part.includes("/") || from === "*" ? last : start) : numberOf(to);
    return Number.isNaN(start) || Number.isNaN(end) ? null : Math.max(1, Math.ceil((end - start + 1) / Number(step)));
  });
  return counts.some((count) => count === null) ? null : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

/** Days of a year that the fields for the day of the month, the month and the day of the week name together. */
function daysIn(ofMonth: string, month: string, ofWeek: string): number | null {
  const isNth = ofWeek.includes("#"); // `SUN#1`: the first Sunday of a month
  const [monthDays, months] = [namedIn(ofMonth, 1, 31), namedIn(month, 1, 12)];
  const weekDays = isNth ? 1 : namedIn(ofWeek, 0, 6);
  if (monthDays === null || months === null || weekDays === null) return null;
  const isAny = (field: string): boolean => field === "*" || field === "?";
  const inYear = months / 12;
  if (isAny(ofWeek)) return isAny(ofMonth) ? YEAR * inYear : monthDays * months;
  return isNth ? months : (YEAR / 7) * weekDays * inYear;
}

/** Five fields as in Unix, six with the year last as AWS has them. */
function ofCron(fields: readonly string[]): number | null {
  const [minute = "", hour = "", ofMonth = "", month = "", ofWeek = ""] = fields;
  const [minutes, hours] = [namedIn(minute, 0, 59), namedIn(hour, 0, 23)];
  const days = daysIn(ofMonth, month, ofWeek);
  return minutes === null || hours === null || days === null ? null : minutes * hours * days;
}

function ofRate(text: string): number | null {
  const [, number = "", unit = ""] = /^rate\((\d+(?:\.\d+)?) (minute|hour|day|week)s?\)$/.exec(text) ?? [];
  const each = UNITS.get(unit);
  return each === undefined || Number(number) === 0 ? null : each / Number(number);
}

/** `R/2026-01-01T02:00:00+00:00/P1W`, and Alibaba Cloud's `I|1602673264|P1W`: a start, and the interval from then. */
function ofRepetition(text: string): number | null {
  const [, interval = ""] = /^(?:R\d*\/.*\/|I\|\d+\|)(P[^/|]*)$/.exec(text) ?? [];
  const every = lengthIn(interval);
  const days = every === null ? 0 : every.days + (every.months * YEAR) / 12;
  return days === 0 ? null : YEAR / days;
}

/**
 * How often a year something runs, by a cron expression, `rate(1 day)`, a repeated interval or a word; null for what is
 * none of these. Right enough to tell a day from a week, not to plan by.
 */
export function runsPerYear(schedule: string): number | null {
  const text = schedule.trim().replace(/^cron\((.*)\)$/s, "$1");
  const word = WORDS.get(text.toLowerCase().replace(/^@/, ""));
  if (word !== undefined) return word;
  const fields = text.split(/\s+/);
  if (fields.length === 5 || fields.length === 6) return ofCron(fields);
  return ofRate(text) ?? ofRepetition(text);
}

/** Whether one schedule runs less often than another; null where one of them can't be read, or is none. */
export function isRarer(before: unknown, after: unknown): boolean | null {
  if (before === after || before === null || before === "") return false;
  const [old, now] = [before, after].map((one) => (typeof one === "string" ? runsPerYear(one) : null));
  return old == null || now == null ? null : now < old * 0.99;
}
