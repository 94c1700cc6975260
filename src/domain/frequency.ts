import { runsOfCron, runsOfFields } from "./cron.ts";
import { durationDays, lengthIn } from "./quantity.ts";

const YEAR = 365;

/** No schedule is longer; what is, is no schedule, and not searched for one. */
const LONGEST = 200;

/** Words for how often something runs, as runs in a year. */
const WORDS = new Map<string, number>([
  ["hourly", YEAR * 24],
  ["one_hour", YEAR * 24],
  ["daily", YEAR],
  ["daily_alt_even", YEAR / 2],
  ["daily_alt_odd", YEAR / 2],
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

/** Units of intervals, as runs in a year. */
const UNITS = new Map<string, number>([
  ["min", YEAR * 24 * 60],
  ["hour", YEAR * 24],
  ["day", YEAR],
  ["week", YEAR / 7],
]);

function ofRate(text: string): number | null {
  const [, number = "", unit = ""] = /^rate\((\d+(?:\.\d+)?) (min|hour|day|week)[a-z]*\)$/.exec(text) ?? [];
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

/** A day of the week by its name, or by the first two or three letters of it, or by its number. */
const WEEKDAY =
  /^(?:[0-7]|su(?:n(?:day)?)?|mo(?:n(?:day)?)?|tu(?:e(?:sday)?)?|we(?:d(?:nesday)?)?|th(?:u(?:rsday)?)?|fr(?:i(?:day)?)?|sa(?:t(?:urday)?)?)$/i;

/** Days of the week, once on each: `1,3,5`, `MO,WE,FR`. */
function ofWeekdays(text: string): number | null {
  const days = text.split(",").map((day) => day.trim().toLowerCase());
  return days.every((day) => WEEKDAY.test(day)) ? (YEAR / 7) * new Set(days).size : null;
}

/**
 * `every 12 hours`, `every day 02:00`, `every mon,thu 09:00`, as Google has it, Go's `@every 24h`, and the
 * `every-12-hours` of Redis Cloud.
 * https://cloud.google.com/appengine/docs/flexible/scheduling-jobs-with-cron-yaml#schedule_format
 * https://pkg.go.dev/github.com/robfig/cron/v3#hdr-Intervals
 */
function ofEvery(text: string): number | null {
  const [, what = ""] = /^@?every[\s-]+(.*)$/is.exec(text) ?? [];
  const [, count, unit = ""] = /^(\d+)[\s-]+(min|hour|day|week)[a-z]*(?:\s+synchronized)?$/i.exec(what) ?? [];
  if (count !== undefined) return Number(count) > 0 ? (UNITS.get(unit.toLowerCase()) ?? 0) / Number(count) : null;
  const every = durationDays(what);
  if (every !== null) return every > 0 ? YEAR / every : null;
  const [, days] = /^([a-z]+(?:,[a-z]+)*)(?:\s+\d\d?:\d\d)?$/i.exec(what) ?? [];
  if (days === undefined) return null;
  return days.toLowerCase() === "day" ? YEAR : ofWeekdays(days);
}

/** An event of systemd's calendar, as Proxmox has it: `sat 02:00`, `mon..fri 2,14:00`, `*-*-01 03:00`. */
function ofCalendar(text: string): number | null {
  const event = /^(?:([a-z][a-z.,]*)\s+)?(?:(?:[*\d]+-)?([*\d,./]+)-([*\d,./]+)\s+)?([*\d,./]+):([*\d,./]+)(?::\d+)?$/i;
  const [, ofWeek = "*", month = "*", ofMonth = "*", hour, minute] = (event.exec(text) ?? []).map((part) =>
    part?.replaceAll("..", "-"),
  );
  return hour === undefined || minute === undefined
    ? null
    : runsOfFields([minute, hour, ofMonth, month, ofWeek], "both");
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
  return (
    runsOfCron(text) ?? ofRate(text) ?? ofRepetition(text) ?? ofWeekdays(text) ?? ofEvery(text) ?? ofCalendar(text)
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
