import { type Case, pushesIn } from "./case.ts";
import { type Account, isSameAccount, isSameName, type PullCommit } from "./facts.ts";
import { COMMITS, isKnown, type Need, type Read, read, statusesOf } from "./reads.ts";
import { reportedBefore } from "./record.ts";
import { type Refusal, refuse, type Via } from "./refusal.ts";
import { type Change, isGone, isMade, secondOf } from "./timeline.ts";

/**
 * Who pushed to the branch since it left the base: none of them agrees. To look at the last one alone would not do: an
 * owner who pushed the destroy could agree after anybody's commit on top. But what was reported before somebody's first
 * push is not their work: who only brings the branch up to date, or mends something beside it, may agree.
 */

/** GitHub's own account, which commits what somebody does on its pages. */
const WEB_FLOW = "web-flow";

/**
 * Where the list of pushes alone does not tell that somebody is not among them, the commits are looked at too; where
 * they are, what was reported before their first push.
 */
export function asksOfPushers(c: Case, account: Account): readonly Need[] {
  const pushes = pushesIn(c);
  if (c.question.policy.allowAuthor || pushes.state === "refused") return [];
  if (pushes.state === "unreadable" || !isKnown(c.known, COMMITS))
    return pushes.state === "known" && isClear(pushes.changes, account) ? [] : [COMMITS];
  const first = countedIn(c, pushes.changes).counted.find(({ actor }) => isOf(actor, account));
  return first === undefined || isMade(first) ? [COMMITS] : [COMMITS, statusesOf(first.before)];
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
  if (pushes.state === "unreadable") return refuseCommitter(commits, account, via, pushes.why);
  const { counted, isWhole } = countedIn(c, pushes.changes);
  const first = counted.find(({ actor }) => isOf(actor, account));
  const others = first === undefined ? commits : upTo(first.before, commits);
  return (
    (first === undefined ? null : refuseUnlessReportedBefore(c, first, account, via)) ??
    (counted.some(({ actor }) => actor === null) ? refuse("pusher-unknown", { via }) : null) ??
    (counted.every(isByPerson) ? null : refuseBehindBot(others, account, via)) ??
    (isWhole ? null : refuseCommitter(others, account, via, "the list does not go back to where the branch began"))
  );
}

/** What blocks now was reported on what the branch stood at before their first push, so others made it. */
function refuseUnlessReportedBefore(c: Case, first: Change, { login: who }: Account, via: Via): Refusal | null {
  const refused = refuse("pusher", { who, via, commit: first.after });
  if (isMade(first)) return refused;
  const statuses = read(c.known, statusesOf(first.before));
  if (!statuses.read) return refuse("unreadable", { what: "records on the commit", why: statuses.why });
  const reported = reportedBefore(statuses.value, c.question, first.second);
  return reported.state === "reported" && reported.digest === c.question.digest ? null : refused;
}

/** Those of the commits that the branch held when it stood at one of them; all where it is none of them. */
function upTo(tip: string, commits: Read<readonly PullCommit[]>): Read<readonly PullCommit[]> {
  if (!commits.read) return commits;
  const byId = new Map(commits.value.map((commit) => [commit.sha, commit]));
  const held = new Set<PullCommit>();
  const waiting = [tip];
  for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
    const commit = byId.get(sha);
    if (commit === undefined || held.has(commit)) continue;
    held.add(commit);
    waiting.push(...commit.parents);
  }
  return held.size === 0 ? commits : { read: true, value: [...held] };
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
function countedIn({ known, question }: Case, all: readonly Change[]): Counted {
  const changes = all.filter((change) => !isGone(change));
  const commits = read(known, COMMITS);
  const whole = { counted: changes, isWhole: changes[0] !== undefined && isMade(changes[0]) };
  if (!commits.read) return whole;
  const own = new Set(commits.value.map(({ sha }) => sha));
  const ofBase = new Set(commits.value.flatMap(({ parents }) => parents).filter((sha) => !own.has(sha)));
  const left = changes.findLastIndex(({ after }) => ofBase.has(after)) + 1;
  const from = Math.max(left, changes.findLastIndex(isMade));
  const opened = secondOf(question.pull.openedAt) ?? Number.NEGATIVE_INFINITY;
  const first = changes[from];
  return {
    counted: changes.filter(({ after, second }, at) => at >= from || second >= opened || own.has(after)),
    isWhole: left > 0 || (first !== undefined && (isMade(first) || ofBase.has(first.before))),
  };
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

/**
 * Without the pushes the commits tell, as far as their clients wrote the truth. Rather too often somebody's than too
 * seldom: all who wrote and who committed one.
 */
function refuseCommitter(
  commits: Read<readonly PullCommit[]>,
  account: Account,
  via: Via,
  why: string,
): Refusal | null {
  if (!commits.read) return refuse("commits-unreadable", { why, whyCommits: commits.why, via });
  const theirs = committedBy(commits.value, account);
  if (theirs !== undefined) return refuse("committer", { who: account.login, via, commit: theirs.sha });
  const unknown = commits.value.find((commit) => committerOf(commit) === null);
  return unknown === undefined ? null : refuse("committer-unknown", { why, commit: unknown.sha });
}

const committerOf = ({ author, committer }: PullCommit): Account | null =>
  committer !== null && isSameName(committer.login, WEB_FLOW) ? author : committer;
