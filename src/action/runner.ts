import { readFileSync } from "node:fs";
import { type Event, eventOf } from "../github/event.ts";

/** What the runner gives, read once at the start. */
export interface Runner {
  readonly event: Event;
  readonly owner: string;
  readonly repo: string;
  /** `GITHUB_WORKSPACE`, where the plans are. */
  readonly workspace: string;
  readonly apiUrl: string;
  /** The repository's address for people, without a slash at its end. */
  readonly repositoryUrl: string;
  /** The address of this run; null if it is not told. */
  readonly runUrl: string | null;
  /** `GITHUB_RUN_ID`; empty if it is not told. */
  readonly runId: string;
  /** `GITHUB_SHA`: of a pull request it is the merge that was planned. */
  readonly sha: string | null;
  /** Path of the workflow that runs, of `GITHUB_WORKFLOW_REF`; null if it is not told. */
  readonly workflowPath: string | null;
  /** Whether that file is one of this repository; an organisation can require those of another one. */
  readonly isOwnWorkflow: boolean;
  /** `GITHUB_JOB`: the name of the check run, as long as the job has no other name. */
  readonly job: string | null;
  /** `GITHUB_RUN_ATTEMPT`: this run, or some of its jobs, was started again. */
  readonly isRerun: boolean;
  readonly today: string;
  readonly retryMs: number | undefined;
  readonly timeoutMs: number | undefined;
  readonly log: Log;
}

/** Lines for people. Whatever is given is made safe where it is written. */
export interface Log {
  readonly info: (text: string) => void;
  readonly notice: (text: string) => void;
  readonly warning: (text: string) => void;
}

const milliseconds = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

const payloadAt = (path: string | undefined): unknown =>
  path === undefined ? {} : JSON.parse(readFileSync(path, "utf8"));

const eventIn = (env: NodeJS.ProcessEnv): Event =>
  eventOf({
    name: env.GITHUB_EVENT_NAME ?? "",
    payload: payloadAt(env.GITHUB_EVENT_PATH),
    sha: env.GITHUB_SHA ?? "",
    ref: env.GITHUB_REF ?? "",
    attempt: Number(env.GITHUB_RUN_ATTEMPT ?? Number.NaN),
  });

const repositoryUrlIn = (env: NodeJS.ProcessEnv): string =>
  `${env.GITHUB_SERVER_URL ?? "https://github.com"}/${env.GITHUB_REPOSITORY ?? "/"}`;

/** The address of the run; null if it is not told. */
export const runUrlIn = (env: NodeJS.ProcessEnv): string | null =>
  /^\d+$/.test(env.GITHUB_RUN_ID ?? "") ? `${repositoryUrlIn(env)}/actions/runs/${env.GITHUB_RUN_ID}` : null;

export function runnerOf(env: NodeJS.ProcessEnv, log: Log): Runner {
  const [owner = "", repo = ""] = (env.GITHUB_REPOSITORY ?? "").split("/");
  return {
    event: eventIn(env),
    owner,
    repo,
    workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
    apiUrl: env.GITHUB_API_URL ?? "https://api.github.com",
    repositoryUrl: repositoryUrlIn(env),
    runUrl: runUrlIn(env),
    runId: env.GITHUB_RUN_ID ?? "",
    sha: env.GITHUB_SHA ?? null,
    // The path ends at the first @; a branch may have one too.
    workflowPath: /^[^/]+\/[^/]+\/(.+?)@refs\//.exec(env.GITHUB_WORKFLOW_REF ?? "")?.[1] ?? null,
    isOwnWorkflow: (env.GITHUB_WORKFLOW_REF ?? "").toLowerCase().startsWith(`${owner}/${repo}/`.toLowerCase()),
    job: env.GITHUB_JOB ?? null,
    // What is no number is no first attempt.
    isRerun: (env.GITHUB_RUN_ATTEMPT ?? "1") !== "1",
    today: new Date().toISOString().slice(0, 10),
    // Only tests are in a hurry.
    retryMs: milliseconds(env.DESTROY_GUARD_RETRY_MS),
    timeoutMs: milliseconds(env.DESTROY_GUARD_TIMEOUT_MS),
    log,
  };
}
