import { recordLine } from "../domain/override/record.ts";
import type { Refusal } from "../domain/override/refusal.ts";
import type { Review } from "../domain/review.ts";
import { blockingIn } from "../domain/verdict.ts";
import { isGitHubFault, isStatus, whyFailed } from "../github/client.ts";
import { markerOf, removeLabel, writeComment, writeRecord } from "../github/comment.ts";
import { markdownReport } from "../report/markdown.ts";
import { plain } from "../report/phrase.ts";
import { refusalText } from "./advice.ts";
import type { Outcome } from "./outcome.ts";
import type { PullOutcome, PullRun } from "./pull.ts";
import type { Log } from "./surroundings.ts";

/** Speech, after the verdict stands. Nothing here can change it: what can't be written is a warning. */

/** A refusal in one line for the log. */
export const refusalLine = ({ says, remedy }: Refusal): string =>
  `The override was not accepted: ${plain(says)} ${plain(remedy)}`;

/** The report with what the action knows beside it. `limit` is in characters. */
export function reportOf(
  { review, override, advice }: Outcome,
  options: { readonly key: string; readonly elsewhere: string; readonly limit: number },
): string {
  const refused = override.state === "refused" ? { refused: refusalText(override.because) } : {};
  return markdownReport(review, {
    ...(options.key === "default" ? {} : { heading: `\`${options.key}\`` }),
    ...(advice === null ? {} : { override: { ...advice, ...refused } }),
    elsewhere: options.elsewhere,
    limit: options.limit,
  });
}

const MOST_CHARACTERS = 60_000;

/**
 * Whether a comment is worth anybody's while. A pull request that destroys nothing and warns of nothing is left in
 * peace.
 */
const hasSomethingToSay = (review: Review): boolean =>
  review.verdict !== "skipped" && review.roots.some(({ findings }) => findings.some(({ level }) => level !== "note"));

/** Something that could not be written: what, why, and what follows from that. */
interface Unsaid {
  readonly what: string;
  readonly why: string;
  readonly then: string;
}

/** Tries to write something; null, and a line in `unsaid`, where that fails. */
async function attempt<T>(unsaid: Unsaid[], what: string, act: () => Promise<T>, then = ""): Promise<T | null> {
  try {
    return await act();
  } catch (error) {
    const hint = isStatus(error, 403)
      ? ". A run for a fork or for Dependabot has a token that may only read; else give the job pull-requests: write and statuses: write"
      : "";
    const why = isGitHubFault(error)
      ? whyFailed(error)
      : `this is a fault of destroy-guard, please report it (${String(error)})`;
    unsaid.push({ what, why: `${why}${hint}`, then });
    return null;
  }
}

/** One warning for each reason: a token that may only read fails everything at once. */
function warnOf(unsaid: readonly Unsaid[], log: Log): void {
  for (const why of new Set(unsaid.map((one) => one.why))) {
    const failed = unsaid.filter((one) => one.why === why);
    const [first = "", ...others] = failed.map(({ what }) => what);
    const whats = [first, ...others.map((what) => `and ${what.charAt(0).toLowerCase()}${what.slice(1)}`)].join(", ");
    log.warning(`${whats}: ${why}. The verdict does not depend on it.${failed.map(({ then }) => then).join("")}`);
  }
}

/**
 * Writes comment and record, and takes a label away that can't be accepted any more. Returns the comment's address.
 * A job that only reports leaves the label alone: another one decides, and may see more than this one's part of the
 * plans.
 */
export async function tellPull(run: PullRun, outcome: PullOutcome, planned: string): Promise<string | null> {
  const { settings, repository, runner } = run;
  const { pull, review, comment } = outcome;
  if (pull.head !== planned) {
    runner.log.notice(
      "The pull request has a newer commit than the one that was planned here; its own run will tell about it.",
    );
    return comment?.ours?.url ?? null;
  }
  for (const login of comment?.forged ?? [])
    runner.log.warning(`A comment by ${login} carries the marker of this action; it is left alone.`);
  const isDue =
    comment !== null &&
    (settings.comment === "always" ||
      (settings.comment === "auto" && (hasSomethingToSay(review) || comment.ours !== null)));
  const body = `${markerOf(settings.key)}\n${reportOf(outcome, { key: settings.key, elsewhere: "in the job summary", limit: MOST_CHARACTERS })}`;
  const unsaid: Unsaid[] = [];
  const url = isDue
    ? await attempt(unsaid, "The comment could not be written", () =>
        writeComment(repository, { number: pull.number, key: settings.key, self: run.self }, comment.ours, body),
      )
    : (comment?.ours?.url ?? null);
  const [writer] = await Promise.all([
    attempt(
      unsaid,
      "The record of this report could not be written",
      () => writeRecord(repository, planned, outcome.context, recordLine(review.digest, blockingIn(review.roots)), url),
      needsRecord(outcome) ? " But without the record no label of an owner is accepted: run the job again." : "",
    ),
    isStale(outcome) && settings.enforce
      ? attempt(unsaid, "The label could not be taken off", () =>
          removeLabel(repository, pull.number, liveLabel(outcome)),
        )
      : null,
  ]);
  warnOf(unsaid, runner.log);
  if (writer !== null && writer.toLowerCase() !== run.self.toLowerCase()) runner.log.warning(notOurs(writer, run.self));
  return url;
}

/**
 * An app's token can't ask for its own name, so what it writes is not known again. Nothing is accepted then; it should
 * be said why.
 */
const notOurs = (writer: string, self: string): string =>
  `The record was written by ${writer}, and only those of ${self} are believed, so no label of an owner is accepted, and every run writes a new comment. Give the input github-token the GITHUB_TOKEN of the job, or a person's token.`;

const needsRecord = ({ review, pull }: PullOutcome): boolean => review.verdict === "blocked" && !pull.fork;

/** The label as it is written on the pull request: names differ by case. */
const liveLabel = ({ pull, label }: PullOutcome): string =>
  pull.labels.find((name) => name.toLowerCase() === label.toLowerCase()) ?? label;

const isStale = ({ override, pull, label }: PullOutcome): boolean =>
  override.state === "refused" &&
  override.because.label === "goes" &&
  pull.labels.some((name) => name.toLowerCase() === label.toLowerCase());
