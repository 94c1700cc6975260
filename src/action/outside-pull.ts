import type { ChangedFile } from "../domain/changed-files.ts";
import { blockedPaths } from "../domain/override/blocked-paths.ts";
import type { Occasion } from "../domain/override/question.ts";
import { unresolvedGroup } from "../domain/override.ts";
import type { RootReview } from "../domain/review.ts";
import { exitCodeOf } from "../domain/verdict.ts";
import { type LivePull, pullOf, pullsOfCommit } from "../github/repository.ts";
import type { Settings } from "../input/settings.ts";
import { BEFORE_A_MERGE, BY_OWNERS } from "../report/deciding.ts";
import { reviewOf } from "../review.ts";
import { ownersFor, type Rules, rulesAt } from "./base-rules.ts";
import { expectedRoots, isGlob, isTerraformTouched } from "./changes.ts";
import { askOwners } from "./consent.ts";
import { wholeReview } from "./no-verdict.ts";
import { requireNoneBlocked } from "./other-reports.ts";
import {
  changesOutside,
  commitOf,
  type Ground,
  groundOf,
  type OutsideChanges,
  type OutsideEvent,
} from "./outside-changes.ts";
import { filesOf, pullRequestOf } from "./pull-request.ts";
import { commentsOn, reportIn } from "./pull-state.ts";
import { missingFiles, missingPlans, missingRoots } from "./required-plans.ts";
import { requiredRead } from "./required-read.ts";
import { reviewRoots } from "./review-roots.ts";
import { NOTHING_REVIEWED, type Run, type RunResult, workflowRunOf } from "./run.ts";
import { isEmpty, isIncomplete, readSubmitted, type Submitted } from "./submitted.ts";

/**
 * Reviews outside of an open pull request: merge groups, pushes, and whatever else starts a workflow. There is never a
 * comment; an override only where a pull request gave one.
 */

/** An event with the pull request that may carry the consent; null where there is none. */
interface Merge {
  readonly event: OutsideEvent;
  readonly pull: LivePull | null;
}

export async function reviewOutsidePull(run: Run, event: OutsideEvent): Promise<RunResult> {
  const [pull, ground] = await Promise.all([
    requiredRead("The pull request that this commit came from", "pull-requests: read", pullFor(run, event)),
    groundOf(run, event),
  ]);
  const result = await reviewOn(run, event, pull, ground);
  if (exitCodeOf(result.review.verdict) === 0) await requireNoneBlocked(run, event);
  return result;
}

async function reviewOn(run: Run, event: OutsideEvent, pull: LivePull | null, ground: Ground): Promise<RunResult> {
  const { settings } = run;
  const merge: Merge = { event, pull };
  const rules = await rulesAt(run, ground.at);
  const commit = commitOf(run, event);
  const made = workflowRunOf(run, { commit, pull: null, rules: rules.at.commit });
  const submitted = await readSubmitted(run, rules, [], made);
  const hasGlobs = settings["expect-roots"].some(isGlob);
  const outside = isIncomplete(submitted) || hasGlobs ? await changesOutside(run, event, ground) : UNSEEN;
  const missing = isIncomplete(submitted) ? await missingOutside(settings, outside, submitted) : [];
  const mistakes = [...submitted.mistakes, ...missing];
  const about = { rules: rules.says, commit: run.runner.sha, made, last: null };
  const expected = () => expectedRoots(settings["expect-roots"], outside.changes);
  if (isEmpty(submitted) && mistakes.length === 0 && (await expected()).length === 0)
    return { ...about, ...NOTHING_REVIEWED };
  const files = pull === null ? [] : await filesOf(run, pull);
  const roots = await wholeReview(mistakes, rules.says, async () => {
    const pullRequest = pull === null ? null : await pullRequestOf(run, pull, files, ground.base ?? ground.at.commit);
    const reviewed = await reviewRoots(run, submitted, rules, pullRequest, false);
    return { roots: reviewed, missing: missingRoots(await expected(), reviewed) };
  });
  return {
    ...about,
    ...(await withConsent(run, merge, rules, roots, files)),
    wayToOverride: { how: howToAgree(merge), isPossible: event.on !== "other", who: [] },
    deciding: event.on === "group" ? BY_OWNERS : BEFORE_A_MERGE,
  };
}

/** Nobody asks what is changed. */
const UNSEEN: OutsideChanges = { what: "What is merged", changes: null };

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
 * A merge that changes no Terraform needs no plan, as its pull request needed none: a queue in which only some are
 * planned has to go on.
 */
async function missingOutside(
  settings: Settings,
  { what, changes }: OutsideChanges,
  submitted: Submitted,
): Promise<readonly string[]> {
  if (changes === null) return missingFiles(submitted, "These");
  return (await isTerraformTouched(changes)) ? missingPlans(what, settings, submitted) : [];
}

/** Where there is no label to apply, how an owner's consent comes about. */
function howToAgree({ event: { on }, pull }: Merge): string {
  const there = "open a pull request with this change, and let a code owner agree there before it is merged.";
  if (on === "push") return `what is applied has to be exactly what was agreed to: ${there}`;
  if (on === "other") return `nobody can agree outside of a pull request: ${there}`;
  const where = pull === null ? "the pull request that the group ends with" : `pull request #${pull.number}`;
  return `a code owner agrees to exactly this set on ${where}; then it is queued again. What another pull request ahead in the queue destroys stands here as well: queue this one again when that one is merged and applied, and let the queue take one at a time (build concurrency and group size 1).`;
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
  // A label that was refused for its comment may still be on, and another set may have let the pull request through.
  const [owners, report] = await Promise.all([
    ownersFor(run.repository, rules, { pull, files }),
    commentsOn(run, pull.number).then((comments) => reportIn(run, comments)),
  ]);
  const { known: _, ...consent } = await askOwners(run, review, pull, rules, {
    occasion,
    base: event.on === "push" ? event.branch : event.base,
    paths: blockedPaths(roots, files),
    owners,
    report,
  });
  return consent;
}
