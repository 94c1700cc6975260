import { remembered } from "../remembered.ts";
import { keyOf, type Link, type Links, reachable } from "./links.ts";
import type { StateObject } from "./object.ts";

export type Objects = ReadonlySet<StateObject>;

/** How copies lie around an object. Objects with one key have the same copies. */
export interface Families {
  /** Every copy of the object, and copies of copies. */
  below(object: StateObject): Objects;
  /**
   * The same, and where the object is a copy itself, its source and that one's other copies. Never up again from a
   * copy: a backup selection copies many databases, and none of them is a copy of another.
   */
  around(object: StateObject): Objects;
  /** Everything that is stored in the object, or in what is stored there. */
  storedIn(object: StateObject): Objects;
  /** Names the links that decide about `below` and `storedIn`. */
  keyBelow(object: StateObject): string;
  /** Names the links that decide about `around`, `storedIn` and where the object keeps its own copies. */
  keyAround(object: StateObject): string;
}

const froms = (links: Iterable<Link>): Objects => new Set(Array.from(links).flatMap(({ from }) => from));

function copiesAround(links: Links): Pick<Families, "below" | "around"> {
  const copied = (object: StateObject): readonly Link[] => links.outOf(object, "copies");
  const copying = (object: StateObject): readonly Link[] => links.into(object, "copies");
  const up = remembered(({ to }: Link) => new Set(to.flatMap(copied)));
  const down = remembered(({ from }: Link) => new Set(from.flatMap(copying)));
  const beside = remembered(({ to }: Link) => [...new Set(to.flatMap(copying))]);
  const below = (object: StateObject): Objects => froms(reachable(copying(object), down));
  const around = (object: StateObject): Objects => {
    const ups = [...reachable(copied(object), up)];
    if (ups.length === 0) return below(object);
    return new Set([...ups.flatMap(({ to }) => to), ...froms(reachable(ups.flatMap(beside), down))]);
  };
  return { below, around };
}

function storageIn(links: Links): Families["storedIn"] {
  const storing = (object: StateObject): readonly Link[] => links.into(object, "inside");
  const onward = remembered(({ from }: Link) => new Set(from.flatMap(storing)));
  return (object) => froms(reachable(storing(object), onward));
}

function keysIn(links: Links): Pick<Families, "keyBelow" | "keyAround"> {
  const copying = (object: StateObject): string => `copied by ${keyOf(links.into(object, "copies"))}`;
  const storing = (object: StateObject): string => `storing ${keyOf(links.into(object, "inside"))}`;
  const keeping = (object: StateObject): string =>
    `keeping ${keyOf(links.outOf(object, "inside").filter(({ keeps }) => keeps !== undefined))}`;
  const keyAround = (object: StateObject): string => {
    const copied = keyOf(links.outOf(object, "copies"));
    // The sources of a copy lead to all of its own copies as well.
    const family = copied === "" ? copying(object) : `copies ${copied}`;
    return `${family} ${storing(object)} ${keeping(object)}`;
  };
  return { keyBelow: (object) => `${copying(object)} ${storing(object)}`, keyAround };
}

export const familiesIn = (links: Links): Families => ({
  ...copiesAround(links),
  storedIn: storageIn(links),
  ...keysIn(links),
});
