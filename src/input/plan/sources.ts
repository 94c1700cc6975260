import { existsSync, readdirSync } from "node:fs";
import { dirname, isAbsolute, join, posix, relative, sep } from "node:path";
import picomatch from "picomatch";
import { InputError } from "../../domain/fault.ts";
import type { PlanSource } from "./read.ts";

const slashes = (path: string): string => (sep === "/" ? path : path.split(sep).join("/"));

/** A directory as a root is named: relative to `cwd` with slashes, `.` for the top. */
export function rootName(directory: string, cwd: string): string {
  const path = slashes(isAbsolute(directory) ? relative(cwd, directory) : directory);
  const normal = posix.normalize(path === "" ? "." : path).replace(/\/$/, "");
  return normal === "" ? "." : normal;
}

const isGlob = (text: string): boolean => picomatch.scan(text).isGlob;

/** Folders that no plan is looked for in. */
const SKIPPED = new Set(["node_modules", ".git", ".terraform"]);

function* filesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!SKIPPED.has(entry.name)) yield* filesBelow(path);
    } else yield path;
  }
}

function expanded(pattern: string, cwd: string): readonly string[] {
  const { base } = picomatch.scan(pattern);
  const matches = picomatch(pattern.replace(/^\.\//, ""), { dot: true });
  const start = isAbsolute(pattern) ? base : join(cwd, base);
  if (!existsSync(start)) return [];
  const shown = (path: string): string => slashes(isAbsolute(pattern) ? path : relative(cwd, path));
  return [...filesBelow(start)]
    .map(shown)
    .filter((path) => matches(path))
    .sort();
}

/**
 * PLAN arguments → sources: a path, a glob, `-`, or any of them with `ROOT=` in front. Without it the root is `root`, else the directory of the plan.
 * A name that exists as it stands is a file, whatever signs are in it. Throws InputError for a glob that matches nothing.
 */
export function planSources(args: readonly string[], root: string | undefined, cwd: string): readonly PlanSource[] {
  return args.flatMap((arg) => {
    const cut = existsSync(join(cwd, arg)) ? -1 : arg.indexOf("=");
    const path = cut < 0 ? arg : arg.slice(cut + 1);
    const named = cut < 0 ? root : arg.slice(0, cut);
    if (path === "") throw new InputError(`"${arg}" names no plan; write ROOT=PATH`);
    const isPlain = path === "-" || existsSync(isAbsolute(path) ? path : join(cwd, path)) || !isGlob(path);
    const paths = isPlain ? [path] : expanded(path, cwd);
    if (paths.length === 0) throw new InputError(`"${path}" matches no file; check the pattern, or that the step which makes the plan ran`);
    return paths.map((one) => ({ path: one, root: rootName(named ?? (one === "-" ? "." : dirname(one)), cwd) }));
  });
}
