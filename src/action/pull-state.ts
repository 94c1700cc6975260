import type { ChangedFile } from "../domain/changed-files.ts";
import type { StartedBy } from "../domain/override/question.ts";
import { isGitHubFault, whyFailed } from "../github/client.ts";
import { type FoundComment, findComment } from "../github/comment.ts";
import { changedFiles, type LivePull, pullOf, tipOf } from "../github/repository.ts";
import { requiredRead } from "./required-read.ts";
import type { Run } from "./run.ts";

/**
 * The event's part: which pull request, and which commit was planned. `base` is a guess, so that the branch can be read
 * at once with the pull request.
 */
export interface Planned {
  readonly number: number;
  readonly planned: string;
  readonly base: string | null;
  readonly startedBy: StartedBy | null;
}

/** The pull request as GitHub tells it now. */
export interface PullState {
  readonly pull: LivePull;
  readonly files: readonly ChangedFile[];
  /** Where the base branch stands now: what holds the rules. */
  readonly tip: string;
  /** Null where the comments could not be read. */
  readonly comment: FoundComment | null;
}

/** GitHub lists 3,000 files at most. */
export const hasUnlistedFiles = ({ files, pull }: PullState): boolean => files.length < pull.changedFiles;

/** Reads all of it, in as few requests one after the other as there can be. */
export async function pullStateOf(run: Run, { number, base }: Planned): Promise<PullState> {
  const { repository } = run;
  const baseTip = (branch: string): Promise<string> =>
    requiredRead(`The base branch ${branch}`, "contents: read", tipOf(repository, branch));
  const guess = base === null ? null : baseTip(base);
  // A guess that leads nowhere is no fault yet: the pull request may have another base by now.
  guess?.catch(() => {});
  const [pull, files, comment] = await Promise.all([
    requiredRead(`Pull request #${number}`, "pull-requests: write", pullOf(repository, number)),
    requiredRead(
      `The list of files that pull request #${number} changes`,
      "pull-requests: write",
      changedFiles(repository, number),
    ),
    commentOn(run, number),
  ]);
  return { pull, files, comment, tip: await (guess !== null && pull.base === base ? guess : baseTip(pull.base)) };
}

async function commentOn({ repository, settings, self, runner }: Run, number: number): Promise<FoundComment | null> {
  if (settings.comment === "never") return { ours: null, forged: [] };
  try {
    return await findComment(repository, number, settings.key, self);
  } catch (error) {
    if (!isGitHubFault(error)) throw error;
    runner.log.warning(
      `The comments of the pull request could not be read: ${whyFailed(error)}. So none is written; the verdict does not depend on it.`,
    );
    return null;
  }
}
