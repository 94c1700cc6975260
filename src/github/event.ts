import { InputError } from "../domain/fault.ts";
import type { StartedBy } from "../domain/override/question.ts";
import { pullOfQueueRef } from "../domain/override/queue.ts";

/**
 * What started the run. A re-run replays the old payload, so everything that decides is read live. Only what was
 * planned is taken from here, for that does not change: the number of the pull request, its commit, and the base branch
 * that it was merged into for the plan.
 */
export type Event =
  | {
      readonly on: "pull";
      readonly number: number;
      readonly planned: string;
      readonly base: string;
      readonly startedBy: StartedBy;
    }
  /**
   * A run of a workflow on a commit, from which the pull request has to be found. `begun`: when the workflow that made
   * the plan was started; null if it is not told. `failed`: how that one ended, if it was not well. `chosen`: what
   * started it, if that is nothing that happens to a branch or a pull request: whoever starts a run by hand may say
   * what it plans.
   */
  | {
      readonly on: "commit";
      readonly planned: string;
      readonly begun: string | null;
      readonly failed: string | null;
      readonly chosen: string | null;
    }
  /** `ref`: of the group itself. It names the pull request; `pull` is null where it does not. */
  | {
      readonly on: "group";
      readonly ref: string;
      readonly pull: number | null;
      readonly base: string;
      readonly commit: string;
    }
  /** `before`: where the branch stood until then; null where it is new, or it is not told. */
  | { readonly on: "push"; readonly branch: string; readonly before: string | null; readonly commit: string }
  | { readonly on: "other" };

type Json = Readonly<Record<string, unknown>>;
const object = (value: unknown): Json => (typeof value === "object" && value !== null ? (value as Json) : {});
const text = (value: unknown): string => (typeof value === "string" ? value : "");
const number = (value: unknown): number | null => (typeof value === "number" ? value : null);

/** What the runner says of the event. */
export interface RunnerEvent {
  readonly name: string;
  readonly payload: unknown;
  /** `GITHUB_SHA`, `GITHUB_REF`, `GITHUB_RUN_ATTEMPT`. */
  readonly sha: string;
  readonly ref: string;
  readonly attempt: number;
}

function pullEvent(payload: Json, attempt: number): Event | null {
  const pull = object(payload.pull_request);
  const pulled = number(payload.number) ?? number(pull.number);
  const planned = text(object(pull.head).sha);
  if (pulled === null || planned === "") return null;
  const startedBy = {
    action: text(payload.action),
    label: text(object(payload.label).name) || null,
    sender: number(object(payload.sender).id),
    head: planned,
    attempt,
  };
  return { on: "pull", number: pulled, planned, base: text(object(pull.base).ref), startedBy };
}

const groupEvent = (payload: Json, sha: string): Event => {
  const group = object(payload.merge_group);
  const ref = text(group.head_ref);
  const base = text(group.base_ref).replace(/^refs\/heads\//, "");
  const queue = pullOfQueueRef(ref);
  return {
    on: "group",
    ref,
    pull: queue?.base === base ? queue.pull : null,
    base,
    commit: text(group.head_sha) || sha,
  };
};

const HEADS = "refs/heads/";
const NOWHERE = /^0*$/;

function pushEvent(payload: Json, sha: string, ref: string): Event | null {
  if (!ref.startsWith(HEADS)) return null;
  const before = text(payload.before);
  return { on: "push", branch: ref.slice(HEADS.length), before: NOWHERE.test(before) ? null : before, commit: sha };
}

/**
 * What runs on a pull request's merge, so that its check stands on the newest commit. Those of reviews tell the pull
 * request as the others do, and no label:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request_review
 */
const OF_PULLS: readonly string[] = [
  "pull_request",
  "pull_request_target",
  "pull_request_review",
  "pull_request_review_comment",
];

/** One that only begins has not ended yet, and where all of it is skipped nothing was left out by a failure. */
const ENDED_WELL: readonly string[] = ["", "success", "skipped"];

function commitEvent(run: Json): Event | null {
  const planned = text(run.head_sha);
  // Not `run_started_at`: a workflow that is run again plans the same merge as the first time.
  const ended = text(run.conclusion);
  const failed = ENDED_WELL.includes(ended) ? null : ended;
  const by = text(run.event) || "an event that is not told";
  const chosen = by === "push" || OF_PULLS.includes(by) ? null : by;
  return planned === "" ? null : { on: "commit", planned, begun: text(run.created_at) || null, failed, chosen };
}

/** Its check would count for a pull request, so it must not go by the rules of what is none. */
function noPull(name: string): never {
  throw new InputError(`The payload of this ${name} event names no pull request, so nothing can be decided.`);
}

/**
 * Tells the event from its name and payload. What the payload of another event lacks makes it one outside of pull
 * requests, where nothing is ever overridden.
 */
export function eventOf({ name, payload: raw, sha, ref, attempt }: RunnerEvent): Event {
  const payload = object(raw);
  const other: Event = { on: "other" };
  if (OF_PULLS.includes(name)) return pullEvent(payload, attempt) ?? noPull(name);
  if (name === "merge_group") return groupEvent(payload, sha);
  if (name === "push") return pushEvent(payload, sha, ref) ?? other;
  if (name === "workflow_run") return commitEvent(object(payload.workflow_run)) ?? other;
  return other;
}
