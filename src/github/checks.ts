import { eachPage, PAGE } from "./pages.ts";
import type { Repository } from "./repository.ts";

/** GitHub Actions as an app. */
const ACTIONS = "github-actions";

/**
 * The runs of workflows (check suites: all attempts of one run are in one) that made a check of a name on a commit.
 * https://docs.github.com/en/rest/checks/runs#list-check-runs-for-a-git-reference
 */
export async function suitesWithCheck(
  { github, owner, repo }: Repository,
  commit: string,
  name: string,
): Promise<ReadonlySet<number>> {
  const runs = await github.paginate(
    github.rest.checks.listForRef,
    { owner, repo, ref: commit, check_name: name, filter: "all", per_page: PAGE },
    eachPage({ name: "string", "check_suite.id": "number" }),
  );
  const ours = runs.filter((run) => run.app?.slug === ACTIONS && run.name === name);
  return new Set(ours.map(({ check_suite }) => check_suite?.id ?? 0));
}
