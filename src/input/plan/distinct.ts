import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { InputError } from "../../domain/fault.ts";
import { behindLinks } from "../same-file.ts";
import type { Noun, PlanSource } from "./read.ts";

export interface Distinguishing {
  /** Where relative paths start. */
  readonly cwd: string;
  readonly noun: Noun;
  /** Told, in a sentence, what is passed over. */
  readonly onNote: (note: string) => void;
}

/**
 * The same plan twice is one, and is said. Throws InputError for one plan of two roots and for two plans of one root:
 * one of the two would be a plan that nobody means to apply.
 */
export function distinctSources(
  sources: readonly PlanSource[],
  { cwd, noun, onNote }: Distinguishing,
): readonly PlanSource[] {
  const byFile = new Map<string, PlanSource>();
  for (const source of sources) {
    const file = realPath(source.path, cwd);
    const first = byFile.get(file);
    if (first === undefined) byFile.set(file, source);
    else if (first.root === source.root) onNote(`${source.path} was given twice, and is read once`);
    else
      throw new InputError(
        `${source.path} is given as the ${noun} of two roots, ${first.root} and ${source.root}; give it once, with the root that it was made in: ${first.root}=${source.path}`,
      );
  }
  const byRoot = new Map<string, PlanSource>();
  for (const [file, source] of byFile) {
    const first = byRoot.get(source.root);
    // That a file is missing is told when it is read.
    if (file !== "-" && !existsSync(file)) continue;
    if (first !== undefined)
      throw new InputError(
        `${first.path} and ${source.path} are both ${noun}s of the root ${source.root}; give one of them, or name the root of each: infra/prod=${source.path}`,
      );
    byRoot.set(source.root, source);
  }
  return [...byFile.values()];
}

/** What a path leads to, links followed; a path to nothing as it is. */
function realPath(path: string, cwd: string): string {
  if (path === "-") return path;
  return behindLinks(resolve(cwd, path));
}
