import { WEIGHTS } from "../domain/catalogue-terms.ts";
import type { Effect } from "../domain/change.ts";
import { byImportance, type Finding } from "../domain/finding.ts";
import type { RootReview } from "../domain/review.ts";
import { LEVELS, type Level, type Rule } from "../domain/rules/table.ts";

/** The order in which people read findings. In data they stand by level, rule and address alone. */

const DANGER = { block: 0, warn: 1, note: 2 } satisfies Record<Level, number>;

const danger = ({ findings }: RootReview): number =>
  findings.reduce((worst, { level }) => Math.min(worst, DANGER[level]), 3);

/** Roots that block first, then those that warn; else as they came. */
export const byDanger = (a: RootReview, b: RootReview): number => danger(a) - danger(b);

const GOING: readonly Effect[] = ["delete", "replace", "forget", "unknown"];

/** Of these a change in place loses what is there, as a destroy does. */
const LOSING: readonly Rule[] = ["last-copy", "data-loss", "data-expiry", "key-loss", "container-loss"];

/** What drifted went before the plan was made. */
const isGoing = ({ subject, rule }: Finding): boolean =>
  subject !== null && rule !== "drifted" && (GOING.includes(subject.effect) || LOSING.includes(rule));

/** What only belongs to other data, or holds none, is missed less than what holds data. */
const LESSER: readonly Rule[] = ["backup-loss", "address-loss"];

const isGoneForGood = ({ remains, rule }: Finding): boolean => remains?.kind === "nothing" && !LESSER.includes(rule);

/** Numbers by which findings are compared in turn: the first that differs decides. */
const ranksOf = (finding: Finding): readonly number[] => {
  const level = LEVELS.indexOf(finding.level);
  return isGoing(finding)
    ? [level, 0, WEIGHTS.indexOf(finding.subject?.weight ?? "medium"), isGoneForGood(finding) ? 0 : 1]
    : [level, 1, 0, 0];
};

/**
 * Of one level: what goes, or loses what is in it, before what is changed in place or is true of the whole plan. Of
 * what goes what is missed most, and then that of which nothing remains. Else as everywhere.
 */
export const mostDangerousFirst = (a: Finding, b: Finding): number => {
  const other = ranksOf(b);
  const difference = ranksOf(a)
    .map((rank, at) => rank - (other[at] ?? 0))
    .find((one) => one !== 0);
  return difference ?? byImportance(a, b);
};
