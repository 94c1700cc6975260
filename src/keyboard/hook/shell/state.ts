import { resolve } from "node:path";
import type { Statement } from "unbash";
import { workingCopyOf } from "../../../input/working-copy.ts";
import { fromHere, realPath, walked } from "../files.ts";
import type { Found, Unclear } from "./found.ts";
import { placed } from "./positional.ts";
import { type Surroundings, type Text, UNKNOWN, type Variable } from "./word.ts";

/** Files that a program puts here, or changes, and that the command need not name. */
export interface Brought {
  /** The folder that they land in or below; null: not known. */
  readonly into: string | null;
  /** Their names, where these are known. */
  readonly names: readonly string[] | null;
  /** The newest of the same branch: a script that is there already is taken for what it will be. */
  readonly isNewer?: boolean;
}

/** A file that was written out of a here-document. */
export interface Here {
  readonly path: string;
  readonly text: string;
  /** How many programs had run by then that may write. */
  readonly writers: number;
}

/** What was found so far. One for a whole command, whatever shells it starts. */
export interface Findings {
  readonly found: Found[];
  readonly writers: string[];
  readonly written: (string | null)[];
  /** Names under which a state may be copied, if the command does nothing beside it. */
  readonly copies: string[];
  readonly brought: Brought[];
  /** Files that were written out of a here-document. */
  readonly here: Here[];
  /** Scripts out of files of commands, as they are run: `make backup`. */
  readonly held: string[];
  /** How many programs are being read, each of which starts the next: `env nice sudo ls`. */
  inside: number;
  /** It is nested too deep to be read. */
  isTooDeep: boolean;
}

/** A file of a working copy that is not committed as it is. */
export interface Uncommitted {
  readonly path: string;
  readonly git: "tracked" | "untracked" | "ignored";
}

/** What a command can look at beside its own text. */
export interface World {
  readonly home: string | null;
  /** Paths that this guard rests on beside the usual ones: its policy. */
  readonly own: readonly string[];
  /** Whether the command has been read for so long that an agent would soon wait no more, and run it unasked. */
  readonly isLate: () => boolean;
  /** The text of a script, or null where there is none that can be read. */
  readonly scriptAt: (path: string) => string | null;
  /** The names in an archive, or null where there is none that can be read. */
  readonly entriesOf: (path: string) => readonly string[] | null;
  /**
   * What this guard looks after in the working copy that a folder is in, where it is not committed as it is; null where
   * git does not say that in time.
   */
  readonly uncommitted: (folder: string) => readonly Uncommitted[] | null;
}

/** How a part of a command is read that is a script again. Handed on, since each kind of part may hold every other. */
export interface Reader {
  readonly script: (text: string, state: State) => void;
  readonly statements: (list: readonly Statement[], text: string, state: State) => void;
  /** A program and its arguments. */
  readonly words: (words: readonly Text[], state: State) => void;
  /** A string that is perhaps a script, for a program that perhaps runs it. */
  readonly text: (text: string, state: State) => void;
}

/**
 * What a command reads on standard input: a terminal or nothing at all, or text, which is null where it is not known.
 */
export interface Input {
  readonly piped: boolean;
  readonly text: string | null;
  /** As it stands in the command, where it does. */
  readonly raw: string;
  /** What a function may read, which may be called with nothing. */
  readonly isGuess?: boolean;
}

export const NO_INPUT: Input = { piped: false, text: null, raw: "" };
export const SOME_INPUT: Input = { piped: true, text: null, raw: "" };

/** Whether what a command reads may say yes to what it asks. */
export const maySayYes = ({ input: { piped, text, isGuess }, whole }: State): boolean =>
  piped && /\byes\b/.test(text ?? (isGuess === true ? whole : "yes"));

/** Where the reading of a command has come. Changed in place; a subshell gets a copy. */
export interface State {
  readonly reader: Reader;
  readonly findings: Findings;
  readonly world: World;
  /** The whole of what an agent wants to run. */
  readonly whole: string;
  folder: string | null;
  /** In a container: a path that is not below that folder is none of here. */
  readonly isElsewhere?: boolean;
  /** Where scripts are looked for that run in a folder which is not known: the last one that was. */
  near: string | null;
  readonly variables: Map<string, Variable>;
  /** Variables that another name may change (`declare -n`), for the whole of the command; `ANY`: all of them. */
  readonly references: Set<string>;
  /** Functions that the command makes: their names no longer stand for a program. */
  readonly functions: Set<string>;
  /** `TF_CLI_ARGS…` and Terragrunt's own, as far as the command sets them. */
  readonly hidden: Map<string, string | null>;
  /** Commands that may run or not: what they set is not certain afterwards. */
  conditional: boolean;
  /** What the commands here read. */
  input: Input;
  /**
   * Strict for what the agent itself wrote: what can't be read is told. A script that lies in a file is not read so:
   * nearly every script has a variable in the place of a program.
   */
  readonly strict: boolean;
  /** The script of a package that is read here, with the folder of that. */
  readonly script?: string;
  /** The scripts and programs in files that are read here, see `asSource`. */
  readonly sources?: ReadonlySet<string>;
  readonly depth: number;
  /** The file that the script here lies in: `$0`. */
  readonly self?: string;
  /** What the script here was given, see `positional.ts`; null: not known. */
  positional?: readonly Text[] | null;
}

/** For a shell of its own, which is given other words. */
export const copyOf = (
  state: State,
  changes: Partial<Pick<State, "strict" | "depth" | "folder" | "script" | "sources" | "self" | "positional">> = {},
): State => ({
  ...state,
  positional: null,
  variables: new Map(state.variables),
  hidden: new Map(state.hidden),
  ...changes,
});

/** For a subshell, which has all that this shell has. */
export const subshellOf = (state: State): State => copyOf(state, { positional: state.positional ?? null });

/**
 * What is read here already with one more, a script or a program in a file. Null where it starts itself again, in the
 * same folder and with the same variables, and so says nothing new.
 */
export function asSource(
  { sources, folder, near, variables, hidden }: State,
  text: string,
  positional: readonly Text[] | null = null,
): ReadonlySet<string> | null {
  const values = [...variables].map(([name, { value }]) => [name, value]);
  const given = positional?.map(({ text: word }) => word) ?? null;
  const source = JSON.stringify([text, folder, near, values, [...hidden], given]);
  return sources?.has(source) === true ? null : new Set([...(sources ?? []), source]);
}

/** How often a text is read here, with whatever it was given. */
export const timesRead = (text: string, { sources }: State): number => {
  const start = JSON.stringify([text]).slice(0, -1);
  return [...(sources ?? [])].filter((source) => source.startsWith(start)).length;
};

export const unclear = ({ findings, strict }: State, what: Unclear, shown: string): void => {
  if (strict) findings.found.push({ kind: "unclear", what, shown });
};

/** A command that is nested deeper than a person would read is refused, whoever wrote it. */
export function tooDeep({ findings }: State, shown: string): void {
  findings.isTooDeep = true;
  findings.found.push({ kind: "unclear", what: "nested", shown });
}

/** Whether it is too deep, or took too long already; then nothing more of it is read, and it is refused. */
export function isGivenUp({ findings, world, whole }: State): boolean {
  if (findings.isTooDeep) return true;
  if (!world.isLate()) return false;
  findings.found.push({ kind: "unclear", what: "long", shown: whole });
  return true;
}

/** Stands for each variable. */
export const ANY = "*";

const isReferred = (name: string, { references }: State): boolean => references.has(name) || references.has(ANY);

/** The folder of `~`, and of a plain `cd`. */
export function homeOf({ variables, references, world }: State): string | null {
  if (references.has("HOME") || references.has(ANY)) return null;
  const own = variables.get("HOME");
  return own === undefined ? world.home : own.value;
}

export const surroundings = (state: State): Surroundings => ({
  home: homeOf(state),
  top: () => (state.folder === null ? null : workingCopyOf(state.folder)),
  isFunction: (name) => state.functions.has(name),
  self: state.self ?? null,
  given: state.positional ?? null,
  variable: (name) => {
    if (/^\d+$/.test(name)) return placed(Number(name), state.positional ?? null);
    if (isReferred(name, state)) return UNKNOWN;
    const own = state.variables.get(name);
    if (own !== undefined) return own;
    if (name === "HOME" && state.world.home !== null) return { value: state.world.home, whole: true };
    return name === "PWD" && state.folder !== null ? { value: state.folder, whole: true } : UNKNOWN;
  },
});

/** Variables that change what Terraform or Terragrunt runs, and where, or what it is called with. */
export const isHidden = (name: string): boolean => /^(TF_CLI_ARGS|TG_|TERRAGRUNT_)/.test(name);

/** Variables in which programs look for the name of another: once exported, `PAGER=…` needs no command behind it. */
export const namesProgram = (name: string): boolean =>
  /PAGER$|EDITOR$|^(VISUAL|BROWSER|SHELL|LESSOPEN|LESSCLOSE|RSYNC_RSH|GIT_\w+)$/.test(name);

export function setVariable(state: State, name: string, variable: Variable): void {
  const value = state.conditional || isReferred(name, state) ? UNKNOWN : variable;
  state.variables.set(name, value);
  if (isHidden(name)) state.hidden.set(name, value.value);
}

/** From here on it is not known where commands run; scripts are still looked for where the last one was. */
export const loseFolder = (state: State): void => {
  state.near = state.folder ?? state.near;
  state.folder = null;
};

/**
 * Where a `cd` leads. Null where that is not certain: the folder may be missing, and then the next command runs here.
 */
export const enter = (state: State, target: string | null, isFolder: (path: string) => boolean): void => {
  const isLost = state.variables.has("CDPATH") || isReferred("PWD", state);
  const path =
    target === null || state.folder === null || isLost ? null : resolve(state.folder, fromHere(target, state.folder));
  // Behind a link `..` leads elsewhere with `cd -P`, and to all programs.
  const isSame =
    path !== null && isFolder(path) && realPath(path) === realPath(walked(state.folder ?? "", target ?? ""));
  state.folder = isSame ? path : null;
  state.near = state.folder ?? state.near;
};
