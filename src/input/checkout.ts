import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { join, posix, relative, resolve } from "node:path";
import type { Checkout, SourceFile } from "../domain/declaring.ts";
import { sourceOf } from "../domain/source.ts";
import { isDeclaring } from "../domain/terraform.ts";
import { isFile, isFolder, linkStatOf, statOf } from "./found.ts";
import { blobId } from "./git-blob.ts";
import { pathBelow, rootName, withSlashes } from "./plan/paths.ts";
import { readText } from "./read-text.ts";

/** Larger files were not written by a person, and are not read. */
const MOST_BYTES = 2_000_000;

/**
 * The Terraform files below the top of a repository, from which all folders are named. What a source names outside of
 * it, or behind a link, is none of it. Each folder is read once.
 */
export function checkoutAt(top: string): Checkout {
  const known = new Map<string, readonly SourceFile[]>();
  return {
    filesIn: (folder) => {
      const files = known.get(folder) ?? filesIn(top, folder);
      known.set(folder, files);
      return files;
    },
    moduleFolder: (from, source) => moduleFolder(top, from, source),
  };
}

/**
 * The Terraform files of a folder, with their blocks; none where the folder is not there. A file that is reached
 * through a link counts under both names. Of any size: what is left out here would change the owners.
 */
function filesIn(top: string, folder: string): readonly SourceFile[] {
  const place = join(top, folder);
  if (!isFolder(place)) return [];
  return readdirSync(place)
    .filter(isDeclaring)
    .filter((name) => isFile(join(place, name)))
    .flatMap((name) => {
      // Where it can't be read nobody knows what it declares: a link may lead to what is no file but by name.
      const text = readText(join(place, name), posix.join(folder, name));
      const { declarations, calls } = sourceOf(name, text);
      return namesIn(top, posix.join(folder, name)).map((path) => ({ path, declarations, calls }));
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What Terraform takes for a path. One with control characters, or a name that no system takes, leads nowhere. */
const LOCAL = /^\.\.?[/\\](?!.*[\p{Cc}])(?:[^/\\]{0,255}(?:[/\\]|$))*$/u;
const LONGEST_PATH = 1000;

function moduleFolder(top: string, from: string, source: string): string | null {
  if (source.length > LONGEST_PATH || !LOCAL.test(source)) return null;
  const folder = resolve(top, from, source.replaceAll("\\", "/"));
  const below = pathBelow(top, folder);
  if (below === null) return null;
  const ways = [below, withSlashes(relative(top, resolve(top, from)))];
  return ways.some((way) => hasLink(top, way)) ? null : rootName(folder, top);
}

/** Whether one of the folders on a path below `top`, with slashes, is a link. */
function hasLink(top: string, path: string): boolean {
  const steps = path.split("/").filter((step) => step !== "");
  return steps.some((_, at) => {
    const place = join(top, ...steps.slice(0, at + 1));
    return linkStatOf(place)?.isSymbolicLink() === true;
  });
}

/** The path of a file, and where it lies behind all links, if it is there, and in the checkout too. */
export const namesOfFile = (workspace: string, path: string): readonly string[] =>
  existsSync(join(workspace, path)) ? namesIn(workspace, path) : [path];

/** The path of a file, and where it lies behind all links, if that is in the checkout too. */
function namesIn(workspace: string, path: string): readonly string[] {
  const real = pathBelow(realpathSync(workspace), realpathSync(join(workspace, path)));
  return [...new Set([path, real ?? path])];
}

/** The text of a file of the checkout, if it is the content with this id of git's; else null. */
export function textWithBlob(workspace: string, path: string, blob: string): string | null {
  const place = join(workspace, path);
  const found = statOf(place);
  if (found?.isFile() !== true || found.size > MOST_BYTES) return null;
  const bytes = readFileSync(place);
  return blobId(bytes, blob.length === 64 ? "sha256" : "sha1") === blob ? bytes.toString("utf8") : null;
}
