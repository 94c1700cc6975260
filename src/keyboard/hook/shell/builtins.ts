import { isFolder } from "../../../input/found.ts";
import { walked } from "../files.ts";
import { mentionsTerraform } from "./mention.ts";
import { isOwnProgram } from "./own-programs.ts";
import { isCompletion, isSetup, terraformName } from "./programs.ts";
import { runFromVariable } from "./shells.ts";
import { ANY, enter, homeOf, isHidden, namesProgram, type State, setVariable, unclear } from "./state.ts";
import { UNKNOWN, type Words } from "./word.ts";

/** What a shell does itself: where it stands, what it knows, and what it will run. */

type Handler = (words: Words, state: State) => void;

/** `A`, `A[0]`: the variable that a word names. */
const variableIn = (text: string | null | undefined): string | undefined =>
  /^([A-Za-z_]\w*)(?:\[.*\])?$/s.exec(text ?? "")?.[1];

export const changeFolder: Handler = (words, state) => {
  const args = words.slice(1).filter(({ head }) => !/^-[LPe@]+$/.test(head));
  const [target] = args;
  if (target === undefined) return enter(state, homeOf(state), isFolder);
  const { near } = state;
  enter(state, args.length > 1 || target.text === "-" || /^\+/.test(target.head) ? null : target.text, isFolder);
  // `cd "$(git rev-parse --show-toplevel)"`
  if (target.text === null && target.printed !== undefined) state.near = walked(near ?? "", target.printed);
};

export const lostFolder: Handler = (_, state) => {
  state.folder = null;
};

/** `export A=b`, `declare -x A=b`. */
export const declares: Handler = (words, state) => {
  const isReference = words[0].text !== "export" && words.some(({ head }) => /^-[A-Za-z]*n/.test(head));
  for (const { head, text, printed } of words.slice(1)) {
    const name = /^([A-Za-z_]\w*)\+?=/.exec(head)?.[1];
    if (isReference && !/^[-+]/.test(head)) refers(name, text, state);
    if (name === undefined) {
      exported(text, state);
      continue;
    }
    if (/^(BASH_ENV|PROMPT_COMMAND)$/.test(name)) unclear(state, "script", head);
    if (namesProgram(name)) state.reader.text(text ?? "", state);
    const value = text === null || head.startsWith(`${name}+`) ? null : text.slice(name.length + 1);
    runFromVariable(name, value, state);
    const own = value === null && !head.startsWith(`${name}+`) ? printed?.slice(name.length + 1) : undefined;
    setVariable(state, name, { value, whole: own !== undefined, printed: own });
  }
};

/** `export "$X"` may put anything behind Terraform's apply, as may a name whose value nobody has seen. */
function exported(text: string | null, { hidden }: State): void {
  if (text === null) hidden.set("TF_CLI_ARGS_apply", null);
  else if (isHidden(text) && !hidden.has(text)) hidden.set(text, null);
}

/** `declare -n a=b`: from now on whoever sets the one sets the other, so that no value of either is certain. */
function refers(name: string | undefined, text: string | null, state: State): void {
  const other = name === undefined ? null : (text?.slice(name.length + 1) ?? null);
  for (const one of [name, other]) {
    if (one !== null && one !== undefined && /^[A-Za-z_]\w*$/.test(one)) lose(one, state);
    else loseAll(state);
    state.references.add(one ?? ANY);
  }
}

/** What a variable holds is not known from here on. */
function lose(name: string, { variables, hidden }: State): void {
  variables.set(name, UNKNOWN);
  if (isHidden(name)) hidden.set(name, null);
}

function loseAll({ references, hidden }: State): void {
  references.add(ANY);
  for (const name of ["TF_CLI_ARGS", "TF_CLI_ARGS_apply"]) hidden.set(name, null);
}

/** What a builtin puts into a variable is not known. */
export const sets: Handler = (words, state) => {
  const [{ text: program }] = words;
  const takesNext = program === "read" ? READ_TAKES_NEXT : FILL_TAKES_NEXT;
  for (const [at, { text, head }] of words.entries()) {
    if (at === 0 || takesNext.test(words[at - 1]?.text ?? "")) continue;
    const name = variableIn(text);
    if (name !== undefined) lose(name, state);
    // `read "$NAME"`
    else if (text === null && !head.startsWith("-") && /^(read|mapfile|readarray)$/.test(program ?? "")) loseAll(state);
  }
};

/** Options whose value is the next word: `read -s NAME` and `mapfile -t NAME` have none. */
const READ_TAKES_NEXT = /^-[a-zA-Z]*[dinNptu]$/;
const FILL_TAKES_NEXT = /^-[a-zA-Z]*[dnOsuCc]$/;

/** `mapfile -C SCRIPT` runs it for each line that it reads. */
export const fills: Handler = (words, state) => {
  sets(words, state);
  for (const [at, { text, raw }] of words.entries()) {
    if (!/^-C/.test(words[at - 1]?.text ?? "")) continue;
    if (text === null) unclear(state, "eval", raw);
    else state.reader.script(text, state);
  }
};

/** `printf -v NAME` prints into a variable. */
export const prints: Handler = (words, state) => {
  const at = words.findIndex(({ head }) => /^-v/.test(head));
  const option = words[at];
  if (option === undefined || at > 1) return;
  const named = option.text === "-v" ? words[at + 1]?.text : option.text?.slice(2);
  const name = variableIn(named);
  if (name !== undefined) lose(name, state);
  else loseAll(state);
};

export const evaluates: Handler = (words, state) => {
  const args = words.slice(1);
  const isKnown = args.every(({ text }) => text !== null);
  if (isKnown) return state.reader.script(args.map(({ text }) => text).join(" "), state);
  const isOwn = (raw: string): boolean => isSetup(raw) || (isCompletion(raw) && state.functions.size === 0);
  if (!args.every(({ raw }) => isOwn(raw))) unclear(state, "eval", args.map(({ raw }) => raw).join(" "));
};

export const traps: Handler = ([, ...args], state) => {
  const script = args.find(({ head }) => !/^-/.test(head));
  if (script === undefined) return;
  if (script.text === null) return unclear(state, "script", script.raw);
  state.reader.script(script.text, { ...state, folder: null });
};

/** A new name for Terraform, or for this program, would be one that this guard does not know. */
export const renames: Handler = (words, state) => {
  for (const { text, raw } of words.slice(1)) {
    const value = /^[^=]+=(.*)$/s.exec(text ?? "")?.[1] ?? text ?? raw;
    const [program = ""] = value.trim().split(/\s+/);
    const isOwn = /^(tf|tg|terraform|tofu|terragrunt)=/.test(text ?? "") && /^\S+$/.test(value);
    if (
      !isOwn &&
      (text === null || terraformName(program) !== null || isOwnProgram(program) || mentionsTerraform(value))
    )
      unclear(state, "alias", raw);
  }
};
