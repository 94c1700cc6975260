import { existsSync, realpathSync } from "node:fs";
import { resolve } from "node:path";
import type { Catalogue } from "../domain/catalogue.ts";
import { InputError } from "../domain/fault.ts";
import { keptPathsOf } from "../domain/kept-paths.ts";
import type { Plan } from "../domain/plan.ts";
import type { Policy } from "../domain/policy.ts";
import { type PlanSource, type ReadOptions, readPlans } from "../input/plan/read.ts";
import { usageError } from "./options.ts";
import { progressOn } from "./progress.ts";
import { type Shell, say } from "./shell.ts";

/** What a command reads, and how it is told that there is none. */
export interface Wanted {
  readonly command: string;
  readonly noun: "plan" | "state";
  /** How to get one. */
  readonly give: string;
}

const PLANS: Wanted = {
  command: "review",
  noun: "plan",
  give: 'give the output of "terraform show -json tfplan" as a file, or pipe it in',
};

/**
 * The arguments as they are meant: without any, what is piped in. Throws InputError where there is no plan, or standard
 * input is named twice.
 */
export function namedPlans(args: readonly string[], shell: Shell, wanted: Wanted = PLANS): readonly string[] {
  const { command, noun, give } = wanted;
  if (args.length === 0 && shell.isPiped === true) return ["-"];
  if (args.length === 0) throw usageError(`no ${noun} was named; ${give}`, command);
  if (args.filter((plan) => plan === "-" || plan.endsWith("=-")).length > 1)
    throw usageError('"-" can be read only once', command);
  return args;
}

/**
 * The same plan twice is one, and is said. Throws InputError for one plan of two roots and for two plans of one root:
 * one of the two would be a plan that nobody means to apply.
 */
export function distinctPlans(
  sources: readonly PlanSource[],
  shell: Shell,
  { noun }: Pick<Wanted, "noun"> = PLANS,
): readonly PlanSource[] {
  const byFile = new Map<string, PlanSource>();
  for (const source of sources) {
    const file = realPath(source.path, shell.cwd);
    const first = byFile.get(file);
    if (first === undefined) byFile.set(file, source);
    else if (first.root === source.root) say(shell, `${source.path} was given twice, and is read once`);
    else throw new InputError(`${source.path} is given as the ${noun} of two roots, ${first.root} and ${source.root}`);
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
  const whole = resolve(cwd, path);
  return existsSync(whole) ? realpathSync(whole) : whole;
}

export interface Reading {
  readonly terraform: string;
  readonly policy: Policy;
  readonly catalogue: Catalogue;
}

/** Reads every plan. Throws InputError with all that can't be read, so that every mistake is told at once. */
export async function readAll(
  sources: readonly PlanSource[],
  { terraform, policy, catalogue }: Reading,
  shell: Shell,
): Promise<readonly Plan[]> {
  const keptPaths = keptPathsOf(catalogue, policy);
  const plans = await readEach(
    sources,
    (source, options) => readPlans(source, { ...options, keptPaths, terraform }),
    shell,
  );
  return plans.flat();
}

type Streams = Omit<ReadOptions, "keptPaths" | "terraform">;

/** Reads every source, and shows how far it is. Throws InputError with all that can't be read. */
export async function readEach<T>(
  sources: readonly PlanSource[],
  read: (source: PlanSource, options: Streams) => Promise<T>,
  shell: Shell,
): Promise<readonly T[]> {
  const progress = progressOn(shell.stderr, () => shell.now().getTime());
  const notes: string[] = [];
  const options: Streams = {
    input: shell.stdin,
    cwd: shell.cwd,
    onProgress: progress.read,
    onNote: (note: string) => void notes.push(note),
  };
  const found: T[] = [];
  const mistakes: InputError[] = [];
  for (const source of sources) {
    try {
      found.push(await read(source, options));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      mistakes.push(error);
    }
  }
  progress.clear();
  for (const note of notes) say(shell, note);
  if (mistakes.length > 0) throw joined(mistakes);
  return found;
}

const joined = (mistakes: readonly InputError[]): InputError =>
  mistakes.length === 1
    ? (mistakes[0] as InputError)
    : new InputError(mistakes.map(({ message }) => message).join("\n"), { cause: mistakes[0] });
