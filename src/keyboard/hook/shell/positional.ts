import { MORE, type Surroundings, type Text, UNKNOWN, type Variable } from "./word.ts";

/** What a script in a file is given: `$1`, `"$@"`. Known only where it is started with words that are known. */

/** `shift`, `set -- a`, and what takes in other commands: then a place may hold another word than it was given. */
const MOVES = /(?:^|[\s;&|({`])(?:shift|eval|source|\.|getopts|BASH_ARGV\w*)(?=[\s;&|)}]|$)/;
const SET = /(?:^|[\n;&|({`]|\b(?:then|do|else)\s)[ \t]*set\b([^\n;&|)}]*)/g;
/** `set -e`, `set -euo pipefail`, `set +x` */
const ONLY_OPTIONS = /^(?:[ \t]+[-+][A-Za-z]*(?:o[ \t]+[a-z]+)?)*[ \t]*(?:#.*)?$/;

/** What stands at the places of a script; null where that may change while it runs. */
export function givenTo(text: string, args: readonly Text[] | undefined): readonly Text[] | null {
  if (args === undefined || MOVES.test(text)) return null;
  return [...text.matchAll(SET)].every(([, options = ""]) => options.trim() !== "" && ONLY_OPTIONS.test(options))
    ? args
    : null;
}

/** A word that may be several, or none: where the places behind it are, nobody knows. */
const isOpen = ({ whole }: Text): boolean => !whole;

/** `$1`. A place that nothing was given for is empty. */
export function placed(number: number, positional: readonly Text[] | null): Variable {
  if (number === 0 || positional === null || positional.slice(0, number).some(isOpen)) return UNKNOWN;
  const word = positional[number - 1];
  return word === undefined ? { value: "", whole: false } : { value: word.text, whole: false };
}

const ALL = /^(?:"\$(?:@|\{@\})"|\$(?:@|\{@\}))$/;

/** `"$@"` as the words that it becomes; null for any other word, and where these are not known. */
export function allPlaced(raw: string, { given }: Surroundings): readonly Text[] | null {
  if (!ALL.test(raw) || given == null) return null;
  const isPlain = raw.startsWith('"') || given.every(({ text }) => text !== null && /^[\w@%+=:,./-]+$/.test(text));
  if (!isPlain) return null;
  const end = given.findIndex(isOpen);
  return end < 0 ? given : [...given.slice(0, end), MORE];
}
