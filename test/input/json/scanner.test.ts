import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MAX_DEPTH } from "../../../src/input/json/memory.ts";
import { Members, type Query } from "../../../src/input/json/query.ts";
import { Scanner } from "../../../src/input/json/scanner.ts";
import { anyCharacter } from "../../any-character.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Scans a document cut into pieces; the takes of `query` are the result. */
function scan(bytes: Uint8Array, query: Query = {}, sizes: readonly number[] = [7]): Scanner {
  const scanner = new Scanner(query);
  let at = 0;
  for (let i = 0; at < bytes.length && !scanner.done; i++) {
    const size = sizes[i % sizes.length] as number;
    // The piece is spoilt after use, as the reader's buffers are.
    const piece = Buffer.from(bytes.subarray(at, at + size));
    at += scanner.push(piece);
    piece.fill(0);
  }
  scanner.end();
  if (bytes.subarray(at).some((byte) => ![0x20, 0x0a, 0x0d, 0x09].includes(byte)))
    throw new Error("something stands after the document");
  return scanner;
}

/** What a query that takes `wanted` at the top, and every element of `items` with a slot for its `id`, finds. */
function taken(bytes: Uint8Array, sizes?: readonly number[]): { wanted: unknown; items: unknown[]; ids: unknown[] } {
  const found: { wanted: unknown; items: unknown[]; ids: unknown[] } = { wanted: undefined, items: [], ids: [] };
  const parse = (value: Uint8Array): unknown => JSON.parse(Buffer.from(value).toString());
  scan(
    bytes,
    {
      members: new Members(
        {
          wanted: {
            take: (value) => {
              found.wanted = parse(value.whole());
            },
          },
          items: {
            elements: {
              take: (value) => {
                found.items.push(parse(value.whole()));
                const id = value.text(0);
                found.ids.push(id === undefined ? undefined : JSON.parse(id));
              },
              members: new Members({ change: { members: new Members({ id: { slot: 0 } }) } }),
            },
          },
        },
        { all: true },
      ),
    },
    sizes,
  );
  return found;
}

const parses = (text: string): boolean => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
};

const scans = (text: string, sizes?: readonly number[]): boolean => {
  try {
    scan(bytesOf(text), {}, sizes);
    return true;
  } catch {
    return false;
  }
};

const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 });
/** Objects with every kind of value, awkward strings and numbers among them. */
const json = fc.dictionary(
  fc.string({ unit: anyCharacter, maxLength: 6 }),
  fc.oneof(
    fc.jsonValue({ maxDepth: 5 }),
    fc.string({ unit: anyCharacter }),
    fc.constantFrom("resource_changes", '\\"', "\\", "\u0000", "}]", '{"a":'),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  ),
  { maxKeys: 6 },
);
const spacing = fc.constantFrom<string | number | undefined>(undefined, 1, "\t", "\r\n ".trim() === "" ? 2 : 3);

describe("the scanner", () => {
  test("accepts every document that JSON.parse accepts, wherever it is cut", () => {
    fc.assert(
      fc.property(json, spacing, sizes, (value, indent, cuts) => {
        expect(scans(JSON.stringify(value, null, indent), cuts)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("refuses and accepts exactly what JSON.parse does when a document is damaged", () => {
    const damage = fc.record({
      at: fc.nat(),
      remove: fc.integer({ min: 0, max: 3 }),
      insert: fc.constantFrom(
        "",
        "}",
        "]",
        "{",
        "[",
        ",",
        ":",
        '"',
        "\\",
        "0",
        "-",
        ".",
        "e",
        "1",
        "t",
        "null",
        "\u0001",
        " ",
        "\n",
        "é",
        "\\u12",
        "\\x",
      ),
    });
    fc.assert(
      fc.property(json, fc.array(damage, { minLength: 1, maxLength: 3 }), sizes, (value, damages, cuts) => {
        let text = JSON.stringify(value);
        for (const { at, remove, insert } of damages) {
          const place = at % (text.length + 1);
          text = text.slice(0, place) + insert + text.slice(place + remove);
        }
        // The reader looks for the first brace itself; white space in front is not the scanner's business.
        fc.pre(!/^[^\x21-\uffff]*[^{\s]/.test(text) && Buffer.from(text).toString() === text);
        expect([text, scans(text, cuts)]).toEqual([text, parses(text)]);
      }),
      { numRuns: 3000 },
    );
  });

  test("hands over the same values that JSON.parse finds, wherever it is cut", () => {
    const item = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.record({ change: fc.record({ id: fc.jsonValue({ maxDepth: 2 }), other: fc.jsonValue({ maxDepth: 2 }) }) }),
    );
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 4 }),
        fc.array(item),
        json,
        spacing,
        sizes,
        (wanted, items, more, indent, cuts) => {
          const text = JSON.stringify({ ...more, nested: { wanted: 1, items: [2] }, wanted, items }, null, indent);
          const value = JSON.parse(text) as { wanted: unknown; items: { change?: { id?: unknown } }[] };
          expect(taken(bytesOf(text), cuts)).toEqual({
            wanted: value.wanted,
            items: value.items,
            ids: value.items.map((one) => (one === null || Array.isArray(one) ? undefined : one.change?.id)),
          });
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each([
    ["a key that is written with escapes", '{"\\u0077anted":1}', { wanted: 1 }],
    ["a value that only looks like the key", '{"x":"\\"wanted\\":2","wanted":3}', { wanted: 3 }],
    ["the key inside another object", '{"x":{"wanted":2}}', { wanted: undefined }],
    ["the key inside a list", '{"x":[{"wanted":2}]}', { wanted: undefined }],
  ])("is not fooled by %s", (_, text, expected) => {
    for (const size of [1, 2, 3, 100]) expect(taken(bytesOf(text), [size])).toMatchObject(expected);
  });

  test.each([
    ["a key twice at the top", '{"a":1,"a":2}'],
    ["a key twice at the top, once with escapes", '{"a":1,"\\u0061":2}'],
    ["a wanted key twice further down", '{"items":[{"change":{},"change":{}}]}'],
  ])("refuses %s, since nobody can say which one counts", (_, text) => {
    for (const size of [1, 3, 100]) expect(() => taken(bytesOf(text), [size])).toThrow(/twice/);
  });

  test.each([
    ["a list", '"no"', "has a string at byte 9 where a plan has a list", { only: "array" as const }],
    ["an object", '"no"', "has a string at byte 9 where a plan has an object", { only: "object" as const }],
    ["an object", "-1", "has a number at byte 9 where a plan has an object", { only: "object" as const }],
    ["an object", ",", 'has "," at byte 9 where a plan has an object', { only: "object" as const }],
    ["a list", "}", 'has "}" at byte 9 where a plan has a list', { only: "array" as const }],
  ])("refuses what is not %s where only that may stand: %s", (_, value, message, query) => {
    expect(() => scan(bytesOf(`{"items":${value}}`), { members: new Members({ items: query }) })).toThrow(message);
    expect(() => scan(bytesOf('{"items":null}'), { members: new Members({ items: query }) })).not.toThrow();
  });

  test.each(['"a"', "1 ", "[1]", "null"])("refuses a document that is not an object: %s", (text) => {
    for (const size of [1, 100]) expect(() => scan(bytesOf(text), {}, [size])).toThrow("is not JSON");
  });

  test("hands over and refuses the same where values stand there twice, whole or damaged", () => {
    const slots = { before: { slot: 0 }, after: { slot: 1 }, more: { slot: 2 } };
    const parts = fc.record({
      value: json,
      cut: fc.option(fc.nat(), { nil: undefined }),
      insert: fc.constantFrom("", "}", "]", "{", ",", '"', "1", "x"),
    });
    fc.assert(
      fc.property(parts, spacing, sizes, fc.boolean(), ({ value, cut, insert }, indent, cuts, isWhole) => {
        const before = JSON.stringify(value, null, indent);
        const at = cut === undefined ? before.length : cut % (before.length + 1);
        const after = cut === undefined ? before : `${before.slice(0, at)}${insert}${before.slice(at + 1)}`;
        const text = `{"change":{"before":${before},"after":${after},"more":[${before},${after}]}}`;
        const found: unknown[] = [];
        const take: Query["take"] = (of) => void found.push(...[0, 1, 2].map((slot) => of.text(slot)));
        const query: Query = { members: new Members({ change: { take, members: new Members(slots) } }) };
        const read = () => scan(bytesOf(text), query, isWhole ? [1 << 20] : cuts);
        fc.pre(Buffer.from(text).toString() === text);
        if (!parses(text)) expect(read).toThrow();
        else if (cut === undefined) {
          read();
          expect(found).toEqual([before, after, `[${before},${after}]`]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("says where a document breaks off", () => {
    const text = '{"a":[1,{"b":"c"}]}';
    for (let length = 1; length < text.length; length++)
      expect(() => scan(bytesOf(text.slice(0, length)))).toThrow(
        `ends in the middle, after ${length === 1 ? "1 byte" : `${length} bytes`}`,
      );
  });

  test("walks 100,000 levels of nesting without recursion", () => {
    const depth = 100_000;
    const text = `{"a":${"[".repeat(depth)}${"]".repeat(depth)}}`;
    expect(scans(text, [4096])).toBe(true);
    expect(scans(text.replace("]}", "}"), [4096])).toBe(false);
  });

  test("follows a query that contains itself down to the deepest container, and refuses one more", () => {
    const members = new Members({});
    const inside: Query = { slot: 1, members };
    members.add("a", inside);
    const nested = (depth: number): string => `${'{"a":'.repeat(depth)}"é"${"}".repeat(depth)}`;
    for (const size of [4096, 1 << 20]) {
      const found: unknown[] = [];
      const take: Query["take"] = (taken) => void found.push([taken.whole().toString(), taken.text(1)]);
      scan(bytesOf(nested(MAX_DEPTH)), { take, members }, [size]);
      // The slot is that of the outermost value that has it, which ends last.
      expect(found).toEqual([[nested(MAX_DEPTH), nested(MAX_DEPTH - 1)]]);
      expect(() => scan(bytesOf(nested(MAX_DEPTH + 1)), { members }, [size])).toThrow(
        `is nested more than ${MAX_DEPTH} deep at byte ${5 * MAX_DEPTH}`,
      );
    }
  });

  test("refuses what is nested too deep where nobody looks as well", () => {
    const nested = (depth: number): string => `{"a":${"[".repeat(depth - 1)}${"]".repeat(depth - 1)}}`;
    for (const size of [4096, 1 << 20]) {
      expect(scans(nested(MAX_DEPTH), [size])).toBe(true);
      expect(() => scan(bytesOf(nested(MAX_DEPTH + 1)), {}, [size])).toThrow(`is nested more than ${MAX_DEPTH} deep`);
    }
  });

  /** Objects of names in objects of names; what is told of each name is written down. */
  function names(told: unknown[]): Query {
    const each = { query: {}, named: (name: string, depth: number) => void told.push([name, depth]) };
    const members = new Members({ calls: { members: new Members({}, { each }) } });
    Object.assign(each.query, { members });
    return { members };
  }

  test("tells of each name in how many objects of names it stands, however deep, and behind what is deeper", () => {
    const depth = 40_000;
    const told: unknown[] = [];
    scan(bytesOf(`${'{"calls":{"x":'.repeat(depth)}{}${',"y":{}}}'.repeat(depth)}`), names(told), [1 << 20]);
    const depths = Array.from({ length: depth }, (_, at) => at);
    expect(told).toEqual([...depths.map((at) => ["x", at]), ...depths.reverse().map((at) => ["y", at])]);
  });

  test("tells so of a document after one that was refused inside of such objects", () => {
    const told: unknown[] = [];
    expect(() => scan(bytesOf('{"calls":{"x":{"calls":{"y":!'), names(told))).toThrow("is not JSON");
    scan(bytesOf('{"calls":{"z":1}}'), names(told));
    expect(told).toEqual([
      ["x", 0],
      ["y", 1],
      ["z", 0],
    ]);
  });

  test("hands over with each value its own texts and its own bytes, wherever they are cut", () => {
    const take = (found: unknown[]): NonNullable<Query["take"]> => {
      return (of) => void found.push([of.string(0), of.string(0), of.word(1), of.text(2), of.whole().toString()]);
    };
    const slots = new Members({ id: { slot: 0 }, type: { slot: 1 }, size: { slot: 2 } });
    const items = ['{"id":"a","type":"t","size":1}', "{}", '{"id":"b","type":null,"size":[2]}', '{"id":3,"type":"u"}'];
    for (const size of [1, 5, 40, 1000]) {
      const found: unknown[] = [];
      const query: Query = { members: new Members({ items: { elements: { take: take(found), members: slots } } }) };
      scan(bytesOf(`{"items":[${items.join(",")}]}`), query, [size]);
      expect(found).toEqual([
        ["a", "a", "t", "1", items[0]],
        [null, null, null, undefined, items[1]],
        ["b", "b", null, "[2]", items[2]],
        [null, null, "u", undefined, items[3]],
      ]);
    }
  });

  test("holds a value of many megabytes across many pieces", () => {
    const long = "x\\n".repeat(3_000_000);
    const found = taken(bytesOf(`{"items":[{"change":{"id":7,"text":"${long}"}}],"wanted":true}`), [65_536]);
    expect(found.ids).toEqual([7]);
    expect(found.wanted).toBe(true);
    expect((found.items[0] as { change: { text: string } }).change.text.length).toBe(6_000_000);
  });

  test("reads documents side by side, piece by piece, and each for itself", () => {
    const texts = Array.from(
      { length: 5 },
      (_, at) => `{"wanted":"${String(at).repeat(40)}","deep":[[{"a":"\\n${at}"}]]}`,
    );
    const found: unknown[] = [];
    const readings = texts.map((text, at) => {
      const wanted: Query = { take: (taken) => void found.push(`${at}: ${taken.string(0)}`), slot: 0 };
      return { text, scanner: new Scanner({ members: new Members({ wanted }) }) };
    });
    for (let from = 0; readings.some(({ scanner }) => !scanner.done); from += 3)
      for (const { text, scanner } of readings) scanner.push(bytesOf(text.slice(from, from + 3)));
    expect(found).toEqual(texts.map((_, at) => `${at}: ${String(at).repeat(40)}`));
  });

  test("reads another document while it hands a value over", () => {
    const found: unknown[] = [];
    const keep: Query = { take: (taken) => void found.push(JSON.parse(taken.whole().toString())) };
    const take: Query["take"] = (taken) => {
      new Scanner({ members: new Members({ inner: keep }) }).push(taken.whole());
      found.push(taken.string(0));
    };
    scan(bytesOf('{"outer":{"inner":1,"name":"n"},"last":2}'), {
      members: new Members({ outer: { take, members: new Members({ name: { slot: 0 } }) }, last: keep }),
    });
    expect(found).toEqual([1, "n", 2]);
  });

  test("reads the next document as ever after one that was refused, or that was no more wanted in the middle", () => {
    const refuse: Query = {
      take: () => {
        throw new Error("not wanted");
      },
    };
    const members = new Members({ wanted: refuse });
    for (const size of [1, 100]) {
      expect(() => scan(bytesOf('{"wanted":"x","b":[{'), { members }, [size])).toThrow("not wanted");
      expect(() => scan(bytesOf('{"a":[[{"b":"\\u12'), {}, [size])).toThrow("ends in the middle");
      expect(() => scan(bytesOf('{"a":[[{"b":"\\x'), {}, [size])).toThrow("unknown escape");
      expect(taken(bytesOf('{"items":[{"change":{"id":7}}],"wanted":true}'), [size]).ids).toEqual([7]);
    }
  });

  test("finds members with names of any length and in any letters, up to 32 of one object", () => {
    const names = Array.from({ length: 32 }, (_, at) => `${"ä".repeat(at)}${at}`);
    const found: unknown[] = [];
    const query = (at: number): Query => ({ take: (taken) => void found.push([at, taken.whole().toString()]) });
    const wanted = Object.fromEntries(names.map((name, at) => [name, query(at)]));
    const text = JSON.stringify(Object.fromEntries([...names, "no", "ä"].map((name, at) => [name, at])));
    scan(bytesOf(text), { members: new Members(wanted) }, [1 << 20]);
    expect(found.sort((a, b) => Number((a as number[])[0]) - Number((b as number[])[0]))).toEqual(
      names.map((_, at) => [at, String(at)]),
    );
    const tooMany = new Members({ ...wanted, more: {} });
    expect(() => new Scanner({ members: tooMany })).toThrow("more than 32 members can't be told apart");
    expect(() => new Scanner({ slot: 32 })).toThrow("there is no slot 32");
  });
});
