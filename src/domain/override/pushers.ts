import { type Case, pushesIn } from "./case.ts";
import { type Account, type HeadChange, isSameAccount, isSameName, type Pull, type PullCommit } from "./facts.ts";
import { COMMITS, type Need, type Read, read } from "./reads.ts";
import { type Refusal, refuse, type Via } from "./refusal.ts";
import { type Change, isGone, isMade, secondOf } from "./timeline.ts";

/**
 * Who pushed to the branch since it left the base: none of them agrees. To look at the last one alone would not do: an
 * owner who pushed the destroy could agree after anybody's commit on top.
 */

/** GitHub's own account, which commits what somebody does on its pages. */
const WEB_FLOW = "web-flow";

/**
 * Who can't agree for having pushed, as far as the list of pushes alone tells: whoever did since the pull request was
 * opened, or brought its newest commit.
 */
export function knownPushers(changes: readonly HeadChange[], { openedAt, head }: Pull): readonly Account[] {
  const opened = secondOf(openedAt) ?? Number.POSITIVE_INFINITY;
  return changes.flatMap(({ at, after, actor }) =>
    actor !== null && (after === head || (secondOf(at) ?? Number.NEGATIVE_INFINITY) >= opened) ? [actor] : [],
  );
}

/** Where the list of pushes alone does not tell that somebody is not among them, the commits are looked at too. */
export function asksOfPushers(c: Case, account: Account): readonly Need[] {
  const pushes = pushesIn(c);
  if (c.question.policy.allowAuthor || pushes.state === "refused") return [];
  return pushes.state === "known" && isClear(pushes.changes, account) ? [] : [COMMITS];
}

/** What a bot pushes somebody may have steered, and its commits may tell who. */
const isByPerson = ({ actor }: Change): boolean => actor?.type === "User";

const isOf = (actor: Account | null, account: Account): boolean => actor !== null && isSameAccount(actor, account);

/** All that ever happened to the branch is listed, people did it, and none of it was theirs. */
const isClear = (changes: readonly Change[], account: Account): boolean =>
  changes[0] !== undefined &&
  isMade(changes[0]) &&
  changes.every((change) => isByPerson(change) && !isOf(change.actor, account));

/** 7. They pushed nothing of this. What `asksOfPushers` asks for is known. */
export function refusePusher(c: Case, account: Account, via: Via): Refusal | null {
  if (c.question.policy.allowAuthor) return null;
  const pushes = pushesIn(c);
  if (pushes.state === "refused") return pushes.because;
  if (pushes.state === "known" && isClear(pushes.changes, account)) return null;
  const commits = read(c.known, COMMITS);
  if (pushes.state === "unreadable") return refuseCommitter(commits, account, via, { why: pushes.why, isRead: false });
  const brought = pushes.changes.filter((change) => !isGone(change));
  const { counted, isWhole } = countedIn(brought, commits, c.question.pull.openedAt);
  return (
    refuseAmong(counted, account, via) ??
    (counted.every(isByPerson) ? null : refuseBehindBot(commits, account, via)) ??
    (isWhole ? null : refuseCommitter(commits, account, via, CUT))
  );
}

interface Counted {
  readonly counted: readonly Change[];
  /** They reach back to where the branch left the base. */
  readonly isWhole: boolean;
}

/**
 * The changes that count: since the branch last stood at a commit of the base, or was made; all since the pull request
 * was opened, so that nobody can hide behind a branch that is set back or made anew; and whatever brought one of its
 * commits, however long ago. Without the commits all of them count.
 */
function countedIn(changes: readonly Change[], commits: Read<readonly PullCommit[]>, openedAt: string): Counted {
  const whole = { counted: changes, isWhole: changes[0] !== undefined && isMade(changes[0]) };
  if (!commits.read) return whole;
  const own = new Set(commits.value.map(({ sha }) => sha));
  const ofBase = new Set(commits.value.flatMap(({ parents }) => parents).filter((sha) => !own.has(sha)));
  const left = changes.findLastIndex(({ after }) => ofBase.has(after)) + 1;
  const from = Math.max(left, changes.findLastIndex(isMade));
  const opened = secondOf(openedAt) ?? Number.NEGATIVE_INFINITY;
  const first = changes[from];
  return {
    counted: changes.filter(({ after, second }, at) => at >= from || second >= opened || own.has(after)),
    isWhole: left > 0 || (first !== undefined && (isMade(first) || ofBase.has(first.before))),
  };
}

function refuseAmong(changes: readonly Change[], account: Account, via: Via): Refusal | null {
  const theirs = changes.findLast(({ actor }) => isOf(actor, account));
  if (theirs !== undefined) return refuse("pusher", { who: account.login, via, commit: theirs.after });
  return changes.some(({ actor }) => actor === null) ? refuse("pusher-unknown", { via }) : null;
}

/** A bot pushed: whose commits these are tells for whom, as far as their clients wrote the truth. */
function refuseBehindBot(commits: Read<readonly PullCommit[]>, account: Account, via: Via): Refusal | null {
  if (!commits.read)
    return refuse("commits-unreadable", { why: "a bot made them, for whomever", whyCommits: commits.why, via });
  const theirs = committedBy(commits.value, account);
  return theirs === undefined ? null : refuse("committer", { who: account.login, via, commit: theirs.sha });
}

const committedBy = (commits: readonly PullCommit[], account: Account): PullCommit | undefined =>
  commits.find(({ author, committer, coAuthors }) =>
    [author, committer, ...coAuthors].some((one) => isOf(one, account)),
  );

/** Why the pushes alone do not tell who made all of this. */
interface Untold {
  readonly why: string;
  readonly isRead: boolean;
}

const CUT: Untold = { why: "it does not go back to where the branch began", isRead: true };

/**
 * Without the pushes the commits tell, as far as their clients wrote the truth. Rather too often somebody's than too
 * seldom: all who wrote and who committed one.
 */
function refuseCommitter(
  commits: Read<readonly PullCommit[]>,
  account: Account,
  via: Via,
  { why, isRead }: Untold,
): Refusal | null {
  if (!commits.read) return refuse("commits-unreadable", { why, whyCommits: commits.why, via });
  const theirs = committedBy(commits.value, account);
  if (theirs !== undefined) return refuse("committer", { who: account.login, via, commit: theirs.sha });
  const unknown = commits.value.find((commit) => committerOf(commit) === null);
  return unknown === undefined ? null : refuse("committer-unknown", { why, isRead, commit: unknown.sha });
}

const committerOf = ({ author, committer }: PullCommit): Account | null =>
  committer !== null && isSameName(committer.login, WEB_FLOW) ? author : committer;
