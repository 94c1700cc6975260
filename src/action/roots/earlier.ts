import { basename } from "node:path";
import { earlierRuns, type Newest, newestOf, type Situation } from "../../domain/earlier-run.ts";
import { isGitHubFault, whyFailed } from "../../github/client.ts";
import { baseChanges, branchOf, type LivePull, pullOf, type Repository } from "../../github/repository.ts";
import { artifactsOf, parentsOf, pullsFrom, runsOn } from "../../github/runs.ts";
import type { Runner } from "../runner.ts";

/**
 * Whether the reviews that an earlier run of this commit left can be taken again. A label changes no commit, so it
 * needs no plan. Whatever is not certain has all planned anew: that is slow, and never wrong.
 */
export type Earlier = Newest;

const anew = (why: string): Earlier => ({ run: null, why });

/** What a pull request can have done to it without another commit. `reopened` is how people ask for a new plan. */
const SAME_COMMIT = ["labeled", "unlabeled", "edited", "ready_for_review"];

type PullEvent = Extract<Runner["event"], { readonly on: "pull" }>;

/** `artifacts`: the names under which a run of this very merge leaves its reviews. */
export async function earlierRun(
  runner: Runner,
  repository: Repository,
  artifacts: readonly string[],
): Promise<Earlier> {
  const { event, workflowPath } = runner;
  if (event.on !== "pull") return anew("only an event of a pull request can be about a commit that was planned before");
  if (!SAME_COMMIT.includes(event.startedBy.action))
    return anew(`"${event.startedBy.action}" may bring another commit, or asks for a new plan`);
  if (event.startedBy.attempt !== 1) return anew("this run was started again, which asks for a new plan");
  if (workflowPath === null || !runner.isOwnWorkflow) return anew("this workflow is not one of this repository");
  try {
    return await earlierFor(runner, event, repository, artifacts, workflowPath);
  } catch (error) {
    if (!isGitHubFault(error)) throw error;
    runner.log.warning(
      `Earlier runs could not be looked at: ${whyFailed(error)}. The job needs actions: read, contents: read and pull-requests: read.`,
    );
    return anew("GitHub could not be asked");
  }
}

async function earlierFor(
  runner: Runner,
  event: PullEvent,
  repository: Repository,
  artifacts: readonly string[],
  path: string,
): Promise<Earlier> {
  const pull = await pullOf(repository, event.number);
  if (!pull.open || pull.head !== event.planned || pull.base !== event.base)
    return anew("the pull request is not as it was when this run was started");
  if (pull.fork || pull.headOwner === null) return anew("it comes from a fork");
  const runs = earlierRuns(await situationOf(runner, pull, pull.headOwner, repository, path));
  if (typeof runs === "string") return anew(runs);
  return newestOf(await Promise.all(runs.map(({ id }) => artifactsOf(repository, id))), artifacts);
}

async function situationOf(
  { runId, sha, owner, repo }: Runner,
  pull: LivePull,
  headOwner: string,
  repository: Repository,
  path: string,
): Promise<Situation> {
  const [base, parents, changes, siblings, runs] = await Promise.all([
    branchOf(repository, pull.base),
    parentsOf(repository, sha ?? ""),
    baseChanges(repository, pull.number),
    pullsFrom(repository, { owner: headOwner, branch: pull.headBranch }),
    runsOn(repository, basename(path), pull.head),
  ]);
  return {
    id: runId,
    repository: `${owner}/${repo}`,
    path,
    pull: { number: pull.number, head: pull.head, branch: pull.headBranch },
    baseTip: base.commit,
    parents,
    baseChanges: changes,
    siblings,
    runs,
  };
}
