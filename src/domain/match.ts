import type { Attributes, ResourceChange } from "./change.ts";
import { valuesAt } from "./conditions.ts";
import { TAGS, tagPath } from "./kept-paths.ts";
import type { ObjectMatch } from "./policy.ts";

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

/** By what an entry of the policy may name an object, at one moment. */
interface Named {
  readonly address: string;
  readonly type: string;
  readonly values: Attributes;
}

const names = (match: ObjectMatch, { address, type, values }: Named, has = hasTag): boolean =>
  (match.address === null || matchesAddress(match.address, address)) &&
  (match.type === null || match.type === type) &&
  Object.entries(match.tags).every(([name, value]) => has(values, name, value));

/**
 * Which side of a change an entry names: an object that stays may leave its protection, or come under an exception, by
 * a tag or by a move. A later plan could then destroy it without a word. `maybeAfter`: by what the apply will tell.
 */
export function namedAt(
  match: ObjectMatch,
  change: ResourceChange,
): { readonly before: boolean; readonly after: boolean; readonly maybeAfter: boolean } {
  const { address, previousAddress, type, action, before, after } = change;
  const old =
    previousAddress === null ? { address, type } : { address: previousAddress, type: typeIn(previousAddress) };
  const becomes = { address, type, values: action.effect === "none" ? before : after };
  return {
    before: names(match, { ...old, values: before }),
    after: names(match, becomes),
    maybeAfter: names(match, becomes, mayHaveTag),
  };
}

/**
 * Whether an entry of the policy names this object; every part that it has must fit.
 * `is`: what the object is before the change, by both addresses of a moved one. That is for what the policy allows: a
 * `moved` block, or a tag that the same plan puts on, must not carry a database into it.
 * `is-or-becomes`: either address, and the tags on either side. That is for what it protects.
 */
export function matchesObject(match: ObjectMatch, change: ResourceChange, by: "is" | "is-or-becomes"): boolean {
  const { address, previousAddress, type } = change;
  const names = [{ address, type }];
  if (previousAddress !== null) names.push({ address: previousAddress, type: typeIn(previousAddress) });
  const fits = (name: { readonly address: string; readonly type: string }): boolean =>
    (match.address === null || matchesAddress(match.address, name.address)) &&
    (match.type === null || match.type === name.type);
  const sides = by === "is" ? [change.before] : [change.before, change.after];
  return (
    (by === "is" ? names.every(fits) : names.some(fits)) &&
    Object.entries(match.tags).every(([name, value]) => sides.some((values) => hasTag(values, name, value)))
  );
}
