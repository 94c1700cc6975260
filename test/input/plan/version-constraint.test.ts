import { expect, test } from "vitest";
import { lowestMajor } from "../../../src/input/plan/version-constraint.ts";

test.each([
  ["~> 4.40", 4],
  ["~> 3.0", 3],
  [">= 3.0, < 5.0", 3],
  [">= 3.0.0, ~> 4.1", 4],
  ["4.12.0", 4],
  ["= 4.0.0-beta1", 4],
  ["> 3.99", 3],
  [">=4", 4],
  ["v4.1", 4],
  ["< 5.0", null],
  ["!= 4.1.0", null],
  ["", null],
  ["four", null],
  [">= 4.0, whatever", null],
])("%s allows %s as the lowest major version", (constraint, major) => {
  expect(lowestMajor(constraint)).toBe(major);
});
