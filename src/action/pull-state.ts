import type { Report, StartedBy } from "../domain/override/question.ts";
import { isGitHubFault, whyFailed } from "../github/client.ts";
import { type Comments, type FoundComment, findComment, NONE } from "../github/comment.ts";
import {
  type Branch,
  baseChanges,
  changedFiles,
  type ListedFile,
  type LivePull,
  type PullOfCommit,
  pullOf,
  pullsOfCommit,
} from "../github/repository.ts";
import { requiredRead } from "./required-read.ts";
import { readBranch } from "./rules-branch.ts";
import type { Run } from "./run.ts";

/** The event's part: which pull request, and what was planned. */
export interface Planned {
  readonly number: number;
  readonly planned: string;
  /** The branch that the plan was merged into; null where the event does not tell it. */
  readonly base: string | null;
  /** Where the base is not told: when the workflow that made the plan was started. */
  readonly begun: string | null;
  readonly startedBy: StartedBy | null;
}

/** The pull request as GitHub tells it now. */
export interface PullState {
  readonly pull: LivePull;
  readonly files: readonly ListedFile[];
  /** The base branch as it stands now. */
  readonly base: Branch;
  /** The pull requests that the planned commit belongs to. */
  readonly sharing: readonly PullOfCommit[];
  /** When the base was changed, where that is needed to tell what was planned. */
  readonly baseChanges: readonly (string | null)[];
  readonly comments: Comments;
}

/** GitHub lists 3,000 files at most. */
export const hasUnlistedFiles = ({
  files,
  pull,
}: {
  readonly files: readonly unknown[];
  readonly pull: Pick<LivePull, "changedFiles">;
}): boolean => files.length < pull.changedFiles;

const PERMISSION = "pull-requests: write";

/**
 * What is being read of a pull request. Where not all of it could be read, the first two are enough to say so there.
 */
export interface PullReads {
  readonly pull: Promise<LivePull>;
  readonly comments: Promise<Comments>;
  readonly state: Promise<PullState>;
}

/** Reads all of it, in as few requests one after the other as there can be. */
export function readPull(run: Run, planned: Planned): PullReads {
  const pull = requiredRead(`Pull request #${planned.number}`, PERMISSION, pullOf(run.repository, planned.number));
  const comments = commentsOn(run, planned.number);
  return { pull, comments, state: stateOf(run, planned, pull, comments) };
}

async function stateOf(
  run: Run,
  { number, planned, base }: Planned,
  reading: PullReads["pull"],
  finding: PullReads["comments"],
): Promise<PullState> {
  const { repository } = run;
  // The branch is read together with the pull request, to save time. That it can't be read is no fault yet: the pull
  // request may have another base by now, and then this answer is not used.
  const guess = base === null ? null : readBranch(repository, base);
  guess?.catch(() => {});
  const listing = requiredRead(
    `The list of files that pull request #${number} changes`,
    PERMISSION,
    changedFiles(repository, number),
  );
  const [pull, files, sharing, changes, comments] = await Promise.all([
    reading,
    listing,
    // Files are those of whatever is the head while they are listed. Read after that, this tells whether it is the
    // same still.
    listing.then(() => pullsAt(run, planned)),
    base === null
      ? requiredRead("The events of the pull request", PERMISSION, baseChanges(repository, number))
      : Promise.resolve([]),
    finding,
  ]);
  const isGuessed = guess !== null && pull.base === base;
  const live = await (isGuessed ? guess : readBranch(repository, pull.base));
  return { pull, files, sharing, baseChanges: changes, comments, base: live };
}

/** The pull requests that a commit belongs to. */
export const pullsAt = ({ repository }: Run, commit: string): Promise<readonly PullOfCommit[]> =>
  requiredRead(`Which pull requests commit ${commit} belongs to`, PERMISSION, pullsOfCommit(repository, commit));

/** The comments of a pull request, where one is written at all. */
export async function commentsOn({ repository, settings, self }: Run, number: number): Promise<Comments> {
  if (settings.comment === "never") return NONE;
  try {
    return await findComment(repository, number, settings.key, self);
  } catch (error) {
    if (!isGitHubFault(error)) throw error;
    return { unread: whyFailed(error) };
  }
}

/** Where no comment is written owners read the report elsewhere. */
export const reportIn = ({ settings }: Run, comments: Comments): Report | null =>
  settings.comment === "never" ? null : "unread" in comments ? comments : reportOf(comments);

const reportOf = ({ ours, spare }: FoundComment): Report => ({ comment: ours, spare: spare.map(({ url }) => url) });
