import { posix } from "node:path";
import { locate } from "../domain/declarations.ts";
import { callsIn } from "../domain/declaring.ts";
import { evaluate } from "../domain/evaluate.ts";
import { withGuardFindings } from "../domain/guards.ts";
import type { Plan } from "../domain/plan.ts";
import type { RootReview } from "../domain/review.ts";
import { formerFolders } from "../domain/root-names.ts";
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
 * A root that is reached through a link is that folder, too, and one that was moved the one that it was: where no file
 * of it is known, or another one could hold the block, the owners of both are asked.
 */
function underAllNames<R extends Pick<RootReview, "root" | "findings">>(review: R, others: readonly string[]): R {
  const own = fileOf(review.root);
  const also = [...new Set(others.map(fileOf))].filter((file) => file !== own).map((file) => ({ file, line: null }));
  if (also.length === 0) return review;
  const findings = review.findings.map((finding) => {
    const places = finding.places.length === 0 ? [{ file: own, line: null }] : finding.places;
    const named = new Set(places.map(({ file }) => file));
    return named.has(own)
      ? { ...finding, places: [...places, ...also.filter(({ file }) => !named.has(file))] }
      : finding;
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
  const files = pull?.files ?? [];
  const checkout = checkoutAt(workspace);
  const located = locate(evaluated, { files, texts: pull?.texts ?? new Map(), checkout, calls: callsIn(plans) });
  const namesOf = (root: string): readonly string[] => [
    ...namesOfFile(workspace, root),
    ...formerFolders(
      root,
      checkout.filesIn(root).map(({ path }) => path),
      files,
    ),
  ];
  const named = located.map((one) => (one.findings.length === 0 ? one : underAllNames(one, namesOf(one.root))));
  const full = pull === null ? named : withGuardFindings(named, pull, policy);
  // Handed reviews come with their digests; what the pull request says of guards is said once, with the first root of
  // this job.
  return [...full.map(withDigest), ...handed];
}
