import type { Taken } from "./query.ts";
import { type Slots, TakenBytes } from "./taken-bytes.ts";

/** After a value larger than this the room is given back. */
const MOST_ROOM = 8 << 20;
const LEAST_ROOM = 4096;

/**
 * The bytes of one open take, as far as the chunk at hand does not hold them. All offsets count in the document, unless
 * they are said to count in the chunk.
 */
export class KeptBytes {
  readonly #taken: TakenBytes;
  #bytes = Buffer.alloc(0);
  #length = 0;
  #chunk = Buffer.alloc(0);
  #chunkAt = 0;

  constructor(slots: Slots) {
    this.#taken = new TakenBytes(slots);
  }

  /** From now on `chunk` is at hand; its first byte has the offset `at`. */
  enter(chunk: Uint8Array, at: number): void {
    this.#chunk = Buffer.from(chunk.buffer as ArrayBuffer, chunk.byteOffset, chunk.length);
    this.#chunkAt = at;
  }

  /** Keeps what the chunk has of the take that began at an offset, up to `end` (an offset in the chunk). */
  keep(from: number, end: number): void {
    const start = Math.max(0, from + this.#length - this.#chunkAt);
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

  /** The take from one offset to another is complete: what it is, valid until `close`. */
  complete(from: number, to: number): Taken {
    if (from >= this.#chunkAt) this.#taken.set(this.#chunk, this.#chunkAt, from, to);
    else {
      this.keep(from, to - this.#chunkAt);
      this.#taken.set(this.#bytes, from, from, to);
    }
    return this.#taken;
  }

  /** The take is over. */
  close(): void {
    if (this.#bytes.length > MOST_ROOM) this.#bytes = Buffer.alloc(0);
    this.#length = 0;
  }
}
