import type { Event } from "../github/event.ts";

/** What the runner gives, read once in main.ts. */
export interface Runner {
  readonly event: Event;
  readonly owner: string;
  readonly repo: string;
  /** `GITHUB_WORKSPACE`, where the plans are. */
  readonly workspace: string;
  readonly apiUrl: string;
  /** Path of the workflow that runs, of `GITHUB_WORKFLOW_REF`; null if it is not told. */
  readonly workflowPath: string | null;
  /** `GITHUB_JOB`: the name of the check run, as long as the job has no other name. */
  readonly job: string | null;
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
