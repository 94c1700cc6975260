import { type Drill, isExposed } from "../../domain/drill/drill.ts";
import { byText } from "../../domain/finding.ts";
import { grouped } from "../../domain/grouped.ts";
import type { RootReview } from "../../domain/review.ts";
import { RULE_NAMES } from "../../domain/rules/table.ts";

/** What states and past plans say about which levels fit. */
export interface History {
  readonly exposed: readonly Exposed[];
  /** Past plans that were looked at. */
  readonly plans: number;
  readonly fired: readonly Fired[];
}

/** A heavy object of which nothing would remain. */
export interface Exposed {
  readonly root: string;
  readonly address: string;
  readonly what: string;
}

/** A rule, and in how many past plans it would have spoken. */
export interface Fired {
  readonly rule: string;
  readonly level: "block" | "warn";
  readonly plans: number;
  readonly roots: readonly (readonly [root: string, plans: number])[];
}

/** Sums up a drill of the states, and reviews of past plans; null, and none, where nobody gave any. */
export const historyOf = (drill: Drill | null, reviews: readonly RootReview[]): History => ({
  exposed: drill === null ? [] : exposedIn(drill),
  plans: reviews.length,
  fired: (["block", "warn"] as const).flatMap((level) => RULE_NAMES.flatMap((rule) => firedBy(rule, level, reviews))),
});

const exposedIn = ({ states }: Drill): readonly Exposed[] =>
  states.flatMap(({ root, objects }) =>
    objects.flatMap((one) => {
      const { address, deposed, weight, what } = one;
      return isExposed(one) && weight === "high" && deposed === null && what !== null ? [{ root, address, what }] : [];
    }),
  );

function firedBy(rule: string, level: Fired["level"], reviews: readonly RootReview[]): readonly Fired[] {
  const speaking = reviews.filter(({ findings }) => findings.some((one) => one.rule === rule && one.level === level));
  if (speaking.length === 0) return [];
  const roots = [...grouped(speaking, ({ root }) => root)]
    .map(([root, all]) => [root, all.length] as const)
    .sort(([a, many], [b, more]) => more - many || byText(a, b));
  return [{ rule, level, plans: speaking.length, roots }];
}
