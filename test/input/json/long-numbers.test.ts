import { describe, expect, test } from "vitest";
import { LongNumber, parse } from "../../../src/input/json/value.ts";
import { object, reviewOf, row } from "../../domain/reviewing.ts";

const parsed = (text: string): unknown => parse(Buffer.from(text));

/** A number as it is written: `JSON.stringify` would write another one. */
const written = (digits: string): unknown =>
  (JSON as unknown as { readonly rawJSON: (text: string) => unknown }).rawJSON(digits);

describe("A whole number of many digits", () => {
  test.each<[text: string, value: unknown]>([
    ["9007199254740993", new LongNumber("9007199254740993")],
    ['{"a":9007199254740993}', { a: new LongNumber("9007199254740993") }],
    ["[ -9223372036854775807,1 ]", [new LongNumber("-9223372036854775807"), 1]],
    ['{"a":{"b":18446744073709551615}}', { a: { b: new LongNumber("18446744073709551615") } }],
  ])("keeps them: %s", (text, value) => {
    expect(parsed(text)).toEqual(value);
  });
  test.each([
    "9007199254740991",
    "[1.2345678901234567890123,1]",
    "[1234567890123456789e3]",
    '{"a":"x:9007199254740993,","9007199254740993":1}',
    '["\\",9007199254740993,\\""]',
  ])("is nothing else: %s", (text) => {
    expect(parsed(text)).toEqual(JSON.parse(text));
  });
  test.each(["a", '\\"', "\\\\"])("may stand beside a text of any length, made of %s", (piece) => {
    const long = piece.repeat(9_000_000);
    const value = parsed(`{"text":"${long}","id":9007199254740993}`) as { readonly text: string; readonly id: unknown };
    expect(value.id).toEqual(new LongNumber("9007199254740993"));
    expect(value.text).toHaveLength(9_000_000);
  });
});

describe("An object is linked by an id of 64 bits", () => {
  const ROWS = [
    row("database", { watch: [{ path: "days", change: "lowered", rule: "backup-loss", says: "Less is kept." }] }),
    row("snapshot", { class: "backup", refs: [{ role: "copies", path: "database_id", to: ["database"] }] }),
  ];
  const survivors = async (id: unknown, named: unknown) => {
    const copy = { id: "s", database_id: named };
    const entries = [object("database.x", "delete", { id }), object("snapshot.s", "no-op", copy, copy)];
    return (await reviewOf(entries, ROWS)).findings[0]?.remains?.survivors;
  };
  const [one, other] = ["9007199254740993", "9007199254740992"];
  test("that both have as a number", async () => {
    expect(await survivors(written(one), written(one))).toEqual(["snapshot.s"]);
    expect(await survivors(written(one), written(other))).toEqual([]);
  });
  test("that one of them has as a text", async () => {
    expect(await survivors(one, written(one))).toEqual(["snapshot.s"]);
    expect(await survivors(other, written(one))).toEqual([]);
  });
  test("while such a number is compared as one, and shown as one", async () => {
    const { findings } = await reviewOf(
      [object("database.x", "update", { id: "a", days: written("9223372036854775807") }, { id: "a", days: 7 })],
      ROWS,
    );
    expect(findings.map(({ rule }) => rule)).toEqual(["backup-loss"]);
    expect(JSON.stringify(findings[0]?.evidence)).toContain("9223372036854776000");
  });
});
