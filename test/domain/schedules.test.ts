/** Schedules and retention of backups that change their form: what can't be compared may keep less. */
import { describe, expect, test } from "vitest";
import { object, reviewOf, row } from "./reviewing.ts";

const MORE = "backups are made less often";
const OLD = "older backups are deleted";
const MAYBE = "old and new cannot be compared, so it may be that ";

const PLAN = row("plan", {
  class: "backup",
  watch: [
    {
      path: "rule[*].cron",
      change: "rarer",
      instead: { path: "rule[*].hours", each: "hour" },
      rule: "backup-loss",
      says: MORE,
    },
    { path: "rule[*].count", change: "lowered", instead: { path: "rule[*].days" }, rule: "backup-loss", says: OLD },
    { path: "rule[*].days", change: "lowered", instead: { path: "rule[*].count" }, rule: "backup-loss", says: OLD },
    { path: "cron", change: "rarer", instead: { path: "minutes", each: "minute" }, rule: "backup-loss", says: MORE },
    { path: "keep", change: "lowered", rule: "backup-loss", says: OLD },
    {
      path: "lock[0].days",
      change: "lowered",
      instead: { path: "lock[0].years", units: ["days", "years"] },
      rule: "backup-loss",
      says: OLD,
    },
  ],
});

/** What an update of a plan is told to do, and what it may do. */
const told = async (before: object, after: object): Promise<readonly string[]> => {
  const { findings } = await reviewOf([object("plan.x", "update", before, after)], [PLAN]);
  return findings.map(({ detail }) => (detail?.kind === "says" ? detail.says : ""));
};
const ofRule = (before: object, after: object) => told({ rule: [before] }, { rule: [after] });

describe("a schedule that changes its form", () => {
  test.each<[string, object, object, readonly string[]]>([
    ["from hours to a cron expression that runs as often", { hours: 24 }, { cron: "0 5 * * *" }, []],
    ["from hours to one that runs more often", { hours: 24 }, { cron: "0 */6 * * *" }, []],
    ["from hours to one that runs less often", { hours: 12 }, { cron: "0 5 * * *" }, [MORE]],
    ["from hours to one that can't be read", { hours: 12 }, { cron: "as agreed" }, [MAYBE + MORE]],
    ["from a cron expression to hours", { cron: "0 5 * * *" }, { hours: 48 }, [MORE]],
    ["back to as many hours", { cron: "0 5 * * *" }, { hours: 24 }, []],
    ["from hours to more hours", { hours: 12 }, { hours: 24 }, [MORE]],
    ["from hours to fewer hours", { hours: 24 }, { hours: 12 }, []],
    ["to none", { cron: "0 5 * * *" }, {}, [MAYBE + MORE]],
    ["from none", {}, { cron: "0 5 * * *" }, []],
    ["from one that can't be read", { cron: "as agreed" }, { cron: "0 5 * * *" }, [MAYBE + MORE]],
    ["not at all, though it can't be read", { cron: "as agreed" }, { cron: "as agreed" }, []],
    ["not at all, though it is no text", { cron: { day: 1 } }, { cron: { day: 1 } }, []],
    ["to another one that is no text", { cron: { day: 1 } }, { cron: { day: 2 } }, [MAYBE + MORE]],
  ])("%s", async (_, before, after, expected) => {
    expect(await ofRule(before, after)).toEqual(expected);
  });
  test("is told of an object that has no more than one, too", async () => {
    expect(await told({ minutes: 60 }, { minutes: 120 })).toEqual([MORE]);
    expect(await told({ minutes: 120 }, { minutes: 60 })).toEqual([]);
    expect(await told({ minutes: 60 }, { cron: "0 * * * *" })).toEqual([]);
    expect(await told({ cron: "0 * * * *" }, { minutes: 120 })).toEqual([MORE]);
    expect(await told({ cron: { day: 1 }, keep: 1 }, { cron: { day: 1 }, keep: 2 })).toEqual([]);
  });
  test("shows the number where only that changes, and where it stands", async () => {
    const { findings } = await reviewOf([object("plan.x", "update", { minutes: 60 }, { minutes: 120 })], [PLAN]);
    expect(findings[0]?.evidence).toEqual([{ kind: "attribute", path: "minutes", of: null, was: 60, becomes: 120 }]);
  });
  test("says nothing of a rule that goes, which others tell", async () => {
    expect(await told({ rule: [{ name: "a", cron: "0 5 * * *" }] }, { rule: [] })).toEqual([]);
  });
  test("is agreed on as what it becomes", async () => {
    const digest = async (minutes: number) =>
      (await reviewOf([object("plan.x", "update", { minutes: 60 }, { minutes })], [PLAN])).digest;
    expect(await digest(120)).not.toEqual(await digest(240));
  });
});

describe("retention that changes its form", () => {
  test.each<[string, object, object, readonly string[]]>([
    ["from a number to an age", { count: 7 }, { days: 30 }, [MAYBE + OLD]],
    ["from an age to a number", { days: 30 }, { count: 7 }, [MAYBE + OLD]],
    ["to none of both", { count: 7 }, {}, [OLD]],
    ["within the same form", { count: 7 }, { count: 3 }, [OLD]],
  ])("%s", async (_, before, after, expected) => {
    expect(await ofRule(before, after)).toEqual(expected);
  });
  test("is told where one of the two can't be read as a number", async () => {
    expect(await told({ keep: "30d" }, { keep: "7d" })).toEqual([OLD]);
    expect(await told({ keep: "30d" }, { keep: "long" })).toEqual([MAYBE + OLD]);
    expect(await told({ keep: "long" }, { keep: "longer" })).toEqual([MAYBE + OLD]);
    expect(await told({ keep: "long" }, { keep: "long" })).toEqual([]);
  });
});

describe("a length of time in one of two units", () => {
  const ofLock = (before: object, after: object) => told({ lock: [before] }, { lock: [after] });
  test.each<[string, object, object, readonly string[]]>([
    ["from many days to a year", { days: 3650 }, { years: 1 }, [OLD]],
    ["from days to as many in years", { days: 365 }, { years: 1 }, []],
    ["from few days to a year", { days: 30 }, { years: 1 }, []],
    ["from years to days", { years: 10 }, { days: 365 }, [OLD]],
    ["from a year to more days", { years: 1 }, { days: 400 }, []],
    ["from years to fewer of them", { years: 7 }, { years: 1 }, [OLD]],
    ["from years to more of them", { years: 1 }, { years: 7 }, []],
    ["from years to fewer days, with 0 for what is not set", { days: 0, years: 1 }, { days: 30, years: 0 }, [OLD]],
    ["from days to fewer days, with 0 for what is not set", { days: 30, years: 0 }, { days: 7, years: 0 }, [OLD]],
    ["from days to years, with 0 for what is not set", { days: 30, years: 0 }, { days: 0, years: 1 }, []],
    ["from years to neither", { years: 1 }, {}, [OLD]],
    ["from neither to days", {}, { days: 1 }, []],
  ])("%s", async (_, before, after, expected) => {
    expect(await ofLock(before, after)).toEqual(expected);
  });
  test("shows both with their units", async () => {
    const change = object("plan.x", "update", { lock: [{ days: 3650 }] }, { lock: [{ years: 1 }] });
    const { findings } = await reviewOf([change], [PLAN]);
    const evidence = { kind: "attribute", path: "lock[0].days", of: null, was: "3650 days", becomes: "1 year" };
    expect(findings[0]?.evidence).toEqual([evidence]);
  });
  test("may be shorter where the other is known only after the apply", async () => {
    const change = object(
      "plan.x",
      "update",
      { lock: [{ days: 30 }] },
      { lock: [{ days: null }] },
      {
        change: { after_unknown: { lock: [{ years: true }] } },
      },
    );
    const { findings } = await reviewOf([change], [PLAN]);
    expect(findings.map(({ detail }) => (detail?.kind === "says" ? detail.says : ""))).toEqual([MAYBE + OLD]);
  });
});
