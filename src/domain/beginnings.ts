import { addressIn, blockIn, instanceBlockOf } from "./address.ts";
import type { ActionReason, Following, Origin } from "./change.ts";
import { byText } from "./finding.ts";
import { grouped } from "./grouped.ts";
import { eachOnce, originKey } from "./origins.ts";
import { remembered, rememberedWith } from "./remembered.ts";
import type { Destroy, RootReview } from "./review.ts";

/** Where a replacement begins that follows from others: with an object that would change without them. */
export interface Beginning extends Origin {
  /** Of one that is replaced: the attributes that force it, or else the reason. */
  readonly because: readonly string[];
  readonly reason: ActionReason | null;
}

export interface Beginnings {
  /** By address. */
  readonly all: readonly Beginning[];
  /** Whether it begins with each of them. Else with one or more, and the plan does not tell with which. */
  readonly withEach: boolean;
}

/** A chain of more is not followed: it would be so for each of its objects. */
const MOST = 200;

type Ask = Required<Pick<Following, "origins" | "fromEach">>;

/** Asked for every destroy. */
const beginningsFor = rememberedWith((root: RootReview) =>
  remembered(beginningsIn(root), (ask) => JSON.stringify(ask)),
);

/**
 * Where the replacements begin from which this follows; null where the review does not tell all of it. Where it follows
 * from nothing, there is none.
 */
export function beginningsOf({ origins = [], fromEach = true }: Following, root: RootReview): Beginnings | null {
  return beginningsFor(root)({ origins, fromEach });
}

const beginningsIn = ({ destroys }: RootReview) => {
  const replaced = replacedIn(destroys);
  const standing = remembered((origin: Origin) => standingOf(origin, replaced(origin.address)), originKey);
  return ({ origins, fromEach }: Ask): Beginnings | null => {
    const found: Beginning[] = [];
    const seen = new Map<string, Origin>(origins.map((one) => [originKey(one), one]));
    let isOneWay = fromEach;
    for (const origin of seen.values()) {
      const { further, fromEach: isSure, begins } = standing(origin);
      if (further === null) return null;
      for (const one of further) seen.set(originKey(one), one);
      if (seen.size > MOST) return null;
      if (begins !== null) found.push(begins);
      isOneWay &&= isSure;
    }
    // A circle has no beginning.
    if (found.length === 0 && origins.length > 0) return null;
    // Whichever way it goes, they all begin with the only one.
    return { all: found.sort((a, b) => byText(a.address, b.address)), withEach: isOneWay || found.length === 1 };
  };
};

/** An origin on the way to the beginning. */
interface Standing {
  /** What it follows from itself; null where that is not known. */
  readonly further: readonly Origin[] | null;
  /** Whether it follows from each of these. */
  readonly fromEach: boolean;
  /** Null where it only follows from others. */
  readonly begins: Beginning | null;
}

function standingOf(origin: Origin, some: readonly Destroy[]): Standing {
  if (origin.effect !== "replace") return { further: [], fromEach: true, begins: beginning(origin, []) };
  const begun = some.filter(isBegun);
  return {
    further: furtherOrigins(some),
    fromEach: areAlike(some) && some.every(({ fromEach }) => fromEach !== false),
    begins: begun.length > 0 ? beginning(origin, begun) : null,
  };
}

const isBegun = ({ origins, known = [] }: Destroy): boolean => origins === undefined || known.length > 0;

/** Objects of one name, any of which may be meant. */
const areAlike = (some: readonly Destroy[]): boolean =>
  new Set(some.map((one) => JSON.stringify([isBegun(one), one.origins ?? []]))).size <= 1;

/** What these replacements follow from; null where that is not known of all. */
const furtherOrigins = (some: readonly Destroy[]): readonly Origin[] | null =>
  some.length === 0 || some.some(({ origins }) => origins?.length === 0)
    ? null
    : eachOnce(some.flatMap(({ origins = [] }) => origins));

const beginning = ({ address, effect }: Origin, begun: readonly Destroy[]): Beginning => ({
  address,
  effect,
  because: [...new Set(begun.flatMap(({ because, known = because }) => known))],
  reason: begun[0]?.reason ?? null,
});

/** Answers by address, and by the address of the block. */
function replacedIn(destroys: readonly Destroy[]): (name: string) => readonly Destroy[] {
  const replaced = destroys.filter(({ effect, deposed }) => effect === "replace" && deposed === null);
  const each = replaced.flatMap((destroy) => Array.from(namesOf(destroy.address), (name) => ({ name, destroy })));
  const byName = grouped(each, ({ name }) => name);
  return (name) => (byName.get(name) ?? []).map(({ destroy }) => destroy);
}

function namesOf(address: string): ReadonlySet<string> {
  const parts = addressIn(address);
  return new Set(parts === null ? [address] : [address, instanceBlockOf(parts), blockIn(parts.module, parts.block)]);
}
