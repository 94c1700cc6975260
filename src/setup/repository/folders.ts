import { type Dirent, readdirSync, readFileSync, realpathSync } from "node:fs";
import { join, posix } from "node:path";
import { linkStatOf, statOf } from "../../input/found.ts";
import { pathBelow } from "../../input/plan/paths.ts";

/** A folder of the repository that holds files for Terraform, OpenTofu or Terragrunt. */
export interface Folder {
  /** Relative to the top, with slashes; `.` for the top. */
  readonly path: string;
  /** Names of its files. A link to a file of the repository is one of them: Terraform reads it. */
  readonly files: readonly string[];
  /** Where its links lead to, from the top. */
  readonly linked: readonly string[];
}

/** What no root is looked for in: what tools keep for themselves, and what others wrote. */
const SKIPPED = new Set([".git", ".terraform", ".terragrunt-cache", "node_modules", "vendor"]);

const IS_OURS = /\.(tf|tofu|tfvars)(\.json)?$|\.hcl$|\.tfbackend$|backend.*\.(conf|config)$/i;

/** Whether a folder lies below another one; everything lies below the top. */
export const isBelow = (folder: string, other: string): boolean => other === "." || folder.startsWith(`${other}/`);

/** All of them, sorted by path. Links to folders are not followed: what they lead to is found where it is. */
export const foldersIn = (top: string): readonly Folder[] => [...walked(top, realpathSync(top), ".")];

/** One folder, whatever it holds. */
export const folderAt = (top: string, path: string): Folder =>
  folderOf(realpathSync(top), path, readdirSync(join(top, path), { withFileTypes: true }));

function* walked(top: string, real: string, path: string): Generator<Folder> {
  const entries = readdirSync(join(top, path), { withFileTypes: true });
  const folder = folderOf(real, path, entries);
  if (folder.files.some((name) => IS_OURS.test(name))) yield folder;
  const folders = entries.filter((entry) => entry.isDirectory() && !SKIPPED.has(entry.name)).map(({ name }) => name);
  for (const name of folders.sort()) yield* walked(top, real, path === "." ? name : `${path}/${name}`);
}

function folderOf(real: string, path: string, entries: readonly Dirent[]): Folder {
  const links = entries
    .filter((entry) => entry.isSymbolicLink() && IS_OURS.test(entry.name))
    .flatMap(({ name }) => {
      const target = fileBehind(real, posix.join(path, name));
      return target === null ? [] : [{ name, target }];
    });
  const own = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  return {
    path,
    files: [...own, ...links.map(({ name }) => name)].sort(),
    linked: links.map(({ target }) => target),
  };
}

/** The file of the repository that a link leads to; null where it leads elsewhere. */
function fileBehind(real: string, link: string): string | null {
  if (statOf(join(real, link))?.isFile() !== true) return null;
  return pathBelow(real, realpathSync(join(real, link)));
}

/** Larger files were not written by a person. */
const MOST_BYTES = 2_000_000;

/** The text of a file of the repository; null where there is none that a person wrote. */
export function textAt(top: string, path: string): string | null {
  const found = linkStatOf(join(top, path));
  return found?.isFile() === true && found.size <= MOST_BYTES ? readFileSync(join(top, path), "utf8") : null;
}

/** The same of a file of a folder, which may be a link. */
export function configurationTextAt(top: string, { path }: Folder, name: string): string {
  const place = join(top, path, name);
  return (statOf(place)?.size ?? 0) <= MOST_BYTES ? readFileSync(place, "utf8") : "";
}
