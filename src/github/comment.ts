import { folded } from "../domain/override/facts.ts";
import { isRefused } from "./client.ts";
import { listOf } from "./pages.ts";
import type { Repository } from "./repository.ts";
import { shaped } from "./shape.ts";

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
  /** Ours as well, and younger: two runs wrote at the same time, and neither saw the other's. */
  readonly spare: readonly Comment[];
  /** Logins of others whose comments carry our marker. Untrusted text. */
  readonly forged: readonly string[];
}

export const NONE: FoundComment = { ours: null, spare: [], forged: [] };

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
  const comments = await listOf(
    github,
    github.rest.issues.listComments,
    { owner, repo, issue_number: number },
    { id: "id", node_id: "text", user: "account?", body: "words?", html_url: "text" },
  );
  const marked = comments.filter(({ body }) => body?.startsWith(markerOf(key)) === true);
  if (marked.length === 0) return NONE;
  const login = folded(await self());
  const isOurs = ({ user }: (typeof marked)[number]): boolean =>
    user !== null && folded(user.login) === login && (user.type === "Bot" || !login.endsWith("[bot]"));
  const [ours = null, ...spare] = marked
    .filter(isOurs)
    .sort((a, b) => a.id - b.id)
    .map(({ id, node_id, body, html_url }): Comment => ({ id, node: node_id, body: body ?? "", url: html_url }));
  return {
    ours,
    spare,
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
  { ours, spare }: FoundComment,
  body: string,
): Promise<string> {
  if (ours === null) return createComment(repository, identity, body);
  // GitHub stores line ends as they were sent by browsers.
  if (ours.body.replaceAll("\r\n", "\n").trimEnd() !== body.trimEnd()) await rewrite(repository, ours.id, body);
  for (const one of spare) await rewrite(repository, one.id, elsewhere(ours));
  return ours.url;
}

/** Without the marker, so that it is not ours any more: an owner must not read it as a report. */
const elsewhere = ({ url }: Comment): string =>
  `Two runs of destroy-guard wrote here at the same time. The report is [in the other comment](${url}).`;

const rewrite = ({ github, owner, repo }: Repository, id: number, body: string): Promise<unknown> =>
  github.rest.issues.updateComment({ owner, repo, comment_id: id, body });

/**
 * It may have been written although the answer was lost. So it is searched before the next try: it must not stand there
 * twice.
 */
async function createComment(repository: Repository, identity: CommentIdentity, body: string): Promise<string> {
  try {
    return await create(repository, identity, body);
  } catch (error) {
    if (isRefused(error)) throw error;
    const found = await findComment(repository, identity.number, identity.key, identity.self);
    return found.ours === null ? create(repository, identity, body) : writeComment(repository, identity, found, body);
  }
}

async function create({ github, owner, repo }: Repository, { number }: CommentIdentity, body: string): Promise<string> {
  const { data } = await github.rest.issues.createComment({
    owner,
    repo,
    issue_number: number,
    body,
    request: { retries: 0 },
  });
  return shaped(data, { html_url: "text" }).html_url;
}
