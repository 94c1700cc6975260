import { InputError } from "../../domain/fault.ts";
import type { Bytes } from "../json/bytes.ts";

/** More than this of one field nobody wants. */
const LARGEST_FIELD = 1 << 20;

/** What follows a tag: https://protobuf.dev/programming-guides/encoding/ */
const VARINT = 0;
const FIXED_64 = 1;
const LENGTH = 2;
const FIXED_32 = 5;

const damaged = (): InputError => new InputError("is a saved plan that can't be read to its end; make the plan again");

/**
 * The wanted fields of a message in Protocol Buffers, among those that have a length; all others are passed over.
 *
 * Our own, since the libraries (protobufjs, @bufbuild/protobuf) read whole messages, and a plan may be larger than the
 * memory. A field that comes twice would be one that the two of us read differently, so it is refused.
 */
export async function fieldsIn(bytes: Bytes, wanted: ReadonlySet<number>): Promise<ReadonlyMap<number, Uint8Array>> {
  const reader = new FieldReader(wanted);
  for await (const chunk of bytes) reader.push(chunk);
  return reader.end();
}

class FieldReader {
  readonly #wanted: ReadonlySet<number>;
  readonly #found = new Map<number, Uint8Array>();
  /** What the next byte belongs to. */
  #expect: "tag" | "varint" | "length" | "bytes" = "tag";
  #field = 0;
  /** The number that is read, and the weight of its next digit. */
  #number = 0;
  #weight = 1;
  /** Bytes that are left of the field, and those of it that are kept. */
  #left = 0;
  #kept: Uint8Array | null = null;

  constructor(wanted: ReadonlySet<number>) {
    this.#wanted = wanted;
  }

  push(chunk: Uint8Array): void {
    for (let i = 0; i < chunk.length; )
      if (this.#expect === "bytes") i += this.#take(chunk, i);
      else this.#digit(chunk[i++] as number);
  }

  end(): ReadonlyMap<number, Uint8Array> {
    if (this.#expect !== "tag" || this.#weight !== 1) throw damaged();
    return this.#found;
  }

  /** The next byte of a number: seven bits of it, and whether more follow. */
  #digit(byte: number): void {
    this.#number += (byte & 0x7f) * this.#weight;
    this.#weight *= 128;
    if (byte >= 0x80) {
      if (this.#weight >= 2 ** 70) throw damaged();
      return;
    }
    const number = this.#number;
    this.#number = 0;
    this.#weight = 1;
    if (this.#expect === "tag") this.#begin(number);
    else if (this.#expect === "length") this.#open(number, this.#wanted.has(this.#field));
    else this.#expect = "tag";
  }

  #begin(tag: number): void {
    this.#field = Math.floor(tag / 8);
    const type = tag % 8;
    if (type === VARINT) this.#expect = "varint";
    else if (type === LENGTH) this.#expect = "length";
    else if (type === FIXED_64 || type === FIXED_32) this.#open(type === FIXED_64 ? 8 : 4, false);
    else throw damaged();
  }

  #open(length: number, isWanted: boolean): void {
    if (isWanted && (length > LARGEST_FIELD || this.#found.has(this.#field))) throw damaged();
    this.#left = length;
    this.#kept = isWanted ? new Uint8Array(length) : null;
    if (this.#kept !== null) this.#found.set(this.#field, this.#kept);
    this.#expect = length === 0 ? "tag" : "bytes";
  }

  #take(chunk: Uint8Array, from: number): number {
    const count = Math.min(this.#left, chunk.length - from);
    this.#kept?.set(chunk.subarray(from, from + count), this.#kept.length - this.#left);
    this.#left -= count;
    if (this.#left === 0) this.#expect = "tag";
    return count;
  }
}
