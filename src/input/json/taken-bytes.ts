import { NULL_START, QUOTE } from "./characters.ts";
import { MOST_SLOTS } from "./memory.ts";
import type { Taken } from "./query.ts";
import { Words } from "./words.ts";

/** By slot, the offset where its value starts, and the one behind it; a start of -1 where there is none. */
export interface Slots {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

const WORDS = new Words();

/** One value that is taken: its bytes, and where the values of its slots stand among them. */
export class TakenBytes implements Taken {
  readonly #slots: Slots;
  /** Bytes in which it stands, and the offset of the first of them. */
  #bytes: Buffer = Buffer.alloc(0);
  #at = 0;
  /** Offset of its first byte, and of the one behind it. */
  #from = 0;
  #to = 0;
  /** What was asked for as a text; several ask for the same. */
  readonly #strings = new Array<string | null | undefined>(MOST_SLOTS).fill(undefined);

  constructor(slots: Slots) {
    this.#slots = slots;
  }

  /** From now on it is the value from one offset to another, which stands in `bytes`; the first of these is at `at`. */
  set(bytes: Buffer, at: number, from: number, to: number): void {
    this.#bytes = bytes;
    this.#at = at;
    this.#from = from;
    this.#to = to;
    this.#strings.fill(undefined);
  }

  whole(): Buffer {
    return this.#range(this.#from, this.#to);
  }

  #range(start: number, end: number): Buffer {
    return this.#bytes.subarray(start - this.#at, end - this.#at);
  }

  has(slot: number): boolean {
    const start = this.#slots.starts[slot] as number;
    return start >= 0 && this.#bytes[start - this.#at] !== NULL_START;
  }

  #text(start: number, end: number): string {
    return this.#bytes.toString("utf8", start - this.#at, end - this.#at);
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

  word(slot: number): string | null {
    const start = this.#slots.starts[slot] as number;
    if (start < 0 || this.#bytes[start - this.#at] !== QUOTE) return null;
    const from = start + 1 - this.#at;
    const to = (this.#slots.ends[slot] as number) - 1 - this.#at;
    return WORDS.find(this.#bytes, from, to) ?? this.#newWord(slot, from, to);
  }

  #newWord(slot: number, from: number, to: number): string | null {
    const read = this.string(slot);
    if (read !== null) WORDS.add(this.#bytes, from, to, read);
    return read;
  }

  /** Without its quotes from the start: what is cut out of a text keeps all of it in memory. */
  #string(slot: number): string | null {
    const start = this.#slots.starts[slot] as number;
    if (start < 0 || this.#bytes[start - this.#at] !== QUOTE) return null;
    const text = this.#text(start + 1, (this.#slots.ends[slot] as number) - 1);
    return text.includes("\\") ? (JSON.parse(`"${text}"`) as string) : text;
  }

  bytes(slot: number): Buffer | undefined {
    const start = this.#slots.starts[slot] as number;
    return start < 0 ? undefined : this.#range(start, this.#slots.ends[slot] as number);
  }

  eachPlace(tell: (slot: number, start: number, end: number) => void): void {
    const { starts, ends } = this.#slots;
    for (let slot = 0; slot < MOST_SLOTS; slot++) {
      const start = starts[slot] as number;
      if (start >= 0) tell(slot, start - this.#from, (ends[slot] as number) - this.#from);
    }
  }
}
