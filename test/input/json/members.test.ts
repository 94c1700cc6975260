import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ByBytes } from "../../../src/input/json/by-bytes.ts";
import { parseAtLeast, parseMembers } from "../../../src/input/json/members.ts";
import { Names } from "../../../src/input/json/names.ts";

function membersOf(text: string, ...names: readonly string[]): unknown {
  const wanted = new ByBytes<string>();
  for (const name of names) wanted.add(name, name);
  return parseMembers(Buffer.from(text), wanted);
}

describe("Of an object", () => {
  test.each<readonly [string, string, unknown]>([
    ["the wanted members are parsed", '{"id":"a","size":1,"tags":{"a":[1,{}]}}', { id: "a", tags: { a: [1, {}] } }],
    ["what is not there stays away", '{"size":1}', {}],
    ["a name is no member of its length", '{"ix":1,"gats":2}', {}],
    ["texts may hold what looks like an end", '{"x":"}\\"],{","id":"\\\\","y":["}"]}', { id: "\\" }],
    ["space may stand anywhere", ' { "x" : [ 1 , { } ] ,\n"id"\t:\r1 } '.trim(), { id: 1 }],
    ["of two members with one name the last counts, as for JSON.parse", '{"id":1,"id":2}', { id: 2 }],
    ["a name may be written with escapes", '{"\\u0069d":1}', { id: 1 }],
    ["nothing is nothing", "{}", {}],
  ])("%s", (_, text, wanted) => {
    expect(membersOf(text, "id", "tags")).toEqual(wanted);
  });

  test("what is no object is parsed whole", () => {
    for (const text of ["true", "null", "[1]", '"id"']) expect(membersOf(text, "id")).toEqual(JSON.parse(text));
  });

  test("they are what JSON.parse makes of them", () => {
    const text = fc.oneof(fc.constantFrom("id", "tags", "name", "a", "ü", '"', "\\", ""), fc.string());
    const objects = fc.dictionary(text, fc.jsonValue(), { noNullPrototype: true });
    fc.assert(
      fc.property(
        objects,
        fc.array(text, { maxLength: 4 }),
        fc.constantFrom(undefined, 1, "\t"),
        (all, names, space) => {
          const written = JSON.stringify(all, null, space);
          const parsed = JSON.parse(written) as Record<string, unknown>;
          const asked = membersOf(written, ...names) as Record<string, unknown>;
          for (const name of names)
            expect(Object.hasOwn(asked, name) ? asked[name] : undefined).toEqual(
              Object.hasOwn(parsed, name) ? parsed[name] : undefined,
            );
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("One of some names", () => {
  /** Many names are looked up; few are searched for, which may also find them behind a quote in a text. */
  function stands(text: string, ...names: readonly string[]): boolean {
    const bytes = Buffer.from(text);
    const isThere = new Names([...names, "none", "of", "these", "stands", "there"]).mayStandIn(bytes);
    if (isThere) expect(new Names(names).mayStandIn(bytes)).toBe(true);
    return isThere;
  }

  test.each<readonly [string, string, boolean]>([
    ["is found as a member's name", '{"a":1,"vpc_id":null}', true],
    ["is found however deep it stands", '{"a":[{"b":{"vpc_id":1}}]}', true],
    ["is found as a value", '["vpc_id"]', true],
    ["is not a part of a text", '{"my_vpc_id":"vpc_id,","vpc":"_id"}', false],
    ["is not what stands between texts", '{"a\\"":"\\"vpc_id"}', false],
    ["is not in nothing", "{}", false],
  ])("%s", (_, text, found) => {
    expect(stands(text, "subnet_id", "vpc_id")).toBe(found);
  });

  function textsIn(value: unknown): readonly string[] {
    if (typeof value === "string") return [value];
    if (typeof value !== "object" || value === null) return [];
    return [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(textsIn)];
  }

  test("is found where it is any of the texts that JSON.parse makes", () => {
    const name: fc.Arbitrary<string> = fc.constantFrom("id", "tags", "ü", "i", "", " ");
    const text = fc.oneof(name, fc.constantFrom('"', "\\", '\\"id', '"id"', '\\\\"tags'), fc.string());
    const values = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: "small" },
        text,
        fc.boolean(),
        fc.array(tie("value")),
        fc.dictionary(text, tie("value")),
      ),
    })).value;
    fc.assert(
      fc.property(values, fc.array(name, { minLength: 1, maxLength: 3 }), (value, names) => {
        const expected = textsIn(value).some((one) => names.includes(one));
        expect(stands(JSON.stringify(value), ...names)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });
});

test("However little was parsed before, a value of many megabytes is not made whole for one of its members", () => {
  const wanted = new ByBytes<string>();
  wanted.add("id", "id");
  const text = JSON.stringify({ id: "a", body: "x".repeat(17 << 20) });
  expect(Object.keys(parseAtLeast(Buffer.from(text), wanted) as object)).toEqual(["id"]);
});
