import { XARGS_VALUE } from "./programs.ts";
import { runScriptFile } from "./shells.ts";
import type { State } from "./state.ts";
import { known, MORE, type Text, type Words } from "./word.ts";

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
    runScriptFile(file, state, { isByShell: true });
}

/** Options of parallel that take the next word. https://www.gnu.org/software/parallel/man.html */
const PARALLEL_VALUE =
  /^(-[jPSaLNnIiCsdE]|--(jobs|max-procs|joblog|results|res|delay|timeout|retries|tmpdir|workdir|wd|basefile|bf|env|tagstring|halt|load|memfree|memsuspend|nice|profile|sshlogin|sshloginfile|slf|arg-file|header|colsep|rpl|max-args|max-replace-args|max-lines|max-chars|delimiter|semaphorename|id|block|limit|shellquote))$/;
const LIST = /^:::[:+]?$/;
const PUT = /\{(?:\d+|\.|\/{0,2}|\/\.)\}/;

/**
 * What a parallel starts, as far as that is known: words of its lists stand in the place of `{}`, else behind all.
 * Without a command in front of `:::`, and where that begins with a `{}`, each word behind it is one.
 */
export function startedInParallel(words: Words): Words {
  const end = words.findIndex(({ text }) => LIST.test(text ?? ""));
  const [program, ...command] = end < 0 ? words : words.slice(0, end);
  const listed = end < 0 ? [] : words.slice(end).filter(({ text }) => !LIST.test(text ?? ""));
  if (program === undefined) return words;
  const first = command.findIndex(
    ({ head }, at) => !head.startsWith("-") && !PARALLEL_VALUE.test(command[at - 1]?.text ?? ""),
  );
  const sign = PUT.exec(command[first]?.text ?? "")?.[0];
  if (first < 0) return [program, ...command, ...listed];
  const put = command.map((word) => filledIn(word));
  if (sign !== undefined && !/\s/.test(command[first]?.text ?? ""))
    return [program, ...listed.map((word) => startedWith(command[first], sign, word)), ...put.slice(first + 1)];
  const isPut = put.some((word, at) => word !== command[at]);
  return [program, ...put, ...(isPut ? [] : [MORE])];
}

/** `./scripts/{}` with a word of a list. */
const startedWith = (program: Text | undefined, sign: string, word: Text): Text =>
  word.text === null ? word : known((program?.text ?? sign).replace(sign, () => word.text ?? ""));

/** `{}`, `{.}`, `{/}`, `{//}`, `{/.}`, `{2}` */
const filledIn = (word: Text): Text => {
  const [sign] = PUT.exec(word.text ?? "") ?? [];
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
