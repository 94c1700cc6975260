import fc from "fast-check";
import { expect, test } from "vitest";
import { Words } from "../../../src/input/json/words.ts";

const BUFFER = Buffer.alloc(400);

/** Writes a word into the one buffer, where another one stood before, and says where it ends. */
const written = (word: string, at: number): number => {
  BUFFER.fill(0x21);
  return at + BUFFER.write(word, at);
};

/** Words of which many have the same length and the same letters where it is looked first. */
const word = fc.oneof(
  fc.stringMatching(/^aws_[ab]{1,3}_[ab]{2}bucket$/),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom("managed", "data", "", "x".repeat(96), "x".repeat(97)),
);

test("a word is found only as what it is, however many were seen before it in the same buffer", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(word, fc.nat(20)), { maxLength: 60 }), (all) => {
      const words = new Words();
      for (const [text, at] of all) {
        const end = written(text, at);
        const found = words.find(BUFFER, at, end);
        if (found === undefined) words.add(BUFFER, at, end, text);
        else expect(found).toBe(text);
      }
    }),
    { numRuns: 500 },
  );
});

test("a word that was seen last is found, wherever it stands, unless it is very long", () => {
  const words = new Words();
  for (const text of ["aws_db_instance", "é", "", "x".repeat(96)]) {
    words.add(BUFFER, 3, written(text, 3), text);
    expect(words.find(BUFFER, 9, written(text, 9))).toBe(text);
  }
  const long = "x".repeat(97);
  words.add(BUFFER, 3, written(long, 3), long);
  expect(words.find(BUFFER, 3, written(long, 3))).toBeUndefined();
});
