import { list, phrase } from "../../text/phrase.ts";
import { unwrapped } from "../workflows/condition.ts";
import { chainOf, checkOf, type Placed, type Started, type StepAt, startedBy } from "../workflows/started.ts";
import { type Guard, isHandingOver, type Reviewing } from "../workflows/uses.ts";
import type { Located } from "../workflows/yaml.ts";
import { checksIn, type Facts } from "./facts.ts";
import { at, type Found, type Judge, open, orOk, unknown } from "./found.ts";
import { unreviewed } from "./of-roots.ts";
import { swallowing } from "./swallowing.ts";

/** Can the job of the check be passed without a review: conditions, faults that do not count, cancelled runs. */

const bare = (condition: string): string => unwrapped(condition).replace(/\s+/g, "");

const isAlways = (condition: Located | null): boolean => condition !== null && bare(condition.text) === "always()";

/** A step that one of these skips stands in a job that has failed, or was cancelled. */
const HARMLESS = ["always()", "success()", "!cancelled()", "success()||failure()", "true"];

const whole = (condition: Located): string => condition.text.replace(/\s+/g, " ").trim();

function jobCondition({ workflow, job }: Placed): readonly Found[] {
  if (job.if !== null)
    return isAlways(job.if)
      ? []
      : [
          open(
            phrase`The job ${job.id} runs only if ${whole(job.if)}, and a job that is skipped counts as passed.`,
            phrase`Take the condition out${job.needs.length > 0 ? phrase`, and write ${"if: always()"} in its place` : []}.`,
            at(workflow.path, job.if.line),
          ),
        ];
  if (job.needs.length === 0) return [];
  return [
    open(
      phrase`The job ${job.id} is skipped when ${list(job.needs)} ${[job.needs.length === 1 ? "fails" : "fail"]}, and a job that is skipped counts as passed.`,
      phrase`Write ${"if: always()"} in the job, and name the roots in ${"expect-roots"}.`,
      at(workflow.path, job.line),
    ),
  ];
}

/** The step itself, and those that lead to it: without one of them it does not run. */
const stepsOf = ({ outer, step, path }: Reviewing): readonly StepAt[] => [...outer, { step, path }];

const stepCondition = ({ step, path }: StepAt): readonly Found[] =>
  step.if === null || HARMLESS.includes(bare(step.if.text))
    ? []
    : [
        open(
          phrase`The step that reviews runs only if ${whole(step.if)}; without it the job passes.`,
          phrase`Take the condition out.`,
          at(path, step.if.line),
        ),
      ];

const conditionsOf = (guard: Guard): readonly string[] =>
  [...chainOf(guard).map(({ job }) => job.if), ...guard.reviews.flatMap(stepsOf).map(({ step }) => step.if)].flatMap(
    (condition) => (condition === null ? [] : whole(condition)),
  );

export const conditions: Judge = ({ files }) => {
  const checks = checksIn(files);
  const written = [...new Set(checks.flatMap(conditionsOf))];
  return orOk(
    checks.flatMap((guard) => [
      ...chainOf(guard).flatMap(jobCondition),
      ...guard.reviews.flatMap(stepsOf).flatMap(stepCondition),
    ]),
    written.length === 0
      ? phrase`Neither the job nor the step has a condition.`
      : phrase`The only ${[written.length === 1 ? "condition is" : "conditions are"]} ${list(written)}, and ${[written.length === 1 ? "it lets" : "they let"]} nothing pass without a review.`,
  );
};

const continuing = (continues: Located | null, what: string, path: string): readonly Found[] =>
  continues === null || bare(continues.text) === "false"
    ? []
    : [
        open(
          phrase`With ${"continue-on-error"} in the ${[what]} a failure does not count.`,
          phrase`Take ${"continue-on-error"} out.`,
          at(path, continues.line),
        ),
      ];

function enforcing(review: Reviewing): readonly Found[] {
  const enforce = review.inputs.get("enforce");
  if (enforce === undefined || isHandingOver(review) || enforce.text.trim() === "true") return [];
  const place = at(review.path, enforce.line);
  return enforce.text.trim() === "false"
    ? [
        open(
          phrase`With ${"enforce: false"} the check only reports, and never fails for a finding.`,
          phrase`Take the line out once the reports are quiet.`,
          place,
        ),
      ]
    : [
        unknown(
          phrase`Whether the check fails for a finding depends on ${enforce.text.trim()}.`,
          phrase`Take the line out, or write true.`,
          place,
        ),
      ];
}

export const fails: Judge = ({ files }) =>
  orOk(
    checksIn(files).flatMap((guard) => [
      ...chainOf(guard).flatMap(({ workflow, job }) => continuing(job.continues, "job", workflow.path)),
      ...guard.reviews.flatMap((one) => [
        ...stepsOf(one).flatMap(({ step, path }) => continuing(step.continues, "step", path)),
        ...enforcing(one),
        ...swallowing(one, guard),
      ]),
    ]),
    phrase`A finding that blocks fails the job.`,
  );

function cancelling(cancels: Located | null, path: string): readonly Found[] {
  if (cancels === null || bare(cancels.text) === "false") return [];
  const fix = phrase`Write ${"cancel-in-progress: false"}.`;
  return bare(cancels.text) === "true"
    ? [
        open(
          phrase`A new label cancels the run before it, on the same commit, and a cancelled run may be the last that counts.`,
          fix,
          at(path, cancels.line),
        ),
      ]
    : [unknown(phrase`Whether a run is cancelled depends on ${whole(cancels)}.`, fix, at(path, cancels.line))];
}

export const cancel: Judge = ({ files }) =>
  orOk(
    checksIn(files).flatMap((guard) =>
      chainOf(guard).flatMap(({ workflow, job }) => [
        ...cancelling(workflow.cancels, workflow.path),
        ...cancelling(job.cancels, workflow.path),
      ]),
    ),
    phrase`No run cancels another one.`,
  );

/** A review of the attempt before stands for a plan that failed in this one. */
const withoutNeeds = ({ job, reviews }: Guard): readonly Found[] =>
  reviews
    .filter(({ inputs }) => job.needs.length > 0 && inputs.has("reviews") && !inputs.has("needs"))
    .map(({ path, step }) =>
      open(
        phrase`A job that fails when it is run again leaves its earlier review, and that counts.`,
        phrase`Write ${`needs: \${{ toJSON(needs) }}`} beside ${"reviews"}.`,
        at(path, step.line),
      ),
    );

export const handed: Judge = ({ files }) => {
  const left = unreviewed(files);
  return orOk(
    [
      ...checksIn(files).flatMap(({ reviews }) =>
        reviews
          .filter(({ inputs }) => inputs.has("reviews") && !inputs.has("expect-roots"))
          .map(({ path, step }) =>
            open(
              phrase`A job that fails hands no review over, and nothing says that one is missing.`,
              phrase`Name every root in ${"expect-roots"}.`,
              at(path, step.line),
            ),
          ),
      ),
      ...checksIn(files).flatMap(withoutNeeds),
      ...(left ?? []),
    ],
    phrase`A missing review fails the job${[left === null ? "" : ", and no root with a remote state is left out"]}.`,
  );
};

/**
 * Runs of these events are no pull request's, and can be started on its newest commit:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const STRAY_EVENTS = [
  "create",
  "deployment",
  "deployment_status",
  "push",
  "release",
  "repository_dispatch",
  "workflow_dispatch",
  "workflow_run",
];

function strayEvents(guard: Guard, check: string): readonly Found[] {
  const { path, triggers } = startedBy(guard);
  return triggers
    .filter(({ name, filters }) => STRAY_EVENTS.includes(name) && !(name === "push" && filters.length > 0))
    .map(({ name, line }) =>
      open(
        phrase`${name} starts the workflow as well, and its runs make a check ${check} on the same commit.`,
        phrase`Take ${name} out, and give such runs a workflow of their own.`,
        at(path, line),
      ),
    );
}

/** Jobs beside the guard itself, under the name of its check, that can run on the commit of a pull request. */
const namesakes = (guard: Guard, { started, guards }: Facts["files"]): readonly Found[] =>
  started
    .filter(
      (one) =>
        (checkOf(one) === guard.check || isOfMatrix(one, guard.check ?? "")) &&
        !isOnlyAfterMerge(one) &&
        !isSame(one, guard),
    )
    .map(({ workflow, job }) =>
      open(
        phrase`The job ${job.id} makes a check ${guard.check ?? ""} too, and GitHub takes the newest of that name.`,
        phrase`Give ${[guards.some((one) => one.job === job) ? "one of them" : "this job"]} another name.`,
        at(workflow.path, job.name?.line ?? job.line),
      ),
    );

/** A job of a matrix that is called by one of its values alone. */
const isOfMatrix = ({ job, callers }: Started, check: string): boolean =>
  callers.length === 0 && /^\$\{\{\s*matrix\.[\w.-]+\s*\}\}$/.test(job.name?.text ?? "") && job.matrix.has(check);

/** The same job, or one of those that lead to it. */
const isSame = (one: Started, guard: Guard): boolean => {
  const [shorter, whole] = [chainOf(one), chainOf(guard)];
  return shorter.every(({ job }, place) => whole[place]?.job === job);
};

/** What is only called is judged with each of its callers. */
const isOnlyAfterMerge = ({ triggers }: Started): boolean =>
  triggers.every(
    ({ name, filters }) => name === "schedule" || name === "workflow_call" || (name === "push" && filters.length > 0),
  );

export const sameName: Judge = ({ files }) =>
  orOk(
    checksIn(files).flatMap((guard) =>
      guard.check === null ? [] : [...namesakes(guard, files), ...strayEvents(guard, guard.check)],
    ),
    phrase`The name is used once.`,
  );
