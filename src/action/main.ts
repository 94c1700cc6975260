import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
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
  const payload: unknown = env.GITHUB_EVENT_PATH === undefined ? {} : JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, "utf8"));
  const attempt = Number(env.GITHUB_RUN_ATTEMPT ?? Number.NaN);
  return {
    event: eventOf({ name: env.GITHUB_EVENT_NAME ?? "", payload, sha: env.GITHUB_SHA ?? "", ref: env.GITHUB_REF ?? "", attempt }),
    owner,
    repo,
    workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
    apiUrl: env.GITHUB_API_URL ?? "https://api.github.com",
    workflowPath: /^[^/]+\/[^/]+\/(.+)@[^@]*$/.exec(env.GITHUB_WORKFLOW_REF ?? "")?.[1] ?? null,
    job: env.GITHUB_JOB ?? null,
    today: new Date().toISOString().slice(0, 10),
    // Only tests are in a hurry.
    retryMs: milliseconds(env.DESTROY_GUARD_RETRY_MS),
    timeoutMs: milliseconds(env.DESTROY_GUARD_TIMEOUT_MS),
    log,
  };
}

/** Which pull request a run belongs to; null outside of one. A run on a commit that belongs to no pull request or to several is outside. */
async function plannedIn({ runner: { event }, repository }: PullRun): Promise<Planned | null> {
  if (event.on === "pull") return event;
  if (event.on !== "commit") return null;
  const [number, ...more] = await needed(
    `Which pull requests commit ${event.planned} belongs to`,
    "pull-requests: write",
    pullsOfCommit(repository, event.planned),
  );
  return number === undefined || more.length > 0 ? null : { number, planned: event.planned, base: null, startedBy: null };
}

interface Told {
  readonly outcome: Outcome;
  readonly commentUrl: string | null;
}

async function reviewed(run: PullRun): Promise<Told> {
  const { event } = run.runner;
  const planned = await plannedIn(run);
  if (planned !== null) {
    const outcome = await reviewPull(run, planned);
    return { outcome, commentUrl: await tellPull(run, outcome, planned.planned) };
  }
  const outside =
    event.on === "group" || event.on === "push"
      ? event
      : ({ on: "other", commit: event.on === "other" ? event.commit : "planned" in event ? event.planned : "" } as const);
  return { outcome: await reviewOutside(run, outside), commentUrl: null };
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
  if (process.env.GITHUB_STEP_SUMMARY !== undefined)
    await core.summary.addRaw(`${reportOf(outcome, { key: settings.key, elsewhere: "in the log", limit: MOST_SUMMARY })}\n`).write();
  if (settings.report !== "") writeFileSync(resolve(workspace, settings.report), jsonReport(review));
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

function annotate(review: Review): void {
  if (review.verdict !== "blocked") return;
  const blocking = review.roots.flatMap(({ findings }) => findings.filter(({ level }) => level === "block"));
  for (const finding of blocking.slice(0, MOST_ANNOTATIONS)) {
    const place = finding.file === null ? {} : { file: logText(finding.file), ...(finding.line === null ? {} : { startLine: finding.line }) };
    core.error(logText(`${finding.subject === null ? "" : `${finding.subject.address}: `}${messageOf(finding, null)} [${finding.rule}]`), {
      title: "destroy-guard",
      ...place,
    });
  }
}

async function main(): Promise<void> {
  const settings = readSettings((name) => core.getInput(name));
  for (const secret of [settings["github-token"], settings["owners-token"]]) if (secret !== "") core.setSecret(secret);
  const runner = runnerOf(process.env);
  const github = clientFor({ token: settings["github-token"], baseUrl: runner.apiUrl, log, retryMs: runner.retryMs, timeoutMs: runner.timeoutMs });
  const repository = { github, owner: runner.owner, repo: runner.repo };
  const run: PullRun = {
    runner,
    settings,
    repository,
    self: await needed("The account of github-token", "to ask for its own name", selfOf(github, settings["github-token"])),
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
      logText(`destroy-guard: this is a fault of destroy-guard, please report it.\n${error instanceof Error ? error.stack : String(error)}`),
    );
}
