import { accessSync, constants } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { InputError } from "../domain/fault.ts";
import { isFile } from "../input/found.ts";
import { bytesAt } from "../input/plan/file-kind.ts";

/** In the second line of each script that `shim` writes. */
export const SHIM_MARK = "destroy-guard shim";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The program that plans and applies: the one that is named, else `DESTROY_GUARD_TERRAFORM`, else `terraform` or
 * `tofu`, whichever is there. Never one of our own shims, which would start this program again. Throws InputError
 * without any.
 */
export function terraformProgram(named: string | undefined, env: Environment, cwd: string): string {
  const wanted = named ?? (env.DESTROY_GUARD_TERRAFORM || undefined);
  const names = wanted === undefined ? ["terraform", "tofu"] : [wanted];
  for (const name of names) {
    const path = /[/\\]/.test(name) ? resolve(cwd, name) : onPath(name, env);
    if (path !== null) return path;
  }
  throw new InputError(
    wanted === undefined
      ? "neither terraform nor tofu was found on the path; install one, or name it with --terraform"
      : `${wanted} was not found; check the name, or put it on the path`,
  );
}

/** Where the shell finds a program; null where it does not. */
export function onPath(name: string, env: Environment): string | null {
  // Windows finds its programs by endings of its own, and has no shims of ours.
  if (process.platform === "win32") return name;
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => join(folder, name)).find((path) => isProgram(path) && !isShim(path)) ?? null;
}

function isProgram(path: string): boolean {
  try {
    if (!isFile(path)) return false;
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not to be run by us, or in a folder that we may not look into: the shell would look further as well.
    return false;
  }
}

/** A script that we may not read can't be run either. */
const isShim = (path: string): boolean => bytesAt(path, 0, 200)?.includes(SHIM_MARK) === true;
