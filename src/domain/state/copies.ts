import { LOST_BECAUSE, type LostBecause } from "../evidence.ts";
import { remembered } from "../remembered.ts";
import { familiesIn, type Objects } from "./families.ts";
import type { Links } from "./links.ts";
import type { Losses } from "./lost.ts";
import type { StateObject } from "./object.ts";

/** What becomes of the copies of an object. Objects of which the same is true share the lists. */
export interface Copies {
  /** Addresses of copies that this plan leaves standing, and of what keeps copies of them. */
  readonly survivors: readonly string[];
  /** Addresses of copies that go with this plan. */
  readonly goesWithIt: readonly string[];
  /** Why those go, each reason once. */
  readonly because: readonly LostBecause[];
}

type Reasons = ReadonlyMap<StateObject, LostBecause>;
type Going = Pick<Copies, "goesWithIt" | "because">;

const listed = (objects: Iterable<StateObject>): readonly string[] =>
  Object.freeze([...new Set(Array.from(objects, ({ address }) => address))].sort());

const goingOf = (lost: Reasons): Going => {
  const reasons = new Set(lost.values());
  return {
    goesWithIt: listed(lost.keys()),
    because: Object.freeze(LOST_BECAUSE.filter((reason) => reasons.has(reason))),
  };
};

/** Copies that are lost, and what is said of them to an object that is none of them. */
interface LostCopies {
  readonly lost: Reasons;
  readonly going: Going;
}

/** The same said to an object: no object goes with itself. */
const goingWith = ({ lost, going }: LostCopies, object: StateObject): Going =>
  lost.has(object) ? goingOf(new Map([...lost].filter(([one]) => one !== object))) : going;

type KeepersOf = (object: StateObject) => readonly StateObject[];

/** What survives of some copies: where copies are kept says more than what makes them, the vault, not the selection. */
function survivorsOf(copies: Objects, lost: Reasons, keepersOf: KeepersOf): Objects {
  const found = new Set<StateObject>();
  const keeping = new Set<readonly StateObject[]>(); // most copies share theirs
  for (const copy of copies) {
    const keepers = keepersOf(copy);
    if (keepers.length > 0) keeping.add(keepers);
    else if (!lost.has(copy)) found.add(copy);
  }
  for (const keepers of keeping) for (const keeper of keepers) found.add(keeper);
  return found;
}

const lostAmong = (copies: Objects, stored: Objects, { lost }: Losses): LostCopies => {
  const reasons = new Map<StateObject, LostBecause>();
  for (const copy of copies) {
    const because = lost(copy)?.because ?? (stored.has(copy) ? "container" : null);
    if (because !== null) reasons.set(copy, because);
  }
  return { lost: reasons, going: goingOf(reasons) };
};

/**
 * Answers what becomes of the copies of an object that is lost itself, wholly or in part. A copy counts only if it
 * survives the plan, with what it is stored in and encrypted with.
 */
export function copiesIn(links: Links, losses: Losses, keepersOf: KeepersOf): (object: StateObject) => Copies {
  const { below, around, storedIn, keyBelow, keyAround } = familiesIn(links);
  const lostBelow = remembered((object) => lostAmong(below(object), storedIn(object), losses), keyBelow);
  const all = remembered((object) => {
    const copies = around(object);
    const found = lostAmong(copies, storedIn(object), losses);
    const survivors = survivorsOf(copies, found.lost, keepersOf);
    return { ...found, survivors: listed([...survivors, ...keepersOf(object)]) };
  }, keyAround);
  return (object) => {
    const found = all(object);
    // What a backup was made from does not go with the backup, even if it goes as well.
    const lost = object.row.class === "backup" ? lostBelow(object) : found;
    return { survivors: found.survivors, ...goingWith(lost, object) };
  };
}
