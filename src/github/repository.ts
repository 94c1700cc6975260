import type { ChangedFile } from "../domain/changed-files.ts";
import type { Account, Pull } from "../domain/override/facts.ts";
import { type GitHub, isStatus } from "./client.ts";
import { eachPage } from "./pages.ts";

/**
 * A repository as this action sees it: what is asked of it to review a pull request. Each function is one request, or
 * one a page.
 */
export interface Repository {
  readonly github: GitHub;
  readonly owner: string;
  readonly repo: string;
}

const PAGE = 100;

const named = ({ owner, repo }: Repository) => ({ owner, repo });

type User = { readonly id: number; readonly login: string; readonly type?: string | undefined } | null | undefined;

export const accountOf = (user: User): Account | null =>
  user === null || user === undefined ? null : { id: user.id, login: user.login, type: user.type ?? "" };

/** A pull request with what else of it is looked at. */
export interface LivePull extends Pull {
  readonly changedFiles: number;
  /** How many commits it has. */
  readonly commits: number;
  /** `base.sha`: where the base branch stood, without the pull request's own edits. */
  readonly baseCommit: string;
  readonly headBranch: string;
  readonly headOwner: string | null;
  readonly headRepo: string | null;
}

type PullJson = Awaited<ReturnType<GitHub["rest"]["pulls"]["get"]>>["data"];

const livePull = (pull: PullJson, { owner, repo }: Repository): LivePull => {
  const head = pull.head.repo as { readonly name: string; readonly owner: { readonly login: string } } | null;
  const isHere =
    head !== null &&
    head.owner.login.toLowerCase() === owner.toLowerCase() &&
    head.name.toLowerCase() === repo.toLowerCase();
  return {
    number: pull.number,
    open: pull.state === "open",
    merged:
      typeof pull.merged_at === "string" && typeof pull.merge_commit_sha === "string"
        ? { at: pull.merged_at, commit: pull.merge_commit_sha }
        : null,
    head: pull.head.sha,
    fork: !isHere,
    base: pull.base.ref,
    openedAt: pull.created_at,
    author: accountOf(pull.user),
    labels: pull.labels.map(({ name }) => name),
    changedFiles: pull.changed_files,
    commits: pull.commits,
    baseCommit: pull.base.sha,
    headBranch: pull.head.ref,
    headOwner: head?.owner.login ?? null,
    headRepo: head?.name ?? null,
  };
};

export const pullOf = async (repository: Repository, number: number): Promise<LivePull> =>
  livePull((await repository.github.rest.pulls.get({ ...named(repository), pull_number: number })).data, repository);

/** A pull request that a commit belongs to, as its newest commit or as an older one. */
export interface PullOfCommit {
  readonly number: number;
  readonly open: boolean;
  readonly head: string;
}

/** The pull requests that a commit belongs to, closed ones included. */
export async function pullsOfCommit(repository: Repository, commit: string): Promise<readonly PullOfCommit[]> {
  const pulls = await repository.github.paginate(
    repository.github.rest.repos.listPullRequestsAssociatedWithCommit,
    {
      ...named(repository),
      commit_sha: commit,
      per_page: PAGE,
    },
    eachPage(),
  );
  return pulls.map(({ number, state, head }) => ({ number, open: state === "open", head: head.sha }));
}

const changedFile = (file: {
  readonly filename: string;
  readonly previous_filename?: string | undefined;
  readonly patch?: string | undefined;
}): ChangedFile => ({
  path: file.filename,
  previousPath: file.previous_filename ?? null,
  patch: file.patch ?? null,
});

/** The changed files. GitHub lists 3,000 at most: compare with the pull request's own count. */
export async function changedFiles(repository: Repository, number: number): Promise<readonly ChangedFile[]> {
  const files = await repository.github.paginate(
    repository.github.rest.pulls.listFiles,
    {
      ...named(repository),
      pull_number: number,
      per_page: PAGE,
    },
    eachPage(),
  );
  return files.map(changedFile);
}

/**
 * A comparison ends here, however many files were changed, and does not say so:
 * https://docs.github.com/en/rest/commits/commits#compare-two-commits
 */
const MOST_COMPARED = 300;

/** The files that `head` changes since it left `base`, both commits; null where there may be more than GitHub lists. */
export async function filesBetween(
  repository: Repository,
  base: string,
  head: string,
): Promise<readonly ChangedFile[] | null> {
  // The files all come with the first page, whatever its size; the commits are of no interest.
  const { data } = await repository.github.rest.repos.compareCommitsWithBasehead({
    ...named(repository),
    basehead: `${base}...${head}`,
    per_page: 1,
  });
  const files = data.files ?? null;
  return files === null || files.length >= MOST_COMPARED ? null : files.map(changedFile);
}

/** The commit that a branch stands at now. */
export const tipOf = async (repository: Repository, branch: string): Promise<string> =>
  (await repository.github.rest.repos.getBranch({ ...named(repository), branch })).data.commit.sha;

/**
 * The text of a file at a commit; null where there is none. A file above 1 MB comes in the raw media type as well;
 * above 100 MB GitHub refuses.
 */
export async function fileAt(repository: Repository, path: string, ref: string): Promise<string | null> {
  try {
    const { data } = await repository.github.rest.repos.getContent({
      ...named(repository),
      path,
      ref,
      mediaType: { format: "raw" },
    });
    return textOf(data);
  } catch (error) {
    if (isStatus(error, 404)) return null;
    throw error;
  }
}

/** A folder or a submodule of that name is no file. Bytes are a file's that GitHub gives no character set for. */
const textOf = (data: unknown): string | null =>
  typeof data === "string" ? data : data instanceof ArrayBuffer ? new TextDecoder().decode(data) : null;

/** Names of the files in a folder at a commit; null where there is no such folder. */
export async function folderAt(repository: Repository, path: string, ref: string): Promise<readonly string[] | null> {
  try {
    const { data } = await repository.github.rest.repos.getContent({
      ...named(repository),
      path: path === "." ? "" : path,
      ref,
    });
    return Array.isArray(data) ? data.map(({ name }) => name) : null;
  } catch (error) {
    if (isStatus(error, 404)) return null;
    throw error;
  }
}
