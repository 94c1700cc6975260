import { isTerraformFile } from "./terraform.ts";

/** A file that a pull request changes. */
export interface ChangedFile {
  readonly path: string;
  /** Where it was before, if it was moved or renamed. */
  readonly previousPath: string | null;
  /** A unified diff; null where GitHub shows none (binary, or too large). */
  readonly patch: string | null;
}

/** A file that was moved or renamed: both paths have owners, and both count. */
export interface Rename {
  readonly from: string;
  readonly to: string;
}

export const renamesIn = (files: readonly ChangedFile[]): readonly Rename[] =>
  files.flatMap(({ path, previousPath }) => (previousPath === null ? [] : [{ from: previousPath, to: path }]));

export const directoryOf = (path: string): string => (path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".");

const namesOf = ({ path, previousPath }: ChangedFile): readonly string[] =>
  previousPath === null ? [path] : [path, previousPath];

/** Whether any of the files is Terraform's (docs/setup.md, "The workflow"). A renamed one counts under both names. */
export const touchesTerraform = (files: readonly ChangedFile[]): boolean =>
  files.some((file) => namesOf(file).some(isTerraformFile));

/** Directories of the Terraform files that are changed. */
export const changedDirectories = (files: readonly ChangedFile[]): readonly string[] => [
  ...new Set(files.flatMap((file) => namesOf(file).filter(isTerraformFile).map(directoryOf))),
];

/**
 * Terraform files of a root whose changes GitHub does not show: what was taken out of them nobody knows, so their
 * owners are asked too.
 */
export const unseenFiles = (files: readonly ChangedFile[], root: string): readonly string[] =>
  files
    .filter(({ path, patch }) => patch === null && isTerraformFile(path))
    .filter((file) => namesOf(file).some((name) => directoryOf(name) === root))
    .map(({ path }) => path);
