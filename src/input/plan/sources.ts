import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, posix, relative, sep } from "node:path";
import { InputError } from "../../domain/fault.ts";
import type { PlanSource } from "./read.ts";

/** A path as it is named everywhere, whatever the machine writes. */
export const slashes = (path: string): string => (sep === "/" ? path : path.split(sep).join("/"));

/** A directory as a root is named: relative to `cwd` with slashes, `.` for the top. */
export function rootName(directory: string, cwd: string): string {
  const path = slashes(isAbsolute(directory) ? relative(cwd, directory) : directory);
  const normal = posix.normalize(path === "" ? "." : path).replace(/\/$/, "");
  return normal === "" ? "." : normal;
}

export interface Sources {
  readonly sources: readonly PlanSource[];
  /** Arguments that lead to no file: a glob without a match, a path to nothing. */
  readonly missing: readonly string[];
}

/**
 * PLAN arguments → sources: a path, a glob, `-`, or any of them with `ROOT=` in front. Without it the root is `root`,
 * else the directory of the plan.
 * A name that exists as it stands is a file, whatever signs are in it. Throws InputError for `ROOT=` without a path.
 */
export async function findSources(args: readonly string[], root: string | undefined, cwd: string): Promise<Sources> {
  const missing: string[] = [];
  const sources: PlanSource[] = [];
  for (const arg of args) {
    const cut = exists(arg, cwd) ? -1 : arg.indexOf("=");
    const path = cut < 0 ? arg : arg.slice(cut + 1);
    const named = cut < 0 ? root : arg.slice(0, cut);
    if (path === "") throw new InputError(`"${arg}" names no plan; write ROOT=PATH`);
    const paths = path === "-" || exists(path, cwd) ? [path] : await matching(path, cwd);
    if (paths.length === 0) missing.push(path);
    sources.push(
      ...paths.map((one) => ({ path: one, root: rootName(named ?? (one === "-" ? "." : dirname(one)), cwd) })),
    );
  }
  return { sources, missing };
}

const exists = (path: string, cwd: string): boolean => existsSync(isAbsolute(path) ? path : join(cwd, path));

/** Globs are matched by a library that most runs do without, so it is loaded only here. */
async function matching(path: string, cwd: string): Promise<readonly string[]> {
  const { expanded, isGlob } = await import("./glob.ts");
  return isGlob(path) ? expanded(path, cwd) : [];
}

/** The same, where whatever leads to nothing is a fault. */
export async function planSources(
  args: readonly string[],
  root: string | undefined,
  cwd: string,
): Promise<readonly PlanSource[]> {
  const { sources, missing } = await findSources(args, root, cwd);
  if (missing.length === 0) return sources;
  const { isGlob } = await import("./glob.ts");
  const globs = missing.filter(isGlob);
  if (globs.length > 0) {
    throw new InputError(
      globs
        .map((glob) => `"${glob}" matches no file; check the pattern, or that the step which makes the plan ran`)
        .join("\n"),
    );
  }
  // A path to nothing is told when it is read, with all other mistakes.
  return [...sources, ...missing.map((path) => ({ path, root: rootName(root ?? dirname(path), cwd) }))];
}
