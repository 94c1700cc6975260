import { expect, test } from "vitest";
import { moduleIn, typeIn } from "../../src/report/address.ts";
import { columnsOf, fitted, wrapped } from "../../src/report/columns.ts";
import { counted, listed, thousands, withArticle } from "../../src/report/quantity.ts";

test.each([
  [0, "0 copies"],
  [1, "1 copy"],
  [2, "2 copies"],
  [1980, "1,980 copies"],
])("%d is counted as %s", (count, text) => {
  expect(counted(count, "copy", "copies")).toBe(text);
});

test.each([
  [999, "999"],
  [1000, "1,000"],
  [1234567, "1,234,567"],
])("%d is written %s", (count, text) => {
  expect(thousands(count)).toBe(text);
});

test.each([
  ["relational database", "a relational database"],
  ["object storage bucket", "an object storage bucket"],
  ["user pool", "a user pool"],
  ["RDS cluster", "an RDS cluster"],
  ["VPC", "a VPC"],
  ["DNS zone", "a DNS zone"],
  ["encryption key", "an encryption key"],
])("%s has the article of %s", (noun, text) => {
  expect(withArticle(noun)).toBe(text);
});

test.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a and b"],
  [["a", "b", "c"], "a, b and c"],
])("%j is listed as %s", (items, text) => {
  expect(listed(items)).toBe(text);
});

test.each([
  ["aws_db_snapshot.a", "", "aws_db_snapshot"],
  ['module.a["x.y\\"]"].aws_db_snapshot.weekly[0]', 'module.a["x.y\\"]"]', "aws_db_snapshot"],
  ['module.a.module.b[3].t.n["module.z.t.m"]', "module.a.module.b[3]", "t"],
  ["nonsense", "", ""],
])("%s is in module %j and of type %s", (address, module, type) => {
  expect([moduleIn(address), typeIn(address)]).toEqual([module, type]);
});

test.each([
  ["abc", 3],
  ["漢字", 4],
  ["😀", 2],
  ["e\u0301", 1],
])("%s takes %d columns", (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});

test.each([
  ["one two three", 8, ["one two", "three"]],
  ["module.a.aws_db_instance.main", 16, ["module.a.aws_db_instance.main"]],
  ["a bbbbbbbbbb c", 4, ["a", "bbbbbbbbbb", "c"]],
  ["漢字漢字", 4, ["漢字", "漢字"]],
  ["", 10, [""]],
])("%s is wrapped at %d", (text, width, lines) => {
  expect(wrapped(text, width)).toEqual(lines);
});

test.each([
  ["short", 10, "short"],
  ["漢字漢字漢字", 7, "漢字…字"],
])("%s fits into %d columns as %s", (text, width, short) => {
  expect(fitted(text, width)).toBe(short);
  expect(columnsOf(short)).toBeLessThanOrEqual(width);
});
