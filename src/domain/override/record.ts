import type { Case, Stood } from "./case.ts";
import { refuseOtherReport } from "./edits.ts";
import { type CommitStatus, isSameName } from "./facts.ts";
import type { Question } from "./question.ts";
import { checksOf, read, statusesOf } from "./reads.ts";
import { type Refusal, refuse, type Via } from "./refusal.ts";
import { inOrder, secondOf } from "./timeline.ts";

/**
 * The record: a commit status on the head, whose `created_at` is the server's and which nobody can change or delete. It
 * proves what stood reported at a time.
 */

/**
 * SHA-256 of no bytes at all: the digest of the empty set, whose canonical lines are none. Hashing needs node:crypto,
 * which this folder does without.
 */
export const EMPTY_DIGEST = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/** GitHub refuses a longer description. */
export const LONGEST_RECORD = 140;

/**
 * The status's context. Contexts are compared without regard to case, so keys that differ only by it share a record:
 * they then refuse each other, no more.
 */
export const contextOf = (key: string): string =>
  key === "default" ? "destroy-guard/record" : `destroy-guard/record (${key})`;

export interface CommitRecord {
  /** The number of the pull request: one commit can be the head of several, and a record speaks of one. */
  readonly pull: number;
  readonly digest: string;
  readonly blocking: number;
}

const LINE = /^v2 #([1-9][0-9]{0,9}) (sha256:[0-9a-f]{64}) n=(0|[1-9][0-9]{0,8})$/;

/** The description of a record. A digest of another form, or a number that can't be, is a fault of ours. */
export function recordLine(pull: number, digest: string | null, blocking: number): string {
  const line = `v2 #${pull} ${digest ?? EMPTY_DIGEST} n=${blocking}`;
  if (parseRecord(line) === null)
    throw new Error(`no record can be made of ${JSON.stringify(digest)} with ${blocking} findings on #${pull}`);
  return line;
}

/** A description → the record; null for everything that `recordLine` could not have written. */
export function parseRecord(text: string): CommitRecord | null {
  const [, pull, digest, blocking] = LINE.exec(text) ?? [];
  if (digest === undefined || blocking === undefined) return null;
  return (digest === EMPTY_DIGEST) === (blocking === "0")
    ? { pull: Number(pull), digest, blocking: Number(blocking) }
    : null;
}

/** What stood reported on a commit just before a second. */
export type Reported =
  | {
      readonly state: "reported";
      readonly digest: string;
      readonly second: number;
      /** Of the comment that it was written after; null where there was none. */
      readonly url: string | null;
      /** Any of the records on the commit was written after a comment. */
      readonly isCommented: boolean;
    }
  | { readonly state: "nothing" }
  | { readonly state: "no-time" }
  /** Two reports in one second, or one in the very second that is asked for. */
  | { readonly state: "same-second" }
  /** So many statuses that GitHub takes no more: a later report could not be recorded. */
  | { readonly state: "full" }
  /** By us, but not as this version writes it. */
  | { readonly state: "unreadable"; readonly found: string };

/** Whose records are looked for. */
type Ours = Pick<Question, "context" | "self"> & { readonly pull: { readonly number: number } };

/** Those of other pull requests say nothing here; one that can't be read may speak of this one. */
const isAbout = ({ context, description }: CommitStatus, ours: Ours): boolean =>
  isSameName(context, ours.context) && (parseRecord(description ?? "")?.pull ?? ours.pull.number) === ours.pull.number;

/** Only our own login's statuses count: anybody may set one. */
const isOurs = (status: CommitStatus, ours: Ours): boolean =>
  status.creator !== null && isSameName(status.creator.login, ours.self) && isAbout(status, ours);

/** GitHub does not tell who wrote it. */
const isAnybodys = (status: CommitStatus, ours: Ours): boolean => status.creator === null && isAbout(status, ours);

/**
 * "There is a limit of 1000 statuses per sha and context": https://docs.github.com/en/rest/commits/statuses. Whoever
 * may write can use them up, in any name.
 */
const MOST_RECORDS = 1000;

/** The newest record for the pull request that is strictly older than a second. */
export function reportedBefore(statuses: readonly CommitStatus[], ours: Ours, second: number): Reported {
  if (statuses.filter(({ context }) => isSameName(context, ours.context)).length >= MOST_RECORDS)
    return { state: "full" };
  const own = statuses.filter((status) => isOurs(status, ours));
  const records = inOrder(own, ({ at }) => at);
  if (records === null) return { state: "no-time" };
  if (records.some((record) => record.second === second)) return { state: "same-second" };
  const older = records.filter((record) => record.second < second);
  const newest = older.at(-1);
  if (newest === undefined) return { state: "nothing" };
  const last = older.filter((record) => record.second === newest.second);
  if (last.some(({ description }) => description !== newest.description)) return { state: "same-second" };
  const record = parseRecord(newest.description ?? "");
  if (record === null) return { state: "unreadable", found: newest.description ?? "" };
  const isCommented = own.some(({ url }) => url !== null);
  return { state: "reported", digest: record.digest, second: newest.second, url: newest.url, isCommented };
}

/** The pull requests that records on a commit name, our own and those of which nobody knows whose they are. */
export const pullsRecorded = (
  statuses: readonly CommitStatus[],
  { context, self }: Pick<Question, "context" | "self">,
): readonly number[] => [
  ...new Set(
    statuses.flatMap((status) => {
      const record = parseRecord(status.description ?? "");
      if (record === null) return [];
      const ours = { context, self, pull: { number: record.pull } };
      return isOurs(status, ours) || isAnybodys(status, ours) ? [record.pull] : [];
    }),
  ),
];

/**
 * Whether something that blocks stands reported on a commit now, for a pull request that it is the head of. Where that
 * can't be told it may.
 */
export function mayBlock(statuses: readonly CommitStatus[], ours: Ours): boolean {
  if (statuses.some((status) => isAnybodys(status, ours))) return true;
  const reported = reportedBefore(statuses, ours, Number.POSITIVE_INFINITY);
  if (reported.state === "nothing") return false;
  return reported.state !== "reported" || reported.digest !== EMPTY_DIGEST;
}

const UNPROVED = {
  nothing: (via, commit) => refuse("not-reported-before", { via, commit }),
  full: (via, commit) => refuse("records-full", { via, commit }),
  "no-time": () => refuse("no-time", { what: "a record" }),
  "same-second": (via) => refuse("same-second", { via, what: "a report" }),
} satisfies Record<Exclude<Reported["state"], "reported" | "unreadable">, (via: Via, commit: string) => Refusal>;

/**
 * By the records on a commit, what stood reported before a second was exactly what blocks now. Null: so it was.
 * A record that is older than the push by which the branch came to the commit is of an earlier time at it: since then
 * the comment told of another commit.
 */
export function refuseUnreported(c: Case, { commit, since }: Stood, second: number, via: Via): Refusal | null {
  const { question } = c;
  const statuses = read(c.known, statusesOf(commit));
  if (!statuses.read) return refuse("unreadable", { what: "records on the commit", why: statuses.why });
  const reported = reportedBefore(statuses.value, question, second);
  if (reported.state === "unreadable") return refuse("record-unreadable", { found: reported.found, commit, via });
  if (reported.state !== "reported") return UNPROVED[reported.state](via, commit);
  if (since !== null && reported.second <= since) return refuse("not-reported-again", { via, commit });
  if (reported.digest === question.digest) return refuseOtherReport(c, reported, second, via);
  return question.occasion.on === "group"
    ? refuse("group-differs", { pull: question.pull.number, reported: reported.digest, digest: question.digest })
    : refuse("other-set", { via, reported: reported.digest, digest: question.digest });
}

/** Conclusions of a run that reported something. One that was cancelled or skipped said nothing. */
const REPORTED: readonly (string | null)[] = ["failure", "success"];

/**
 * By our own check run, something was reported on the head before a second. For forks and Dependabot, whose runs can
 * write no record:
 * this proves that there was a report on the commit, not what stood in it.
 */
export function refuseUnchecked(c: Case, second: number): Refusal | null {
  const { check, pull } = c.question;
  if (check === null) return refuse("check-unknown");
  const runs = read(c.known, checksOf(pull.head));
  if (!runs.read) return refuse("checks-unreadable", { why: runs.why });
  const named = runs.value.filter(({ name, app }) => name === check.name && app === check.app);
  // This very run has one, ended or not: where there is none at all it goes by another name.
  if (named.length === 0) return refuse("check-unknown");
  const own = named.filter(({ conclusion }) => REPORTED.includes(conclusion));
  const isOlder = ({ completedAt }: { readonly completedAt: string | null }): boolean =>
    (secondOf(completedAt) ?? Number.POSITIVE_INFINITY) < second;
  return own.some(isOlder) ? null : refuse("review-before-report");
}
