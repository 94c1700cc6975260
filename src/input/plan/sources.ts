import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { InputError } from "../../domain/fault.ts";
import { rootName } from "./paths.ts";
import type { Noun, PlanSource } from "./read.ts";

export interface Sources {
  readonly sources: readonly PlanSource[];
  /** Arguments that lead to no file: a glob without a match, a path to nothing. */
  readonly missing: readonly PlanSource[];
}

/** How sources are looked for, and named. */
export interface Naming {
  readonly cwd: string;
  /** The root of every source that has none in front of it. */
  readonly root?: string | undefined;
  readonly noun?: Noun;
  /** The folder from which the folders of sources are named as roots, if it is not `cwd`. */
  readonly topOf?: (folders: readonly string[], cwd: string) => string;
}

/**
 * PLAN arguments → sources: a path, a glob, `-`, or any of them with `ROOT=` in front. Without it the root is `root`,
 * else the directory of the plan.
 * A name that exists as it stands is a file, whatever signs are in it. Throws InputError for `ROOT=` without a path.
 */
export async function findSources(args: readonly string[], naming: Naming): Promise<Sources> {
  const { cwd, root, noun = "plan" } = naming;
  const missing: Found[] = [];
  const found: Found[] = [];
  for (const arg of args) {
    const { root: named = root, path } = splitArgument(arg, cwd, noun);
    const paths = path === "-" || exists(path, cwd) ? [path] : await matching(path, cwd);
    if (paths.length === 0) missing.push({ path, named });
    found.push(...paths.map((one) => ({ path: one, named })));
  }
  const [sources, nowhere] = withRoots([found, missing], naming);
  return { sources, missing: nowhere };
}

interface Found {
  readonly path: string;
  /** Its root, where somebody named it. */
  readonly named: string | undefined;
}

/** The folder that a source lies in; that of the command for standard input. */
export const folderOf = (path: string): string => (path === "-" ? "." : dirname(path));

/** The root of a plan: as it is named, else the plan's folder. */
function withRoots([found, missing]: readonly [readonly Found[], readonly Found[]], { cwd, topOf }: Naming) {
  const top =
    topOf?.(
      [...found, ...missing].map(({ path }) => folderOf(path)),
      cwd,
    ) ?? cwd;
  const source = ({ path, named }: Found): PlanSource => ({
    path,
    root: named === undefined ? rootName(resolve(cwd, folderOf(path)), top) : rootName(named, cwd),
  });
  return [found.map(source), missing.map(source)] as const;
}

/** `ROOT=PATH` → its parts. */
function splitArgument(arg: string, cwd: string, noun: Noun): { readonly root?: string; readonly path: string } {
  const cut = exists(arg, cwd) ? -1 : arg.indexOf("=");
  const path = arg.slice(cut + 1);
  if (path === "") throw new InputError(`"${arg}" names no ${noun}; write ROOT=PATH`);
  if (cut === 0) throw new InputError(`"${arg}" names no root; write ROOT=PATH, or the path alone`);
  return cut < 0 ? { path } : { path, root: arg.slice(0, cut) };
}

const exists = (path: string, cwd: string): boolean => existsSync(isAbsolute(path) ? path : join(cwd, path));

/** Globs are matched by a library that most runs do without, so it is loaded only here. */
async function matching(path: string, cwd: string): Promise<readonly string[]> {
  const { expanded, isGlob } = await import("./glob.ts");
  return isGlob(path) ? expanded(path, cwd) : [];
}

/** The same, where a glob without a match is a fault as well. */
export async function planSources(args: readonly string[], naming: Naming): Promise<readonly PlanSource[]> {
  const { sources, missing } = await findSources(args, naming);
  if (missing.length === 0) return sources;
  const { isGlob } = await import("./glob.ts");
  const globs = missing.map(({ path }) => path).filter(isGlob);
  if (globs.length > 0) throw new InputError(globs.map((glob) => matchesNothing(glob, naming.noun)).join("\n"));
  // A path to nothing is told when it is read, with all other mistakes.
  return [...sources, ...missing];
}

const matchesNothing = (glob: string, noun: Noun = "plan"): string =>
  `"${glob}" matches no file; check the pattern, or that the step which makes the ${noun} ran`;
