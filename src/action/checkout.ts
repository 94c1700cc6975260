import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import type { SourceFile } from "../domain/declarations.ts";
import { sourceOf } from "../domain/source.ts";

/** Larger files are no configuration that somebody wrote. */
const MOST_BYTES = 2_000_000;

/** The Terraform files of each root in the checkout, with their resource blocks; none where the root is not there. */
export function sourcesIn(workspace: string, roots: readonly string[]): ReadonlyMap<string, readonly SourceFile[]> {
  return new Map(roots.map((root) => [root, filesIn(workspace, root)]));
}

function filesIn(workspace: string, root: string): readonly SourceFile[] {
  const folder = join(workspace, root);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tf|tofu)(\.json)?$/.test(entry.name))
    .filter(({ name }) => statSync(join(folder, name)).size <= MOST_BYTES)
    .map(({ name }) => ({
      path: posix.join(root, name),
      declarations: sourceOf(name, readFileSync(join(folder, name), "utf8")).declarations,
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
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
