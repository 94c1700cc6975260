import { hold } from "../conditions.ts";
import { remembered } from "../remembered.ts";
import { keepingOf } from "./keepers.ts";
import { copiedBy, keyOf, type Link, type Links, reachable, wholeOf } from "./links.ts";
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
  /**
   * Of these, what does not follow the object any more: it was made from it once, or from something that follows it; or
   * it is a copy of what was. Objects with one `keyAround` have the same.
   */
  madeAround(object: StateObject): Objects;
  /** Everything that is stored in the object, or in what is stored there. */
  storedIn(object: StateObject): Objects;
  /** Names the links that decide about `below` and `storedIn`. */
  keyBelow(object: StateObject): string;
  /** Names the links that decide about `around`, `storedIn` and where the object keeps its own copies. */
  keyAround(object: StateObject): string;
}

const froms = (links: Iterable<Link>): Objects => new Set(Array.from(links).flatMap(({ from }) => from));

/** Copies of a part of an object alone. */
export const partsIn = (object: StateObject, links: Links): Objects =>
  froms(links.into(object, "copies").filter(({ part }) => part === true));

/**
 * Up from an object as long as it is a copy of one object alone; so all copies along a chain ask for the family of the
 * same object.
 */
function originIn(links: Links): (object: StateObject) => StateObject {
  const sourceOf = remembered((object: StateObject): readonly StateObject[] => {
    const [first, ...others] = copiedBy(object, links).map(({ to }) => to);
    const isOne = first?.length === 1 && others.every((to) => to.length === 1 && to[0] === first[0]);
    return isOne ? first : [];
  });
  return (object) => [...reachable([object], sourceOf)].at(-1) ?? object;
}

function copiesAround(
  links: Links,
  originOf: (object: StateObject) => StateObject,
): Pick<Families, "below" | "around" | "madeAround"> {
  const copied = (object: StateObject): readonly Link[] => copiedBy(object, links);
  const copying = (object: StateObject): readonly Link[] =>
    wholeOf(links.into(object, "copies")).filter(({ members }) => members !== true);
  const up = remembered(({ to }: Link) => new Set(to.flatMap(copied)));
  const down = remembered(({ from }: Link) => new Set(from.flatMap(copying)));
  const beside = remembered(({ to }: Link) => [...new Set(to.flatMap(copying))]);
  const below = (object: StateObject): Objects => froms(reachable(copying(object), down));
  const family = (origin: StateObject): Objects => {
    const ups = [...reachable(copied(origin), up)];
    return new Set([origin, ...ups.flatMap(({ to }) => to), ...froms(reachable(ups.flatMap(beside), down))]);
  };
  const around = (object: StateObject): Objects => {
    const origin = originOf(object);
    if (copied(origin).length > 0) return family(origin);
    return origin === object ? below(object) : new Set([origin, ...below(origin)]);
  };
  const following = ({ from, follows = {} }: Link): readonly StateObject[] =>
    follows === false ? [] : from.filter(({ values }) => hold(follows, values));
  const inStep = remembered((link: Link) => new Set(following(link).flatMap(copying)));
  const madeAround = (object: StateObject): Objects => {
    const ups = [...reachable(copied(object), up)];
    const sources = new Set([object, ...ups.flatMap(({ to }) => to)]);
    const copies = [...sources].flatMap(copying);
    const same = new Set([...sources, ...[...reachable(copies, inStep)].flatMap(following)]);
    return new Set([...froms(reachable(copies, down))].filter((one) => !same.has(one)));
  };
  return { below, around, madeAround };
}

function storageIn(links: Links): Families["storedIn"] {
  const storing = (object: StateObject): readonly Link[] => links.into(object, "inside");
  const onward = remembered(({ from }: Link) => new Set(from.flatMap(storing)));
  return (object) => froms(reachable(storing(object), onward));
}

function keysIn(
  links: Links,
  originOf: (object: StateObject) => StateObject,
): Pick<Families, "keyBelow" | "keyAround"> {
  let asked = 0;
  const numberOf = remembered((_: StateObject) => ++asked);
  const copying = (object: StateObject): string => `copied by ${keyOf(links.into(object, "copies"))}`;
  const storing = (object: StateObject): string => `storing ${keyOf(links.into(object, "inside"))}`;
  const keeping = (object: StateObject): string => `keeping ${keyOf(keepingOf(object, links))}`;
  const family = (object: StateObject): string => {
    const origin = originOf(object);
    const copied = keyOf(copiedBy(origin, links));
    if (copied !== "") return `copies ${copied}`;
    return origin === object ? copying(object) : `from ${numberOf(origin)}`;
  };
  return {
    keyBelow: (object) => `${copying(object)} ${storing(object)}`,
    keyAround: (object) => `${family(object)} ${storing(object)} ${keeping(object)}`,
  };
}

export function familiesIn(links: Links): Families {
  const originOf = originIn(links);
  return { ...copiesAround(links, originOf), storedIn: storageIn(links), ...keysIn(links, originOf) };
}
