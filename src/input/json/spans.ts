import { KeptBytes } from "./kept-bytes.ts";
import type { Uniform } from "./query.ts";

/** The values that are taken or noted and have begun but not ended, innermost last. Offsets count in the document. */
export class Spans {
  readonly #kept = new KeptBytes();
  // Three lists and not one of objects: a large plan opens a million of them.
  readonly #queries: Uniform[] = [];
  readonly #starts: number[] = [];
  readonly #depths: number[] = [];
  #innermost = -1;

  /** From now on `chunk` is read; its first byte has the offset `at`. */
  enter(chunk: Uint8Array, at: number): void {
    this.#kept.enter(chunk, at);
  }

  /** The chunk was read up to `end` (an offset in it) and may be overwritten: keeps what an open take has of it. */
  leave(end: number): void {
    if (this.#queries.length > 0) this.#kept.keep(end);
  }

  /** A value begins. `depth` is how many containers are around it. */
  begin(query: Uniform, depth: number, offset: number): void {
    if (query.take === undefined && query.slot === undefined) return;
    if (query.take !== undefined) this.#kept.open(offset);
    this.#queries.push(query);
    this.#starts.push(offset);
    this.#depths.push(depth);
    this.#innermost = depth;
  }

  /** Some value ends, which may be one that is open here. */
  end(depth: number, offset: number): void {
    if (depth !== this.#innermost) return;
    const query = this.#queries.pop() as Uniform;
    const start = this.#starts.pop() as number;
    this.#depths.pop();
    this.#innermost = this.#depths.at(-1) ?? -1;
    if (query.slot !== undefined) this.#kept.mark(query.slot, start, offset);
    if (query.take === undefined) return;
    this.#kept.end(offset);
    query.take(this.#kept, depth);
    this.#kept.close();
  }
}
