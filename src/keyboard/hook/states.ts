import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { linkStatOf, statOf } from "../../input/found.ts";
import { workingCopyOf } from "../../input/working-copy.ts";
import { realPath } from "./files.ts";
import { DIGITS, patternOf } from "./shell/values.ts";

/** Which names a state is looked for under. A copy under any other takes nothing away, and is good practice. */

/**
 * Names under which Terraform looks for a state, or leaves one, whatever the configuration says: its own, those of
 * CDK for Terraform, and a lock.
 */
const USED = /^(terraform(\.[\w-]+)?\.tfstate(\.backup)?|errored\.tfstate|.*\.lock\.info)$/i;
/** Where it keeps those of workspaces. */
const WORKSPACES = /\.tfstate\.d(\/|$)/i;

/**
 * Whether nothing lies under a name, and Terraform would not take it for a state either. `folder`: where the command
 * runs, whose configuration may name it as well.
 */
export function isNewName(path: string, folder: string): boolean {
  // Digits that nobody knows make no name of these that other digits would not.
  const names = [path, realPath(path)].map((name) => name.replaceAll(DIGITS, "0"));
  if (names.some((name) => USED.test(basename(name)) || WORKSPACES.test(name))) return false;
  return !isThere(path) && !mayBeNamed(basename(path), [dirname(path), folder]);
}

function isThere(path: string): boolean {
  if (!path.includes(DIGITS)) return linkStatOf(path) !== undefined;
  const whole = new RegExp(`^${patternOf(basename(path)).source}$`, "i");
  return dirname(path).includes(DIGITS) || entriesOf(dirname(path)).some(({ name }) => whole.test(name));
}

/** Files that say where a state is kept: configurations, settings of a backend, and what `init` wrote of them. */
const CONFIGURATION = /(\.(tf|tofu|hcl|tfbackend)|\.(tf|tofu)\.json)$/i;
const WRITTEN_BY_INIT = join(".terraform", "terraform.tfstate");

/** Folders that are large, and hold no configuration. */
const SKIPPED: ReadonlySet<string> = new Set(["node_modules", ".git", ".venv", "venv", ".terraform"]);

/** A working copy in which there is more can't be searched in time. */
const MOST = { entries: 5000, depth: 6, bytes: 1 << 20 };

/** Whether some configuration there may keep its state under this name, or could not be searched. */
function mayBeNamed(name: string, folders: readonly string[]): boolean {
  const budget = { left: MOST.entries };
  return [...new Set(folders.map((folder) => workingCopyOf(folder) ?? folder))].some((top) => {
    const isCopy = workingCopyOf(top) !== null;
    return namedIn(top, name, isCopy ? MOST.depth : 0, budget);
  });
}

function namedIn(folder: string, name: string, depth: number, budget: { left: number }): boolean {
  if (speaksOf(join(folder, WRITTEN_BY_INIT), name)) return true;
  for (const entry of entriesOf(folder)) {
    if (budget.left-- <= 0) return true;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (depth > 0 && !SKIPPED.has(entry.name) && namedIn(path, name, depth - 1, budget)) return true;
    } else if (CONFIGURATION.test(entry.name) && speaksOf(path, name)) return true;
  }
  return false;
}

/** `path = "${var.environment}.tfstate"` of a local backend: any name may be the one. */
const LOCAL = /\bbackend\b[\s=":{]*local\b/;
const COMPUTED = /\bpath"?\s*(?:=(?!\s*"[^"$%]*"\s*(?:[#/},].*)?$)|:\s*"[^"]*[$%])/m;

function speaksOf(path: string, name: string): boolean {
  const stat = statOf(path);
  if (stat?.isFile() !== true) return false;
  if (stat.size > MOST.bytes) return true;
  const text = readFileSync(path, "utf8");
  return patternOf(name).test(text) || (LOCAL.test(text) && COMPUTED.test(text));
}

/** A folder that can't be read, or is none, holds no configuration that Terraform could read. */
const entriesOf = (folder: string) => {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
};
