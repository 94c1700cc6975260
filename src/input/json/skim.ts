import {
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COLON_BYTE,
  COMMA_BYTE,
  isSpace,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
  scalarEnd,
  stringEnd,
} from "./grammar.ts";

// What may come next.
export const VALUE = 0;
export const VALUE_OR_END = 1;
export const KEY = 2;
export const KEY_OR_END = 3;
export const COLON = 4;
export const COMMA_OR_END = 5;
export const DONE = 6;

/** Where in the structure of a document the scanner stands. */
export class Position {
  expect = VALUE;
  /** How many containers are open, and of each whether it is an object (1) or a list (0); the first stands at 1. */
  depth = 0;
  kinds = new Uint8Array(64);
}

const SPACE = 0x20;

/** Whether a container of this kind may end here with this byte. */
const mayClose = (c: number, expect: number, kind: number): boolean =>
  kind === 1
    ? c === CLOSE_OBJECT && (expect === COMMA_OR_END || expect === KEY_OR_END)
    : c === CLOSE_ARRAY && (expect === COMMA_OR_END || expect === VALUE_OR_END);

/**
 * Walks through a container that nobody looks into, which is nearly all of a plan: in one tight loop over local
 * variables. Only what is in order and not cut is done here. Returns the index of what else there is, the end of the
 * container among it, or the length of the chunk. `floor`: how many containers are looked into.
 */
export function skim(chunk: Uint8Array, from: number, floor: number, position: Position): number {
  const n = chunk.length;
  const { kinds } = position;
  let { depth, expect } = position;
  let i = from;
  while (i < n) {
    const c = chunk[i] as number;
    let end = -1; // behind a value
    if (c === QUOTE) {
      if (expect >= COLON) break;
      end = stringEnd(chunk, i + 1);
      if (end < 0) break;
      if (expect >= KEY) {
        // What follows stands right behind it in every plan that Terraform writes.
        const isThere = end < n && chunk[end] === COLON_BYTE;
        expect = isThere ? VALUE : COLON;
        i = isThere ? end + 1 : end;
        continue;
      }
    } else if (c <= SPACE) {
      if (!isSpace(c)) break;
      i++;
      continue;
    } else if (c === COMMA_BYTE) {
      if (expect !== COMMA_OR_END) break;
      expect = kinds[depth] === 1 ? KEY : VALUE;
      i++;
      continue;
    } else if (c === CLOSE_OBJECT || c === CLOSE_ARRAY) {
      if (depth - 1 <= floor || !mayClose(c, expect, kinds[depth] as number)) break;
      depth--;
      end = i + 1;
    } else if (expect > VALUE_OR_END) break;
    else if (c === OPEN_OBJECT || c === OPEN_ARRAY) {
      if (depth + 1 >= kinds.length) break;
      kinds[++depth] = c === OPEN_OBJECT ? 1 : 0;
      expect = c === OPEN_OBJECT ? KEY_OR_END : VALUE_OR_END;
      i++;
      continue;
    } else {
      end = scalarEnd(chunk, i);
      if (end < 0) break;
    }
    const isNext = end < n && chunk[end] === COMMA_BYTE;
    expect = isNext ? (kinds[depth] === 1 ? KEY : VALUE) : COMMA_OR_END;
    i = isNext ? end + 1 : end;
  }
  position.depth = depth;
  position.expect = expect;
  return i;
}
