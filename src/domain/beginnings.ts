import { addressIn, blockIn, blockOf } from "./address.ts";
import type { ActionReason, Origin } from "./change.ts";
import { byText } from "./finding.ts";
import { remembered } from "./remembered.ts";
import type { Destroy, RootReview } from "./review.ts";

/** Where a replacement begins that follows from others: with an object that would change without them. */
export interface Beginning extends Origin {
  /** Of one that is replaced: the attributes that force it, or else the reason. */
  readonly because: readonly string[];
  readonly reason: ActionReason | null;
}

/** A chain of more is not followed. */
const MOST = 1000;

/** Asked for every destroy. */
const KNOWN = new WeakMap<RootReview, (origins: readonly Origin[]) => readonly Beginning[] | null>();

/**
 * Where the replacements begin from which these follow, by address; null where the review does not tell all of it.
 * Where they follow from nothing, there is none.
 */
export function beginningsOf(origins: readonly Origin[], root: RootReview): readonly Beginning[] | null {
  const known = KNOWN.get(root) ?? remembered(beginningsIn(root), (one) => JSON.stringify(one));
  KNOWN.set(root, known);
  return known(origins);
}

const beginningsIn = ({ destroys }: RootReview) => {
  const replaced = replacedIn(destroys);
  return (origins: readonly Origin[]): readonly Beginning[] | null => {
    const found: Beginning[] = [];
    const seen = new Map<string, Origin>(origins.map((one) => [keyOf(one), one]));
    for (const origin of seen.values()) {
      const some = origin.effect === "replace" ? (replaced.get(origin.address) ?? []) : null;
      const further = some === null ? [] : furtherOrigins(some);
      if (further === null || seen.size > MOST) return null;
      for (const one of further) seen.set(keyOf(one), one);
      const begun = some?.filter((one) => one.origins === undefined || (one.known ?? []).length > 0) ?? [];
      if (some === null || begun.length > 0) found.push(beginning(origin, begun));
    }
    // A circle has no beginning.
    return found.length === 0 && origins.length > 0 ? null : found.sort((a, b) => byText(a.address, b.address));
  };
};

const keyOf = ({ address, effect }: Origin): string => JSON.stringify([address, effect]);

/** What these replacements follow from; null where that is not known of all. */
const furtherOrigins = (some: readonly Destroy[]): readonly Origin[] | null =>
  some.length === 0 || some.some(({ origins }) => origins?.length === 0)
    ? null
    : some.flatMap(({ origins = [] }) => origins);

const beginning = ({ address, effect }: Origin, begun: readonly Destroy[]): Beginning => ({
  address,
  effect,
  because: [...new Set(begun.flatMap(({ because, known = because }) => known))],
  reason: begun[0]?.reason ?? null,
});

/** By address, and by the address of the block. */
function replacedIn(destroys: readonly Destroy[]): ReadonlyMap<string, readonly Destroy[]> {
  const found = new Map<string, Destroy[]>();
  for (const destroy of destroys)
    for (const name of destroy.effect === "replace" && destroy.deposed === null ? namesOf(destroy.address) : []) {
      const same = found.get(name);
      if (same === undefined) found.set(name, [destroy]);
      else same.push(destroy);
    }
  return found;
}

function namesOf(address: string): ReadonlySet<string> {
  const parts = addressIn(address);
  return new Set(parts === null ? [address] : [address, blockOf(parts), blockIn(parts.module, parts.block)]);
}
