import type { ByBytes } from "./by-bytes.ts";
import { BACKSLASH, CLOSE_ARRAY, CLOSE_OBJECT, COMMA, OPEN_ARRAY, OPEN_OBJECT, QUOTE } from "./characters.ts";
import { isSpace } from "./space.ts";
import { type Json, parse } from "./value.ts";

/**
 * So many bytes are parsed as whole values at first: the walk over bytes below takes longer than that until V8 has
 * compiled it. Measured on plans of 5 MB.
 */
const PARSED_WHOLE = 16 << 20;
let parsedWhole = 0;

/** The bytes of a value that the scanner has accepted → the value; of an object at least the members of these names. */
export function parseAtLeast(bytes: Buffer, names: ByBytes<string>): Json {
  if (parsedWhole + bytes.length > PARSED_WHOLE) return parseMembers(bytes, names);
  parsedWhole += bytes.length;
  return parse(bytes);
}

/**
 * The bytes of a value that the scanner has accepted → the value, of an object only the members with these names:
 * most of what an object of a plan has is asked by nobody, and to make all of it takes longer than to go over it.
 * Throws as `parse` does.
 */
export function parseMembers(bytes: Buffer, names: ByBytes<string>): Json {
  if (bytes[0] !== OPEN_OBJECT) return parse(bytes);
  const found: Record<string, Json> = {};
  for (let i = spaceEnd(bytes, 1); bytes[i] !== CLOSE_OBJECT; ) {
    const keyEnd = plainEnd(bytes, i + 1);
    // A name with an escape in it: nobody writes one, so this is not worth more.
    if (bytes[keyEnd] !== QUOTE) return parse(bytes);
    const start = spaceEnd(bytes, spaceEnd(bytes, keyEnd + 1) + 1);
    const end = valueEnd(bytes, start);
    const name = names.find(bytes, i + 1, keyEnd);
    if (name !== undefined) found[name] = parse(bytes.subarray(start, end));
    i = spaceEnd(bytes, end);
    if (bytes[i] === COMMA) i = spaceEnd(bytes, i + 1);
  }
  return found;
}

/**
 * Whether one of these names stands as a text in the bytes of a value that the scanner has accepted, whether it is a
 * member's name or a value. In one walk: to search for each of them takes ten times as long.
 */
export function holdsAny(bytes: Uint8Array, names: ByBytes<unknown>): boolean {
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] !== QUOTE) continue;
    const end = closingEnd(bytes, i + 1);
    if (names.find(bytes, i + 1, end - 1) !== undefined) return true;
    i = end - 1;
  }
  return false;
}

const NULL = Buffer.from("null");

/** Whether null may stand in the bytes of a value that the scanner has accepted: as a value of it, or in a text. */
export const mayHoldNull = (bytes: Buffer): boolean => bytes.includes(NULL);

function spaceEnd(bytes: Uint8Array, from: number): number {
  let i = from;
  while (isSpace(bytes[i] as number)) i++;
  return i;
}

/** Index behind the value that begins here. */
function valueEnd(bytes: Uint8Array, from: number): number {
  const c = bytes[from] as number;
  if (c === QUOTE) return closingEnd(bytes, from + 1);
  return c === OPEN_OBJECT || c === OPEN_ARRAY ? containerEnd(bytes, from) : scalarEnd(bytes, from);
}

/** Index behind a string, from behind its opening quote. */
function closingEnd(bytes: Uint8Array, from: number): number {
  let i = plainEnd(bytes, from);
  while (bytes[i] === BACKSLASH) i = plainEnd(bytes, i + 2);
  return i + 1;
}

/** Index of the next quote or backslash. */
function plainEnd(bytes: Uint8Array, from: number): number {
  let i = from;
  while (bytes[i] !== QUOTE && bytes[i] !== BACKSLASH) i++;
  return i;
}

/** Index behind a number or a literal: they end where something else begins. */
function scalarEnd(bytes: Uint8Array, from: number): number {
  let i = from;
  while (!isEnd(bytes[i] as number)) i++;
  return i;
}

const isEnd = (c: number): boolean => c === COMMA || c === CLOSE_OBJECT || c === CLOSE_ARRAY || isSpace(c);

function containerEnd(bytes: Uint8Array, from: number): number {
  let depth = 0;
  for (let i = from; ; ) {
    const c = bytes[i] as number;
    if (c === QUOTE) {
      i = closingEnd(bytes, i + 1);
      continue;
    }
    i++;
    if (c === OPEN_OBJECT || c === OPEN_ARRAY) depth++;
    else if ((c === CLOSE_OBJECT || c === CLOSE_ARRAY) && --depth === 0) return i;
  }
}
