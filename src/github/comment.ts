import { folded } from "../domain/override/facts.ts";
import { isRefused } from "./client.ts";
import { eachPage, PAGE } from "./pages.ts";
import type { Repository } from "./repository.ts";

/**
 * The one comment that this action keeps on a pull request, found again by its marker *and* its author: a marker by
 * anybody else is not ours.
 */

/** Stands first in the body. The key has no sign that could end the comment. */
export const markerOf = (key: string): string => `<!-- destroy-guard:${key} -->`;

export interface Comment {
  readonly id: number;
  readonly node: string;
  readonly body: string;
  readonly url: string;
}

export interface FoundComment {
  readonly ours: Comment | null;
  /** Logins of others whose comments carry our marker. Untrusted text. */
  readonly forged: readonly string[];
}

/** They could not be read, and why: completes "… could not be read: ". */
export interface UnreadComments {
  readonly unread: string;
}

/** What is known of the comments of a pull request. */
export type Comments = FoundComment | UnreadComments;

/** Null where they could not be read. */
export const foundIn = (comments: Comments): FoundComment | null => ("unread" in comments ? null : comments);

/**
 * Looks through all pages; of several of ours the oldest counts. `self` asks for the login of our
 * token, only where a comment carries the marker.
 */
export async function findComment(
  { github, owner, repo }: Repository,
  number: number,
  key: string,
  self: () => Promise<string>,
): Promise<FoundComment> {
  const comments = await github.paginate(
    github.rest.issues.listComments,
    { owner, repo, issue_number: number, per_page: PAGE },
    eachPage({ id: "number", user: "account?", body: "string?", html_url: "string" }),
  );
  const marked = comments.filter(({ body }) => body?.startsWith(markerOf(key)) === true);
  if (marked.length === 0) return { ours: null, forged: [] };
  const login = folded(await self());
  const isOurs = ({ user }: (typeof marked)[number]): boolean =>
    user !== null && folded(user.login) === login && (user.type === "Bot" || !login.endsWith("[bot]"));
  const [ours] = marked.filter(isOurs).sort((a, b) => a.id - b.id);
  return {
    ours: ours === undefined ? null : { id: ours.id, node: ours.node_id, body: ours.body ?? "", url: ours.html_url },
    forged: marked.filter((comment) => !isOurs(comment)).map(({ user }) => user?.login ?? "ghost"),
  };
}

/** Which comment it is: the one of this key and login on a pull request. */
export interface CommentIdentity {
  readonly number: number;
  readonly key: string;
  readonly self: () => Promise<string>;
}

/** Writes the body where it differs from what stands there; returns the comment's address. */
export async function writeComment(
  repository: Repository,
  identity: CommentIdentity,
  ours: Comment | null,
  body: string,
): Promise<string> {
  if (ours === null) return createComment(repository, identity, body);
  const { github, owner, repo } = repository;
  // GitHub stores line ends as they were sent by browsers.
  if (ours.body.replaceAll("\r\n", "\n").trimEnd() !== body.trimEnd())
    await github.rest.issues.updateComment({ owner, repo, comment_id: ours.id, body });
  return ours.url;
}

/**
 * The comment may have been written although the answer was lost. So it is searched before the next try: it must not
 * stand there twice.
 */
async function createComment(repository: Repository, identity: CommentIdentity, body: string): Promise<string> {
  const { github, owner, repo } = repository;
  const create = async (): Promise<string> =>
    (
      await github.rest.issues.createComment({
        owner,
        repo,
        issue_number: identity.number,
        body,
        request: { retries: 0 },
      })
    ).data.html_url;
  try {
    return await create();
  } catch (error) {
    if (isRefused(error)) throw error;
    const { ours } = await findComment(repository, identity.number, identity.key, identity.self);
    return ours?.url ?? create();
  }
}
