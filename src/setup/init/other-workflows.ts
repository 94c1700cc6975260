import type { Repository } from "../repository/repository.ts";
import { isDestroyingStep } from "../workflows/destroying.ts";
import { type Placed, pathsOf, placedIn, stepsRun } from "../workflows/started.ts";
import { reviewsIn } from "../workflows/uses.ts";
import type { Proposal } from "./proposal.ts";

/** Workflows that are there, and plan or apply past a review. */

const PLANS = /\b(terraform|tofu|terragrunt)\b.*\bplan\b/;
/** Such as `dflook/terraform-plan`. */
const PLANNING_ACTION = /\/(?:terraform|tofu|terragrunt)-plan@/i;

/** Workflows that plan, and do not review. */
export const planningPast = (repository: Repository, proposal: Proposal): readonly string[] =>
  pathsOf(jobsPlanningPast(repository, proposal));

/** The jobs of these workflows that plan. */
function jobsPlanningPast(
  { workflows: { workflows, actionAt } }: Repository,
  { guards }: Pick<Proposal, "guards">,
): readonly Placed[] {
  const guarding = pathsOf(guards);
  return placedIn(workflows.filter(({ path }) => !guarding.includes(path))).filter((placed) =>
    stepsRun(placed, actionAt).some(
      ({ step: { run, uses } }) => PLANS.test(run?.text ?? "") || PLANNING_ACTION.test(uses?.text ?? ""),
    ),
  );
}

/** Runners of GitHub's own: `ubuntu-latest`, `macos-15-xlarge`. */
const HOSTED = /^(?:ubuntu|windows|macos)-/;

/** The runner of its own on which a workflow plans: what only that reaches, no other one plans. */
export function ownRunner(
  repository: Repository,
  proposal: Proposal,
): { path: string; labels: readonly string[] } | null {
  const own = jobsPlanningPast(repository, proposal).find(
    ({ job: { runsOn } }) => runsOn.length > 0 && !runsOn.some((label) => HOSTED.test(label) || label.includes("${{")),
  );
  return own === undefined ? null : { path: own.workflow.path, labels: own.job.runsOn };
}

/** Workflows that apply in a job in which nothing reviews. */
export const applyingPast = ({ workflows: { workflows, actionAt } }: Repository): readonly string[] =>
  pathsOf(
    placedIn(workflows).filter(
      (placed) =>
        stepsRun(placed, actionAt).some(({ step }) => isDestroyingStep(step)) &&
        reviewsIn(placed, actionAt).length === 0,
    ),
  );
