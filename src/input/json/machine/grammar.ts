import {
  BACKSLASH,
  CARRIAGE_RETURN,
  FALSE_START,
  LINE_FEED,
  NULL_START,
  QUOTE,
  SPACE,
  TAB,
  TRUE_START,
} from "../characters";

/** JSON, byte by byte: RFC 8259. */

const MINUS: i32 = 0x2d;
const ZERO: i32 = 0x30;
const NINE: i32 = 0x39;
const POINT: i32 = 0x2e;
const PLUS: i32 = 0x2b;

export function isSpace(c: i32): bool {
  return c === SPACE || c === LINE_FEED || c === CARRIAGE_RETURN || c === TAB;
}

/** The `u` of `\u00e9`. */
export const UNICODE_ESCAPE: i32 = 0x75;

/** Whether a byte may follow a backslash, `u` apart: one of `"\/bfnrt`. */
export function isEscapable(c: i32): bool {
  return (
    c === QUOTE || c === BACKSLASH || c === 0x2f || c === 0x62 || c === 0x66 || c === 0x6e || c === 0x72 || c === 0x74
  );
}

function isDigit(c: i32): bool {
  return c >= ZERO && c <= NINE;
}

export function isHex(c: i32): bool {
  return isDigit(c) || (c >= 0x41 && c <= 0x46) || (c >= 0x61 && c <= 0x66);
}

/**
 * Address of the first byte that does not mean only itself in a string, at most `end`. Sixteen at a time: what an
 * earlier document left behind the end is looked at, and never counts.
 */
export function plainEnd(from: usize, end: usize): usize {
  let i = from;
  while (i < end) {
    const bytes = v128.load(i);
    const special = v128.or(
      v128.or(i8x16.eq(bytes, i8x16.splat(QUOTE as i8)), i8x16.eq(bytes, i8x16.splat(BACKSLASH as i8))),
      i8x16.lt_u(bytes, i8x16.splat(SPACE as i8)),
    );
    const mask = i8x16.bitmask(special);
    if (mask !== 0) {
      const found = i + ctz(mask);
      return found < end ? found : end;
    }
    i += 16;
  }
  return end;
}

/** Address behind the string that goes on here; 0 where the chunk cuts it, or something rare or wrong stands in it. */
export function stringEnd(from: usize, end: usize): usize {
  let i = plainEnd(from, end);
  while (i + 1 < end && load<u8>(i) === BACKSLASH && isEscapable(load<u8>(i + 1))) i = plainEnd(i + 2, end);
  return i < end && load<u8>(i) === QUOTE ? i + 1 : 0;
}

// How far a number has been read.
const AFTER_MINUS: i32 = 0;
const LEADING_ZERO: i32 = 1;
const INTEGER: i32 = 2;
const AFTER_POINT: i32 = 3;
const DECIMALS: i32 = 4;
const AFTER_E: i32 = 5;
const AFTER_E_SIGN: i32 = 6;
const EXPONENT: i32 = 7;
const NO_STATE: i32 = -1;

/** The state of a number after its first byte; -1 where no number begins with it. */
export function numberStart(c: i32): i32 {
  if (c === MINUS) return AFTER_MINUS;
  if (c === ZERO) return LEADING_ZERO;
  return isDigit(c) ? INTEGER : NO_STATE;
}

/** The next state of a number; -1: it ends before this byte. */
export function numberStep(state: i32, c: i32): i32 {
  if (isDigit(c)) return afterDigit(state, c);
  if (c === POINT) return state === LEADING_ZERO || state === INTEGER ? AFTER_POINT : NO_STATE;
  if ((c | 0x20) === 0x65)
    return state === LEADING_ZERO || state === INTEGER || state === DECIMALS ? AFTER_E : NO_STATE;
  return (c === PLUS || c === MINUS) && state === AFTER_E ? AFTER_E_SIGN : NO_STATE;
}

function afterDigit(state: i32, c: i32): i32 {
  if (state === AFTER_MINUS) return c === ZERO ? LEADING_ZERO : INTEGER;
  if (state === LEADING_ZERO) return NO_STATE;
  if (state === AFTER_POINT) return DECIMALS;
  return state === AFTER_E || state === AFTER_E_SIGN ? EXPONENT : state;
}

/** Whether a number may end in a state. */
export function numberMayEnd(state: i32): bool {
  return state === LEADING_ZERO || state === INTEGER || state === DECIMALS || state === EXPONENT;
}

/** How many bytes the literal has that begins with this one; 0 where none does. */
export function literalLength(c: i32): i32 {
  if (c === TRUE_START || c === NULL_START) return 4;
  return c === FALSE_START ? 5 : 0;
}

/** The byte of a literal, by the literal's first one and a place in it. */
export function literalByte(first: i32, place: i32): i32 {
  if (place === 4) return 0x65;
  // Four bytes of "true", "null" or "fals", the first of them lowest.
  const word: i32 = first === TRUE_START ? 0x65757274 : first === NULL_START ? 0x6c6c756e : 0x736c6166;
  return (word >> (place << 3)) & 0xff;
}

/** Address behind a number or a literal; 0 where none begins here, or where the chunk may have cut it. */
export function scalarEnd(from: usize, end: usize): usize {
  const c = load<u8>(from);
  const length = literalLength(c);
  if (length > 0) return literalEnd(from, end, c, length);
  let state = numberStart(c);
  if (state < 0) return 0;
  for (let i = from + 1; i < end; i++) {
    const following = numberStep(state, load<u8>(i));
    if (following < 0) return numberMayEnd(state) ? i : 0;
    state = following;
  }
  return 0;
}

function literalEnd(from: usize, end: usize, first: i32, length: i32): usize {
  const behind = from + length;
  if (behind > end) return 0;
  for (let place = 1; place < length; place++) if (load<u8>(from + place) !== literalByte(first, place)) return 0;
  return behind;
}

/** Whether the same `length` bytes stand at two places. */
export function isSame(one: usize, other: usize, length: usize): bool {
  const whole = length & ~15;
  for (let i: usize = 0; i < whole; i += 16)
    if (v128.any_true(v128.xor(v128.load(one + i), v128.load(other + i)))) return false;
  for (let i = whole; i < length; i++) if (load<u8>(one + i) !== load<u8>(other + i)) return false;
  return true;
}
