import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isRarer, runsPerYear } from "../../src/domain/frequency.ts";

describe("how often a schedule runs in a year", () => {
  test.each([
    ["0 5 * * *", 365],
    ["cron(0 5 ? * * *)", 365],
    ["cron(0 5 1 1 ? *)", 1],
    ["0 */6 * * *", 4 * 365],
    ["0 5 1 * *", 12],
    ["0 5 1,15 * *", 24],
    ["rate(12 hours)", 2 * 365],
    ["@daily", 365],
    ["Daily", 365],
    ["ONE_YEAR", 1],
    ["I|1602673264|P1D", 365],
    ["I|1602673264|PT6H", 4 * 365],
    // With the seconds first, as Quartz and Go have them.
    ["0 30 1 * * ?", 365],
    ["0 0 0 * * *", 365],
    ["0 0 0 1 * *", 12],
    ["0 0 */6 * * *", 4 * 365],
    ["0 0 5 1 * ? *", 12],
    // Events of a calendar.
    ["02:00", 365],
    ["2,14:30", 2 * 365],
    ["*-*-01 03:00", 12],
    ["*-*-* 02:00:00", 365],
    // Over the end of the week, or of the day.
    ["0 22-6 * * *", 9 * 365],
    ["0 5 * * 0-7", 365],
    ["0 5 * * *,1", 365],
    ["0,0 5 * * *", 365],
    // Days that not every month has.
    ["0 5 31 * *", 7],
    ["0 5 31 2 *", 0],
    ["*-02-* 03:00", 28],
    // Days that each month has one of.
    ["cron(0 5 L * ? *)", 12],
    ["cron(0 5 LW * ? *)", 12],
    ["cron(0 5 15W * ? *)", 12],
    ["cron(0 5 1,L * ? *)", 24],
    ["0 0 5 L-3 * ?", 12],
    ["cron(0 5 ? * 6L *)", 12],
    ["cron(0 5 ? * MON#1,MON#3 *)", 24],
    // As Google has them.
    ["every 12 hours", 2 * 365],
    ["every 30 mins", 48 * 365],
    ["every day 02:00", 365],
    ["every 2 days", 182.5],
    ["every 5 minutes synchronized", 12 * 24 * 365],
    // As Redis Cloud has it, and Vultr.
    ["every-24-hours", 365],
    ["every-1-hours", 24 * 365],
    ["daily_alt_even", 182.5],
    // As Go has it.
    ["@every 12h", 2 * 365],
    ["@every 1h30m", 16 * 365],
    ["@every 48h0m0s", 182.5],
    ["CRON_TZ=Europe/Berlin 0 1 * * *", 365],
    ["TZ=UTC 0 0 */6 * * *", 4 * 365],
  ])("%s", (schedule, runs) => {
    expect(runsPerYear(schedule)).toBeCloseTo(runs, 5);
  });
  test.each([
    ["0 5 * * 0", 52],
    ["cron(0 5 ? * SUN *)", 52],
    ["cron(0 5 ? * SUN#1 *)", 12],
    ["R/2026-01-01T02:00:00+00:00/P1W", 52],
    ["0 30 1 ? * SUN", 52],
    ["7", 52],
    ["1,3,5", 156],
    ["MO, WE", 104],
    ["Monday,Friday", 104],
    ["sat 02:00", 52],
    ["every mon,thu 09:00", 104],
    ["mon..fri 22:30", 261],
    ["0 5 * * FRI-MON", 209],
    ["0 5 * * 5-2", 261],
    // A Unix runs on either day, a calendar where both fit.
    ["0 5 1 * 1", 62],
    ["sat *-*-01 02:00", 2],
  ])("about, %s", (schedule, runs) => {
    expect(Math.round(runsPerYear(schedule) ?? 0)).toBe(runs);
  });
  test.each([
    "",
    "sometimes",
    "1,3,9",
    "mo,x",
    `${"*".repeat(10_000)}-`,
    "a b c d e",
    "rate(0 days)",
    "every 0 hours",
    "every other day",
    "1st,third monday of month 15:30",
    "I|1602673264|P0D",
    "I|soon|P1D",
    "*/0 * * * *",
    "0 25 * * *",
    "0 5 32 * *",
    "0 5 * 13 *",
    "@every 0h",
    // Within some hours, or years.
    "every 12 hours from 09:00 to 17:00",
    "cron(0 5 * * ? 2030)",
    "0 0 5 * * ? 2030",
  ])("not known of %j", (schedule) => {
    expect(runsPerYear(schedule)).toBeNull();
  });
});

test("a schedule is rarer, whatever way each of the two is written in; another hour is not", () => {
  expect(isRarer("cron(0 5 ? * * *)", "cron(0 5 1 1 ? *)")).toBe(true);
  expect(isRarer("@daily", "0 0 * * 0")).toBe(true);
  expect(isRarer("0 0 * * 0", "@daily")).toBe(false);
  expect(isRarer("0 5 * * *", "30 3 * * *")).toBe(false);
  expect(isRarer("0 5 * * *", "0 5 * * *")).toBe(false);
  expect(isRarer(null, "0 5 * * *")).toBe(false);
  expect(isRarer("R/2026-01-01/P12M", "R/2026-01-01/P1Y")).toBe(false);
  expect(isRarer("R/2026-01-01/P1M", "monthly")).toBe(false);
  expect(isRarer("R/2026-01-01/P1M", "R/2026-01-01/P2M")).toBe(true);
  expect(isRarer("0 5 * * MON-FRI", "0 5 * * FRI-TUE")).toBe(false);
  expect(isRarer("0 5 * * *", "0 5 31 2 *")).toBe(true);
  expect(isRarer("0 5 1 * *", "0 5 28 * *")).toBe(false);
  expect(isRarer("0 5 1 * *", "0 5 31 * *")).toBe(true);
  expect(isRarer("0 5 1 * 1", "0 5 * * 1")).toBe(true);
  expect(isRarer("@every 12h", "@daily")).toBe(true);
});

test("the order of what a field names, and what it names twice, mean nothing", () => {
  const hours = fc.array(fc.integer({ min: 0, max: 23 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(hours, (some) => {
      const [all, sorted] = [some, [...new Set(some)].sort((a, b) => a - b)].map((one) => `0 ${one.join()} * * *`);
      expect(runsPerYear(all as string)).toBe(runsPerYear(sorted as string));
      expect(runsPerYear(all as string)).toBe(new Set(some).size * 365);
    }),
  );
});

test("a list of days is rarer if it is shorter, whichever days it names", () => {
  const days = (size: number) => ({ size, elements: Array.from({ length: size }, String), fingerprint: String(size) });
  expect(isRarer(days(7), days(1))).toBe(true);
  expect(isRarer(days(1), days(7))).toBe(false);
  expect(isRarer(days(2), { ...days(2), fingerprint: "others" })).toBe(false);
  expect(isRarer(days(0), null)).toBe(false);
  const blocks = { ...days(2), elements: null };
  expect(isRarer(blocks, { ...blocks, size: 1 })).toBeNull();
  expect(isRarer("1,2,3,4,5,6,7", "7")).toBe(true);
  expect(isRarer("SU", "MO,TU,WE,TH,FR,SA,SU")).toBe(false);
});

test("whether a schedule is rarer can't be told where one of the two can't be read, or nothing is left", () => {
  expect(isRarer("0 5 * * *", "unreadable")).toBeNull();
  expect(isRarer("unreadable", "0 5 * * *")).toBeNull();
  expect(isRarer("0 5 * * *", null)).toBeNull();
});
