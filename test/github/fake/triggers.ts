import { accountOf } from "./accounts.ts";
import { moveBranch } from "./branches.ts";
import { commit, commitsBetween, mergedFiles } from "./commits.ts";
import { deliverDispatch, deliverMergeGroup, deliverPull, deliverSchedule, deliverWorkflowRun } from "./deliveries.ts";
import { pullNumbered, tipOf } from "./lookup.ts";
import { land } from "./pulls.ts";
import type { Conclusion, Delivery, World } from "./world.ts";

/** What starts workflows besides the doings of people on pull requests; each returns what GitHub would have sent. */
export const triggerVerbs = (world: World) => ({
  /** The merge queue takes pull requests as one group. Its branch names the last of them, and only that one. */
  enqueue(numbers: readonly number[], by: string): Delivery {
    const actor = accountOf(world, by);
    const pulls = numbers.map((number) => pullNumbered(world, number));
    const last = pulls.at(-1);
    if (last === undefined) throw new Error("A merge group needs at least one pull request.");
    const base = tipOf(world, last.base.branch);
    const head = pulls.reduce(
      (tip, pull) =>
        commit(world, {
          parents: [tip, pull.head.sha],
          files: mergedFiles(world, tip, pull.head.sha),
          author: actor,
          message: `Merge #${pull.number}`,
        }).sha,
      base,
    );
    const branch = `gh-readonly-queue/${last.base.branch}/pr-${last.number}-${base}`;
    world.log.tell(`${by} queues ${numbers.map((number) => `#${number}`).join(", ")}`);
    moveBranch(world, world.home, branch, head, actor, "branch_creation");
    return deliverMergeGroup(world, branch, last.base.branch, { head, base }, actor);
  },
  /** The group passed its checks: the base branch moves to it, and its pull requests are merged. */
  mergeGroup({ payload }: Delivery, by: string): void {
    const actor = accountOf(world, by);
    const group = payload.merge_group as { head_sha: string; base_sha: string; base_ref: string };
    const landed = commitsBetween(world, group.base_sha, group.head_sha).flatMap((made) =>
      world.home.pulls
        .filter((pull) => pull.state === "open" && pull.head.sha === made.parents[1])
        .map((pull) => ({ pull, made })),
    );
    for (const { pull, made } of landed) land(world, pull, made.sha, actor);
    world.log.tell(`the merge queue merges ${landed.map(({ pull }) => `#${pull.number}`).join(", ")}`);
    moveBranch(
      world,
      world.home,
      group.base_ref.replace("refs/heads/", ""),
      group.head_sha,
      actor,
      "merge_queue_merge",
    );
    for (const { pull } of landed) deliverPull(world, "closed", pull, actor);
  },
  /** A workflow that ran for the pull request is over. */
  workflowRan(number: number, name: string, conclusion: Conclusion): Delivery {
    const pull = pullNumbered(world, number);
    return deliverWorkflowRun(world, pull, name, conclusion, pull.author);
  },
  /** Somebody starts the workflow by hand. */
  dispatch(branch: string, by: string, inputs: Readonly<Record<string, string>> = {}): Delivery {
    return deliverDispatch(world, branch, inputs, accountOf(world, by));
  },
  schedule(cron: string, by: string): Delivery {
    return deliverSchedule(world, cron, accountOf(world, by));
  },
});
