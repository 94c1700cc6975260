import { durationDays, lengthIn } from "./quantity.ts";

const YEAR = 365;

/** No schedule is longer; what is, is no schedule, and not searched for one. */
const LONGEST = 200;

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
  ["every_10_minutes", YEAR * 24 * 6],
  ["10minutes", YEAR * 24 * 6],
]);

/** A time zone in front of a cron expression, as Go's readers of them take it: `CRON_TZ=Europe/Berlin 0 1 * * *`. */
const ZONE = /^(?:CRON_)?TZ=\S+\s+/;

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

/**
 * The fields from the minute on: five as in Unix; six with the year last, of which AWS has no day of the month or none
 * of the week; else with the seconds first, as Quartz and Go have them, and Quartz with a year too.
 */
function fieldsOf(schedule: string): readonly string[] | null {
  const [, inCron] = /^cron\((.*)\)$/s.exec(schedule) ?? [];
  const fields = (inCron ?? schedule).trim().split(/\s+/);
  if (fields.length === 5) return fields;
  if (fields.length === 7) return fields.slice(1, 6);
  if (fields.length !== 6) return null;
  return inCron !== undefined || fields[2] === "?" || fields[4] === "?" ? fields.slice(0, 5) : fields.slice(1);
}

function ofCron([minute = "", hour = "", ofMonth = "", month = "", ofWeek = ""]: readonly string[]): number | null {
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

/** `@every 6h`, as Go has it. */
function ofInterval(text: string): number | null {
  const [, interval = ""] = /^@every\s+(\S+)$/.exec(text) ?? [];
  const days = durationDays(interval) ?? 0;
  return days === 0 ? null : YEAR / days;
}

/** A day of the week by its name, or by the first two or three letters of it, or by its number. */
const WEEKDAY =
  /^(?:[0-7]|su(?:n(?:day)?)?|mo(?:n(?:day)?)?|tu(?:e(?:sday)?)?|we(?:d(?:nesday)?)?|th(?:u(?:rsday)?)?|fr(?:i(?:day)?)?|sa(?:t(?:urday)?)?)$/i;

/** Days of the week, once on each: `1,3,5`, `MO,WE,FR`. */
function ofWeekdays(text: string): number | null {
  const days = text.split(",").map((day) => day.trim().toLowerCase());
  return days.every((day) => WEEKDAY.test(day)) ? (YEAR / 7) * new Set(days).size : null;
}

/**
 * `every 12 hours`, `every day 02:00`, `every mon,thu 09:00`, as Google has it.
 * https://cloud.google.com/appengine/docs/flexible/scheduling-jobs-with-cron-yaml#schedule_format
 */
function ofEvery(text: string): number | null {
  const [, count, unit, days] =
    /^every\s+(?:(\d+)\s+(min|hour|day)[a-z]*|([a-z]+(?:,[a-z]+)*))(?:\s|$)/i.exec(text) ?? [];
  if (count !== undefined && unit !== undefined) {
    const inDay = { min: 24 * 60, hour: 24, day: 1 }[unit.toLowerCase()] ?? 1;
    return Number(count) > 0 ? (YEAR * inDay) / Number(count) : null;
  }
  if (days === undefined) return null;
  return days.toLowerCase() === "day" ? YEAR : ofWeekdays(days);
}

/** An event of systemd's calendar, as Proxmox has it: `sat 02:00`, `mon..fri 2,14:00`, `*-*-01 03:00`. */
function ofCalendar(text: string): number | null {
  const event = /^(?:([a-z][a-z.,]*)\s+)?(?:(?:[*\d]+-)?([*\d,./]+)-([*\d,./]+)\s+)?([*\d,./]+):([*\d,./]+)(?::\d+)?$/i;
  const [, ofWeek = "*", month = "*", ofMonth = "*", hour, minute] = (event.exec(text) ?? []).map((part) =>
    part?.replaceAll("..", "-"),
  );
  return hour === undefined || minute === undefined ? null : ofCron([minute, hour, ofMonth, month, ofWeek]);
}

/**
 * How often a year something runs, by a cron expression, `rate(1 day)`, a repeated interval, days of the week, an event
 * of a calendar or a word; null for what is none of these. Right enough to tell a day from a week, not to plan by.
 */
export function runsPerYear(schedule: string): number | null {
  const text = schedule.trim().replace(ZONE, "");
  if (text.length > LONGEST) return null;
  const word = WORDS.get(text.toLowerCase().replace(/^@/, ""));
  if (word !== undefined) return word;
  const fields = fieldsOf(text);
  if (fields !== null) return ofCron(fields);
  return (
    ofRate(text) ?? ofInterval(text) ?? ofRepetition(text) ?? ofWeekdays(text) ?? ofEvery(text) ?? ofCalendar(text)
  );
}

/** How many days, or hours, a list of them has on which something runs; null for what is no such list. */
const countIn = (value: unknown): number | null =>
  typeof value === "object" && value !== null && "elements" in value && Array.isArray(value.elements)
    ? value.elements.length
    : null;

/** Whether one schedule runs less often than another; null where one of them can't be read, or is none. */
export function isRarer(before: unknown, after: unknown): boolean | null {
  if (before === after || before === null || before === "") return false;
  const [days, left] = [countIn(before), countIn(after)];
  if (days === 0) return false;
  if (days !== null && left !== null) return left < days;
  const [old, now] = [before, after].map((one) => (typeof one === "string" ? runsPerYear(one) : null));
  return old == null || now == null ? null : now < old * 0.99;
}
