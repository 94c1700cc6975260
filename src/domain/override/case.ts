import { isSameName, type Pull } from "./facts.ts";
import type { Question } from "./question.ts";
import { ACTIVITY, EVENTS, type Known, read } from "./reads.ts";
import { type Refusal, refuse, type Via } from "./refusal.ts";
import { type Change, headAt, type Labelled, labelledBy, type Pushes, pushesOf, secondOf } from "./timeline.ts";

/** What is asked, and what is known of it so far. */
export interface Case {
  readonly question: Question;
  readonly known: Known;
}

const DEPENDABOT = "dependabot[bot]";

/**
 * How owners agree here. Runs for forks and Dependabot may write no record and see no label of their own, so only
 * reviews prove anything there.
 */
export const consentBy = (pull: Pull): Via =>
  pull.fork || (pull.author !== null && isSameName(pull.author.login, DEPENDABOT)) ? "review" : "label";

/**
 * On `push`: the second of the merge, and nothing later counts. A merge without a time, which the first condition
 * refuses, leaves nothing that counts.
 */
export const untilOf = ({ question: { occasion, pull } }: Case): number | null =>
  occasion.on === "push" ? (secondOf(pull.merged?.at ?? null) ?? Number.NEGATIVE_INFINITY) : null;

/** The label event, once the events are known. */
export function labelIn(c: Case): Labelled {
  const events = read(c.known, EVENTS);
  if (!events.read)
    return { state: "refused", because: refuse("unreadable", { what: "events of the pull request", why: events.why }) };
  return labelledBy(events.value, c.question.label, untilOf(c));
}

/** The pushes, once the activity is known. */
export function pushesIn(c: Case): Pushes | { readonly state: "unreadable"; readonly why: string } {
  const activity = read(c.known, ACTIVITY);
  return activity.read
    ? pushesOf(activity.value, c.question.pull.head, untilOf(c))
    : { state: "unreadable", why: activity.why };
}

/** A commit that the branch stood at, and the second since when; null where that is not known. */
export interface Stood {
  readonly commit: string;
  readonly since: number | null;
}

const stoodBy = ({ after, second }: Change): Stood => ({ commit: after, since: second });

/**
 * The commit that the branch stood at when the label was applied. Where pushes can't be read it is taken to be the
 * head:
 * condition 8 then accepts only the run that the label itself started.
 */
export function headThen(c: Case, labelled: number): Stood | { readonly because: Refusal } {
  const pushes = pushesIn(c);
  if (pushes.state === "refused") return pushes;
  if (pushes.state === "unreadable") return { commit: c.question.pull.head, since: null };
  const then = headAt(pushes.changes, labelled);
  return then.state === "known" ? stoodBy(then.change) : then;
}

/** The head, as it stands now. */
export function headNow(c: Case): Stood {
  const pushes = pushesIn(c);
  return pushes.state === "known" ? stoodBy(pushes.newest) : { commit: c.question.pull.head, since: null };
}
