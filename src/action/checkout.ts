import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import type { SourceFile } from "../domain/declarations.ts";
import { declarationsIn } from "../domain/terraform.ts";

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
    .filter((entry) => entry.isFile() && /\.(tf|tofu)$/.test(entry.name))
    .filter(({ name }) => statSync(join(folder, name)).size <= MOST_BYTES)
    .map(({ name }) => ({
      path: posix.join(root, name),
      declarations: declarationsIn(readFileSync(join(folder, name), "utf8")),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
