import { posix } from "node:path";
import type { ActionAt, LocalAction } from "./files.ts";
import type { Job, Step, Trigger, Workflow } from "./workflow.ts";
import type { Located } from "./yaml.ts";

/** What runs in the end: jobs of workflows that are called, and steps of the actions that a repository keeps itself. */

export interface Placed {
  readonly workflow: Workflow;
  readonly job: Job;
}

/** Every job of some workflows, as it stands there. */
export const placedIn = (workflows: readonly Workflow[]): readonly Placed[] =>
  workflows.flatMap((workflow) => workflow.jobs.map((job) => ({ workflow, job })));

/** The files of the workflows that some jobs are in. */
export const pathsOf = (placed: readonly Placed[]): readonly string[] => [
  ...new Set(placed.map(({ workflow }) => workflow.path)),
];

/** A job as it is started: by events, or by jobs that call its workflow. */
export interface Started extends Placed {
  /** The jobs that lead to it, the one that events start first; none where events start it. */
  readonly callers: readonly Placed[];
  /** What starts the first of them. */
  readonly triggers: readonly Trigger[];
}

/** Above the deepest that GitHub follows: https://docs.github.com/en/actions/reference/workflows-and-actions/reusing-workflow-configurations */
const DEEPEST = 10;

const calledBy = (job: Job, workflows: readonly Workflow[]): Workflow | undefined =>
  job.uses?.text.startsWith("./") === true
    ? workflows.find(({ path }) => path === posix.normalize(job.uses?.text ?? ""))
    : undefined;

/** Workflows in which each job calls several are no workflows that anybody runs: GitHub takes 50 in one run. */
const MOST_WAYS = 5000;

/** Every job by every way to it. What is only called stands here by itself as well, since others may call it. */
export function startedJobs(workflows: readonly Workflow[]): readonly Started[] {
  let ways = 0;
  const from = (workflow: Workflow, callers: readonly Placed[]): readonly Started[] =>
    workflow.jobs.flatMap((job) => {
      const triggers = (callers[0]?.workflow ?? workflow).triggers;
      ways++;
      const called = callers.length < DEEPEST && ways < MOST_WAYS ? calledBy(job, workflows) : undefined;
      const isRound = called !== undefined && [workflow, ...callers.map((one) => one.workflow)].includes(called);
      const further = called === undefined || isRound ? [] : from(called, [...callers, { workflow, job }]);
      return [{ workflow, job, callers, triggers }, ...further];
    });
  return workflows.flatMap((workflow) => from(workflow, []));
}

/** It and the jobs that lead to it: what holds for one of them holds for all. */
export const chainOf = ({ workflow, job, callers }: Started): readonly Placed[] => [...callers, { workflow, job }];

/** The workflow that events start. */
export const startedBy = ({ workflow, callers }: Pick<Started, "workflow" | "callers">): Workflow =>
  callers[0]?.workflow ?? workflow;

/** Whether one of these events starts it. */
export const startsOn = ({ triggers }: Pick<Started, "triggers">, ...events: readonly string[]): boolean =>
  triggers.some(({ name }) => events.includes(name));

const isFixed = (text: string): boolean => !text.includes("${{");

/** The name of the check that a job makes: its name, or its id. One of a matrix is named by its values as well. */
function nameOf({ id, name, hasMatrix }: Job): string | null {
  const shown = name?.text ?? id;
  return hasMatrix || !isFixed(shown) ? null : shown;
}

/** Behind the names of the jobs that lead to it; null where one of them depends on the run. */
export function checkOf(started: Started): string | null {
  const names = chainOf(started).map(({ job }) => nameOf(job));
  return names.includes(null) ? null : names.join(" / ");
}

/** A job that calls a workflow which is not a file here, so that nobody can look into it. */
export interface Outward extends Started {
  readonly uses: Located;
}

/** Those that one of these events starts. */
export const outwardIn = (started: readonly Started[], ...events: readonly string[]): readonly Outward[] =>
  started
    .filter((one) => startsOn(one, ...events))
    .flatMap((one) => {
      const { uses } = one.job;
      return uses === null || uses.text.startsWith("./") ? [] : [{ ...one, uses }];
    });

/** A step, and the file that it stands in: the workflow, or an action that is made of steps. */
export interface StepAt {
  readonly step: Step;
  readonly path: string;
}

/** One that uses an action of the repository. */
interface Using extends StepAt {
  /** What counts in that action for an input that is not handed over. */
  readonly inputs: LocalAction["inputs"];
}

export interface PlacedStep extends StepAt {
  /** The steps that lead to it, from outside: each uses the action that the next one is in. */
  readonly outer: readonly Using[];
}

/** Deeper than any action that is made of actions. */
const DEEPEST_ACTION = 10;

/** The steps of a job, with those of the repository's own actions among them. */
export const stepsRun = ({ workflow, job }: Placed, actionAt: ActionAt): readonly PlacedStep[] =>
  withInner(job.steps, workflow.path, [], actionAt);

function withInner(
  steps: readonly Step[],
  path: string,
  outer: readonly Using[],
  actionAt: ActionAt,
): readonly PlacedStep[] {
  return steps.flatMap((step) => {
    const used = step.uses?.text ?? "";
    const action = used.startsWith("./") && outer.length < DEEPEST_ACTION ? actionAt(used) : null;
    // One that uses itself is refused when it runs.
    const isRound = [path, ...outer.map((one) => one.path)].includes(action?.path ?? "");
    if (action === null || isRound) return [{ step, path, outer }];
    const inner = withInner(action.steps, action.path, [...outer, { step, path, inputs: action.inputs }], actionAt);
    return [{ step, path, outer }, ...inner];
  });
}
