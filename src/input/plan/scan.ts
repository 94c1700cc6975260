import { InputError } from "../../domain/fault.ts";

/**
 * A strict streaming JSON scanner: our own, because no maintained streaming parser for Node is both exact and within a factor of ten of this speed,
 * and because what is *not* kept matters as much as what is (a plan holds secrets in plain text).
 *
 * It accepts exactly the documents that `JSON.parse` accepts (RFC 8259, one object at the top), in chunks cut anywhere, in constant memory.
 * While it walks, it hands over only the values that a `Shape` asks for, as byte ranges; all others are checked and dropped.
 */

/** What is wanted below a value. A tree; a module may contain itself. */
export interface Shape {
  /** Hand this value over when it is complete. Takes don't nest. */
  readonly take?: (value: Uint8Array, slots: Slots) => void;
  /** Note where this value stands, as a slot of the take around it. */
  readonly slot?: number;
  /** If the value is an object: the members to look at. Every other member is checked and dropped. */
  readonly keys?: Keys;
  /** If the value is an array: its elements. */
  readonly items?: Shape;
  /** The only kinds this value may have; `null` is always allowed, since Go writes it for an empty list. */
  readonly only?: "array" | "object";
}

/** The values that slots of a take were found to have, as JSON text; undefined where the member is missing. */
export interface Slots {
  text(slot: number): string | undefined;
  has(slot: number): boolean;
}

/** Member names and their shapes, found by their bytes: decoding every key of a large plan costs more than the whole scan. */
export class Keys {
  readonly #byLength: { readonly bytes: Uint8Array; readonly shape: Shape; readonly bit: number }[][] = [];
  readonly #byName = new Map<string, { readonly shape: Shape; readonly bit: number }>();
  /** Whether every member's name is told to the scanner's owner, and no member may come twice. */
  readonly all: boolean;

  constructor(shapes: Readonly<Record<string, Shape>>, options: { readonly all?: boolean } = {}) {
    this.all = options.all ?? false;
    Object.entries(shapes).forEach(([name, shape], index) => {
      this.add(name, shape, 1 << index);
    });
  }

  private add(name: string, shape: Shape, bit: number): void {
    const bytes = new TextEncoder().encode(name);
    const row = { bytes, shape, bit };
    this.#byName.set(name, row);
    const sameLength = this.#byLength[bytes.length];
    if (sameLength) sameLength.push(row);
    else this.#byLength[bytes.length] = [row];
  }

  /** Adds a member after the fact: how a shape comes to contain itself. */
  link(name: string, shape: Shape): void {
    this.add(name, shape, 1 << this.#byName.size);
  }

  find(chunk: Uint8Array, start: number, end: number): { readonly shape: Shape; readonly bit: number } | undefined {
    const rows = this.#byLength[end - start];
    if (rows === undefined) return undefined;
    next: for (const row of rows) {
      for (let i = 0; i < row.bytes.length; i++) if (row.bytes[i] !== chunk[start + i]) continue next;
      return row;
    }
    return undefined;
  }

  named(name: string): { readonly shape: Shape; readonly bit: number } | undefined {
    return this.#byName.get(name);
  }
}

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

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA_BYTE = 0x2c;
const COLON_BYTE = 0x3a;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;

/** Bytes that may follow a backslash, `u` apart. */
const ESCAPABLE = new Uint8Array(256);
for (const c of '"\\/bfnrt') ESCAPABLE[c.charCodeAt(0)] = 1;

/** Bytes of a string that mean only themselves. */
const PLAIN = new Uint8Array(256).fill(1, 0x20);
PLAIN[QUOTE] = 0;
PLAIN[BACKSLASH] = 0;

/** Index of the first byte that is not plain, at most `end`. Four at a time: nearly all of a plan's bytes pass through here. */
function plainEnd(chunk: Uint8Array, from: number, end: number): number {
  const last = end - 4;
  let i = from;
  while (
    i <= last &&
    PLAIN[chunk[i] as number] === 1 &&
    PLAIN[chunk[i + 1] as number] === 1 &&
    PLAIN[chunk[i + 2] as number] === 1 &&
    PLAIN[chunk[i + 3] as number] === 1
  ) {
    i += 4;
  }
  while (i < end && PLAIN[chunk[i] as number] === 1) i++;
  return i;
}

const isDigit = (c: number): boolean => c >= 0x30 && c <= 0x39;
const isHex = (c: number): boolean => isDigit(c) || (c >= 0x41 && c <= 0x46) || (c >= 0x61 && c <= 0x66);

/**
 * The states of a number, and the next one for a byte. -1: the number ends before this byte.
 * 0 after `-`; 1 a leading zero; 2 digits; 3 after `.`; 4 decimals; 5 after `e`; 6 after its sign; 7 exponent digits.
 */
const numberStep = (state: number, c: number): number => {
  if (isDigit(c)) return state === 0 ? (c === 0x30 ? 1 : 2) : state === 1 ? -1 : state === 3 ? 4 : state === 5 || state === 6 ? 7 : state;
  if (c === 0x2e && (state === 1 || state === 2)) return 3;
  if ((c === 0x65 || c === 0x45) && (state === 1 || state === 2 || state === 4)) return 5;
  if ((c === 0x2b || c === 0x2d) && state === 5) return 6;
  return -1;
};
const NUMBER_MAY_END = [false, true, true, false, true, false, false, true];

const LITERALS = new Map([
  [0x74, new TextEncoder().encode("true")],
  [0x66, new TextEncoder().encode("false")],
  [0x6e, new TextEncoder().encode("null")],
]);

const kindOf = (c: number): string =>
  c === OPEN_OBJECT
    ? "an object"
    : c === OPEN_ARRAY
      ? "a list"
      : c === QUOTE
        ? "a string"
        : c === 0x6e
          ? "null"
          : c === 0x74 || c === 0x66
            ? "true or false"
            : "a number";

/** Not JSON, or not the shape that was asked for. `offset` counts bytes of the document (after decoding to UTF-8). */
export class ScanError extends InputError {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** Bytes kept while a take is open over the end of a chunk; grows by doubling, so that a 100 MB value is not copied a hundred times. */
class Held implements Slots {
  #bytes = new Uint8Array(0);
  #length = 0;
  /** Offset in the document of the first byte held. */
  #from = 0;
  #chunk = Buffer.alloc(0);
  #chunkAt = 0;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  enter(chunk: Uint8Array, at: number): void {
    this.#chunk = Buffer.from(chunk.buffer as ArrayBuffer, chunk.byteOffset, chunk.length);
    this.#chunkAt = at;
  }

  /** A take begins: forget the one before. */
  open(offset: number): void {
    this.#from = offset;
    this.#length = 0;
    this.#starts.length = 0;
    this.#ends.length = 0;
  }

  /** Keeps what the current chunk has of the open take, up to `end` (an offset in the chunk). */
  keep(end: number): void {
    const start = Math.max(0, this.#from + this.#length - this.#chunkAt);
    const more = end - start;
    if (more <= 0) return;
    if (this.#length + more > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more, 4096));
      grown.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = grown;
    }
    this.#bytes.set(this.#chunk.subarray(start, end), this.#length);
    this.#length += more;
  }

  mark(slot: number, start: number, end: number): void {
    this.#starts[slot] = start;
    this.#ends[slot] = end;
  }

  range(start: number, end: number): Uint8Array {
    if (start >= this.#chunkAt) return this.#chunk.subarray(start - this.#chunkAt, end - this.#chunkAt);
    if (end > this.#from + this.#length) this.keep(end - this.#chunkAt);
    return this.#bytes.subarray(start - this.#from, end - this.#from);
  }

  has(slot: number): boolean {
    return this.#starts[slot] !== undefined;
  }

  text(slot: number): string | undefined {
    const start = this.#starts[slot];
    const end = this.#ends[slot];
    if (start === undefined || end === undefined) return undefined;
    if (start >= this.#chunkAt) return this.#chunk.toString("utf8", start - this.#chunkAt, end - this.#chunkAt);
    return Buffer.from(this.range(start, end)).toString();
  }

  /** After a very large value the room is given back. */
  close(): void {
    if (this.#bytes.length > 8 << 20) this.#bytes = new Uint8Array(0);
    this.#length = 0;
  }
}

/** Depth to which containers are followed at all. Terraform's own nesting stays below 100; this bounds memory, not meaning. */
const MAX_DEPTH = 1 << 20;

/**
 * Scans one document. Call `push` with its bytes in order until it is `done`; then `push` has returned how many bytes of the last chunk belong to it.
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
  readonly #spans: { shape: Shape; start: number; depth: number }[] = [];
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
    if (this.#spans.length > 0) this.#held.keep(i);
    this.#offset = at + i;
    return i;
  }

  /**
   * The same for what nobody looks into, which is nearly all of a plan: checks it in one tight loop, until its container closes or the chunk ends.
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
      throw new ScanError(`has ${kindOf(c)} at byte ${offset} where a plan has ${shape.only === "array" ? "a list" : "an object"}`, offset);
    }
    if (shape.take === undefined && shape.slot === undefined) return;
    if (shape.take !== undefined) this.#held.open(offset);
    this.#spans.push({ shape, start: offset, depth: this.#depth });
    this.#spanDepth = this.#depth;
  }

  #open(c: number, offset: number): void {
    const isObject = c === OPEN_OBJECT;
    if (this.#depth === 0 && !isObject) throw this.#unexpected(c, offset);
    const shape = this.#depth === this.#shapes.length ? this.#next : undefined;
    this.#depth++;
    if (this.#depth >= this.#kinds.length) {
      if (this.#depth > MAX_DEPTH) throw new ScanError(`is nested more than ${MAX_DEPTH} deep at byte ${offset}`, offset);
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
    const span = this.#spans.pop() as { shape: Shape; start: number; depth: number };
    this.#spanDepth = this.#spans.at(-1)?.depth ?? -1;
    if (span.shape.slot !== undefined) this.#held.mark(span.shape.slot, span.start, end);
    if (span.shape.take === undefined) return;
    span.shape.take(this.#held.range(span.start, end), this.#held);
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
      if (c !== BACKSLASH) throw new ScanError(`has an unescaped control character in a string at byte ${at + i}`, at + i);
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
        throw new ScanError(`has the key ${JSON.stringify(name.slice(0, 60))} twice, the second time at byte ${at + end}`, at + end);
      this.#names.add(name);
      this.#onKey(name);
    } else if (found !== undefined) {
      const seen = this.#seen[level] as number;
      if ((seen & found.bit) !== 0) throw new ScanError(`has the same key twice in one object at byte ${at + end}`, at + end);
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
    const shown = c > 0x20 && c < 0x7f ? `"${String.fromCharCode(c)}"` : `the byte 0x${c.toString(16).padStart(2, "0")}`;
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
