import { fileFactsIn } from "./doctor/files.ts";
import { reviewedRoots } from "./doctor/of-roots.ts";
import { environmentsOf } from "./repository/environments.ts";
import { foldersIn } from "./repository/folders.ts";
import { repositoryAt } from "./repository/repository.ts";

/**
 * What a root of a repository may be called: a folder with Terraform, an environment for which files lie beside a root,
 * and whatever a workflow names one.
 */
export function rootNamesIn(top: string): readonly string[] {
  const { roots, handed } = repositoryAt(top);
  return [
    ...foldersIn(top).map(({ path }) => path),
    ...roots.flatMap((root) => environmentsOf(root, handed)?.names ?? []),
    ...reviewedRoots(fileFactsIn(top)),
  ];
}
