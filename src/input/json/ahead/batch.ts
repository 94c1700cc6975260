import { MOST_SLOTS } from "../memory.ts";
import type { Taken } from "../query.ts";
import { TakenBytes } from "../taken-bytes.ts";

/** What a batch is written into. */
export interface Room {
  readonly numbers: Float64Array<ArrayBuffer>;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * What a scanner finds, written down one after the other, so that another thread can read it in the same order: numbers
 * for all of it, the bytes of what is taken, and names.
 */
export interface Batch extends Room {
  /** How many of the numbers count. */
  readonly length: number;
  readonly names: readonly string[];
}

// What was found.
const BEGIN = 0;
const FINISH = 1;
const KEY = 2;
const NAMED = 3;
const TAKE = 4;

/** Told of all that was found. `query` and `members` are places in the parts of a query. */
export interface Finder {
  begin(): void;
  finish(): void;
  key(name: string): void;
  named(members: number, name: string, depth: number): void;
  take(query: number, taken: Taken, depth: number): void;
}

/** How many numbers and bytes a batch holds, where no value is longer. */
interface Size {
  readonly numbers: number;
  readonly bytes: number;
}

const SIZE: Size = { numbers: 1 << 15, bytes: 1 << 20 };
/** A take has no more numbers than that. */
const MOST_NUMBERS = 5 + 3 * MOST_SLOTS;

const roomOf = ({ numbers, bytes }: Size): Room => ({
  numbers: new Float64Array(Math.max(numbers, MOST_NUMBERS)),
  bytes: new Uint8Array(bytes),
});

/** Writes batches; `send` is given each that is full, and it belongs to whoever gets it. */
export class BatchWriter implements Finder {
  readonly #send: (batch: Batch) => void;
  readonly #size: Size;
  #room: Room;
  #length = 0;
  #written = 0;
  #names: string[] = [];
  readonly #spare: Room[] = [];

  constructor(send: (batch: Batch) => void, size = SIZE) {
    this.#send = send;
    this.#size = size;
    this.#room = roomOf(size);
  }

  begin(): void {
    this.#event(BEGIN);
  }

  finish(): void {
    this.#event(FINISH);
  }

  key(name: string): void {
    this.#event(KEY);
    this.#names.push(name);
  }

  named(members: number, name: string, depth: number): void {
    this.#event(NAMED);
    this.#put(members);
    this.#put(depth);
    this.#names.push(name);
  }

  take(query: number, taken: Taken, depth: number): void {
    const whole = taken.whole();
    this.#event(TAKE, whole.length);
    this.#room.bytes.set(whole, this.#written);
    this.#written += whole.length;
    this.#put(query);
    this.#put(depth);
    this.#put(whole.length);
    const count = this.#length;
    this.#put(0);
    taken.eachPlace((slot, start, end) => {
      this.#put(slot);
      this.#put(start);
      this.#put(end);
    });
    this.#room.numbers[count] = (this.#length - count - 1) / 3;
  }

  /** Begins an event for which so many bytes are written; all of it stands in one batch. */
  #event(kind: number, bytes = 0): void {
    const { numbers, bytes: free } = this.#room;
    if (this.#length + MOST_NUMBERS > numbers.length || this.#written + bytes > free.length) this.flush();
    if (bytes > this.#room.bytes.length) this.#room = roomOf({ ...this.#size, bytes });
    this.#put(kind);
  }

  #put(number: number): void {
    this.#room.numbers[this.#length++] = number;
  }

  /** A batch was read, and its room can be written to again. */
  reuse(room: Room): void {
    if (room.bytes.length === this.#size.bytes) this.#spare.push(room);
  }

  /** Sends what was written since. */
  flush(): void {
    if (this.#length === 0) return;
    this.#send({ ...this.#room, length: this.#length, names: this.#names });
    this.#room = this.#spare.pop() ?? roomOf(this.#size);
    this.#length = 0;
    this.#written = 0;
    this.#names = [];
  }
}

/** Reads batches, and tells a finder of all that stands in them. */
export class BatchReader {
  readonly #finder: Finder;
  readonly #slots = { starts: new Float64Array(MOST_SLOTS), ends: new Float64Array(MOST_SLOTS) };
  readonly #taken = new TakenBytes(this.#slots);
  #batch: Batch = { numbers: new Float64Array(0), length: 0, bytes: new Uint8Array(0), names: [] };
  /** Where in the batch the reading stands. */
  #number = 0;
  #byte = 0;
  #name = 0;

  constructor(finder: Finder) {
    this.#finder = finder;
  }

  read(batch: Batch): void {
    this.#batch = batch;
    this.#number = 0;
    this.#byte = 0;
    this.#name = 0;
    const bytes = Buffer.from(batch.bytes.buffer, batch.bytes.byteOffset, batch.bytes.length);
    while (this.#number < batch.length) this.#event(this.#next(), bytes);
  }

  #next(): number {
    return this.#batch.numbers[this.#number++] as number;
  }

  #nextName(): string {
    return this.#batch.names[this.#name++] as string;
  }

  #event(kind: number, bytes: Buffer): void {
    if (kind === TAKE) this.#take(bytes);
    else if (kind === BEGIN) this.#finder.begin();
    else if (kind === FINISH) this.#finder.finish();
    else if (kind === KEY) this.#finder.key(this.#nextName());
    else {
      const [members, depth] = [this.#next(), this.#next()];
      this.#finder.named(members, this.#nextName(), depth);
    }
  }

  #take(bytes: Buffer): void {
    const query = this.#next();
    const depth = this.#next();
    const length = this.#next();
    const { starts, ends } = this.#slots;
    starts.fill(-1);
    for (let left = this.#next(); left > 0; left--) {
      const slot = this.#next();
      starts[slot] = this.#next();
      ends[slot] = this.#next();
    }
    // Offsets count from its own first byte.
    this.#taken.set(bytes, -this.#byte, 0, length);
    this.#byte += length;
    this.#finder.take(query, this.#taken, depth);
  }
}
