import { KeptBytes } from "./kept-bytes.ts";
import { type Layout, layoutOf } from "./layout.ts";
import { type Host, Machine } from "./machine.ts";
import { CHUNK_SIZE } from "./memory.ts";
import type { Query } from "./query.ts";
import { ScanError, scanErrorFor } from "./scan-error.ts";

/** Most of a member's name that a message repeats. */
const LONGEST_NAME = 60;

/**
 * A strict streaming JSON scanner: our own, because no maintained streaming parser for Node is both exact and within a
 * factor of ten of this speed, and because what is *not* kept matters as much as what is (a plan holds secrets in plain
 * text).
 *
 * It accepts exactly the documents that `JSON.parse` accepts (RFC 8259, one object at the top) and that are nested no
 * more than MAX_DEPTH deep, in chunks cut anywhere, in constant memory.
 * While it walks, it hands over only the values that a `Query` asks for, as byte ranges; all others are checked and
 * dropped.
 *
 * Scans one document. Call `push` with its bytes in order until it is `done`; then `push` has returned how many bytes
 * of the last chunk belong to it.
 * Throws ScanError where the bytes stop being JSON or a wanted value has the wrong kind.
 *
 * The bytes are walked through by a compiled program (the folder `machine`); here it is told what to look for, and what
 * it finds is handed on.
 */
export class Scanner implements Host {
  readonly #layout: Layout;
  readonly #onKey: (name: string) => void;
  readonly #noun: string;
  /** None once the document is over, complete or not. */
  #machine: Machine | null;
  #isDone = false;
  readonly #kept: KeptBytes;

  /** The piece that is scanned, and its offset in the document. */
  #piece: Uint8Array = new Uint8Array(0);
  #offset = 0;
  /** The parts of a key that pieces cut, but for the last. */
  #keyParts: Uint8Array[] = [];
  readonly #names = new Set<string>();

  /**
   * `onKey` is told the name of every member of an object that the query wants all names of; `noun` is what the
   * document is called.
   */
  constructor(query: Query, onKey: (name: string) => void = () => {}, noun = "plan") {
    this.#layout = layoutOf(query);
    this.#onKey = onKey;
    this.#noun = noun;
    this.#machine = Machine.for(this.#layout, this);
    this.#kept = new KeptBytes(this.#machine);
  }

  get done(): boolean {
    return this.#isDone;
  }

  /** Scans a chunk, which may be overwritten afterwards; says how many of its bytes belong to the document. */
  push(chunk: Uint8Array): number {
    if (this.#machine === null && !this.#isDone) throw new Error("the document was refused before");
    let from = 0;
    while (this.#machine !== null && from < chunk.length)
      from += this.#scan(this.#machine, chunk.subarray(from, from + CHUNK_SIZE));
    return from;
  }

  /** Call at the end of the bytes. Throws ScanError where the document is not complete: it was cut. */
  end(): void {
    if (this.#isDone) return;
    this.#release();
    const read = this.#offset === 1 ? "1 byte" : `${this.#offset} bytes`;
    throw new ScanError(`ends in the middle, after ${read}`, this.#offset);
  }

  #scan(machine: Machine, piece: Uint8Array): number {
    this.#piece = piece;
    this.#kept.enter(piece, this.#offset);
    try {
      const length = machine.push(piece);
      const { takeStart, isDone } = machine;
      if (takeStart >= 0) this.#kept.keep(takeStart, length);
      if (isDone) this.#release();
      this.#isDone = isDone;
      this.#offset += length;
      return length;
    } catch (error) {
      this.#release();
      throw error;
    }
  }

  #release(): void {
    this.#machine?.release();
    this.#machine = null;
  }

  fail(fault: number, c: number, offset: number, wanted: number): never {
    throw scanErrorFor({ fault, c, offset, wanted, noun: this.#noun });
  }

  take(query: number, depth: number, start: number, end: number): void {
    this.#layout.queries.get(query)?.take?.(this.#kept.complete(start, end), depth);
    this.#kept.close();
  }

  cutKey(start: number, end: number): void {
    this.#keyParts.push(Uint8Array.from(this.#piece.subarray(start, end)));
  }

  readKey(address: number, start: number, end: number, offset: number, depth: number): number {
    const members = this.#layout.members.get(address);
    const name = this.#keyText(this.#piece.subarray(start, end));
    if (members === undefined) return 0;
    const member = members.addresses.get(name) ?? 0;
    if (member === 0) members.each?.named(name, depth);
    if (members.all) this.#tell(name, offset);
    return member;
  }

  #keyText(end: Uint8Array): string {
    const bytes = Buffer.concat([...this.#keyParts, end]);
    this.#keyParts = [];
    return JSON.parse(`"${bytes.toString()}"`) as string;
  }

  #tell(name: string, offset: number): void {
    if (this.#names.has(name)) {
      const shown = JSON.stringify(name.slice(0, LONGEST_NAME));
      throw new ScanError(`has the key ${shown} twice, the second time at byte ${offset}`, offset);
    }
    this.#names.add(name);
    this.#onKey(name);
  }
}
