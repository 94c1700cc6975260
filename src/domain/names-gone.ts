import type { Watch } from "./catalogue.ts";
import { type Attribute, type Attributes, isNone } from "./change.ts";
import { hold } from "./conditions.ts";
import type { Evidence } from "./evidence.ts";
import { fitting, MOST_PATTERNS } from "./pattern.ts";

/** Watched lists of names: columns, replicas, what a backup selects. */

/** Whether a path leads to names in a list, of which it matters which ones are there, not where. */
export const areNames = ({ path, change }: Watch, values: readonly Attribute[]): boolean =>
  change === "removed" &&
  path.includes("[*]") &&
  values.every(({ value }) => typeof value !== "object" || value === null);

/** The patterns among names; one without a star means itself alone. */
function patternsIn(names: readonly Attribute[]): readonly ((text: string) => boolean)[] {
  const found = names.flatMap(({ value }) => (typeof value === "string" && value.includes("*") ? [value] : []));
  return found.length > MOST_PATTERNS ? [] : found.map(fitting);
}

/**
 * Names that go, whatever their order and whatever comes instead: a column that is dropped while another is added
 * leaves as many as before.
 */
export function namesGone(watch: Watch, before: readonly Attribute[], after: readonly Attribute[], all: Attributes) {
  const left = after.map(({ value }) => value);
  const patterns = watch.patterns !== undefined && hold(watch.patterns, all) ? patternsIn(after) : [];
  const gone = before.filter(({ value }) => {
    const at = left.indexOf(value);
    if (at >= 0) left.splice(at, 1);
    return at < 0 && !isNone(value) && !patterns.some((isFit) => isFit(String(value)));
  });
  if (gone.length === 0) return null;
  const evidence: Evidence = { kind: "removed", path: watch.path, count: gone.length };
  return { watch, certain: !after.some(({ unknown }) => unknown), evidence };
}
