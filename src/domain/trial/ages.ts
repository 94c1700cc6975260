import { grouped } from "../grouped.ts";
import type { TriedFinding, TriedPlan } from "./tried.ts";

/**
 * Whether a root was new when a plan of it was made. The repository of that day is not there to be asked, but there are
 * the plans before it: where one of them knew objects, the root was old.
 */

/** A plan of the past, and whether it was made of a state with something in it. */
export interface Seen {
  readonly root: string;
  /** When it was made. */
  readonly at: string;
  readonly knows: boolean;
}

/** Whether an earlier plan of the same root knew objects. */
export function wasOldIn(all: readonly Seen[]): (one: Seen) => boolean {
  const first = new Map(
    [...grouped(all, ({ root }) => root)].map(([root, own]) => [
      root,
      earliest(own.filter(({ knows }) => knows).map(({ at }) => Date.parse(at))),
    ]),
  );
  return ({ root, at }) => (first.get(root) ?? Number.POSITIVE_INFINITY) < Date.parse(at);
}

/** Of a plan that does not say when it was made nobody knows what was before it. */
const earliest = (times: readonly number[]): number =>
  times.reduce((first, time) => (time < first ? time : first), Number.POSITIVE_INFINITY);

/** A plan as it is judged where nobody knows whether its root is new, and what is found if the root is old. */
export interface Aged {
  readonly plan: TriedPlan;
  readonly knows: boolean;
  readonly ifOld: readonly TriedFinding[];
}

export interface Judged {
  readonly plans: readonly TriedPlan[];
  /** Plans that create everything, of which nothing tells whether their root was new. */
  readonly withoutHistory: number;
}

const isAboutState = ({ rule, level }: TriedFinding): boolean => rule === "missing-state" && level !== "block";

/**
 * The plans, with `missing-state` as the check would have had it: of an old root as the policy says, and else nothing.
 * A policy that blocks even where nobody knows does so here as well.
 */
export function withAges(all: readonly Aged[]): Judged {
  const wasOld = wasOldIn(all.map(seenOf));
  const judged = all.map((one) => {
    if (!one.plan.findings.some(isAboutState)) return one.plan;
    const findings = wasOld(seenOf(one)) ? one.ifOld : one.plan.findings.filter((found) => !isAboutState(found));
    return { ...one.plan, findings };
  });
  const withoutHistory = all.filter((one) => one.plan.findings.some(isAboutState) && !wasOld(seenOf(one))).length;
  return { plans: judged, withoutHistory };
}

const seenOf = ({ plan: { root, made }, knows }: Aged): Seen => ({ root, at: made.at, knows });
