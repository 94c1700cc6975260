import type { Catalogue } from "../domain/catalogue.ts";
import { InputError } from "../domain/fault.ts";
import type { Plan } from "../domain/plan.ts";
import type { Policy } from "../domain/policy.ts";
import { distinctSources } from "../input/plan/distinct.ts";
import type { Noun, PlanSource, SourceOptions } from "../input/plan/read.ts";
import { planSources } from "../input/plan/sources.ts";
import { topOfAll } from "../input/working-copy.ts";
import { readSideBySide } from "../reading/side-by-side.ts";
import { usageError } from "./options.ts";
import { progressOn } from "./progress.ts";
import { type Shell, say } from "./shell.ts";

/** What a command reads, and how it is told that there is none. */
export interface Wanted {
  readonly command: string;
  readonly noun: Noun;
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
  if (args.includes("-") && shell.stdin.isTTY === true)
    say(shell, `the ${noun} is read from this terminal: paste it, and end it with Ctrl-D; Ctrl-C stops`);
  return args;
}

/** What the arguments lead to, each file once. Throws InputError as `planSources` and `distinctSources` do. */
export async function sourcesOf(
  named: readonly string[],
  root: string | undefined,
  shell: Shell,
  { noun }: Pick<Wanted, "noun"> = PLANS,
): Promise<readonly PlanSource[]> {
  const { cwd } = shell;
  const sources = await planSources(named, { root, cwd, noun, topOf: topOfAll });
  return distinctSources(sources, { cwd, noun, onNote: (note) => say(shell, note) });
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
  const progress = progressOn(shell.stderr, () => shell.now().getTime());
  const outcomes = await readSideBySide(sources, {
    terraform,
    policy,
    catalogue,
    input: () => shell.stdin,
    cwd: shell.cwd,
    onProgress: progress.read,
  });
  progress.clear();
  for (const note of outcomes.flatMap(({ notes }) => notes)) say(shell, note);
  const mistakes = outcomes.flatMap(({ mistake }) => (mistake === null ? [] : [mistake]));
  if (mistakes.length > 0) throw new InputError(mistakes.join("\n"));
  return outcomes.flatMap(({ plans }) => plans);
}

type Streams = Omit<SourceOptions, "keptPaths" | "terraform">;

/** A source that can't be read, and why. */
export interface Unreadable {
  readonly source: PlanSource;
  readonly error: InputError;
}

/** Reads every source, and shows how far it is. Throws InputError with all that can't be read. */
export async function readEach<T>(
  sources: readonly PlanSource[],
  read: (source: PlanSource, options: Streams) => Promise<T>,
  shell: Shell,
): Promise<readonly T[]> {
  const { found, mistakes } = await readSome(sources, read, shell);
  if (mistakes.length > 0) throw joined(mistakes.map(({ error }) => error));
  return found;
}

/** The same, where what can be read counts without the rest. */
export async function readSome<T>(
  sources: readonly PlanSource[],
  read: (source: PlanSource, options: Streams) => Promise<T>,
  shell: Shell,
): Promise<{ readonly found: readonly T[]; readonly mistakes: readonly Unreadable[] }> {
  const progress = progressOn(shell.stderr, () => shell.now().getTime());
  const notes: string[] = [];
  const options: Streams = {
    input: () => shell.stdin,
    cwd: shell.cwd,
    onProgress: progress.read,
    onNote: (note: string) => void notes.push(note),
  };
  const found: T[] = [];
  const mistakes: Unreadable[] = [];
  for (const source of sources) {
    try {
      found.push(await read(source, options));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      mistakes.push({ source, error });
    }
  }
  progress.clear();
  for (const note of notes) say(shell, note);
  return { found, mistakes };
}

const joined = (mistakes: readonly InputError[]): InputError =>
  mistakes.length === 1
    ? (mistakes[0] as InputError)
    : new InputError(mistakes.map(({ message }) => message).join("\n"), { cause: mistakes[0] });
