import type { Approval } from "./approvals.ts";
import type { Case } from "./case.ts";
import { isSameName, type TextEdit } from "./facts.ts";
import type { ReportComment } from "./question.ts";
import { editsOf, type Need, read } from "./reads.ts";
import { type Refusal, refuse, type Via } from "./refusal.ts";
import { secondOf } from "./timeline.ts";

/**
 * Who wrote what stands in a comment or a review. Everybody with write access may edit anybody's, and its author stays
 * as it was. So an owner may have read another report than ours, and a review may say what its reviewer never did.
 */

/** An edit with its second. */
interface Made {
  readonly edit: TextEdit;
  readonly second: number;
}

/**
 * The edits that made the text as it stood at a second: several where it can't be told which came last. One without a
 * time may have been made then.
 */
function lastOf(edits: readonly TextEdit[], second: number): readonly Made[] {
  const made = edits
    .map((edit): Made => ({ edit, second: secondOf(edit.at) ?? second }))
    .filter((one) => one.second <= second);
  const newest = Math.max(...made.map((one) => one.second));
  return made.filter((one) => one.second === newest || one.second === second);
}

/** Who made the text as it stood at a second; null for somebody whom GitHub does not name. */
export const editorsOf = (edits: readonly TextEdit[], second: number): readonly (string | null)[] =>
  lastOf(edits, second).map(({ edit }) => edit.by);

/** The comment with the report, where there is one and it was found. */
const commentIn = ({ question: { report } }: Case): ReportComment | null =>
  report !== null && "comment" in report ? report.comment : null;

export function asksOfReportEdits(c: Case): readonly Need[] {
  const comment = commentIn(c);
  return comment === null ? [] : [editsOf(comment.node)];
}

/** The number in a comment's address: the rest changes with the names of the repository. */
const numberIn = (url: string): string => /#issuecomment-(\d+)$/.exec(url)?.[1] ?? url;

/** The comment of an address is one of ours, beside the one that counts. */
const isSpare = ({ question: { report } }: Case, url: string | null): boolean =>
  report !== null && "spare" in report && url !== null && report.spare.some((one) => numberIn(one) === numberIn(url));

/** Who could keep the comments from being read could edit them unseen. */
const refuseUnread = ({ question: { report } }: Case): Refusal | null =>
  report !== null && "unread" in report
    ? refuse("unreadable", { what: "comments of the pull request", why: report.unread })
    : null;

/** What a record says of the comment that it was written after. */
export interface Recorded {
  readonly second: number;
  /** Of the comment; null where it tells of none. */
  readonly url: string | null;
  /** Some record on the commit tells of a comment: one is written here. */
  readonly isCommented: boolean;
}

/**
 * What somebody agreed to is in the comment that the record tells of. Whoever may edit it may as well delete it, or
 * take away what it is found by, and show something else in its place. Each of our own records of something that blocks
 * tells of one, where one is written at all. After a merge another job asks, and may not know that none is.
 */
export function refuseOtherReport(c: Case, recorded: Recorded, second: number, via: Via): Refusal | null {
  if (c.question.report === null) return null;
  const unread = refuseUnread(c);
  if (unread !== null) return unread;
  const comment = commentIn(c);
  const { url, isCommented } = recorded;
  if (comment === null && !isCommented && c.question.occasion.on === "push") return null;
  if (comment === null || (url !== null && numberIn(comment.url) !== numberIn(url)))
    return refuse(isSpare(c, url) ? "report-twice" : "report-gone", { via });
  return url === null ? refuse("report-unrecorded", { via }) : refuseEditedReport(c, second, via, recorded);
}

/**
 * The comment, if there is one, stood as we wrote it when somebody agreed. What was done to it later changes nothing,
 * and does not hide what was done before. Only somebody who is named is somebody else: that our own edits name us is
 * not documented. But each report is recorded after it is written: what was written later, in whatever name, is not
 * what the record tells of, nor is what names another set. It may be another run's, or another workflow's.
 */
export function refuseEditedReport(
  c: Case,
  second: number,
  via: Via,
  recorded: Recorded | null = null,
): Refusal | null {
  const { self } = c.question;
  const comment = commentIn(c);
  if (comment === null) return refuseUnread(c);
  const edits = read(c.known, editsOf(comment.node));
  if (!edits.read) return refuse("unreadable", { what: "edits of the comment with the report", why: edits.why });
  const last = lastOf(edits.value, second);
  const by = last.find(({ edit }) => edit.by !== null && !isSameName(edit.by, self))?.edit.by ?? null;
  if (by !== null) return refuse("report-edited", { by, via });
  if (recorded === null) return null;
  const isOlder = last.every((one) => one.second <= recorded.second);
  return isOlder && textsAt(comment, edits.value, second).every((text) => digestIn(text) === c.question.digest)
    ? null
    : refuse("report-unrecorded", { via });
}

/** Every report of something that blocks ends with its digest; before that an address may look like one. */
const digestIn = (text: string): string | null => text.match(/sha256:[0-9a-f]{64}/g)?.at(-1) ?? null;

/**
 * What stood in the comment at a second, as far as that is told. Of what was written over since then the history
 * tells; what somebody took out of that is no text any more.
 */
function textsAt({ body }: ReportComment, edits: readonly TextEdit[], second: number): readonly string[] {
  if (edits.every(({ at }) => (secondOf(at) ?? second) <= second)) return [body];
  return lastOf(edits, second).flatMap(({ edit: { text, isHidden } }) => (isHidden ? [""] : (text ?? [])));
}

/** The text of an approval is the reviewer's own. */
export function refuseEditedReview({ known }: Case, { account, node }: Approval): Refusal | null {
  const edits = read(known, editsOf(node));
  if (!edits.read) return refuse("unreadable", { what: "edits of the review", why: edits.why });
  const who = account.login;
  const other = lastOf(edits.value, Number.POSITIVE_INFINITY).find(
    ({ edit: { by } }) => by === null || !isSameName(by, who),
  );
  return other === undefined ? null : refuse("review-edited", { who, by: other.edit.by });
}
