import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import type { OldBecause } from "../../domain/evidence.ts";
import { isFile, statOf } from "../../input/found.ts";
import { type HclBlock, hclIn, literalIn } from "../../text/hcl.ts";
import { isKeptIn, type PlaceHere } from "./place.ts";

/** A lock file is made by the first `init`. One that is older than this was not made by it just now. */
const A_DAY = 24 * 60 * 60 * 1000;

/**
 * What shows that a root is not new, as far as its folder tells; null where nothing does.
 * A plan without a state is right for a new root, and the first sign of a lost state for any other.
 *
 * What shows it: its configuration was committed, it has a backend that keeps the state elsewhere (where it was not
 * found), or its lock file is older than a day. A workspace beside the default one is often new while its root is not,
 * so of that only the trail can tell.
 */
export async function whyOld(
  folder: string,
  place: PlaceHere,
  { wasApplied, now }: { readonly wasApplied: boolean; readonly now: Date },
): Promise<OldBecause | null> {
  if (wasApplied) return "applied";
  if (place.workspace !== "default") return null;
  if (place.isStateElsewhere || hasBackend(folder)) return "backend";
  if (hasOldLock(folder, now)) return "lock-file";
  return (await isCommitted(folder)) ? "commit" : null;
}

const CONFIGURATION = /\.(tf|tofu)$/;

/** Whether a file names a backend that keeps the state elsewhere. */
function hasBackend(folder: string): boolean {
  return namesIn(folder)
    .filter((name) => CONFIGURATION.test(name) && isFile(join(folder, name)))
    .some((name) => {
      const blocks = hclIn(readFileSync(join(folder, name), "utf8"))?.blocks ?? [];
      return blocks
        .filter(({ type }) => type === "terraform")
        .some(({ blocks: inner }) => inner.some((block) => keepsElsewhere(block, folder)));
    });
}

const keepsElsewhere = ({ type, labels, attributes }: HclBlock, folder: string): boolean =>
  type === "cloud" ||
  (type === "backend" && !isKeptIn(folder, { type: labels[0], config: { path: pathIn(attributes.get("path")) } }));

/** False for an expression whose value nobody knows here. */
const pathIn = (expression: string | undefined): string | false | undefined =>
  expression === undefined ? undefined : (literalIn(expression) ?? false);

const hasOldLock = (folder: string, now: Date): boolean => {
  const lock = statOf(join(folder, ".terraform.lock.hcl"));
  return lock !== undefined && now.getTime() - lock.mtimeMs > A_DAY;
};

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    // Terraform itself will say that there is no such folder.
    return [];
  }
};

const SOURCES = ["tf", "tofu", "tf.json", "tofu.json", "terraform.lock.hcl"].map((name) => `:(glob)*.${name}`);

/**
 * Whether a commit holds the root's configuration or its lock file. No git, or no repository: not as far as is known.
 */
async function isCommitted(folder: string): Promise<boolean> {
  try {
    const { stdout } = await promisify(execFile)(
      "git",
      ["-c", "core.fsmonitor=false", "-C", resolve(folder), "rev-list", "-n", "1", "HEAD", "--", ...SOURCES],
      { timeout: 3000 },
    );
    return stdout.trim() !== "";
  } catch {
    return false;
  }
}
