import { commentUrl } from "./comments.ts";
import { asTarget } from "./deliveries.ts";
import { pullNumbered, tipOf } from "./lookup.ts";
import type { CheckRun, Comment, Delivery, Pull, Status, WorkflowRun, World } from "./world.ts";

/** What a test looks at; asking moves no clock. */
export const questions = (world: World) => ({
  /** The pull request as it stands now. */
  pull: (number: number): Pull => pullNumbered(world, number),
  /** The names of the labels on it. */
  labelsOf: (number: number): readonly string[] => [...pullNumbered(world, number).labels].map(({ name }) => name),
  /** Its comments, oldest first. */
  commentsOf: (number: number): readonly Comment[] => pullNumbered(world, number).comments,
  /** The address of a comment. */
  urlOf: (number: number, { id }: Comment): string => commentUrl(world, pullNumbered(world, number), id),
  /** The number by which rulesets name the repository. */
  repositoryId: (): number => world.home.id,
  /** The commit that a branch is at. */
  tip: (branch: string): string => tipOf(world, branch),
  /** The statuses of a commit, oldest first. */
  statusesOf: (sha: string): readonly Status[] => world.home.statuses.filter((one) => one.sha === sha),
  /** The check runs of a commit, oldest first. */
  checksOf: (sha: string): readonly CheckRun[] => world.home.checkRuns.filter((one) => one.sha === sha),
  /** The runs of workflows, oldest first. */
  runs: (): readonly WorkflowRun[] => world.home.workflowRuns,
  /** The newest delivery of an event, or of one action of it, that starts workflows. */
  delivered: (event: string, action?: string): Delivery =>
    event === "pull_request_target"
      ? asTarget(world, newest(world, "pull_request", action))
      : newest(world, event, action),
});

const newest = (world: World, event: string, action: string | undefined): Delivery => {
  const found = world.deliveries.findLast(
    (one) => one.startsWorkflows && one.event === event && (action === undefined || one.payload.action === action),
  );
  if (found === undefined)
    throw new Error(`Nothing was delivered as ${event}${action === undefined ? "" : ` (${action})`}.`);
  return found;
};
