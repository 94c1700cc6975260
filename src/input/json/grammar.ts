/** JSON, byte by byte: RFC 8259. */

export const QUOTE = 0x22;
export const BACKSLASH = 0x5c;
export const COMMA_BYTE = 0x2c;
export const COLON_BYTE = 0x3a;
export const MINUS = 0x2d;
export const OPEN_OBJECT = 0x7b;
export const CLOSE_OBJECT = 0x7d;
export const OPEN_ARRAY = 0x5b;
export const CLOSE_ARRAY = 0x5d;
/** Of JSON's values only null begins with n. */
export const NULL_START = 0x6e;
const TRUE_START = 0x74;
const FALSE_START = 0x66;

export const isSpace = (c: number): boolean => c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09;

/** The `u` of `\u00e9`. */
export const UNICODE_ESCAPE = 0x75;
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

/** Index behind the string that goes on here; -1 where the chunk cuts it, or something rare or wrong stands in it. */
export function stringEnd(chunk: Uint8Array, from: number): number {
  const n = chunk.length;
  let i = plainEnd(chunk, from, n);
  while (i + 1 < n && chunk[i] === BACKSLASH && ESCAPABLE[chunk[i + 1] as number] === 1) i = plainEnd(chunk, i + 2, n);
  return i < n && chunk[i] === QUOTE ? i + 1 : -1;
}

export const isDigit = (c: number): boolean => c >= 0x30 && c <= 0x39;
export const isHex = (c: number): boolean => isDigit(c) || (c >= 0x41 && c <= 0x46) || (c >= 0x61 && c <= 0x66);

// How far a number has been read.
const AFTER_MINUS = 0;
const LEADING_ZERO = 1;
const INTEGER = 2;
const AFTER_POINT = 3;
const DECIMALS = 4;
const AFTER_E = 5;
const AFTER_E_SIGN = 6;
const EXPONENT = 7;

const DIGITS = "0123456789";

/** In which state a number goes on with which bytes, and the state they lead to. With all others it ends. */
const STEPS: readonly (readonly [state: number, bytes: string, next: number])[] = [
  [AFTER_MINUS, "0", LEADING_ZERO],
  [AFTER_MINUS, "123456789", INTEGER],
  [LEADING_ZERO, ".", AFTER_POINT],
  [LEADING_ZERO, "eE", AFTER_E],
  [INTEGER, DIGITS, INTEGER],
  [INTEGER, ".", AFTER_POINT],
  [INTEGER, "eE", AFTER_E],
  [AFTER_POINT, DIGITS, DECIMALS],
  [DECIMALS, DIGITS, DECIMALS],
  [DECIMALS, "eE", AFTER_E],
  [AFTER_E, DIGITS, EXPONENT],
  [AFTER_E, "+-", AFTER_E_SIGN],
  [AFTER_E_SIGN, DIGITS, EXPONENT],
  [EXPONENT, DIGITS, EXPONENT],
];

const NEXT_STATE = new Int8Array(8 * 256).fill(-1);
for (const [state, bytes, next] of STEPS) for (const c of bytes) NEXT_STATE[state * 256 + c.charCodeAt(0)] = next;

/** The state of a number after its first byte, a minus or a digit. */
export const numberStart = (c: number): number => (c === MINUS ? AFTER_MINUS : c === 0x30 ? LEADING_ZERO : INTEGER);

/** The next state of a number; -1: it ends before this byte. */
export const numberStep = (state: number, c: number): number => NEXT_STATE[state * 256 + c] as number;

/** By state: whether a number may end there. */
export const NUMBER_MAY_END = [false, true, true, false, true, false, false, true];

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

/** By their first byte. */
export const LITERALS = new Map([
  [TRUE_START, ascii("true")],
  [FALSE_START, ascii("false")],
  [NULL_START, ascii("null")],
]);

/** By its first byte, what a literal has behind it; null for all other bytes. */
const REST: readonly (Uint8Array | null)[] = Array.from(
  { length: 256 },
  (_, c) => LITERALS.get(c)?.subarray(1) ?? null,
);

function literalEnd(chunk: Uint8Array, from: number, rest: Uint8Array): number {
  const end = from + rest.length;
  for (let i = 0; i < rest.length; i++) if (chunk[from + i] !== rest[i]) return -1;
  return end;
}

/** Index behind a number or a literal; -1 where none begins here, or where the chunk may have cut it. */
export function scalarEnd(chunk: Uint8Array, from: number): number {
  const c = chunk[from] as number;
  const rest = REST[c] as Uint8Array | null;
  if (rest !== null) return literalEnd(chunk, from + 1, rest);
  if (c !== MINUS && !isDigit(c)) return -1;
  let state = numberStart(c);
  for (let i = from + 1; i < chunk.length; i++) {
    const next = numberStep(state, chunk[i] as number);
    if (next < 0) return NUMBER_MAY_END[state] === true ? i : -1;
    state = next;
  }
  return -1;
}

const KINDS = new Map([
  [OPEN_OBJECT, "an object"],
  [OPEN_ARRAY, "a list"],
  [QUOTE, "a string"],
  [NULL_START, "null"],
  [TRUE_START, "true or false"],
  [FALSE_START, "true or false"],
]);

/** What kind of value begins with this byte, for people. */
export const kindOf = (c: number): string => KINDS.get(c) ?? "a number";
