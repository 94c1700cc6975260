import type { RefusalReason } from "../catalogue.ts";
import { hold } from "../conditions.ts";
import type { Link, Links } from "./links.ts";
import type { Losses } from "./lost.ts";
import type { StateObject } from "./object.ts";

/** An object that stays, and while it does, the provider refuses the destroy of another. */
export interface Lock {
  /** Its address. Untrusted text. */
  readonly by: string;
  readonly refusal: RefusalReason;
}

/**
 * Answers what locks an object through the apply. A lock that the same plan takes off, makes anew or changes does not
 * count: what it locks may be destroyed in between, or after.
 */
export function locksIn(links: Links, { lost }: Losses): (object: StateObject) => Lock | null {
  const stays = (one: StateObject): boolean => one.after === null && lost(one) === null;
  const lockBy = ({ from, to, below, refusal, empty }: Link, object: StateObject): readonly Lock[] => {
    // A lock is on one object. Of several that have the name, nobody can tell on which.
    if (below !== true && to.length > 1) return [];
    if (empty !== undefined && hold(empty, object.values)) return [];
    const lock = from.find((one) => one !== object && stays(one));
    return lock === undefined ? [] : [{ by: lock.address, refusal: refusal ?? "protected" }];
  };
  return (object) => {
    const locks = links.into(object, "locks").flatMap((link) => lockBy(link, object));
    return locks.find(({ refusal }) => refusal === "protected") ?? locks[0] ?? null;
  };
}
