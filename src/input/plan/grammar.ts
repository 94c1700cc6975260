/** JSON, byte by byte: RFC 8259. */

export const QUOTE = 0x22;
export const BACKSLASH = 0x5c;
export const COMMA_BYTE = 0x2c;
export const COLON_BYTE = 0x3a;
export const OPEN_OBJECT = 0x7b;
export const CLOSE_OBJECT = 0x7d;
export const OPEN_ARRAY = 0x5b;
export const CLOSE_ARRAY = 0x5d;

/** Bytes that may follow a backslash, `u` apart. */
export const ESCAPABLE = new Uint8Array(256);
for (const c of '"\\/bfnrt') ESCAPABLE[c.charCodeAt(0)] = 1;

/** Bytes of a string that mean only themselves. */
const PLAIN = new Uint8Array(256).fill(1, 0x20);
PLAIN[QUOTE] = 0;
PLAIN[BACKSLASH] = 0;

/**
 * Index of the first byte that is not plain, at most `end`. Four at a time: nearly all of a plan's bytes pass through
 * here.
 */
export function plainEnd(chunk: Uint8Array, from: number, end: number): number {
  const last = end - 4;
  let i = from;
  while (
    i <= last &&
    PLAIN[chunk[i] as number] === 1 &&
    PLAIN[chunk[i + 1] as number] === 1 &&
    PLAIN[chunk[i + 2] as number] === 1 &&
    PLAIN[chunk[i + 3] as number] === 1
  ) {
    i += 4;
  }
  while (i < end && PLAIN[chunk[i] as number] === 1) i++;
  return i;
}

export const isDigit = (c: number): boolean => c >= 0x30 && c <= 0x39;
export const isHex = (c: number): boolean => isDigit(c) || (c >= 0x41 && c <= 0x46) || (c >= 0x61 && c <= 0x66);

/**
 * The states of a number, and the next one for a byte. -1: the number ends before this byte.
 * 0 after `-`; 1 a leading zero; 2 digits; 3 after `.`; 4 decimals; 5 after `e`; 6 after its sign; 7 exponent digits.
 */
export const numberStep = (state: number, c: number): number => {
  if (isDigit(c))
    return state === 0
      ? c === 0x30
        ? 1
        : 2
      : state === 1
        ? -1
        : state === 3
          ? 4
          : state === 5 || state === 6
            ? 7
            : state;
  if (c === 0x2e && (state === 1 || state === 2)) return 3;
  if ((c === 0x65 || c === 0x45) && (state === 1 || state === 2 || state === 4)) return 5;
  if ((c === 0x2b || c === 0x2d) && state === 5) return 6;
  return -1;
};
export const NUMBER_MAY_END = [false, true, true, false, true, false, false, true];

export const LITERALS = new Map([
  [0x74, new TextEncoder().encode("true")],
  [0x66, new TextEncoder().encode("false")],
  [0x6e, new TextEncoder().encode("null")],
]);

export const kindOf = (c: number): string =>
  c === OPEN_OBJECT
    ? "an object"
    : c === OPEN_ARRAY
      ? "a list"
      : c === QUOTE
        ? "a string"
        : c === 0x6e
          ? "null"
          : c === 0x74 || c === 0x66
            ? "true or false"
            : "a number";
