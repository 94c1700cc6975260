import type { Attributes, ResourceChange } from "./change.ts";
import { valuesAt } from "./conditions.ts";
import type { ObjectMatch } from "./policy.ts";
import { TAGS, tagPath } from "./tags.ts";

/**
 * Whether `*` in a pattern can stand for some text so that it becomes the whole address. Linear in practice: each `*`
 * takes the earliest place that fits.
 */
export function matchesAddress(pattern: string, address: string): boolean {
  const [first = "", ...rest] = pattern.split("*");
  const last = rest.pop();
  if (last === undefined) return address === first;
  if (!address.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = address.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return address.length - last.length >= at && address.endsWith(last);
}

const hasTag = (values: Attributes, name: string, wanted: string): boolean =>
  TAGS.some((where) => valuesAt(values, tagPath(where, name)).some(({ value }) => value === wanted));

/** What is known only after the apply may be any text, unless the tag is known by another of the names for tags. */
const mayHaveTag = (values: Attributes, name: string, wanted: string): boolean => {
  const found = TAGS.flatMap((where) => valuesAt(values, tagPath(where, name)));
  return (
    found.some(({ value }) => value === wanted) ||
    (found.some(({ unknown }) => unknown) && found.every(({ value }) => value === null))
  );
};

/** The type at the end of an address. Keys in brackets may hold anything, so they are left out first. */
const typeIn = (address: string): string =>
  address
    .replace(/\["(?:[^"\\]|\\.)*"\]/gs, "")
    .replace(/^(?:module\.[^.]+\.)*/, "")
    .split(".")[0] ?? "";

/** How an object is called at one moment. */
interface Name {
  readonly address: string;
  readonly type: string;
}

/** What it was called, and what it is called from then on; a move may change its type as well. */
function namesOf({ address, previousAddress, type }: ResourceChange): { readonly old: Name; readonly now: Name } {
  const now = { address, type };
  return { old: previousAddress === null ? now : { address: previousAddress, type: typeIn(previousAddress) }, now };
}

const fits = (match: ObjectMatch, { address, type }: Name): boolean =>
  (match.address === null || matchesAddress(match.address, address)) && (match.type === null || match.type === type);

/** The entries by which objects of a type may be named, each by its address and whatever its tags. */
export function mayBeNamed(entries: readonly ObjectMatch[], type: string): (address: string) => boolean {
  const ofType = entries.filter((match) => match.type === null || match.type === type);
  return (address) => ofType.some((match) => match.address === null || matchesAddress(match.address, address));
}

const everyTag = (match: ObjectMatch, has: (name: string, value: string) => boolean): boolean =>
  Object.entries(match.tags).every(([name, value]) => has(name, value));

/**
 * Which side of a change an entry names: an object that stays may leave its protection, or come under an exception, by
 * a tag or by a move. A later plan could then destroy it without a word. `maybeAfter`: by what the apply will tell.
 */
export function namedAt(
  match: ObjectMatch,
  change: ResourceChange,
): { readonly before: boolean; readonly after: boolean; readonly maybeAfter: boolean } {
  const { action, before, after } = change;
  const { old, now } = namesOf(change);
  const becomes = action.effect === "none" ? before : after;
  const isNow = fits(match, now);
  return {
    before: fits(match, old) && everyTag(match, (name, value) => hasTag(before, name, value)),
    after: isNow && everyTag(match, (name, value) => hasTag(becomes, name, value)),
    maybeAfter: isNow && everyTag(match, (name, value) => mayHaveTag(becomes, name, value)),
  };
}

/**
 * Whether an entry of the policy names this object; every part that it has must fit.
 * `is`: what the object is before the change, by both addresses of a moved one. That is for what the policy allows: a
 * `moved` block, or a tag that the same plan puts on, must not carry a database into it.
 * `is-or-becomes`: either address, and the tags on either side. That is for what it protects.
 */
export function matchesObject(match: ObjectMatch, change: ResourceChange, by: "is" | "is-or-becomes"): boolean {
  const { old, now } = namesOf(change);
  const names = [old, now];
  const sides = by === "is" ? [change.before] : [change.before, change.after];
  return (
    (by === "is" ? names.every((one) => fits(match, one)) : names.some((one) => fits(match, one))) &&
    everyTag(match, (name, value) => sides.some((values) => hasTag(values, name, value)))
  );
}
