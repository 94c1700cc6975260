import { OPEN_OBJECT } from "../characters";
import { TOO_DEEP, UNEXPECTED } from "../faults";
import { CHUNK, KINDS, MAX_DEPTH } from "../memory";
import { fail } from "./host";

// What may come next.
export const VALUE: i32 = 0;
export const VALUE_OR_END: i32 = 1;
export const KEY: i32 = 2;
export const KEY_OR_END: i32 = 3;
export const AFTER_KEY: i32 = 4;
export const COMMA_OR_END: i32 = 5;
export const DONE: i32 = 6;
/** Only for messages: the same as COMMA_OR_END, in a list. */
const COMMA_OR_LIST_END: i32 = 7;

/** Where in the document the scanner stands. */
export class Position {
  /** Address behind the chunk, and the offset of its first byte in the document. */
  static end: usize = CHUNK;
  static at: f64 = 0;
  static expect: i32 = VALUE;
  /** How many containers are open. */
  static depth: i32 = 0;
}

export function byteAt(i: usize): i32 {
  return load<u8>(i);
}

/** The offset in the document of what stands at an address of the chunk. */
export function offsetOf(i: usize): f64 {
  return Position.at + (i - CHUNK);
}

/** Whether the container at this depth is an object (1) or a list (0). */
export function kindAt(depth: i32): i32 {
  return load<u8>(KINDS + depth);
}

/** A container opens with the byte `c`. */
export function enter(c: i32, i: usize): void {
  const isObject = c === OPEN_OBJECT;
  Position.depth++;
  if (Position.depth > MAX_DEPTH) fail(TOO_DEEP, c, offsetOf(i), 0);
  store<u8>(KINDS + Position.depth, isObject);
  Position.expect = isObject ? KEY_OR_END : VALUE_OR_END;
}

/** The byte at an address is no JSON here. Never returns. */
export function unexpected(i: usize): void {
  const isInList = Position.expect === COMMA_OR_END && kindAt(Position.depth) === 0;
  fail(UNEXPECTED, byteAt(i), offsetOf(i), isInList ? COMMA_OR_LIST_END : Position.expect);
}
