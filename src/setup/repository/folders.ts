import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { linkStatOf } from "../../input/found.ts";

/** A folder of the repository that holds files for Terraform, OpenTofu or Terragrunt. */
export interface Folder {
  /** Relative to the top, with slashes; `.` for the top. */
  readonly path: string;
  /** Names of its files. */
  readonly files: readonly string[];
}

/** What no root is looked for in: what tools keep for themselves, and what others wrote. */
const SKIPPED = new Set([".git", ".terraform", ".terragrunt-cache", "node_modules", "vendor"]);

const IS_OURS = /\.(tf|tofu)(\.json)?$|\.hcl$/;

/** All of them, sorted by path. Links are not followed: what they lead to is found where it is. */
export const foldersIn = (top: string): readonly Folder[] => [...walked(top, ".")];

function* walked(top: string, path: string): Generator<Folder> {
  const entries = readdirSync(join(top, path), { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  if (files.some((name) => IS_OURS.test(name))) yield { path, files: files.sort() };
  const folders = entries.filter((entry) => entry.isDirectory() && !SKIPPED.has(entry.name)).map(({ name }) => name);
  for (const name of folders.sort()) yield* walked(top, path === "." ? name : `${path}/${name}`);
}

/** Larger files were not written by a person. */
const MOST_BYTES = 2_000_000;

/** The text of a file of the repository; null where there is none that a person wrote. */
export function textAt(top: string, path: string): string | null {
  const found = linkStatOf(join(top, path));
  return found?.isFile() === true && found.size <= MOST_BYTES ? readFileSync(join(top, path), "utf8") : null;
}
