import { describe, expect, test } from "vitest";
import { differences, LISTED, siblings } from "./siblings.ts";

const PAIRS = siblings().map((pair) => ({ ...pair, name: `${pair.one.type}, ${pair.other.type}` }));

describe("Siblings agree in class and weight, and in their switches", () => {
  test("there are such pairs, and those that are listed have rows", () => {
    const names = PAIRS.map(({ name }) => name);
    expect(PAIRS.length).toBeGreaterThan(80);
    expect(LISTED.pairs.map((pair) => pair.join(", ")).filter((name) => !names.includes(name))).toEqual([]);
    expect(LISTED.pairs.map(([one]) => one)).toEqual(LISTED.pairs.map(([one]) => one).toSorted());
  });
  test.each(PAIRS)("$name", ({ name, one, other }) => {
    const known = LISTED.differ[name] ?? {};
    const found = differences({ one, other });
    expect(
      found.filter((what) => known[what] === undefined),
      "say it in both rows, or why not in siblings.json",
    ).toEqual([]);
    expect(Object.keys(known).filter((what) => !found.includes(what))).toEqual([]);
  });
  test("every difference is of a pair, and has a reason", () => {
    const names = new Set(PAIRS.map(({ name }) => name));
    expect(Object.keys(LISTED.differ).filter((name) => !names.has(name))).toEqual([]);
    for (const why of Object.values(LISTED.differ).flatMap((all) => Object.values(all)))
      expect(why.length).toBeGreaterThan(10);
  });
});
