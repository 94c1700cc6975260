import { isReadable, isTerraformFile } from "./terraform.ts";

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

/**
 * Folders that hold Terraform files, and links to somewhere else, which may lead to such folders; null where nobody
 * knows: then any folder may.
 */
export type Folders = ReadonlySet<string> | null;

/**
 * The path itself, which may be a link to a folder, the folder that it lies in and those above, nearest first. `.` is
 * the top; what lies in `.github` is GitHub's there, so it counts only for a folder within.
 */
function foldersAbove(path: string): readonly string[] {
  const parts = path.split("/");
  const above = parts.map((_, at) => parts.slice(0, parts.length - at).join("/"));
  return parts[0] === ".github" ? above : [...above, "."];
}

const isHeld = (folder: string, folders: Folders): boolean => folders === null || folders.has(folder);

/** Whether a changed file is Terraform's by its name alone. A renamed file counts under both names. */
export const isToldByName = (files: readonly ChangedFile[]): boolean =>
  files.some((file) => namesOf(file).some(isTerraformFile));

/** Whether its folder decides: Terraform may read such a file if it lies beside or below Terraform's own files. */
export const isToldByFolder = (files: readonly ChangedFile[]): boolean =>
  files.some((file) => namesOf(file).some((name) => isReadable(name) && !isTerraformFile(name)));

/** Whether what Terraform does may change with these files (docs/setup.md, "The workflow"). */
export const touchesTerraform = (files: readonly ChangedFile[], folders: Folders): boolean =>
  isToldByName(files) ||
  files.some((file) =>
    namesOf(file).some((name) => isReadable(name) && foldersAbove(name).some((one) => isHeld(one, folders))),
  );

/**
 * The roots that a glob means: of each changed file the nearest folder at or above it that the glob matches and that
 * holds Terraform files, now or until this change.
 */
export function changedRoots(
  files: readonly ChangedFile[],
  folders: Folders,
  isMeant: (folder: string) => boolean,
): ReadonlySet<string> {
  const names = files.flatMap(namesOf).filter((name) => isTerraformFile(name) || isReadable(name));
  const held = new Set(names.filter(isTerraformFile).map(directoryOf));
  const nearest = (name: string): string | undefined =>
    foldersAbove(name).find((folder) => isMeant(folder) && (held.has(folder) || isHeld(folder, folders)));
  return new Set(names.map(nearest).filter((folder) => folder !== undefined));
}

/**
 * Terraform files of a root whose changes GitHub does not show: what was taken out of them nobody knows, so their
 * owners are asked too.
 */
export const unseenFiles = (files: readonly ChangedFile[], root: string): readonly string[] =>
  files
    .filter(({ path, patch }) => patch === null && isTerraformFile(path))
    .filter((file) => namesOf(file).some((name) => directoryOf(name) === root))
    .flatMap(namesOf);
