import type { Pull } from "../domain/override/facts.ts";
import { shaped } from "./shape.ts";

/** A pull request with what else of it is looked at. */
export interface LivePull extends Pull {
  readonly changedFiles: number;
  /** Of the repository that the pull request is in. */
  readonly defaultBranch: string;
  /** How many commits it has. */
  readonly commits: number;
  readonly headBranch: string;
  readonly headOwner: string | null;
  readonly headRepo: string | null;
}

const WHAT = "all of a pull request";

/**
 * A pull request as GitHub answered. Where a number were missing, lists that GitHub cuts would be taken for whole.
 */
export function wholePull(answer: unknown): LivePull {
  const pull = shaped(answer, SHAPE, WHAT);
  const repository = pull["head.repo"];
  const head = repository === null ? null : shaped(repository, HEAD, WHAT);
  const [at, commit] = [pull.merged_at, pull.merge_commit_sha];
  return {
    number: pull.number,
    open: pull.state,
    merged: at !== null && commit !== null ? { at, commit } : null,
    head: pull["head.sha"],
    // Not by name: of a repository that was renamed or moved the run may know the old one.
    fork: head?.id !== pull["base.repo.id"],
    base: pull["base.ref"],
    openedAt: pull.created_at,
    author: pull.user,
    labels: pull.labels.map((label) => shaped(label, { name: "text" }, WHAT).name),
    changedFiles: pull.changed_files,
    defaultBranch: pull["base.repo.default_branch"],
    commits: pull.commits,
    headBranch: pull["head.ref"],
    headOwner: head?.["owner.login"] ?? null,
    headRepo: head?.name ?? null,
  };
}

const SHAPE = {
  number: "id",
  state: "open",
  merged_at: "text?",
  merge_commit_sha: "text?",
  changed_files: "count",
  commits: "count",
  labels: "list",
  user: "account?",
  created_at: "text",
  "head.sha": "text",
  "head.ref": "text",
  "head.repo": "object?",
  "base.ref": "text",
  "base.repo.id": "id",
  "base.repo.default_branch": "text",
} as const;

const HEAD = { id: "id", name: "text", "owner.login": "text" } as const;
