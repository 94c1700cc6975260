import { CLOSE_ARRAY, CLOSE_OBJECT, COLON, COMMA, OPEN_ARRAY, OPEN_OBJECT, QUOTE, SPACE } from "../characters";
import { KINDS, MAX_DEPTH } from "../memory";
import { isSpace, scalarEnd, stringEnd } from "./grammar";
import { AFTER_KEY, byteAt, COMMA_OR_END, KEY, KEY_OR_END, kindAt, Position, VALUE, VALUE_OR_END } from "./position";

/** Whether a container of this kind may end here with this byte. */
function mayClose(c: i32, expect: i32, kind: i32): bool {
  return kind === 1
    ? c === CLOSE_OBJECT && (expect === COMMA_OR_END || expect === KEY_OR_END)
    : c === CLOSE_ARRAY && (expect === COMMA_OR_END || expect === VALUE_OR_END);
}

/**
 * Walks through a container that nobody looks into, which is nearly all of a plan: in one tight loop over local
 * variables. Only what is in order and not cut is done here. Returns the address of what else there is, the end of the
 * container among it, or the end of the chunk. `floor`: how many containers are looked into.
 */
export function skim(from: usize, floor: i32): usize {
  const behind = Position.end;
  let depth = Position.depth;
  let expect = Position.expect;
  let i = from;
  while (i < behind) {
    const c = byteAt(i);
    let end: usize = 0; // behind a value
    if (c === QUOTE) {
      if (expect >= AFTER_KEY) break;
      end = stringEnd(i + 1, behind);
      if (end === 0) break;
      if (expect >= KEY) {
        // What follows stands right behind it in every plan that Terraform writes.
        const isThere = end < behind && byteAt(end) === COLON;
        expect = isThere ? VALUE : AFTER_KEY;
        i = isThere ? end + 1 : end;
        continue;
      }
    } else if (c <= SPACE) {
      if (!isSpace(c)) break;
      i++;
      continue;
    } else if (c === COMMA) {
      if (expect !== COMMA_OR_END) break;
      expect = kindAt(depth) === 1 ? KEY : VALUE;
      i++;
      continue;
    } else if (c === CLOSE_OBJECT || c === CLOSE_ARRAY) {
      if (depth - 1 <= floor || !mayClose(c, expect, kindAt(depth))) break;
      depth--;
      end = i + 1;
    } else if (expect > VALUE_OR_END) break;
    else if (c === OPEN_OBJECT || c === OPEN_ARRAY) {
      if (depth + 1 > MAX_DEPTH) break;
      depth++;
      store<u8>(KINDS + depth, c === OPEN_OBJECT);
      expect = c === OPEN_OBJECT ? KEY_OR_END : VALUE_OR_END;
      i++;
      continue;
    } else {
      end = scalarEnd(i, behind);
      if (end === 0) break;
    }
    const isNext = end < behind && byteAt(end) === COMMA;
    expect = isNext ? (kindAt(depth) === 1 ? KEY : VALUE) : COMMA_OR_END;
    i = isNext ? end + 1 : end;
  }
  Position.depth = depth;
  Position.expect = expect;
  return i;
}
