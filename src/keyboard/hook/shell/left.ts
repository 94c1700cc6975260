import { ANY, loseFolder, type State } from "./state.ts";
import { UNKNOWN, type Variable } from "./word.ts";

/** What commands leave in the shell that runs them, where it is not known which of them run, or when. */

export interface Left {
  /** Variables that they may set. */
  readonly names: ReadonlySet<string>;
  /** They may stand in another folder afterwards. */
  readonly isElsewhere: boolean;
  /** They take in other commands, which are not known. */
  readonly isOpen: boolean;
}

/** What `local` makes goes with the function. */
const OWN = /\b(?:local|declare|typeset)\s+(?!-\w*g)[^\n;&|]*/g;
const ASSIGNED = /(?<![\w$-])([A-Za-z_]\w*)(?:\[[^\]\n]*\])?\+?=(?!=)/g;
/** `${V:=x}` */
const DEFAULTED = /\$\{([A-Za-z_]\w*)(?:\[[^\]\n]*\])?:?=/g;
const FILLED =
  /\b(?:read|mapfile|readarray|getopts|printf\s+-v|let|unset|select|for|wait\s+-p|export|readonly|coproc)\b([^\n;&|]*)/g;
const NAME = /(?<![\w${-])[A-Za-z_]\w*/g;
const MOVES = /(?<![\w-])(?:cd|pushd|popd|chdir)(?![\w-])/;
const TAKES_IN = /(?:^|[\n;&|({]|\b(?:then|do|else)\s)[^\S\n]*(?:eval|source|\.)\s+\S/;

/** By their text alone. `isFunction`: what they make for themselves does not stay. */
export function leftBy(text: string, isFunction: boolean): Left {
  const names = new Set<string>();
  for (const [, name = ""] of text.matchAll(DEFAULTED)) names.add(name);
  const rest = isFunction ? text.replace(OWN, "") : text;
  for (const [, name = ""] of rest.matchAll(ASSIGNED)) names.add(name);
  for (const [, words = ""] of rest.matchAll(FILLED)) for (const [name] of words.matchAll(NAME)) names.add(name);
  return { names, isElsewhere: MOVES.test(text), isOpen: TAKES_IN.test(text) };
}

/** A loop in its second round, a script that was taken in: from here on, until something else is set. */
export function forgetLeft({ names, isElsewhere, isOpen }: Left, state: State): void {
  if (isElsewhere) loseFolder(state);
  for (const name of isOpen ? [...names, ...state.variables.keys()] : names) {
    state.variables.set(name, UNKNOWN);
    if (state.hidden.has(name)) state.hidden.set(name, null);
  }
}

/** A function may be called at any time: what it sets is never certain again. */
export function distrustLeft(name: string, { names, isElsewhere, isOpen }: Left, state: State): void {
  for (const one of isOpen ? [ANY] : names) state.references.add(one);
  // `cd() { … }` as well: then no `cd` leads where it says.
  if (!isElsewhere && !MOVES.test(name)) return;
  state.references.add("PWD");
  loseFolder(state);
}

/** The shell as it stands at some place of a list. */
export type Standing = Pick<State, "folder" | "variables" | "hidden">;

export const standingOf = ({ folder, variables, hidden }: State): Standing => ({
  folder,
  variables: new Map(variables),
  hidden: new Map(hidden),
});

/** `CMD="terraform plan"` is several where it stands without quotes. */
const isOneWord = ({ value, whole }: Variable): boolean => whole && (value === null || !/[\s*?[]/.test(value));

/** What has changed since then may have changed or not. */
export function doubtSince(before: Standing, state: State): void {
  if (state.folder !== before.folder) state.folder = null;
  for (const [name, value] of state.variables) {
    const was = before.variables.get(name);
    if (was === value) continue;
    // One word either way, as in `-chdir=$DIR`.
    const isWord = isOneWord(value) && (was === undefined || isOneWord(was));
    state.variables.set(name, { value: null, whole: isWord });
  }
  for (const [name, value] of state.hidden) if (before.hidden.get(name) !== value) state.hidden.set(name, null);
}
