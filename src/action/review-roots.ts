import { posix } from "node:path";
import { locate } from "../domain/declarations.ts";
import { callsIn } from "../domain/declaring.ts";
import { evaluate } from "../domain/evaluate.ts";
import { withGuardFindings } from "../domain/guards.ts";
import type { Plan } from "../domain/plan.ts";
import type { RootReview } from "../domain/review.ts";
import { fileOf, isDeclaring, isTerraformFile } from "../domain/terraform.ts";
import type { PullRequest } from "../domain/touched.ts";
import { folderAt } from "../github/contents.ts";
import { checkoutAt, namesOfFile } from "../input/checkout.ts";
import { withDigest } from "../review.ts";
import type { Rules } from "./base-rules.ts";
import { requiredRead } from "./required-read.ts";
import type { Run } from "./run.ts";
import type { Submitted } from "./submitted.ts";

/**
 * A root that the base branch already holds is not new; null: it need not be known, or can't be. Asked only for plans
 * that know no state.
 */
async function newOnBase({ repository }: Run, plan: Plan, base: string): Promise<boolean | null> {
  const isOutside = plan.root.startsWith("/") || plan.root.split("/").includes("..");
  if (plan.hasPriorState === true || plan.counts.create === 0 || isOutside) return null;
  const namesIn = (folder: string): Promise<readonly string[] | null> =>
    requiredRead(
      `Whether the root ${plan.root} is on the base branch`,
      "contents: read",
      folderAt(repository, folder, base),
    );
  const names = await namesIn(plan.root);
  if (names !== null || plan.root === ".") return !(names ?? []).some(isTerraformFile);
  // An environment may be called by a file of its values: `vars/prod` by `vars/prod.tfvars`. Of `network.tf` a root
  // `network` may just have been made.
  const own = `${posix.basename(plan.root)}.`;
  const beside = await namesIn(posix.dirname(plan.root));
  return !(beside ?? []).some((name) => name.startsWith(own) && isTerraformFile(name) && !isDeclaring(name));
}

/**
 * A root that is reached through a link is that folder, too: where no file of it is known, or another one could hold
 * the block, its owners are asked as well.
 */
function underBothNames<R extends Pick<RootReview, "root" | "findings">>(review: R, workspace: string): R {
  const [own = "main.tf", ...others] = namesOfFile(workspace, review.root).map(fileOf);
  const behind = others.filter((file) => file !== own).map((file) => ({ file, line: null }));
  if (behind.length === 0) return review;
  const findings = review.findings.map((finding) => {
    const places = finding.places.length === 0 ? [{ file: own, line: null }] : finding.places;
    return places.some(({ file }) => file === own) ? { ...finding, places: [...places, ...behind] } : finding;
  });
  return { ...review, findings };
}

/**
 * Applies the rules to the submitted plans. `pull`: what the pull request says that they come from, in a merge group or
 * on push as well; null where there is none.
 */
export async function reviewRoots(
  run: Run,
  { plans, handed }: Submitted,
  rules: Rules,
  pull: PullRequest | null,
  isOpenPull: boolean,
): Promise<readonly RootReview[]> {
  const { workspace, today } = run.runner;
  const { catalogue, policy } = rules;
  const evaluated = await Promise.all(
    plans.map(async (plan) => {
      const isNewRoot = isOpenPull ? await newOnBase(run, plan, rules.at.commit) : null;
      const oldBecause = isNewRoot === false ? "base" : null;
      return evaluate(plan, { catalogue, policy, today, isNewRoot, oldBecause });
    }),
  );
  const located = locate(evaluated, {
    files: pull?.files ?? [],
    texts: pull?.texts ?? new Map(),
    checkout: checkoutAt(workspace),
    calls: callsIn(plans),
  });
  const named = located.map((one) => underBothNames(one, workspace));
  const full = pull === null ? named : withGuardFindings(named, pull, policy);
  // Handed reviews come with their digests; what the pull request says of guards is said once, with the first root of
  // this job.
  return [...full.map(withDigest), ...handed];
}
