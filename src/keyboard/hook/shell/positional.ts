import { MORE, type Surroundings, type Text, UNKNOWN, type Variable } from "./word.ts";

/** What a script in a file is given: `$1`, `"$@"`. Known only where it is started with words that are known. */

/**
 * Words that may put others in the place of what was given, or take in commands that do: `shift`, `set -- a`. They
 * count wherever they stand, in quotes too, since a shell takes these away.
 */
const MOVES = /(?<![\w-])(?:set|shift|eval|source|alias|trap|BASH_ARGV\w*)(?![\w-])|(?:^|[\s;&|(`])\.[ \t]/;
/**
 * In zsh they have names that can be set: `argv=(a)`, `1=a`, `${1::=a}`, `for 1 in a`, `read 1`.
 * https://zsh.sourceforge.io/Doc/Release/Parameters.html#Positional-Parameters
 */
const SETS_PLACE =
  /(?<![\w-])(?:argv|zparseopts)(?![\w-])|(?:^|[\s;&|({])\d+\+?=|\$\{\d+:{0,2}=|(?<![\w-])(?:for|select)[ \t]+\d|(?<![\w-])(?:read|vared)(?:[ \t]+-[A-Zcefhlrsz]+)*[ \t]+\d/;
/** `set -e`, `set -euo pipefail`, `set +x`, each as a command of its own. */
const ONLY_OPTIONS = /(?<=^|[\n;])[ \t]*set(?:[ \t]+[-+][A-Za-z]*(?:o[ \t]+[a-z]+)?)+[ \t]*(?=[\n;#]|$)/g;
const COMMENT = /^[ \t]*#.*$/gm;

/** What stands at the places of a script; null where that may change while it runs. */
export function givenTo(text: string, args: readonly Text[] | undefined): readonly Text[] | null {
  if (args === undefined) return null;
  const bare = text
    .replace(COMMENT, "")
    .replace(ONLY_OPTIONS, "")
    .replace(/["'\\]/g, "");
  return MOVES.test(bare) || SETS_PLACE.test(bare) ? null : args;
}

/** Whether a command may put other words there, whatever name it has in the text: `${s}t -- a`, where s is `se`. */
export const movesPlaces = ({ text }: Text, args: readonly Text[]): boolean =>
  /^(set|shift)$/.test(text ?? "set") && !areOptions(args);

/** `-euo pipefail` */
const areOptions = (args: readonly Text[]): boolean =>
  args.length > 0 &&
  args.every(({ head }, at) => /^[-+][A-Za-z]/.test(head) || /^[-+][A-Za-z]*o$/.test(args[at - 1]?.head ?? ""));

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
export function allPlaced(raw: string, { given, variable }: Surroundings): readonly Text[] | null {
  if (!ALL.test(raw) || given == null) return null;
  const isPlain =
    raw.startsWith('"') ||
    (variable("IFS") === UNKNOWN && given.every(({ text }) => text !== null && /^[\w@%+=:,./-]+$/.test(text)));
  if (!isPlain) return null;
  const end = given.findIndex(isOpen);
  return end < 0 ? given : [...given.slice(0, end), MORE];
}

/** `"$1"`, `${1:-plan}`, `plan`: a word that nothing but what was given can change. */
export const isPlacedOnly = (raw: string): boolean => /^"?(?:\$\d|\$\{\d+(?::?-[\w.-]*)?\}|[\w.-]+)"?$/.test(raw);
