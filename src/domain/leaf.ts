import type { Conditions, Days, Leaves, Path, RefusalReason } from "./catalogue.ts";
import type { Attributes } from "./change.ts";
import { evidenceOf, hold, holdOrUnclear, valuesAt } from "./conditions.ts";
import { distinctEvidence, type Evidence } from "./evidence.ts";
import { durationDays, numberIn, PER_DAY } from "./quantity.ts";
import type { StateObject } from "./state/object.ts";

function daysOf(days: Days | undefined, values: Attributes): number | null {
  if (days === undefined || typeof days === "number") return days ?? null;
  const found = valuesAt(values, days.path).find(({ sensitive, unknown }) => !sensitive && !unknown)?.value;
  // A text may have a unit of its own: `168h`.
  const number = typeof found === "string" ? numberIn(found) : found;
  if (number === null && typeof found === "string") return durationDays(found);
  if (typeof number !== "number" || days.unit === "duration") return null;
  return Math.round((number / PER_DAY[days.unit]) * 10) / 10;
}

/** What a destroy itself leaves, by the values in the state. `days` of grace where they are known. */
export interface Leftover {
  readonly kind: Leaves["remains"];
  readonly days: number | null;
  readonly refusal: RefusalReason | null;
  readonly evidence: readonly Evidence[];
  /** What was deleted in it beforehand comes back too. */
  readonly fromBackup: boolean;
  /** It lies elsewhere than what the object is stored in, and stays when that goes: the volume of a claim. */
  readonly isApart: boolean;
}

/** Nothing, and why. */
export const nothingBut = (evidence: readonly Evidence[]): Leftover => ({
  kind: "nothing",
  days: null,
  refusal: null,
  evidence,
  fromBackup: false,
  isApart: false,
});

/** Values that decide on a leaf, and of which type they are, if not the object's own. */
export interface Deciding {
  readonly values: Attributes;
  readonly of: string | null;
}

const holdsIn = (leaf: Leaves, values: Attributes): boolean => leaf.when === undefined || hold(leaf.when, values);

/** "Something remains" has to be true before the apply and after it; "nothing remains" at one of the two. */
const isMet = (leaf: Leaves, each: readonly Deciding[]): boolean =>
  leaf.remains === "nothing"
    ? each.some((one) => holdOrUnclear(leaf.when ?? {}, one.values))
    : each.every((one) => holdsIn(leaf, one.values));

const toldOf = (when: Conditions, { values, of }: Deciding): readonly Evidence[] => evidenceOf(when, values, of);

/**
 * Conditions whose values explain why they do not hold. That something is not there which seldom is (a replica's
 * source) explains nothing.
 */
const explaining = (when: Conditions = {}): Conditions =>
  Object.fromEntries(
    Object.entries(when).filter(
      ([, test]) => !(typeof test === "object" && test !== null && "set" in test && test.set),
    ),
  );

/** What a leaf that is met by these values leaves. */
export const leftoverOf = (leaf: Leaves, by: Deciding): Leftover => ({
  kind: leaf.remains,
  days: daysOf(leaf.days, by.values),
  refusal: leaf.refusal ?? null,
  evidence: [{ kind: "leaves", says: leaf.says }, ...toldOf(leaf.when ?? {}, by)],
  fromBackup: leaf.fromBackup === true,
  isApart: leaf.of === "made",
});

/** Whether the object that takes its place has its name too. Where it is known only after the apply, it is the same. */
export function isNameTaken({ untilTaken }: Leaves, { values, anew }: Pick<StateObject, "values" | "anew">): boolean {
  if (untilTaken === undefined || anew === null) return false;
  const isKept = (path: Path): boolean =>
    JSON.stringify(valuesAt(values, path)) === JSON.stringify(valuesAt(anew, path));
  const isOpen = (path: Path): boolean => valuesAt(anew, path).some(({ unknown }) => unknown);
  return isKept(untilTaken.name) && untilTaken.in.every((path) => isOpen(path) || isKept(path));
}

/** By which values a leaf is met; where by none: why, by the settings. */
export interface Weighed {
  readonly met: Deciding | undefined;
  readonly missed: readonly Evidence[];
}

/** By no values, which explain nothing. */
export const NOT_MET: Weighed = { met: undefined, missed: [] };

/** The first of some candidates that meets a leaf: each has the values before the apply, and those after it. */
export function weigh(leaf: Leaves, candidates: readonly (readonly Deciding[])[]): Weighed {
  const met = candidates.find((each) => isMet(leaf, each))?.at(-1);
  if (met !== undefined || leaf.remains === "nothing") return { met, missed: [] }; // no reason why nothing remains
  const unmet = candidates.flat().filter((one) => !holdsIn(leaf, one.values));
  return { met, missed: distinctEvidence(unmet.flatMap((one) => toldOf(explaining(leaf.when), one))) };
}
