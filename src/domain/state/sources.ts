import { remembered } from "../remembered.ts";
import type { Families } from "./families.ts";
import { copiedBy, keyOf, type Links } from "./links.ts";
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
  // A thousand snapshots of the same thousand databases have one list.
  const sources = remembered(
    (object: StateObject) => {
      const found = new Set<StateObject>(next(object));
      for (const source of found) {
        if (found.size > MOST) break;
        for (const one of next(source)) found.add(one);
      }
      return { found, list: Object.freeze([...found]) };
    },
    (object) => keyOf(copiedBy(object, links)),
  );
  return (object) => {
    const { found, list } = sources(object);
    return found.has(object) ? list.filter((one) => one !== object) : list;
  };
}

/** Answers which others belong to the same as an object, and so have the same data: members of one global database. */
export function fellowsIn(links: Links): (object: StateObject) => readonly StateObject[] {
  return (object) => {
    const groups = copiedBy(object, links).filter(({ members }) => members === true);
    return [...new Set(groups.flatMap(({ to }) => to))].filter((one) => one !== object);
  };
}

/**
 * Answers what was made from an object once and does not follow it any more, or was made from a copy of it, or follows
 * what was: what they hold since is their own. No backups.
 */
export function madeFromIn({
  madeAround,
  keyAround,
}: Pick<Families, "madeAround" | "keyAround">): (object: StateObject) => readonly StateObject[] {
  const made = remembered(
    (object: StateObject) => [...madeAround(object)].filter(({ row }) => row.class !== "backup"),
    keyAround,
  );
  // What is made of a backup is no sibling of it.
  return (object) => (object.row.class === "backup" ? [] : made(object).filter((one) => one !== object));
}
