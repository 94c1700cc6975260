import type { Approval } from "./approvals.ts";
import type { Case } from "./case.ts";
import { isSameName, type TextEdit } from "./facts.ts";
import { editsOf, type Need, read } from "./reads.ts";
import { type Refusal, refuse, type Via } from "./refusal.ts";
import { secondOf } from "./timeline.ts";

/**
 * Who wrote what stands in a comment or a review. Everybody with write access may edit anybody's, and its author stays
 * as it was. So an owner may have read another report than ours, and a review may say what its reviewer never did.
 */

/** The edits that made the text as it stood at a second: several where it can't be told which came last. */
function lastOf(edits: readonly TextEdit[], second: number): readonly TextEdit[] {
  const timed = edits.map((edit) => ({ edit, made: secondOf(edit.at) ?? second })).filter(({ made }) => made <= second);
  const newest = Math.max(...timed.map(({ made }) => made));
  return timed.filter(({ made }) => made === newest || made === second).map(({ edit }) => edit);
}

export const asksOfReportEdits = ({ question: { report } }: Case): readonly Need[] =>
  report?.comment == null ? [] : [editsOf(report.comment.node)];

/** The number in a comment's address: the rest changes with the names of the repository. */
const commentIn = (url: string): string => /#issuecomment-(\d+)$/.exec(url)?.[1] ?? url;

/**
 * What somebody agreed to is in the comment that the record tells of. Whoever may edit it may as well delete it, or
 * take away what it is found by, and show something else in its place.
 */
export function refuseOtherReport(c: Case, recorded: string | null, second: number, via: Via): Refusal | null {
  const { report } = c.question;
  if (report === null) return null;
  const { comment } = report;
  const isGone = recorded !== null && (comment === null || commentIn(comment.url) !== commentIn(recorded));
  return isGone ? refuse("report-gone", { via }) : refuseEditedReport(c, second, via);
}

/**
 * The comment, if there is one, stood as we wrote it when somebody agreed. What was done to it later changes nothing,
 * and does not hide what was done before. Only somebody who is named is somebody else: that our own edits name us is
 * not documented.
 */
export function refuseEditedReport({ known, question }: Case, second: number, via: Via): Refusal | null {
  const { self, report } = question;
  if (report?.comment == null) return null;
  const edits = read(known, editsOf(report.comment.node));
  if (!edits.read) return refuse("unreadable", { what: "edits of the comment with the report", why: edits.why });
  const by = lastOf(edits.value, second).find((edit) => edit.by !== null && !isSameName(edit.by, self))?.by ?? null;
  return by === null ? null : refuse("report-edited", { by, via });
}

/** The text of an approval is the reviewer's own. */
export function refuseEditedReview({ known }: Case, { account, node }: Approval): Refusal | null {
  const edits = read(known, editsOf(node));
  if (!edits.read) return refuse("unreadable", { what: "edits of the review", why: edits.why });
  const who = account.login;
  const other = lastOf(edits.value, Number.POSITIVE_INFINITY).find(({ by }) => by === null || !isSameName(by, who));
  return other === undefined ? null : refuse("review-edited", { who, by: other.by });
}
