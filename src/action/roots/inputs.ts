import { InputError } from "../../domain/fault.ts";
import { inGroups, jobsIn, MOST_JOBS } from "../../domain/grouping.ts";
import { rootName } from "../../input/plan/paths.ts";
import { filledLines } from "../../text/lines.ts";

/** The roots that each job of the matrix plans. */
export interface Groups {
  /** Whether a job may have several: then the workflow reads `matrix.roots`, and else `matrix.root`. */
  readonly isGrouped: boolean;
  readonly groups: readonly (readonly string[])[];
}

/** The inputs: the roots, one a line, and the most jobs, or nothing. Throws InputError with every mistake. */
export function readGroups(text: string, jobs: string): Groups {
  const roots = readRoots(text, jobs !== "");
  if (jobs === "") return { isGrouped: false, groups: roots.map((root) => [root]) };
  const most = jobsIn(jobs);
  if (most === null)
    throw new InputError(`The input jobs is "${jobs}", and has to be a number from 1 to ${MOST_JOBS}.`);
  return { isGrouped: true, groups: inGroups(roots, most) };
}

function readRoots(text: string, isGrouped: boolean): readonly string[] {
  const lines = filledLines(text);
  const roots = [...new Set(lines.map((line) => rootName(line, "/")))];
  const mistakes = [...lines.filter(isWrong).map((line) => `The input roots names ${line}, ${NO_ROOT}`)];
  if (roots.length === 0) mistakes.push("The input roots is empty. Name every root, one a line.");
  if (roots.length > MOST_JOBS && !isGrouped)
    mistakes.push(
      `The input roots names ${roots.length} roots, and a matrix has at most ${MOST_JOBS} jobs. Let each job plan several: "destroy-guard init --jobs ${MOST_JOBS}" writes that workflow, with the input jobs.`,
    );
  if (mistakes.length > 0) throw new InputError(mistakes.join("\n"));
  return roots;
}

const NO_ROOT = "which is no folder of the repository. Write it relative to the top, without a pattern.";

const isWrong = (line: string): boolean => /[*?[\]{}!\\]/.test(line) || /^\/|^~|(^|\/)\.\.(\/|$)/.test(line);
