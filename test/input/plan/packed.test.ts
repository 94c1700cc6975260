import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Attribute } from "../../../src/domain/change.ts";
import { packer } from "../../../src/input/plan/packed.ts";

const attribute: fc.Arbitrary<Attribute> = fc.record(
  {
    value: fc.oneof(
      fc.string(),
      fc.double({ noNaN: true }),
      fc.boolean(),
      fc.constant(null),
      fc.constant({ size: 1, fingerprint: "f", elements: null }),
    ),
    sensitive: fc.boolean(),
    unknown: fc.boolean(),
    at: fc.constant([{ index: 0, keys: new Map([["name", "a"]]) }]),
  },
  { requiredKeys: ["value", "sensitive", "unknown"] },
);

const PATHS = ["id", "arn", "tags{}", "disk[*].id", "constructor", "__proto__"];

const attributes = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...PATHS), fc.array(attribute, { minLength: 1, maxLength: 3 })), {
    selector: ([path]) => path,
  })
  .map((entries) => new Map(entries));

describe("Packed attributes", () => {
  test("are read as they were before", () => {
    const pack = packer();
    fc.assert(
      fc.property(attributes, (before) => {
        const packed = pack(before);
        expect([...packed]).toEqual([...before]);
        expect(packed.size).toBe(before.size);
        for (const path of PATHS) expect(packed.get(path)).toEqual(before.get(path));
      }),
    );
  });
});
