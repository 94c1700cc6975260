import { type Json, parse } from "./value.ts";

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
  /** The same of a value that many takes share, such as a type: decoded once for many of them. */
  word(slot: number): string | null;
  /** The value's bytes, valid during the take only; undefined where the member is missing. */
  bytes(slot: number): Buffer | undefined;
  /** Whether the member is there and not null. */
  has(slot: number): boolean;
  /** Tells of every slot that has a value where it starts and ends among the bytes of the whole. */
  eachPlace(tell: (slot: number, start: number, end: number) => void): void;
}

/** Members whose names nobody knows beforehand, as those of a map. A name may come twice. */
export interface Each {
  readonly query: Query;
  /** Told each name before its value is read, and how many objects of this kind it stands in: 0 for none. */
  readonly named: (name: string, depth: number) => void;
}

/** The members of an object that are looked at; none of them may come twice. */
export class Members {
  readonly #queries: Map<string, Query>;
  /** Whether the name of every member is told to the scanner's owner, and none may come twice. */
  readonly all: boolean;
  /** What is wanted of all others, whatever their names. */
  readonly each: Each | null;

  constructor(
    queries: Readonly<Record<string, Query>>,
    options: { readonly all?: boolean; readonly each?: Each } = {},
  ) {
    this.all = options.all ?? false;
    this.each = options.each ?? null;
    this.#queries = new Map(Object.entries(queries));
  }

  get queries(): ReadonlyMap<string, Query> {
    return this.#queries;
  }

  /** Adds a member before anything is scanned: how a query comes to contain itself. */
  add(name: string, query: Query): void {
    this.#queries.set(name, query);
  }
}

/** A query for an object, of which these members are looked at. `all`: the names of all are told, as in `Members`. */
export const objectWith = (
  members: Readonly<Record<string, Query>>,
  options: { readonly all?: boolean } = {},
): Query => ({ only: "object", members: new Members(members, options) });

/** A query that takes a value whole, and hands it on parsed. `only`: the only kind that it may have. */
export const takeParsed = (tell: (value: Json) => void, only?: NonNullable<Query["only"]>): Query => ({
  ...(only !== undefined && { only }),
  take: (taken) => tell(parse(taken.whole())),
});

/** A query for a map, whose names nobody knows beforehand: each of its members is taken whole, with its name. */
export function takeEach(take: (name: string, taken: Taken, depth: number) => void): Query {
  let last = "";
  const named = (name: string): void => {
    last = name;
  };
  return { members: new Members({}, { each: { query: { take: (taken, depth) => take(last, taken, depth) }, named } }) };
}
