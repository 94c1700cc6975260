import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressIn, blockIn, instanceBlockOf, stepsIn } from "../../src/domain/address.ts";

describe("an address is taken apart into", () => {
  test.each([
    ["aws_vpc.main", [], "aws_vpc.main", ""],
    ["aws_vpc.main[0]", [], "aws_vpc.main", "[0]"],
    ['aws_vpc.main["a.b"]', [], "aws_vpc.main", '["a.b"]'],
    ["data.aws_ami.this[1]", [], "data.aws_ami.this", "[1]"],
    ["module.net.aws_vpc.main", [{ name: "net", key: "" }], "aws_vpc.main", ""],
    [
      'module.net["x].y\\"."].module.sub[0].data.aws_ami.this["k"]',
      [
        { name: "net", key: '["x].y\\"."]' },
        { name: "sub", key: "[0]" },
      ],
      "data.aws_ami.this",
      '["k"]',
    ],
  ])("%s: its modules, its block, and its key", (address, module, block, key) => {
    expect(addressIn(address)).toEqual({ module, block, key });
  });

  test.each([
    "",
    "aws_vpc",
    "module.net",
    "module",
    "data.aws_ami",
    "aws_vpc.main.id",
    "a..b",
    ".a.b",
    'a.b["c',
    "a.b[c]",
  ])("nothing, where it is none: %j", (text) => {
    expect(addressIn(text)).toBe(null);
  });

  test("parts that make the same address again", () => {
    const key = fc.oneof(
      fc.constant(""),
      fc.nat().map((n) => `[${n}]`),
      fc.string().map((k) => `[${JSON.stringify(k)}]`),
    );
    const step = fc.record({
      name: fc.stringMatching(/^[a-z_][a-z0-9_-]{0,5}$/).filter((name) => !["module", "data"].includes(name)),
      key,
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 3 }), fc.tuple(step, step), key, (module, [type, name], last) => {
        const block = `${type.name}.${name.name}`;
        const address = `${instanceBlockOf({ module, block })}${last}`;
        expect(addressIn(address)).toEqual({ module, block, key: last });
        expect(blockIn(module, block)).toBe([...module.map((one) => `module.${one.name}`), block].join("."));
      }),
    );
  });
});

test("a reference is steps with the keys after each", () => {
  expect(stepsIn('module.net["a.b"].ids[0].x')).toEqual([
    { name: "module", key: "" },
    { name: "net", key: '["a.b"]' },
    { name: "ids", key: "[0]" },
    { name: "x", key: "" },
  ]);
});
