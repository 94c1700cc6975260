import { BACKSLASH, QUOTE } from "../characters";
import { BROKEN_ESCAPE, CONTROL_CHARACTER, UNKNOWN_ESCAPE } from "../faults";
import { CHUNK } from "../memory";
import {
  isEscapable,
  isHex,
  literalByte,
  literalLength,
  numberMayEnd,
  numberStart,
  numberStep,
  plainEnd,
  UNICODE_ESCAPE,
} from "./grammar";
import { fail } from "./host";
import { byteAt, offsetOf, Position, unexpected } from "./position";

// What the token is, and where in it the reading stands.
const NONE: i32 = 0;
const STRING: i32 = 1;
const ESCAPE: i32 = 2;
const HEX: i32 = 3;
const NUMBER: i32 = 4;
const LITERAL: i32 = 5;

/** Hex digits after `\u`. */
const HEX_DIGITS: i32 = 4;

/**
 * The token that is being read where the quick ways gave up: a string, a number, or `true`, `false`, `null`. A chunk
 * may cut it anywhere.
 *
 * Every method takes the address to go on from, and returns the one behind the token, or the chunk's end where the
 * chunk cuts it (`state` is not NONE).
 */
export class Token {
  static state: i32 = NONE;
  /** Whether the string that was read last has an escape in it. */
  static hasEscapes: bool = false;
  /** State of a number, hex digits left, or place in a literal. */
  static progress: i32 = 0;
  /** Its first byte. */
  static literal: i32 = 0;
}

/** Whether the chunk before ended inside a token. */
export function isOpen(): bool {
  return Token.state !== NONE;
}

export function forgetToken(): void {
  Token.state = NONE;
}

/** A string, from behind its opening quote to behind its closing one. */
export function readString(from: usize): usize {
  Token.hasEscapes = false;
  return stringOn(from);
}

/** A number or literal, from its first byte. */
export function readScalar(from: usize): usize {
  const c = byteAt(from);
  if (literalLength(c) > 0) {
    Token.literal = c;
    Token.progress = 1;
    return literalOn(from + 1);
  }
  Token.progress = numberStart(c);
  if (Token.progress < 0) unexpected(from);
  return numberOn(from + 1);
}

/** Goes on in the token that the chunk before was cut in. */
export function resumeToken(): usize {
  if (Token.state === LITERAL) return literalOn(CHUNK);
  if (Token.state === NUMBER) return numberOn(CHUNK);
  if (Token.state === STRING) return stringOn(CHUNK);
  const i = escapeOn(CHUNK);
  return Token.state === STRING ? stringOn(i) : i;
}

function stringOn(from: usize): usize {
  let i = plainEnd(from, Position.end);
  while (i < Position.end) {
    const c = byteAt(i);
    if (c === QUOTE) {
      Token.state = NONE;
      return i + 1;
    }
    if (c !== BACKSLASH) fail(CONTROL_CHARACTER, c, offsetOf(i), 0);
    Token.hasEscapes = true;
    Token.state = ESCAPE;
    i = escapeOn(i + 1);
    if (Token.state !== STRING) return i;
    i = plainEnd(i, Position.end);
  }
  Token.state = STRING;
  return Position.end;
}

/** An escape, from behind its backslash; leaves the state at STRING where it is complete. */
function escapeOn(from: usize): usize {
  let i = from;
  if (Token.state === ESCAPE && i < Position.end) {
    const c = byteAt(i);
    if (c !== UNICODE_ESCAPE && !isEscapable(c)) fail(UNKNOWN_ESCAPE, c, offsetOf(i), 0);
    Token.state = c === UNICODE_ESCAPE ? HEX : STRING;
    Token.progress = HEX_DIGITS;
    i++;
  }
  while (Token.state === HEX && i < Position.end) {
    if (!isHex(byteAt(i))) fail(BROKEN_ESCAPE, byteAt(i), offsetOf(i), 0);
    i++;
    if (--Token.progress === 0) Token.state = STRING;
  }
  return i;
}

function literalOn(from: usize): usize {
  const length = literalLength(Token.literal);
  let i = from;
  while (i < Position.end && Token.progress < length) {
    if (byteAt(i) !== literalByte(Token.literal, Token.progress)) unexpected(i);
    Token.progress++;
    i++;
  }
  Token.state = Token.progress === length ? NONE : LITERAL;
  return i;
}

function numberOn(from: usize): usize {
  for (let i = from; i < Position.end; i++) {
    const following = numberStep(Token.progress, byteAt(i));
    if (following < 0) {
      if (!numberMayEnd(Token.progress)) unexpected(i);
      Token.state = NONE;
      return i;
    }
    Token.progress = following;
  }
  Token.state = NUMBER;
  return Position.end;
}
