import { directoryOf } from "../domain/changed-files.ts";
import { isTerraformFile } from "../domain/terraform.ts";
import type { Repository } from "./repository.ts";
import { shaped } from "./shape.ts";

/** Everything at a commit; null where GitHub does not list it all. */
async function entriesAt(repository: Repository, commit: string) {
  const { data } = await repository.github.rest.git.getTree({
    owner: repository.owner,
    repo: repository.repo,
    tree_sha: commit,
    recursive: "true",
  });
  const { tree, truncated } = shaped(data, { tree: "list", truncated: "yes" });
  return truncated
    ? null
    : tree.map((entry) => shaped(entry, { path: "text", mode: "text", type: "text", sha: "text" }));
}

/** Path → git's id of every file at a commit; null where GitHub does not list them all. */
export async function treeAt(repository: Repository, commit: string): Promise<ReadonlyMap<string, string> | null> {
  const entries = await entriesAt(repository, commit);
  return entries && new Map(entries.flatMap(({ path, type, sha }) => (type === "blob" ? [[path, sha] as const] : [])));
}

/**
 * The folders that hold Terraform files at a commit, and what may stand for one: symbolic links and submodules. Null
 * where the repository has more files than GitHub lists.
 */
export async function terraformFoldersAt(repository: Repository, commit: string): Promise<ReadonlySet<string> | null> {
  const entries = await entriesAt(repository, commit);
  if (entries === null) return null;
  const files = entries.filter(({ type, path }) => type === "blob" && isTerraformFile(path));
  const links = entries.filter(({ mode }) => LEADS_ELSEWHERE.includes(mode));
  return new Set([...files.map(({ path }) => directoryOf(path)), ...links.map(({ path }) => path)]);
}

/** A symbolic link and a submodule: https://docs.github.com/en/rest/git/trees#create-a-tree */
const LEADS_ELSEWHERE: readonly string[] = ["120000", "160000"];
