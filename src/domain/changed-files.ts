import { isTerraformFile } from "./terraform.ts";

/** A file that a pull request changes. */
export interface ChangedFile {
  readonly path: string;
  /** Where it was before, if it was moved or renamed. */
  readonly previousPath: string | null;
  /** The whole unified diff; null where GitHub shows none, or not all of it (binary, or too large). */
  readonly patch: string | null;
  readonly isNew: boolean;
  /** Git's id of what it holds at the head; null where it is gone. */
  readonly blob: string | null;
}

/** What a changed file held before the pull request, and what it holds with it; null where there was or is no file. */
export interface FileTexts {
  readonly before: string | null;
  readonly after: string | null;
}

/** Path at the head → the texts. A changed file that is not in it could not be looked into. */
export type Texts = ReadonlyMap<string, FileTexts>;

export const directoryOf = (path: string): string => (path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".");

export const namesOf = ({ path, previousPath }: ChangedFile): readonly string[] =>
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
    .flatMap(namesOf);
