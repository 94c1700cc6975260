import type { Plan } from "../domain/plan.ts";
import type { RootReview } from "../domain/review.ts";
import type { WorkflowRun } from "../domain/workflow-run.ts";
import type { Event } from "../github/event.ts";
import type { ListedFile } from "../github/repository.ts";
import { treeAt } from "../github/tree.ts";
import { distinctSources } from "../input/plan/distinct.ts";
import { findSources } from "../input/plan/sources.ts";
import { readSideBySide } from "../reading/side-by-side.ts";
import type { Rules } from "./base-rules.ts";
import { committedAmong } from "./committed.ts";
import { distinctFiles, handedReviews, reviewedTwice, whyNotHanded } from "./handed.ts";
import { overwritten } from "./job-files.ts";
import { readEach } from "./read-each.ts";
import { requiredRead } from "./required-read.ts";
import type { Run } from "./run.ts";

/** What the job submits for review, by the inputs `plan` and `reviews`. */
export interface Submitted {
  readonly plans: readonly Plan[];
  /** Roots that other jobs have reviewed and hand over, with their digests. */
  readonly handed: readonly RootReview[];
  /** Lines of the inputs that lead to nothing; whether that is a fault, the pull request decides. */
  readonly missing: readonly string[];
  /** What can't be read, and why. Where there is any there is no verdict: such a plan is never a pass. */
  readonly mistakes: readonly string[];
}

export const isEmpty = ({ plans, handed }: Submitted): boolean => plans.length + handed.length === 0;

/** Something that a line of the inputs names is not there, or none names anything. */
export const isIncomplete = (submitted: Submitted): boolean => isEmpty(submitted) || submitted.missing.length > 0;

/**
 * Reads every plan and every handed review that is there, with only the attributes that the rules look at. `made`: what
 * this run decides on; a review of anything else is refused.
 */
export async function readSubmitted(
  { settings, repository, runner: { workspace, log, event, isRerun } }: Run,
  { catalogue, policy }: Rules,
  changed: readonly ListedFile[],
  made: WorkflowRun,
): Promise<Submitted> {
  const planFiles = await findSources(settings.plan, { cwd: workspace });
  const plansOnce = distinctSources(planFiles.sources, { cwd: workspace, noun: "plan", onNote: log.notice });
  const handedFiles = await findSources(settings.reviews, { root: ".", cwd: workspace });
  const handedOnce = distinctFiles(handedFiles.sources, workspace);
  const paths = [...plansOnce.map(({ path }) => path), ...handedOnce];
  const committed = await committedAmong(paths, {
    workspace,
    changed,
    listed: () => requiredRead(`The files of commit ${made.merge}`, "contents: read", treeAt(repository, made.merge)),
  });
  // Who only reports may look at what is kept: nothing hangs on it, unless another job decides by the report.
  const decides = settings.enforce || settings.report !== "";
  if (!decides) for (const one of committed) log.warning(one);
  const mistakes: string[] = [
    ...jobsThatFailed(settings.needs),
    ...workflowThatFailed(event),
    ...workflowOfChoice(event, made),
    ...overwritten(settings.report, paths, workspace),
    ...(decides ? committed : []),
  ];
  const outcomes = await readSideBySide(plansOnce, {
    policy,
    catalogue,
    terraform: settings.terraform,
    cwd: workspace,
  });
  for (const note of outcomes.flatMap(({ notes }) => notes)) log.notice(note);
  mistakes.push(...outcomes.flatMap(({ mistake }) => (mistake === null ? [] : [mistake])));
  const plans = outcomes.flatMap((outcome) => outcome.plans);
  const whyNot = whyNotHanded(made, { isOtherEvent: event.on === "commit", isRerun });
  const handed = await readEach(handedOnce, mistakes, (path) => handedReviews(path, workspace, whyNot));
  mistakes.push(...reviewedTwice([...plansOnce, ...handed.map(({ root, path }) => ({ root: root.root, path }))]));
  return {
    plans,
    handed: handed.map(({ root }) => root),
    missing: [...planFiles.missing, ...handedFiles.missing].map(({ path }) => path),
    mistakes,
  };
}

/** What they left may be of an earlier attempt. */
const jobsThatFailed = (jobs: readonly string[]): readonly string[] =>
  jobs.length === 0
    ? []
    : [
        `These jobs did not end well, so not all is reviewed: ${jobs.join(", ")}. Look at their logs, and run them again.`,
      ];

/** What somebody started by hand may plan what they like, and would speak for the pull request. */
const workflowOfChoice = (event: Event, { pull }: WorkflowRun): readonly string[] =>
  event.on !== "commit" || event.chosen === null || pull === null
    ? []
    : [
        `The workflow that made the plans was started by ${event.chosen}, and not by a push or by the pull request, so whoever started it may have chosen what it plans. Push a commit, or close and reopen the pull request, and let that start it.`,
      ];

/** The same of the workflow that made the plans: a glob does not tell what is missing. */
const workflowThatFailed = (event: Event): readonly string[] =>
  event.on !== "commit" || event.failed === null
    ? []
    : [
        `The workflow that made the plans ended with ${event.failed}, so not all may be planned. Look at its log, and run it again.`,
      ];
