/** A run of the workflow on the same commit, as GitHub tells it. */
export interface ListedRun {
  readonly id: string;
  readonly event: string;
  readonly head: string;
  readonly branch: string | null;
  /** Of the branch: `acme/infra`. */
  readonly repository: string;
  readonly path: string;
  readonly createdAt: string;
}

/** A pull request from the branch in question; `closedAt` is null while it is open. */
export interface Sibling {
  readonly number: number;
  readonly head: string;
  readonly closedAt: string | null;
}

/** What has to be known to take the reviews of an earlier run again. */
export interface Situation {
  /** This run. */
  readonly id: string;
  readonly repository: string;
  /** The file of this workflow. */
  readonly path: string;
  readonly pull: { readonly number: number; readonly head: string; readonly branch: string };
  /** The tip of the base branch, and the commits that the planned merge was made of. */
  readonly baseTip: string;
  readonly parents: readonly string[];
  readonly baseChanges: readonly (string | null)[];
  /** All pull requests from the same branch, closed ones included. */
  readonly siblings: readonly Sibling[];
  readonly runs: readonly ListedRun[];
}

/**
 * The runs whose reviews may be taken again, newest first; or why there can be none. GitHub does not tell which pull
 * request a run was of, so it is told by exclusion: no other pull request from this branch has this commit, or was open
 * when the run was made, for it may have had the commit then; and the base is the same as it was. Who may write could
 * otherwise make a run of the same commit with another workflow, by a pull request into a branch of their own, and have
 * its reviews taken.
 */
export function earlierRuns(situation: Situation): readonly ListedRun[] | string {
  const { pull, siblings, parents, baseTip, runs, id } = situation;
  const other = siblings.find(({ number, head }) => number !== pull.number && head === pull.head);
  if (other !== undefined) return `pull request #${other.number} has, or had, the same newest commit`;
  if (parents[0] !== baseTip) return "the base branch has moved since the merge was made that is checked out here";
  const own = runs.find((run) => run.id === id);
  if (own === undefined) return "GitHub does not list this run yet";
  return runs
    .filter((run) => run.id !== id && isOfThis(run, situation) && isOfToday(run, own))
    .filter((run) => isSince(run, situation) && isOfNoOther(run, situation))
    .toSorted((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt));
}

const isOfThis = (run: ListedRun, { repository, path, pull }: Situation): boolean =>
  run.event === "pull_request" &&
  run.head === pull.head &&
  run.branch === pull.branch &&
  run.repository.toLowerCase() === repository.toLowerCase() &&
  run.path.split("@")[0] === path;

/** Freeze windows begin, and exceptions end, with a day. */
const isOfToday = (run: ListedRun, own: ListedRun): boolean => dayOf(run) === dayOf(own);
const dayOf = ({ createdAt }: ListedRun): string => new Date(createdAt).toISOString().slice(0, 10);

/** Before the base was changed, the workflow was another base's. */
const isSince = ({ createdAt }: ListedRun, { baseChanges }: Situation): boolean =>
  baseChanges.every((at) => at !== null && Date.parse(at) < Date.parse(createdAt));

/** A run may be made some time after what starts it. */
const LATEST_MS = 3_600_000;

/** All other pull requests from the branch were closed long before. */
const isOfNoOther = ({ createdAt }: ListedRun, { siblings, pull }: Situation): boolean =>
  siblings.every(
    ({ number, closedAt }) =>
      number === pull.number || (closedAt !== null && Date.parse(closedAt) + LATEST_MS < Date.parse(createdAt)),
  );
