import { runsInContainer } from "./containers.ts";
import { scriptForGit } from "./git.ts";
import { baseName, STARTERS } from "./programs.ts";
import type { Words } from "./word.ts";

/** Which of a program's arguments it starts as a script. */

/** The name of a script of a shell. */
export const SCRIPT = /\.(ba|z|k|da|a)?sh$/;

/** The path of a script, in a word of a program that starts one. */
export function startedScript(text: string, words: Words): string | null {
  const name = baseName(words[0].text ?? "");
  if (name === "git") return scriptForGit(text, words.slice(1));
  const isStarted = STARTERS.test(name) || (SCRIPT.test(text) && runsInContainer(words));
  return isStarted && /^\S*\/\S*$/.test(text) ? text : null;
}

/** `tar xz`: not the program xz. */
export const isLetters = ([program, first]: Words, at: number): boolean =>
  at === 1 && /^(bsd)?tar$/.test(baseName(program.text ?? "")) && /^[a-zA-Z]+$/.test(first?.text ?? "");
