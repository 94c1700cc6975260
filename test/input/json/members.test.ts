import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ByBytes } from "../../../src/input/json/by-bytes.ts";
import { parseMembers } from "../../../src/input/json/members.ts";

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
