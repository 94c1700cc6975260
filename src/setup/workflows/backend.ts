import { withoutCommentLines } from "../../text/lines.ts";
import type { ActionAt } from "./files.ts";
import { stepsRun } from "./started.ts";
import type { Workflow } from "./workflow.ts";

/** Without a backend a configuration is only validated. */
const WORD = /backend(?!=false)/i;

const isSaid = (values: ReadonlyMap<string, { readonly text: string }>): boolean =>
  [...values].some(([name, { text }]) => WORD.test(name) || WORD.test(text));

/**
 * Whether a workflow has to do with backends: it may write the file that names one, or hand its settings over. Then the
 * files of a root do not tell where its state is.
 */
export const namesBackend = (workflow: Workflow, actionAt: ActionAt): boolean =>
  isSaid(workflow.env) ||
  workflow.jobs.some(
    (job) =>
      isSaid(job.env) ||
      stepsRun({ workflow, job }, actionAt).some(
        ({ step }) => WORD.test(withoutCommentLines(step.run?.text ?? "")) || isSaid(step.env) || isSaid(step.with),
      ),
  );
