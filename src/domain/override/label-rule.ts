import { type Case, headThen, labelIn, pushesIn } from "./case.ts";
import { AGREED, AS_PLANNED, type Condition } from "./condition.ts";
import { asksOfReportEdits } from "./edits.ts";
import { refuseAuthor, refuseLaterBaseChange, refuseUnlessPerson, refuseWithoutAccess } from "./eligibility.ts";
import { folded, type IssueEvent, isSameName } from "./facts.ts";
import { asksOfPushers, refusePusher } from "./pushers.ts";
import { ACTIVITY, EVENTS, isKnown, labelsOf, type Need, permissionOf, read, statusesOf } from "./reads.ts";
import { refuseUnreported } from "./record.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { headAt, type Timed } from "./timeline.ts";

type LabelEvent = Timed<IssueEvent>;

/** A condition on the event by which the label was applied: without one it can't hold. */
const onEvent =
  (refuses: (c: Case, event: LabelEvent) => Refusal | null) =>
  (c: Case): Refusal | null => {
    const labelled = labelIn(c);
    return labelled.state === "applied" ? refuses(c, labelled.event) : labelled.because;
  };

/** The rule for a label: all must hold. The numbers are those of docs/override.md. */
export const LABEL_RULE: readonly Condition[] = [
  /*  1 */ AS_PLANNED,
  /*  2 */ { asks: asksOfLabel, refuses: absentUnlessLabelled },
  /*  3 */ { asks: asksOfTakenOff, refuses: onEvent(refuseTakenBack) },
  /*  4 */ { asks: () => [EVENTS], refuses: onEvent((_, event) => refuseUnlessOwnAct(event)) },
  /*  5 */ AGREED,
  /*  6 */ { asks: asksOfAccess, refuses: onEvent(refuseUnlessWriter) },
  /*  7 */ { asks: asksOfOwnWork, refuses: onEvent(refuseOwnWork) },
  /*  8 */ { asks: () => [EVENTS, ACTIVITY], refuses: onEvent(refuseUnknownHead) },
  /*  9 */ { asks: asksOfReport, refuses: onEvent(refuseOtherSet) },
  /* 10 */ { asks: () => [EVENTS], refuses: onEvent((c, { second }) => refuseLaterBaseChange(c, second, "label")) },
];

/**
 * 2. The label is on the pull request now. After a merge it may have been tidied away since: there its events tell
 * whether it was on.
 */
function absentUnlessLabelled(c: Case): "absent" | null {
  const { occasion, pull, label } = c.question;
  if (occasion.on !== "push") return pull.labels.some((name) => isSameName(name, label)) ? null : "absent";
  const labelled = labelIn(c);
  return labelled.state === "refused" && labelled.because.code === "label-not-applied" ? "absent" : null;
}

function asksOfLabel({ question }: Case): readonly Need[] {
  return question.occasion.on === "push" ? [EVENTS] : [];
}

/**
 * The label's event and those by which others were taken off since, where names may have been exchanged: only GraphQL
 * tells which label an event is of. A label that somebody put on and renamed can give its name to the one that an
 * owner then takes off; or get the owner's name, when that one is deleted. Then what was put on under the first name is
 * not on any more, as far as names tell. After a merge other labels may have been tidied away.
 */
function inDoubt(c: Case): readonly string[] {
  const labelled = labelIn(c);
  if (labelled.state === "refused") return [];
  const { event, takenOff, on } = labelled;
  const live = new Set(c.question.pull.labels.map(folded));
  const isMissing = c.question.occasion.on !== "push" && ![...on].every((name) => live.has(name));
  return takenOff.length > 0 || isMissing ? [event, ...takenOff].map(({ node }) => node) : [];
}

function asksOfTakenOff(c: Case): readonly Need[] {
  if (!isKnown(c.known, EVENTS)) return [EVENTS];
  const events = inDoubt(c);
  return events.length === 0 ? [] : [labelsOf(events)];
}

/** 3. The label that was applied is the one that has its name now, and is none of those that were taken off since. */
function refuseTakenBack(c: Case): Refusal | null {
  const events = inDoubt(c);
  if (events.length === 0) return null;
  const { label, occasion } = c.question;
  const labels = read(c.known, labelsOf(events));
  if (!labels.read) return refuse("labels-unreadable", { why: labels.why });
  const [applied = null, ...takenOff] = labels.value;
  const isOn =
    applied !== null &&
    (occasion.on === "push" || isSameName(applied.name, label)) &&
    takenOff.every((one) => one?.id !== applied.id);
  return isOn ? null : refuse("label-not-applied", { label });
}

/** 4. A person applied the label, themselves. */
function refuseUnlessOwnAct({ actor, viaApp, hasIntent }: IssueEvent): Refusal | null {
  if (actor === null) return refuse("nobody", { via: "label" });
  const noPerson = refuseUnlessPerson(actor, "label");
  if (noPerson !== null) return noPerson;
  if (viaApp !== null) return refuse("app", { who: actor.login, app: viaApp, via: "label" });
  return hasIntent ? refuse("agent", { who: actor.login, via: "label" }) : null;
}

/** 6. They have write access. */
function refuseUnlessWriter(c: Case, { actor }: LabelEvent): Refusal | null {
  return actor === null ? refuse("nobody", { via: "label" }) : refuseWithoutAccess(c, actor, "label");
}

function asksOfAccess(c: Case): readonly Need[] {
  if (!isKnown(c.known, EVENTS)) return [EVENTS];
  const labelled = labelIn(c);
  const actor = labelled.state === "applied" ? labelled.event.actor : null;
  return actor === null ? [] : [permissionOf(actor.login)];
}

/** 7. It is neither their own pull request nor did they push to its branch. */
function refuseOwnWork(c: Case, { actor }: LabelEvent): Refusal | null {
  if (actor === null) return refuse("nobody", { via: "label" });
  return refuseAuthor(c, actor, "label") ?? refusePusher(c, actor, "label");
}

function asksOfOwnWork(c: Case): readonly Need[] {
  const first: readonly Need[] = [EVENTS, ACTIVITY];
  if (first.some((need) => !isKnown(c.known, need))) return first;
  const labelled = labelIn(c);
  const actor = labelled.state === "applied" ? labelled.event.actor : null;
  return actor === null || refuseAuthor(c, actor, "label") !== null ? [] : asksOfPushers(c, actor);
}

/**
 * 8. What the branch stood at when the label was applied is known, and where the policy lets a push end the consent, it
 * is the head.
 */
function refuseUnknownHead(c: Case, event: LabelEvent): Refusal | null {
  const pushes = pushesIn(c);
  if (pushes.state === "refused") return pushes.because;
  if (pushes.state === "unreadable")
    return isThisRun(c, event)
      ? null
      : refuse("pushes-unreadable", { why: pushes.why, via: "label", isPull: c.question.occasion.on === "pull" });
  const then = headAt(pushes.changes, event.second);
  if (then.state === "refused") return then.because;
  const { head } = c.question.pull;
  const isExpired = c.question.policy.onPush === "expire" && then.change.after !== head;
  return isExpired ? refuse("pushed-after", { before: then.change.after, head }) : null;
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

/** 9. What stood reported when the label was applied is exactly what blocks now, and stood there as we wrote it. */
function refuseOtherSet(c: Case, { second }: LabelEvent): Refusal | null {
  const then = headThen(c, second);
  return "because" in then ? then.because : refuseUnreported(c, then, second, "label");
}

function asksOfReport(c: Case): readonly Need[] {
  const first: readonly Need[] = [EVENTS, ACTIVITY];
  if (first.some((need) => !isKnown(c.known, need))) return first;
  const labelled = labelIn(c);
  if (labelled.state === "refused") return [];
  const then = headThen(c, labelled.event.second);
  return "because" in then ? [] : [statusesOf(then.commit), ...asksOfReportEdits(c)];
}
