/** The run of a workflow that made a review, and what it was made for. */
export interface WorkflowRun {
  /** `acme/infra` */
  readonly repository: string;
  /** `GITHUB_RUN_ID`. The same in all attempts. */
  readonly id: string;
  /** The commit that the check is shown on: of a pull request its newest one. */
  readonly commit: string;
  /** `GITHUB_SHA`: what was checked out and planned. Of a pull request it is the merge of the commit into the base. */
  readonly merge: string;
  /** Null outside of pull requests. */
  readonly pull: number | null;
  /** The commit that policy and CODEOWNERS were read from. */
  readonly rules: string;
  /** The day by which its rules were applied: freeze windows begin, and exceptions end, with a day. */
  readonly day: string;
}

/** How a review came to the run that decides. */
export interface Handing {
  /** This run was started by the one that made the reviews, and has no merge of its own. */
  readonly isOtherEvent: boolean;
  /** This run was started again: only some of its jobs may have been, and what the others made may be weeks old. */
  readonly isRerun: boolean;
}

/**
 * Why a review that was handed over is not one of what this run decides on; null where it is. The answer completes "The
 * review x.json …".
 */
export function whyNotOurs(
  made: WorkflowRun | null,
  ours: WorkflowRun,
  { isOtherEvent, isRerun }: Handing,
): string | null {
  if (made === null) return "does not say for which commit it was made";
  if (made.repository.toLowerCase() !== ours.repository.toLowerCase()) return `is of the repository ${made.repository}`;
  if (made.pull !== ours.pull) return made.pull === null ? "is of no pull request" : `is of pull request #${made.pull}`;
  if (made.commit !== ours.commit) return `is of commit ${made.commit}, and this run decides on ${ours.commit}`;
  if (!isRerun && (isOtherEvent || made.id === ours.id)) return null;
  if (!isOtherEvent && made.merge !== ours.merge)
    return `is of another merge of commit ${ours.commit}: the base branch has moved since`;
  if (made.rules !== ours.rules) return "was made under an older state of the policy's branch";
  return made.day === ours.day ? null : `was made on ${made.day}, and today other rules may hold`;
}

/**
 * Why what was planned on these days does not count today, where a run is started again: freeze windows begin, and
 * exceptions end, with a day. Null where it counts; not every plan tells its day.
 */
export function whyOfAnotherDay(plannedAt: readonly (string | null)[], today: string): string | null {
  const other = plannedAt.find((at) => at !== null && at.slice(0, 10) !== today);
  return other == null ? null : `is of a plan of ${other.slice(0, 10)}, and today other rules may hold`;
}
