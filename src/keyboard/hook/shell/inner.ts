import { shellWord } from "../../../text/shell-word.ts";
import { baseName, VERBED, WRAPPERS } from "./programs.ts";
import { MORE, type Text, type Words } from "./word.ts";

/** The command inside another one: what `env`, `sudo`, `timeout` and their like run. */

/** To env all in front of a command that has such a sign is one: `env 'BASH_FUNC_ls%%=() { …; }' bash -c ls`. */
export const isSetting = (word: string): boolean => /^(-|[^\s/=]+=)/.test(word);
export const isNumber = ({ text }: Text): boolean => text !== null && /^[\d.]+[smhd]?$/.test(text);

/** Behind these stands a command, whatever it is called. */
export const firstDashes = (words: Words): number => words.findIndex(({ text }) => text === "--");

/** With other verbs they write a file where they are told to: `op document get plan --out-file tfplan`. */
export const onlyRuns = ([verb, ...args]: readonly Text[]): boolean =>
  /^(run|exec)$/.test(verb?.text ?? "") && !args.some(({ head }) => /^--(mount|out)/.test(head));

/** The command behind a wrapper, where no option may have taken its name for a value. */
export function innerCommand(words: Words): readonly Text[] | null {
  const at = words.findIndex((word, position) => position > 0 && !isNumber(word));
  const text = words[at]?.text;
  const isPlain = text !== undefined && text !== null && !isSetting(text) && !VERBED.has(baseName(words[0].text ?? ""));
  return isPlain ? words.slice(at) : null;
}

/**
 * Where the program may stand. Behind an option a word may be the option's value, and then the program is one of the
 * next; behind anything else it is the program, and all that follows are its arguments.
 */
export function candidates(words: Words): readonly number[] {
  const found: number[] = [];
  const dashes = firstDashes(words);
  for (const [at, word] of words.entries()) {
    if (at === 0 || isSetting(word.head) || isNumber(word) || isService(words, at, dashes)) continue;
    found.push(at);
    const before = words[at - 1]?.head ?? "";
    const isLast = !before.startsWith("-") && !WRAPPERS.has(baseName(word.text ?? ""));
    if (isLast && !VERBED.has(baseName(words[0].text ?? ""))) return found;
  }
  return found;
}

/** Options of these that take the next word. https://docs.doppler.com/docs/cli, https://github.com/99designs/aws-vault */
const TAKES_NAME =
  /^(-[cdpt]|--(config|project|token|scope|env-file|environment|account|duration|region|mfa-token|backend|prompt|keychain))$/;

/**
 * `chamber exec prod/infra -- …`, `aws-vault exec "$PROFILE" -- …`: in front of the dashes stand names, of which only
 * chamber takes more than one, and doppler and op take none. https://github.com/segmentio/chamber#exec
 */
function isService(words: Words, at: number, dashes: number): boolean {
  const name = baseName(words[0].text ?? "");
  if (at < 2 || at > dashes || !VERBED.has(name)) return false;
  if (name === "chamber") return true;
  const isName = ({ head }: Text, index: number): boolean =>
    index > 1 && !head.startsWith("-") && !TAKES_NAME.test(words[index - 1]?.text ?? "");
  return dashes < MOST_NAMED && words.slice(0, dashes).filter(isName).length <= (name === "aws-vault" ? 1 : 0);
}

/** More words than anybody writes in front of the dashes. */
const MOST_NAMED = 100;

export const isCandidate = (words: Words, at: number): boolean =>
  WRAPPERS.has(baseName(words[0].text ?? "")) && candidates(words).includes(at);

/** `env -S 'terraform destroy'`; what stands behind it are more arguments. */
export const splitStrings = (words: Words): readonly string[] =>
  words.slice(1).flatMap(({ text }, at) => {
    const script =
      /^(?:-S|--split-string=)(.+)$/s.exec(text ?? "")?.[1] ??
      (/^(-\w*S|--split-string)$/.test(words[at]?.text ?? "") ? text : null);
    return script === null ? [] : [withMore(script, words.slice(at + 2))];
  });

/** A script and the words that a program puts behind it, as `ssh` does. What is not known stays a word of its own. */
export const withMore = (script: string, more: readonly Text[]): string =>
  [script, ...more.map(({ text, raw }) => (text === null ? raw : shellWord(text)))].join(" ");

/** The words of a command inside another one: `find … -exec` ends with a sign. */
function innerWords(words: Words, at: number): readonly Text[] {
  const end = words.findIndex(({ text }, index) => index > at && (text === ";" || text === "+"));
  return isFinder(words[0].text ?? "") && end >= 0 ? words.slice(at, end) : words.slice(at);
}

const isFinder = (program: string): boolean => /^(find|fd|fdfind)$/.test(baseName(program));

export const reachesEnd = (words: Words, at: number): boolean => innerWords(words, at).length === words.length - at;

/** The same as it is started: without a sign for it fd puts what it found behind. https://github.com/sharkdp/fd */
export const startedWords = (words: Words, at: number): readonly Text[] => [
  ...innerWords(words, at),
  ...(isFd(words[0].text ?? "") &&
  /^(-x|-X|--exec|--exec-batch)$/.test(words[at - 1]?.text ?? "") &&
  !words.slice(at).some(({ raw }) => FOUND.test(raw))
    ? [MORE]
    : []),
];

/** `{}`, `{.}`, `{/}`, `{//}`, `{/.}` */
const FOUND = /\{(\/{0,2}|\/?\.)\}/;

const isFd = (program: string): boolean => /^(fd|fdfind)$/.test(baseName(program));

/** `find -exec sh {}`: a file that nobody knows. */
export const placeholder = (word: Text, program: string): Text =>
  word.text === "{}" && isFinder(program) ? { ...MORE, raw: word.raw } : word;
