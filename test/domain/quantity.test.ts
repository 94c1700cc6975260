/** Lengths of time in different units: a month and a year are of no fixed number of days. */
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import type { CatalogueRow } from "../../src/domain/catalogue.ts";
import { dateIn, isShorter, lengthIn } from "../../src/domain/quantity.ts";
import { object, reviewOf, row, said } from "./reviewing.ts";

const POLICY: CatalogueRow = row("policy", {
  watch: [{ path: "keep", change: "lowered", rule: "backup-loss", says: "kept for a shorter time" }],
});
const LIMITED: CatalogueRow = row("expiry", {
  weight: "low",
  ruleSets: [
    {
      list: "rule[*]",
      harm: "more",
      rule: "data-expiry",
      limits: [{ by: "at-least", at: "rule[*].after", unit: "rule[*].unit" }],
      says: "it expires",
      wider: "more expires",
    },
  ],
});
const isCut = async (before: unknown, after: unknown): Promise<boolean> =>
  said(await reviewOf([object("policy.x", "update", { keep: before }, { keep: after })], [POLICY])).length > 0;
const expires = async (before: object, after: object): Promise<boolean> =>
  said(await reviewOf([object("expiry.x", "update", { rule: [before] }, { rule: [after] })], [LIMITED])).length > 0;

describe("A length of time is cut", () => {
  test.each([
    ["P1Y", "P12M"],
    ["P12M", "P1Y"],
    ["P1Y6M", "P18M"],
    ["P4W", "P28D"],
    ["P2D", "PT48H"],
    ["P1Y", "P365D"],
    ["P365D", "P1Y"],
    ["4w", "28d"],
    ["1y", "365d"],
    ["1year", "12 months"],
    ["2 weeks", "14days"],
  ])("not from %s to %s: that is the same", async (before, after) => {
    expect(await isCut(before, after)).toBe(false);
  });
  test.each([
    ["P52W", "P1Y"],
    ["P4W", "P1M"],
    ["P120M", "P11Y"],
    ["P1M", "P31D"],
    ["P1Y", "P366D"],
    ["P1M", "P1M1D"],
    ["30days", "1year"],
    ["720h", "5w"],
  ])("not from %s to %s: that is as long at least", async (before, after) => {
    expect(await isCut(before, after)).toBe(false);
  });
  test.each([
    ["P1Y", "P11M"],
    ["P1Y", "P52W"],
    ["P1Y", "P364D"],
    ["P10Y", "P1Y"],
    ["P1M", "P4W"],
    ["30d", "4w"],
    ["1year", "90days"],
  ])("from %s to %s: that is shorter, or is in most months", async (before, after) => {
    expect(await isCut(before, after)).toBe(true);
  });
  test.each([
    ["P1M", "P30D"],
    ["P30D", "P1M"],
    ["P1Y1M", "P395D"],
  ])("from %s to %s: that may be shorter, by the months it covers", async (before, after) => {
    expect(await isCut(before, after)).toBe(true);
  });
});

test("An age that falls within a rule of expiry is told by the same measure", async () => {
  expect(await expires({ after: 12, unit: "MONTHS" }, { after: 1, unit: "YEARS" })).toBe(false);
  expect(await expires({ after: 1, unit: "YEARS" }, { after: 12, unit: "MONTHS" })).toBe(false);
  expect(await expires({ after: 1, unit: "YEARS" }, { after: 360, unit: "DAYS" })).toBe(true);
  expect(await expires({ after: 30, unit: "DAYS" }, { after: 1, unit: "MONTHS" })).toBe(true);
  expect(await expires({ after: 28, unit: "DAYS" }, { after: 1, unit: "MONTHS" })).toBe(false);
});

/** How many days some months have from a day on: those of the calendar. */
function daysFrom(year: number, month: number, months: number): number {
  return (Date.UTC(year, month + months, 1) - Date.UTC(year, month, 1)) / 86_400_000;
}

test("No month of a year is too long or too short: what is not called shorter is as long on every calendar", () => {
  const start = fc.record({ year: fc.integer({ min: 2020, max: 2060 }), month: fc.integer({ min: 0, max: 11 }) });
  fc.assert(
    fc.property(start, fc.integer({ min: 1, max: 11 }), fc.integer({ min: -3, max: 3 }), (from, months, more) => {
      const days = daysFrom(from.year, from.month, months) + more;
      const [inMonths, inDays] = [lengthIn(`P${months}M`), lengthIn(`P${days}D`)];
      if (inMonths === null || inDays === null) throw new Error("no length was read");
      if (more < 0) expect(isShorter(inDays, inMonths)).toBe(true);
      if (more > 0) expect(isShorter(inMonths, inDays)).toBe(true);
    }),
  );
});

describe("A date", () => {
  test.each([
    ["2026-01-01", 20454],
    ["2026-01-01T00:00:00Z", 20454],
    ["2026-01-01T12:00:00", 20454.5],
    ["2026-01-01 12:00", 20454.5],
    ["2026-01-01T12:00:00.000+12:00", 20454],
    ["2026-01-01T12:00:00+1200", 20454],
    ["2026-13-01", null],
    ["2026-01-01junk", null],
    ["2026", null],
  ])("%s is the same day on every machine", (text, expected) => {
    const zone = process.env.TZ;
    onTestFinished(() => {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    });
    for (const one of ["America/New_York", "Asia/Tokyo"]) {
      process.env.TZ = one;
      expect(dateIn(text)).toBe(expected);
    }
  });
});

describe("A length of time that names its unit itself takes no other", () => {
  test("where it is compared and told", async () => {
    const policy = row("policy", {
      watch: [{ path: "keep", unit: "unit", change: "lowered", rule: "backup-loss", says: "kept for a shorter time" }],
    });
    const entry = object("policy.x", "update", { keep: "60d", unit: "months" }, { keep: 1, unit: "months" });
    const { findings } = await reviewOf([entry], [policy]);
    expect(findings.map(({ evidence }) => evidence)).toEqual([
      [{ kind: "attribute", path: "keep", of: null, was: { hidden: "set" }, becomes: "1 month" }],
    ]);
  });
  test.each([
    ["168h", 7],
    ["168", 7],
    [168, 7],
    ["soon", null],
  ])("where it says for how long something can be had back: %s", async (after, days) => {
    const bin = row("bin", {
      leaves: [{ remains: "grace", days: { path: "after", unit: "hours" }, says: "what was deleted" }],
    });
    const { findings } = await reviewOf([object("bin.x", "delete", { after })], [bin]);
    expect(findings.map(({ remains }) => remains?.days)).toEqual([days]);
  });
});

describe("A date until which something is kept", () => {
  test.each([
    ["2028-01-01T00:00:00Z", "2027-01-01T00:00:00Z", true],
    ["2027-01-01T00:00:00Z", "2028-01-01T00:00:00Z", false],
    ["2027-01-01T00:00:00Z", "2027-01-01T01:00:00+01:00", false],
    ["2027-01-01", "2026-12-31", true],
  ])("moves from %s to %s: sooner is %s", async (before, after, isSooner) => {
    expect(await isCut(before, after)).toBe(isSooner);
  });
});

describe("Where a lone m stands for months", () => {
  const MONTHLY: CatalogueRow = row("backups", {
    watch: [{ path: "keep", change: "lowered", inMonths: true, rule: "backup-loss", says: "kept for a shorter time" }],
  });
  test.each([
    ["2m", "30d", true],
    ["30d", "2m", false],
    ["1m", "60d", false],
    ["2m", "1m", true],
  ])("from %s to %s it is cut: %s", async (before, after, isCutThen) => {
    const found = said(await reviewOf([object("backups.x", "update", { keep: before }, { keep: after })], [MONTHLY]));
    expect(found.length > 0).toBe(isCutThen);
  });
});
