import fc from "fast-check";
import { expect, test } from "vitest";
import { inGroups } from "../../src/domain/grouping.ts";

test.each<readonly [number, number, readonly number[]]>([
  [1, 256, [1]],
  [3, 256, [1, 1, 1]],
  [5, 2, [2, 3]],
  [256, 256, Array.from({ length: 256 }, () => 1)],
  [6, 1, [6]],
])("%i in at most %i groups", (count, most, sizes) => {
  const all = Array.from({ length: count }, (_, at) => at);
  expect(inGroups(all, most).map(({ length }) => length)).toEqual(sizes);
});

test("nothing is lost, nothing stands twice, no group is empty, and none is much larger than another", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 256 }), (count, most) => {
      const all = Array.from({ length: count }, (_, at) => at);
      const groups = inGroups(all, most);
      const sizes = groups.map(({ length }) => length);
      expect(groups.flat()).toEqual(all);
      expect(groups.length).toBeLessThanOrEqual(most);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      expect(Math.min(...sizes)).toBeGreaterThan(0);
    }),
  );
});
