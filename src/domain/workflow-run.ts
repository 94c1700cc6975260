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
}

/**
 * Why a review that was handed over is not one of what this run decides on; null where it is. The answer completes "The
 * review x.json …". `isOtherEvent`: this run was started by the one that made the reviews, and has no merge of its own.
 */
export function whyNotOurs(made: WorkflowRun | null, ours: WorkflowRun, isOtherEvent: boolean): string | null {
  if (made === null) return "does not say for which commit it was made";
  if (made.repository.toLowerCase() !== ours.repository.toLowerCase()) return `is of the repository ${made.repository}`;
  if (made.pull !== ours.pull) return made.pull === null ? "is of no pull request" : `is of pull request #${made.pull}`;
  if (made.commit !== ours.commit) return `is of commit ${made.commit}, and this run decides on ${ours.commit}`;
  if (isOtherEvent || made.id === ours.id) return null;
  if (made.merge !== ours.merge) return `is of another merge of commit ${ours.commit}: the base branch has moved since`;
  return made.rules === ours.rules ? null : "was made under an older state of the policy's branch";
}
