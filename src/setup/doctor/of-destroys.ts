import { setupAt } from "../../report/setup-links.ts";
import { phrase } from "../../text/phrase.ts";
import { truthOf } from "../workflows/condition.ts";
import { isDestroyingStep, startsDestroying } from "../workflows/destroying.ts";
import type { ActionAt } from "../workflows/files.ts";
import { asStarted, isRun } from "../workflows/handed.ts";
import { takesHead } from "../workflows/head.ts";
import {
  chainOf,
  type Outward,
  outwardIn,
  type PlacedStep,
  type Started,
  startedBy,
  startsOn,
  stepsRun,
} from "../workflows/started.ts";
import { letsThrough } from "../workflows/uses.ts";
import type { Job, Step, Trigger } from "../workflows/workflow.ts";
import type { Located } from "../workflows/yaml.ts";
import { at, type Found, type Judge, open, orOk, unknown } from "./found.ts";
import { holderOf, sharing } from "./sharing.ts";

/** Can what runs for a pull request destroy: commands and credentials, wherever a job leads to. */

/** A command may be an input: `terraform ${{ inputs.command }}`. */
const isDestroying = (placed: PlacedStep, started: Started): boolean =>
  isDestroyingStep(placed.step, asStarted(placed.step.run?.text ?? "", started, placed));

/** Runs of these are on a pull request that nobody has merged yet. */
const PULLS = ["pull_request", "pull_request_target", "pull_request_review", "pull_request_review_comment"];

/** Whether some of these conditions keep every run of a pull request out. */
const keepsPullsOut = ({ triggers }: Started, conditions: readonly (Located | null)[]): boolean =>
  triggers
    .filter(({ name }) => PULLS.includes(name))
    .every(({ name }) => conditions.some((one) => one !== null && truthOf(one.text, name) === false));

const isOfPulls = (started: Started): boolean =>
  startsOn(started, ...PULLS) &&
  !keepsPullsOut(
    started,
    chainOf(started).map(({ job }) => job.if),
  );

const destroyingIn = (started: Started, actionAt: ActionAt): readonly PlacedStep[] =>
  stepsRun(started, actionAt).filter((one) => isDestroying(one, started) && isRun(one, started) !== false);

/** The job, and where it is another's, the one that calls it. */
const jobWords = (started: Started) => {
  const [first] = started.callers;
  return first === undefined
    ? phrase`The job ${started.job.id}`
    : phrase`The job ${started.job.id} of ${started.workflow.path}, which ${first.job.id} of ${startedBy(started).path} calls,`;
};

const APPLY_ELSEWHERE = phrase`Apply in a workflow of its own, after the merge. How: ${setupAt("before-apply")}`;

function applying(started: Started, actionAt: ActionAt): readonly Found[] {
  const seen = destroyingIn(started, actionAt);
  const named = seen.length > 0 ? [] : stepsRun(started, actionAt).filter((one) => isNamedDestroying(one, started));
  return [
    ...seen.map((one) => applyingFound(started, one)),
    ...named.map(({ path, step }) =>
      unknown(
        phrase`${jobWords(started)} runs on pull requests and starts something that by its name can apply or destroy; what that does was not looked at.`,
        APPLY_ELSEWHERE,
        at(path, step.line),
      ),
    ),
  ];
}

const conditionsOf = ({ outer, step }: PlacedStep): readonly (Located | null)[] => [
  ...outer.map((one) => one.step.if),
  step.if,
];

const isNamedDestroying = (placed: PlacedStep, started: Started): boolean =>
  startsDestroying(placed.step, asStarted(placed.step.run?.text ?? "", started, placed)) &&
  !keepsPullsOut(started, conditionsOf(placed));

function applyingFound(started: Started, one: PlacedStep): Found {
  const place = at(one.path, one.step.line);
  if (isRun(one, started) === null)
    return unknown(
      phrase`${jobWords(started)} runs on pull requests, and can apply or destroy unless an input that only the run knows keeps it from that.`,
      APPLY_ELSEWHERE,
      place,
    );
  return keepsPullsOut(started, conditionsOf(one))
    ? open(
        phrase`${jobWords(started)} runs on pull requests with all that it needs to apply or destroy; only the condition of a step, which a pull request can edit, keeps it from that.`,
        APPLY_ELSEWHERE,
        place,
      )
    : open(phrase`${jobWords(started)} runs on pull requests and can apply or destroy.`, APPLY_ELSEWHERE, place);
}

/** A condition on the branch, or on its protection, keeps a push of other branches out. */
const ASKS_BRANCH = /github\.(?:ref|ref_name|ref_protected|event\.ref)\b/;

const keepsPushesOut = ({ if: condition }: Job | Step): boolean => {
  const text = condition?.text ?? "";
  return ASKS_BRANCH.test(text) || (/github\.event_name\s*==/.test(text) && !/['"]push['"]/.test(text));
};

/** Names that stand for all branches which nobody has named: `*` fits only the first. */
const ANY_BRANCHES = ["any-branch", "any/branch"];

/** Whether a push to any branch starts it. A filter of tags alone lets no branch through. */
const isOnAnyPush = ({ name, filters, namesTags }: Trigger): boolean => {
  if (name !== "push") return false;
  const patternsOf = (wanted: string) => filters.find(({ key }) => key === wanted)?.patterns ?? null;
  const [only, ignored] = [patternsOf("branches"), patternsOf("branches-ignore")];
  if (only !== null) return ANY_BRANCHES.some((branch) => letsThrough(only, branch));
  if (ignored !== null) return !ANY_BRANCHES.every((branch) => letsThrough(ignored, branch));
  return !namesTags;
};

/** What starts it on a push to a branch of a pull request, before anybody has reviewed it. */
const anyPushOf = (started: Started): Trigger | undefined =>
  chainOf(started).some(({ job }) => keepsPushesOut(job)) ? undefined : started.triggers.find(isOnAnyPush);

function onPush(started: Started, branch: string, actionAt: ActionAt): readonly Found[] {
  const trigger = anyPushOf(started);
  if (trigger === undefined) return [];
  const steps = destroyingIn(started, actionAt).filter(
    ({ step, outer }) => ![...outer.map((one) => one.step), step].some(keepsPushesOut),
  );
  if (steps.length === 0) return [];
  const fix = phrase`Write ${`branches: [${branch}]`} under push:.`;
  const place = at(startedBy(started).path, trigger.line);
  const { environment } = started.job;
  if (environment !== null)
    return [
      unknown(
        phrase`${jobWords(started)} can apply or destroy on a push to any branch, unless the environment ${environment} keeps it from that.`,
        fix,
        place,
      ),
    ];
  return [
    steps.every((one) => isRun(one, started) === null)
      ? unknown(
          phrase`${jobWords(started)} can apply or destroy on a push to any branch, unless an input that only the run knows keeps it from that.`,
          fix,
          place,
        )
      : open(
          phrase`${jobWords(started)} can apply or destroy on a push to any branch, so before a review and without one.`,
          fix,
          place,
        ),
  ];
}

/** A comment on a pull request, and the run of another workflow, come before the merge as well. */
function beforeMerge(started: Started, all: readonly Started[], actionAt: ActionAt): readonly Found[] {
  const steps = destroyingIn(started, actionAt);
  const [first] = steps;
  if (first === undefined) return [];
  const place = at(first.path, first.step.line);
  const followed = followedPulls(started, all);
  const isOnHead =
    startsOn(started, "issue_comment") && stepsRun(started, actionAt).some(({ step }) => takesHead(step));
  return [
    ...(isOnHead
      ? [
          open(
            phrase`${jobWords(started)} can apply or destroy on a comment, with the head of a pull request that is not merged.`,
            APPLY_ELSEWHERE,
            place,
          ),
        ]
      : []),
    ...(followed === null
      ? []
      : [
          open(
            phrase`${jobWords(started)} can apply or destroy after each run of ${followed}, which pull requests start.`,
            APPLY_ELSEWHERE,
            place,
          ),
        ]),
  ];
}

/** What tells the run of a pull request from others. */
const ASKS_RUN = /workflow_run\.(?:event|head_branch|pull_requests)/;

/** The workflow of pull requests whose runs it follows, none of which a filter or a condition leaves out. */
function followedPulls(started: Started, all: readonly Started[]): string | null {
  if (chainOf(started).some(({ job }) => ASKS_RUN.test(job.if?.text ?? ""))) return null;
  const names = started.triggers
    .filter(({ name, filters }) => name === "workflow_run" && filters.length === 0)
    .flatMap(({ workflows }) => workflows);
  const found = all.find(
    (one) =>
      one.callers.length === 0 &&
      names.includes(one.workflow.name ?? one.workflow.path) &&
      startsOn(one, "pull_request", "pull_request_target"),
  );
  return found?.workflow.path ?? null;
}

/** A workflow that is no file here was not looked at: it may do anything with what it is handed. */
const elsewhere = ({ workflow, job, uses }: Outward): Found =>
  unknown(
    phrase`The job ${job.id} of a pull request calls ${uses.text}; whether that applies or destroys was not looked at.`,
    phrase`Look there: it must neither apply nor destroy, nor get credentials that can.`,
    at(workflow.path, uses.line),
  );

const elsewhereOnPush = ({ workflow, job, uses }: Outward): Found =>
  unknown(
    phrase`The job ${job.id} calls ${uses.text} on a push to any branch; whether that applies or destroys was not looked at.`,
    phrase`Look there: what applies may run only after a review.`,
    at(workflow.path, uses.line),
  );

export const destroys: Judge = ({ files, github }) => {
  const { started: all, actions } = files;
  const { actionAt } = actions;
  const ofPulls = all.filter(isOfPulls);
  const destroying = all.filter((one) => !isOfPulls(one) && destroyingIn(one, actionAt).length > 0);
  const holders = destroying.map((one) => holderOf(one, actionAt));
  const pushed = all.filter((one) => !isOfPulls(one) && anyPushOf(one) !== undefined);
  return orOk(
    [
      ...ofPulls.flatMap((one) => applying(one, actionAt)),
      ...destroying.flatMap((one) => onPush(one, github?.branch ?? "main", actionAt)),
      ...destroying.flatMap((one) => beforeMerge(one, all, actionAt)),
      ...ofPulls.flatMap((one) => sharing(one, holders, actionAt)),
      ...outwardIn(ofPulls, ...PULLS).map(elsewhere),
      ...outwardIn(pushed, "push").map(elsewhereOnPush),
    ],
    phrase`No job of a pull request applies, none on a push to any branch, and none is seen to have the credentials of one that does.`,
  );
};
