import type { ChangedFile } from "../domain/changed-files.ts";
import type { PullRequest } from "../domain/touched.ts";
import { changedFiles, type LivePull, mergeBaseOf } from "../github/repository.ts";
import { treeAt } from "../github/tree.ts";
import { namesOfFile } from "../input/checkout.ts";
import { policyPathOf } from "../input/settings.ts";
import { textsOf } from "./pull-texts.ts";
import { requiredRead } from "./required-read.ts";
import type { Run } from "./run.ts";

/**
 * What a pull request changes, for the rules that look beyond the plan and for the question whose files these are. Its
 * review, the merge group that it ends, and the push that it was merged as all ask here, so that they all ask the same
 * owners.
 */

/** The list as GitHub gives it. */
export const filesOf = ({ repository }: Run, { number }: LivePull): Promise<readonly ChangedFile[]> =>
  requiredRead(
    `The list of files that pull request #${number} changes`,
    "pull-requests: write",
    changedFiles(repository, number),
  );

/** `base`: a commit of the base branch. */
export async function pullRequestOf(
  run: Run,
  pull: LivePull,
  files: readonly ChangedFile[],
  base: string,
): Promise<PullRequest> {
  const { settings, runner } = run;
  const listed = files.length >= pull.changedFiles ? files : await unlistedToo(run, files, { base, head: pull.head });
  const all = listed ?? files;
  return {
    files: all,
    head: pull.head,
    isWhole: listed !== null,
    texts: await textsOf(run, all, { base, head: pull.head }),
    policyPaths: namesOfFile(runner.workspace, policyPathOf(settings)),
    workflowPath: runner.workflowPath,
  };
}

/**
 * GitHub lists 3,000 files at most, in order of their names, so enough of them hide the rest. Git's ids of all files
 * before and after show what else is changed; null where not even those are listed whole.
 */
async function unlistedToo(
  { repository }: Run,
  files: readonly ChangedFile[],
  { base, head }: { readonly base: string; readonly head: string },
): Promise<readonly ChangedFile[] | null> {
  const treesOf = async () => {
    const parted = await mergeBaseOf(repository, base, head);
    return Promise.all([treeAt(repository, parted), treeAt(repository, head)]);
  };
  const [before, after] = await requiredRead("The files before and after", "contents: read", treesOf());
  if (before === null || after === null) return null;
  const listed = new Set(files.flatMap(({ path, previousPath }) => [path, previousPath]));
  const others = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => !listed.has(path) && before.get(path) !== after.get(path),
  );
  return [...files, ...others.map((path) => unlisted(path, before, after))];
}

type Tree = ReadonlyMap<string, string>;

const unlisted = (path: string, before: Tree, after: Tree): ChangedFile => ({
  path,
  previousPath: null,
  patch: null,
  isNew: !before.has(path),
  blob: after.get(path) ?? null,
});
