import { InputError } from "../../domain/fault.ts";
import {
  BACKSLASH,
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COLON_BYTE,
  COMMA_BYTE,
  ESCAPABLE,
  isDigit,
  isHex,
  kindOf,
  LITERALS,
  NUMBER_MAY_END,
  numberStep,
  OPEN_ARRAY,
  OPEN_OBJECT,
  plainEnd,
  QUOTE,
} from "./grammar.ts";
import { Held } from "./held.ts";
import type { Keys, Shape } from "./shape.ts";

// What may come next.
const VALUE = 0;
const VALUE_OR_END = 1;
const KEY = 2;
const KEY_OR_END = 3;
const COLON = 4;
const COMMA_OR_END = 5;
const DONE = 6;

// The token that a chunk was cut in.
const NONE = 0;
const STRING = 1;
const ESCAPE = 2;
const HEX = 3;
const NUMBER = 4;
const LITERAL = 5;

/** Not JSON, or not the shape that was asked for. `offset` counts bytes of the document (after decoding to UTF-8). */
export class ScanError extends InputError {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

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
 * While it walks, it hands over only the values that a `Shape` asks for, as byte ranges; all others are checked and
 * dropped.
 *
 * Scans one document. Call `push` with its bytes in order until it is `done`; then `push` has returned how many bytes
 * of the last chunk belong to it.
 * Throws ScanError where the bytes stop being JSON or a wanted value has the wrong kind.
 */
export class Scanner {
  readonly #onKey: (name: string) => void;
  readonly #held = new Held();

  #expect = VALUE;
  #token = NONE;
  #isKey = false;
  /** Number state, hex digits left, or position in a literal. */
  #progress = 0;
  #literal: Uint8Array = new Uint8Array(0);
  #offset = 0;

  // Containers: one byte each, 1 for an object.
  #depth = 0;
  #kinds = new Uint8Array(64);

  // The containers of which a shape wants to see the members; always the outermost ones.
  readonly #shapes: Shape[] = [];
  readonly #seen: number[] = [];
  readonly #names = new Set<string>();
  /** Shape of the value that comes next, while its container is looked into. */
  #next: Shape | undefined;

  // Takes and slots that are open, innermost last.
  // (Three lists, not one of objects: a large plan opens a million of them.)
  readonly #spanShapes: Shape[] = [];
  readonly #spanStarts: number[] = [];
  readonly #spanDepths: number[] = [];
  #spanDepth = -1;

  #keyStart = 0;
  #keyPlain = true;
  #keyParts: Uint8Array[] = [];

  constructor(shape: Shape, onKey: (name: string) => void = () => {}) {
    this.#onKey = onKey;
    this.#next = shape;
  }

  get done(): boolean {
    return this.#expect === DONE;
  }

  /** Bytes scanned so far. */
  get offset(): number {
    return this.#offset;
  }

  push(chunk: Uint8Array): number {
    if (this.done) return 0;
    const at = this.#offset;
    this.#held.enter(chunk, at);
    let i = this.#token === NONE ? 0 : this.#resume(chunk);
    const n = chunk.length;
    while (i < n) {
      if (this.#depth > this.#shapes.length) {
        i = this.#skim(chunk, i, at);
        if (this.done) break;
        continue;
      }
      const c = chunk[i] as number;
      if (c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09) {
        i++;
        continue;
      }
      const expect = this.#expect;
      if (expect === COMMA_OR_END) {
        if (c === COMMA_BYTE) {
          this.#expect = this.#kinds[this.#depth] === 1 ? KEY : VALUE;
          if (this.#depth === this.#shapes.length) this.#next = this.#shapes[this.#depth - 1]?.items;
          i++;
        } else if (c === CLOSE_OBJECT || c === CLOSE_ARRAY) {
          i = this.#close(c, i, at);
          if (this.#expect === DONE) break;
        } else throw this.#unexpected(c, at + i);
      } else if (expect === KEY || expect === KEY_OR_END) {
        if (c === QUOTE) {
          this.#isKey = true;
          this.#keyStart = i + 1;
          this.#keyPlain = true;
          i = this.#string(chunk, i + 1, at);
        } else if (c === CLOSE_OBJECT && expect === KEY_OR_END) {
          i = this.#close(c, i, at);
          if (this.#expect === DONE) break;
        } else throw this.#unexpected(c, at + i);
      } else if (expect === COLON) {
        if (c !== COLON_BYTE) throw this.#unexpected(c, at + i);
        this.#expect = VALUE;
        i++;
      } else if (c === CLOSE_ARRAY && expect === VALUE_OR_END) {
        i = this.#close(c, i, at);
      } else {
        if (this.#depth === this.#shapes.length && this.#next !== undefined) this.#begin(this.#next, c, at + i);
        if (c === QUOTE) {
          this.#isKey = false;
          i = this.#string(chunk, i + 1, at);
        } else if (c === OPEN_OBJECT || c === OPEN_ARRAY) {
          this.#open(c, at + i);
          i++;
        } else i = this.#scalar(chunk, c, i, at);
      }
    }
    if (this.#spanShapes.length > 0) this.#held.keep(i);
    this.#offset = at + i;
    return i;
  }

  /**
   * The same for what nobody looks into, which is nearly all of a plan: checks it in one tight loop, until its
   * container closes or the chunk ends.
   * What is rare (escapes, fractions, tokens that the chunk cuts) is left to the careful methods.
   */
  #skim(chunk: Uint8Array, from: number, at: number): number {
    const n = chunk.length;
    const floor = this.#shapes.length;
    let kinds = this.#kinds;
    let depth = this.#depth;
    let expect = this.#expect;
    let i = from;
    while (i < n) {
      const c = chunk[i] as number;
      if (c === QUOTE) {
        const isKey = expect === KEY || expect === KEY_OR_END;
        if (expect === COLON || expect === COMMA_OR_END) break;
        const j = plainEnd(chunk, i + 1, n);
        if (j < n && chunk[j] === QUOTE) {
          // What follows stands right behind it in every plan that Terraform writes.
          i = j + 1;
          const next = i < n ? chunk[i] : 0;
          if (isKey) {
            expect = next === COLON_BYTE ? VALUE : COLON;
            if (next === COLON_BYTE) i++;
          } else if (next === COMMA_BYTE) {
            expect = kinds[depth] === 1 ? KEY : VALUE;
            i++;
          } else expect = COMMA_OR_END;
          continue;
        }
        this.#depth = depth;
        this.#expect = expect;
        this.#isKey = isKey;
        i = this.#string(chunk, j, at);
        if (this.#token !== NONE) return i;
        expect = this.#expect;
      } else if (c === COMMA_BYTE) {
        if (expect !== COMMA_OR_END) break;
        expect = kinds[depth] === 1 ? KEY : VALUE;
        i++;
      } else if (c === COLON_BYTE) {
        if (expect !== COLON) break;
        expect = VALUE;
        i++;
      } else if (c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09) {
        i++;
      } else if (c === CLOSE_OBJECT || c === CLOSE_ARRAY) {
        if (expect !== COMMA_OR_END && expect !== (c === CLOSE_OBJECT ? KEY_OR_END : VALUE_OR_END)) break;
        if ((kinds[depth] === 1) !== (c === CLOSE_OBJECT)) break;
        depth--;
        expect = COMMA_OR_END;
        i++;
        if (depth === floor) {
          this.#depth = depth;
          this.#valueEnded(at + i);
          return i;
        }
      } else if (expect !== VALUE && expect !== VALUE_OR_END) {
        break;
      } else if (c === OPEN_OBJECT || c === OPEN_ARRAY) {
        this.#depth = depth;
        this.#open(c, at + i);
        kinds = this.#kinds;
        depth = this.#depth;
        expect = this.#expect;
        i++;
      } else {
        this.#depth = depth;
        this.#expect = expect;
        i = this.#scalar(chunk, c, i, at);
        if (this.#token !== NONE) return i;
        expect = this.#expect;
      }
    }
    this.#depth = depth;
    this.#expect = expect;
    if (i < n) throw this.#unexpected(chunk[i] as number, at + i);
    return i;
  }

  /** Call at the end of the bytes: a document that is not complete was cut. */
  end(): void {
    if (!this.done) throw new ScanError(`ends in the middle, after ${this.#offset} bytes`, this.#offset);
  }

  /** Notes where a wanted value starts, and refuses a kind that it can't have. */
  #begin(shape: Shape, c: number, offset: number): void {
    if (shape.only !== undefined && c !== 0x6e && c !== (shape.only === "array" ? OPEN_ARRAY : OPEN_OBJECT)) {
      throw new ScanError(
        `has ${kindOf(c)} at byte ${offset} where a plan has ${shape.only === "array" ? "a list" : "an object"}`,
        offset,
      );
    }
    if (shape.take === undefined && shape.slot === undefined) return;
    if (shape.take !== undefined) this.#held.open(offset);
    this.#spanShapes.push(shape);
    this.#spanStarts.push(offset);
    this.#spanDepths.push(this.#depth);
    this.#spanDepth = this.#depth;
  }

  #open(c: number, offset: number): void {
    const isObject = c === OPEN_OBJECT;
    if (this.#depth === 0 && !isObject) throw this.#unexpected(c, offset);
    const shape = this.#depth === this.#shapes.length ? this.#next : undefined;
    this.#depth++;
    if (this.#depth >= this.#kinds.length) {
      if (this.#depth > MAX_DEPTH)
        throw new ScanError(`is nested more than ${MAX_DEPTH} deep at byte ${offset}`, offset);
      const grown = new Uint8Array(this.#kinds.length * 2);
      grown.set(this.#kinds);
      this.#kinds = grown;
    }
    this.#kinds[this.#depth] = isObject ? 1 : 0;
    this.#expect = isObject ? KEY_OR_END : VALUE_OR_END;
    if (shape !== undefined && (isObject ? shape.keys !== undefined : shape.items !== undefined)) {
      this.#shapes.push(shape);
      this.#seen.push(0);
      this.#next = isObject ? undefined : shape.items;
    }
  }

  #close(c: number, i: number, at: number): number {
    if ((this.#kinds[this.#depth] === 1) !== (c === CLOSE_OBJECT)) throw this.#unexpected(c, at + i);
    if (this.#depth === this.#shapes.length) {
      this.#shapes.pop();
      this.#seen.pop();
    }
    this.#depth--;
    this.#valueEnded(at + i + 1);
    return i + 1;
  }

  #valueEnded(end: number): void {
    this.#expect = this.#depth === 0 ? DONE : COMMA_OR_END;
    if (this.#depth !== this.#spanDepth) return;
    const shape = this.#spanShapes.pop() as Shape;
    const start = this.#spanStarts.pop() as number;
    this.#spanDepths.pop();
    this.#spanDepth = this.#spanDepths.at(-1) ?? -1;
    if (shape.slot !== undefined) this.#held.mark(shape.slot, start, end);
    if (shape.take === undefined) return;
    shape.take(this.#held.range(start, end), this.#held);
    this.#held.close();
  }

  /** From inside a string to after its closing quote, or to the end of the chunk. */
  #string(chunk: Uint8Array, from: number, at: number): number {
    const n = chunk.length;
    let i = from;
    while (i < n) {
      i = plainEnd(chunk, i, n);
      if (i === n) break;
      const c = chunk[i] as number;
      if (c === QUOTE) {
        this.#token = NONE;
        if (this.#isKey) this.#keyEnded(chunk, i, at);
        else this.#valueEnded(at + i + 1);
        return i + 1;
      }
      if (c !== BACKSLASH)
        throw new ScanError(`has an unescaped control character in a string at byte ${at + i}`, at + i);
      this.#keyPlain = false;
      if (i + 1 < n && ESCAPABLE[chunk[i + 1] as number] === 1) {
        i += 2;
        continue;
      }
      this.#token = ESCAPE;
      i = this.#escape(chunk, i + 1, at);
      if (this.#token !== STRING) return this.#cutKey(chunk, i);
    }
    this.#token = STRING;
    return this.#cutKey(chunk, n);
  }

  /** After a backslash; leaves the token at STRING when the escape is complete. */
  #escape(chunk: Uint8Array, from: number, at: number): number {
    let i = from;
    while (i < chunk.length) {
      const c = chunk[i] as number;
      if (this.#token === ESCAPE) {
        if (c === 0x75) {
          this.#token = HEX;
          this.#progress = 4;
        } else if (ESCAPABLE[c] === 1) {
          this.#token = STRING;
          return i + 1;
        } else throw new ScanError(`has an unknown escape in a string at byte ${at + i}`, at + i);
      } else {
        if (!isHex(c)) throw new ScanError(`has a broken \\u escape in a string at byte ${at + i}`, at + i);
        if (--this.#progress === 0) {
          this.#token = STRING;
          return i + 1;
        }
      }
      i++;
    }
    return i;
  }

  /** The chunk ends inside a key that somebody wants to know: keep what there is of it. */
  #cutKey(chunk: Uint8Array, end: number): number {
    if (this.#isKey && this.#depth === this.#shapes.length) {
      this.#keyParts.push(Uint8Array.from(chunk.subarray(this.#keyStart, end)));
      this.#keyStart = 0;
    }
    return end;
  }

  #keyEnded(chunk: Uint8Array, end: number, at: number): void {
    this.#expect = COLON;
    if (this.#depth !== this.#shapes.length) return;
    const level = this.#depth - 1;
    const keys = (this.#shapes[level] as Shape).keys as Keys;
    let name: string | undefined;
    if (!this.#keyPlain || this.#keyParts.length > 0 || keys.all) {
      const bytes = Buffer.concat([...this.#keyParts, chunk.subarray(this.#keyStart, end)]);
      this.#keyParts = [];
      name = JSON.parse(`"${bytes.toString()}"`) as string;
    }
    const found = name === undefined ? keys.find(chunk, this.#keyStart, end) : keys.named(name);
    this.#next = found?.shape;
    if (keys.all && name !== undefined) {
      if (this.#names.has(name))
        throw new ScanError(
          `has the key ${JSON.stringify(name.slice(0, 60))} twice, the second time at byte ${at + end}`,
          at + end,
        );
      this.#names.add(name);
      this.#onKey(name);
    } else if (found !== undefined) {
      const seen = this.#seen[level] as number;
      if ((seen & found.bit) !== 0)
        throw new ScanError(`has the same key twice in one object at byte ${at + end}`, at + end);
      this.#seen[level] = seen | found.bit;
    }
  }

  #scalar(chunk: Uint8Array, c: number, i: number, at: number): number {
    if (this.#depth === 0) throw this.#unexpected(c, at + i);
    const literal = LITERALS.get(c);
    if (literal !== undefined) {
      this.#token = LITERAL;
      this.#literal = literal;
      this.#progress = 1;
      return this.#literally(chunk, i + 1, at);
    }
    if (c !== 0x2d && !isDigit(c)) throw this.#unexpected(c, at + i);
    this.#token = NUMBER;
    this.#progress = c === 0x2d ? 0 : c === 0x30 ? 1 : 2;
    return this.#number(chunk, i + 1, at);
  }

  #literally(chunk: Uint8Array, from: number, at: number): number {
    let i = from;
    while (i < chunk.length && this.#progress < this.#literal.length) {
      if (chunk[i] !== this.#literal[this.#progress]) throw this.#unexpected(chunk[i] as number, at + i);
      this.#progress++;
      i++;
    }
    if (this.#progress === this.#literal.length) {
      this.#token = NONE;
      this.#valueEnded(at + i);
    }
    return i;
  }

  #number(chunk: Uint8Array, from: number, at: number): number {
    let i = from;
    while (i < chunk.length) {
      const state = numberStep(this.#progress, chunk[i] as number);
      if (state < 0) {
        if (NUMBER_MAY_END[this.#progress] !== true) throw this.#unexpected(chunk[i] as number, at + i);
        this.#token = NONE;
        this.#valueEnded(at + i);
        return i;
      }
      this.#progress = state;
      i++;
    }
    return i;
  }

  /** Goes on in the token that the chunk before was cut in. */
  #resume(chunk: Uint8Array): number {
    const at = this.#offset;
    if (this.#token === LITERAL) return this.#literally(chunk, 0, at);
    if (this.#token === NUMBER) return this.#number(chunk, 0, at);
    this.#keyStart = 0;
    if (this.#token === STRING) return this.#string(chunk, 0, at);
    const i = this.#escape(chunk, 0, at);
    return this.#token === STRING ? this.#string(chunk, i, at) : this.#cutKey(chunk, i);
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
