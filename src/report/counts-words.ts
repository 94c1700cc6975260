import type { Counts } from "../domain/plan.ts";
import { listed, thousands } from "./quantity.ts";

type Counted = readonly (readonly [keyof Counts, string])[];

const EFFECTS: Counted = [
  ["delete", "deleted"],
  ["replace", "replaced"],
  ["forget", "forgotten"],
  ["unknown", "unknown"],
  ["create", "created"],
  ["update", "changed in place"],
  ["none", "unchanged"],
];

/** What happens to objects besides: each of these is counted by its effect already. */
const BESIDES: Counted = [
  ["moved", "moved"],
  ["imported", "imported"],
];

const wordsFor = (rows: Counted, counts: Counts): readonly string[] =>
  rows.filter(([key]) => counts[key] > 0).map(([key, word]) => `${thousands(counts[key])} ${word}`);

/**
 * `11 deleted`, `1 replaced`, …, `of these 1 moved`: the dangerous first, without what there is none of. Each object is
 * counted once.
 */
export const countsWords = (counts: Counts): readonly string[] => {
  const besides = wordsFor(BESIDES, counts);
  return [...wordsFor(EFFECTS, counts), ...(besides.length === 0 ? [] : [`of these ${listed(besides)}`])];
};
