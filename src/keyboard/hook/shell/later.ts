import { resolve } from "node:path";
import { runScriptFile } from "./shells.ts";
import { copyOf, type State, unclear } from "./state.ts";
import type { Text, Words } from "./word.ts";

/** Commands that are run later, or typed somewhere else. */

/** `at`, `batch`: a script from a file, or from standard input. */
export function runsLater(words: Words, state: State): void {
  const at = words.findIndex(({ text }) => text === "-f");
  const file = at < 0 ? attached(words) : words[at + 1];
  if (file !== undefined) {
    if (file.text === null) unclear(state, "script", file.raw);
    else runScriptFile(file, state);
    return;
  }
  const { piped, text } = state.input;
  if (!piped) return;
  if (text === null) unclear(state, "piped", words.map(({ raw }) => raw).join(" "));
  else state.reader.script(text, copyOf(state));
}

const attached = (words: Words): Text | undefined => {
  const found = words.find(({ text }) => /^-f./.test(text ?? ""));
  return found?.text == null ? undefined : { ...found, text: found.text.slice(2) };
};

/** Times in front of a command in a crontab, and settings of it. */
const WHEN = /^\s*(@\w+|(\S+\s+){4}\S+)\s+/;
const NO_JOB = /^\s*(#|$|\w+\s*=)/;

/**
 * `crontab FILE`, `crontab -`: the command of each line. What is not known beforehand is most often the table as it is,
 * with a line more: that line stands somewhere in the command.
 */
export function schedules(words: Words, state: State): void {
  const options = words.slice(1);
  const file = options.find(({ head }, at) => !head.startsWith("-") && options[at - 1]?.text !== "-u");
  if (options.some(({ text }) => /^-[ler]$/.test(text ?? ""))) return;
  const table = file === undefined ? (state.input.piped ? state.input.text : "") : tableAt(file, state);
  if (table === null) state.reader.text(state.whole, state);
  for (const line of (table ?? "").split("\n"))
    if (!NO_JOB.test(line)) state.reader.script(line.replace(WHEN, ""), copyOf(state, { strict: false, folder: null }));
}

function tableAt({ text }: Text, { folder, world, findings, whole }: State): string | null {
  if (text === null || folder === null) return null;
  const path = resolve(folder, text);
  return findings.written.includes(path) || whole.split(text).length > 2 ? null : world.scriptAt(path);
}

const KEYS = new Map([
  ["enter", "\n"],
  ["kpenter", "\n"],
  ["c-m", "\n"],
  ["c-j", "\n"],
  ["space", " "],
  ["tab", " "],
]);

/** `tmux send-keys terra form Space destroy Enter` types all of it, one word right behind the other. */
export function keysSent(words: Words, state: State): void {
  const at = words.findIndex(({ text }) => /^send(-keys)?$/.test(text ?? ""));
  if (at < 0) return;
  const keys = words.slice(at + 1).map(({ text, raw }) => KEYS.get(text?.toLowerCase() ?? "") ?? text ?? raw);
  const pane = words.slice(at + 1).findIndex(({ text }) => text === "-t");
  const own = keys.filter((key, index) => !key.startsWith("-") && (pane < 0 || index !== pane + 1));
  state.reader.script(own.join(""), copyOf(state, { strict: false, folder: null }));
}

/** `screen -X stuff 'terraform destroy^M'`: it has signs of its own for the end of a line. */
export function stuffed(words: Words, state: State): void {
  const at = words.findIndex(({ text }) => text === "stuff");
  for (const { text } of at < 0 ? [] : words.slice(at + 1))
    if (text !== null)
      state.reader.script(
        text.replace(/\\n|\\r|\\015|\\012|\^M|\^J/g, "\n"),
        copyOf(state, { strict: false, folder: null }),
      );
}
