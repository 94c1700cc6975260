/** The records of what was read against its page (read/*.tsv). */
import { describe, expect, test } from "vitest";
import { tables } from "../../src/catalogue/load.ts";
import { mistakesIn, READ_BEFORE, readingsIn, recorded, recordOf, unread } from "./read-record.ts";

const typesOf = (prefix: string): ReadonlySet<string> =>
  new Set((tables().get(prefix)?.().rows ?? []).map(({ type }) => type));

test("Every record of what was read is of a provider of the catalogue, and well-formed", () => {
  const wrong = recorded().flatMap((prefix) =>
    mistakesIn(recordOf(prefix), typesOf(prefix)).map((mistake) => `${prefix}: ${mistake}`),
  );
  expect(wrong).toEqual([]);
});

describe("Every row that blocks or warns was read", () => {
  // A new row needs a line in its record too.
  test.each([...tables().keys()].filter((prefix) => !READ_BEFORE.includes(prefix)))("of %s", (prefix) => {
    const readings = recorded().includes(prefix) ? readingsIn(recordOf(prefix)) : [];
    expect(unread(prefix, readings)).toEqual([]);
  });
});

describe("A record of what was read", () => {
  const HEADER = "type\tpage\tmistakes\tadded\tword\n";
  const SILENT = ["a_one: nothing says what was wrong or missing"];
  const known = new Set(["a_one", "a_two"]);
  test("may say that nothing was wrong, what was, and that there was no page", () => {
    const record = `${HEADER}a_one\towner/repo docs/one.md\t0\t0\t\na_two\tnone\t0\t0\tno page is stored\n`;
    expect(mistakesIn(record, known)).toEqual([]);
    expect(readingsIn(record)).toEqual([
      { type: "a_one", page: "owner/repo docs/one.md", mistakes: 0, added: 0, word: "" },
      { type: "a_two", page: "none", mistakes: 0, added: 0, word: "no page is stored" },
    ]);
  });
  test.each(["o/r docs/one.md", "https://example.com/one", "@scope/name@1.2.3 lib/one.d.ts"])(
    "may name the page %s",
    (page) => {
      expect(mistakesIn(`${HEADER}a_one\t${page}\t0\t0\t\n`, known)).toEqual([]);
    },
  );
  test.each([
    ["another header", "type\tpage\n", ['its header is "type\tpage"']],
    ["a last line without an end", `${HEADER}a_one\to/r p.md\t0\t0\t`, ["its last line has no end"]],
    ["a type without a row", `${HEADER}a_six\to/r p.md\t0\t0\t\n`, ["a_six: it has no row"]],
    ["a type twice", `${HEADER}a_one\to/r p.md\t0\t0\t\na_one\to/r p.md\t0\t0\t\n`, ["a_one: out of order"]],
    ["types out of order", `${HEADER}a_two\to/r p.md\t0\t0\t\na_one\to/r p.md\t0\t0\t\n`, ["a_one: out of order"]],
    ["no page", `${HEADER}a_one\t\t0\t0\t\n`, ['a_one: "" is no page']],
    ["a page without its repository", `${HEADER}a_one\tone.md\t0\t0\t\n`, ['a_one: "one.md" is no page']],
    ["a number that is none", `${HEADER}a_one\to/r p.md\t0\t1.5\tx\n`, ['a_one: "1.5" is no number']],
    ["a field too few", `${HEADER}a_one\to/r p.md\t0\t0\n`, ["a_one: 4 fields"]],
    [
      "no word for what was tried",
      `${HEADER}a_one	none	0	0	
`,
      SILENT,
    ],
    [
      "no word for a mistake",
      `${HEADER}a_one	o/r p.md	1	0	
`,
      SILENT,
    ],
    [
      "no word for a fact",
      `${HEADER}a_one	o/r p.md	0	1	
`,
      SILENT,
    ],
  ])("has no mistake like %s", (_, record, mistakes) => {
    expect(mistakesIn(record, known)).toEqual(mistakes);
  });
  test("leaves out what it does not name", () => {
    expect(unread("tls", [])).toEqual(["tls_private_key"]);
    expect(unread("tls", readingsIn(`${HEADER}tls_private_key\to/r p.md\t0\t0\t\n`))).toEqual([]);
  });
});
