import { ByBytes } from "./by-bytes.ts";

/** What a reader wants of a document: a tree of member names, with what to do at the values it leads to. */

/** What is wanted of one value and of those inside it. A query may contain itself: a module holds modules. */
export interface Query {
  /**
   * Called when this value is complete, with what it is, and how many objects and lists it stands in. What it is is
   * valid during the call only. Takes don't nest.
   */
  readonly take?: (taken: Taken, depth: number) => void;
  /** Note where this value stands, as this slot of the take around it. */
  readonly slot?: number;
  /** If the value is an object: the members to look at. Every other member is checked and dropped. */
  readonly members?: Members;
  /** If the value is an array: what is wanted of each element. */
  readonly elements?: Query;
  /** The only kinds this value may have; `null` is always allowed, since Go writes it for an empty list. */
  readonly only?: "array" | "object";
}

/** A value that is taken, and those in it that stand in slots. Nothing of them is made before it is asked for. */
export interface Taken {
  /** Its bytes. */
  whole(): Buffer;
  /** The value as JSON text; undefined where the member is missing. */
  text(slot: number): string | undefined;
  /** The value if it is a string; null where the member is missing, or something else. */
  string(slot: number): string | null;
  /** The value's bytes, valid during the take only; undefined where the member is missing. */
  bytes(slot: number): Buffer | undefined;
  /** Whether the member is there and not null. */
  has(slot: number): boolean;
}

/** A query in which all keys are there: the scanner asks a million times, which is quick in one form only. */
export type Uniform = { readonly [key in Exclude<keyof Query, "elements">]-?: Query[key] | undefined } & {
  readonly elements: Uniform | undefined;
};

/** Slots are numbered from 0, and are fewer than this. */
export const MOST_SLOTS = 32;

/**
 * Members stay as they are: they are filled later, and hold uniform queries themselves. Throws where a slot's number is
 * too large.
 */
export function uniform({ take, slot, members, elements, only }: Query): Uniform {
  if (slot !== undefined && slot >= MOST_SLOTS) throw new Error(`there is no slot ${slot}`);
  return { take, slot, members, elements: elements && uniform(elements), only };
}

/** A member that is looked at. `bit` tells it apart from its neighbours in a set of members, at most 31 of them. */
export interface Member {
  readonly query: Uniform;
  readonly bit: number;
}

/** Members whose names nobody knows beforehand, as those of a map. A name may come twice. */
export interface Each<Q = Query> {
  readonly query: Q;
  /** Told each name before its value is read, and how many objects of this kind it stands in: 0 for none. */
  readonly named: (name: string, depth: number) => void;
}

/**
 * The members of an object that are looked at, found by the bytes of their names: to decode every key of a large plan
 * costs more than to scan all of it.
 */
export class Members {
  readonly #byBytes = new ByBytes<Member>();
  readonly #byName = new Map<string, Member>();
  /** Whether the name of every member is told to the scanner's owner, and none may come twice. */
  readonly all: boolean;
  /** What is wanted of all others, whatever their names. */
  readonly each: Each<Uniform> | null;

  constructor(
    queries: Readonly<Record<string, Query>>,
    options: { readonly all?: boolean; readonly each?: Each } = {},
  ) {
    this.all = options.all ?? false;
    this.each = options.each ? { ...options.each, query: uniform(options.each.query) } : null;
    for (const [name, query] of Object.entries(queries)) this.add(name, query);
  }

  /** Adds a member to a query that is already made: how a query comes to contain itself. */
  add(name: string, query: Query): void {
    const member = { query: uniform(query), bit: 1 << this.#byName.size };
    this.#byName.set(name, member);
    this.#byBytes.add(name, member);
  }

  /** The member with the name that stands at `start` to `end` of a chunk, written without escapes. */
  find(chunk: Uint8Array, start: number, end: number): Member | undefined {
    return this.#byBytes.find(chunk, start, end);
  }

  named(name: string): Member | undefined {
    return this.#byName.get(name);
  }
}
