import { listOf } from "./pages.ts";
import type { Repository } from "./repository.ts";

/** GitHub Actions as an app. */
const ACTIONS = "github-actions";

/**
 * Whether a check is called as those of a job are: by its id, in a matrix with the values behind it, in a workflow that
 * is called with the job before it that calls.
 */
const isOfJob = (name: string, job: string): boolean =>
  name === job || name.startsWith(`${job} (`) || name.endsWith(` / ${job}`) || name.includes(` / ${job} (`);

/**
 * Whether all checks on a commit that may be of a job were made by one run of a workflow (a check suite: all attempts
 * of one run are in one), which goes on: so it is the one that asks.
 * https://docs.github.com/en/rest/checks/runs#list-check-runs-for-a-git-reference
 */
export async function isOnlyRunWith(
  { github, owner, repo }: Repository,
  commit: string,
  job: string,
): Promise<boolean> {
  const runs = await listOf(
    github,
    github.rest.checks.listForRef,
    { owner, repo, ref: commit, filter: "all" },
    { name: "text", status: "text", "check_suite.id": "id?", "app.slug": "text?" },
  );
  const ours = runs.filter((run) => run["app.slug"] === ACTIONS && isOfJob(run.name, job));
  const suites = new Set(ours.map((run) => run["check_suite.id"]));
  // Described as null where there is none: then nobody knows which run made it.
  return suites.size === 1 && !suites.has(null) && ours.some(({ status }) => status !== "completed");
}
