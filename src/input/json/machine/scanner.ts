import { CLOSE_ARRAY, CLOSE_OBJECT, COLON, COMMA, OPEN_ARRAY, OPEN_OBJECT, QUOTE } from "../characters";
import { CHUNK } from "../memory";
import { isSame, isSpace, plainEnd, scalarEnd, stringEnd } from "./grammar";
import {
  AFTER_KEY,
  byteAt,
  COMMA_OR_END,
  DONE,
  enter,
  KEY,
  KEY_OR_END,
  kindAt,
  Position,
  unexpected,
  VALUE,
  VALUE_OR_END,
} from "./position";
import {
  begin,
  closeLevel,
  endKey,
  endSpan,
  keepKey,
  looksInto,
  nextElement,
  openLevel,
  Selection,
  select,
} from "./selection";
import { skim } from "./skim";
import { forgetToken, isOpen, readScalar, readString, resumeToken, Token } from "./token";

/**
 * This file knows what may follow what in a document; `token` reads strings, numbers and literals, `selection` follows
 * the query, `skim` goes through what nobody looks into.
 */
class Scanning {
  /** Where in the chunk the container stands that was skimmed last; nowhere, unless it ends behind its beginning. */
  static skimmedFrom: usize = 0;
  static skimmedTo: usize = 0;
  /** Whether the string that is read is a key, and where in the chunk its text starts. */
  static isKey: bool = false;
  static keyStart: usize = 0;
}

/** From now on another document is scanned, for the query that stands at an address. */
export function start(query: usize): void {
  Position.at = 0;
  Position.depth = 0;
  Position.expect = VALUE;
  forgetToken();
  select(query);
}

/** Scans so many bytes of CHUNK; says how many of them belong to the document. */
export function push(length: i32): i32 {
  Position.end = CHUNK + length;
  // Of a container that a chunk cut the beginning is gone.
  Scanning.skimmedFrom = Position.end;
  Scanning.skimmedTo = 0;
  let i = isOpen() ? resume() : CHUNK;
  while (i < Position.end && Position.expect !== DONE) i = Position.depth > Selection.levels ? skimOn(i) : step(i);
  const scanned = (i - CHUNK) as i32;
  Position.at += scanned;
  return scanned;
}

export function isDone(): bool {
  return Position.expect === DONE;
}

/** The offset at which the open take begins; -1 where there is none. */
export function takeStart(): f64 {
  return Selection.takeStart;
}

/** Walks through a container that nobody looks into, and over whatever stops the quick way through it. */
function skimOn(from: usize): usize {
  const floor = Selection.levels;
  const i = skim(from, floor);
  if (i === Position.end) return i;
  const end = step(i);
  if (Position.depth === floor) Scanning.skimmedTo = end;
  return end;
}

/** Goes over one byte, or one string, number or literal. */
function step(i: usize): usize {
  const c = byteAt(i);
  if (isSpace(c)) return i + 1;
  const expect = Position.expect;
  if (expect === COMMA_OR_END) return c === COMMA ? comma(i) : close(c, i);
  if (expect === KEY || expect === KEY_OR_END) {
    if (c === QUOTE) return key(i);
    if (expect === KEY_OR_END) return close(c, i);
  } else if (expect !== AFTER_KEY) {
    return c === CLOSE_ARRAY && expect === VALUE_OR_END ? close(c, i) : value(c, i);
  } else if (c === COLON) {
    Position.expect = VALUE;
    return i + 1;
  }
  unexpected(i);
  return i;
}

/** Whether the container at hand is one that the query looks into. */
function isLookedInto(): bool {
  return Position.depth === Selection.levels;
}

function comma(i: usize): usize {
  Position.expect = kindAt(Position.depth) === 1 ? KEY : VALUE;
  if (isLookedInto()) nextElement();
  return i + 1;
}

function close(c: i32, i: usize): usize {
  if (c !== (kindAt(Position.depth) === 1 ? CLOSE_OBJECT : CLOSE_ARRAY)) unexpected(i);
  if (isLookedInto()) closeLevel();
  Position.depth--;
  valueEnded(i + 1);
  return i + 1;
}

function key(i: usize): usize {
  const end = plainEnd(i + 1, Position.end);
  if (end < Position.end && byteAt(end) === QUOTE) {
    Position.expect = AFTER_KEY;
    if (isLookedInto()) endKey(i + 1, end, false);
    return end + 1;
  }
  Scanning.isKey = true;
  Scanning.keyStart = i + 1;
  return tokenRead(readString(i + 1));
}

function value(c: i32, i: usize): usize {
  if (isLookedInto()) begin(c, i);
  if (c === OPEN_OBJECT || c === OPEN_ARRAY) return container(c, i);
  if (Position.depth === 0) unexpected(i);
  const whole = c === QUOTE ? stringEnd(i + 1, Position.end) : scalarEnd(i, Position.end);
  if (whole !== 0) {
    valueEnded(whole);
    return whole;
  }
  Scanning.isKey = false;
  return tokenRead(c === QUOTE ? readString(i + 1) : readScalar(i));
}

function container(c: i32, i: usize): usize {
  const isObject = c === OPEN_OBJECT;
  if (Position.depth === 0 && !isObject) unexpected(i);
  if (isLookedInto()) {
    if (!looksInto(isObject)) return skipped(c, i);
    openLevel(isObject);
  }
  enter(c, i);
  return i + 1;
}

/**
 * A container that nobody looks into. Where it has the very bytes of the one before, as the values after a change that
 * changes nothing, it ends where that one did, and is as much JSON; else it is gone through.
 */
function skipped(c: i32, i: usize): usize {
  if (Scanning.skimmedTo > Scanning.skimmedFrom) {
    const end = i + Scanning.skimmedTo - Scanning.skimmedFrom;
    if (end <= Position.end && isSame(Scanning.skimmedFrom, i, end - i)) {
      valueEnded(end);
      return end;
    }
  }
  Scanning.skimmedFrom = i;
  Scanning.skimmedTo = 0;
  enter(c, i);
  return i + 1;
}

/** Goes on in the token that the chunk before was cut in. */
function resume(): usize {
  Scanning.keyStart = CHUNK;
  return tokenRead(resumeToken());
}

/** A token was read up to `i`: to its end, or to the chunk's. */
function tokenRead(i: usize): usize {
  if (isOpen()) {
    if (Scanning.isKey && isLookedInto()) keepKey(Scanning.keyStart, i);
  } else if (Scanning.isKey) {
    Position.expect = AFTER_KEY;
    // Without its closing quote.
    if (isLookedInto()) endKey(Scanning.keyStart, i - 1, Token.hasEscapes);
  } else valueEnded(i);
  return i;
}

function valueEnded(i: usize): void {
  Position.expect = Position.depth === 0 ? DONE : COMMA_OR_END;
  endSpan(Position.depth, i);
}
