import { type ChangedFile, touchesTerraform } from "../domain/changed-files.ts";
import { blockedPaths } from "../domain/override/blocked-paths.ts";
import type { Occasion } from "../domain/override/question.ts";
import { unresolvedGroup } from "../domain/override.ts";
import type { RootReview } from "../domain/review.ts";
import type { Event } from "../github/event.ts";
import { filesBetween, type LivePull, pullOf, pullsOfCommit, tipOf } from "../github/repository.ts";
import { reviewOf } from "../review.ts";
import { ownersSource, type Rules, rulesAt } from "./base-rules.ts";
import { askOwners } from "./consent.ts";
import { filesOf, pullRequestOf } from "./pull-request.ts";
import { requireFiles, requirePlans, requireRoots } from "./required-plans.ts";
import { requiredRead } from "./required-read.ts";
import { reviewRoots } from "./review-roots.ts";
import { NOTHING_REVIEWED, type Run, type RunResult } from "./run.ts";
import { isEmpty, readSubmitted, type Submitted } from "./submitted.ts";

/**
 * Reviews outside of an open pull request: merge groups, pushes, and whatever else starts a workflow. There is never a
 * comment; an override only where a pull request gave one.
 */

export type OutsideEvent = Extract<Event, { readonly on: "group" | "push" | "other" }>;

/** An event with the pull request that may carry the consent; null where there is none. */
interface Merge {
  readonly event: OutsideEvent;
  readonly pull: LivePull | null;
}

export async function reviewOutsidePull(run: Run, event: OutsideEvent): Promise<RunResult> {
  const pull = await requiredRead(
    "The pull request that this commit came from",
    "pull-requests: write",
    pullFor(run, event),
  );
  const merge: Merge = { event, pull };
  const rules = await rulesAt(run, await requiredRead("The base branch", "contents: read", rulesCommit(run, merge)));
  const submitted = await readSubmitted(run, rules);
  if (isEmpty(submitted) || submitted.missing.length > 0) await requireForMerge(run, merge, rules.commit, submitted);
  if (isEmpty(submitted)) return NOTHING_REVIEWED;
  const files = pull === null ? [] : await filesOf(run, pull);
  const changes = pull === null ? null : await pullRequestOf(run, pull, files, rules.commit);
  const roots = await reviewRoots(run, submitted, rules, changes, false);
  requireRoots(run.settings["expect-roots"], [], roots);
  return {
    ...(await withConsent(run, merge, rules, roots, files)),
    advice: { how: howToAgree(merge), isPossible: event.on !== "other", who: [] },
  };
}

/** Of a merge group the pull request that it ends with, of a push the one that was merged as this commit. */
async function pullFor({ repository }: Run, event: OutsideEvent): Promise<LivePull | null> {
  if (event.on === "group") return event.pull === null ? null : pullOf(repository, event.pull);
  if (event.on !== "push") return null;
  const pulls = await Promise.all(
    (await pullsOfCommit(repository, event.commit)).map(({ number }) => pullOf(repository, number)),
  );
  return pulls.find(({ merged, base }) => merged?.commit === event.commit && base === event.branch) ?? null;
}

/**
 * The commit at which policy and CODEOWNERS are read: the base branch without what is being merged. A push holds the
 * pull request's own edits already, so there it is the commit that the pull request was based on, as in its own review.
 */
async function rulesCommit({ repository }: Run, { event, pull }: Merge): Promise<string> {
  if (event.on === "group") return tipOf(repository, event.base);
  return event.on === "push" && pull !== null ? pull.baseCommit : event.commit;
}

/**
 * A merge that changes no Terraform needs no plan, as its pull request needed none: a queue in which only some are
 * planned has to go on.
 */
async function requireForMerge(run: Run, merge: Merge, base: string, submitted: Submitted): Promise<void> {
  const changes = await changesTerraform(run, merge, base);
  if (changes === "yes") requirePlans("What is merged", run.settings, submitted);
  if (changes === "unknown") requireFiles(submitted, "These");
}

/** Unknown where it can't be told what is merged: of a push without a pull request, or of no merge at all. */
async function changesTerraform(
  { repository }: Run,
  { event, pull }: Merge,
  base: string,
): Promise<"yes" | "no" | "unknown"> {
  if (event.on === "other" || (event.on === "push" && pull === null)) return "unknown";
  const files = await requiredRead(
    "Which files the merge changes",
    "contents: read",
    filesBetween(repository, base, event.commit),
  );
  return files === null || touchesTerraform(files) ? "yes" : "no";
}

/** Where there is no label to apply, how an owner's consent comes about. */
function howToAgree({ event: { on }, pull }: Merge): string {
  const there = "open a pull request with this change, and let a code owner agree there before it is merged.";
  if (on === "push") return `what is applied has to be exactly what was agreed to: ${there}`;
  if (on === "other") return `nobody can agree outside of a pull request: ${there}`;
  const where = pull === null ? "the pull request that the group ends with" : `pull request #${pull.number}`;
  return `a code owner agrees to exactly this set on ${where}; then it is queued again. If the group holds other pull requests too, set the merge queue's group size to 1.`;
}

async function withConsent(
  run: Run,
  { event, pull }: Merge,
  rules: Rules,
  roots: readonly RootReview[],
  files: readonly ChangedFile[],
): Promise<Pick<RunResult, "review" | "override">> {
  const review = reviewOf(roots);
  if (review.digest === null || event.on === "other") return { review, override: { state: "absent" } };
  if (pull === null)
    return { review, override: event.on === "group" ? unresolvedGroup(event.ref) : { state: "absent" } };
  const occasion: Occasion = event.on === "push" ? { on: "push", commit: event.commit } : { on: "group" };
  return askOwners(run, review, pull, rules, {
    occasion,
    base: event.on === "push" ? event.branch : event.base,
    paths: blockedPaths(roots, files),
    owners: await ownersSource(run.repository, rules),
  });
}
