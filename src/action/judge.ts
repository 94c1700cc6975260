import { catalogueWith } from "../catalogue/index.ts";
import type { Catalogue } from "../domain/catalogue.ts";
import { evaluate } from "../domain/evaluate.ts";
import { keptPathsOf } from "../domain/kept-paths.ts";
import type { Rename } from "../domain/override/places.ts";
import type { Plan } from "../domain/plan.ts";
import { DEFAULT_POLICY, type Policy } from "../domain/policy.ts";
import { locate, type PullRequest, withPullRequest } from "../domain/pull-request.ts";
import type { RootReview } from "../domain/review.ts";
import { isTerraformFile } from "../domain/terraform.ts";
import { fileAt, folderAt, type Repository } from "../github/repository.ts";
import { readPolicy } from "../input/policy.ts";
import type { Settings } from "../input/settings.ts";
import { withDigest } from "../review.ts";
import { sourcesIn } from "./checkout.ts";
import { needed } from "./needed.ts";
import { type Given, readGiven } from "./plans.ts";

/** Plans and policy → reviewed roots: everything up to the question whether an owner agreed. */

/**
 * The policy at a commit. None is fine; a broken one throws PolicyError, and one that can't be read InputError: nobody
 * may get the defaults instead.
 */
export async function policyAt(repository: Repository, path: string, commit: string): Promise<Policy> {
  const text = await needed(
    `The policy of the base branch, ${path},`,
    "contents: read",
    fileAt(repository, path, commit),
  );
  return text === null ? DEFAULT_POLICY : readPolicy(text, path);
}

export interface Judged {
  readonly roots: readonly RootReview[];
  readonly renames: readonly Rename[];
}

/** What plans and reviews the inputs lead to, read with only the attributes that this policy needs. */
export async function given(
  settings: Settings,
  workspace: string,
  policy: Policy,
): Promise<Given & { readonly catalogue: Catalogue }> {
  const catalogue = catalogueWith(policy.catalogue);
  return { ...(await readGiven(settings, workspace, keptPathsOf(catalogue, policy))), catalogue };
}

/** A root that the base branch already holds is not new. Asked only for plans that know no state. */
async function isNewRoot(
  plan: Plan,
  base: { readonly repository: Repository; readonly commit: string } | null,
): Promise<boolean | null> {
  const isOutside = plan.root.startsWith("/") || plan.root.split("/").includes("..");
  if (base === null || plan.hasPriorState === true || plan.counts.create === 0 || isOutside) return null;
  const names = await needed(
    `Whether the root ${plan.root} is on the base branch`,
    "contents: read",
    folderAt(base.repository, plan.root, base.commit),
  );
  return names === null || !names.some(isTerraformFile);
}

/** Applies the rules. `pull`: null outside of pull requests; `base`: where to look whether a root is new. */
export async function judge(
  { plans, reviewed, catalogue }: Given & { readonly catalogue: Catalogue },
  policy: Policy,
  {
    pull,
    base,
    workspace,
    today,
  }: {
    readonly pull: PullRequest | null;
    readonly base: { readonly repository: Repository; readonly commit: string } | null;
    readonly workspace: string;
    readonly today: string;
  },
): Promise<Judged> {
  const fresh = await Promise.all(
    plans.map(async (plan) => evaluate(plan, { catalogue, policy, today, isNewRoot: await isNewRoot(plan, base) })),
  );
  const located = locate(fresh, pull?.files ?? [], sourcesIn(workspace, [...new Set(fresh.map(({ root }) => root))]));
  const full = pull === null ? located.roots : withPullRequest(located.roots, pull, policy);
  // Reviews of other jobs come with their digests; what the pull request says of guards is said once, with the first
  // root of this job.
  return { roots: [...full.map(withDigest), ...reviewed], renames: located.renames };
}
