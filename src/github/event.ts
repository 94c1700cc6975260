import type { StartedBy } from "../domain/override/question.ts";
import { pullOfQueueRef } from "../domain/override/queue.ts";

/**
 * What started the run. The payload gives the number of the pull request and which commit was planned, no more: a
 * re-run replays the old one, so everything that decides is read live.
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
   * A run of a workflow on a commit, from which the pull request has to be found. `commit`: the default branch's, on
   * which this workflow runs;
   * the planned one may be a fork's, so no rules are ever read there.
   */
  | { readonly on: "commit"; readonly planned: string; readonly commit: string }
  /** `ref`: of the group itself, from which the pull request is told; `pull` is null where it can't be. */
  | {
      readonly on: "group";
      readonly ref: string;
      readonly pull: number | null;
      readonly base: string;
      readonly commit: string;
    }
  | { readonly on: "push"; readonly branch: string; readonly commit: string }
  | { readonly on: "other"; readonly commit: string };

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

/**
 * Tells the event from its name and payload. What a payload lacks makes it an event outside of pull requests, where
 * nothing is ever overridden.
 */
export function eventOf({ name, payload: raw, sha, ref, attempt }: RunnerEvent): Event {
  const payload = object(raw);
  const other: Event = { on: "other", commit: sha };
  if (name === "pull_request" || name === "pull_request_target") return pullEvent(payload, attempt) ?? other;
  if (name === "merge_group") return groupEvent(payload, sha);
  if (name === "push")
    return ref.startsWith("refs/heads/") ? { on: "push", branch: ref.slice("refs/heads/".length), commit: sha } : other;
  if (name === "workflow_run") {
    const planned = text(object(payload.workflow_run).head_sha);
    return planned === "" ? other : { on: "commit", planned, commit: sha };
  }
  return other;
}
