import type { Repository } from "../repository/repository.ts";
import { isDestroyingStep } from "../workflows/destroying.ts";
import { stepsRun } from "../workflows/started.ts";
import { reviewsIn } from "../workflows/uses.ts";
import type { Proposal } from "./proposal.ts";

/** Workflows that are there, and plan or apply past a review. */

const PLANS = /\b(terraform|tofu|terragrunt)\b.*\bplan\b/;
/** Such as `dflook/terraform-plan`. */
const PLANNING_ACTION = /\/(?:terraform|tofu|terragrunt)-plan@/i;

/** Workflows that plan, and do not review. */
export function planningPast(
  { workflows: { workflows, actionAt } }: Repository,
  { guards }: Proposal,
): readonly string[] {
  const guarding = new Set(guards.map(({ workflow }) => workflow.path));
  return workflows
    .filter(({ path }) => !guarding.has(path))
    .filter((workflow) =>
      workflow.jobs.some((job) =>
        stepsRun({ workflow, job }, actionAt).some(
          ({ step: { run, uses } }) => PLANS.test(run?.text ?? "") || PLANNING_ACTION.test(uses?.text ?? ""),
        ),
      ),
    )
    .map(({ path }) => path);
}

/** Workflows that apply in a job in which nothing reviews. */
export const applyingPast = ({ workflows: { workflows, actionAt } }: Repository): readonly string[] =>
  workflows
    .filter((workflow) =>
      workflow.jobs.some((job) => {
        const steps = stepsRun({ workflow, job }, actionAt).map(({ step }) => step);
        return steps.some((step) => isDestroyingStep(step)) && reviewsIn({ workflow, job }, actionAt).length === 0;
      }),
    )
    .map(({ path }) => path);
