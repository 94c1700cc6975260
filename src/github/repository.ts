import type { ChangedFile } from "../domain/changed-files.ts";
import { linesOf } from "../domain/diff.ts";
import type { Account, Pull } from "../domain/override/facts.ts";
import type { GitHub } from "./client.ts";
import { PartialAnswer } from "./fetch.ts";
import { eachPage, PAGE } from "./pages.ts";
import { mustBe, type Shape } from "./shape.ts";
import { wholePull } from "./whole-pull.ts";

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

type User = { readonly id: number; readonly login: string; readonly type?: string | undefined } | null | undefined;

export const accountOf = (user: User): Account | null =>
  user === null || user === undefined ? null : { id: user.id, login: user.login, type: user.type ?? "" };

/** A pull request with what else of it is looked at. */
export interface LivePull extends Pull {
  readonly changedFiles: number;
  /** Of the repository that the pull request is in. */
  readonly defaultBranch: string;
  /** How many commits it has. */
  readonly commits: number;
  readonly headBranch: string;
  readonly headOwner: string | null;
  readonly headRepo: string | null;
}

type PullJson = Awaited<ReturnType<GitHub["rest"]["pulls"]["get"]>>["data"];

const livePull = (pull: PullJson): LivePull => {
  const head = pull.head.repo as PullJson["head"]["repo"] | null;
  return {
    number: pull.number,
    open: pull.state === "open",
    merged:
      typeof pull.merged_at === "string" && typeof pull.merge_commit_sha === "string"
        ? { at: pull.merged_at, commit: pull.merge_commit_sha }
        : null,
    head: pull.head.sha,
    // Not by name: of a repository that was renamed or moved the run may know the old one.
    fork: head?.id !== pull.base.repo.id,
    base: pull.base.ref,
    openedAt: pull.created_at,
    author: accountOf(pull.user),
    labels: pull.labels.map(({ name }) => name),
    changedFiles: pull.changed_files,
    defaultBranch: pull.base.repo.default_branch,
    commits: pull.commits,
    headBranch: pull.head.ref,
    headOwner: head?.owner.login ?? null,
    headRepo: head?.name ?? null,
  };
};

export const pullOf = async (repository: Repository, number: number): Promise<LivePull> =>
  livePull(wholePull((await repository.github.rest.pulls.get({ ...named(repository), pull_number: number })).data));

/** A pull request that a commit belongs to, as its newest commit or as an older one. */
export interface PullOfCommit {
  readonly number: number;
  readonly open: boolean;
  readonly head: string;
  readonly base: string;
}

const PULL: Shape = { number: "number", state: "string", "head.sha": "string", "base.ref": "string" };

const pullOfCommit = ({
  number,
  state,
  head,
  base,
}: {
  readonly number: number;
  readonly state: string;
  readonly head: { readonly sha: string };
  readonly base: { readonly ref: string };
}): PullOfCommit => ({ number, open: state === "open", head: head.sha, base: base.ref });

/**
 * The pull requests that a commit belongs to, closed ones included. Of a commit on the default branch GitHub tells only
 * the one that brought it there:
 * https://docs.github.com/en/rest/commits/commits#list-pull-requests-associated-with-a-commit
 */
export async function pullsOfCommit(repository: Repository, commit: string): Promise<readonly PullOfCommit[]> {
  const pulls = await repository.github.paginate(
    repository.github.rest.repos.listPullRequestsAssociatedWithCommit,
    {
      ...named(repository),
      commit_sha: commit,
      per_page: PAGE,
    },
    eachPage(PULL),
  );
  return pulls.map(pullOfCommit);
}

/** Every open pull request of the repository. */
export async function openPulls(repository: Repository): Promise<readonly PullOfCommit[]> {
  const pulls = await repository.github.paginate(
    repository.github.rest.pulls.list,
    { ...named(repository), state: "open", per_page: PAGE },
    eachPage(PULL),
  );
  return pulls.map(pullOfCommit);
}

const EVENT_KIND: Shape = { event: "string", created_at: "string?" };

/** When the base branch of a pull request was changed, by people or by GitHub; null where GitHub does not say when. */
export async function baseChanges(repository: Repository, number: number): Promise<readonly (string | null)[]> {
  const events = await repository.github.paginate(
    repository.github.rest.issues.listEvents,
    { ...named(repository), issue_number: number, per_page: PAGE },
    eachPage(EVENT_KIND),
  );
  return events
    .filter(({ event }) => /^(base_ref|automatic_base_change)/.test(event))
    .map(({ created_at }) => created_at ?? null);
}

/** A file as GitHub lists it. */
export interface ListedFile extends ChangedFile {
  /** It is not there any more. */
  readonly isRemoved: boolean;
}

const FILE: Shape = {
  filename: "string",
  status: "string",
  previous_filename: "string?",
  patch: "string?",
  sha: "string?",
  additions: "number",
  deletions: "number",
};

const changedFile = (file: {
  readonly filename: string;
  readonly status: string;
  readonly previous_filename?: string | undefined;
  readonly patch?: string | undefined;
  readonly sha: string | null;
  readonly additions: number;
  readonly deletions: number;
}): ListedFile => ({
  path: file.filename,
  isRemoved: file.status === "removed",
  previousPath: file.previous_filename ?? null,
  patch: isWhole(file) ? (file.patch ?? null) : null,
  isNew: file.status === "added" || file.status === "copied",
  blob: file.status === "removed" ? null : file.sha,
});

/** A diff that was cut shows fewer lines than were counted. */
const isWhole = ({ patch = "", additions, deletions }: Readonly<Parameters<typeof changedFile>[0]>): boolean =>
  linesOf(patch, "+").length === additions && linesOf(patch, "-").length === deletions;

/** The changed files. GitHub lists 3,000 at most: compare with the pull request's own count. */
export async function changedFiles(repository: Repository, number: number): Promise<readonly ListedFile[]> {
  const files = await repository.github.paginate(
    repository.github.rest.pulls.listFiles,
    {
      ...named(repository),
      pull_number: number,
      per_page: PAGE,
    },
    eachPage(FILE),
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
  mustBe(data, { status: "string" });
  const files = data.files ?? null;
  for (const file of files ?? []) mustBe(file, FILE);
  return {
    files: files === null || files.length >= MOST_COMPARED ? null : files.map(changedFile),
    isAhead: data.status === "ahead" || data.status === "identical",
    isDiverged: data.status === "diverged",
  };
}

/** The commit at which `head` left `base`. */
export async function mergeBaseOf(repository: Repository, base: string, head: string): Promise<string> {
  const { data } = await repository.github.rest.repos.compareCommitsWithBasehead({
    ...named(repository),
    basehead: `${base}...${head}`,
    per_page: 1,
  });
  mustBe(data, { "merge_base_commit.sha": "string" });
  return data.merge_base_commit.sha;
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
  const { commit, protected: isProtected }: Partial<typeof data> = data;
  // Without a commit the default branch would be read instead.
  if (typeof commit?.sha !== "string" || commit.sha === "" || typeof isProtected !== "boolean")
    throw new PartialAnswer("GitHub's answer is not all of a branch");
  return { name: branch, commit: commit.sha, isProtected };
}

export async function defaultBranchOf(repository: Repository): Promise<string> {
  const { data } = await repository.github.rest.repos.get(named(repository));
  mustBe(data, { default_branch: "string" });
  return data.default_branch;
}
