import { baseName } from "./programs.ts";
import type { Words } from "./word.ts";

/** Programs that hand a text to a shell, and where it stands among their words. */

/** Behind an option. */
const BEHIND: ReadonlyMap<string, RegExp> = new Map([
  ...["script", "su", "runuser", "sg", "newgrp", "flock"].map((name): [string, RegExp] => [
    name,
    /^(-[a-zA-Z]*c|--command)$/,
  ]),
  ["nix-shell", /^--(run|command)$/],
  ["entr", /^-[a-z]*s[a-z]*$/],
  ["nodemon", /^(-x|--exec)$/],
  ...["npx", "npm"].map((name): [string, RegExp] => [name, /^(-c|--call)$/]),
  ...["doppler", "infisical"].map((name): [string, RegExp] => [name, /^--command$/]),
]);

/** As their last word, or the last in front of a list, behind so many others that are no options. */
const LAST: ReadonlyMap<string, number> = new Map([
  ...["watch", "hyperfine", "concurrently", "conc", "watchexec", "parallel"].map((name): [string, number] => [name, 0]),
  ["ssh", 1],
]);

/** Options that take the next word, as far as they stand in front of such a text often. */
const TAKES_NEXT = /^-[niopltFJLRDbe]$/;

/**
 * Whether a word of which nothing is known before it runs is such a text. Of one that is known in part its text counts:
 * `ssh host "cd $DIR && ls"`.
 */
export function isUnknownScript(words: Words, at: number, last = words.length - 1): boolean {
  const word = words[at];
  if (word === undefined || word.text !== null || word.head !== "" || word.tail !== "" || word.pattern !== null)
    return false;
  const name = baseName(words[0].text ?? "");
  if (BEHIND.get(name)?.test(words[at - 1]?.text ?? "") === true) return true;
  const before = LAST.get(name);
  if (before === undefined || at !== last) return false;
  const isName = (index: number): boolean => {
    const { text, head, whole } = words[index] ?? word;
    const isValue = TAKES_NEXT.test(words[index - 1]?.text ?? "");
    return (text !== null || whole) && !head.startsWith("-") && !isValue;
  };
  const names = words.flatMap((_, index) => (index > 0 && index < at && isName(index) ? [index] : []));
  return names.length === before && !TAKES_NEXT.test(words[at - 1]?.text ?? "");
}
