import { rememberedWith } from "../../domain/remembered.ts";
import { MOST_SLOTS, QUERY, QUERY_END } from "./memory.ts";
import type { Each, Members, Query } from "./query.ts";

/** The members of an object: those that are known by name, with their addresses. */
export interface NamedMembers {
  readonly all: boolean;
  readonly each: Each | null;
  readonly addresses: Map<string, number>;
}

const WORD = 4;
const WORDS_OF_QUERY = 5;
const WORDS_OF_MEMBERS = 3;
const WORDS_OF_MEMBER = 5;
/** In bytes: most queries need no more. */
const LEAST_ROOM = 1024;
const NO_SLOT = -1;
const ONLY = { array: 1, object: 2 } as const;
/** A set of members is a word of bits. */
const MOST_MEMBERS = 32;

/** What one query is laid out as; a query that lasts is laid out once. */
/** The layout of a query. Throws as `Layout` does. */
export const layoutOf = rememberedWith((query: Query) => new Layout(query));

/**
 * A query as the compiled scanner reads it at QUERY: words of four bytes, and the names of members.
 * `machine/selection.ts` says what stands where; an address of 0 is nothing.
 * Throws where a slot's number is not below MOST_SLOTS, where an object has more than 32 members that are looked at,
 * and where there is no room for all of it.
 */
export class Layout {
  #bytes = Buffer.alloc(LEAST_ROOM);
  #next = QUERY;
  /** By their addresses. */
  readonly queries = new Map<number, Query>();
  readonly members = new Map<number, NamedMembers>();
  /** Where what is laid out already stands: a query may contain itself. */
  readonly #addresses = new Map<Query | Members, number>();
  /** The address of the query itself. */
  readonly top: number;

  constructor(query: Query) {
    this.top = this.#query(query);
  }

  /** What belongs at QUERY. */
  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#next - QUERY);
  }

  #room(bytes: number): number {
    const address = this.#next;
    this.#next += Math.ceil(bytes / WORD) * WORD;
    if (this.#next > QUERY_END) throw new Error("the query is too long for the scanner");
    while (this.#next - QUERY > this.#bytes.length)
      this.#bytes = Buffer.concat([this.#bytes, Buffer.alloc(this.#bytes.length)]);
    return address;
  }

  #write(address: number, words: readonly number[]): void {
    for (const [at, word] of words.entries()) this.#bytes.writeInt32LE(word, address - QUERY + at * WORD);
  }

  #query(query: Query | undefined): number {
    if (query === undefined) return 0;
    const before = this.#addresses.get(query);
    if (before !== undefined) return before;
    const { take, slot = NO_SLOT, members, elements, only } = query;
    if (slot >= MOST_SLOTS) throw new Error(`there is no slot ${slot}`);
    const address = this.#room(WORDS_OF_QUERY * WORD);
    this.#addresses.set(query, address);
    this.queries.set(address, query);
    const kind = only === undefined ? 0 : ONLY[only];
    this.#write(address, [take ? 1 : 0, slot, this.#membersOf(members), this.#query(elements), kind]);
    return address;
  }

  #membersOf(members: Members | undefined): number {
    if (members === undefined) return 0;
    const before = this.#addresses.get(members);
    if (before !== undefined) return before;
    const { all, each, queries } = members;
    const address = this.#room(WORDS_OF_MEMBERS * WORD);
    this.#addresses.set(members, address);
    const named = { all, each, addresses: new Map<string, number>() };
    this.members.set(address, named);
    this.#write(address, [all || each ? 1 : 0, this.#query(each?.query), 0]);
    // The object says where its first member stands, and each member where the next one does.
    let link = address + (WORDS_OF_MEMBERS - 1) * WORD;
    for (const [name, query] of queries) {
      const member = this.#member(name, query, named.addresses.size);
      this.#write(link, [member]);
      link = member + (WORDS_OF_MEMBER - 1) * WORD;
      named.addresses.set(name, member);
    }
    return address;
  }

  #member(name: string, query: Query, place: number): number {
    if (place >= MOST_MEMBERS) throw new Error(`more than ${MOST_MEMBERS} members can't be told apart`);
    const bytes = Buffer.from(name);
    const text = this.#room(bytes.length);
    bytes.copy(this.#bytes, text - QUERY);
    const address = this.#room(WORDS_OF_MEMBER * WORD);
    this.#write(address, [text, bytes.length, this.#query(query), 1 << place, 0]);
    return address;
  }
}
