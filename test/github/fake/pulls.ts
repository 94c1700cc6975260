import { accountOf } from "./accounts.ts";
import { moveBranch, push } from "./branches.ts";
import { commit, commitJson, commitsBetween, type Edits, historyOf, mergedFiles } from "./commits.ts";
import { deliverPull } from "./deliveries.ts";
import { record } from "./events.ts";
import { pullNumbered, tipOf } from "./lookup.ts";
import { page } from "./pages.ts";
import { refreshTestMerge } from "./pull-heads.ts";
import { pullJson, shortPullJson } from "./pull-json.ts";
import { ok, pullOf, repositoryOf, route, unprocessable } from "./route.ts";
import type { Account, Pull, Repository, World } from "./world.ts";

export interface NewPull {
  readonly by: string;
  readonly branch: string;
  /** Pushed to the branch first. */
  readonly files?: Edits;
  readonly title?: string;
  readonly body?: string;
  readonly base?: string;
  readonly draft?: boolean;
  /** The fork that the branch is in. */
  readonly from?: Repository;
}

export const pullVerbs = (world: World) => ({
  /** Pushes the files to a branch and opens a pull request from it. */
  open({
    by,
    branch,
    files = {},
    title,
    body,
    base = world.home.defaultBranch,
    draft = false,
    from = world.home,
  }: NewPull): Pull {
    const author = accountOf(world, by);
    if (Object.keys(files).length > 0 || !from.branches.has(branch)) push(world, from, branch, files, author, { base });
    const pull = createPull(world, { author, branch, title: title ?? branch, body: body ?? null, base, draft, from });
    world.log.tell(`${by} opens #${pull.number} (${branch} → ${base})`);
    deliverPull(world, "opened", pull, author);
    return pull;
  },
  close(number: number, by: string): void {
    const [pull, actor] = [pullNumbered(world, number), accountOf(world, by)];
    settle(world, pull);
    record(world, pull, actor, { event: "closed", commit: null });
    world.log.tell(`${by} closes #${number}`);
    deliverPull(world, "closed", pull, actor);
  },
  reopen(number: number, by: string): void {
    const [pull, actor] = [pullNumbered(world, number), accountOf(world, by)];
    Object.assign(pull, { state: "open", closedAt: null });
    record(world, pull, actor, { event: "reopened" });
    world.log.tell(`${by} reopens #${number}`);
    deliverPull(world, "reopened", pull, actor);
  },
  ready(number: number, by: string): void {
    const [pull, actor] = [pullNumbered(world, number), accountOf(world, by)];
    pull.draft = false;
    record(world, pull, actor, { event: "ready_for_review" });
    world.log.tell(`${by} marks #${number} ready for review`);
    deliverPull(world, "ready_for_review", pull, actor);
  },
  /** Changes the title: an `edited` delivery and a `renamed` event. */
  retitle(number: number, title: string, by: string): void {
    const [pull, actor] = [pullNumbered(world, number), accountOf(world, by)];
    const from = pull.title;
    pull.title = title;
    record(world, pull, actor, { event: "renamed", from, to: title });
    world.log.tell(`${by} retitles #${number}`);
    deliverPull(world, "edited", pull, actor, { changes: { title: { from } } });
  },
  /** Points the pull request at another base branch: an `edited` delivery and a `base_ref_changed` event. */
  switchBase(number: number, branch: string, by: string): void {
    const [pull, actor] = [pullNumbered(world, number), accountOf(world, by)];
    const from = pull.base;
    pull.base = { branch, sha: tipOf(world, branch) };
    refreshTestMerge(world, pull);
    record(world, pull, actor, { event: "base_ref_changed" });
    world.log.tell(`${by} switches the base of #${number} to ${branch}`);
    deliverPull(world, "edited", pull, actor, {
      changes: { base: { ref: { from: from.branch }, sha: { from: from.sha } } },
    });
  },
  /** Merges and returns the commit that is now the tip of the base branch. */
  merge(number: number, by: string, method: "merge" | "squash" = "merge"): string {
    const [pull, actor] = [pullNumbered(world, number), accountOf(world, by)];
    const base = tipOf(world, pull.base.branch);
    const files = mergedFiles(world, base, pull.head.sha);
    const parents = method === "merge" ? [base, pull.head.sha] : [base];
    const { sha } = commit(world, { parents, files, author: actor, message: `${pull.title} (#${number})` });
    land(world, pull, sha, actor);
    world.log.tell(`${by} merges #${number}`);
    moveBranch(world, world.home, pull.base.branch, sha, actor, "pr_merge");
    deliverPull(world, "closed", pull, actor);
    return sha;
  },
});

const MOST_COMMITS = 250;

export const pullRoutes = [
  route("pulls/get", [{ pull_requests: "read" }], (call) => ok(pullJson(call.world, pullOf(call)))),
  route("pulls/list", [{ pull_requests: "read" }], (call) => {
    const [state, head, base] = [call.asked("state") ?? "open", call.asked("head"), call.asked("base")];
    const wanted = repositoryOf(call).pulls.filter(
      (pull) =>
        (state === "all" || pull.state === state) &&
        (head === null || head === `${pull.head.repository.owner.login}:${pull.head.branch}`) &&
        (base === null || base === pull.base.branch),
    );
    return page(call, wanted.toReversed(), (pull) => shortPullJson(call.world, pull));
  }),
  // Oldest first, and no more than 250, whatever there are.
  route("pulls/list-commits", [{ pull_requests: "read" }], (call) => {
    const { world } = call;
    const pull = pullOf(call);
    const commits = commitsBetween(world, pull.base.sha, pull.head.sha).slice(0, MOST_COMMITS);
    return page(call, commits, (one) => commitJson(world, repositoryOf(call), one));
  }),
  route("repos/list-pull-requests-associated-with-commit", [{ pull_requests: "read" }], (call) => {
    const { world } = call;
    const [repository, sha] = [repositoryOf(call), call.text("commit_sha")];
    if (!world.commits.has(sha)) throw unprocessable(`No commit found for SHA: ${sha}`);
    const released = historyOf(world, repository.branches.get(repository.defaultBranch) ?? "").has(sha);
    // For a commit of the default branch: the pull request that brought it there. For any other: all that hold it, open
    // or merged.
    const found = repository.pulls.filter((pull) =>
      released ? pull.merged !== null && brought(world, pull, sha) : brought(world, pull, sha),
    );
    return page(call, found, (pull) => shortPullJson(world, pull));
  }),
];

const createPull = (
  world: World,
  {
    author,
    branch,
    title,
    body,
    base,
    draft,
    from,
  }: Required<Pick<NewPull, "branch" | "title" | "base" | "draft" | "from">> & { author: Account; body: string | null },
): Pull => {
  const head = from.branches.get(branch);
  if (head === undefined) throw new Error(`There is no branch "${branch}" in ${from.owner.login}/${from.name}.`);
  const now = world.clock.now();
  const pull: Pull = {
    id: world.nextId(),
    number: world.home.pulls.length + 1,
    author,
    title,
    body,
    state: "open",
    draft,
    merged: null,
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    head: { repository: from, branch, sha: head },
    base: { branch: base, sha: tipOf(world, base) },
    testMerge: head,
    labels: new Set(),
    events: [],
    comments: [],
    reviews: [],
  };
  refreshTestMerge(world, pull);
  world.home.pulls.push(pull);
  return pull;
};

/**
 * Closes a pull request as merged: `sha` is the commit that it became. Its base stays where it was at the last
 * synchronisation, however far the branch has moved since.
 */
export const land = (world: World, pull: Pull, sha: string, by: Account): void => {
  settle(world, pull);
  pull.merged = { sha, at: world.clock.now(), by };
  record(world, pull, by, { event: "merged", commit: sha });
  record(world, pull, by, { event: "closed", commit: null });
};

const settle = (world: World, pull: Pull): void => {
  Object.assign(pull, { state: "closed", closedAt: world.clock.now() });
};

const brought = (world: World, pull: Pull, sha: string): boolean =>
  pull.merged?.sha === sha || commitsBetween(world, pull.base.sha, pull.head.sha).some((one) => one.sha === sha);
