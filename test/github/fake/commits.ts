import { createHash } from "node:crypto";
import { nodeId, userJson } from "./accounts.ts";
import type { Account, Commit, Content, Files, Repository, World } from "./world.ts";

/** Where a branch was before it existed, and is after it was deleted. */
export const NOWHERE = "0".repeat(40);

/** What a push brings: path → new content, or null for a file that it deletes. */
export type Edits = Readonly<Record<string, Content | null>>;

export const edited = (files: Files, edits: Edits): Files => {
  const result = new Map(files);
  for (const [path, content] of Object.entries(edits)) {
    if (content === null) result.delete(path);
    else result.set(path, content);
  }
  return result;
};

export interface NewCommit {
  readonly parents: readonly string[];
  readonly files: Files;
  readonly author: Account;
  /** The author, when not said. */
  readonly committer?: Account | null;
  readonly message: string;
  readonly date?: string;
}

export const commit = (world: World, given: NewCommit): Commit => {
  const date = given.date ?? world.clock.now();
  const id = `${given.parents.join()} ${treeSha(given.files)} ${given.author.login} ${date} ${given.message} ${world.nextId()}`;
  const committer = given.committer === undefined ? given.author : given.committer;
  const made: Commit = { ...given, committer, date, sha: createHash("sha1").update(id).digest("hex") };
  world.commits.set(made.sha, made);
  return made;
};

export const commitAt = (world: World, sha: string): Commit => {
  const found = world.commits.get(sha);
  if (found === undefined) throw new Error(`There is no commit ${sha}.`);
  return found;
};

/** A commit and everything before it. */
export const historyOf = (world: World, sha: string): ReadonlySet<string> => {
  const seen = new Set<string>();
  const waiting = [sha];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (next === NOWHERE || seen.has(next)) continue;
    seen.add(next);
    waiting.push(...commitAt(world, next).parents);
  }
  return seen;
};

/** Where two histories parted. Fails when they have nothing in common. */
export const mergeBase = (world: World, one: string, other: string): Commit => {
  const theirs = historyOf(world, other);
  const shared = [...historyOf(world, one)].find((sha) => theirs.has(sha));
  if (shared === undefined) throw new Error(`${one} and ${other} have no history in common.`);
  return commitAt(world, shared);
};

/** The commits that `head` has and `base` has not, oldest first. */
export const commitsBetween = (world: World, base: string, head: string): Commit[] => {
  const known = historyOf(world, base);
  return [...historyOf(world, head)]
    .filter((sha) => !known.has(sha))
    .map((sha) => commitAt(world, sha))
    .reverse();
};

/** What a merge of `head` into `base` holds: the base with everything that the head changed since they parted. */
export const mergedFiles = (world: World, base: string, head: string): Files => {
  const parted = mergeBase(world, base, head).files;
  const theirs = commitAt(world, head).files;
  const changed = new Set(
    [...parted.keys(), ...theirs.keys()].filter((path) => !sameContent(parted.get(path), theirs.get(path))),
  );
  return edited(
    commitAt(world, base).files,
    Object.fromEntries([...changed].map((path) => [path, theirs.get(path) ?? null])),
  );
};

export const sameContent = (one: Content | undefined, other: Content | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && blobSha(one) === blobSha(other));

export const bytesOf = (content: Content): Uint8Array => {
  if (content instanceof Uint8Array) return content;
  return Buffer.from(typeof content === "string" ? content : content.link);
};

/** Git's own name of a file's content. */
export const blobSha = (content: Content): string => {
  const bytes = bytesOf(content);
  return createHash("sha1").update(`blob ${bytes.byteLength}\0`).update(bytes).digest("hex");
};

const shaOfTree = new WeakMap<Files, string>();

/** Not git's own name of a tree, but as good: equal for equal files, different for different ones. */
export const treeSha = (files: Files): string => {
  const known = shaOfTree.get(files);
  if (known !== undefined) return known;
  const hash = createHash("sha1");
  for (const [path, content] of [...files].toSorted(([one], [other]) => (one < other ? -1 : 1)))
    hash.update(`${path}\0${blobSha(content)}\0`);
  const sha = hash.digest("hex");
  shaOfTree.set(files, sha);
  return sha;
};

/** The commit that a branch, a pull request's ref or a (shortened) SHA names; undefined when nothing does. */
export const resolved = (world: World, repository: Repository, ref: string): Commit | undefined => {
  const name = ref.replace(/^refs\//, "").replace(/^heads\//, "");
  const branch = repository.branches.get(name);
  if (branch !== undefined) return world.commits.get(branch);
  const [, number, which] = /^pull\/(\d+)\/(head|merge)$/.exec(name) ?? [];
  if (number !== undefined) {
    const pull = repository.pulls.find((one) => one.number === Number(number));
    return pull && world.commits.get(which === "head" ? pull.head.sha : pull.testMerge);
  }
  if (!/^[0-9a-f]{7,40}$/.test(ref)) return undefined;
  return world.commits.get(ref) ?? [...world.commits.values()].find((one) => one.sha.startsWith(ref));
};

export const commitJson = (world: World, repository: Repository, one: Commit): object => {
  const api = `${world.urls.api}/repos/${repository.owner.login}/${repository.name}`;
  const web = `${world.urls.web}/${repository.owner.login}/${repository.name}`;
  const person = (account: Account | null) => ({
    name: account?.login ?? "Somebody",
    email: account === null ? "somebody@localhost" : emailOf(account),
    date: one.date,
  });
  return {
    sha: one.sha,
    node_id: nodeId("Commit", one.sha),
    url: `${api}/commits/${one.sha}`,
    html_url: `${web}/commit/${one.sha}`,
    comments_url: `${api}/commits/${one.sha}/comments`,
    commit: {
      author: person(one.author),
      committer: person(one.committer),
      message: one.message,
      tree: { sha: treeSha(one.files), url: `${api}/git/trees/${treeSha(one.files)}` },
      url: `${api}/git/commits/${one.sha}`,
      comment_count: 0,
      verification: { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null },
    },
    author: userJson(world, one.author),
    committer: one.committer && userJson(world, one.committer),
    parents: one.parents.map((sha) => ({ sha, url: `${api}/commits/${sha}`, html_url: `${web}/commit/${sha}` })),
  };
};

/** A commit as git keeps it, without what GitHub knows of its people. */
export const gitCommitJson = (world: World, repository: Repository, one: Commit): object => {
  const { sha, node_id, html_url, parents, commit: kept } = commitJson(world, repository, one) as CommitJson;
  return { ...kept, sha, node_id, html_url, parents };
};

type CommitJson = Readonly<Record<"sha" | "node_id" | "html_url" | "parents", unknown>> & { readonly commit: object };

/** The short form that webhooks use. */
export const simpleCommitJson = (one: Commit): object => ({
  id: one.sha,
  tree_id: treeSha(one.files),
  message: one.message,
  timestamp: one.date,
  author: { name: one.author.login, email: emailOf(one.author) },
  committer: { name: one.author.login, email: emailOf(one.author) },
});

const emailOf = (account: Account): string => `${account.id}+${account.login}@users.noreply.github.com`;
