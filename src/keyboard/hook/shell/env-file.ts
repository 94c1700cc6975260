import { resolve } from "node:path";
import { isFile } from "../../../input/found.ts";
import { copyOf, type State, setVariable, unclear } from "./state.ts";
import { known, type Text, type Words } from "./word.ts";

/** `env $(cat .env | xargs) terraform plan`, `env $(grep -v '^#' .env | xargs) …`: settings that stand in a file. */

const COMMENTS = String.raw`grep -v ['"]?\^#['"]?`;
const READS = new RegExp(String.raw`^\$\(\s*(?:cat|${COMMENTS})\s+([\w./-]+)(?:\s*\|\s*(?:xargs|${COMMENTS}))*\s*\)$`);

/** A value without spaces, and without a sign that a shell would take for more. */
const SETTING = /^[A-Za-z_]\w*=[\w@%+=:,./-]*$/;

/** The word, or the settings that it becomes, where the file lies here and the same command does not write it. */
export function settingsFrom(word: Text, { folder, world, findings }: State): readonly Text[] {
  const name = word.text === null ? READS.exec(word.raw)?.[1] : undefined;
  const path = name === undefined || folder === null ? null : resolve(folder, name);
  if (path === null || findings.written.some((one) => one === null || one === path)) return [word];
  // Of one that is not there nothing is set.
  const text = isFile(path) ? world.scriptAt(path) : "";
  const lines = text?.split(/\r?\n/).filter((line) => !/^\s*(#|$)/.test(line));
  return lines?.every((line) => SETTING.test(line)) === true ? lines.map(known) : [word];
}

/** `env TF_CLI_ARGS=… terraform`: what is set there holds for what is run there. */
export function withSettings(words: Words, outer: State): State {
  const settings = words.flatMap(({ head, text }) => {
    const name = /^([A-Za-z_]\w*)=/.exec(head)?.[1];
    return name === undefined ? [] : [[name, text === null ? null : text.slice(name.length + 1)] as const];
  });
  if (settings.length === 0) return outer;
  const state = copyOf(outer);
  for (const [name, value] of settings) {
    if (/^(BASH_ENV|PROMPT_COMMAND)$/.test(name)) unclear(state, "script", name);
    setVariable(state, name, { value, whole: false });
  }
  return state;
}
