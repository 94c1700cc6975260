import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Attribute, Attributes } from "../../../src/domain/change.ts";
import { Archive } from "../../../src/input/plan/archive.ts";
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

const archived = () => {
  const archive = new Archive();
  return (before: Attributes): Attributes => archive.attributes(archive.add(before));
};

describe.each([
  ["packed", packer],
  ["archived", archived],
])("Attributes that are %s", (_, packing) => {
  test("are read as they were before", () => {
    const pack = packing();
    fc.assert(
      fc.property(attributes, (before) => {
        const packed = pack(before);
        expect([...packed]).toEqual([...before]);
        expect(packed.size).toBe(before.size);
        for (const path of PATHS) expect(packed.get(path)).toEqual(before.get(path));
      }),
    );
  });

  test("are each its own, in whatever order they are asked for", () => {
    const pack = packing();
    fc.assert(
      fc.property(fc.array(attributes), (all) => {
        const packed = all.map(pack);
        for (const [at, before] of [...all.entries()].reverse()) expect([...(packed[at] ?? [])]).toEqual([...before]);
      }),
    );
  });
});

const text = (value: string): Attributes => new Map([["id", [{ value, sensitive: false, unknown: false }]]]);

test("an archive holds texts longer than one of its blocks, and more than one block of others", () => {
  const keep = archived();
  const texts = [3 << 20, ...Array.from({ length: 40 }, () => 100_000), 1 << 20, 1].map((length, at) =>
    String.fromCharCode(0x100 + at).repeat(length / 2 + 1),
  );
  const kept = texts.map((value) => keep(text(value)));
  expect(kept.map((one) => one.get("id")?.[0]?.value === texts[kept.indexOf(one)])).toEqual(texts.map(() => true));
});
