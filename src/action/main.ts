import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import * as core from "@actions/core";
import { InputError } from "../domain/fault.ts";
import type { Review } from "../domain/review.ts";
import { blockingIn, exitCodeOf } from "../domain/verdict.ts";
import { clientFor, isGitHubFault, whyFailed } from "../github/client.ts";
import { selfOf } from "../github/comment.ts";
import { eventOf } from "../github/event.ts";
import { pullsOfCommit } from "../github/repository.ts";
import { readSettings, type Settings } from "../input/settings.ts";
import { jsonReport } from "../report/json.ts";
import { terminalReport } from "../report/terminal.ts";
import { logText } from "../report/untrusted.ts";
import { messageOf } from "../report/wording.ts";
import { needed } from "./needed.ts";
import type { Outcome } from "./outcome.ts";
import { reviewOutside } from "./outside.ts";
import { type Planned, type PullRun, reviewPull } from "./pull.ts";
import type { Log, Runner } from "./surroundings.ts";
import { refusalLine, reportOf, tellPull } from "./tell.ts";

const log: Log = {
  info: (text) => core.info(logText(text)),
  notice: (text) => core.notice(logText(text)),
  warning: (text) => core.warning(logText(text)),
};

const milliseconds = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

function runnerOf(env: NodeJS.ProcessEnv): Runner {
  const [owner = "", repo = ""] = (env.GITHUB_REPOSITORY ?? "").split("/");
  const payload: unknown =
    env.GITHUB_EVENT_PATH === undefined ? {} : JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, "utf8"));
  const attempt = Number(env.GITHUB_RUN_ATTEMPT ?? Number.NaN);
  return {
    event: eventOf({
      name: env.GITHUB_EVENT_NAME ?? "",
      payload,
      sha: env.GITHUB_SHA ?? "",
      ref: env.GITHUB_REF ?? "",
      attempt,
    }),
    owner,
    repo,
    workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
    apiUrl: env.GITHUB_API_URL ?? "https://api.github.com",
    // The path ends at the first @; a branch may have one too.
    workflowPath: /^[^/]+\/[^/]+\/(.+?)@refs\//.exec(env.GITHUB_WORKFLOW_REF ?? "")?.[1] ?? null,
    job: env.GITHUB_JOB ?? null,
    today: new Date().toISOString().slice(0, 10),
    // Only tests are in a hurry.
    retryMs: milliseconds(env.DESTROY_GUARD_RETRY_MS),
    timeoutMs: milliseconds(env.DESTROY_GUARD_TIMEOUT_MS),
    log,
  };
}

/** The pull request that a commit was planned for; null where it belongs to no open one or to several. */
async function plannedAt({ runner: { log }, repository }: PullRun, planned: string): Promise<Planned | null> {
  const pulls = await needed(
    `Which pull requests commit ${planned} belongs to`,
    "pull-requests: write",
    pullsOfCommit(repository, planned),
  );
  const open = pulls.filter((pull) => pull.open);
  const newest = open.filter(({ head }) => head === planned);
  const [one, ...more] = newest.length > 0 ? newest : open;
  if (one !== undefined && more.length === 0) return { number: one.number, planned, base: null, startedBy: null };
  log.notice(
    `Commit ${planned} belongs to ${one === undefined ? "no open pull request" : "several open pull requests"}, so no comment is written, and nobody can have agreed.`,
  );
  return null;
}

interface Told {
  readonly outcome: Outcome;
  readonly commentUrl: string | null;
}

async function aboutPull(run: PullRun, planned: Planned): Promise<Told> {
  const outcome = await reviewPull(run, planned);
  return { outcome, commentUrl: await tellPull(run, outcome, planned.planned) };
}

async function reviewed(run: PullRun): Promise<Told> {
  const { event } = run.runner;
  if (event.on === "pull") return aboutPull(run, event);
  if (event.on !== "commit") return { outcome: await reviewOutside(run, event), commentUrl: null };
  const planned = await plannedAt(run, event.planned);
  // The planned commit may be a fork's: no rules are read there.
  return planned === null
    ? { outcome: await reviewOutside(run, { on: "other", commit: event.commit }), commentUrl: null }
    : aboutPull(run, planned);
}

/** Ten annotations are all that GitHub shows of one step. */
const MOST_ANNOTATIONS = 10;
/** The job summary may have 1 MiB; characters outside of ASCII take up to four bytes. */
const MOST_SUMMARY = 250_000;

async function show({ outcome, commentUrl }: Told, settings: Settings, workspace: string): Promise<void> {
  const { review } = outcome;
  log.info(terminalReport(review, { width: 120, color: false }));
  if (outcome.override.state === "refused") log.notice(refusalLine(outcome.override.because));
  annotate(review);
  await summarize(reportOf(outcome, { key: settings.key, elsewhere: "in the log", limit: MOST_SUMMARY }));
  if (settings.report !== "") writeReport(resolve(workspace, settings.report), jsonReport(review));
  const outputs = {
    verdict: review.verdict,
    digest: review.digest ?? "",
    deletes: review.counts.delete,
    replaces: review.counts.replace,
    forgets: review.counts.forget,
    blocked: blockingIn(review.roots),
    "overridden-by": review.override?.by.join(",") ?? "",
    report: settings.report,
    "comment-url": commentUrl ?? "",
  };
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

/** The summary is speech: without it the verdict is the same. */
async function summarize(text: string): Promise<void> {
  if (process.env.GITHUB_STEP_SUMMARY === undefined) return;
  try {
    await core.summary.addRaw(`${text}\n`).write();
  } catch (error) {
    log.warning(
      `The job summary could not be written: ${error instanceof Error ? error.message : String(error)}. The verdict does not depend on it.`,
    );
  }
}

/** The report is evidence: another job decides on it, so one that can't be written is an error. */
function writeReport(path: string, json: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, json);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new InputError(
      `The review JSON could not be written to ${path}: ${why}. Give the input report a path that can be written to.`,
      { cause },
    );
  }
}

function annotate(review: Review): void {
  if (review.verdict !== "blocked") return;
  const blocking = review.roots.flatMap(({ findings }) => findings.filter(({ level }) => level === "block"));
  for (const finding of blocking.slice(0, MOST_ANNOTATIONS)) {
    const place =
      finding.file === null
        ? {}
        : { file: logText(finding.file), ...(finding.line === null ? {} : { startLine: finding.line }) };
    core.error(
      logText(
        `${finding.subject === null ? "" : `${finding.subject.address}: `}${messageOf(finding, null)} [${finding.rule}]`,
      ),
      {
        title: "destroy-guard",
        ...place,
      },
    );
  }
}

async function main(): Promise<void> {
  const settings = readSettings((name) => core.getInput(name));
  for (const secret of [settings["github-token"], settings["owners-token"]]) if (secret !== "") core.setSecret(secret);
  const runner = runnerOf(process.env);
  const github = clientFor({
    token: settings["github-token"],
    baseUrl: runner.apiUrl,
    log,
    retryMs: runner.retryMs,
    timeoutMs: runner.timeoutMs,
  });
  const repository = { github, owner: runner.owner, repo: runner.repo };
  const run: PullRun = {
    runner,
    settings,
    repository,
    self: await needed(
      "The account of github-token",
      "to ask for its own name",
      selfOf(github, settings["github-token"]),
    ),
  };
  const told = await reviewed(run);
  await show(told, settings, runner.workspace);
  const { review } = told.outcome;
  if (exitCodeOf(review.verdict) === 0) return;
  const blocked = blockingIn(review.roots);
  const message = `destroy-guard: blocked, ${blocked} ${blocked === 1 ? "finding" : "findings"}; see the comment on the pull request or the job summary`;
  if (settings.enforce) core.setFailed(message);
  else log.warning(`${message}. The input enforce is false, so the check does not fail.`);
}

/** Whatever goes wrong fails the check: a run that crashed has approved nothing. */
try {
  await main();
} catch (error) {
  if (error instanceof InputError) core.setFailed(logText(`destroy-guard: ${error.message}`));
  else if (isGitHubFault(error))
    core.setFailed(
      logText(
        `destroy-guard: GitHub could not be asked what is needed for a review: ${whyFailed(error)}. Run the job again; it needs contents: read and pull-requests: write.`,
      ),
    );
  else
    core.setFailed(
      logText(
        `destroy-guard: this is a fault of destroy-guard, please report it.\n${error instanceof Error ? error.stack : String(error)}`,
      ),
    );
}
