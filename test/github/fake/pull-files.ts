import { commitAt, mergeBase } from "./commits.ts";
import { changesBetween, type FileChange } from "./diff.ts";
import { page } from "./pages.ts";
import { apiUrl, webUrl } from "./repositories.ts";
import { pullOf, route } from "./route.ts";
import type { Files, Pull, Repository, World } from "./world.ts";

/** GitHub's list ends here, however many files were changed; only `changed_files` of the pull request tells. */
const MOST_FILES = 3000;

export const pullFileRoutes = [
  route("pulls/list-files", [{ pull_requests: "read" }], (call) => {
    const pull = pullOf(call);
    return page(call, changesOf(call.world, pull).slice(0, MOST_FILES), (change) =>
      fileJson(call.world, pull.head.repository, pull.head.sha, change),
    );
  }),
];

/** What a pull request changes since its branch left the base: comparing three dots, not two. */
export const changesOf = (world: World, pull: Pull): readonly FileChange[] => {
  const base = pull.state === "open" ? (world.home.branches.get(pull.base.branch) ?? pull.base.sha) : pull.base.sha;
  return remembered(mergeBase(world, base, pull.head.sha).files, commitAt(world, pull.head.sha).files);
};

const known = new WeakMap<Files, WeakMap<Files, readonly FileChange[]>>();

/** Trees never change, and one pull request is asked about many times. */
const remembered = (before: Files, after: Files): readonly FileChange[] => {
  const from = known.get(before) ?? new WeakMap<Files, readonly FileChange[]>();
  const changes = from.get(after) ?? changesBetween(before, after);
  known.set(before, from.set(after, changes));
  return changes;
};

export const fileJson = (world: World, repository: Repository, sha: string, change: FileChange): object => {
  const path = change.path.split("/").map(encodeURIComponent).join("/");
  return {
    sha: change.sha,
    filename: change.path,
    status: change.status,
    additions: change.additions,
    deletions: change.deletions,
    changes: change.additions + change.deletions,
    blob_url: `${webUrl(world, repository)}/blob/${sha}/${path}`,
    raw_url: `${webUrl(world, repository)}/raw/${sha}/${path}`,
    contents_url: `${apiUrl(world, repository)}/contents/${path}?ref=${sha}`,
    ...(change.patch !== null && { patch: change.patch }),
    ...(change.previousPath !== null && { previous_filename: change.previousPath }),
  };
};
