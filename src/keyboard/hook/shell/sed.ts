import type { Text } from "./word.ts";

/** What sed is told to do: only its command `e`, and the flag of this name, run anything. */

const WHERE = String.raw`(?:[\d,$]*|/(?:[^/\\\n]|\\.)*/)`;
/** `s/a/b/g`, `s|a|b|`; `sign` names the group that holds the slash. */
const change = (sign: string): string => {
  const part = String.raw`(?:(?!\k<${sign}>)[^\\\n]|\\.)*`;
  return String.raw`s(?<${sign}>[/|#,@])${part}\k<${sign}>${part}\k<${sign}>[gpiI\d]*`;
};
const edit = (sign: string): string => String.raw`\s*${WHERE}(?:[pdq]|${change(sign)})\s*`;
const EDITS = new RegExp(`^${edit("first")}(?:;${edit("more")})*;?$`);

const PLAIN = /^(-[iEnrsz]+(\.\w+)?|--in-place(=\.\w+)?|--regexp-extended|--quiet)$/;

/** Whether it is told no more than to put words in the place of others, to print or to leave out. */
export function onlySubstitutes(args: readonly Text[]): boolean {
  const scripts = args.filter((_, at) => args[at - 1]?.text === "-e");
  const others = args.filter(({ text }, at) => text !== "-e" && args[at - 1]?.text !== "-e");
  const isPlain = others.every(({ head, text }) => !head.startsWith("-") || PLAIN.test(text ?? ""));
  const first = others.find(({ head }) => !head.startsWith("-"));
  const all = scripts.length > 0 || first === undefined ? scripts : [first];
  return isPlain && all.length > 0 && all.every(({ text }) => EDITS.test(text ?? ""));
}
