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

/**
 * A branch is gone that was merged: GitHub points the pull requests into it at the branch that it was merged into.
 * docs.github.com "About branches": "automatically retargeted".
 */
export const retargetFrom = (world: World, branch: string, actor: Account): void => {
  const merged = world.home.pulls.findLast(
    ({ merged, head }) => merged !== null && head.repository === world.home && head.branch === branch,
  );
  if (merged === undefined) return;
  for (const pull of world.home.pulls.filter(({ state, base }) => state === "open" && base.branch === branch)) {
    const from = pull.base;
    pull.base = { branch: merged.base.branch, sha: tipOf(world, merged.base.branch) };
    refreshTestMerge(world, pull);
    record(world, pull, actor, { event: "automatic_base_change_succeeded" });
    deliverPull(world, "edited", pull, actor, {
      changes: { base: { ref: { from: from.branch }, sha: { from: from.sha } } },
    });
  }
};
