import { expect, test } from "vitest";
import { elementsOf } from "../../../src/input/plan/elements.ts";

const keysOf = (list: readonly object[]) => elementsOf(list as never).map(({ keys }) => Object.fromEntries(keys));

test("An element is told by each of the names that all have and no two share, with its place", () => {
  const list = [
    { id: 1, name: "a", region: "eu", size: 7 },
    { id: 2, name: "b", region: "eu", size: 8 },
  ];
  expect(keysOf(list)).toEqual([
    { name: '"a"', id: "1" },
    { name: '"b"', id: "2" },
  ]);
  expect([...(elementsOf(list)[0]?.keys.keys() ?? [])]).toEqual(["name", "id"]);
  expect(elementsOf(list).map(({ index }) => index)).toEqual([0, 1]);
});

test.each([
  ["as Azure writes them", [{ ruleName: "a" }, { ruleName: "b" }]],
  ["as AWS writes them", [{ RuleName: "a" }, { RuleName: "b" }]],
])("Names are known %s", (_, list) => {
  expect(keysOf(list).map((keys) => Object.values(keys))).toEqual([['"a"'], ['"b"']]);
});

test.each([
  ["empty", ""],
  ["not set", null],
  ["a switch", true],
  ["a list", ["a"]],
  ["an object", { a: 1 }],
])("No element is told by a name that is %s", (_, name) => {
  expect(keysOf([{ name }])).toEqual([{}]);
  expect(keysOf([{ name: "a" }, { name }])).toEqual([{}, {}]);
});

test("No element is told where one of them has no names, or is no object", () => {
  expect(keysOf([{ name: "a" }, {}])).toEqual([{}, {}]);
  expect(keysOf([{ name: "a" }, ["b"]])).toEqual([{}, {}]);
});
