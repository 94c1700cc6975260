import picomatch from "picomatch";
import type { ActionAt, LocalAction, WorkflowFiles } from "./files.ts";
import { checkOf, type Placed, type PlacedStep, type Started, startedJobs, stepsRun } from "./started.ts";
import type { Located } from "./yaml.ts";

/** Which steps run destroy-guard, and what check their job makes. */

/** A step that reviews. */
export interface Reviewing extends PlacedStep {
  readonly by: "action" | "command";
  /** The inputs of the action, as written. */
  readonly inputs: ReadonlyMap<string, Located>;
}

/** A job in which a step reviews, as it is started. */
export interface Guard extends Started {
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

/** The steps of a job that review; those of the repository's own actions among them. */
export const reviewsIn = (job: Placed, actionAt: ActionAt): readonly Reviewing[] =>
  stepsRun(job, actionAt).flatMap((placed): readonly Reviewing[] => {
    const { step } = placed;
    const { uses, run } = step;
    if (run !== null && isReviewScript(run.text)) return [{ ...placed, by: "command", inputs: new Map() }];
    if (uses === null) return [];
    const local = uses.text.startsWith("./") ? actionAt(uses.text) : null;
    const isOwn = OWN_ACTION.test(uses.text) || (local !== null && isOwnAction(local));
    return isOwn ? [{ ...placed, by: "action", inputs: step.with }] : [];
  });

/** Every job that reviews, as it is started: by events, or by jobs of other workflows. */
export const guardsIn = ({ workflows, actionAt }: Pick<WorkflowFiles, "workflows" | "actionAt">): readonly Guard[] =>
  startedJobs(workflows).flatMap((started): readonly Guard[] => {
    const reviews = reviewsIn(started, actionAt);
    return reviews.length === 0 ? [] : [{ ...started, reviews, check: checkOf(started) }];
  });

const isFalse = (input: Located | undefined): boolean => input?.text.trim() === "false";

/** A step that hands its review to another job, which decides: it says nothing and fails for nothing. */
export const isHandingOver = ({ by, inputs }: Reviewing): boolean =>
  by === "action" && inputs.get("comment")?.text === "never" && isFalse(inputs.get("enforce"));

/** A job in which some step decides, and does not only hand over. */
export const isDeciding = ({ reviews }: Guard): boolean => reviews.some((one) => !isHandingOver(one));

/** Whether every step that reviews there is handed a token that sees the members of teams. */
export const hasOwnersToken = ({ reviews }: Guard): boolean =>
  reviews.every(({ by, inputs }) => by === "command" || inputs.has("owners-token"));

/** Whether a list of patterns lets a branch through: the last one that fits decides, and `!` takes away. */
export const letsThrough = (patterns: readonly string[], branch: string): boolean =>
  patterns.reduce((is, pattern) => {
    const isTaken = pattern.startsWith("!");
    return picomatch.isMatch(branch, isTaken ? pattern.slice(1) : pattern, { dot: true }) ? !isTaken : is;
  }, false);
