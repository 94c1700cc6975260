import type { Conditions, Path, WatchRule, Weight } from "./catalogue-terms.ts";

/** Rules that stand in a list, as a row declares them; compared in rule-sets.ts. */

/**
 * What a rule of a set matches grows narrower by its limits; all of them must fit. A limit without a value narrows
 * nothing.
 * `at-least` / `at-most`: a number, a length of time, or a date: an age, so many newer versions, a date from which on.
 * `prefix` / `suffix`: one of the values begins, or ends, what matches. `every-prefix`: all of them do (tags of
 * images).
 * `words`: one of the values is it. `pairs`: all of the values are there, as tags are.
 * `same`: what is not understood any further; only the same value is as narrow.
 */
export type LimitKind = "at-least" | "at-most" | "prefix" | "suffix" | "every-prefix" | "words" | "pairs" | "same";

export interface Limit {
  readonly by: LimitKind;
  /** Where the value stands; several places where a provider has it in one of several. */
  readonly at: Path | readonly Path[];
  /** Where the unit of the number stands. */
  readonly unit?: Path;
  /** A number that means no limit: some providers write 0 where nothing is set. */
  readonly none?: number;
  /** With `words`: a word that stands for several (`any`), or null for none. */
  readonly means?: readonly { readonly word: string | null; readonly words: readonly string[] }[];
  /** What happens where it is this limit that lets more through; else the set's `wider`. */
  readonly says?: string;
}

/** What some rules of a set match. */
export interface Matching {
  /** Only rules with these values. */
  readonly when?: Conditions;
  readonly limits: readonly Limit[];
}

/**
 * Rules that stand in a list, compared as a set of what they match: their order, and how they are cut up, means
 * nothing. Reported is what they match after the change and did not before; with `harm: "less"` what they matched and
 * do no longer.
 */
export interface RuleSet extends Matching {
  /** `rule[*]`; null: the object is the one rule. */
  readonly list: Path | null;
  readonly harm: "more" | "less";
  readonly rule: WatchRule;
  readonly weight?: Weight;
  /** Rules of the same list that take out what they match. */
  readonly except?: Matching & { readonly says: string };
  /** A rule matches what none did before; or with `harm: "less"`, one is gone. */
  readonly says: string;
  /** A rule that was there matches more, or less. */
  readonly wider: string;
}
