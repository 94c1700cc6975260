import { Members, type Query, type Taken } from "../query.ts";
import type { Finder } from "./batch.ts";

/** A query as data, which can be sent to a thread: its parts, which name each other by their place. */
export interface Shape {
  /** The first one is the query itself. */
  readonly queries: readonly QueryShape[];
  readonly members: readonly MembersShape[];
}

interface QueryShape {
  readonly isTaken: boolean;
  readonly slot: Query["slot"] | undefined;
  readonly only: Query["only"] | undefined;
  readonly members: number | null;
  readonly elements: number | null;
}

interface MembersShape {
  readonly names: readonly (readonly [name: string, query: number])[];
  readonly all: boolean;
  readonly each: number | null;
}

/** The parts of a query, in the places that its shape names. */
export interface Parts {
  readonly shape: Shape;
  readonly queries: readonly Query[];
  readonly members: readonly Members[];
}

/** The parts of a query, each once, and the shape that names them by their places. */
export function partsOf(query: Query): Parts {
  const queries: Query[] = [query];
  const members: Members[] = [];
  const placeIn = <T>(list: T[], part: T | null | undefined): number | null => {
    if (part === null || part === undefined) return null;
    const at = list.indexOf(part);
    return at >= 0 ? at : list.push(part) - 1;
  };
  const shapes: QueryShape[] = [];
  const membersShapes: MembersShape[] = [];
  // Both lists grow while they are gone through.
  for (const { take, slot, only, members: inside, elements } of queries) {
    const at = placeIn(members, inside);
    shapes.push({ isTaken: take !== undefined, slot, only, members: at, elements: placeIn(queries, elements) });
    for (const { all, each, queries: known } of members.slice(membersShapes.length))
      membersShapes.push({
        names: [...known].map(([name, one]) => [name, placeIn(queries, one) as number]),
        all,
        each: placeIn(queries, each?.query),
      });
  }
  return { shape: { queries: shapes, members: membersShapes }, queries, members };
}

/** A query of this shape. `finder` is told what it finds, and by which of its parts. */
export function queryFrom(
  { queries: shapes, members: membersShapes }: Shape,
  finder: Pick<Finder, "named" | "take">,
): Query {
  const queries: Query[] = shapes.map(() => ({}));
  const members = membersShapes.map(
    ({ all, each }, at) =>
      new Members(
        {},
        each === null
          ? { all }
          : { all, each: { query: queries[each] as Query, named: (name, depth) => finder.named(at, name, depth) } },
      ),
  );
  for (const [at, { names }] of membersShapes.entries())
    for (const [name, query] of names) members[at]?.add(name, queries[query] as Query);
  for (const [at, { isTaken, slot, only, members: inside, elements }] of shapes.entries())
    Object.assign(queries[at] as Query, {
      ...(isTaken && { take: (taken: Taken, depth: number) => finder.take(at, taken, depth) }),
      ...(inside !== null && { members: members[inside] }),
      ...(elements !== null && { elements: queries[elements] }),
      slot,
      only,
    });
  return queries[0] as Query;
}
