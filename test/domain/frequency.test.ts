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
  ])("%s", (schedule, runs) => {
    expect(runsPerYear(schedule)).toBeCloseTo(runs, 5);
  });
  test.each([
    ["0 5 * * 0", 52],
    ["cron(0 5 ? * SUN *)", 52],
    ["cron(0 5 ? * SUN#1 *)", 12],
    ["R/2026-01-01T02:00:00+00:00/P1W", 52],
  ])("about, %s", (schedule, runs) => {
    expect(Math.round(runsPerYear(schedule) ?? 0)).toBe(runs);
  });
  test.each(["", "sometimes", "a b c d e", "rate(0 days)", "I|1602673264|P0D", "I|soon|P1D", "*/0 * * * *"])(
    "not known of %j",
    (schedule) => {
      expect(runsPerYear(schedule)).toBeNull();
    },
  );
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
});

test("whether a schedule is rarer can't be told where one of the two can't be read, or nothing is left", () => {
  expect(isRarer("0 5 * * *", "unreadable")).toBeNull();
  expect(isRarer("unreadable", "0 5 * * *")).toBeNull();
  expect(isRarer("0 5 * * *", null)).toBeNull();
});
