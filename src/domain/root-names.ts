import { type ChangedFile, directoryOf } from "./changed-files.ts";
import { isTerraformFile } from "./terraform.ts";

/**
 * The folders that a root was until this change: those from which files were moved into it, and where all of its files
 * are new, those from which Terraform's were taken away. Its state may have come from there.
 * `own`: the paths of its Terraform files as they lie there.
 */
export function formerFolders(root: string, own: readonly string[], files: readonly ChangedFile[]): readonly string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const isBrought = ({ isNew, previousPath }: Pick<ChangedFile, "isNew" | "previousPath">): boolean =>
    isNew || isFrom(previousPath);
  const isFrom = (path: string | null): path is string => path !== null && directoryOf(path) !== root;
  const moved = files.filter(({ path }) => directoryOf(path) === root).map(({ previousPath }) => previousPath);
  const isNew = own.length > 0 && own.every((path) => isBrought(byPath.get(path) ?? KEPT));
  const gone = isNew ? files.filter(({ blob }) => blob === null).map(({ path }) => path) : [];
  return [...new Set([...moved, ...gone].filter(isFrom).filter(isTerraformFile).map(directoryOf))];
}

/** A file that the change leaves alone. */
const KEPT: Pick<ChangedFile, "isNew" | "previousPath"> = { isNew: false, previousPath: null };
