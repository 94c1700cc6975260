import { linesOf } from "./diff.ts";
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

/**
 * Whether it may be a link or a submodule now, which leads to Terraform whatever its name says: what git shows of these
 * is one line, where it leads to or its commit (https://git-scm.com/docs/diff-format). Nobody shows what has no patch.
 */
const mayLead = ({ patch }: ChangedFile): boolean =>
  patch === null || (!/^ /m.test(patch) && linesOf(patch, "+").length === 1);

/** Where a link leads is text without an end of its line. */
const LOOKS_SO = /^\+(?:Subproject commit \w+$|.*\n\\ No newline)/m;

/**
 * Whether its folder decides: Terraform may read such a file if it lies beside or below Terraform's own files; or what
 * it is, which is told with the folders.
 */
export const isToldByFolder = (files: readonly ChangedFile[]): boolean =>
  files.some((file) => namesOf(file).some((name) => !isTerraformFile(name) && (isReadable(name) || mayLead(file))));

/** Whether it is a link or a submodule. Where nobody knows, what looks like one is taken for one. */
const leads = (file: ChangedFile, name: string, folders: Folders): boolean =>
  mayLead(file) && (folders === null ? LOOKS_SO.test(file.patch ?? "") : folders.has(name));

/** Whether what Terraform does may change with these files (docs/setup.md, "The workflow"). */
export const touchesTerraform = (files: readonly ChangedFile[], folders: Folders): boolean =>
  isToldByName(files) ||
  files.some((file) =>
    namesOf(file).some(
      (name) =>
        leads(file, name, folders) || (isReadable(name) && foldersAbove(name).some((one) => isHeld(one, folders))),
    ),
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
  const names = files.flatMap((file) =>
    namesOf(file).filter((name) => isTerraformFile(name) || isReadable(name) || leads(file, name, folders)),
  );
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
