import { agreementOn, mayNeedReviews } from "./override/agreement.ts";
import {
  ACTIVITY,
  type Case,
  consentBy,
  EVENTS,
  headThen,
  labelIn,
  pushesIn,
  REVIEWS,
  untilOf,
} from "./override/case.ts";
import {
  distinct,
  type IssueEvent,
  isKnown,
  isSameName,
  type Known,
  type Need,
  NOTHING_KNOWN,
  type Question,
  read,
} from "./override/evidence.ts";
import { headAt } from "./override/pushes.ts";
import { type Refusal, refuse } from "./override/refusal.ts";
import { notReported, statusesOf } from "./override/reported.ts";
import { approvalsOf } from "./override/reviews.ts";
import { secondOf, type Timed } from "./override/second.ts";
import { hasOtherBaseSince, isAuthor, isPusher, notAPerson, permissionOf, withoutAccess } from "./override/standing.ts";
import type { GrantedOverride } from "./review.ts";

/**
 * The override: whether code owners agreed to exactly the set of findings that blocks.
 *
 * The decision is made in rounds, since some evidence is only known to be needed after other evidence was read:
 * `decide` answers with what it still asks for, the caller reads all of that at once, adds it with `learn`, and calls
 * again. It never takes more than four rounds.
 */
export type Override =
  | ({ readonly state: "granted" } & GrantedOverride)
  | { readonly state: "refused"; readonly because: Refusal }
  /** Nobody asked for one. */
  | { readonly state: "absent" };

export interface Asks {
  readonly state: "asks";
  readonly needs: readonly Need[];
}

/**
 * A condition. `asks`: what it is read from, as far as can be told yet; `refuses` is called only when all of that is
 * known and every earlier condition held.
 */
interface Condition {
  readonly asks: (c: Case) => readonly Need[];
  readonly refuses: (c: Case) => Refusal | "absent" | null;
}

const nothing = (): readonly Need[] => [];

/** What is read of the label's event, once it is known. */
const fromEvent =
  (asks: (c: Case, event: Timed<IssueEvent>) => readonly Need[]) =>
  (c: Case): readonly Need[] => {
    if (!isKnown(c.known, EVENTS)) return [EVENTS];
    const labelled = labelIn(c);
    return labelled.state === "applied" ? asks(c, labelled.event) : [];
  };

/** A condition on the label's event: without one it can't hold. */
const onEvent =
  (refuses: (c: Case, event: Timed<IssueEvent>) => Refusal | null) =>
  (c: Case): Refusal | null => {
    const labelled = labelIn(c);
    return labelled.state === "applied" ? refuses(c, labelled.event) : labelled.because;
  };

/** The rule for a label: all must hold. The numbers are those of docs/override.md. */
const LABEL_RULE: readonly Condition[] = [
  /*  1 */ { asks: nothing, refuses: isNotAsPlanned },
  /*  2 */ { asks: asksOfLabel, refuses: hasNoLabel },
  /*  3 */ { asks: () => [EVENTS], refuses: onEvent(() => null) },
  /*  4 */ { asks: () => [EVENTS], refuses: onEvent((_, event) => isNotTheirOwnAct(event)) },
  /*  5 */ { asks: asksOfOwners, refuses: isNotAgreed },
  /*  6 */ {
    asks: fromEvent((_, { actor }) => (actor === null ? [] : [permissionOf(actor.login)])),
    refuses: onEvent((c, { actor }) =>
      actor === null ? refuse("nobody", { via: "label" }) : withoutAccess(c, actor, "label"),
    ),
  },
  /*  7 */ { asks: () => [EVENTS, ACTIVITY], refuses: onEvent(isTheirOwnWork) },
  /*  8 */ { asks: () => [EVENTS, ACTIVITY], refuses: onEvent(isPushedSince) },
  /*  9 */ { asks: asksOfReport, refuses: onEvent(isOfAnotherSet) },
  /* 10 */ { asks: () => [EVENTS], refuses: onEvent((c, { second }) => hasOtherBaseSince(c, second, "label")) },
];

/**
 * The rule where there are no records: approving reviews of the head alone. Conditions 4 to 7, 9 and 10 are looked at
 * for each reviewer.
 */
const REVIEW_RULE: readonly Condition[] = [
  /*  1 */ { asks: nothing, refuses: isNotAsPlanned },
  /*  2 */ { asks: () => [REVIEWS], refuses: isNotApproved },
  /*  8 */ { asks: () => [ACTIVITY], refuses: isPushedByNobody },
  /*  9 */ { asks: nothing, refuses: isOfAnotherCommit },
  /*  5 */ { asks: asksOfOwners, refuses: isNotAgreed },
];

/**
 * Answers the question from what is known, or says what it still has to know. The same question and evidence always
 * give the same answer.
 */
export function decide(question: Question, known: Known = NOTHING_KNOWN): Override | Asks {
  const c: Case = { question, known };
  const needs: Need[] = [];
  for (const condition of consentBy(question.pull) === "label" ? LABEL_RULE : REVIEW_RULE) {
    const missing = condition.asks(c).filter((need) => !isKnown(known, need));
    needs.push(...missing);
    if (missing.length > 0) continue;
    const found = condition.refuses(c);
    if (found === "absent") return { state: "absent" };
    if (found !== null) return { state: "refused", because: found };
  }
  return needs.length > 0 ? { state: "asks", needs: distinct(needs) } : granted(c);
}

function granted(c: Case): Override {
  const agreement = agreementOn(c);
  // Condition 5 held, or this is a fault of ours, and then nothing may be granted.
  if (agreement.state !== "agreed") throw new Error(`an override that is ${agreement.state} passed every condition`);
  const times = agreement.by.toSorted((a, b) => a.second - b.second).map(({ time }) => time);
  return {
    state: "granted",
    by: agreement.by.map(({ account }) => account.login),
    digest: c.question.digest,
    at: times.at(-1) ?? "",
  };
}

/** For a merge group whose ref `pullOfQueueRef` can't read. */
export const unresolvedGroup = (ref: string): Override => ({
  state: "refused",
  because: refuse("queue-unresolved", { ref }),
});

/**
 * 1. The pull request is open, its head is what was planned, and its base branch is the one whose rules were read; on
 * `push`, it was merged there as this commit.
 */
function isNotAsPlanned({ question: { pull, occasion, base } }: Case): Refusal | null {
  if (occasion.on === "push") {
    if (pull.merged?.commit !== occasion.commit || pull.base !== base) {
      return refuse("not-this-merge", { pull: pull.number, commit: occasion.commit, base });
    }
    return secondOf(pull.merged.at) === null ? refuse("no-time", { what: "the merge" }) : null;
  }
  if (!pull.open) return refuse("closed", { pull: pull.number });
  // A merge group is planned from a commit of its own, so there it is the digest alone that ties the plan to the pull
  // request.
  if (occasion.on === "pull" && pull.head !== occasion.planned)
    return refuse("newer-commit", { planned: occasion.planned, head: pull.head });
  return pull.base === base ? null : refuse("base-switched", { read: base, base: pull.base });
}

/**
 * 2. The label is on the pull request now. After a merge it may have been tidied away since: there its events tell
 * whether it was on.
 */
function hasNoLabel(c: Case): "absent" | null {
  const { occasion, pull, label } = c.question;
  if (occasion.on !== "push") return pull.labels.some((name) => isSameName(name, label)) ? null : "absent";
  const labelled = labelIn(c);
  return labelled.state === "refused" && labelled.because.code === "label-not-applied" ? "absent" : null;
}

function asksOfLabel({ question }: Case): readonly Need[] {
  return question.occasion.on === "push" ? [EVENTS] : [];
}

/** 2, for reviews: somebody approves this commit. */
function isNotApproved(c: Case): Refusal | "absent" | null {
  const reviews = read(c.known, REVIEWS);
  if (!reviews.read) return refuse("unreadable", { what: "reviews", why: reviews.why });
  return approvalsOf(reviews.value, c.question.pull.head, untilOf(c)).length === 0 ? "absent" : null;
}

/** 4. A person applied the label, themselves. */
function isNotTheirOwnAct({ actor, viaApp, hasIntent }: IssueEvent): Refusal | null {
  if (actor === null) return refuse("nobody", { via: "label" });
  const noPerson = notAPerson(actor, "label");
  if (noPerson !== null) return noPerson;
  if (viaApp !== null) return refuse("app", { who: actor.login, app: viaApp, via: "label" });
  return hasIntent ? refuse("agent", { who: actor.login, via: "label" }) : null;
}

/** 5. Of every path, an owner agreed. */
function isNotAgreed(c: Case): Refusal | "absent" | null {
  const agreement = agreementOn(c);
  if (agreement.state === "absent") return "absent";
  return agreement.state === "refused" ? agreement.because : null;
}

function asksOfOwners(c: Case): readonly Need[] {
  const byReview = consentBy(c.question.pull) === "review";
  const first: readonly Need[] = [EVENTS, ACTIVITY, ...(byReview || mayNeedReviews(c) ? [REVIEWS] : [])];
  if (first.some((need) => !isKnown(c.known, need))) return first;
  const agreement = agreementOn(c);
  return agreement.state === "asks" ? agreement.needs : [];
}

/** 7. It is neither their own pull request nor their own push. */
function isTheirOwnWork(c: Case, { actor, second }: Timed<IssueEvent>): Refusal | null {
  if (actor === null) return refuse("nobody", { via: "label" });
  return isAuthor(c, actor, "label") ?? isPusher(c, actor, "label", second);
}

/**
 * 8. What the branch stood at when the label was applied is known, and where the policy lets a push end the consent, it
 * is the head.
 */
function isPushedSince(c: Case, event: Timed<IssueEvent>): Refusal | null {
  const pushes = pushesIn(c);
  if (pushes.state === "refused") return pushes.because;
  if (pushes.state === "unreadable")
    return isThisRun(c, event) ? null : refuse("pushes-unreadable", { why: pushes.why, via: "label" });
  const then = headAt(pushes.changes, event.second);
  if (then.state === "refused") return then.because;
  const { head } = c.question.pull;
  const expires = c.question.policy.onPush === "expire" && then.change.after !== head;
  return expires ? refuse("pushed-after", { before: then.change.after, head }) : null;
}

/** 8, for reviews: there is no moment of a label, but who pushed the head must be known. */
function isPushedByNobody(c: Case): Refusal | null {
  const pushes = pushesIn(c);
  if (pushes.state === "refused") return pushes.because;
  return pushes.state === "unreadable" ? refuse("pushes-unreadable", { why: pushes.why, via: "review" }) : null;
}

/**
 * This is the run that the label itself started, for the first time, so the head that its payload tells is what the
 * branch stood at.
 */
function isThisRun({ question: { occasion, pull, label } }: Case, { actor }: IssueEvent): boolean {
  const started = occasion.on === "pull" ? occasion.startedBy : null;
  return (
    started !== null &&
    started.action === "labeled" &&
    started.label !== null &&
    isSameName(started.label, label) &&
    actor !== null &&
    started.sender === actor.id &&
    started.head === pull.head &&
    started.attempt === 1
  );
}

/** 9. What stood reported when the label was applied is exactly what blocks now. */
function isOfAnotherSet(c: Case, { second }: Timed<IssueEvent>): Refusal | null {
  const then = headThen(c, second);
  return "because" in then ? then.because : notReported(c, then.commit, second, "label");
}

/** 9, for reviews: they bind to a commit and to no digest, so they speak for the plan of that commit alone. */
function isOfAnotherCommit({ question: { occasion, pull } }: Case): Refusal | null {
  return occasion.on === "pull"
    ? null
    : refuse("no-record", { pull: pull.number, on: occasion.on === "group" ? "merge group" : "push" });
}

function asksOfReport(c: Case): readonly Need[] {
  const first: readonly Need[] = [EVENTS, ACTIVITY];
  if (first.some((need) => !isKnown(c.known, need))) return first;
  const labelled = labelIn(c);
  if (labelled.state === "refused") return [];
  const then = headThen(c, labelled.event.second);
  return "because" in then ? [] : [statusesOf(then.commit)];
}
