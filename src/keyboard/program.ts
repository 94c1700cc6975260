import { accessSync, closeSync, constants, openSync, readSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { InputError } from "../domain/fault.ts";
import { isFile } from "../input/found.ts";

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
  if (!isFile(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // There, and not to be run by us: the shell would look further as well.
    return false;
  }
}

function isShim(path: string): boolean {
  const start = Buffer.alloc(200);
  const file = openSync(path, "r");
  try {
    readSync(file, start, 0, start.length, 0);
  } finally {
    closeSync(file);
  }
  return start.includes(SHIM_MARK);
}
