import { dirname } from "node:path";
import {
  type AndOr,
  type Case,
  type CaseItem,
  type CommandNode,
  type CompoundCommand,
  forEachChild,
  type Pipeline,
  type PipelineNode,
  type Statement,
  type Word,
} from "unbash";
import { matching } from "../files.ts";
import { producedBy, shownBy } from "./input.ts";
import { distrustLeft, doubtSince, forgetLeft, leftBy, standingOf } from "./left.ts";
import { scriptsIn } from "./nested.ts";
import { isPlacedOnly } from "./positional.ts";
import { MAKES_NOTHING } from "./programs.ts";
import { redirections } from "./redirections.ts";
import { simpleCommand } from "./simple.ts";
import { SCRIPT } from "./started.ts";
import { copyOf, SOME_INPUT, type State, subshellOf, surroundings } from "./state.ts";
import { textOf, UNKNOWN } from "./word.ts";

/** Commands one after the other, each in what the ones before it left. `source` is the text they were parsed from. */
export function statements(list: readonly Statement[], source: string, state: State): void {
  for (const { command, background } of list) run(command, background === true ? subshellOf(state) : state, source);
}

function run(command: PipelineNode | AndOr, state: State, source: string): void {
  if (command.type === "AndOr") andOr(command, state, source);
  else if (command.type === "Pipeline") pipeline(command, state, source);
  else one(command, state, source);
}

/**
 * Behind `||` nobody knows which commands ran; behind `&&` all of them did. Behind the whole list it is not known how
 * far it came, but for the first of it, and what stands behind nothing else than commands that never fail.
 */
function andOr({ commands, operators }: AndOr, state: State, source: string): void {
  const before = state.conditional;
  let isSure = true;
  let sure = standingOf(state);
  for (const [at, command] of commands.entries()) {
    if (operators[at - 1] === "||") {
      state.conditional = true;
      doubtSince(sure, state);
      isSure = false;
    }
    run(command, state, source);
    if (!isSure) continue;
    sure = standingOf(state);
    isSure = neverFails(command, source, state);
  }
  state.conditional = before;
  doubtSince(sure, state);
}

/** `A=b`, `export A=b`, `set -e`, and a `cd` into a folder that is there. */
function neverFails(command: PipelineNode, source: string, { folder }: State): boolean {
  const isPlain = command.type === "Command" && command.redirects.length === 0;
  if (!isPlain || /\$\(|`/.test(source.slice(command.pos, command.end))) return false;
  const name = command.name?.text;
  return name === undefined || /^(export|set|shopt|true|:|echo)$/.test(name) || (name === "cd" && folder !== null);
}

/** Every command of a pipeline runs in a shell of its own; in some shells the last one does not. */
function pipeline({ commands }: Pipeline, state: State, source: string): void {
  const [only] = commands;
  if (commands.length === 1 && only !== undefined) {
    one(only, state, source);
    return;
  }
  let input = state.input;
  for (const command of commands) {
    const own = { ...subshellOf(state), input };
    one(command, own, source);
    if (own.folder !== state.folder) state.folder = null;
    for (const [name, value] of own.variables)
      if (state.variables.get(name) !== value) state.variables.set(name, UNKNOWN);
    const text = producedBy(command, state);
    input = { piped: true, text, raw: text ?? shownBy(command, state) };
  }
}

function one(command: CommandNode, state: State, source: string): void {
  switch (command.type) {
    case "Command":
      simpleCommand(command, state);
      return;
    case "Redirected": {
      const input = redirections(command.redirects, state);
      const before = state.input;
      state.input = input ?? before;
      compound(command.command, state, source);
      state.input = before;
      return;
    }
    case "Function":
      state.functions.add(command.name.text);
      functionBody(command.body, state, source);
      distrustLeft(command.name.text, leftBy(source.slice(command.body.pos, command.body.end), true), state);
      return;
    case "Coproc":
      body(command.body, { ...subshellOf(state), input: SOME_INPUT }, source);
      return;
    default:
      compound(command, state, source);
  }
}

type Body = CommandNode | { readonly type: "CompoundList"; readonly commands: readonly Statement[] };

function body(command: Body, state: State, source: string): void {
  if (command.type === "CompoundList") statements(command.commands, source, state);
  else one(command, state, source);
}

/** What a function does whenever it is called: anywhere, with anything. */
function functionBody(command: Body, state: State, source: string): void {
  const input = { ...SOME_INPUT, isGuess: true };
  const own = { ...copyOf(state, { folder: null }), input, conditional: true };
  for (const name of own.variables.keys()) own.variables.set(name, UNKNOWN);
  body(command, own, source);
}

function compound(command: CompoundCommand, state: State, source: string): void {
  expressionsOf(command, state);
  if (command.type === "Subshell") {
    statements(command.body.commands, source, subshellOf(state));
    return;
  }
  if (command.type === "BraceGroup") {
    statements(command.body.commands, source, state);
    return;
  }
  if (isLoop(command)) forget(command, state, source);
  maybe(listsOf(command, state), state, source);
}

const isLoop = ({ type }: CompoundCommand): boolean => /^(For|While|Select|ArithmeticFor)$/.test(type);

/** What a loop's body sets holds from its second round on, and before that it does not. */
function forget(command: CompoundCommand, state: State, source: string): void {
  forgetLeft(leftBy(source.slice(command.pos, command.end), false), state);
  if (command.type === "For" || command.type === "Select") loopVariable(command.name, command.wordlist, state);
}

/** `for x in a b`: not known which, but one word. */
function loopVariable(name: Word, words: readonly Word[] | undefined, state: State): void {
  const isOne = (word: Word): boolean => {
    const { text, pattern } = textOf(word, surroundings(state));
    if (pattern !== null) return arePlain(pattern, state);
    return text === null ? isSplit(word) && !state.variables.has("IFS") : PLAIN.test(text);
  };
  state.variables.set(name.value, { value: null, whole: words?.every(isOne) === true });
}

const PLAIN = /^[\w@%+=:,./-]+$/;

/** `for d in envs/*`: names that lie here, where nothing in front of it may have made another. */
function arePlain(pattern: string, { folder, findings }: State): boolean {
  if (
    folder === null ||
    /[*?[]/.test(dirname(pattern)) ||
    !findings.writers.every((name) => MAKES_NOTHING.test(name) || SCRIPT.test(name))
  )
    return false;
  const names = matching(pattern, folder);
  return names.length > 0 && names.every((name) => PLAIN.test(name));
}

/** `$(find …)`: a shell makes words of it, in none of which is a space. */
const isSplit = ({ parts = [] }: Word): boolean =>
  parts.length === 1 && /^(CommandExpansion|SimpleExpansion)$/.test(parts[0]?.type ?? "") && parts[0]?.text !== "$@";

type List = { readonly commands: readonly Statement[] };

/** Lists that may run or not: where they leave the shell is not certain afterwards. */
function maybe(lists: readonly List[], state: State, source: string): void {
  const { conditional, folder } = state;
  for (const { commands } of lists) {
    state.conditional = true;
    statements(commands, source, state);
    if (state.folder !== folder) state.folder = null;
  }
  state.conditional = conditional;
}

function listsOf(command: CompoundCommand, state: State): readonly List[] {
  switch (command.type) {
    case "If": {
      const elif = command.elif.flatMap(({ clause, then }) => [clause, then]);
      return [command.clause, command.then, ...elif, ...(command.else === undefined ? [] : [command.else])];
    }
    case "While":
      return [command.clause, command.body];
    case "Case":
      return chosen(command, state).map((item) => item.body);
    case "For":
    case "Select":
    case "ArithmeticFor":
      return [command.body];
    default:
      return [];
  }
}

/**
 * The parts of a `case` that may run: those that have other words in front do not, where the word is one that a script
 * was given. What a variable has become by then is not as sure.
 */
function chosen({ word, items }: Case, state: State): readonly CaseItem[] {
  const around = surroundings(state);
  const { text } = textOf(word, around);
  if (text === null || !isPlacedOnly(word.text) || items.some(({ terminator }) => /&/.test(terminator ?? "")))
    return items;
  const found: CaseItem[] = [];
  for (const item of items) {
    const patterns = item.pattern.map((pattern) => textOf(pattern, around).text);
    // With `nocasematch` large and small letters are the same.
    if (patterns.some((pattern) => pattern === null || pattern.toLowerCase() === text.toLowerCase())) found.push(item);
    if (patterns.includes(text)) return found;
  }
  return found;
}

/** Scripts in the words of a compound command: `for x in $(…)`, `case $(…) in`, `[[ $(…) ]]`, `(( $(…) ))`. */
function expressionsOf(command: CompoundCommand, state: State): void {
  forEachChild(command, (child) => {
    if (child.type === "CaseItem") for (const word of child.pattern) scriptsIn(word, state);
    else if (child.type !== "CompoundList" && child.type !== "Elif") scriptsIn(child, state);
  });
}
