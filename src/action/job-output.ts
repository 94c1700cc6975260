import { resolve } from "node:path";
import * as core from "@actions/core";
import type { Finding } from "../domain/finding.ts";
import type { Review } from "../domain/review.ts";
import { blockingIn } from "../domain/verdict.ts";
import type { Settings } from "../input/settings.ts";
import { jsonReport } from "../report/json.ts";
import { terminalReport } from "../report/terminal.ts";
import { logText } from "../report/untrusted.ts";
import { messageOf } from "../report/wording.ts";
import { MOST_SUMMARY, summarize, writeReport } from "./job-files.ts";
import type { Failure } from "./no-verdict.ts";
import { failureText, type Place, refusalLine, reportText } from "./report-text.ts";
import { hasNothingToTell, type Run, type RunResult } from "./run.ts";

/** What a run leaves in its own job: log, annotations, summary, the review JSON and the outputs. */

/** Ten annotations are all that GitHub shows of one step. */
const MOST_ANNOTATIONS = 10;

const IN_SUMMARY: Place = { elsewhere: "in the log", limit: MOST_SUMMARY };

/** Writes everything that the job itself shows. */
export async function publishInJob(run: Run, result: RunResult, commentUrl: string | null): Promise<void> {
  const { review, override, deciding } = result;
  const { runner, settings } = run;
  const { log } = runner;
  log.info(terminalReport(review, { width: 120, color: false }, deciding));
  if (override.state === "refused" && !hasNothingToTell(settings)) log.notice(refusalLine(override.because));
  annotate(review, settings);
  await summarize(reportText(run, result, IN_SUMMARY), "The verdict", log);
  for (const [name, value] of Object.entries(outputsOf(review, settings, commentUrl))) core.setOutput(name, value);
}

const outputsOf = (review: Review, settings: Settings, commentUrl: string | null) => ({
  verdict: review.verdict,
  digest: review.digest ?? "",
  deletes: review.counts.delete,
  replaces: review.counts.replace,
  forgets: review.counts.forget,
  blocked: blockingIn(review.roots),
  "overridden-by": review.override?.by.join(",") ?? "",
  report: settings.report,
  "comment-url": commentUrl ?? "",
});

/** The summary of a run that came to no verdict. */
export const publishFailureInJob = (run: Run, failure: Failure, commit: string | null): Promise<void> =>
  summarize(failureText(run, failure, commit, IN_SUMMARY), "The verdict", run.runner.log);

/**
 * Writes the review JSON, where the input report names a path. It is evidence: another job decides on it, so one that
 * can't be written is an error.
 */
export function handOn({ runner, settings }: Run, { review, made }: RunResult): void {
  if (settings.report !== "")
    writeReport(resolve(runner.workspace, settings.report), jsonReport(review, made), "review");
}

/** Red is for what fails the check. */
function annotate({ verdict, roots }: Review, settings: Settings): void {
  if (verdict !== "blocked" || hasNothingToTell(settings)) return;
  const say = settings.enforce ? core.error : core.warning;
  const blocking = roots.flatMap(({ findings }) => findings.filter(({ level }) => level === "block"));
  for (const finding of blocking.slice(0, MOST_ANNOTATIONS)) {
    const about = finding.subject === null ? "" : `${finding.subject.address}: `;
    say(logText(`${about}${messageOf(finding, null)} [${finding.rule}]`), {
      title: "destroy-guard",
      ...positionOf(finding),
    });
  }
}

const positionOf = ({ places: [first] }: Finding): { readonly file?: string; readonly startLine?: number } =>
  first === undefined ? {} : { file: logText(first.file), ...(first.line === null ? {} : { startLine: first.line }) };
