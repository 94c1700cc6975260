import { blockedPaths, ownedPaths } from "../domain/override/blocked-paths.ts";
import { consentBy } from "../domain/override/case.ts";
import type { Account } from "../domain/override/facts.ts";
import { knownPushers } from "../domain/override/pushers.ts";
import type { OwnersSource, Question } from "../domain/override/question.ts";
import { ACTIVITY, isKnown, type Known, learn, NOTHING_KNOWN, read } from "../domain/override/reads.ts";
import type { Review, RootReview } from "../domain/review.ts";
import { blockingIn } from "../domain/verdict.ts";
import { answersTo } from "../github/answers.ts";
import { BY_OWNERS, BY_REVIEW } from "../report/deciding.ts";
import { reviewOf } from "../review.ts";
import { ownersFor, type Rules, rulesAt } from "./base-rules.ts";
import { requireDecidable } from "./before-verdict.ts";
import { changesAt, expectedRoots, isTerraformTouched } from "./changes.ts";
import { askOwners, type Consent } from "./consent.ts";
import { lastReportOf } from "./last-report-of.ts";
import { wholeReview } from "./no-verdict.ts";
import { pullRequestOf } from "./pull-request.ts";
import { hasUnlistedFiles, type Planned, type PullState, reportIn } from "./pull-state.ts";
import { missingPlans, missingRoots } from "./required-plans.ts";
import { reviewRoots } from "./review-roots.ts";
import { rulesFor } from "./rules-branch.ts";
import { NOTHING_REVIEWED, type Run, type RunResult, workflowRunOf } from "./run.ts";
import { isEmpty, isIncomplete, readSubmitted } from "./submitted.ts";
import { wayToOverride } from "./way-to-override.ts";

/** The review of a pull request, decided from what GitHub says now. */

export interface PullResult extends RunResult, Pick<PullState, "pull" | "comments"> {
  readonly label: string;
  /** What was read to tell what owners said. */
  readonly known: Known;
}

/** Decides on a pull request from its state. Throws InputError where there can't be a verdict. */
export async function reviewPull(run: Run, planned: Planned, state: PullState): Promise<PullResult> {
  const { settings } = run;
  await requireDecidable(run.repository, planned, state);
  const { pull, files, comments } = state;
  const rules = await rulesAt(run, await rulesFor(run.repository, state.base, pull.defaultBranch));
  const made = workflowRunOf(run, { commit: planned.planned, pull: planned.number, rules: rules.at.commit });
  const submitted = await readSubmitted(run, rules, files, made);
  const changes = changesAt(run.repository, hasUnlistedFiles(state) ? null : files, planned.planned);
  const isTouched = isIncomplete(submitted) && (await isTerraformTouched(changes));
  const mistakes = [...submitted.mistakes, ...(isTouched ? missingPlans("The pull request", settings, submitted) : [])];
  const about = { pull, comments, label: rules.label, rules: rules.says, commit: planned.planned, made };
  const expected = () => expectedRoots(settings["expect-roots"], changes);
  if (isEmpty(submitted) && mistakes.length === 0 && (await expected()).length === 0)
    return { ...about, ...NOTHING_REVIEWED, known: NOTHING_KNOWN, last: await lastReportOf(run, comments) };
  const roots = await wholeReview(mistakes, rules.says, async () => {
    const pullRequest = await pullRequestOf(run, pull, files, state.base.commit);
    const reviewed = await reviewRoots(run, submitted, rules, pullRequest, true);
    return { roots: reviewed, missing: missingRoots(await expected(), reviewed) };
  });
  const consent = await withConsent(run, planned, state, rules, roots);
  return { ...about, ...consent, last: await lastReportOf(run, comments, consent.known) };
}

/** The review, what owners say to it, and how they can agree. */
async function withConsent(
  run: Run,
  { planned, startedBy }: Planned,
  state: PullState,
  rules: Rules,
  roots: readonly RootReview[],
): Promise<Consent & Pick<RunResult, "wayToOverride" | "deciding">> {
  const { pull, files } = state;
  const asked = {
    base: pull.base,
    rulesFrom: rules.at.name,
    paths: blockedPaths(roots, files),
    owners: blockingIn(roots) === 0 ? NOT_LOOKED_UP : await ownersFor(run.repository, rules, state),
    report: reportIn(run, state.comments),
  } satisfies Partial<Question>;
  const occasion = { on: "pull", planned, startedBy } as const;
  const review = reviewOf(roots);
  const consent = await askOwners(run, review, pull, rules, { ...asked, occasion });
  const pushers = await pushersTo(run, pull, rules, consent);
  return {
    ...consent,
    wayToOverride: wayToOverride(ownedPaths(asked), subjectOf(run, pull, rules, review, pushers), rules.policy),
    deciding: consentBy(pull) === "review" ? BY_REVIEW : BY_OWNERS,
  };
}

/** Of whom it is known that they pushed and so can't agree, where somebody is asked. */
async function pushersTo(
  { repository }: Run,
  pull: PullState["pull"],
  { policy }: Rules,
  { review, known }: Consent,
): Promise<readonly Account[]> {
  if (review.verdict !== "blocked" || policy.override.allowAuthor) return [];
  const source = { repository, pull, teams: null };
  const told = read(isKnown(known, ACTIVITY) ? known : learn(known, await answersTo([ACTIVITY], source)), ACTIVITY);
  return told.read ? knownPushers(told.value, pull) : [];
}

const subjectOf = (
  { repository, settings }: Run,
  pull: PullState["pull"],
  { label }: Rules,
  { digest }: Review,
  pushers: readonly Account[],
): Parameters<typeof wayToOverride>[1] => ({
  pull,
  label,
  digest,
  home: repository.owner,
  seesTeams: settings["owners-token"] !== "",
  pushers,
});

/** Where nothing blocks nobody is asked. */
const NOT_LOOKED_UP: OwnersSource = { from: "nowhere" };
