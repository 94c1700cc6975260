/** One element, not any: conditions, safeguards and changes are of one and the same element of a list. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CatalogueRow, Conditions } from "../../src/domain/catalogue.ts";
import { hold } from "../../src/domain/conditions.ts";
import { parsePath } from "../../src/domain/path.ts";
import type { Json } from "../../src/input/json/value.ts";
import { project } from "../../src/input/plan/projection.ts";
import { object, reviewOf, row, said } from "./reviewing.ts";

const holds = (value: Json, conditions: Conditions): boolean =>
  hold(conditions, project(value, undefined, undefined, Object.keys(conditions).map(parsePath)));

const RULES = { "rule[*].on": true, "rule[*].days": { above: 0 } } as const;

describe("Conditions on the elements of a list", () => {
  test.each<[string, Json, Conditions, boolean]>([
    ["hold in one element", { rule: [{ on: false }, { on: true, days: 3 }] }, RULES, true],
    ["do not hold across two", { rule: [{ on: false, days: 3 }, { on: true }] }, RULES, false],
    ["do not hold across two where the value is missing", { rule: [{ days: 3 }, { on: true }] }, RULES, false],
    ["read an object where a list may stand", { rule: { on: true, days: 3 } }, RULES, true],
    [
      "hold in one inner element",
      {
        rule: [
          { on: true, copy: [{ to: "a" }] },
          { on: true, copy: [{ to: "b", days: 1 }] },
        ],
      },
      { "rule[*].on": true, "rule[*].copy[*].to": "b", "rule[*].copy[*].days": 1 },
      true,
    ],
    [
      "do not hold across inner elements of one outer",
      { rule: [{ on: true, copy: [{ to: "b" }, { to: "a", days: 1 }] }] },
      { "rule[*].on": true, "rule[*].copy[*].to": "b", "rule[*].copy[*].days": 1 },
      false,
    ],
    [
      "find the element without a value",
      { disk: [{ keep: true }, { size: 1 }] },
      { "disk[*].keep": [false, null] },
      true,
    ],
    ["say that none has a value", { disk: [{ keep: true }, { size: 1 }] }, { "disk[*].keep": null }, false],
    ["say so of an empty list", { disk: [] }, { "disk[*].keep": null }, true],
    [
      "ask for nothing there of the same element",
      { rule: [{ on: true, days: 3 }, { on: false }] },
      { "rule[*].on": true, "rule[*].days": null },
      false,
    ],
    ["leave two lists to themselves", { a: [{ x: 1 }], b: [{ y: 2 }] }, { "a[*].x": 1, "b[*].y": 2 }, true],
  ])("%s", (_, value, conditions, expected) => {
    expect(holds(value, conditions)).toBe(expected);
  });
  test("answer for each element as if it stood alone", () => {
    const element = fc.record({ on: fc.boolean(), days: fc.integer({ min: 0, max: 2 }) }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.array(element, { maxLength: 4 }), (rule) => {
        expect(holds({ rule }, RULES)).toBe(rule.some((one) => holds({ rule: [one] }, RULES)));
      }),
    );
  });
});

const DISKS: CatalogueRow = row("vm", {
  watch: [
    {
      path: "disk[*].label",
      change: "removed",
      rule: "data-loss",
      when: { "disk[*].keep": [false, null] },
      says: "a disk is deleted",
    },
    {
      path: "disk[*].days",
      change: "lowered",
      forever: [null],
      rule: "data-expiry",
      says: "backups of a disk are kept for less time",
    },
    {
      path: "disk[*].mode",
      change: { to: "lossy" },
      rule: "guard-removed",
      when: { "disk[*].keep": true },
      says: "a kept disk loses writes",
    },
  ],
});
const disks = async (before: readonly object[], after: readonly object[]): Promise<readonly string[]> =>
  said(await reviewOf([object("vm.x", "update", { disk: before }, { disk: after })], [DISKS]));

describe("A change of elements", () => {
  const [kept, lost] = [
    { label: "kept", keep: true, days: 7 },
    { label: "lost", keep: false, days: 30 },
  ];
  test.each<[string, readonly object[], readonly object[], readonly string[]]>([
    ["that takes the kept one away is silent", [kept, lost], [lost], []],
    ["that takes another away is not saved by the kept one", [kept, lost], [kept], ["last-copy block vm.x"]],
    ["in their order is silent", [kept, lost], [lost, kept], []],
    [
      "is seen by name behind an opposite one",
      [kept, lost],
      [
        { ...lost, days: 7 },
        { ...kept, days: 30 },
      ],
      ["data-expiry warn vm.x"],
    ],
    ["in another element than the watched one is silent", [kept, lost], [kept, { ...lost, mode: "lossy" }], []],
    ["in the watched one is not", [kept, lost], [{ ...kept, mode: "lossy" }, lost], ["guard-removed warn vm.x"]],
  ])("%s", async (_, before, after, expected) => {
    expect(await disks(before, after)).toEqual(expected);
  });
  test("says nothing of a disk that is kept, whatever the others are", async () => {
    const others = fc.array(fc.boolean(), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(others, fc.nat(4), async (keeps, at) => {
        const rest = keeps.map((keep, i) => ({ label: `disk${i}`, keep }));
        const all = [...rest.slice(0, at), kept, ...rest.slice(at)];
        expect(await disks(all, rest)).toEqual([]);
        expect((await disks([...all, lost], all)).length).toBe(1);
      }),
      { numRuns: 30 },
    );
  });
  test("that is not known yet may do harm in each", async () => {
    const change = { after_unknown: { disk: true } };
    const entry = object("vm.x", "update", { disk: [lost] }, {}, { change });
    expect(said(await reviewOf([entry], [DISKS]))).not.toEqual([]);
  });
});

describe("A change of elements that have no name", () => {
  const addons = row("addons", {
    watch: [
      {
        path: "addon[*].status",
        change: { from: "on", to: ["off", null] },
        rule: "guard-removed",
        when: { "addon[*].kind": "snapshot" },
        says: "no further snapshots are made",
      },
    ],
  });
  const heard = async (before: readonly object[], after: readonly object[]) =>
    said(await reviewOf([object("addons.x", "update", { addon: before }, { addon: after })], [addons]));
  const element = fc.record(
    { kind: fc.constantFrom("snapshot", "other"), status: fc.constantFrom("on", "off") },
    { requiredKeys: ["kind"] },
  );
  test("in their order is silent, though a condition speaks of the element", async () => {
    const all = fc.array(element, { maxLength: 5 });
    const orders = all.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
    );
    await fc.assert(
      fc.asyncProperty(orders, async ([before, after]) => {
        expect(await heard(before, after)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
  test("is seen in the one that the condition is about, though another has the same value", async () => {
    const [snapshot, other] = [
      { kind: "snapshot", status: "on" },
      { kind: "other", status: "on" },
    ];
    expect(await heard([snapshot, other], [other, { ...snapshot, status: "off" }])).toEqual([
      "guard-removed warn addons.x",
    ]);
    expect(await heard([other, snapshot], [snapshot, { ...other, status: "off" }])).toEqual([]);
  });
});

/** A schedule keeps what it makes for its days, without a number for good; elements may have a name. */
describe("A backup schedule that is added", () => {
  const schedules = (rule: "backup-loss" | "data-expiry"): CatalogueRow =>
    row("schedules", {
      class: "backup",
      watch: [{ path: "rule[*].days", change: "lowered", forever: [null], rule, says: "it goes sooner" }],
    });
  const reviewed = async (rule: "backup-loss" | "data-expiry", before: readonly object[], after: readonly object[]) =>
    said(await reviewOf([object("schedules.x", "update", { rule: before }, { rule: after })], [schedules(rule)]));
  test.each<[string, readonly object[], readonly object[], readonly string[]]>([
    [
      "beside another takes nothing from that one's backups",
      [{ name: "a", days: 35 }],
      [
        { name: "a", days: 35 },
        { name: "b", days: 7 },
      ],
      [],
    ],
    ["without a name neither", [{ days: 35 }], [{ days: 7 }, { days: 35 }], []],
    [
      "does not hide that the other one keeps less",
      [{ name: "a", days: 35 }],
      [
        { name: "a", days: 7 },
        { name: "b", days: 35 },
      ],
      ["backup-loss block schedules.x"],
    ],
    [
      "is not one that was there and gets a limit",
      [{ name: "a" }],
      [{ name: "a", days: 35 }],
      ["backup-loss block schedules.x"],
    ],
  ])("%s", async (_, before, after, expected) => {
    expect(await reviewed("backup-loss", before, after)).toEqual(expected);
  });
  test("is another thing than an expiry rule that is added: that one reaches what is stored", async () => {
    expect(await reviewed("data-expiry", [], [{ name: "a", days: 35 }])).toEqual(["data-expiry warn schedules.x"]);
  });
});

/** The rule of a plan: its name means nothing, what it does is told by the rest. */
describe("A rule that only gets another name", () => {
  const PLAN: CatalogueRow = row("plan", {
    watch: [
      { path: "rule[*].name", change: "removed", rule: "backup-loss", says: "a rule is gone" },
      { path: "rule[*].continuous", change: "off", rule: "backup-loss", says: "no point in time" },
      { path: "rule[*].days", change: "lowered", forever: [null], rule: "backup-loss", says: "it goes sooner" },
    ],
    renamable: ["rule[*].name"],
  });
  const daily = { name: "daily", days: 35, continuous: true };
  const weekly = { name: "weekly", days: 365, continuous: false };
  const told = async (before: readonly object[], after: readonly object[]): Promise<readonly string[]> =>
    (await reviewOf([object("plan.x", "update", { rule: before }, { rule: after })], [PLAN])).findings.map(
      ({ detail }) => JSON.stringify(detail),
    );
  test.each<[string, readonly object[], readonly object[]]>([
    ["is the same", [daily, weekly], [{ ...daily, name: "day" }, weekly]],
    ["is the same wherever it stands", [daily, weekly], [weekly, { ...daily, name: "day" }]],
    ["is the same beside one that is added", [daily], [weekly, { ...daily, name: "day" }]],
  ])("%s", async (_, before, after) => {
    expect(await told(before, after)).toEqual([]);
  });
  test.each<[string, readonly object[], readonly object[]]>([
    ["and keeps less is another one", [daily], [{ ...daily, name: "day", days: 7 }]],
    ["takes the place of one rule, not of two", [daily, { ...daily, name: "d" }], [{ ...daily, name: "day" }]],
    ["does not stand for one that went", [daily, weekly], [{ ...daily, name: "day" }]],
  ])("%s", async (_, before, after) => {
    expect((await told(before, after)).join()).toContain("a rule is gone");
  });
});

describe("A block that is an object", () => {
  const BLOCK: CatalogueRow = row("plan", {
    watch: [{ path: "backup", change: "removed", rule: "backup-loss", says: "backups stop" }],
  });
  const told = async (before: object, after: object): Promise<number> =>
    said(await reviewOf([object("plan.x", "update", before, after)], [BLOCK])).length;
  test("is still there when one attribute of it is no longer set", async () => {
    expect(await told({ backup: { hour: 1, day: 3 } }, { backup: { hour: 1, day: null } })).toBe(0);
  });
  test("is gone when none of its attributes is set", async () => {
    expect(await told({ backup: { hour: 1, day: 3 } }, { backup: null })).toBe(1);
    expect(await told({ backup: { hour: 1, day: 3 } }, { backup: { hour: null, day: null } })).toBe(1);
  });
  test("is another thing than a map, which loses a key", async () => {
    expect(await told({ backup: { a: "x", b: "y" } }, { backup: { a: "x" } })).toBe(1);
  });
});

describe("A number with a unit of its own", () => {
  const row7: CatalogueRow = row("schedule", {
    watch: [
      { path: "keep[*].value", change: "lowered", unit: "keep[*].unit", rule: "data-expiry", says: "it goes sooner" },
    ],
  });
  const reviewed = (before: readonly object[], after: readonly object[]) =>
    reviewOf([object("schedule.x", "update", { keep: before }, { keep: after })], [row7]);
  const DAYS = { minutes: 1 / 1440, hours: 1 / 24, days: 1, weeks: 7 };
  const amount = fc.record({ value: fc.integer({ min: 1, max: 60 }), unit: fc.constantFrom(...Object.keys(DAYS)) });
  test("compares like the days that it stands for", async () => {
    const days = ({ value, unit }: { value: number; unit: string }) => value * DAYS[unit as keyof typeof DAYS];
    await fc.assert(
      fc.asyncProperty(amount, amount, async (before, after) => {
        const isSeen = said(await reviewed([before], [after])).length > 0;
        expect(isSeen).toBe(days(after) < days(before) - 1e-6);
      }),
      { numRuns: 60 },
    );
  });
  test("is told with its unit in our own word, and no other text", async () => {
    const review = await reviewed([{ value: 4, unit: "WEEK" }], [{ value: 7, unit: "Days" }]);
    expect(review.findings[0]?.evidence).toEqual([
      { kind: "attribute", path: "keep[*].value", of: null, was: "4 weeks", becomes: "7 days" },
    ]);
    const one = await reviewed([{ value: 1, unit: "YEARS" }], [{ value: 1, unit: "week" }]);
    expect(one.findings[0]?.evidence).toMatchObject([{ was: "1 year", becomes: "1 week" }]);
    const strange = await reviewed([{ value: 9, unit: "moons" }], [{ value: 7, unit: "moons" }]);
    expect(strange.findings[0]?.evidence).toEqual([
      { kind: "attribute", path: "keep[*].value", of: null, was: 9, becomes: 7 },
    ]);
  });
});
