import type { ResourceChange } from "./change.ts";
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

const hasTag = (change: ResourceChange, name: string, wanted: string): boolean =>
  TAGS.some((where) =>
    [change.before, change.after].some((values) =>
      valuesAt(values, tagPath(where, name)).some(({ value }) => value === wanted),
    ),
  );

/**
 * Whether an entry of the policy names this object; every part that it has must fit. A moved object has two addresses:
 * to protect, either one is enough;
 * to allow, both must fit, or a `moved` block would carry a database into what is allowed.
 */
export function matchesObject(
  match: ObjectMatch,
  change: ResourceChange,
  names: "either-name" | "both-names",
): boolean {
  const addresses = [change.address, ...(change.previousAddress === null ? [] : [change.previousAddress])];
  const fits = (address: string): boolean => match.address === null || matchesAddress(match.address, address);
  return (
    (names === "either-name" ? addresses.some(fits) : addresses.every(fits)) &&
    (match.type === null || match.type === change.type) &&
    Object.entries(match.tags).every(([name, value]) => hasTag(change, name, value))
  );
}
