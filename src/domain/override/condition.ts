import { agreementOn, mayNeedApprovals } from "./agreement.ts";
import { type Case, consentBy } from "./case.ts";
import { ACTIVITY, EVENTS, isKnown, type Need, PULL_REVIEWS } from "./reads.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { secondOf } from "./timeline.ts";

/**
 * A condition of docs/override.md, "The rule". `asks`: what it is read from, as far as can be told yet; `refuses` is
 * called only when all of that is known and every earlier condition held. `absent`: nobody asked for an override.
 *
 * A function that is named `refuse…` answers with a refusal, or with null where nothing speaks against the override.
 */
export interface Condition {
  readonly asks: (c: Case) => readonly Need[];
  readonly refuses: (c: Case) => Refusal | "absent" | null;
}

export const asksNothing = (): readonly Need[] => [];

/**
 * 1. The pull request is open, its head is what was planned, and its base branch is the one whose rules were read; on
 * `push`, it was merged there as this commit.
 */
export const AS_PLANNED: Condition = { asks: asksNothing, refuses: refuseUnlessAsPlanned };

/** 5. Of every path, an owner agreed. */
export const AGREED: Condition = { asks: asksOfOwners, refuses: refuseUnlessAgreed };

function refuseUnlessAsPlanned(c: Case): Refusal | null {
  const { pull, occasion, base } = c.question;
  if (occasion.on === "push") return refuseUnlessMerged(c, occasion.commit);
  if (!pull.open) return refuse("closed", { pull: pull.number });
  // A merge group is planned from a commit of its own, so there it is the digest alone that ties the plan to the pull
  // request.
  if (occasion.on === "pull" && pull.head !== occasion.planned)
    return refuse("newer-commit", { planned: occasion.planned, head: pull.head });
  return pull.base === base ? null : refuse("base-switched", { read: base, base: pull.base });
}

function refuseUnlessMerged({ question: { pull, base } }: Case, commit: string): Refusal | null {
  if (pull.merged?.commit !== commit || pull.base !== base)
    return refuse("not-this-merge", { pull: pull.number, commit, base });
  return secondOf(pull.merged.at) === null ? refuse("no-time", { what: "the merge" }) : null;
}

function refuseUnlessAgreed(c: Case): Refusal | "absent" | null {
  const agreement = agreementOn(c);
  if (agreement.state === "absent") return "absent";
  return agreement.state === "refused" ? agreement.because : null;
}

function asksOfOwners(c: Case): readonly Need[] {
  const readsApprovals = consentBy(c.question.pull) === "review" || mayNeedApprovals(c);
  const first: readonly Need[] = [EVENTS, ACTIVITY, ...(readsApprovals ? [PULL_REVIEWS] : [])];
  if (first.some((need) => !isKnown(c.known, need))) return first;
  const agreement = agreementOn(c);
  return agreement.state === "asks" ? agreement.needs : [];
}
