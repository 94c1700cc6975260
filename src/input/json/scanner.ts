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
  stringEnd,
} from "./grammar.ts";
import type { Query } from "./query.ts";
import { ScanError } from "./scan-error.ts";
import { Selection } from "./selection.ts";
import { COLON, COMMA_OR_END, DONE, KEY, KEY_OR_END, Position, skim, VALUE, VALUE_OR_END } from "./skim.ts";
import { Token } from "./token.ts";

/** Whether `length` bytes of a chunk stand at another place of it again. */
const isSame = (chunk: Uint8Array, from: number, again: number, length: number): boolean =>
  again + length <= chunk.length &&
  chunk[from + length - 1] === chunk[again + length - 1] &&
  Buffer.prototype.compare.call(chunk, chunk, from, from + length, again, again + length) === 0;

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

  #offset = 0;
  readonly #position = new Position();

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
    return this.#position.expect === DONE;
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
    while (i < n && this.#position.expect !== DONE)
      i = this.#position.depth > selection.levels ? this.#skim(chunk, i, at) : this.#step(chunk, i, at);
    selection.spans.leave(i);
    this.#offset = at + i;
    return i;
  }

  /** Call at the end of the bytes. Throws ScanError where the document is not complete: it was cut. */
  end(): void {
    if (!this.done) throw new ScanError(`ends in the middle, after ${this.#offset} bytes`, this.#offset);
  }

  /** Walks through a container that nobody looks into, and over whatever stops the quick way through it. */
  #skim(chunk: Uint8Array, from: number, at: number): number {
    const floor = this.#selection.levels;
    const i = skim(chunk, from, floor, this.#position);
    if (i === chunk.length) return i;
    const end = this.#step(chunk, i, at);
    if (this.#position.depth === floor) this.#skimmedTo = end;
    return end;
  }

  /** Goes over one byte, or one string, number or literal. */
  #step(chunk: Uint8Array, i: number, at: number): number {
    const c = chunk[i] as number;
    if (isSpace(c)) return i + 1;
    const expect = this.#position.expect;
    if (expect === COMMA_OR_END) return c === COMMA_BYTE ? this.#comma(i) : this.#close(c, i, at);
    if (expect === KEY || expect === KEY_OR_END) {
      if (c === QUOTE) return this.#key(chunk, i, at);
      if (expect === KEY_OR_END) return this.#close(c, i, at);
    } else if (expect !== COLON) {
      return c === CLOSE_ARRAY && expect === VALUE_OR_END ? this.#close(c, i, at) : this.#value(chunk, i, at);
    } else if (c === COLON_BYTE) {
      this.#position.expect = VALUE;
      return i + 1;
    }
    throw this.#unexpected(c, at + i);
  }

  /** Whether the container at hand is one that the query looks into. */
  #isLookedInto(): boolean {
    return this.#position.depth === this.#selection.levels;
  }

  #comma(i: number): number {
    this.#position.expect = this.#position.kinds[this.#position.depth] === 1 ? KEY : VALUE;
    if (this.#isLookedInto()) this.#selection.comma();
    return i + 1;
  }

  #close(c: number, i: number, at: number): number {
    if (c !== (this.#position.kinds[this.#position.depth] === 1 ? CLOSE_OBJECT : CLOSE_ARRAY))
      throw this.#unexpected(c, at + i);
    if (this.#isLookedInto()) this.#selection.close();
    this.#position.depth--;
    this.#valueEnded(at + i + 1);
    return i + 1;
  }

  #key(chunk: Uint8Array, i: number, at: number): number {
    const end = plainEnd(chunk, i + 1, chunk.length);
    if (end < chunk.length && chunk[end] === QUOTE) {
      this.#position.expect = COLON;
      if (this.#isLookedInto()) this.#selection.key(chunk, i + 1, end, false, at);
      return end + 1;
    }
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
    if (this.#position.depth === 0) throw this.#unexpected(c, at + i);
    const whole = c === QUOTE ? stringEnd(chunk, i + 1) : scalarEnd(chunk, i);
    if (whole >= 0) {
      this.#valueEnded(at + whole);
      return whole;
    }
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
    if (this.#position.depth === 0 && !isObject) throw this.#unexpected(c, offset);
    if (this.#isLookedInto()) this.#selection.open(isObject);
    this.#position.depth++;
    if (this.#position.depth >= this.#position.kinds.length) this.#makeRoom(offset);
    this.#position.kinds[this.#position.depth] = isObject ? 1 : 0;
    this.#position.expect = isObject ? KEY_OR_END : VALUE_OR_END;
  }

  #makeRoom(offset: number): void {
    if (this.#position.depth > MAX_DEPTH)
      throw new ScanError(`is nested more than ${MAX_DEPTH} deep at byte ${offset}`, offset);
    const grown = new Uint8Array(this.#position.kinds.length * 2);
    grown.set(this.#position.kinds);
    this.#position.kinds = grown;
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
      this.#position.expect = COLON;
      // Without its closing quote.
      if (this.#isLookedInto()) this.#selection.key(chunk, this.#keyStart, i - 1, this.#token.hasEscapes, at);
    } else this.#valueEnded(at + i);
    return i;
  }

  #valueEnded(offset: number): void {
    this.#position.expect = this.#position.depth === 0 ? DONE : COMMA_OR_END;
    this.#selection.spans.end(this.#position.depth, offset);
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
      this.#position.kinds[this.#position.depth] === 1 ? '"," or "}"' : '"," or "]"',
      "the end",
    ];
    return new ScanError(
      `is not JSON: ${shown} at byte ${offset} where ${wanted[this.#position.expect]} should stand`,
      offset,
    );
  }
}
