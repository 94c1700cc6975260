import { accountOf } from "./accounts.ts";
import { activityOn } from "./activity.ts";
import { commit, commitAt, commitJson, type Edits, edited, historyOf, NOWHERE } from "./commits.ts";
import { deliverPush } from "./deliveries.ts";
import { followBranch, retargetFrom } from "./pull-heads.ts";
import { apiUrl, webUrl } from "./repositories.ts";
import { notFound, ok, repositoryOf, route } from "./route.ts";
import { isProtected, publicProtection } from "./rules.ts";
import type { Account, Activity, Repository, World } from "./world.ts";

export interface PushManner {
  /** The fork to push to. */
  readonly in?: Repository;
  readonly message?: string;
  /** The date that the client writes into the commit: any time at all. */
  readonly dated?: string;
  /** Where a new branch starts; the default branch when not said. */
  readonly base?: string;
  /** Whom the client names as the committer: anybody, or nobody whom GitHub knows (null). */
  readonly committer?: string | null;
}

export const branchVerbs = (world: World) => ({
  /** Commits the files to a branch, made if it is new, and pushes it. Returns the commit. */
  push(branch: string, files: Edits, by: string, manner: PushManner = {}): string {
    return push(world, manner.in ?? world.home, branch, files, accountOf(world, by), manner);
  },
  /** Moves a branch to a commit that exists: a plain push where that only adds commits, else a force push. */
  moveTo(branch: string, sha: string, by: string, manner: Pick<PushManner, "in"> = {}): void {
    moveBranch(world, manner.in ?? world.home, branch, commitAt(world, sha).sha, accountOf(world, by));
  },
  /** The default branch is protected from the start. */
  protect(branch: string): void {
    world.home.protected.add(branch);
  },
  unprotect(branch: string): void {
    world.home.protected.delete(branch);
  },
  deleteBranch(branch: string, by: string, manner: Pick<PushManner, "in"> = {}): void {
    const repository = manner.in ?? world.home;
    const before = repository.branches.get(branch);
    if (before === undefined) throw new Error(`There is no branch "${branch}".`);
    repository.branches.delete(branch);
    activityOn(world, repository, "branch_deletion", branch, before, NOWHERE, accountOf(world, by));
    world.log.tell(`${by} deletes branch ${branch}`);
    if (repository === world.home) retargetFrom(world, branch, accountOf(world, by));
  },
});

export const branchRoutes = [
  route("repos/get-branch", [{ contents: "read" }], (call) => {
    const [repository, name] = [repositoryOf(call), call.text("branch")];
    const tip = repository.branches.get(name);
    if (tip === undefined) throw notFound("Branch not found");
    const self = `${apiUrl(call.world, repository)}/branches/${name}`;
    return ok({
      name,
      commit: commitJson(call.world, repository, commitAt(call.world, tip)),
      _links: { self, html: `${webUrl(call.world, repository)}/tree/${name}` },
      protected: isProtected(repository, name),
      protection: publicProtection(repository, name),
      protection_url: `${self}/protection`,
    });
  }),
  route("git/get-ref", [{ contents: "read" }], (call) => {
    const [repository, ref] = [repositoryOf(call), call.text("ref")];
    const sha = repository.branches.get(ref.replace(/^heads\//, ""));
    if (sha === undefined || !ref.startsWith("heads/")) throw notFound();
    const api = apiUrl(call.world, repository);
    return ok({
      ref: `refs/${ref}`,
      node_id: sha,
      url: `${api}/git/refs/${ref}`,
      object: { sha, type: "commit", url: `${api}/git/commits/${sha}` },
    });
  }),
];

export const push = (
  world: World,
  repository: Repository,
  branch: string,
  files: Edits,
  author: Account,
  manner: PushManner = {},
): string => {
  const parent = repository.branches.get(branch) ?? repository.branches.get(manner.base ?? repository.defaultBranch);
  const { sha } = commit(world, {
    parents: parent === undefined ? [] : [parent],
    files: edited(parent === undefined ? new Map() : commitAt(world, parent).files, files),
    author,
    message: manner.message ?? `Change ${Object.keys(files).slice(0, 3).join(", ") || "nothing"}`,
    ...(manner.dated !== undefined && { date: manner.dated }),
    ...(manner.committer !== undefined && {
      committer: manner.committer === null ? null : accountOf(world, manner.committer),
    }),
  });
  moveBranch(world, repository, branch, sha, author);
  return sha;
};

/**
 * Moves a branch, and everything that follows from it: the activity, the push, and the pull requests from and into it.
 */
export const moveBranch = (
  world: World,
  repository: Repository,
  branch: string,
  sha: string,
  actor: Account,
  kind?: Activity["kind"],
): void => {
  const before = repository.branches.get(branch) ?? NOWHERE;
  const forced = before !== NOWHERE && !historyOf(world, sha).has(before);
  repository.branches.set(branch, sha);
  const seen = kind ?? (before === NOWHERE ? "branch_creation" : forced ? "force_push" : "push");
  activityOn(world, repository, seen, branch, before, sha, actor);
  if (kind === undefined)
    world.log.tell(`${actor.login} ${forced ? "force-pushes" : "pushes"} ${sha.slice(0, 7)} to ${branch}`);
  deliverPush(world, repository, branch, before, sha, forced, actor);
  followBranch(world, repository, branch, before, forced, actor);
};
