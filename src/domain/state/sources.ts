import { hold } from "../conditions.ts";
import { remembered } from "../remembered.ts";
import { copiedBy, type Link, type Links } from "./links.ts";
import type { StateObject } from "./object.ts";

/** Replicas of replicas are few steps away from the first; a chain without end is none. */
const MOST = 100;

/**
 * Answers what an object is a copy of still: its source, and what that is a copy of, the nearest first. Never itself,
 * and no backup: what was restored from one follows nothing. Members of one database are no sources of each other.
 */
export function sourcesIn(links: Links): (object: StateObject) => readonly StateObject[] {
  const next = (object: StateObject): readonly StateObject[] =>
    copiedBy(object, links)
      .filter(({ members }) => members !== true)
      .flatMap(({ to }) => to)
      .filter(({ row }) => row.class !== "backup");
  return (object) => {
    const found = new Set<StateObject>(next(object));
    for (const source of found) {
      if (found.size > MOST) break;
      for (const one of next(source)) found.add(one);
    }
    found.delete(object);
    return [...found];
  };
}

/** Answers which others belong to the same as an object, and so have the same data: members of one global database. */
export function fellowsIn(links: Links): (object: StateObject) => readonly StateObject[] {
  return (object) => {
    const groups = copiedBy(object, links).filter(({ members }) => members === true);
    return [...new Set(groups.flatMap(({ to }) => to))].filter((one) => one !== object);
  };
}

/** Answers what was made from an object once and does not follow it any more: what they hold since is their own. */
export function madeFromIn(links: Links): (object: StateObject) => readonly StateObject[] {
  const madeBy = remembered(({ from, follows = {} }: Link) =>
    from.filter(({ row, values }) => row.class !== "backup" && (follows === false || !hold(follows, values))),
  );
  return (object) => {
    const made = links.into(object, "copies").flatMap(madeBy);
    return [...new Set(made)].filter((one) => one !== object);
  };
}
