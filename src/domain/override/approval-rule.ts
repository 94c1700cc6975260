import { approvalsOf } from "./approvals.ts";
import { type Case, pushesIn, untilOf } from "./case.ts";
import { AGREED, AS_PLANNED, asksNothing, type Condition } from "./condition.ts";
import { ACTIVITY, PULL_REVIEWS, read } from "./reads.ts";
import { type Refusal, refuse } from "./refusal.ts";

/**
 * The rule where there are no records: approvals of the head alone. The numbers are those of docs/override.md;
 * conditions 4 to 7, 9 and 10 are looked at for each of those who approve.
 */
export const APPROVAL_RULE: readonly Condition[] = [
  /*  1 */ AS_PLANNED,
  /*  2 */ { asks: () => [PULL_REVIEWS], refuses: refuseUnlessApproved },
  /*  8 */ { asks: () => [ACTIVITY], refuses: refuseUnknownPushes },
  /*  9 */ { asks: asksNothing, refuses: refuseOtherPlan },
  /*  5 */ AGREED,
];

/** 2. Somebody approves this commit. */
function refuseUnlessApproved(c: Case): Refusal | "absent" | null {
  const reviews = read(c.known, PULL_REVIEWS);
  if (!reviews.read) return refuse("unreadable", { what: "reviews", why: reviews.why });
  return approvalsOf(reviews.value, c.question.pull.head, untilOf(c)).length === 0 ? "absent" : null;
}

/** 8. There is no moment of a label, but who pushed the head must be known. */
function refuseUnknownPushes(c: Case): Refusal | null {
  const pushes = pushesIn(c);
  if (pushes.state === "refused") return pushes.because;
  return pushes.state === "unreadable"
    ? refuse("pushes-unreadable", { why: pushes.why, via: "review", isPull: c.question.occasion.on === "pull" })
    : null;
}

/**
 * 9. An approval is of what the run on the pull request reported. What a queue or a push plans later is held against
 * records, and there are none.
 */
function refuseOtherPlan({ question: { occasion, pull } }: Case): Refusal | null {
  return occasion.on === "pull"
    ? null
    : refuse("no-record", { pull: pull.number, on: occasion.on === "group" ? "merge group" : "push" });
}
