import type { Watch } from "./catalogue.ts";
import type { Attribute, ResourceChange } from "./change.ts";
import { valuesAt } from "./conditions.ts";
import { grouped } from "./grouped.ts";

/** What changes from which values to which: a fact for the digest, never shown. */

/** The watched values, and those that are read with them, before and after. */
export function transitionIn(watch: Watch, { before, after }: Pick<ResourceChange, "before" | "after">): string {
  const { path, unit, instead, change } = watch;
  const beside = [unit, instead?.path]
    .filter((other) => other !== undefined)
    .map((other) => transitionOf({ path: other, change: "changed" }, valuesAt(before, other), valuesAt(after, other)));
  return [transitionOf({ path, change }, valuesAt(before, path), valuesAt(after, path)), ...beside].join("\n");
}

/** Of names those that go; of all else every value, since which of several elements moved means nothing by itself. */
export function transitionOf(
  { path, change }: Pick<Watch, "path" | "change">,
  before: readonly Attribute[],
  after: readonly Attribute[],
): string {
  const [old, now] = [before.map(canonical), after.map(canonical)];
  const goes = change === "removed" && path.includes("[*]") ? [missingIn(now, old), []] : [old, now];
  return JSON.stringify([path, change, ...goes]);
}

/** Elements of `before` that `after` has not, or has fewer times; sorted. */
function missingIn(after: readonly string[], before: readonly string[]): readonly string[] {
  const left = new Map([...grouped(after, (one) => one)].map(([one, all]) => [one, all.length]));
  return before.toSorted().filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  });
}

/** A value as text, so that two that differ never read the same. */
export const canonical = ({ value, unknown }: Attribute): string =>
  JSON.stringify(unknown ? ["unknown"] : typeof value === "object" && value !== null ? [value.fingerprint] : value);
