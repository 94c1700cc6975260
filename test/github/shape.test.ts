import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PartialAnswer } from "../../src/github/fetch.ts";
import { shaped } from "../../src/github/shape.ts";

/** What each kind takes, and what is none of it. */
type Row = readonly [fits: readonly unknown[], others: readonly unknown[]];
const KINDS = {
  text: [["a"], ["", 0, true, [], {}, null, undefined]],
  "text?": [
    ["a", null],
    ["", 0, false, [], {}],
  ],
  words: [
    ["a", ""],
    [0, true, [], {}, null, undefined],
  ],
  "words?": [
    ["a", "", null],
    [0, true, [], {}],
  ],
  count: [
    [0, 7],
    ["7", -1, 0.5, 1e21, Number.NaN, true, [], {}, null, undefined],
  ],
  "count?": [
    [0, 7, null],
    ["7", -1, 0.5, 1e21, true, [], {}],
  ],
  "number?": [
    [0, 7, -1, null],
    ["7", 0.5, 1e21, Number.NaN, true, [], {}],
  ],
  id: [
    [1, 7],
    [0, -1, 0.5, 1e21, "7", null, undefined],
  ],
  "id?": [
    [1, 7, null],
    [0, -1, 0.5, 1e21, "7"],
  ],
  yes: [
    [true, false],
    ["true", 0, 1, [], {}, null, undefined],
  ],
  "yes?": [
    [true, false, null],
    ["", 1, [], {}],
  ],
  list: [
    [[], [0]],
    ["", 0, {}, { length: 1 }, null, undefined],
  ],
  "list?": [
    [[], [0], null],
    ["", 0, {}],
  ],
  "object?": [
    [{}, { a: 1 }, null],
    ["", 0, true, []],
  ],
  any: [[null, "", 0, true], []],
} satisfies Record<string, Row>;

describe("a member of an answer", () => {
  for (const kind of Object.keys(KINDS) as (keyof typeof KINDS)[]) {
    const [fit, others]: Row = KINDS[kind];
    test.each(fit.map((value) => [value]))(`may be %j where it is ${kind}`, (value) => {
      expect(shaped({ "": 0, a: { b: value } }, { "a.b": kind })).toEqual({ "a.b": value });
    });
    if (others.length > 0)
      test.each(others.map((value) => [value]))(`is not %j where it is ${kind}`, (value) => {
        expect(() => shaped({ a: { b: value } }, { "a.b": kind })).toThrow(PartialAnswer);
        expect(() => shaped({ a: { b: value } }, { "a.b": kind })).toThrow(
          "GitHub's answer is not as GitHub describes it (at a.b)",
        );
      });
  }

  test.each(["text?", "words?", "count?", "number?", "yes?", "list?", "object?", "account?"] as const)(
    "may be missing where it is %s",
    (kind) => {
      for (const value of [{}, { a: null }, { a: {} }, { a: "text" }, { a: 7 }])
        expect(shaped(value, { "a.b": kind })).toEqual({ "a.b": null });
    },
  );

  test("is open, or closed, or can't be told", () => {
    expect(shaped({ state: "open" }, { state: "open" })).toEqual({ state: true });
    expect(shaped({ state: "closed" }, { state: "open" })).toEqual({ state: false });
    for (const state of ["OPEN", "", "merged", null, true, undefined])
      expect(() => shaped({ state }, { state: "open" })).toThrow("(at state)");
  });

  test("is an account with its id and its login", () => {
    const account = { id: 7, login: "alice", type: "User" };
    expect(shaped({ user: { ...account, more: 1 } }, { user: "account?" })).toEqual({ user: account });
    expect(shaped({ user: { ...account, type: null } }, { user: "account?" })).toEqual({
      user: { ...account, type: "" },
    });
    for (const user of [{}, [], "alice", 7, { ...account, id: "7" }, { ...account, login: "" }, { id: 0, login: "a" }])
      expect(() => shaped({ user }, { user: "account?" })).toThrow("(at user)");
  });
});

test("what is no object has no members", () => {
  for (const value of [null, undefined, [], [{ a: "a" }], "text", 7, true])
    expect(() => shaped(value, { a: "text?" }, "all of it")).toThrow("GitHub's answer is not all of it");
});

test("whatever is answered, what is read is of its kind, or nothing is", () => {
  const shape = { "a.b": "text", c: "count", d: "list?", e: "account?" } as const;
  const members = { a: fc.record({ b: fc.jsonValue() }), c: fc.jsonValue(), d: fc.jsonValue(), e: fc.jsonValue() };
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.record(members, { requiredKeys: [] })), (answer) => {
      let read: ReturnType<typeof shaped<typeof shape>>;
      try {
        read = shaped(answer, shape);
      } catch (error) {
        expect(error).toBeInstanceOf(PartialAnswer);
        return;
      }
      expect(read["a.b"].length).toBeGreaterThan(0);
      expect(Number.isSafeInteger(read.c)).toBe(true);
      expect(read.d === null || Array.isArray(read.d)).toBe(true);
      expect(read.e === null || read.e.login.length > 0).toBe(true);
    }),
  );
});
