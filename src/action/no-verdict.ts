import { InputError } from "../domain/fault.ts";
import type { RootReview } from "../domain/review.ts";
import { isGitHubFault, whyFailed } from "../github/client.ts";
import type { Unreviewed } from "../report/markdown-unreviewed.ts";
import type { Phrase } from "../report/phrase.ts";
import { faultLine, faultsOf } from "./faults.ts";

/** A run that can't come to a verdict: what is missing or can't be read is never a pass. */

/** What a run that came to no verdict has to say. `rules`: which rules counted, where that was known by then. */
export interface Failure extends Unreviewed {
  readonly rules: Phrase | null;
}

/** Thrown where not all could be reviewed: what went wrong, and the roots that could be reviewed all the same. */
export class NoVerdict extends InputError {
  override name = "NoVerdict";
  readonly failure: Failure;

  constructor(failure: Failure, options?: ErrorOptions) {
    super(failure.faults.join("\n"), options);
    this.failure = failure;
  }
}

/** What was reviewed, and what is missing yet. */
interface Partly {
  readonly roots: readonly RootReview[];
  readonly missing: readonly string[];
}

/**
 * Reviews what can be reviewed, also where something went wrong before, so that people see what is known. Throws
 * NoVerdict if anything is missing or can't be read.
 */
export async function wholeReview(
  mistakes: readonly string[],
  rules: Phrase,
  review: () => Promise<Partly>,
): Promise<readonly RootReview[]> {
  const { roots, missing } = await review().catch((cause: unknown) => {
    // The first fault must be told, not only the one that followed from it.
    if (mistakes.length === 0 || !(cause instanceof InputError)) throw cause;
    throw new NoVerdict({ faults: [...mistakes, cause.message], roots: [], rules }, { cause });
  });
  const faults = [...mistakes, ...missing];
  if (faults.length > 0) throw new NoVerdict({ faults, roots, rules });
  return roots;
}

/** Whatever was thrown, in words for the log. */
export function faultMessage(error: unknown): string {
  return isGitHubFault(error) ? `destroy-guard: ${gitHubFault(error)}` : faultLine(error);
}

/** The same for a comment, without a stack. */
export function failureOf(error: unknown): Failure {
  if (error instanceof NoVerdict) return error.failure;
  const faults = isGitHubFault(error) ? [gitHubFault(error)] : faultsOf(error);
  return { faults, roots: [], rules: null };
}

const gitHubFault = (error: unknown): string =>
  `GitHub could not be asked what is needed for a review: ${whyFailed(error)}. Run the job again; it needs contents: read and pull-requests: write.`;
