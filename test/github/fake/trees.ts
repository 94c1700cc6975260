import {
  blobSha,
  bytesOf,
  commitJson,
  commitsBetween,
  gitCommitJson,
  mergeBase,
  resolved,
  treeSha,
} from "./commits.ts";
import { changesBetween } from "./diff.ts";
import { fileJson } from "./pull-files.ts";
import { apiUrl, webUrl } from "./repositories.ts";
import { type Call, notFound, ok, repositoryOf, route } from "./route.ts";
import type { Commit, Content, Repository } from "./world.ts";

/** A comparison lists at most this many files, and only on its first page. */
const MOST_COMPARED_FILES = 300;

export const treeRoutes = [
  route("repos/get-commit", [{ contents: "read" }], (call) => {
    const repository = repositoryOf(call);
    const commit = commitCalled(call, repository, call.text("ref"));
    const parent = commit.parents[0];
    const changes = changesBetween(
      parent === undefined ? new Map() : commitCalled(call, repository, parent).files,
      commit.files,
    );
    return ok({
      ...commitJson(call.world, repository, commit),
      files: changes.map((change) => fileJson(call.world, repository, commit.sha, change)),
    });
  }),
  route("git/get-commit", [{ contents: "read" }], (call) => {
    const repository = repositoryOf(call);
    return ok(gitCommitJson(call.world, repository, commitCalled(call, repository, call.text("commit_sha"))));
  }),
  route("repos/compare-commits-with-basehead", [{ contents: "read" }], (call) => {
    const { world } = call;
    const repository = repositoryOf(call);
    const [from = "", to = ""] = call.text("basehead").split("...");
    const [base, head] = [commitCalled(call, repository, from), commitCalled(call, repository, to)];
    const parted = mergeBase(world, base.sha, head.sha);
    const [ahead, behind] = [commitsBetween(world, base.sha, head.sha), commitsBetween(world, head.sha, base.sha)];
    const web = `${webUrl(world, repository)}/compare/${from}...${to}`;
    return ok({
      url: `${apiUrl(world, repository)}/compare/${from}...${to}`,
      html_url: web,
      permalink_url: web,
      diff_url: `${web}.diff`,
      patch_url: `${web}.patch`,
      base_commit: commitJson(world, repository, base),
      merge_base_commit: commitJson(world, repository, parted),
      status:
        ahead.length > 0 ? (behind.length > 0 ? "diverged" : "ahead") : behind.length > 0 ? "behind" : "identical",
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      commits: ahead.map((one) => commitJson(world, repository, one)),
      files: changesBetween(parted.files, head.files)
        .slice(0, MOST_COMPARED_FILES)
        .map((change) => fileJson(world, repository, head.sha, change)),
    });
  }),
  route("git/get-tree", [{ contents: "read" }], (call) => {
    const { world } = call;
    const repository = repositoryOf(call);
    const wanted = call.text("tree_sha");
    const files =
      resolved(world, repository, wanted)?.files ??
      [...world.commits.values()].find((one) => treeSha(one.files) === wanted)?.files;
    if (files === undefined) throw notFound();
    const recursive = call.asked("recursive") !== null;
    return ok({
      sha: treeSha(files),
      url: `${apiUrl(world, repository)}/git/trees/${treeSha(files)}`,
      truncated: false,
      tree: [...files]
        .filter(([path]) => recursive || !path.includes("/"))
        .map(([path, content]) => entryJson(call, repository, path, content)),
    });
  }),
  route("git/get-blob", [{ contents: "read" }], (call) => {
    const repository = repositoryOf(call);
    const sha = call.text("file_sha");
    const content = [...call.world.commits.values()]
      .flatMap((one) => [...one.files.values()])
      .find((one) => blobSha(one) === sha);
    if (content === undefined) throw notFound();
    const bytes = bytesOf(content);
    return ok({
      sha,
      node_id: sha,
      size: bytes.byteLength,
      url: `${apiUrl(call.world, repository)}/git/blobs/${sha}`,
      encoding: "base64",
      content: Buffer.from(bytes).toString("base64"),
    });
  }),
];

const commitCalled = ({ world }: Call, repository: Repository, ref: string): Commit => {
  const commit = resolved(world, repository, ref);
  if (commit === undefined) throw notFound(`No commit found for SHA: ${ref}`);
  return commit;
};

const entryJson = ({ world }: Call, repository: Repository, path: string, content: Content): object => ({
  path,
  mode: typeof content === "string" || content instanceof Uint8Array ? "100644" : "120000",
  type: "blob",
  sha: blobSha(content),
  size: bytesOf(content).byteLength,
  url: `${apiUrl(world, repository)}/git/blobs/${blobSha(content)}`,
});
