import { Buffer } from "node:buffer";
import {
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COLON_BYTE,
  COMMA_BYTE,
  isSpace,
  OPEN_ARRAY,
  OPEN_OBJECT,
  plainEnd,
  QUOTE,
  scalarEnd,
} from "./grammar.ts";
import type { Query } from "./query.ts";
import { ScanError } from "./scan-error.ts";
import { Selection } from "./selection.ts";
import { Token } from "./token.ts";

// What may come next.
const VALUE = 0;
const VALUE_OR_END = 1;
const KEY = 2;
const KEY_OR_END = 3;
const COLON = 4;
const COMMA_OR_END = 5;
const DONE = 6;

/** Whether `length` bytes of a chunk stand at another place of it again. */
const isSame = (chunk: Uint8Array, from: number, again: number, length: number): boolean =>
  again + length <= chunk.length &&
  chunk[from + length - 1] === chunk[again + length - 1] &&
  Buffer.prototype.compare.call(chunk, chunk, from, from + length, again, again + length) === 0;

const SPACE = 0x20;

/** Whether a container of this kind (1: an object) may end here with this byte. */
const mayClose = (c: number, expect: number, kind: number): boolean =>
  kind === 1
    ? c === CLOSE_OBJECT && (expect === COMMA_OR_END || expect === KEY_OR_END)
    : c === CLOSE_ARRAY && (expect === COMMA_OR_END || expect === VALUE_OR_END);

/**
 * Depth to which containers are followed at all. Terraform's own nesting stays below 100; this bounds memory, not
 * meaning.
 */
const MAX_DEPTH = 1 << 20;

/**
 * A strict streaming JSON scanner: our own, because no maintained streaming parser for Node is both exact and within a
 * factor of ten of this speed, and because what is *not* kept matters as much as what is (a plan holds secrets in plain
 * text).
 *
 * It accepts exactly the documents that `JSON.parse` accepts (RFC 8259, one object at the top), in chunks cut anywhere,
 * in constant memory.
 * While it walks, it hands over only the values that a `Query` asks for, as byte ranges; all others are checked and
 * dropped.
 *
 * Scans one document. Call `push` with its bytes in order until it is `done`; then `push` has returned how many bytes
 * of the last chunk belong to it.
 * Throws ScanError where the bytes stop being JSON or a wanted value has the wrong kind.
 *
 * The work is shared: this file knows what may follow what, `Token` reads strings, numbers and literals, `Selection`
 * follows the query.
 */
export class Scanner {
  readonly #selection: Selection;
  readonly #token = new Token((c, offset) => this.#unexpected(c, offset));

  #expect = VALUE;
  #offset = 0;

  /** How many containers are open, and of each whether it is an object (1) or a list (0); the first stands at 1. */
  #depth = 0;
  #kinds = new Uint8Array(64);

  /** Where in the chunk the container stands that was skimmed last. */
  #skimmedFrom = 0;
  #skimmedTo = 0;

  /** Whether the string that is read is a key, and where in the chunk its text starts. */
  #isKey = false;
  #keyStart = 0;

  /**
   * `onKey` is told the name of every member of an object that the query wants all names of; `noun` is what the
   * document is called.
   */
  constructor(query: Query, onKey: (name: string) => void = () => {}, noun = "plan") {
    this.#selection = new Selection(query, onKey, noun);
  }

  get done(): boolean {
    return this.#expect === DONE;
  }

  /** Bytes scanned so far. */
  get offset(): number {
    return this.#offset;
  }

  /** Scans a chunk, which may be overwritten afterwards; says how many of its bytes belong to the document. */
  push(chunk: Uint8Array): number {
    if (this.done) return 0;
    const selection = this.#selection;
    const at = this.#offset;
    const n = chunk.length;
    selection.spans.enter(chunk, at);
    this.#skimmedFrom = n;
    this.#skimmedTo = 0;
    let i = this.#token.isOpen ? this.#resume(chunk, at) : 0;
    while (i < n && this.#expect !== DONE)
      i = this.#depth > selection.levels ? this.#skim(chunk, i, at) : this.#step(chunk, i, at);
    selection.spans.leave(i);
    this.#offset = at + i;
    return i;
  }

  /** Call at the end of the bytes. Throws ScanError where the document is not complete: it was cut. */
  end(): void {
    if (!this.done) throw new ScanError(`ends in the middle, after ${this.#offset} bytes`, this.#offset);
  }

  /**
   * Walks through a container that nobody looks into, which is nearly all of a plan: in one tight loop over local
   * variables, until the container ends or the chunk does. Only what is in order and not cut is done here; the rest,
   * and every mistake, is left to `#step`.
   */
  #skim(chunk: Uint8Array, from: number, at: number): number {
    const n = chunk.length;
    const floor = this.#selection.levels;
    let kinds = this.#kinds;
    let depth = this.#depth;
    let expect = this.#expect;
    let i = from;
    while (i < n) {
      const c = chunk[i] as number;
      let end = -1; // behind a value
      if (c === QUOTE) {
        if (expect < COLON) {
          end = plainEnd(chunk, i + 1, n);
          end = end < n && chunk[end] === QUOTE ? end + 1 : -1;
          if (end >= 0 && expect >= KEY) {
            // What follows stands right behind it in every plan that Terraform writes.
            expect = end < n && chunk[end] === COLON_BYTE ? VALUE : COLON;
            i = expect === VALUE ? end + 1 : end;
            continue;
          }
        }
      } else if (c <= SPACE) {
        if (isSpace(c)) {
          i++;
          continue;
        }
      } else if (c === COMMA_BYTE) {
        if (expect === COMMA_OR_END) {
          expect = kinds[depth] === 1 ? KEY : VALUE;
          i++;
          continue;
        }
      } else if (c === CLOSE_OBJECT || c === CLOSE_ARRAY) {
        if (depth - 1 > floor && mayClose(c, expect, kinds[depth] as number)) {
          depth--;
          end = i + 1;
        }
      } else if (expect <= VALUE_OR_END) {
        if (c === OPEN_OBJECT || c === OPEN_ARRAY) {
          if (depth + 1 < kinds.length) {
            kinds[++depth] = c === OPEN_OBJECT ? 1 : 0;
            expect = c === OPEN_OBJECT ? KEY_OR_END : VALUE_OR_END;
            i++;
            continue;
          }
        } else end = scalarEnd(chunk, i);
      }
      if (end >= 0) {
        const isNext = end < n && chunk[end] === COMMA_BYTE;
        expect = isNext ? (kinds[depth] === 1 ? KEY : VALUE) : COMMA_OR_END;
        i = isNext ? end + 1 : end;
        continue;
      }
      this.#depth = depth;
      this.#expect = expect;
      i = this.#step(chunk, i, at);
      kinds = this.#kinds;
      depth = this.#depth;
      expect = this.#expect;
      if (depth === floor) {
        this.#skimmedTo = i;
        break;
      }
    }
    this.#depth = depth;
    this.#expect = expect;
    return i;
  }

  /** Goes over one byte, or one string, number or literal. */
  #step(chunk: Uint8Array, i: number, at: number): number {
    const c = chunk[i] as number;
    if (isSpace(c)) return i + 1;
    const expect = this.#expect;
    if (expect === COMMA_OR_END) return c === COMMA_BYTE ? this.#comma(i) : this.#close(c, i, at);
    if (expect === KEY || expect === KEY_OR_END) {
      if (c === QUOTE) return this.#key(chunk, i, at);
      if (expect === KEY_OR_END) return this.#close(c, i, at);
    } else if (expect !== COLON) {
      return c === CLOSE_ARRAY && expect === VALUE_OR_END ? this.#close(c, i, at) : this.#value(chunk, i, at);
    } else if (c === COLON_BYTE) {
      this.#expect = VALUE;
      return i + 1;
    }
    throw this.#unexpected(c, at + i);
  }

  /** Whether the container at hand is one that the query looks into. */
  #isLookedInto(): boolean {
    return this.#depth === this.#selection.levels;
  }

  #comma(i: number): number {
    this.#expect = this.#kinds[this.#depth] === 1 ? KEY : VALUE;
    if (this.#isLookedInto()) this.#selection.comma();
    return i + 1;
  }

  #close(c: number, i: number, at: number): number {
    if (c !== (this.#kinds[this.#depth] === 1 ? CLOSE_OBJECT : CLOSE_ARRAY)) throw this.#unexpected(c, at + i);
    if (this.#isLookedInto()) this.#selection.close();
    this.#depth--;
    this.#valueEnded(at + i + 1);
    return i + 1;
  }

  #key(chunk: Uint8Array, i: number, at: number): number {
    this.#isKey = true;
    this.#keyStart = i + 1;
    return this.#tokenRead(chunk, this.#token.string(chunk, i + 1, at), at);
  }

  #value(chunk: Uint8Array, i: number, at: number): number {
    const c = chunk[i] as number;
    if (this.#isLookedInto()) this.#selection.begin(c, at + i);
    if (c === OPEN_OBJECT || c === OPEN_ARRAY) {
      if (this.#isLookedInto() && !this.#selection.looksInto(c === OPEN_OBJECT)) return this.#skipped(chunk, i, at);
      this.#open(c, at + i);
      return i + 1;
    }
    if (this.#depth === 0) throw this.#unexpected(c, at + i);
    this.#isKey = false;
    const token = this.#token;
    const end = c === QUOTE ? token.string(chunk, i + 1, at) : token.scalar(chunk, i, at);
    return this.#tokenRead(chunk, end, at);
  }

  /**
   * A container that nobody looks into. Where it has the very bytes of the one before, as the values after a change
   * that changes nothing, it ends where that one did, and is as much JSON; else it is gone through.
   */
  #skipped(chunk: Uint8Array, i: number, at: number): number {
    const length = this.#skimmedTo - this.#skimmedFrom;
    if (length > 0 && isSame(chunk, this.#skimmedFrom, i, length)) {
      this.#valueEnded(at + i + length);
      return i + length;
    }
    this.#skimmedFrom = i;
    this.#skimmedTo = 0;
    this.#open(chunk[i] as number, at + i);
    return i + 1;
  }

  #open(c: number, offset: number): void {
    const isObject = c === OPEN_OBJECT;
    if (this.#depth === 0 && !isObject) throw this.#unexpected(c, offset);
    if (this.#isLookedInto()) this.#selection.open(isObject);
    this.#depth++;
    if (this.#depth >= this.#kinds.length) this.#makeRoom(offset);
    this.#kinds[this.#depth] = isObject ? 1 : 0;
    this.#expect = isObject ? KEY_OR_END : VALUE_OR_END;
  }

  #makeRoom(offset: number): void {
    if (this.#depth > MAX_DEPTH) throw new ScanError(`is nested more than ${MAX_DEPTH} deep at byte ${offset}`, offset);
    const grown = new Uint8Array(this.#kinds.length * 2);
    grown.set(this.#kinds);
    this.#kinds = grown;
  }

  /** Goes on in the token that the chunk before was cut in. */
  #resume(chunk: Uint8Array, at: number): number {
    this.#keyStart = 0;
    return this.#tokenRead(chunk, this.#token.resume(chunk, at), at);
  }

  /** A token was read up to `i`: to its end, or to the chunk's. */
  #tokenRead(chunk: Uint8Array, i: number, at: number): number {
    if (this.#token.isOpen) {
      if (this.#isKey && this.#isLookedInto()) this.#selection.cutKey(chunk, this.#keyStart, i);
    } else if (this.#isKey) {
      this.#expect = COLON;
      // Without its closing quote.
      if (this.#isLookedInto()) this.#selection.key(chunk, this.#keyStart, i - 1, this.#token.hasEscapes, at);
    } else this.#valueEnded(at + i);
    return i;
  }

  #valueEnded(offset: number): void {
    this.#expect = this.#depth === 0 ? DONE : COMMA_OR_END;
    this.#selection.spans.end(this.#depth, offset);
  }

  #unexpected(c: number, offset: number): ScanError {
    const shown =
      c > 0x20 && c < 0x7f ? `"${String.fromCharCode(c)}"` : `the byte 0x${c.toString(16).padStart(2, "0")}`;
    const wanted = [
      "a value",
      'a value or "]"',
      "a key in quotes",
      'a key in quotes or "}"',
      '":"',
      this.#kinds[this.#depth] === 1 ? '"," or "}"' : '"," or "]"',
      "the end",
    ];
    return new ScanError(`is not JSON: ${shown} at byte ${offset} where ${wanted[this.#expect]} should stand`, offset);
  }
}
