import type { Attributes } from "./change.ts";
import { textsAt } from "./conditions.ts";
import { regionPaths } from "./reference-paths.ts";

/** The region that values name; null where they name none, or it is not known. */
export const regionIn = (type: string, values: Attributes): string | null =>
  regionPaths(type).flatMap((path) => textsAt(values, path))[0] ?? null;

/** Whether a name means something else with the one than with the other, since it counts in one region. */
export function areInTwoRegions(type: string, one: Attributes, other: Attributes): boolean {
  const [first, second] = [regionIn(type, one), regionIn(type, other)];
  return first !== null && second !== null && first !== second;
}
