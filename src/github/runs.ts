import type { Left, ListedRun, Sibling } from "../domain/earlier-run.ts";
import { listOf } from "./pages.ts";
import type { Repository } from "./repository.ts";
import { shaped } from "./shape.ts";

/** What is asked about runs of workflows. Needs `actions: read`. */

/** What each entry of these lists has to hold. */
const RUN = {
  id: "id",
  event: "text",
  status: "text?",
  head_sha: "text",
  head_branch: "text?",
  // Described as always there; of a fork that was deleted it is not.
  "head_repository.full_name": "text?",
  path: "text",
  created_at: "text",
} as const;
const ARTIFACT = { id: "id", name: "text", created_at: "text?", expired: "yes?" } as const;
const PULL = { number: "id", "head.sha": "text", closed_at: "text?" } as const;

/** The runs of a workflow on a commit that pull requests started. `file`: its name in `.github/workflows`. */
export async function runsOn(
  { github, owner, repo }: Repository,
  file: string,
  commit: string,
): Promise<readonly ListedRun[]> {
  const runs = await listOf(
    github,
    github.rest.actions.listWorkflowRuns,
    { owner, repo, workflow_id: file, event: "pull_request", head_sha: commit },
    RUN,
  );
  return runs.map((run) => ({
    id: String(run.id),
    event: run.event,
    head: run.head_sha,
    branch: run.head_branch,
    repository: run["head_repository.full_name"] ?? "",
    path: run.path,
    createdAt: run.created_at,
    isOver: run.status === "completed",
  }));
}

/** What a run left and is still there. Of several under one name the newest is what others download. */
export async function artifactsOf({ github, owner, repo }: Repository, run: string): Promise<Left> {
  const artifacts = await listOf(
    github,
    github.rest.actions.listWorkflowRunArtifacts,
    { owner, repo, run_id: Number(run) },
    ARTIFACT,
  );
  const oldestFirst = artifacts.filter(({ expired }) => expired === false).toSorted((a, b) => a.id - b.id);
  return { run, artifacts: new Map(oldestFirst.map(({ name, created_at: at }) => [name, at])) };
}

/** The commits that a commit was made of. */
export async function parentsOf({ github, owner, repo }: Repository, commit: string): Promise<readonly string[]> {
  const { data } = await github.rest.git.getCommit({ owner, repo, commit_sha: commit });
  return shaped(data, { parents: "list" }).parents.map((parent) => shaped(parent, { sha: "text" }).sha);
}

/** All pull requests from a branch, closed ones included. */
export async function pullsFrom(
  { github, owner, repo }: Repository,
  head: { readonly owner: string; readonly branch: string },
): Promise<readonly Sibling[]> {
  const pulls = await listOf(
    github,
    github.rest.pulls.list,
    { owner, repo, state: "all", head: `${head.owner}:${head.branch}` },
    PULL,
  );
  return pulls.map((pull) => ({ number: pull.number, head: pull["head.sha"], closedAt: pull.closed_at }));
}
