import type { Text } from "./word.ts";

/** What sed, perl and awk are told to do, where that is to find and replace words and no more. */

/** Only sed's command `e`, and the flag of this name, run anything. */

const FOUND = String.raw`/(?:[^/\\\n]|\\.)*/`;
const WHERE = String.raw`(?:[\d,$]*|${FOUND}(?:,(?:[+~]?\d+|\$|${FOUND}))?|\d+,${FOUND})`;
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

/** `s/a/b/g` of plain words: a pattern may hold code, and what takes its place too. */
const PERL = /^\s*(s([/|#,])[^$@\\`({[\n]*?\2[^$@\\`({[\n]*?\2[gims]*\s*(?:;\s*)?)+$/;

/** `print if /a/`, with a pattern of plain words. */
const PERL_FINDS = /^\s*print\s+(if|unless)\s+m?\/[^$@\\`({[\n/]*\/i?\s*(?:;\s*)?$/;

/** `perl -pi -e 's/a/b/' README.md` */
export function onlyReplaces(args: readonly Text[]): boolean {
  const scripts = args.filter((_, at) => /^-[pniE]*e$/.test(args[at - 1]?.text ?? ""));
  const options = args.filter(({ head }) => head.startsWith("-"));
  return (
    scripts.length > 0 &&
    scripts.every(({ text }) => PERL.test(text ?? "") || PERL_FINDS.test(text ?? "")) &&
    options.every(({ text }) => /^-([pn]*i?(\.\w+)?|[pni]*e)$/.test(text ?? ""))
  );
}

/** An awk program starts others by these, and by nothing else. */
const STARTS = /system|getline|[|`@]|>/;

/** `awk '/terraform destroy/ { print FILENAME }' *.md` */
export const onlyFinds = (args: readonly Text[]): boolean =>
  args.every(({ text, head }) => !head.startsWith("-") && (text === null || !STARTS.test(text)));
