import { XARGS_VALUE } from "./programs.ts";
import { runScriptFile } from "./shells.ts";
import type { State } from "./state.ts";
import { MORE, type Text, type Words } from "./word.ts";

/** Commands whose words come out of another command. */

/** xargs puts words of its input behind the command, or where a sign stands. */
export function xargs(words: Words, state: State): void {
  let at = 1;
  while (words[at]?.head.startsWith("-") === true) at += XARGS_VALUE.test(words[at]?.text ?? "") ? 2 : 1;
  const options = words.slice(1, at).map(({ text }) => text ?? "");
  const attached = options
    .map((text) => /^(?:-[0rtpxo]*[IiJ]|--replace=)(.+)$/.exec(text)?.[1])
    .find((sign) => sign !== undefined);
  const sign = attached ?? options[options.findIndex((text) => /^-[0rtpxo]*[IJ]$/.test(text)) + 1] ?? "{}";
  const isPut = attached !== undefined || options.some((text) => /^(-[0rtpxo]*[Ii]|--replace)$/.test(text));
  const [program, ...args] = words.slice(at);
  if (program === undefined) return;
  const command = [
    program.text?.includes(sign) === true ? { ...MORE, raw: program.raw } : program,
    ...args.map((word) => filled(word, sign)),
  ];
  // The command itself reads nothing.
  const own = { ...state, input: { piped: true, text: "", raw: "" } };
  state.reader.words(isPut ? command : [...command, MORE], own);
}

/** `parallel -a FILE`, `parallel :::: FILE` without a command: each line of the file is one. */
export function runScriptLists(words: Words, state: State): void {
  const at = words.findIndex(({ text }) => /^(-a|--arg-file|::::)$/.test(text ?? ""));
  const before = words.slice(1, Math.max(at, 1)).filter(({ head }) => !head.startsWith("-") && !/^\d+$/.test(head));
  const file = words[at + 1];
  if (at > 0 && before.length === 0 && file !== undefined && (words[at]?.text === "::::" || words.length === at + 2))
    runScriptFile(file, state, true);
}

/**
 * What a parallel starts, as far as that is known: words of its lists stand in the place of `{}`, else behind all.
 * Without a command in front of `:::` each word behind it is one. https://www.gnu.org/software/parallel/man.html
 */
export function startedInParallel(words: Words): Words {
  const end = words.findIndex(({ text }) => /^:::[:+]?$/.test(text ?? ""));
  const [program, ...command] = end < 0 ? words : words.slice(0, end);
  if (program === undefined || (end >= 0 && command.every(({ head }) => /^-|^\d+$/.test(head)))) return words;
  const put = command.map((word) => filledIn(word));
  const isPut = put.some((word, at) => word !== command[at]);
  return [program, ...put, ...(isPut ? [] : [MORE])];
}

/** `{}`, `{.}`, `{/}`, `{//}`, `{/.}`, `{2}` */
const filledIn = (word: Text): Text => {
  const [sign] = /\{(?:\d+|\.|\/{0,2}|\/\.)\}/.exec(word.text ?? "") ?? [];
  // What has a blank in it is a script, and read as that.
  return sign === undefined || /\s/.test(word.text ?? "") ? word : filled(word, sign);
};

/** A word with something in it that nobody knows stays one word: `-chdir={}`. */
function filled(word: Text, sign: string): Text {
  const [before, after] = [word.text?.indexOf(sign) ?? -1, word.text?.lastIndexOf(sign) ?? -1];
  if (word.text === null || before < 0) return word;
  const [head, tail] = [word.text.slice(0, before), word.text.slice(after + sign.length)];
  return { ...MORE, whole: head !== "" || tail !== "", head, tail, raw: word.raw };
}
