/**
 * Every limit of every set of rules decides something: rules are built from the row itself, read as a plan's would be,
 * and a limit that goes lets more through, one that comes does not, and the same rules in another order say nothing.
 */
import { describe, expect, test } from "vitest";
import { tables } from "../../src/catalogue/load.ts";
import type { CatalogueRow, Limit, Matching, Path, RuleSet } from "../../src/domain/catalogue.ts";
import type { Attributes } from "../../src/domain/change.ts";
import { pairText } from "../../src/domain/path.ts";
import { findInRuleSets } from "../../src/domain/rule-sets.ts";
import type { Json, JsonObject } from "../../src/input/json/value.ts";
import { project } from "../../src/input/plan/projection.ts";
import { endsInPair, keptPathsIn, passing, planted, type Values } from "./values.ts";

const ROWS = [...tables()].flatMap(([, table]) => table().rows).filter(({ ruleSets }) => ruleSets !== undefined);

/** The words of a limit that stand for several, the one that stands for most of them first. */
const meanings = ({ means = [] }: Limit) => [...means].sort((a, b) => b.words.length - a.words.length);

/** Whether nothing set lets less through than a word does: S3 copies what KMS encrypts only if it is told to. */
const isNarrowUnset = (limit: Limit): boolean => {
  const [most] = meanings(limit);
  const unset = meanings(limit).find(({ word }) => word === null);
  return most !== undefined && unset !== undefined && unset.words.length < most.words.length;
};

/** A value of a limit, and one that is narrower. */
function valuesOf(limit: Limit, path: Path): readonly [wide: Json, narrow: Json] {
  return isNarrowUnset(limit) ? [meanings(limit)[0]?.word ?? null, null] : plainValuesOf(limit, path);
}

function plainValuesOf({ by, means = [] }: Limit, path: Path): readonly [wide: Json, narrow: Json] {
  if (by === "at-least") return /date$|before$/.test(path) ? ["2030-01-01", "2031-01-01"] : [7, 30];
  if (by === "at-most") return /date$|before$/.test(path) ? ["2031-01-01", "2030-01-01"] : [30, 7];
  if (endsInPair(path)) return [pairText("a", "b"), pairText("a", "b")];
  const [word] = means.flatMap(({ words }) => words);
  if (word !== undefined) return [word, word];
  if (by === "suffix") return [".log", ".gz.log"];
  return by === "same" || by === "words" || by === "pairs" ? ["x", "x"] : ["tmp/", "tmp/old/"];
}

/** The values that a rule needs to count, and those of its limits; of several places the first. */
const meeting = ({ when = {} }: Matching): [Path, Json][] =>
  Object.entries(when).map(([path, asked]) => [
    path,
    passing(asked)[0] === "something" ? 7 : (passing(asked)[0] ?? null),
  ]);
const at = ({ at: places }: Limit): Path => [places].flat()[0] as Path;
const limited = (limits: readonly Limit[], side: 0 | 1): [Path, Json][] =>
  limits.map((limit) => [at(limit), valuesOf(limit, at(limit))[side]]);

const readOf = (row: CatalogueRow, value: Json): Attributes =>
  project(value, undefined, undefined, keptPathsIn(row).updated ?? []);
const objectWith = (row: CatalogueRow, values: readonly [Path, Json][]): Attributes => {
  const all: Values = new Map(values);
  return readOf(row, planted(all));
};

const said = (row: CatalogueRow, set: RuleSet, before: Attributes, after: Attributes): readonly string[] => {
  const [old, now] = set.harm === "more" ? [before, after] : [after, before];
  return findInRuleSets({ before: old, after: now }, { ...row, ruleSets: [set] }).map(({ watch }) => watch.says);
};

function problemsOf(row: CatalogueRow, set: RuleSet): readonly string[] {
  const needed = meeting(set);
  /** Without it there is not a rule. */
  const isNeeded = (limit: Limit): boolean =>
    needed.some(([path]) => path === at(limit)) || at(limit).replace(/\{.*/, "") === set.list;
  const whole = [...needed, ...limited(set.limits, 0)];
  const narrow = [...needed, ...limited(set.limits, 1)];
  const nothing = objectWith(row, []);
  const here = objectWith(row, whole);
  const heard = (before: readonly [Path, Json][], after: readonly [Path, Json][]) =>
    said(row, set, objectWith(row, before), objectWith(row, after));
  return [
    ...(said(row, set, nothing, here).includes(set.says) ? [] : ["a new rule is silent"]),
    ...(said(row, set, here, nothing).length === 0 ? [] : ["a rule that goes is not"]),
    ...(said(row, set, here, here).length === 0 ? [] : ["the same rule is not silent"]),
    ...(heard(whole, narrow).length === 0 ? [] : ["narrower limits are not silent"]),
    ...Object.keys(set.when ?? {}).flatMap((path) =>
      heard(
        [],
        whole.map(([other, value]) => [other, other === path ? null : value]),
      ).length === 0 || [set.when?.[path]].flat().includes(null)
        ? []
        : [`${path} decides nothing`],
    ),
    ...set.limits.flatMap((limit) => {
      const without = whole.filter(([path]) => path !== at(limit));
      const sooner = narrow.map(([path, value]): [Path, Json] =>
        path === at(limit) ? [path, valuesOf(limit, path)[0]] : [path, value],
      );
      const [wide, tight] = valuesOf(limit, at(limit));
      const [going, coming] = isNarrowUnset(limit)
        ? ([
            [without, whole],
            [whole, without],
          ] as const)
        : ([
            [whole, without],
            [without, whole],
          ] as const);
      return [
        ...(isNeeded(limit) || heard(...going).includes(limit.says ?? set.wider) ? [] : [`${at(limit)} can go`]),
        ...(isNeeded(limit) || heard(...coming).length === 0 ? [] : [`${at(limit)} can't come`]),
        ...(wide === tight || heard(narrow, sooner).includes(limit.says ?? set.wider)
          ? []
          : [`${at(limit)} can widen`]),
      ];
    }),
    ...exceptionProblems(row, set, whole),
  ].map((problem) => `${row.type}, "${set.says}": ${problem}`);
}

/** An exception beside the rule: it may come, and may not go. */
function exceptionProblems(
  row: CatalogueRow,
  { except, ...set }: RuleSet,
  whole: readonly [Path, Json][],
): readonly string[] {
  if (except === undefined) return [];
  const list = (set.list ?? "").replace("[*]", "");
  const one = planted(new Map(whole)) as JsonObject;
  const other = planted(new Map([...meeting(except), ...limited(except.limits, 0)])) as JsonObject;
  const both = readOf(row, { ...one, [list]: [...(one[list] as Json[]), ...(other[list] as Json[])] });
  const alone = readOf(row, one);
  const full = { ...set, except };
  return [
    ...(said(row, full, alone, both).length === 0 ? [] : ["an exception can't come"]),
    ...(said(row, full, both, alone).includes(except.says) ? [] : ["an exception can go"]),
  ];
}

describe("Every limit of a set of rules decides something", () => {
  test.each(ROWS.map((row) => [row.type, row] as const))("%s", (_, row) => {
    expect((row.ruleSets ?? []).flatMap((set) => problemsOf(row, set))).toEqual([]);
  });
});
