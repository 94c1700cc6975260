import { folded, type HeadChange, type IssueEvent, isSameName } from "./facts.ts";
import { type Refusal, refuse } from "./refusal.ts";

/** What happened when: the label's events and the pushes in order, and what stood at a second. */

/**
 * Times as GitHub writes them, cut to the second: most of its times have no finer grain, so within one second nothing
 * can be said to come first.
 * Whoever compares must take equal for "can't be told", never for "before".
 */
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Seconds since 1970; null when there is no time or it can't be read. */
export function secondOf(time: string | null): number | null {
  const millis = time !== null && TIME.test(time) ? Date.parse(time) : Number.NaN;
  return Number.isNaN(millis) ? null : Math.floor(millis / 1000);
}

/** A thing that happened at a known second; `time` is as GitHub wrote it. */
export type Timed<T> = T & { readonly second: number; readonly time: string };

/** Oldest first, those of one second in the order given; null when one of them has no time. */
export function inOrder<T>(things: readonly T[], timeOf: (thing: T) => string | null): readonly Timed<T>[] | null {
  const timed: Timed<T>[] = [];
  for (const thing of things) {
    const time = timeOf(thing);
    const second = secondOf(time);
    if (time === null || second === null) return null;
    timed.push({ ...thing, second, time });
  }
  return timed.sort((a, b) => a.second - b.second);
}

interface Refused {
  readonly state: "refused";
  readonly because: Refusal;
}

const refused = (because: Refusal): Refused => ({ state: "refused", because });

export type Labelled =
  | {
      readonly state: "applied";
      readonly event: Timed<IssueEvent>;
      /** Labels of other names that were taken off since: one may be this label, if names were exchanged. */
      readonly takenOff: readonly IssueEvent[];
      /** What is on, by the names under which it was put on. Each that is deleted takes one away without an event. */
      readonly on: ReadonlySet<string>;
    }
  | Refused;

/**
 * The events that may be of the label, of all in order. What was applied is so only by its name. Of what was taken off
 * the name may be missing, or it was never put on under that name: the label was renamed in between, and whoever may
 * do that could hide by it that an owner took their consent back.
 */
function eventsOf<Event extends IssueEvent>(events: readonly Event[], label: string): readonly Event[] {
  const on = new Set<string>();
  return events.filter(({ event, label: name }) => {
    if (name === null) return event === "unlabeled";
    const isPutOn = event === "labeled";
    const wasOn = on.has(folded(name));
    if (isPutOn) on.add(folded(name));
    else on.delete(folded(name));
    return isSameName(name, label) || (!isPutOn && !wasOn);
  });
}

/**
 * Of all events under the label's name as it was when applied, the last, if somebody applied it.
 * By REST's events and not by the label that is there now: whoever may rename labels could turn one that an owner
 * applied into this one.
 * `until`: the second of the merge; what came later no longer counts.
 */
export function labelledBy(events: readonly IssueEvent[], label: string, until: number | null): Labelled {
  const all = events.filter(({ event }) => event === "labeled" || event === "unlabeled");
  const ordered = inOrder(all, ({ at }) => at);
  if (ordered === null) return refused(refuse("no-time", { what: "an event of a label" }));
  const counting = eventsOf(ordered, label).filter(({ second }) => until === null || second <= until);
  const last = counting.at(-1);
  if (last === undefined) return refused(refuse("label-not-applied", { label }));
  // That ids rise with time is not documented, so they settle nothing.
  if (counting.filter(({ second }) => second === last.second).length > 1) {
    return refused(refuse("same-second", { via: "label", what: "another event of it" }));
  }
  if (last.event !== "labeled") return refused(refuse("label-not-applied", { label }));
  if (last.second === until) return refused(refuse("same-second", { via: "label", what: "the merge" }));
  const past = ordered.filter(({ second }) => until === null || second <= until);
  const takenOff = past.filter(({ event, second }) => event === "unlabeled" && second >= last.second);
  return { state: "applied", event: last, takenOff, on: namesOn(past) };
}

function namesOn(events: readonly IssueEvent[]): ReadonlySet<string> {
  const on = new Set<string>();
  for (const { event, label } of events) {
    if (label === null) continue;
    if (event === "labeled") on.add(folded(label));
    else on.delete(folded(label));
  }
  return on;
}

export type Change = Timed<HeadChange>;
/** It made the branch: before that there was none. */
export const isMade = ({ before }: HeadChange): boolean => /^0+$/.test(before);
/** It deleted the branch. */
export const isGone = ({ after }: HeadChange): boolean => /^0+$/.test(after);

export type Pushes =
  | { readonly state: "known"; readonly changes: readonly Change[]; readonly newest: Change }
  | Refused;
export type HeadThen = { readonly state: "known"; readonly change: Change } | Refused;
/**
 * Everything that moved the head, oldest first, ending with the commit that is decided about.
 * These are the server's times: dates of commits are the client's, and anyone can set them.
 * `until`: the second of the merge. A branch that is deleted then or later still had its head.
 */
export function pushesOf(activity: readonly HeadChange[], head: string, until: number | null): Pushes {
  // The list comes newest first, which settles the order within a second; the chain of commits proves it (see
  // `headAt`).
  const ordered = inOrder(activity.toReversed(), ({ at }) => at);
  if (ordered === null) return refused(refuse("no-time", { what: "a push to the branch" }));
  const changes = ordered.filter(
    ({ second, kind }) => until === null || second < until || (second === until && kind !== "branch_deletion"),
  );
  const newest = changes.at(-1);
  return newest?.after === head ? { state: "known", changes, newest } : refused(refuse("pushes-behind", { head }));
}

/**
 * The last change of the head strictly before a second. From there on each change must begin where the one before it
 * ended, or one is missing.
 */
export function headAt(changes: readonly Change[], second: number): HeadThen {
  if (changes.some((change) => change.second === second))
    return refused(refuse("same-second", { via: "label", what: "a push" }));
  const at = changes.findLastIndex((change) => change.second < second);
  const [change, ...later] = changes.slice(Math.max(at, 0));
  if (at < 0 || change === undefined) return refused(refuse("no-push-before"));
  let stood = change.after;
  for (const { before, after } of later) {
    if (before !== stood) return refused(refuse("pushes-with-gap", { after: stood, before }));
    stood = after;
  }
  return { state: "known", change };
}
