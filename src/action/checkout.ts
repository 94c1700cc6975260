import { createHash } from "node:crypto";
import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, posix, relative, sep } from "node:path";
import type { SourceFile } from "../domain/declarations.ts";
import { sourceOf } from "../domain/source.ts";

/** Larger files were not written by a person, and are not read. */
const MOST_BYTES = 2_000_000;

/**
 * The Terraform files of each root in the checkout, with their resource blocks; none where the root is not there. A
 * file that is reached through a link counts under both names. Of any size: what is left out here would change the
 * owners.
 */
export function sourcesIn(workspace: string, roots: readonly string[]): ReadonlyMap<string, readonly SourceFile[]> {
  return new Map(roots.map((root) => [root, filesIn(workspace, root)]));
}

function filesIn(workspace: string, root: string): readonly SourceFile[] {
  const folder = join(workspace, root);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(folder)
    .filter((name) => /\.(tf|tofu)(\.json)?$/.test(name))
    .filter((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile() === true)
    .flatMap((name) => {
      const { declarations } = sourceOf(name, readFileSync(join(folder, name), "utf8"));
      return namesIn(workspace, posix.join(root, name)).map((path) => ({ path, declarations }));
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The path of a file, and where it lies behind all links, if that is in the checkout too. */
function namesIn(workspace: string, path: string): readonly string[] {
  const real = relative(realpathSync(workspace), realpathSync(join(workspace, path)));
  const isOutside = isAbsolute(real) || real.split(sep)[0] === "..";
  return isOutside ? [path] : [...new Set([path, real.split(sep).join("/")])];
}

/** The text of a file of the checkout, if it is the content with this id of git's; else null. */
export function textWithBlob(workspace: string, path: string, blob: string): string | null {
  const place = join(workspace, path);
  const found = statSync(place, { throwIfNoEntry: false });
  if (found?.isFile() !== true || found.size > MOST_BYTES) return null;
  const bytes = readFileSync(place);
  return blobOf(bytes, blob.length === 64 ? "sha256" : "sha1") === blob ? bytes.toString("utf8") : null;
}

/** https://git-scm.com/book/en/v2/Git-Internals-Git-Objects; repositories may use either hash. */
const blobOf = (bytes: Uint8Array, algorithm: "sha1" | "sha256"): string =>
  createHash(algorithm).update(`blob ${bytes.byteLength}\0`).update(bytes).digest("hex");
