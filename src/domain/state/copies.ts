import { hold } from "../conditions.ts";
import { type CopyBecause, LOST_BECAUSE, type LostBecause } from "../evidence.ts";
import { byText } from "../finding.ts";
import { remembered } from "../remembered.ts";
import type { AddressesOf } from "./addresses.ts";
import { isConditional } from "./contents.ts";
import { type Families, type Objects, partsIn } from "./families.ts";
import { copiedBy, type Links } from "./links.ts";
import type { Losses } from "./lost.ts";
import type { StateObject } from "./object.ts";

/** What becomes of the copies of an object. Objects of which the same is true share the lists. */
export interface Copies {
  /** Addresses of copies that this plan leaves standing, and of what keeps copies of them. */
  readonly survivors: readonly string[];
  /** Addresses of copies that go with this plan. */
  readonly goesWithIt: readonly string[];
  /** Why those go, and why others are nothing to restore from, each reason once. */
  readonly because: readonly CopyBecause[];
}

type Reasons = ReadonlyMap<StateObject, LostBecause>;
interface Going {
  readonly goesWithIt: readonly string[];
  readonly because: readonly LostBecause[];
}

/** Copies that are lost, and what is said of them to an object that is none of them. */
interface LostCopies {
  readonly lost: Reasons;
  readonly going: Going;
  readonly counts: ReadonlyMap<LostBecause, number>;
}

const reasonsIn = (counts: ReadonlyMap<LostBecause, number>): readonly LostBecause[] =>
  Object.freeze(LOST_BECAUSE.filter((reason) => (counts.get(reason) ?? 0) > 0));

/** The same said to one of them: no object goes with itself. A deposed twin, which has the same address, does. */
function goingWithout(object: StateObject, reason: LostBecause, { lost, going, counts }: LostCopies): Going {
  const { address } = object;
  const others = going.goesWithIt.filter((one) => one !== address);
  const isTwin = ([one]: readonly [StateObject, LostBecause]): boolean => one !== object && one.address === address;
  const hasTwin = lost.size - 1 > others.length && [...lost].filter(isGoing).some(isTwin);
  return {
    goesWithIt: hasTwin ? going.goesWithIt : Object.freeze(others),
    because: reasonsIn(new Map([...counts, [reason, (counts.get(reason) ?? 0) - 1]])),
  };
}

type KeepersOf = (object: StateObject) => readonly StateObject[];
type TwinsOf = (object: StateObject) => readonly StateObject[];

/** One that the state has under several addresses is one copy, and has the first of these. */
function withoutTwins(copies: readonly StateObject[], twinsOf: TwinsOf): readonly StateObject[] {
  if (copies.length < 2) return copies;
  const told = new Set<StateObject>();
  for (const copy of copies.toSorted((a, b) => byText(a.address, b.address)))
    if (!twinsOf(copy).some((one) => told.has(one))) told.add(copy);
  return [...told];
}

/** Whether the state says that nothing is in what would keep copies: a vault without any recovery point. */
const isEmpty = ({ row, values }: StateObject): boolean =>
  (row.leaves ?? []).some((leaf) => isConditional(leaf) && leaf.empty !== undefined && hold(leaf.empty, values));

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

/** What is cut back counts as no copy, but it stays. */
const isGoing = ([, because]: readonly [StateObject, LostBecause]): boolean => because !== "cut-back";

function lostAmong(copies: Objects, stored: Objects, { lost }: Losses, addressesOf: AddressesOf): LostCopies {
  const reasons = new Map<StateObject, LostBecause>();
  const counts = new Map<LostBecause, number>();
  for (const copy of copies) {
    const because = lost(copy)?.because ?? (stored.has(copy) ? "container" : null);
    if (because === null) continue;
    reasons.set(copy, because);
    counts.set(because, (counts.get(because) ?? 0) + 1);
  }
  const going = [...reasons].filter(isGoing).map(([copy]) => copy);
  return { lost: reasons, counts, going: { goesWithIt: addressesOf(going), because: reasonsIn(counts) } };
}

/** Goes by itself, as what replicates the same does: a replica takes neither its source along nor the others. */
const isBeside = (object: StateObject, because: LostBecause, below: Objects): boolean =>
  because === "destroyed" && object.row.class !== "backup" && !below.has(object);

/** What is said to a replica of the copies that go. */
function goingBelow(object: StateObject, going: Going, lost: Reasons, below: Objects): Going {
  const along = [...lost].filter(isGoing).filter(([one, because]) => one !== object && !isBeside(one, because, below));
  const names = new Set(along.map(([{ address }]) => address));
  const goesWithIt = going.goesWithIt.filter((one) => names.has(one));
  return goesWithIt.length === going.goesWithIt.length ? going : { ...going, goesWithIt: Object.freeze(goesWithIt) };
}

/**
 * Answers what becomes of the copies of an object that is lost itself, wholly or in part. A copy counts only if it
 * survives the plan, with what it is stored in and encrypted with.
 */
export function copiesIn(
  links: Links,
  { below, around, storedIn, keyBelow, keyAround }: Families,
  losses: Losses,
  keepersOf: KeepersOf,
  twinsOf: TwinsOf,
  addressesOf: AddressesOf,
): (object: StateObject) => Copies {
  const lostBelow = remembered((object) => lostAmong(below(object), storedIn(object), losses, addressesOf), keyBelow);
  const all = remembered((object) => {
    const copies = around(object);
    const found = lostAmong(copies, storedIn(object), losses, addressesOf);
    const kept = withoutTwins([...survivorsOf(copies, found.lost, keepersOf), ...keepersOf(object)], twinsOf);
    const survivors = kept.filter((one) => !isEmpty(one));
    return { ...found, survivors: addressesOf(survivors), isAnyEmpty: survivors.length < kept.length };
  }, keyAround);
  const isPartLeft = (object: StateObject): boolean =>
    Array.from(partsIn(object, links)).some((one) => losses.lost(one) === null);
  return (object) => {
    const found = all(object);
    // What a backup was made from does not go with the backup, even if it goes as well.
    const copies = object.row.class === "backup" ? lostBelow(object) : found;
    const reason = copies.lost.get(object);
    const going = reason === undefined ? copies.going : goingWithout(object, reason, copies);
    const isReplica = object.row.class !== "backup" && copiedBy(object, links).length > 0;
    const { goesWithIt, because } = isReplica ? goingBelow(object, going, copies.lost, below(object)) : going;
    const uncounted: readonly CopyBecause[] = [
      ...(isPartLeft(object) ? (["part"] as const) : []),
      ...(found.isAnyEmpty ? (["empty"] as const) : []),
    ];
    const reasons = uncounted.length === 0 ? because : Object.freeze([...because, ...uncounted]);
    return { survivors: found.survivors, goesWithIt, because: reasons };
  };
}
