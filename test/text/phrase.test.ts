import { expect, test } from "vitest";
import { some } from "../../src/report/quantity.ts";
import { named } from "../../src/text/phrase.ts";

test("the rest of many names is counted as all other numbers are written", () => {
  const many = Array.from({ length: 2000 }, (_, at) => `a${at}`);
  expect(named(many, 2)).toEqual([{ code: "a0" }, ", ", { code: "a1" }, " and ", "1,998 more"]);
  expect(some(many)).toBe("a0, a1, a2 and 1,997 more");
});
