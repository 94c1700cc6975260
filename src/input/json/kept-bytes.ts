import { NULL_START, QUOTE } from "./characters.ts";
import { MOST_SLOTS } from "./memory.ts";
import type { Taken } from "./query.ts";

/** After a value larger than this the room is given back. */
const MOST_ROOM = 8 << 20;
const LEAST_ROOM = 4096;

/** By slot, the offset where its value starts, and the one behind it; a start of -1 where there is none. */
export interface Slots {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

/**
 * The bytes of one open take, as far as the chunk at hand does not hold them, and where its slots stand. All offsets
 * count in the document, unless they are said to count in the chunk.
 */
export class KeptBytes implements Taken {
  readonly #slots: Slots;
  #bytes = Buffer.alloc(0);
  #length = 0;
  /** Offset of the first byte of the take, and of the one behind it. */
  #from = 0;
  #to = 0;
  #chunk = Buffer.alloc(0);
  #chunkAt = 0;
  /** What was asked for as a text; several ask for the same. */
  readonly #strings = new Array<string | null | undefined>(MOST_SLOTS).fill(undefined);

  constructor(slots: Slots) {
    this.#slots = slots;
  }

  /** From now on `chunk` is at hand; its first byte has the offset `at`. */
  enter(chunk: Uint8Array, at: number): void {
    this.#chunk = Buffer.from(chunk.buffer as ArrayBuffer, chunk.byteOffset, chunk.length);
    this.#chunkAt = at;
  }

  /** Keeps what the chunk has of the take that began at an offset, up to `end` (an offset in the chunk). */
  keep(from: number, end: number): void {
    this.#begin(from);
    this.#keep(end);
  }

  #begin(from: number): void {
    if (from !== this.#from) this.#length = 0;
    this.#from = from;
  }

  #keep(end: number): void {
    const start = Math.max(0, this.#from + this.#length - this.#chunkAt);
    const more = end - start;
    if (more <= 0) return;
    this.#makeRoom(this.#length + more);
    this.#bytes.set(this.#chunk.subarray(start, end), this.#length);
    this.#length += more;
  }

  /** Grows by doubling, so that a value of 100 MB is not copied a hundred times. */
  #makeRoom(length: number): void {
    if (length <= this.#bytes.length) return;
    const grown = Buffer.alloc(Math.max(this.#bytes.length * 2, length, LEAST_ROOM));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }

  /** The take from one offset to another is complete, and this is what it is until `close`. */
  complete(from: number, to: number): Taken {
    this.#begin(from);
    this.#to = to;
    return this;
  }

  whole(): Buffer {
    return this.#range(this.#from, this.#to);
  }

  /** The bytes of a value in the take. Valid until the next call of `enter` or `keep`. */
  #range(start: number, end: number): Buffer {
    if (start >= this.#chunkAt) return this.#chunk.subarray(start - this.#chunkAt, end - this.#chunkAt);
    if (end > this.#from + this.#length) this.#keep(end - this.#chunkAt);
    return this.#bytes.subarray(start - this.#from, end - this.#from);
  }

  has(slot: number): boolean {
    const start = this.#slots.starts[slot] as number;
    return start >= 0 && this.#first(start) !== NULL_START;
  }

  #first(start: number): number | undefined {
    return start >= this.#chunkAt ? this.#chunk[start - this.#chunkAt] : this.#range(start, start + 1)[0];
  }

  #text(start: number, end: number): string {
    return start >= this.#chunkAt
      ? this.#chunk.toString("utf8", start - this.#chunkAt, end - this.#chunkAt)
      : this.#range(start, end).toString();
  }

  text(slot: number): string | undefined {
    const start = this.#slots.starts[slot] as number;
    return start < 0 ? undefined : this.#text(start, this.#slots.ends[slot] as number);
  }

  string(slot: number): string | null {
    const known = this.#strings[slot];
    if (known !== undefined) return known;
    const read = this.#string(slot);
    this.#strings[slot] = read;
    return read;
  }

  /** Without its quotes from the start: what is cut out of a text keeps all of it in memory. */
  #string(slot: number): string | null {
    const start = this.#slots.starts[slot] as number;
    if (start < 0 || this.#first(start) !== QUOTE) return null;
    const text = this.#text(start + 1, (this.#slots.ends[slot] as number) - 1);
    return text.includes("\\") ? (JSON.parse(`"${text}"`) as string) : text;
  }

  bytes(slot: number): Buffer | undefined {
    const start = this.#slots.starts[slot] as number;
    return start < 0 ? undefined : this.#range(start, this.#slots.ends[slot] as number);
  }

  /** The take is over. */
  close(): void {
    if (this.#bytes.length > MOST_ROOM) this.#bytes = Buffer.alloc(0);
    this.#length = 0;
    this.#strings.fill(undefined);
  }
}
