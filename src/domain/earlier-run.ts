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
  /** No job of it is running or waiting, started again or not. */
  readonly isOver: boolean;
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
 * its reviews taken. While one of them is not over, started again it may be, its reviews may be the newest in a moment.
 */
export function earlierRuns(situation: Situation): readonly ListedRun[] | string {
  const { pull, siblings, parents, baseTip, runs, id } = situation;
  const other = siblings.find(({ number, head }) => number !== pull.number && head === pull.head);
  if (other !== undefined) return `pull request #${other.number} has, or had, the same newest commit`;
  if (parents[0] !== baseTip) return "the base branch has moved since the merge was made that is checked out here";
  const own = runs.find((run) => run.id === id);
  if (own === undefined) return "GitHub does not list this run yet";
  const found = runs
    .filter((run) => isBefore(run, own) && isOfThis(run, situation) && isOfToday(run, own))
    .filter((run) => isSince(run, situation) && isOfNoOther(run, situation))
    .toSorted((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt));
  const going = found.find(({ isOver }) => !isOver);
  return going === undefined ? found : `run ${going.id} of this commit is not over yet`;
}

/** Several labels at once start several runs in one second; those that wait for this one left nothing. */
const isBefore = (run: ListedRun, own: ListedRun): boolean =>
  run.createdAt === own.createdAt
    ? Number(run.id) < Number(own.id)
    : Date.parse(run.createdAt) < Date.parse(own.createdAt);

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

/** What a run left and is still there: artifact → when it was uploaded, where that is told. */
export interface Left {
  readonly run: string;
  readonly artifacts: ReadonlyMap<string, string | null>;
}

export type Newest = { readonly run: string } | { readonly run: null; readonly why: string };

/**
 * The run that left the newest review of every root. Several runs may have left one under the same name, and which of
 * them is the newest, the order in which they were made does not tell: an older one may have been started again since.
 */
export function newestOf(left: readonly Left[], artifacts: readonly string[]): Newest {
  const runs = artifacts.map((name) => newestFor(name, left));
  if (runs.includes(null))
    return { run: null, why: "no earlier run of today left a review of every root for this merge" };
  const [run = null, ...others] = new Set(runs);
  return run === null || run === "unclear" || others.length > 0
    ? { run: null, why: "the newest reviews of this merge are not all of one run" }
    : { run };
}

/** Null where there is none; unclear where two are of the same second. */
function newestFor(name: string, left: readonly Left[]): string | null {
  const found = left.flatMap(({ run, artifacts }) => {
    const at = artifacts.get(name);
    return at === undefined ? [] : [{ run, at: at === null ? Number.NaN : Date.parse(at) }];
  });
  if (found.length > 1 && found.some(({ at }) => Number.isNaN(at))) return "unclear";
  const [first, second] = found.toSorted((a, b) => b.at - a.at);
  if (first === undefined) return null;
  return second === undefined || first.at > second.at ? first.run : "unclear";
}
