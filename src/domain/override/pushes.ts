import type { HeadChange } from "./evidence.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { inOrder, type Timed } from "./second.ts";

type Change = Timed<HeadChange>;
export type Pushes =
  | { readonly state: "known"; readonly changes: readonly Change[]; readonly newest: Change }
  | Refused;
export type HeadThen = { readonly state: "known"; readonly change: Change } | Refused;
interface Refused {
  readonly state: "refused";
  readonly because: Refusal;
}

const refused = (because: Refusal): Refused => ({ state: "refused", because });

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
