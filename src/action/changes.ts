import picomatch from "picomatch";
import {
  type ChangedFile,
  changedRoots,
  type Folders,
  isToldByFolder,
  isToldByName,
  touchesTerraform,
} from "../domain/changed-files.ts";
import { InputError } from "../domain/fault.ts";
import type { Repository } from "../github/repository.ts";
import { terraformFoldersAt } from "../github/tree.ts";
import { rootName } from "../input/plan/paths.ts";
import { rootMatcher } from "../input/policy/root.ts";
import { requiredRead } from "./required-read.ts";

/** What is to be merged, or was merged: its files, and the folders that hold Terraform. */
export interface Changes {
  /** Null where there are more than GitHub lists. */
  readonly files: readonly ChangedFile[] | null;
  /** Read once, and only if somebody asks. */
  readonly folders: () => Promise<Folders>;
}

export function changesAt(repository: Repository, files: readonly ChangedFile[] | null, commit: string): Changes {
  let folders: Promise<Folders> | undefined;
  return {
    files,
    folders: () => {
      folders ??= requiredRead(
        `Which folders of commit ${commit} hold Terraform files`,
        "contents: read",
        terraformFoldersAt(repository, commit),
      );
      return folders;
    },
  };
}

/** Whether what Terraform does may change. Where not all changes can be seen, it may. */
export async function isTerraformTouched({ files, folders }: Changes): Promise<boolean> {
  if (files === null || isToldByName(files)) return true;
  return isToldByFolder(files) && touchesTerraform(files, await folders());
}

export const isGlob = (pattern: string): boolean => picomatch.scan(pattern).isGlob;

/**
 * The roots that have to report: those that are named, and for each glob the ones with changes in or below them; where
 * it is not known what is changed, all that it matches. Without `changes` nothing is changed.
 */
export async function expectedRoots(patterns: readonly string[], changes: Changes | null): Promise<readonly string[]> {
  const globs = patterns.filter(isGlob);
  const named = patterns.filter((pattern) => !isGlob(pattern)).map((path) => rootName(path, "/"));
  const meant = changes === null || globs.length === 0 ? [] : await rootsMeant(globs, changes);
  return [...new Set([...named, ...meant])].sort();
}

/** As in the policy, `**` is every root, the one at the top among them. */
function matcherOf(glob: string): (root: string) => boolean {
  try {
    return rootMatcher(glob);
  } catch (cause) {
    throw new InputError(`The input expect-roots has ${glob}, which is no glob that can be read: check its brackets.`, {
      cause,
    });
  }
}

async function rootsMeant(globs: readonly string[], { files, folders }: Changes): Promise<Iterable<string>> {
  const matches = globs.map(matcherOf);
  const isMeant = (folder: string): boolean => matches.some((one) => one(folder));
  if (files !== null)
    return changedRoots(files, isToldByFolder(files) || isToldByName(files) ? await folders() : null, isMeant);
  const all = await folders();
  if (all !== null) return [...all].filter(isMeant);
  throw new InputError(
    `More is changed than GitHub lists, so which roots ${globs.join(", ")} stands for can't be told. Name the roots in the input expect-roots without a glob.`,
  );
}
