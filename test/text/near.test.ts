import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { knownTypes } from "../../src/catalogue/index.ts";
import { distance, nearTypes, nearWords } from "../../src/text/near.ts";

describe("the distance of two words", () => {
  test.each([
    ["same", "same", 0],
    ["", "three", 5],
    ["added", "addded", 1],
    ["left out", "left ot", 1],
    ["taken", "token", 1],
    ["high", "hihg", 1],
    ["guard", "gaurd", 1],
    ["abcd", "badc", 2],
    ["kitten", "sitting", 3],
  ])("of %s and %s is %i", (a, b, off) => {
    expect(distance(a, b)).toBe(off);
  });

  test("is the same both ways, and none only between equals", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, b) === 0).toBe(a === b);
        expect(distance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  test("is given up where the lengths alone are too far apart", () => {
    expect(distance("a", "abcdef", 2)).toBe(3);
  });
});

describe("the words near a mistyped one", () => {
  const levels = ["block", "warn", "note", "off"];
  test.each([
    ["blok", levels, ["block"]],
    ["warning", levels, ["warn"]],
    ["of", levels, ["off"]],
    ["at-least", ["level", "share", "atLeast"], ["atLeast"]],
    ["day-loss", ["data-loss", "key-loss", "frozen"], ["data-loss", "key-loss"]],
    ["hihg", ["high", "medium", "low"], ["high"]],
    ["x", levels, []],
    ["x".repeat(61), ["x".repeat(60)], []],
    ["nothing like it", levels, []],
    ["cat", ["bat", "hat", "rat", "mat"], ["bat", "hat", "rat"]],
  ])("of %s among %j are %j", (word, allowed, expected) => {
    expect(nearWords(word, allowed)).toEqual(expected);
  });
});

describe("the types near a mistyped one", () => {
  const known = knownTypes();
  test.each([
    ["aws_db_instanse", "aws_db_instance"],
    ["aws_db_intsance", "aws_db_instance"],
    ["db_instance", "aws_db_instance"],
    ["aws_db_inst", "aws_db_instance"],
    ["aws_rds_cl", "aws_rds_cluster"],
    ["google_sql_databse_instance", "google_sql_database_instance"],
    ["azurerm_storage_acount", "azurerm_storage_account"],
  ])("of %s begin with %s", (typo, meant) => {
    expect(nearTypes(typo, known)[0]).toBe(meant);
  });

  test("are none where nothing is like it", () => {
    expect(nearTypes("constructor", known)).toEqual([]);
  });

  test("are five at most", () => {
    expect(nearTypes("aws_db_instance", known).length).toBeLessThanOrEqual(5);
  });
});
