import { kindOf, NULL_START, OPEN_ARRAY, OPEN_OBJECT } from "./grammar.ts";
import { type Member, type Members, type Query, type Uniform, uniform } from "./query.ts";
import { ScanError } from "./scan-error.ts";
import { Spans } from "./spans.ts";

/** Most of a member's name that a message repeats. */
const LONGEST_NAME = 60;

/**
 * Follows a query through a document while the scanner walks it. The containers that are looked into are always the
 * outermost ones, `levels` of them; the scanner calls the methods here only while it is inside no others.
 */
export class Selection {
  readonly spans = new Spans();
  /** How many containers are looked into. */
  levels = 0;

  readonly #onKey: (name: string) => void;
  readonly #noun: string;
  readonly #queries: Uniform[] = [];
  /** Of each level, the members that were seen, as a set of bits. */
  readonly #seen: number[] = [];
  readonly #names = new Set<string>();
  /** What is wanted of the value that comes next. */
  #next: Uniform | undefined;

  /** The parts of a key that chunks cut, but for the last. */
  #keyParts: Uint8Array[] = [];

  constructor(query: Query, onKey: (name: string) => void, noun: string) {
    this.#next = uniform(query);
    this.#onKey = onKey;
    this.#noun = noun;
  }

  /** A value begins with the byte `c`. Throws ScanError where it has a kind that the query does not allow. */
  begin(c: number, offset: number): void {
    const query = this.#next;
    if (query === undefined) return;
    const { only } = query;
    if (only !== undefined && c !== NULL_START && c !== (only === "array" ? OPEN_ARRAY : OPEN_OBJECT)) {
      const wanted = only === "array" ? "a list" : "an object";
      throw new ScanError(`has ${kindOf(c)} at byte ${offset} where a ${this.#noun} has ${wanted}`, offset);
    }
    this.spans.begin(query, this.levels, offset);
  }

  /** Whether the query looks into the value that comes next, if it is an object or a list. */
  looksInto(isObject: boolean): boolean {
    return (isObject ? this.#next?.members : this.#next?.elements) !== undefined;
  }

  /** The value is a container: looks into it, if the query does. */
  open(isObject: boolean): void {
    const query = this.#next;
    if (query === undefined || !this.looksInto(isObject)) return;
    this.levels = this.#queries.push(query);
    this.#seen.push(0);
    this.#next = isObject ? undefined : query.elements;
  }

  /** The innermost container that is looked into ends. */
  close(): void {
    this.#queries.pop();
    this.#seen.pop();
    this.levels = this.#queries.length;
  }

  /** A comma: in a list, the next value is one more element; in an object its key will tell. */
  comma(): void {
    this.#next = this.#queries[this.levels - 1]?.elements;
  }

  /** The chunk ends inside a key: keeps what there is of it. */
  cutKey(chunk: Uint8Array, start: number, end: number): void {
    this.#keyParts.push(Uint8Array.from(chunk.subarray(start, end)));
  }

  /**
   * A key ends; `start` to `end` is what the chunk has of it, `at` the chunk's own offset.
   * Throws ScanError where the object has a member of this name already, among those that are looked at.
   */
  key(chunk: Uint8Array, start: number, end: number, hasEscapes: boolean, at: number): void {
    const members = this.#queries[this.levels - 1]?.members as Members;
    const isRead = hasEscapes || this.#keyParts.length > 0 || members.all || members.each !== null;
    const name = isRead ? this.#keyText(chunk.subarray(start, end)) : undefined;
    const member = name === undefined ? members.find(chunk, start, end) : members.named(name);
    this.#next = member?.query ?? members.each?.query;
    if (member === undefined && name !== undefined) members.each?.named(name, this.#depthOfEach());
    if (members.all && name !== undefined) this.#tell(name, at + end);
    else if (member !== undefined) this.#once(member, at + end);
  }

  #depthOfEach(): number {
    return this.#queries.filter(({ members }) => (members?.each ?? null) !== null).length - 1;
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

  #once({ bit }: Member, offset: number): void {
    const level = this.levels - 1;
    const seen = this.#seen[level] as number;
    if ((seen & bit) !== 0) throw new ScanError(`has the same key twice in one object at byte ${offset}`, offset);
    this.#seen[level] = seen | bit;
  }
}
