import { commit, commitAt, mergedFiles } from "./commits.ts";
import { deliverPull } from "./deliveries.ts";
import { record } from "./events.ts";
import { tipOf } from "./lookup.ts";
import type { Account, Pull, Repository, World } from "./world.ts";

/** Follows a branch that moved: the pull requests from it have a new head, those into it a new test merge. */
export const followBranch = (
  world: World,
  repository: Repository,
  branch: string,
  before: string,
  forced: boolean,
  actor: Account,
): void => {
  const tip = repository.branches.get(branch);
  if (tip === undefined) return;
  const open = world.home.pulls.filter(({ state }) => state === "open");
  for (const pull of open.filter(({ head }) => head.repository === repository && head.branch === branch)) {
    pull.head.sha = tip;
    pull.base.sha = tipOf(world, pull.base.branch);
    refreshTestMerge(world, pull);
    if (forced) record(world, pull, actor, { event: "head_ref_force_pushed", commit: tip });
    else pull.updatedAt = world.clock.now();
    deliverPull(world, "synchronize", pull, actor, { before, after: tip });
  }
  for (const pull of open.filter(({ base }) => repository === world.home && base.branch === branch))
    refreshTestMerge(world, pull);
};

/** Merges the pull request for a try, as GitHub does whenever either side moved. */
export const refreshTestMerge = (world: World, pull: Pull): void => {
  const base = tipOf(world, pull.base.branch);
  const files = mergedFiles(world, base, pull.head.sha);
  const message = `Merge ${pull.head.sha} into ${base}`;
  pull.testMerge = commit(world, {
    parents: [base, pull.head.sha],
    files,
    author: commitAt(world, pull.head.sha).author,
    message,
  }).sha;
};
