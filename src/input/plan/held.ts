import type { Slots } from "./shape.ts";

/**
 * Bytes kept while a take is open over the end of a chunk; grows by doubling, so that a 100 MB value is not copied a
 * hundred times.
 */
export class Held implements Slots {
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
    const start = this.#starts[slot];
    if (start === undefined) return false;
    const first = start >= this.#chunkAt ? this.#chunk[start - this.#chunkAt] : this.range(start, start + 1)[0];
    return first !== 0x6e; // of JSON's values only null begins with n
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
