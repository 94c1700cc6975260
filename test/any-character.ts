import fc from "fast-check";

/** Between the two ranges of Unicode's characters stand the halves of pairs, which are none. */
const [FIRST_HALF, HALVES, LAST] = [0xd800, 0x800, 0x10ffff];

/** A text of one character, as the number from which it is made. */
function numberOf(character: unknown): number {
  const [only = "", ...more] = typeof character === "string" ? character : "";
  const code = only.codePointAt(0);
  if (code === undefined || more.length > 0 || !only.isWellFormed()) throw new Error("this is not one character");
  return code < FIRST_HALF ? code : code - HALVES;
}

/**
 * Any character of Unicode, as the unit of a text. It is fast-check's `unit: "binary"`, which first lists each of the
 * million characters: that took a second, and a hundred megabytes, in every process of the tests.
 */
export const anyCharacter = fc
  .nat({ max: LAST - HALVES })
  .map((number) => String.fromCodePoint(number < FIRST_HALF ? number : number + HALVES), numberOf);
