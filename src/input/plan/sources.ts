import { existsSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { InputError } from "../../domain/fault.ts";
import { rootName } from "./paths.ts";
import type { Noun, PlanSource } from "./read.ts";

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
export async function findSources(
  args: readonly string[],
  root: string | undefined,
  cwd: string,
  noun: Noun = "plan",
): Promise<Sources> {
  const missing: string[] = [];
  const sources: PlanSource[] = [];
  for (const arg of args) {
    const { root: named = root, path } = splitArgument(arg, cwd, noun);
    const paths = path === "-" || exists(path, cwd) ? [path] : await matching(path, cwd);
    if (paths.length === 0) missing.push(path);
    sources.push(...paths.map((one) => ({ path: one, root: rootOf(one, named, cwd) })));
  }
  return { sources, missing };
}

/** `ROOT=PATH` → its parts. */
function splitArgument(arg: string, cwd: string, noun: Noun): { readonly root?: string; readonly path: string } {
  const cut = exists(arg, cwd) ? -1 : arg.indexOf("=");
  const path = arg.slice(cut + 1);
  if (path === "") throw new InputError(`"${arg}" names no ${noun}; write ROOT=PATH`);
  return cut < 0 ? { path } : { path, root: arg.slice(0, cut) };
}

/** The root of a plan: as it is named, else the plan's folder. */
const rootOf = (path: string, named: string | undefined, cwd: string): string =>
  rootName(named ?? (path === "-" ? "." : dirname(path)), cwd);

const exists = (path: string, cwd: string): boolean => existsSync(isAbsolute(path) ? path : join(cwd, path));

/** Globs are matched by a library that most runs do without, so it is loaded only here. */
async function matching(path: string, cwd: string): Promise<readonly string[]> {
  const { expanded, isGlob } = await import("./glob.ts");
  return isGlob(path) ? expanded(path, cwd) : [];
}

/** The same, where a glob without a match is a fault as well. */
export async function planSources(
  args: readonly string[],
  root: string | undefined,
  cwd: string,
  noun: Noun = "plan",
): Promise<readonly PlanSource[]> {
  const { sources, missing } = await findSources(args, root, cwd, noun);
  if (missing.length === 0) return sources;
  const { isGlob } = await import("./glob.ts");
  const globs = missing.filter(isGlob);
  if (globs.length > 0) throw new InputError(globs.map((glob) => matchesNothing(glob, noun)).join("\n"));
  // A path to nothing is told when it is read, with all other mistakes.
  return [...sources, ...missing.map((path) => ({ path, root: rootOf(path, root, cwd) }))];
}

const matchesNothing = (glob: string, noun: Noun): string =>
  `"${glob}" matches no file; check the pattern, or that the step which makes the ${noun} ran`;
