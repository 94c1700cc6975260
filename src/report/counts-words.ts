import type { Counts } from "../domain/plan.ts";
import { thousands } from "./quantity.ts";

const COUNTED = [
  ["delete", "deleted"],
  ["replace", "replaced"],
  ["forget", "forgotten"],
  ["unknown", "unknown"],
  ["create", "created"],
  ["update", "changed in place"],
  ["moved", "moved"],
  ["imported", "imported"],
  ["none", "unchanged"],
] as const satisfies readonly (readonly [keyof Counts, string])[];

/** `11 deleted`, `1 replaced`, …: the dangerous first, without what there is none of. */
export const countsWords = (counts: Counts): readonly string[] =>
  COUNTED.filter(([key]) => counts[key] > 0).map(([key, word]) => `${thousands(counts[key])} ${word}`);
