import type { ChangedFile } from "../domain/changed-files.ts";
import { linesOf } from "../domain/diff.ts";
import type { GitHub } from "./client.ts";
import { PartialAnswer } from "./fetch.ts";
import { listByLinks, listOf } from "./pages.ts";
import { type Shaped, shaped } from "./shape.ts";
import { type LivePull, wholePull } from "./whole-pull.ts";

export type { LivePull } from "./whole-pull.ts";

/**
 * A repository as this action sees it: what is asked of it to review a pull request. Each function is one request, or
 * one a page.
 */
export interface Repository {
  readonly github: GitHub;
  readonly owner: string;
  readonly repo: string;
}

/** The repository in a request. */
export const named = ({ owner, repo }: Repository) => ({ owner, repo });

export async function pullOf(repository: Repository, number: number): Promise<LivePull> {
  const { data } = await repository.github.rest.pulls.get({ ...named(repository), pull_number: number });
  const pull = wholePull(data);
  if (pull.number !== number) throw new PartialAnswer(`GitHub's answer is of pull request #${pull.number}`);
  return pull;
}

/** A pull request that a commit belongs to, as its newest commit or as an older one. */
export interface PullOfCommit {
  readonly number: number;
  readonly open: boolean;
  readonly head: string;
  readonly base: string;
}

const PULL = { number: "id", state: "open", "head.sha": "text", "base.ref": "text" } as const;

const pullOfCommit = (pull: Shaped<typeof PULL>): PullOfCommit => ({
  number: pull.number,
  open: pull.state,
  head: pull["head.sha"],
  base: pull["base.ref"],
});

/**
 * The pull requests that a commit belongs to, closed ones included. Of a commit on the default branch GitHub tells only
 * the one that brought it there:
 * https://docs.github.com/en/rest/commits/commits#list-pull-requests-associated-with-a-commit
 */
export async function pullsOfCommit(repository: Repository, commit: string): Promise<readonly PullOfCommit[]> {
  const pulls = await listOf(
    repository.github,
    repository.github.rest.repos.listPullRequestsAssociatedWithCommit,
    {
      ...named(repository),
      commit_sha: commit,
    },
    PULL,
  );
  return pulls.map(pullOfCommit);
}

/** Every open pull request of the repository. */
export async function openPulls(repository: Repository): Promise<readonly PullOfCommit[]> {
  const pulls = await listOf(
    repository.github,
    repository.github.rest.pulls.list,
    { ...named(repository), state: "open" },
    PULL,
  );
  return pulls.map(pullOfCommit);
}

const EVENT_KIND = { event: "text", created_at: "text?" } as const;

/** When the base branch of a pull request was changed, by people or by GitHub; null where GitHub does not say when. */
export async function baseChanges(repository: Repository, number: number): Promise<readonly (string | null)[]> {
  const events = await listOf(
    repository.github,
    repository.github.rest.issues.listEvents,
    { ...named(repository), issue_number: number },
    EVENT_KIND,
  );
  return events
    .filter(({ event }) => /^(base_ref|automatic_base_change)/.test(event))
    .map(({ created_at }) => created_at);
}

/** A file as GitHub lists it. */
export interface ListedFile extends ChangedFile {
  /** It is not there any more. */
  readonly isRemoved: boolean;
}

const FILE = {
  filename: "text",
  status: "text",
  previous_filename: "text?",
  patch: "words?",
  sha: "text?",
  additions: "count",
  deletions: "count",
} as const;

type File = Shaped<typeof FILE>;

const changedFile = (file: File): ListedFile => ({
  path: file.filename,
  isRemoved: file.status === "removed",
  previousPath: file.previous_filename,
  patch: isWhole(file) ? file.patch : null,
  isNew: file.status === "added" || file.status === "copied",
  blob: file.status === "removed" ? null : file.sha,
});

/** A diff that was cut shows fewer lines than were counted. */
const isWhole = ({ patch, additions, deletions }: File): boolean =>
  linesOf(patch ?? "", "+").length === additions && linesOf(patch ?? "", "-").length === deletions;

/** The changed files. GitHub lists 3,000 at most: compare with the pull request's own count. */
export async function changedFiles(repository: Repository, number: number): Promise<readonly ListedFile[]> {
  const files = await listByLinks(
    repository.github,
    repository.github.rest.pulls.listFiles,
    {
      ...named(repository),
      pull_number: number,
    },
    FILE,
  );
  return files.map(changedFile);
}

/**
 * A comparison ends here, however many files were changed, and does not say so:
 * https://docs.github.com/en/rest/commits/commits#compare-two-commits
 */
const MOST_COMPARED = 300;

/** Two commits compared. */
export interface Comparison {
  /** The files that `head` changes since it left `base`; null where there may be more than GitHub lists. */
  readonly files: readonly ListedFile[] | null;
  /** `head` builds on `base`: nothing that `base` holds was left behind. */
  readonly isAhead: boolean;
  /** Each holds commits that the other one lacks. */
  readonly isDiverged: boolean;
}

export async function comparisonOf(repository: Repository, base: string, head: string): Promise<Comparison> {
  // The files all come with the first page, whatever its size; the commits are of no interest.
  const { data } = await repository.github.rest.repos.compareCommitsWithBasehead({
    ...named(repository),
    basehead: `${base}...${head}`,
    per_page: 1,
  });
  const { status, files } = shaped(data, { status: "text", files: "list?" });
  const listed = files?.map((file) => changedFile(shaped(file, FILE))) ?? null;
  return {
    files: listed === null || listed.length >= MOST_COMPARED ? null : listed,
    isAhead: status === "ahead" || status === "identical",
    isDiverged: status === "diverged",
  };
}

/** The commit at which `head` left `base`. */
export async function mergeBaseOf(repository: Repository, base: string, head: string): Promise<string> {
  const { data } = await repository.github.rest.repos.compareCommitsWithBasehead({
    ...named(repository),
    basehead: `${base}...${head}`,
    per_page: 1,
  });
  return shaped(data, { "merge_base_commit.sha": "text" })["merge_base_commit.sha"];
}

/** A branch as it stands now. */
export interface Branch {
  readonly name: string;
  readonly commit: string;
  /** Whether a protection or a ruleset holds for it. */
  readonly isProtected: boolean;
}

export async function branchOf(repository: Repository, branch: string): Promise<Branch> {
  const { data } = await repository.github.rest.repos.getBranch({ ...named(repository), branch });
  // Without a commit the default branch would be read instead.
  const told = shaped(data, { "commit.sha": "text", protected: "yes" }, "all of a branch");
  return { name: branch, commit: told["commit.sha"], isProtected: told.protected };
}

export async function defaultBranchOf(repository: Repository): Promise<string> {
  const { data } = await repository.github.rest.repos.get(named(repository));
  return shaped(data, { default_branch: "text" }).default_branch;
}
