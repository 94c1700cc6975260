import type { Phrase } from "../../text/phrase.ts";

/** What refusals have in common: how somebody agreed, and what to do. */

/** How somebody agreed. */
export type Via = "label" | "review";

export interface By {
  readonly who: string;
  readonly via: Via;
}

/** `label`: `goes` where no later run can accept it, so it has to be applied anew; `stays` where it may count yet. */
export interface Wording {
  readonly says: Phrase;
  readonly remedy: Phrase;
  /** What to do instead where the pull request is merged: nobody can agree there any more, and its rules stand. */
  readonly merged: Phrase;
  readonly label: "goes" | "stays";
}

/** What is done to a pull request after its merge counts for nothing there. */
export const AFTER_MERGE =
  "After the merge nobody can agree there any more: open a pull request whose plan shows the same, such as one that changes a comment, and let an owner agree there.";

export const goes = (says: Phrase, remedy: Phrase): Wording => ({
  says,
  remedy,
  merged: [AFTER_MERGE],
  label: "goes",
});

export const stays = (says: Phrase, remedy: Phrase, merged = remedy): Wording => ({
  says,
  remedy,
  merged,
  label: "stays",
});

/** Mended on the base branch. A run of what was merged goes by that branch as it stood before. */
export const staysUntil = (says: Phrase, mended: Phrase): Wording =>
  stays(says, [...mended, " Then run the job again."], [...mended, ` ${AFTER_MERGE}`]);

export const DID = { label: " applied the label", review: " approved" } satisfies Record<Via, string>;
/** Where there are no records a review has to name the digest. */
const WITH_LINE = " (for a fork or Dependabot with the line that the job summary shows)";
/** The action itself took it off, where it may. */
const OFF_FIRST = "; one that is still on has to be taken off first.";
export const AGAIN = {
  label: `An owner applies the label again, after the report on the newest commit${OFF_FIRST}`,
  review: `An owner approves the newest commit after the report on it${WITH_LINE}; then run the job again.`,
} satisfies Record<Via, string>;
export const OTHER = {
  label: `Another owner applies the label again${OFF_FIRST}`,
  review: `Another owner approves the newest commit${WITH_LINE}; then run the job again.`,
} satisfies Record<Via, string>;
export const ASK = {
  label: `Ask an owner to apply the label again${OFF_FIRST}`,
  review: `Ask an owner to approve the newest commit${WITH_LINE}; then run the job again.`,
} satisfies Record<Via, string>;

/** A group holds what is ahead in the queue as well, so the size of a group alone does not do. */
export const ALONE = "Let the merge queue take one pull request at a time (build concurrency and group size 1)";

export const RETRY =
  "Run the job again. If that does not help, check the permissions of the job: contents: read, pull-requests: write and statuses: write.";
/** GitHub runs a job again with the commit of the first time, and so with its workflow. */
export const NEW_RUN =
  "Then close and reopen the pull request: a job that is run again keeps the workflow that it had.";
/** What can't be read of something that is merged: nothing in its workflow can be mended any more. */
export const RETRY_MERGED = `Run the job again. If that does not help, see that the job has contents: read, pull-requests: read and statuses: read, for the next time: what is merged keeps its workflow. ${AFTER_MERGE}`;
const TEAM_TOKEN =
  "1. Create a token that may read the organisation's members (read:org; for a GitHub App or a fine-grained token the organisation permission Members: read) and save it as a secret. 2. Pass that secret to the action as the input owners-token. Where one is passed already, see that the team is still called so, and that the token may see it.";
export const TEAM_STEPS = `${TEAM_TOKEN} ${NEW_RUN}`;
/** A run of what was merged goes by the workflow as it was merged. */
export const TEAM_AFTER_MERGE = `${TEAM_TOKEN} Then run the job again, if its workflow had the input when it was merged. ${AFTER_MERGE}`;

/** Runs for forks and for Dependabot get none of the repository's secrets; Dependabot has secrets of its own. */
export const TEAM_WITHOUT_SECRETS =
  "A run for a fork gets no secrets, and one for Dependabot only Dependabot secrets, so no token that may read teams: name users as owners on the base branch, or push the commits to a branch of this repository and open the pull request from there. For Dependabot, the token may be saved as a Dependabot secret as well. Then run the job again.";
