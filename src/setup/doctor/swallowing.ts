import { phrase } from "../../text/phrase.ts";
import { type Guard, isReviewScript, type Reviewing } from "../workflows/uses.ts";
import { at, type Found, open } from "./found.ts";

/** Does a script go on, or end well, after a review that blocks? */

/** `|| true`, `; exit 0` */
const ENDS_WELL = /\|\||;\s*(?:true|:|exit 0)\s*$/;
/** What stands in front of the review decides on its exit code alone. */
const ASKS = /^\s*(?:if|while|until)\s/;
const PIPEFAIL = /^[^\S\n]*set\s+.*\bpipefail\b/m;
/** The script ends with a code that it kept, or that it chose. */
const ENDS_BADLY = /\bexit\s+(?:["']?\$|[1-9])/;

/** GitHub's own shell does not stop at a pipe; one that is named `bash` does. */
const stopsAtPipes = ({ step }: Reviewing, { job, workflow }: Guard, script: string): boolean =>
  PIPEFAIL.test(script) || (step.shell ?? job.shell ?? workflow.shell) === "bash";

const isPipedOn = (line: string): boolean => /destroy-guard\b.*[^|]\|[^|]/.test(line);

/** What is wrong with a script that reviews: it ends well although the review blocks. */
export function swallowing(review: Reviewing, guard: Guard): readonly Found[] {
  const { by, step, path } = review;
  if (by !== "command" || step.run === null) return [];
  const script = step.run.text.replace(/\\\r?\n/g, " ");
  const lines = script.split("\n").filter(isReviewScript);
  const place = at(path, step.run.line);
  const fix = phrase`Let the script end with the exit code of the review.`;
  if (lines.some(isPipedOn) && !stopsAtPipes(review, guard, script))
    return [
      open(
        phrase`The script hands the review on in a pipe, and ends with the exit code of what comes last in it.`,
        phrase`Write ${"set -o pipefail"} before it, or ${"shell: bash"} beside the script.`,
        place,
      ),
    ];
  const isKept = ENDS_BADLY.test(script);
  const goesOn =
    lines.some((line) => ENDS_WELL.test(line)) ||
    (!isKept && (lines.some((line) => ASKS.test(line)) || /^[^\S\n]*set\s+\+e/m.test(script)));
  return goesOn ? [open(phrase`The script goes on after a review that blocks.`, fix, place)] : [];
}
