import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { settingOf } from "../../src/domain/levels.ts";
import { DEFAULT_POLICY } from "../../src/domain/policy.ts";
import { type Level, RULE_NAMES } from "../../src/domain/rules/table.ts";
import { type Aged, type Judged, withAges } from "../../src/domain/trial/ages.ts";
import { coversRoot, type Line, touches, withLines } from "../../src/domain/trial/lines.ts";
import { proposedLines } from "../../src/domain/trial/propose.ts";
import { byRoot, byRule, byWeek, weekOf } from "../../src/domain/trial/trial.ts";
import { isBlocked, type TriedFinding, type TriedPlan } from "../../src/domain/trial/tried.ts";
import { readPolicy } from "../../src/input/policy.ts";
import { policyLines } from "../../src/report/trial/words.ts";

/** `last-copy block a.b`; without an address it is about the plan as a whole. */
const finding = (text: string): TriedFinding => {
  const [rule, level, address = null] = text.split(" ");
  const weight = level === "block" ? "high" : level === "warn" ? "medium" : "low";
  return {
    rule: rule as TriedFinding["rule"],
    level: level as Level,
    address,
    previousAddress: null,
    class: "data",
    weight: address === null ? null : weight,
    isFixed: false,
    isOfRoot: false,
  };
};
const plan = (root: string, ...findings: readonly string[]): TriedPlan => ({
  source: "plan.json",
  root,
  isKeptApart: false,
  made: { at: "2026-11-20T12:00:00Z", day: "2026-11-20", by: "plan" },
  findings: findings.map(finding),
});

describe("a week", () => {
  test.each([
    ["2026-11-21", "2026-W47"],
    ["2026-01-01", "2026-W01"],
    ["2027-01-03", "2026-W53"],
    ["2024-12-30", "2025-W01"],
    ["2023-01-01", "2022-W52"],
    ["2028-02-29", "2028-W09"],
  ])("of %s is %s", (day, week) => {
    expect(weekOf(day)).toBe(week);
  });
});

describe("a trial counts", () => {
  const plans = [
    plan("a", "last-copy block x.y", "last-copy block x.z", "mass-destroy block"),
    plan("a", "last-copy warn x.y"),
    plan("b", "data-loss note x.y"),
    { ...plan("c"), made: { at: "2026-11-30T12:00:00Z", day: "2026-11-30", by: "file" } as const },
  ];

  test("by rule: findings, the plans that have them, and those that they block", () => {
    expect(byRule(plans)).toEqual([
      { name: "last-copy", plans: 2, blocked: 1, block: 2, warn: 1, note: 0 },
      { name: "data-loss", plans: 1, blocked: 0, block: 0, warn: 0, note: 1 },
      { name: "mass-destroy", plans: 1, blocked: 1, block: 1, warn: 0, note: 0 },
    ]);
  });

  test("by root, and by week", () => {
    expect(byRoot(plans).map(({ name, plans: count, blocked }) => [name, count, blocked])).toEqual([
      ["a", 2, 1],
      ["b", 1, 0],
      ["c", 1, 0],
    ]);
    expect(byWeek(plans).map(({ name, plans: count, block }) => [name, count, block])).toEqual([
      ["2026-W47", 3, 3],
      ["2026-W49", 1, 0],
    ]);
  });
});

describe("a plan that creates everything and knows no state", () => {
  const MISSING = finding("missing-state warn");
  const BLOCKS = finding("missing-state block");
  const aged = (
    root: string,
    day: number,
    knows: boolean,
    found: TriedFinding | null = knows ? null : MISSING,
  ): Aged => ({
    plan: {
      ...plan(root),
      made: { at: `2026-11-0${day}T12:00:00Z`, day: `2026-11-0${day}`, by: "plan" },
      findings: found === null ? [] : [found],
    },
    knows,
    ifOld: found === null ? [] : [BLOCKS],
  });
  const levels = ({ plans }: Judged) => plans.map(({ findings }) => findings.map(({ level }) => level).join());

  test("blocks where an earlier plan of its root knew objects, whatever the order in which they are read", () => {
    const all = [aged("a", 3, false), aged("b", 1, true), aged("a", 2, true)];
    expect(levels(withAges(all))).toEqual(["block", "", ""]);
    expect(withAges(all).withoutHistory).toBe(0);
  });

  test("is as good as the first of a new root where none did, and is counted apart", () => {
    const all = [aged("a", 1, false), aged("a", 2, false), aged("a", 3, true), aged("b", 1, true)];
    expect(levels(withAges(all))).toEqual(["", "", "", ""]);
    expect(withAges(all).withoutHistory).toBe(2);
  });

  test("blocks where the policy says so itself, new or not", () => {
    expect(levels(withAges([aged("a", 1, false, BLOCKS)]))).toEqual(["block"]);
  });
});

describe("the lines that are proposed", () => {
  const lines = (...plans: readonly TriedPlan[]) => policyLines(proposedLines(plans).map(({ line }) => line));

  test("are none where nothing blocks", () => {
    expect(lines(plan("a", "last-copy warn x.y"), plan("b"))).toEqual([]);
  });

  test("are the module that is rebuilt every night, whatever the keys", () => {
    const nightly = ["a", "b", "c"].map((key) => plan("infra", `last-copy block module.preview["${key}"].aws_db.x[0]`));
    const other = plan("infra", 'data-loss block module.preview["d"].aws_efs.y', "data-loss block aws_efs.prod");
    expect(lines(...nightly, other)).toEqual([
      "allow:",
      '  - { address: "module.preview[*].*", rules: [last-copy, data-loss], reason: "say why" }',
      '  - { address: "aws_efs.prod", rules: [data-loss], reason: "say why" }',
    ]);
  });

  test("are the levels of a root where that is worth more than twice any exception", () => {
    const dev = ["a", "b", "c"].map((name) => plan("infra/dev", `last-copy block aws_db.${name}`));
    const [first] = proposedLines([...dev, plan("infra/prod", "last-copy block aws_db.main")]);
    expect(first).toMatchObject({ line: { kind: "roots", path: "infra/dev" }, roots: 1, unblocks: 3, letsGoCount: 3 });
    expect(policyLines([first?.line as Line])).toEqual([
      "roots:",
      '  - { path: "infra/dev", rules: { last-copy: { high: warn } } }',
    ]);
  });

  test("are what is of use in most plans: many findings in one plan are still one plan that blocks", () => {
    const many = Array.from({ length: 40 }, (_, at) => `last-copy block x.shard[${at}]`);
    const often = ["a", "b", "c"].map((root) => plan(root, "last-copy block x.cache"));
    expect(lines(plan("z", ...many), ...often)[1]).toContain("x.cache");
  });

  test("are no levels of a folder in which plans were kept: a policy says nothing of it", () => {
    const kept = ["a", "b", "c", "d"].map((name) => ({
      ...plan("plans/2026-11", `last-copy block x.${name}`),
      isKeptApart: true,
    }));
    expect(proposedLines(kept).map(({ line }) => line.kind)).toEqual(["allow", "allow", "allow"]);
  });

  test("are those of a folder of roots, but never of the top, and never of all roots", () => {
    const previews = ["a", "b", "c"].map((name) => plan(`live/preview/${name}`, `last-copy block aws_db.${name}`));
    const prod = plan("live/prod", "last-copy block aws_db.main");
    expect(lines(...previews, prod)).toContain('  - { path: "live/preview/**", rules: { last-copy: { high: warn } } }');
    expect(lines(...previews).join("\n")).not.toContain("**");
    const top = ["a", "b", "c"].map((name) => plan(`live/${name}`, `last-copy block aws_db.${name}`));
    expect(lines(...top, plan("other", "last-copy block aws_db.z")).join("\n")).not.toContain("**");
  });

  test("may be a level everywhere for a rule about the plan as a whole", () => {
    const plans = ["a", "b", "c"].map((root) => plan(root, "mass-destroy block"));
    expect(lines(...plans)).toEqual(["rules:", "  mass-destroy: warn"]);
  });

  test("free a plan, or are left out: a line alone, or with the others", () => {
    const held = plan("a", "protected block aws_db.x", "last-copy block aws_db.x");
    expect(lines(held)).toEqual([]);
    const free = plan("b", "data-loss block aws_s3_bucket.logs");
    expect(proposedLines([held, held, free]).map(({ unblocks }) => unblocks)).toEqual([1]);
    expect(lines(held, held, free).join("\n")).not.toContain("last-copy");
  });

  test("are kept where only two of them together let a plan pass", () => {
    const proposed = proposedLines([
      plan("/tmp/a", "data-loss block aws_s3_bucket.logs", "key-loss block aws_kms_key.k"),
    ]);
    expect(proposed.map(({ unblocks }) => unblocks)).toEqual([0, 1]);
  });

  test.each(["protected", "frozen"])(
    "never make %s milder: neither everywhere, nor in a root, nor for an object",
    (rule) => {
      const plans = ["a", "b", "c"].map((root) => plan(root, `${rule} block aws_db.x`, `${rule} block aws_db.${root}`));
      expect(lines(...plans)).toEqual([]);
      const both = plan("a", `${rule} block aws_db.x`, "last-copy block aws_db.x");
      const mixed = lines(...plans, both, plan("a", "last-copy block aws_db.x"));
      expect(mixed.join("\n")).toContain("last-copy");
      expect(mixed.join("\n")).not.toContain(rule);
    },
  );

  test.each(["last-copy", "data-loss", "backup-loss", "key-loss", "container-loss", "unreadable-change"])(
    "are never a level everywhere for %s",
    (rule) => {
      const plans = ["a", "b", "c", "d"].map((root) => plan(root, `${rule} block aws_db.${root}`));
      for (const { line } of proposedLines(plans)) expect(line.kind).not.toBe("rules");
    },
  );

  test("are at most three, and say what they let go and hide", () => {
    const plans = [
      plan("a", "last-copy block x.a", "last-copy block x.a", "forgotten warn x.a", "last-copy warn x.a"),
      plan("b", "backup-loss block x.b", "backup-loss note x.b"),
      plan("c", "data-loss block x.c"),
      plan("d", "data-loss block x.d"),
    ];
    const proposed = proposedLines(plans);
    expect(proposed).toHaveLength(3);
    expect(proposed[0]).toMatchObject({
      line: { address: "x.a", rules: ["last-copy"] },
      silences: new Map([["last-copy", 2]]),
      letsGo: ["x.a"],
      hides: { warn: 1, note: 0 },
      unblocks: 1,
    });
  });

  test("allow nothing that can't be allowed, and no moved object by one of its addresses", () => {
    const unreadable = plan("a", "unreadable-change block x.y");
    expect(lines(unreadable)).toEqual(["roots:", '  - { path: "a", rules: { unreadable-change: warn } }']);
    const moved = { ...finding("last-copy block x.new"), previousAddress: "x.old" };
    const line: Line = { kind: "allow", address: "x.new", rules: ["last-copy"] };
    expect([touches(line, "a", moved), touches(line, "a", { ...moved, previousAddress: null })]).toEqual([false, true]);
  });

  test("set no level for what no level makes milder, such as a plan that failed", () => {
    const fixed = (root: string, text: string): TriedPlan => ({
      ...plan(root),
      findings: [{ ...finding(text), isFixed: true }],
    });
    expect(lines(fixed("a", "unreadable-change block"), fixed("b", "unreadable-change block"))).toEqual([]);
    expect(lines(fixed("a", "forgotten block x.a"), fixed("b", "forgotten block x.b")).join()).not.toMatch(
      /roots|rules:\n/,
    );
  });

  test("set no level for all roots where an entry of the policy's roots has set one, and would win", () => {
    const ofRoot = (root: string): TriedPlan => ({
      ...plan(root),
      findings: [{ ...finding("mass-destroy block"), isOfRoot: true }],
    });
    expect(lines(ofRoot("a"), plan("b", "mass-destroy block"), plan("c", "mass-destroy block"))).toEqual([
      "rules:",
      "  mass-destroy: warn",
      "roots:",
      '  - { path: "a", rules: { mass-destroy: warn } }',
    ]);
  });

  test("name no root that no policy can name", () => {
    expect(lines(plan("/srv/infra", "mass-destroy block"), plan("../infra", "mass-destroy block"))).toEqual([
      "rules:",
      "  mass-destroy: warn",
    ]);
  });

  const anyFinding = fc
    .tuple(
      fc.constantFrom(...RULE_NAMES),
      fc.constantFrom("block", "warn", "note"),
      fc.constantFrom(
        "x.a",
        'x.b["k"]',
        "x.b[1]",
        "module.m.x.c",
        'module.m["\u202e*"].x.d',
        "module.m.module.n[0].x.e",
      ),
    )
    .map(([rule, level, address]) => `${rule} ${level} ${address}`);
  const anyPlan = fc
    .tuple(fc.constantFrom("a", "b/c/d", "b/c/e", "b/f", "."), fc.array(anyFinding, { maxLength: 5 }))
    .map(([root, findings]) => plan(root, ...findings));

  test("mean the same in a policy file as in the trial, and block nothing more", () => {
    fc.assert(
      fc.property(fc.array(anyPlan, { maxLength: 8 }), (plans) => {
        const proposed = proposedLines(plans).map(({ line }) => line);
        const [tried, written] = [
          withLines(DEFAULT_POLICY, proposed),
          readPolicy(policyLines(proposed).join("\n"), "p"),
        ];
        for (const { root } of plans)
          for (const rule of RULE_NAMES)
            for (const weight of ["high", "medium", "low"] as const)
              expect(settingOf(tried, root, rule, weight)).toBe(settingOf(written, root, rule, weight));
        expect(tried.allow.map(({ address, rules }) => [address, rules])).toEqual(
          written.allow.map(({ address, rules }) => [address, rules]),
        );
        const left = plans.filter((one) =>
          isBlocked({
            ...one,
            findings: one.findings.filter((each) => !proposed.some((line) => touches(line, one.root, each))),
          }),
        );
        expect(left.length).toBeLessThanOrEqual(plans.filter(isBlocked).length);
      }),
    );
  });

  test.each([
    ["infra/dev", "infra/dev", true],
    ["infra/dev", "infra/dev/a", false],
    ["infra/dev/**", "infra/dev", true],
    ["infra/dev/**", "infra/dev/a/b", true],
    ["infra/dev/**", "infra/develop", false],
  ])("of %s cover %s: %s", (path, root, expected) => {
    expect(coversRoot(path, root)).toBe(expected);
    const [entry] = readPolicy(`roots: [{ path: "${path}", rules: {} }]`, "p").roots;
    expect(entry?.matches(root)).toBe(expected);
  });
});
