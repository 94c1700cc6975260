import type { Rename } from "../domain/changed-files.ts";
import { locate } from "../domain/declarations.ts";
import { evaluate } from "../domain/evaluate.ts";
import { type PullRequest, withGuardFindings } from "../domain/guards.ts";
import type { Plan } from "../domain/plan.ts";
import type { RootReview } from "../domain/review.ts";
import { isTerraformFile } from "../domain/terraform.ts";
import { folderAt } from "../github/repository.ts";
import { withDigest } from "../review.ts";
import type { Rules } from "./base-rules.ts";
import { sourcesIn } from "./checkout.ts";
import { requiredRead } from "./required-read.ts";
import type { Run } from "./run.ts";
import type { Submitted } from "./submitted.ts";

/** Everything up to the question whether an owner agreed. */
export interface ReviewedRoots {
  readonly roots: readonly RootReview[];
  readonly renames: readonly Rename[];
}

/**
 * A root that the base branch already holds is not new; null: it need not be known, or can't be. Asked only for plans
 * that know no state.
 */
async function newOnBase({ repository }: Run, plan: Plan, base: string): Promise<boolean | null> {
  const isOutside = plan.root.startsWith("/") || plan.root.split("/").includes("..");
  if (plan.hasPriorState === true || plan.counts.create === 0 || isOutside) return null;
  const names = await requiredRead(
    `Whether the root ${plan.root} is on the base branch`,
    "contents: read",
    folderAt(repository, plan.root, base),
  );
  return names === null || !names.some(isTerraformFile);
}

/** Applies the rules to the submitted plans. `pull`: null outside of pull requests. */
export async function reviewRoots(
  run: Run,
  { plans, handed }: Submitted,
  rules: Rules,
  pull: PullRequest | null,
): Promise<ReviewedRoots> {
  const { workspace, today } = run.runner;
  const { catalogue, policy } = rules;
  const evaluated = await Promise.all(
    plans.map(async (plan) => {
      const isNewRoot = pull === null ? null : await newOnBase(run, plan, rules.at.commit);
      return evaluate(plan, { catalogue, policy, today, isNewRoot });
    }),
  );
  const sources = sourcesIn(workspace, [...new Set(evaluated.map(({ root }) => root))]);
  const located = locate(evaluated, pull?.files ?? [], sources);
  const full = pull === null ? located.roots : withGuardFindings(located.roots, pull, policy);
  // Handed reviews come with their digests; what the pull request says of guards is said once, with the first root of
  // this job.
  return { roots: [...full.map(withDigest), ...handed], renames: located.renames };
}
