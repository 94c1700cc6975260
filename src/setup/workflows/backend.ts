import { withoutCommentLines } from "../../text/lines.ts";
import type { ActionAt } from "./files.ts";
import { stepsRun } from "./started.ts";
import type { Workflow } from "./workflow.ts";

/** What a workflow has to do with, by the words in its scripts, inputs and variables. */

/** Without a backend a configuration is only validated. */
const BACKEND = /backend(?!=false)/i;

/** Whether a word stands in a workflow, or in an action of the repository that it uses; comments do not count. */
export function isSaidIn(workflow: Workflow, actionAt: ActionAt, word: RegExp): boolean {
  const isIn = (values: ReadonlyMap<string, { readonly text: string }>): boolean =>
    [...values].some(([name, { text }]) => word.test(name) || word.test(text));
  return (
    isIn(workflow.env) ||
    workflow.jobs.some(
      (job) =>
        isIn(job.env) ||
        stepsRun({ workflow, job }, actionAt).some(
          ({ step }) => word.test(withoutCommentLines(step.run?.text ?? "")) || isIn(step.env) || isIn(step.with),
        ),
    )
  );
}

/**
 * Whether a workflow has to do with backends: it may write the file that names one, or hand its settings over. Then the
 * files of a root do not tell where its state is.
 */
export const namesBackend = (workflow: Workflow, actionAt: ActionAt): boolean => isSaidIn(workflow, actionAt, BACKEND);
