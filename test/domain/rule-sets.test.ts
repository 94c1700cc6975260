/** Rules by which data expires, as sets: does anything expire after the change that did not before? */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bucketRules } from "../../src/catalogue/shared.ts";
import type { CatalogueRow } from "../../src/domain/catalogue.ts";
import { object, reviewOf, row, said } from "./reviewing.ts";

const RULES: CatalogueRow = row("rules", {
  weight: "low",
  ruleSets: [
    {
      list: "rule[*]",
      harm: "more",
      rule: "data-expiry",
      when: { "rule[*].on": true },
      limits: [
        { by: "prefix", at: ["rule[*].prefix", "rule[*].filter.prefix"] },
        { by: "pairs", at: "rule[*].tags{}" },
        {
          by: "words",
          at: "rule[*].state",
          means: [
            { word: "any", words: ["live", "old"] },
            { word: null, words: ["live", "old"] },
          ],
        },
        { by: "at-least", at: "rule[*].days", says: "it goes sooner" },
        { by: "at-least", at: "rule[*].newer", says: "fewer are kept" },
        { by: "at-most", at: ["rule[*].smaller", "rule[*].filter.smaller"], none: 0 },
      ],
      except: {
        when: { "rule[*].spares": true },
        limits: [{ by: "at-most", at: "rule[*].newest" }],
        says: "fewer are spared",
      },
      says: "it expires",
      wider: "more expires",
    },
  ],
  rulesOf: ["bucket"],
});

type Rule = Readonly<Record<string, unknown>>;
const reviewed = (
  before: readonly Rule[] | null,
  after: readonly Rule[],
  actions = before === null ? "create" : "update",
) =>
  reviewOf(
    [object("rules.x", actions, before && { bucket: "b", rule: before }, { bucket: "b", rule: after })],
    [RULES],
  );
const heard = async (before: readonly Rule[] | null, after: readonly Rule[]): Promise<readonly unknown[]> =>
  (await reviewed(before, after)).findings.map(({ detail }) => (detail?.kind === "says" ? detail.says : detail));

const one: Rule = { on: true, prefix: "tmp/", days: 30, newer: 3, tags: { a: "b" }, state: "old" };

describe("Expiry rules", () => {
  test.each<[string, readonly Rule[] | null, readonly Rule[], readonly string[]]>([
    ["that are new", null, [one], ["it expires"]],
    ["that are switched off, when new", null, [{ ...one, on: false }], []],
    ["that are added", [], [one], ["it expires"]],
    ["that are switched on", [{ ...one, on: false }], [one], ["it expires"]],
    ["that are switched off", [one], [{ ...one, on: false }], []],
    ["that go", [one, { ...one, prefix: "log/" }], [one], []],
    ["whose age falls", [one], [{ ...one, days: 7 }], ["it goes sooner"]],
    ["whose age rises", [one], [{ ...one, days: 90 }], []],
    ["that keep fewer", [one], [{ ...one, newer: 1 }], ["fewer are kept"]],
    ["that keep none any more", [one], [{ ...one, newer: null }], ["fewer are kept"]],
    ["that keep some now", [{ ...one, newer: null }], [one], []],
    ["that lose their prefix", [one], [{ ...one, prefix: "" }], ["more expires"]],
    ["that lose a tag", [one], [{ ...one, tags: {} }], ["more expires"]],
    ["that get a longer prefix", [one], [{ ...one, prefix: "tmp/old/" }], []],
    ["that write their prefix elsewhere", [one], [{ ...one, prefix: null, filter: { prefix: "tmp/" } }], []],
    ["that wrote 0 where there was no limit", [{ ...one, smaller: 0 }], [one], []],
    ["that write 0 where there is no limit", [one], [{ ...one, smaller: 0 }], []],
    ["that lose a limit to 0", [{ ...one, smaller: 500 }], [{ ...one, smaller: 0 }], ["more expires"]],
    ["that take another state", [one], [{ ...one, state: "any" }], ["more expires"]],
    ["that lose the state", [one], [{ ...one, state: null }], ["more expires"]],
    [
      "that are split",
      [{ on: true, days: 9 }],
      [
        { on: true, days: 9, prefix: "a/" },
        { on: true, days: 9, prefix: "b/" },
      ],
      [],
    ],
    [
      "that are put together by state",
      [
        { ...one, state: "old" },
        { ...one, state: "live" },
      ],
      [{ ...one, state: "any" }],
      [],
    ],
    ["beside one that spares more", [one, { spares: true, newest: 3 }], [one, { spares: true, newest: 9 }], []],
    [
      "beside one that spares less",
      [one, { spares: true, newest: 9 }],
      [one, { spares: true, newest: 3 }],
      ["fewer are spared"],
    ],
    ["beside one that spared", [one, { spares: true, newest: 9 }], [one], ["fewer are spared"]],
    ["that go with one that spared", [one, { spares: true, newest: 9 }], [], []],
  ])("%s", async (_, before, after, expected) => {
    expect(await heard(before, after)).toEqual(expected);
  });
  test("that are not known yet may expire more", async () => {
    const change = { after_unknown: { rule: [{ days: true }] } };
    const after = { bucket: "b", rule: [{ ...one, days: undefined }] };
    const entry = object("rules.x", "update", { bucket: "b", rule: [one] }, after, { change });
    const { findings } = await reviewOf([entry], [RULES]);
    expect(findings[0]?.detail).toMatchObject({ certain: false });
  });
  test("of which no text is told, only numbers", async () => {
    const { findings } = await reviewed([one], [{ ...one, days: 7, prefix: "secret/" }]);
    expect(JSON.stringify(findings)).not.toMatch(/secret|tmp/);
    expect(findings[0]?.evidence).toContainEqual({
      kind: "attribute",
      path: "rule[*].days",
      of: null,
      was: 30,
      becomes: 7,
    });
  });
  test("are told at the place where the limit was, where it can stand in several", async () => {
    const { findings } = await reviewed(
      [{ ...one, smaller: null, filter: { smaller: 500 } }],
      [{ ...one, smaller: null, filter: { smaller: null } }],
    );
    expect(findings[0]?.evidence).toEqual([
      { kind: "attribute", path: "rule[*].filter.smaller", of: null, was: 500, becomes: null },
    ]);
  });
  test("that are replaced are a change of the rules, and none of an object", async () => {
    expect(said(await reviewed([one], [{ ...one, days: 90 }], "delete create"))).toEqual([]);
    expect(said(await reviewed([one], [{ ...one, days: 7 }], "create delete"))).toEqual(["data-expiry warn rules.x"]);
    const [old, now] = [
      { bucket: "a", rule: [one] },
      { bucket: "b", rule: [one] },
    ];
    // Over another bucket they do what they would do if they were created there.
    expect(said(await reviewOf([object("rules.x", "delete create", old, now)], [RULES]))).toEqual([
      "data-expiry warn rules.x",
      "last-copy note rules.x",
    ]);
  });
});

describe("The laws of expiry rules", () => {
  const rule = fc.record(
    {
      on: fc.boolean(),
      prefix: fc.constantFrom("", "a/", "a/b/", "c/"),
      tags: fc.constantFrom({}, { x: "1" }, { x: "1", y: "2" }),
      state: fc.constantFrom("any", "live", "old"),
      days: fc.integer({ min: 1, max: 3 }),
      newer: fc.integer({ min: 0, max: 2 }),
    },
    { requiredKeys: ["on", "days"] },
  );
  const rules = fc.array(rule, { maxLength: 4 });
  const runs = { numRuns: 40 };
  test("their order says nothing", async () => {
    const shuffled = rules.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([before, after]) => {
        expect(await heard(before, after)).toEqual([]);
      }),
      runs,
    );
  });
  test("a limit that is added never warns, and one that is taken off never is silent", async () => {
    const limits = fc.constantFrom<Rule>(
      { newer: 9 },
      { days: 99 },
      { prefix: "a/b/c/" },
      { tags: { x: "1", y: "2", z: "3" } },
    );
    await fc.assert(
      fc.asyncProperty(rule, limits, async (loose, limit) => {
        const free = { ...loose, on: true };
        const tight = { ...free, ...limit };
        fc.pre(limit.prefix === undefined || free.prefix === undefined || "a/b/c/".startsWith(free.prefix));
        expect(await heard([free], [tight])).toEqual([]);
        expect(await heard([tight], [free])).toHaveLength(1);
      }),
      runs,
    );
  });
  test("fewer rules never warn, and each rule alone that warns does so among others that don't cover it", async () => {
    await fc.assert(
      fc.asyncProperty(rules, fc.nat(3), async (all, at) => {
        expect(
          await heard(
            all,
            all.filter((_, i) => i !== at),
          ),
        ).toEqual([]);
        const whole = { on: true, days: 1 };
        expect(
          await heard(
            all.map((each) => ({ ...each, days: each.days + 1 })),
            [...all, whole],
          ),
        ).not.toEqual([]);
      }),
      runs,
    );
  });
});

test("The rules of a bucket are one set for each kind of age that they have", () => {
  const sets = bucketRules({ list: "r[*]", days: "d", date: "at", oldDays: "old", newer: "n" });
  expect(sets.map(({ when }) => Object.keys(when ?? {}))).toEqual([["r[*].d"], ["r[*].at"], ["r[*].old"]]);
  expect(sets.at(-1)?.limits.map(({ at }) => at)).toEqual(["r[*].old", "r[*].n"]);
});
