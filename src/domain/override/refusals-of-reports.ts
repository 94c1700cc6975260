import { list, type Phrase, phrase } from "../../text/phrase.ts";
import type { Naming } from "./naming.ts";
import type { Via, Wording } from "./remedies.ts";
import { AFTER_MERGE, AGAIN, ALONE, goes, NEW_RUN, stays } from "./remedies.ts";

function namedInstead(who: string, naming: Exclude<Naming, "this">, digest: string): Phrase {
  if (naming === "none")
    return phrase`${who} approved, but the review names no digest, and where there is no record it has to say what it agrees to.`;
  return naming === "beginning"
    ? phrase`${who} approved, but the review names only the beginning of the digest, and another set can be made that begins so.`
    : phrase`${who} approved, but the review names another set of findings than what blocks now, ${digest}.`;
}

/** Refusals of condition 9: what stood reported when somebody agreed, and what they said that they agree to. */
export const OF_REPORTS = {
  "not-reported-before": ({ via, commit }: { via: Via; commit: string }) =>
    goes(
      [`The report on commit `, { code: commit }, ` is not older than the ${via}, so nobody can have agreed to it.`],
      [AGAIN[via]],
    ),
  "not-reported-again": ({ via, commit }: { via: Via; commit: string }) =>
    goes(
      phrase`The branch was set back to commit ${commit}, and from then until the ${[via]} nothing was reported on it: what stood there was the report on another commit.`,
      [AGAIN[via]],
    ),
  "records-full": ({ commit, via }: { commit: string; via: Via }) =>
    goes(
      phrase`Commit ${commit} has 1,000 statuses of the record's name, and GitHub takes no more: what was reported last may not be recorded.`,
      [`Push another commit. ${AGAIN[via]}`],
    ),
  "record-unreadable": ({ found, commit, via }: { found: string; commit: string; via: Via }) =>
    goes(phrase`The last record on commit ${commit} before that is not one of this version's: ${found}.`, [AGAIN[via]]),
  "other-set": ({ via, reported, digest }: { via: Via; reported: string; digest: string }) =>
    goes(phrase`The ${[via]} was given to another set of findings, ${reported}; what blocks now is ${digest}.`, [
      `Read the report as it is now. ${AGAIN[via]}`,
    ]),
  "group-differs": ({ pull, reported, digest }: { pull: number; reported: string; digest: string }) =>
    stays(
      phrase`The merge group destroys ${digest}, but what owners agreed to on pull request #${pull} is ${reported}.`,
      [`${ALONE}, bring the pull request up to date with its base branch, and let an owner agree to the report there.`],
    ),
  "no-record": ({ pull, on }: { pull: number; on: string }) =>
    stays(
      [
        `There is no record of what owners agreed to on pull request #${pull}, because it comes from a fork or from Dependabot. So it can't be compared with what this ${on} destroys.`,
      ],
      phrase`Push the commits to a branch of this repository, open a pull request from there, and let an owner agree on it with the label.`,
      [AFTER_MERGE],
    ),
  "digest-not-named": ({
    who,
    naming,
    digest,
    line,
  }: {
    who: string;
    naming: Exclude<Naming, "this">;
    digest: string;
    line: string;
  }) =>
    stays(
      namedInstead(who, naming, digest),
      phrase`Read the report in the job summary. A code owner approves the newest commit with a review that has this as a line of its text: ${line}; then run the job again.`,
    ),
  "review-edited": ({ who, by }: { who: string; by: string | null }) =>
    stays(
      phrase`${who} approved, but the text of the review was edited after that by ${by === null ? ["somebody whom GitHub does not name"] : list([by])}, so it is not ${who} who names the digest there.`,
      [AGAIN.review],
    ),
  "report-gone": ({ via }: { via: Via }) =>
    goes(
      [`The comment with the report that the ${via} was given to was deleted, or made unlike one of this action.`],
      [AGAIN[via]],
    ),
  "report-twice": ({ via }: { via: Via }) =>
    goes(
      [`Two runs had each written a comment with a report, so which of them the ${via} was given to can't be told.`],
      [AGAIN[via]],
    ),
  "report-edited": ({ by, via }: { by: string; via: Via }) =>
    goes(
      phrase`At the time of the ${[via]} the comment with the report was not as this action wrote it: ${by} had edited it.`,
      [AGAIN[via]],
    ),
  "report-unrecorded": ({ via }: { via: Via }) =>
    goes(
      [
        `What stood in the comment with the report at the time of the ${via} is not what was recorded last: it was just being written, or another run or workflow wrote one of them.`,
      ],
      [AGAIN[via]],
    ),
  "review-before-report": () =>
    stays(phrase`The approval is not later than the first report on this commit.`, [AGAIN.review]),
  "checks-unreadable": ({ why }: { why: string }) =>
    stays(
      [
        `The check runs of the commit could not be read: ${why}. So it can't be proved that the approval is later than the report.`,
      ],
      phrase`Run the job again. If that does not help, give it checks: read. ${[NEW_RUN]}`,
    ),
  "check-unknown": () =>
    stays(
      phrase`The name of this job's own check run is not known, so it can't be proved that the approval is later than the report.`,
      phrase`Leave the job without a name of its own and out of a matrix, so that its check run has the job's id, and give it checks: read. ${[NEW_RUN]} Or push the commits to a branch of this repository and open the pull request from there.`,
    ),
} satisfies Record<string, (facts: never) => Wording>;
