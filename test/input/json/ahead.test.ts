import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../../src/domain/fault.ts";
import { type Batch, BatchReader, BatchWriter } from "../../../src/input/json/ahead/batch.ts";
import { readAhead } from "../../../src/input/json/ahead/read-ahead.ts";
import { partsOf, queryFrom } from "../../../src/input/json/ahead/shape.ts";
import { fileBytes } from "../../../src/input/json/bytes.ts";
import { type Document, type Documents, readDocuments } from "../../../src/input/json/documents.ts";
import { decoded } from "../../../src/input/json/encoding.ts";
import { Members, type Query } from "../../../src/input/json/query.ts";
import { ScanError } from "../../../src/input/json/scan-error.ts";
import { Scanner } from "../../../src/input/json/scanner.ts";

/** A query with all that a query can have, modules in modules among it; what it finds is written down in order. */
function asking(found: unknown[]): Document {
  const take: Query["take"] = (taken, depth) =>
    void found.push([taken.whole().toString(), taken.text(0), taken.string(3), taken.has(31), depth]);
  const entry: Query = {
    only: "object",
    take,
    members: new Members({ id: { slot: 0 }, in: { members: new Members({ name: { slot: 3 }, last: { slot: 31 } }) } }),
  };
  const members = new Members({ items: { only: "array", elements: entry } });
  const module: Query = { members };
  members.add("inside", { elements: module });
  const named = (name: string, depth: number) => void found.push(`${name} at ${depth}`);
  const each = { query: { take }, named };
  const query: Query = {
    members: new Members({ module, calls: { members: new Members({}, { each }) }, kept: { take } }, { all: true }),
  };
  return { query, onKey: (name) => void found.push(`key ${name}`), finish: () => void found.push("finished") };
}

const text = fc.oneof(fc.string({ unit: "binary", maxLength: 8 }), fc.constantFrom("id", "in", "items", "\\", '"'));
const item = fc.record(
  { id: fc.jsonValue(), in: fc.record({ name: fc.option(text), last: fc.jsonValue() }, { requiredKeys: [] }), x: text },
  { requiredKeys: [] },
);
const { module } = fc.letrec((tie) => ({
  module: fc.record({ items: fc.array(item), inside: fc.array(tie("module"), { maxLength: 2 }) }, { requiredKeys: [] }),
}));
const document = fc.record(
  { module, calls: fc.dictionary(text, fc.jsonValue()), kept: fc.jsonValue(), other: fc.jsonValue() },
  { requiredKeys: [] },
);

/** What is found in a document of the query itself. */
function foundHere(json: string): unknown[] {
  const found: unknown[] = [];
  const { query, onKey, finish } = asking(found);
  new Scanner(query, onKey).push(Buffer.from(json));
  finish();
  return found;
}

/** The same by a query made of the other's shape, written into batches and read from them. */
function foundInBatches(json: string, size?: { readonly numbers: number; readonly bytes: number }): unknown[] {
  const found: unknown[] = [];
  const { query, onKey, finish } = asking(found);
  const { shape, queries, members } = partsOf(query);
  const reader = new BatchReader({
    begin: () => {},
    finish,
    key: (name) => onKey?.(name),
    named: (at, name, depth) => members[at]?.each?.named(name, depth),
    take: (at, taken, depth) => queries[at]?.take?.(taken, depth),
  });
  // What is sent to a thread is copied; a room that was read is spoilt and used again.
  const writer = new BatchWriter((batch) => {
    reader.read(structuredClone(batch) as Batch);
    batch.numbers.fill(7);
    batch.bytes.fill(7);
    writer.reuse(batch);
  }, size);
  writer.begin();
  new Scanner(queryFrom(structuredClone(shape), writer), (name) => writer.key(name)).push(Buffer.from(json));
  writer.finish();
  writer.flush();
  return found;
}

describe("what is found in a document", () => {
  test("is the same after it went through batches", () => {
    fc.assert(
      fc.property(document, (value) => {
        const json = JSON.stringify(value);
        expect(foundInBatches(json, { numbers: 200, bytes: 100 })).toEqual(foundHere(json));
      }),
      { numRuns: 500 },
    );
  });

  test("is the same where it fills many batches, and where one value is longer than a batch", () => {
    const items = Array.from({ length: 60_000 }, (_, id) => ({ id, in: { name: `name ${id}`, last: null } }));
    const json = JSON.stringify({
      kept: "x".repeat(3_000_000),
      module: { items },
      calls: { a: "y".repeat(1_000_000) },
    });
    expect(foundInBatches(json)).toEqual(foundHere(json));
  });
});

const FOLDER = mkdtempSync(join(tmpdir(), "tests-ahead-"));

function fileWith(contents: string | Buffer): string {
  const path = join(FOLDER, "document.json");
  writeFileSync(path, contents);
  return path;
}

interface Read {
  readonly found: readonly unknown[];
  readonly documents: Documents | null;
  readonly error: unknown;
}

const strange = (head: string): string => `is something else: ${head.slice(0, 5)}`;

/** What reading comes to: all that was found until it ended, and how it ended. */
async function outcome(read: (begin: () => Document) => Promise<Documents>): Promise<Read> {
  const found: unknown[] = [];
  try {
    return { found, documents: await read(() => asking(found)), error: null };
  } catch (error) {
    const { message } = error as Error;
    const offset = error instanceof ScanError ? error.offset : null;
    return { found, documents: null, error: { message, offset, isInputError: error instanceof InputError } };
  }
}

const here = (path: string): Promise<Read> =>
  outcome((begin) =>
    readDocuments(
      decoded(fileBytes(path), () => fileBytes(path)),
      begin,
      strange,
      "state",
    ),
  );

const ahead = (path: string, onProgress?: (bytes: number) => void): Promise<Read> =>
  outcome((begin) => readAhead({ path, begin, strange, noun: "state", onProgress }));

const ITEMS = `{"module":{"items":[{"id":1,"in":{"name":"a"}},{"id":"é"}]},"calls":{"b":[1]},"kept":{}}`;

describe("a file that a thread scans", () => {
  test.each<readonly [string, string | Buffer]>([
    ["holds a document", ITEMS],
    ["holds several", `${ITEMS}\n${ITEMS}\n{}\n`],
    ["is cut in the middle of the second", `${ITEMS}\n${ITEMS.slice(0, -20)}`],
    ["is no JSON at some place", `${ITEMS.slice(0, 50)}!${ITEMS.slice(50)}`],
    ["has a key twice", '{"module":{},"module":{}}'],
    ["has another kind of value than is wanted", '{"module":{"items":{}}}'],
    ["has something behind its document", `${ITEMS}\nmore`],
    ["is other text", "Terraform will perform the following actions"],
    ["is other text that begins with a brace", '[command]terraform show\n{"module":1}\nmore\n'],
    ["is no UTF-8", Buffer.concat([Buffer.from('{"kept":"'), Buffer.from([0xff]), Buffer.from('"}')])],
    ["is empty", ""],
  ])("that %s is read as one that is scanned here", async (_, contents) => {
    const path = fileWith(contents);
    expect(await ahead(path)).toEqual(await here(path));
  });

  test("that is larger than all that may be on its way is read whole, and its bytes are counted", async () => {
    const items = Array.from({ length: 40_000 }, (_, id) => ({ id, in: { name: "n".repeat(200), last: id } }));
    const path = fileWith(JSON.stringify({ module: { items } }));
    let bytes = 0;
    const read = await ahead(path, (more) => {
      bytes += more;
    });
    expect(read).toEqual(await here(path));
    expect(read.found.length).toBe(40_002);
    expect(bytes).toBe(readFileSync(path).length);
  });

  test("that is not there is told as by whoever reads it here", async () => {
    const path = join(FOLDER, "missing.json");
    expect(await ahead(path)).toEqual(await here(path));
  });

  test("ends with the error of whoever looks at what is found, and nothing more is told", async () => {
    const found: string[] = [];
    const take = (): void => {
      found.push("item");
      throw new Error("not wanted");
    };
    const begin = (): Document => ({
      query: { members: new Members({ items: { elements: { take } } }) },
      finish: () => void found.push("end"),
    });
    // More than one batch holds.
    const path = fileWith(JSON.stringify({ items: Array.from({ length: 5 }, () => "x".repeat(600_000)) }));
    await expect(readAhead({ path, begin, strange, noun: "plan" })).rejects.toThrow("not wanted");
    expect(found).toEqual(["item"]);
  });

  test("ends with what goes wrong in the thread", async () => {
    const members = new Members(Object.fromEntries(Array.from({ length: 33 }, (_, at) => [`name ${at}`, {}])));
    const begin = (): Document => ({ query: { members }, finish: () => {} });
    const reading = readAhead({ path: fileWith("{}"), begin, strange, noun: "plan" });
    await expect(reading).rejects.toThrow("more than 32 members can't be told apart");
  });
});
