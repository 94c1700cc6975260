import { InputError } from "../../domain/fault.ts";
import { rootName } from "../../input/plan/paths.ts";

/** A matrix of GitHub's has no more jobs: https://docs.github.com/en/actions/reference/limits */
const MOST_ROOTS = 256;

/** The input `roots`: one a line. Throws InputError with every mistake. */
export function readRoots(text: string): readonly string[] {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const roots = [...new Set(lines.map((line) => rootName(line, "/")))];
  const mistakes = [...lines.filter(isWrong).map((line) => `The input roots names ${line}, ${NO_ROOT}`)];
  if (roots.length === 0) mistakes.push("The input roots is empty. Name every root, one a line.");
  if (roots.length > MOST_ROOTS)
    mistakes.push(
      `The input roots names ${roots.length} roots, and a matrix has at most ${MOST_ROOTS} jobs. Split them over several workflows, each with a key and a job name of its own.`,
    );
  if (mistakes.length > 0) throw new InputError(mistakes.join("\n"));
  return roots;
}

const NO_ROOT = "which is no folder of the repository. Write it relative to the top, without a pattern.";

const isWrong = (line: string): boolean => /[*?[\]{}!\\]/.test(line) || /^\/|^~|(^|\/)\.\.(\/|$)/.test(line);
