import type { AnyOf, Conditions, Direction, Test } from "../domain/catalogue.ts";
import { alternatives } from "../domain/conditions.ts";
import { pairedPath, pairWords, shownPath } from "./path-words.ts";
import { listed } from "./quantity.ts";

/** Conditions and changes of a row, in words. */

/** A path that ends in a pair, in words: what is compared there are tags. */
export const pathWords = (path: string): string => {
  const [, block = "", one = "", other = ""] = /^(.*)\{([\w.]+\.\w+),([\w.]+)\}$/.exec(shownPath(path)) ?? [];
  if (block !== "") return `${block}.${one} and ${block}.${other} together`;
  const [, first = "", second = ""] = /^\{(\w+),(\w+)\}$/.exec(path) ?? [];
  if (first !== "") return `${first} and ${second} together`;
  return path.includes("{") ? `the tags in ${shownPath(path).replace(/(\[\*\])?\{.*/, "")}` : shownPath(path);
};

const scalar = (value: string | number | boolean | null): string => (value === null ? "not set" : String(value));

/** Of a longer list only the first half of these are told: nobody reads a hundred types. */
const MOST_WORDS = 12;

/** `a, b or c`; of very many the first, and how many more. */
export const either = (words: readonly (string | number | boolean | null)[]): string =>
  words.length > MOST_WORDS
    ? `${words
        .slice(0, MOST_WORDS / 2)
        .map(scalar)
        .join(", ")} or one of ${words.length - MOST_WORDS / 2} more`
    : listed(words.map(scalar), "or");

const isList = (test: Test): test is readonly (string | number | boolean | null)[] => Array.isArray(test);

const compared = (test: Exclude<Test, string | number | boolean | null | readonly unknown[]>): string => {
  if ("above" in test) return `is above ${test.above}`;
  if ("below" in test) return `is below ${test.below}`;
  if ("set" in test) return test.set ? "is set" : "is not set";
  if ("besides" in test) return `is other than ${either(test.besides)}`;
  const starts = [test.startsWith].flat();
  // What stands before the version of an API is a type.
  return starts.every((start) => start.endsWith("@"))
    ? `is ${either(starts.map((start) => start.slice(0, -1)))}`
    : `begins with ${either(starts)}`;
};

/** One of some pairs. */
const paired = (path: string, test: Test): string =>
  [test]
    .flat()
    .map((pair) => pairWords(path, String(pair)))
    .join(", or ");

const tested = (path: string, test: Test): string => {
  const block = pairedPath(path);
  if (block !== null) return `${block} has ${paired(path, test)}`;
  const shown = shownPath(path);
  if (test === null) return `${shown} is not set`;
  if (typeof test !== "object") return `${shown} is ${test}`;
  return `${shown} ${isList(test) ? `is ${either(test)}` : compared(test)}`;
};

/** All of some conditions: `skip_final_snapshot is true and deletion_protection is false`. */
export const conditionWords = (conditions: Conditions): string =>
  Object.entries(conditions)
    .map(([path, test]) => tested(path, test))
    .join(" and ");

/** The same where one of several sets is enough: completes `if …`. */
export const anyOfWords = (conditions: AnyOf): string => alternatives(conditions).map(conditionWords).join(", or if ");

const DIRECTIONS = {
  off: "is switched off",
  on: "is switched on",
  lowered: "is lowered",
  raised: "is raised",
  removed: "is removed, in whole or in part",
  set: "is set",
  changed: "changes",
  rarer: "runs less often",
} as const satisfies Record<Extract<Direction, string>, string>;

type Side = Exclude<Direction, string>["from"];

const wordsOf = (side: Side): readonly (string | number | boolean | null)[] =>
  side === undefined ? [] : [side].flat();

const isSet = (word: string | number | boolean | null): boolean => word !== null;

/** From which values, and to which: to none of them, it is no longer set. */
function turned({ from, to }: Exclude<Direction, string>): string {
  const start = from === undefined ? "" : ` from ${either(wordsOf(from).map((word) => word ?? "nothing"))}`;
  const ends = wordsOf(to);
  const left = ends.filter(isSet);
  if (left.length === 0)
    return ends.length === 0 ? `goes${start}` : start === "" ? "is no longer set" : `goes${start} to nothing`;
  return `goes${start} to ${either(left)}${left.length < ends.length ? ", or is no longer set" : ""}`;
}

/** How a value changes: `is lowered`, `goes from a to b`. */
export const directionWords = (direction: Direction): string =>
  typeof direction === "string" ? DIRECTIONS[direction] : turned(direction);
