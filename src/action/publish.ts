import { isSameName } from "../domain/override/facts.ts";
import { EVENTS, isKnown, type Known, learn, read } from "../domain/override/reads.ts";
import { contextOf, recordLine } from "../domain/override/record.ts";
import type { Review } from "../domain/review.ts";
import { blockingIn } from "../domain/verdict.ts";
import { answersTo } from "../github/answers.ts";
import { type FoundComment, findComment, foundIn, markerOf, writeComment } from "../github/comment.ts";
import { PartialAnswer } from "../github/fetch.ts";
import { removeLabel } from "../github/label.ts";
import { writeRecord } from "../github/record.ts";
import type { LivePull } from "../github/repository.ts";
import { plain } from "../report/phrase.ts";
import { list } from "../text/phrase.ts";
import { Attempts } from "./attempts.ts";
import { type LastReport, lastReportLine } from "./last-report.ts";
import { lastReportOf } from "./last-report-of.ts";
import type { Failure } from "./no-verdict.ts";
import type { PullResult } from "./pull.ts";
import type { Planned, PullReads } from "./pull-state.ts";
import { comparisonOf, failureText, type Place, reportText } from "./report-text.ts";
import { hasNothingToTell, type Run } from "./run.ts";

/** Writes to the pull request, after the verdict stands: the comment, the record, and a label that goes. */

const MOST_CHARACTERS = 60_000;

/** Returns the comment's address; null where there is none. */
export async function publishOnPull(run: Run, result: PullResult): Promise<string | null> {
  const { log } = run.runner;
  if ("unread" in result.comments)
    log.warning(
      `The comments of the pull request could not be read: ${result.comments.unread}. So none is written, no record of this report either, and no label is accepted: run the job again.`,
    );
  const forged = new Set(foundIn(result.comments)?.forged);
  // One for all: GitHub shows ten warnings of a step, and whoever may comment could crowd out the others.
  if (forged.size > 0)
    log.warning(`Comments by ${plain(list([...forged]))} carry the marker of this action; they are left alone.`);
  const attempts = new Attempts(mayOnlyRead(run, result.pull));
  const { url, isTold } = await publishComment(run, result, attempts);
  const isDue = isTold && !hasNothingToTell(run.settings);
  const isRecorded = isDue ? await publishRecord(run, result, url, attempts) : null;
  await takeStaleLabelOff(run, result, attempts);
  const isSilent = url !== null && isRecorded === null && !result.pull.fork;
  if (isSilent && result.review.verdict !== "overridden") await warnOfNoRecord(run, result, attempts);
  attempts.warn(log);
  return url;
}

/**
 * GitHub gives runs for forks and for Dependabot a token that may only read; and one job of a matrix, which says
 * nothing and decides nothing, needs no other.
 */
const mayOnlyRead = ({ settings }: Run, { fork, author }: LivePull): boolean =>
  fork || author?.login === "dependabot[bot]" || hasNothingToTell(settings);

/**
 * Whether there is anything to say. A pull request that destroys nothing and warns of nothing gets no comment.
 */
const hasSomethingToSay = (review: Review): boolean =>
  review.verdict !== "skipped" && review.roots.some(({ findings }) => findings.some(({ level }) => level !== "note"));

const isCommentDue = ({ settings }: Run, { comments, review }: PullResult): boolean =>
  settings.comment === "always" ||
  (settings.comment === "auto" && (hasSomethingToSay(review) || foundIn(comments)?.ours !== null));

interface Told {
  readonly url: string | null;
  /** False where a comment was due and is not there: owners would read an old report, so nothing may be recorded. */
  readonly isTold: boolean;
}

async function publishComment(run: Run, result: PullResult, attempts: Attempts): Promise<Told> {
  const { settings, repository, self } = run;
  const { pull } = result;
  const comment = foundIn(result.comments);
  if (!isCommentDue(run, result)) return { url: comment?.ours?.url ?? null, isTold: true };
  if (comment === null) return { url: null, isTold: false };
  const { key } = settings;
  const { next } = comparisonOf(result);
  const body = bodyOf(run, next, (place) => reportText(run, result, place));
  const url = await attempts.make(
    "The comment could not be written",
    () => writeComment(repository, { number: pull.number, key, self }, comment, body),
    pull.fork ? "" : NO_RECORD,
  );
  return { url, isTold: url !== null };
}

/** The report, with the marker before it and what the next report is compared with after it. */
function bodyOf({ settings }: Run, next: LastReport | null, text: (place: Place) => string): string {
  const [first, last] = [`${markerOf(settings.key)}\n`, next === null ? "" : `\n${lastReportLine(next)}\n`];
  const limit = MOST_CHARACTERS - first.length - last.length;
  return `${first}${text({ elsewhere: "in the job summary", limit })}${last}`;
}

/**
 * Says on the pull request that a run came to no verdict, so that no green comment stands beside a red check. It does
 * so only for the newest commit of an open pull request: nobody sees the check of any other one. What is recorded is
 * the empty set, since nothing was reported that somebody could agree to: else an older record would stand for this.
 */
export async function publishFailureOnPull(
  run: Run,
  planned: Planned,
  { pull: reading, comments: finding }: PullReads,
  failure: Failure,
): Promise<void> {
  if (hasNothingToTell(run.settings)) return;
  const [pull, comments] = await Promise.all([reading, finding]).catch(() => [null, null]);
  if (pull?.open !== true || pull.head !== planned.planned || comments === null || "unread" in comments) return;
  const attempts = new Attempts(mayOnlyRead(run, pull));
  const { url, isTold } = await tellFailure(run, pull, comments, failure, attempts);
  if (isTold)
    await attempts.make("The record of that could not be written", () =>
      writeRecord(run.repository, pull.head, contextOf(run.settings.key), recordLine(pull.number, null, 0), url),
    );
  attempts.warn(run.runner.log);
}

/** Where no comment is wanted, owners read the summary of this job. */
async function tellFailure(
  run: Run,
  { number, head }: LivePull,
  comments: FoundComment,
  failure: Failure,
  attempts: Attempts,
): Promise<Told> {
  const { settings, repository, self } = run;
  if (settings.comment === "never") return { url: null, isTold: true };
  // The run after this one is compared with the last report, not with this.
  const last = await lastReportOf(run, comments);
  const body = bodyOf(run, last, (place) => failureText(run, failure, head, place));
  const url = await attempts.make("The comment could not be written", () =>
    writeComment(repository, { number, key: settings.key, self }, comments, body),
  );
  return { url, isTold: url !== null };
}

const NO_RECORD =
  " But owners would read an old report, so no record of this one is written, and no label is accepted for it: run the job again.";

const publishRecord = (
  { repository, settings }: Run,
  result: PullResult,
  url: string | null,
  attempts: Attempts,
): Promise<boolean | null> =>
  attempts.make(
    "The record of this report could not be written",
    async () => {
      const { review, pull } = result;
      const line = recordLine(pull.number, review.digest, blockingIn(review.roots));
      await writeRecord(repository, pull.head, contextOf(settings.key), line, url);
      return true;
    },
    needsRecord(result) ? " But without the record no label of an owner is accepted: run the job again." : "",
  );

/**
 * An older record of the same commit would stand for this report, so a label that is applied to it could count for
 * another one: whoever reads it is told so.
 */
const warnOfNoRecord = (run: Run, result: PullResult, attempts: Attempts): Promise<string | null> =>
  attempts.make("The comment could not be corrected", async () => {
    const { repository, settings, self } = run;
    const { number } = result.pull;
    const found = await findComment(repository, number, settings.key, self);
    const body = bodyOf(run, comparisonOf(result).next, ({ elsewhere, limit }) => {
      const place = { elsewhere, limit: limit - UNRECORDED.length - 2 };
      return `${UNRECORDED}\n\n${reportText(run, result, place)}`;
    });
    return writeComment(repository, { number, key: settings.key, self }, found, body);
  });

const UNRECORDED =
  "> [!CAUTION]\n> This report could not be recorded, so nobody can agree to it: **do not apply the label now.** Run the job again; if that does not help, push another commit.";

/**
 * A label that can't be accepted any more. A job that only reports leaves it alone: another one decides, and may see
 * more than this one's part of the plans.
 */
async function takeStaleLabelOff(run: Run, result: PullResult, attempts: Attempts): Promise<void> {
  const label = liveLabel(result);
  const { override, pull } = result;
  const isStale = override.state === "refused" && override.because.label === "goes";
  if (!isStale || label === undefined || !run.settings.enforce) return;
  await attempts.make("The label could not be taken off", async () => {
    if (await isAppliedAnew(run, result))
      run.runner.log.notice(
        "The label was applied again meanwhile, so it stays on: the run that this started decides.",
      );
    else await removeLabel(run.repository, pull.number, label);
  });
}

/** Whether anybody did anything with the label since it was refused: then it may be another consent by now. */
async function isAppliedAnew({ repository }: Run, { pull, label, known }: PullResult): Promise<boolean> {
  const before = lastEventOf(known, label);
  if (before === null) return false;
  const now = learn(known, await answersTo([EVENTS], { repository, pull, teams: null }));
  return lastEventOf(now, label) !== before;
}

/** The last event of the label's name, 0 for none; null where nobody asked. */
function lastEventOf(known: Known, label: string): number | null {
  if (!isKnown(known, EVENTS)) return null;
  const events = read(known, EVENTS);
  if (!events.read) throw new PartialAnswer(`whether it was applied again could not be read: ${events.why}`);
  return events.value.findLast((event) => event.label !== null && isSameName(event.label, label))?.id ?? 0;
}

const needsRecord = ({ review, pull }: PullResult): boolean => review.verdict === "blocked" && !pull.fork;

/** The label as it is written on the pull request: names differ by case. */
const liveLabel = ({ pull, label }: PullResult): string | undefined =>
  pull.labels.find((name) => isSameName(name, label));
