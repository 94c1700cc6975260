import { isFolder } from "../files.ts";
import { mentionsTerraform } from "./mention.ts";
import { isSetup, terraformName } from "./programs.ts";
import { enter, isHidden, namesProgram, type State, setVariable, unclear } from "./state.ts";
import { UNKNOWN, type Words } from "./word.ts";

/** What a shell does itself: where it stands, what it knows, and what it will run. */

type Handler = (words: Words, state: State) => void;

export const changeFolder: Handler = (words, state) => {
  const args = words.slice(1).filter(({ head }) => !/^-[LPe@]+$/.test(head));
  const [target] = args;
  if (target === undefined) return enter(state, state.world.home, isFolder);
  enter(state, args.length > 1 || target.text === "-" || /^\+/.test(target.head) ? null : target.text, isFolder);
};

export const lostFolder: Handler = (_, state) => {
  state.folder = null;
};

/** `export A=b`, `declare -x A=b`. */
export const declares: Handler = (words, state) => {
  for (const { head, text } of words.slice(1)) {
    const name = /^([A-Za-z_]\w*)\+?=/.exec(head)?.[1];
    if (name === undefined) {
      exported(text, state);
      continue;
    }
    if (/^(BASH_ENV|PROMPT_COMMAND)$/.test(name)) unclear(state, "script", head);
    if (namesProgram(name)) state.reader.text(text ?? "", state);
    const value = text === null || head.startsWith(`${name}+`) ? null : text.slice(name.length + 1);
    setVariable(state, name, { value, whole: false });
  }
};

/** `export "$X"` may put anything behind Terraform's apply, as may a name whose value nobody has seen. */
function exported(text: string | null, { hidden }: State): void {
  if (text === null) hidden.set("TF_CLI_ARGS_apply", null);
  else if (isHidden(text) && !hidden.has(text)) hidden.set(text, null);
}

/** What a builtin puts into a variable is not known. */
export const sets: Handler = (words, state) => {
  for (const { text } of words.slice(1))
    if (text !== null && /^[A-Za-z_]\w*$/.test(text)) state.variables.set(text, UNKNOWN);
};

export const evaluates: Handler = (words, state) => {
  const args = words.slice(1);
  const isKnown = args.every(({ text }) => text !== null);
  if (isKnown) return state.reader.script(args.map(({ text }) => text).join(" "), state);
  if (!args.every(({ raw }) => isSetup(raw))) unclear(state, "eval", args.map(({ raw }) => raw).join(" "));
};

export const traps: Handler = ([, ...args], state) => {
  const script = args.find(({ head }) => !/^-/.test(head));
  if (script === undefined) return;
  if (script.text === null) return unclear(state, "script", script.raw);
  state.reader.script(script.text, { ...state, folder: null });
};

/** A new name for Terraform would be one that this guard does not know. */
export const renames: Handler = (words, state) => {
  for (const { text, raw } of words.slice(1)) {
    const value = /^[^=]+=(.*)$/s.exec(text ?? "")?.[1] ?? text ?? raw;
    const [program = ""] = value.trim().split(/\s+/);
    const isOwn = /^(tf|tg|terraform|tofu|terragrunt)=/.test(text ?? "") && /^\S+$/.test(value);
    if (!isOwn && (text === null || terraformName(program) !== null || mentionsTerraform(value)))
      unclear(state, "alias", raw);
  }
};
