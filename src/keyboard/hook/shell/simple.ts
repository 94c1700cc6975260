import type { ArrayValue, Assignment, Command } from "unbash";
import { copiesTerraform } from "./alias.ts";
import { noteHere } from "./here.ts";
import { elementsIn, wordsOf } from "./input.ts";
import { scriptsIn } from "./nested.ts";
import { redirections } from "./redirections.ts";
import { runWords } from "./run.ts";
import { runFromVariable } from "./shells.ts";
import { isHidden, namesProgram, type State, setVariable, surroundings, unclear } from "./state.ts";
import { textOf, UNKNOWN, type Variable } from "./word.ts";

/** One command: its assignments, redirections and words, with every script in them. */
export function simpleCommand(command: Command, state: State): void {
  for (const part of [...command.prefix, ...(command.name === undefined ? [] : [command.name]), ...command.args])
    if (part.type === "Word" || part.type === "Assignment") scriptsIn(part, state);
  const input = redirections(command.redirects, state);
  const assignments = command.prefix.filter((part) => part.type === "Assignment");
  if (command.name === undefined) {
    assigned(assignments, state);
    return;
  }
  environment(assignments, state);
  noteHere(command, state);
  const words = wordsOf(command, state);
  copiesTerraform(words, command, state);
  const before = state.input;
  state.input = input ?? before;
  const unset = setFor(assignments, state);
  runWords(words, state);
  unset();
  // `exec < file` alone changes what all commands behind it read.
  if (words.length > 1 || words[0]?.text !== "exec") state.input = before;
}

function assigned(assignments: readonly Assignment[], state: State): void {
  for (const assignment of assignments) {
    hooked(assignment, state);
    if (namesProgram(assignment.name)) state.reader.text(assignment.text, state);
    setVariable(state, assignment.name, variableOf(assignment, state));
  }
}

function variableOf({ name, value, append, index }: Assignment, state: State): Variable {
  if (value.type === "ArrayValue" && index === undefined && !state.strict) return listOf(name, value, append, state);
  if (append === true || index !== undefined || value.type !== "Word") return UNKNOWN;
  const { text, whole, printed } = textOf(value, surroundings(state));
  // What is assigned is neither split nor matched against files.
  return { value: text, whole: whole && text !== "", printed };
}

/** `CMD=(terraform plan)`, `CMD+=(-out=p)`: in scripts that lie in a file a command is often put together so. */
function listOf(name: string, { elements }: ArrayValue, append: boolean | undefined, state: State): Variable {
  const before = append === true ? surroundings(state).variable(name).list : [];
  // `([1]=a)`
  if (before === undefined || elements.some(({ text }) => text.startsWith("["))) return UNKNOWN;
  return { ...UNKNOWN, list: [...before, ...elementsIn(elements, state)] };
}

/** Variables that hold a script which a shell will run. */
function hooked(assignment: Assignment, state: State): void {
  if (/^(BASH_ENV|PROMPT_COMMAND)$/.test(assignment.name)) unclear(state, "script", assignment.text);
}

/** What stands before a command holds for it alone: a script that it runs reads it. */
function setFor(assignments: readonly Assignment[], state: State): () => void {
  const before = new Map(state.variables);
  for (const assignment of assignments) state.variables.set(assignment.name, variableOf(assignment, state));
  return () => {
    for (const { name } of assignments) {
      const value = before.get(name);
      if (value === undefined) state.variables.delete(name);
      else state.variables.set(name, value);
    }
  };
}

/** What stands before a command, as far as it changes what the command does. */
function environment(assignments: readonly Assignment[], state: State): void {
  for (const assignment of assignments) {
    hooked(assignment, state);
    // `PAGER='terraform destroy' man ls`: what a variable is for only the program knows.
    state.reader.text(assignment.text, state);
    runFromVariable(assignment.name, variableOf(assignment, state).value, state);
    if (isHidden(assignment.name)) state.hidden.set(assignment.name, variableOf(assignment, state).value);
  }
}
