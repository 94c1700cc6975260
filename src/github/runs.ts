import type { Left, ListedRun, Sibling } from "../domain/earlier-run.ts";
import { eachPage, PAGE } from "./pages.ts";
import type { Repository } from "./repository.ts";
import { mustBe, type Shape } from "./shape.ts";

/** What is asked about runs of workflows. Needs `actions: read`. */

/** What each entry of these lists has to hold. */
const RUN: Shape = {
  id: "number",
  event: "string",
  head_sha: "string",
  head_branch: "string?",
  path: "string",
  created_at: "string",
};
const ARTIFACT: Shape = { id: "number", name: "string", created_at: "string?" };
const PULL: Shape = { number: "number", "head.sha": "string", closed_at: "string?" };

/** The runs of a workflow on a commit that pull requests started. `file`: its name in `.github/workflows`. */
export async function runsOn(
  { github, owner, repo }: Repository,
  file: string,
  commit: string,
): Promise<readonly ListedRun[]> {
  const runs = await github.paginate(
    github.rest.actions.listWorkflowRuns,
    { owner, repo, workflow_id: file, event: "pull_request", head_sha: commit, per_page: PAGE },
    eachPage(RUN),
  );
  return runs.map((run) => ({
    id: String(run.id),
    event: run.event,
    head: run.head_sha,
    branch: run.head_branch,
    repository: nameOf(run.head_repository),
    path: run.path,
    createdAt: run.created_at,
    isOver: run.status === "completed",
  }));
}

/** Described as always there; of a fork that was deleted it is not. */
const nameOf = (repository: { readonly full_name: string } | null): string => repository?.full_name ?? "";

/** What a run left and is still there. Of several under one name the newest is what others download. */
export async function artifactsOf({ github, owner, repo }: Repository, run: string): Promise<Left> {
  const artifacts = await github.paginate(
    github.rest.actions.listWorkflowRunArtifacts,
    { owner, repo, run_id: Number(run), per_page: PAGE },
    eachPage(ARTIFACT),
  );
  const oldestFirst = artifacts.filter(({ expired }) => !expired).toSorted((a, b) => a.id - b.id);
  return { run, artifacts: new Map(oldestFirst.map(({ name, created_at: at }) => [name, at])) };
}

/** The commits that a commit was made of. */
export async function parentsOf({ github, owner, repo }: Repository, commit: string): Promise<readonly string[]> {
  const { data } = await github.rest.git.getCommit({ owner, repo, commit_sha: commit });
  mustBe(data, { parents: "list" });
  return data.parents.map(({ sha }) => sha);
}

/** All pull requests from a branch, closed ones included. */
export async function pullsFrom(
  { github, owner, repo }: Repository,
  head: { readonly owner: string; readonly branch: string },
): Promise<readonly Sibling[]> {
  const pulls = await github.paginate(
    github.rest.pulls.list,
    { owner, repo, state: "all", head: `${head.owner}:${head.branch}`, per_page: PAGE },
    eachPage(PULL),
  );
  return pulls.map((pull) => ({ number: pull.number, head: pull.head.sha, closedAt: pull.closed_at ?? null }));
}
