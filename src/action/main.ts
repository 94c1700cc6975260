import * as core from "@actions/core";
import { blockingIn, exitCodeOf } from "../domain/verdict.ts";
import { clientFor } from "../github/client.ts";
import type { Event } from "../github/event.ts";
import { selfOf } from "../github/self.ts";
import { readSettings, type Settings } from "../input/settings.ts";
import { counted } from "../report/quantity.ts";
import { logText } from "../report/untrusted.ts";
import { runToEnd } from "../run-to-end.ts";
import { handOn, publishFailureInJob, publishInJob } from "./job-output.ts";
import { log } from "./log.ts";
import { failureOf, faultMessage } from "./no-verdict.ts";
import type { OutsideEvent } from "./outside-changes.ts";
import { reviewOutsidePull } from "./outside-pull.ts";
import { publishFailureOnPull, publishOnPull } from "./publish.ts";
import { type PullResult, reviewPull } from "./pull.ts";
import { type Planned, pullsAt, readPull } from "./pull-state.ts";
import { requiredRead } from "./required-read.ts";
import { hasNothingToTell, type Run, type RunResult } from "./run.ts";
import { runnerOf } from "./runner.ts";

/** The pull request that a commit was planned for; null where it belongs to no open one or to several. */
async function plannedAt(run: Run, { planned, begun }: Extract<Event, { on: "commit" }>): Promise<Planned | null> {
  const open = (await pullsAt(run, planned)).filter((pull) => pull.open);
  const newest = open.filter(({ head }) => head === planned);
  const [one, ...more] = newest.length > 0 ? newest : open;
  if (one !== undefined && more.length === 0)
    return { number: one.number, planned, base: null, begun, startedBy: null };
  log.notice(
    `Commit ${planned} belongs to ${one === undefined ? "no open pull request" : "several open pull requests"}, so no comment is written, and nobody can have agreed.`,
  );
  return null;
}

interface Published {
  readonly result: RunResult;
  readonly commentUrl: string | null;
}

async function reviewAndComment(run: Run, planned: Planned): Promise<Published> {
  const reads = readPull(run, planned);
  let result: PullResult;
  try {
    result = await reviewPull(run, planned, await reads.state);
    handOn(run, result);
  } catch (error) {
    await publishFailureOnPull(run, planned, reads, failureOf(error));
    throw error;
  }
  return { result, commentUrl: await publishOnPull(run, result) };
}

async function reviewAlone(run: Run, event: OutsideEvent): Promise<Published> {
  const result = await reviewOutsidePull(run, event);
  handOn(run, result);
  return { result, commentUrl: null };
}

async function reviewEvent(run: Run): Promise<Published> {
  const { event } = run.runner;
  if (event.on === "pull") return reviewAndComment(run, { ...event, begun: null });
  if (event.on !== "commit") return reviewAlone(run, event);
  const planned = await plannedAt(run, event);
  return planned === null ? reviewAlone(run, { on: "other" }) : reviewAndComment(run, planned);
}

async function startRun(settings: Settings): Promise<Run> {
  const token = settings["github-token"];
  const runner = runnerOf(process.env, log);
  const { apiUrl: baseUrl, retryMs, timeoutMs, owner, repo } = runner;
  const github = clientFor({ token, baseUrl, log, retryMs, timeoutMs });
  let asked: Promise<string> | undefined;
  const self = (): Promise<string> => {
    asked ??= requiredRead("The account of github-token", "to ask for its own name", selfOf(github));
    return asked;
  };
  return { runner, settings, repository: { github, owner, repo }, self };
}

/** Only the verdict fails the check. */
function endWith({ result: { review }, commentUrl }: Published, settings: Settings): void {
  if (exitCodeOf(review.verdict) === 0) return;
  const where = commentUrl === null ? "the job summary" : "the comment on the pull request or the job summary";
  const message = `destroy-guard: blocked, ${counted(blockingIn(review.roots), "finding")}; see ${where}`;
  if (settings.enforce) core.setFailed(message);
  else if (hasNothingToTell(settings)) log.info(`${message}. The job that takes this review over decides.`);
  else log.warning(`${message}. The input enforce is false, so the check does not fail.`);
}

async function main(): Promise<void> {
  const settings = readSettings((name) => core.getInput(name));
  for (const secret of [settings["github-token"], settings["owners-token"]]) if (secret !== "") core.setSecret(secret);
  const run = await startRun(settings);
  try {
    const published = await reviewEvent(run);
    await publishInJob(run, published.result, published.commentUrl);
    endWith(published, settings);
  } catch (error) {
    await publishFailureInJob(run, failureOf(error), commitOf(run));
    throw error;
  }
}

/** The commit that a run is about. */
const commitOf = ({ runner: { event, sha } }: Run): string | null => ("planned" in event ? event.planned : sha);

/** Whatever goes wrong fails the check: a run that crashed has approved nothing. */
export const run = (): Promise<void> => runToEnd(main, (error) => core.setFailed(logText(faultMessage(error))));

export const ended = run();
