import picomatch from "picomatch";
import type { LocalAction, WorkflowFiles } from "./files.ts";
import type { Job, Step, Trigger, Workflow } from "./workflow.ts";
import type { Located } from "./yaml.ts";

/** Which steps run destroy-guard, and what check their job makes. */

/** A step that reviews. */
export interface Reviewing {
  readonly by: "action" | "command";
  readonly step: Step;
  /** The file in which the step stands: the workflow, or a composite action's. */
  readonly path: string;
  /** The inputs of the action, as written. */
  readonly inputs: ReadonlyMap<string, Located>;
}

/** A job in which a step reviews, with what starts it. */
export interface Guard {
  readonly workflow: Workflow;
  readonly job: Job;
  /** The job, of another workflow, that calls this workflow; null where events start it. */
  readonly caller: { readonly workflow: Workflow; readonly job: Job } | null;
  readonly triggers: readonly Trigger[];
  readonly reviews: readonly Reviewing[];
  /** The name of the check that it makes; null where that depends on the run. */
  readonly check: string | null;
}

const OWN_ACTION = /^[^/\s]+\/destroy-guard@/i;
const OTHER_COMMANDS =
  "(?:drill|explain|check-policy|doctor|schema|init|apply|agree|hook|shim|log|completion|version|help|--help|-h|--version|-v)";
const OWN_COMMAND = new RegExp(
  `(?:^|[\\s;&|(/])(?:destroy-guard(?:@\\S+)?|dist/cli/index\\.js)[ \\t]+(?!${OTHER_COMMANDS}(?:[\\s;&|)]|$))\\S`,
  "m",
);

/** Whether a script reviews a plan by the command line. */
export const isReviewScript = (run: string): boolean => OWN_COMMAND.test(run.replace(/\\\r?\n/g, " "));

const isOwnAction = ({ name, main }: LocalAction): boolean =>
  name === "destroy-guard" && main !== null && /(^|\/)dist\/action\/index\.js$/.test(main);

/** Actions that are made of actions end somewhere. */
const DEEPEST = 5;

/** The steps of a list, with those of the composite actions among them, that review. */
export function reviewsIn(
  steps: readonly Step[],
  path: string,
  actionAt: WorkflowFiles["actionAt"],
  depth = 0,
): readonly Reviewing[] {
  return steps.flatMap((step): readonly Reviewing[] => {
    const { uses, run } = step;
    if (run !== null && isReviewScript(run.text)) return [{ by: "command", step, path, inputs: new Map() }];
    if (uses === null) return [];
    if (OWN_ACTION.test(uses.text)) return [{ by: "action", step, path, inputs: step.with }];
    const local = uses.text.startsWith("./") && depth < DEEPEST ? actionAt(uses.text) : null;
    if (local === null) return [];
    return isOwnAction(local)
      ? [{ by: "action", step, path, inputs: step.with }]
      : reviewsIn(local.steps, local.path, actionAt, depth + 1);
  });
}

const isFixed = (text: string): boolean => !text.includes("${{");

/** The name of the check that a job makes: its name, or its id. One of a matrix is named by its values as well. */
export function checkOf({ id, name, hasMatrix }: Job): string | null {
  const shown = name?.text ?? id;
  return hasMatrix || !isFixed(shown) ? null : shown;
}

const calledBy = (job: Job, workflows: readonly Workflow[]): Workflow | undefined =>
  workflows.find(({ path }) => job.uses?.text === `./${path}`);

/** A job that calls a workflow of another repository, which can't be seen here. */
export interface Outward {
  readonly workflow: Workflow;
  readonly job: Job;
  readonly uses: Located;
}

/** The jobs that one of these events starts and that call a workflow of another repository. */
export const outwardIn = (workflows: readonly Workflow[], ...events: readonly string[]): readonly Outward[] =>
  workflows
    .filter((workflow) => startsOn(workflow, ...events))
    .flatMap((workflow) =>
      workflow.jobs.flatMap((job) =>
        job.uses === null || job.uses.text.startsWith("./") ? [] : [{ workflow, job, uses: job.uses }],
      ),
    );

/** Every job that reviews, as it is started: by events, or by a job of another workflow. */
export function guardsIn({ workflows, actionAt }: Pick<WorkflowFiles, "workflows" | "actionAt">): readonly Guard[] {
  const guardOf = (workflow: Workflow, job: Job, caller: Guard["caller"]): readonly Guard[] => {
    const reviews = reviewsIn(job.steps, workflow.path, actionAt);
    if (reviews.length === 0) return [];
    const names = [...(caller === null ? [] : [checkOf(caller.job)]), checkOf(job)];
    const check = names.includes(null) ? null : names.join(" / ");
    return [{ workflow, job, caller, triggers: (caller?.workflow ?? workflow).triggers, reviews, check }];
  };
  return workflows.flatMap((workflow) =>
    workflow.jobs.flatMap((job) => {
      const called = calledBy(job, workflows);
      return [
        ...guardOf(workflow, job, null),
        ...(called?.jobs.flatMap((inner) => guardOf(called, inner, { workflow, job })) ?? []),
      ];
    }),
  );
}

/** Whether one of these events starts it. */
export const startsOn = ({ triggers }: Pick<Guard, "triggers">, ...events: readonly string[]): boolean =>
  triggers.some(({ name }) => events.includes(name));

const isFalse = (input: Located | undefined): boolean => input?.text.trim() === "false";

/** A step that hands its review to another job, which decides: it says nothing and fails for nothing. */
export const isHandingOver = ({ by, inputs }: Reviewing): boolean =>
  by === "action" && inputs.get("comment")?.text === "never" && isFalse(inputs.get("enforce"));

/** A job in which some step decides, and does not only hand over. */
export const isDeciding = ({ reviews }: Guard): boolean => reviews.some((one) => !isHandingOver(one));

/** Whether a list of patterns lets a branch through: the last one that fits decides, and `!` takes away. */
export const letsThrough = (patterns: readonly string[], branch: string): boolean =>
  patterns.reduce((is, pattern) => {
    const isTaken = pattern.startsWith("!");
    return picomatch.isMatch(branch, isTaken ? pattern.slice(1) : pattern, { dot: true }) ? !isTaken : is;
  }, false);
