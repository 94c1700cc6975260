import { type GitHub, isRefused, isStatus } from "./client.ts";
import { eachPage } from "./pages.ts";
import type { Repository } from "./repository.ts";

/**
 * The one comment that this action keeps on a pull request, found again by its marker *and* its author: a marker by
 * anybody else is not ours.
 */

/** Stands first in the body. The key has no sign that could end the comment. */
export const markerOf = (key: string): string => `<!-- destroy-guard:${key} -->`;

export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly url: string;
}

export interface Found {
  readonly ours: Comment | null;
  /** Logins of others whose comments carry our marker. Untrusted text. */
  readonly forged: readonly string[];
}

/** Looks through all pages; of several of ours the oldest counts. `self` is the login of our token. */
export async function findComment(
  { github, owner, repo }: Repository,
  number: number,
  key: string,
  self: string,
): Promise<Found> {
  const comments = await github.paginate(
    github.rest.issues.listComments,
    { owner, repo, issue_number: number, per_page: 100 },
    eachPage(),
  );
  const marked = comments.filter(({ body }) => body?.startsWith(markerOf(key)) === true);
  const isOurs = ({ user }: (typeof marked)[number]): boolean =>
    user?.login.toLowerCase() === self.toLowerCase() && (user.type === "Bot" || !self.endsWith("[bot]"));
  const [ours] = marked.filter(isOurs).sort((a, b) => a.id - b.id);
  return {
    ours: ours === undefined ? null : { id: ours.id, body: ours.body ?? "", url: ours.html_url },
    forged: marked.filter((comment) => !isOurs(comment)).map(({ user }) => user?.login ?? "ghost"),
  };
}

/** Where the comment is, and how it is found. */
export interface Place {
  readonly number: number;
  readonly key: string;
  readonly self: string;
}

/** Writes the body where it differs from what stands there; returns the comment's address. */
export async function writeComment(
  repository: Repository,
  place: Place,
  ours: Comment | null,
  body: string,
): Promise<string> {
  if (ours === null) return createComment(repository, place, body);
  const { github, owner, repo } = repository;
  // GitHub stores line ends as they were sent by browsers.
  if (ours.body.replaceAll("\r\n", "\n").trimEnd() !== body.trimEnd())
    await github.rest.issues.updateComment({ owner, repo, comment_id: ours.id, body });
  return ours.url;
}

/**
 * A comment may have been written though the answer to that was lost, so it is looked for before it is tried again:
 * nobody wants it twice.
 */
async function createComment(repository: Repository, place: Place, body: string): Promise<string> {
  const { github, owner, repo } = repository;
  const create = async (): Promise<string> =>
    (await github.rest.issues.createComment({ owner, repo, issue_number: place.number, body, request: { retries: 0 } }))
      .data.html_url;
  try {
    return await create();
  } catch (error) {
    if (isRefused(error)) throw error;
    const { ours } = await findComment(repository, place.number, place.key, place.self);
    return ours?.url ?? create();
  }
}

/**
 * Appends the record to a commit; returns the login that GitHub says wrote it. Its state is always success: what it
 * proves is in the description, and it must not block merging.
 */
export async function writeRecord(
  { github, owner, repo }: Repository,
  commit: string,
  context: string,
  description: string,
  url: string | null,
): Promise<string | null> {
  const { data } = await github.rest.repos.createCommitStatus({
    owner,
    repo,
    sha: commit,
    state: "success",
    context,
    description,
    ...(url === null ? {} : { target_url: url }),
  });
  return data.creator?.login ?? null;
}

export async function removeLabel({ github, owner, repo }: Repository, number: number, label: string): Promise<void> {
  try {
    await github.rest.issues.removeLabel({ owner, repo, issue_number: number, name: label });
  } catch (error) {
    // It is off already: somebody was quicker, or the first try's answer was lost.
    if (!isStatus(error, 404)) throw error;
  }
}

/**
 * The login whose comments and statuses are ours: the account of a personal token, else the bot of GITHUB_TOKEN, which
 * may not ask for its own name.
 */
export async function selfOf(github: GitHub, token: string): Promise<string> {
  return token.startsWith("ghp_") || token.startsWith("github_pat_")
    ? (await github.rest.users.getAuthenticated()).data.login
    : "github-actions[bot]";
}
