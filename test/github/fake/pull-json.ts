import { nodeId, userJson } from "./accounts.ts";
import { commitsBetween } from "./commits.ts";
import { changesOf } from "./pull-files.ts";
import { apiUrl, association, repositoryJson, webUrl } from "./repositories.ts";
import type { Label, Pull, Repository, World } from "./world.ts";

/** A pull request as lists show it. */
export const shortPullJson = (world: World, pull: Pull): Record<string, unknown> => {
  const api = `${apiUrl(world, world.home)}/pulls/${pull.number}`;
  const issue = `${apiUrl(world, world.home)}/issues/${pull.number}`;
  const web = `${webUrl(world, world.home)}/pull/${pull.number}`;
  const statuses = `${apiUrl(world, world.home)}/statuses/${pull.head.sha}`;
  const links = {
    self: api,
    html: web,
    issue,
    comments: `${issue}/comments`,
    review_comments: `${api}/comments`,
    commits: `${api}/commits`,
    statuses,
  };
  return {
    url: api,
    id: pull.id,
    node_id: nodeId("PullRequest", pull.id),
    html_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    issue_url: issue,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: `${apiUrl(world, world.home)}/pulls/comments{/number}`,
    comments_url: links.comments,
    statuses_url: statuses,
    number: pull.number,
    state: pull.state,
    locked: false,
    active_lock_reason: null,
    title: pull.title,
    user: userJson(world, pull.author),
    body: pull.body,
    labels: [...pull.labels].map((label) => labelJson(world, label)),
    milestone: null,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    merged_at: pull.merged?.at ?? null,
    merge_commit_sha: pull.merged?.sha ?? pull.testMerge,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: endJson(world, pull.head.repository, pull.head.branch, pull.head.sha),
    base: endJson(world, world.home, pull.base.branch, pull.base.sha),
    _links: {
      ...Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
      review_comment: { href: `${apiUrl(world, world.home)}/pulls/comments{/number}` },
    },
    author_association: association(world, pull.author),
    auto_merge: null,
    draft: pull.draft,
  };
};

/** A pull request on its own, and in webhooks. */
export const pullJson = (world: World, pull: Pull): Record<string, unknown> => {
  const changes = changesOf(world, pull);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  return {
    ...shortPullJson(world, pull),
    merged: pull.merged !== null,
    mergeable: pull.state === "open" ? true : null,
    rebaseable: pull.state === "open" ? true : null,
    mergeable_state: pull.state === "closed" ? "unknown" : pull.draft ? "draft" : "clean",
    merged_by: pull.merged && userJson(world, pull.merged.by),
    comments: pull.comments.length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: commitsBetween(world, pull.base.sha, pull.head.sha).length,
    additions: sum(changes.map(({ additions }) => additions)),
    deletions: sum(changes.map(({ deletions }) => deletions)),
    changed_files: changes.length,
  };
};

const endJson = (world: World, repository: Repository, branch: string, sha: string): object => ({
  label: `${repository.owner.login}:${branch}`,
  ref: branch,
  sha,
  user: userJson(world, repository.owner),
  repo: repositoryJson(world, repository),
});

/** How check runs and workflow runs refer to a pull request. */
export const minimalPullJson = (world: World, pull: Pull): object => {
  const end = (repository: Repository, branch: string, sha: string): object => ({
    ref: branch,
    sha,
    repo: { id: repository.id, url: apiUrl(world, repository), name: repository.name },
  });
  return {
    id: pull.id,
    number: pull.number,
    url: `${apiUrl(world, world.home)}/pulls/${pull.number}`,
    head: end(pull.head.repository, pull.head.branch, pull.head.sha),
    base: end(world.home, pull.base.branch, pull.base.sha),
  };
};

export const labelJson = (world: World, { id, name, color }: Label): object => ({
  id,
  node_id: nodeId("Label", id),
  url: `${apiUrl(world, world.home)}/labels/${encodeURIComponent(name)}`,
  name,
  color,
  default: false,
  description: "",
});
