import type { RootReview } from "../domain/review.ts";
import type { Level } from "../domain/rules/table.ts";

const DANGER = { block: 0, warn: 1, note: 2 } satisfies Record<Level, number>;

const danger = ({ findings }: RootReview): number =>
  findings.reduce((worst, { level }) => Math.min(worst, DANGER[level]), 3);

/** Roots that block first, then those that warn; else as they came. */
export const byDanger = (a: RootReview, b: RootReview): number => danger(a) - danger(b);
