import type { Text } from "../word.ts";

/** The command line of a program that runs recipes. */

export interface Spelling {
  /** Letters and words of the options whose value is told apart: `-f x`, `-fx`, `--file x`, `--file=x`. */
  readonly folder: readonly string[];
  readonly file: readonly string[];
  /** Letters that take no value, so that another may stand behind them: `-sC x`. */
  readonly flags: string;
  /** Other options that take the next word. */
  readonly takesNext: RegExp;
}

export interface Line {
  readonly folders: readonly (string | null)[];
  readonly files: readonly (string | null)[];
  /** Options that are none of these. */
  readonly options: readonly string[];
  /** All else, in front of `--`. */
  readonly words: readonly Text[];
  /** What stands behind `--`. */
  readonly rest: readonly Text[];
}

/** Which of the names an option is, and the value that stands in the same word. */
function matched(text: string, names: readonly string[], flags: string): { readonly value: string | undefined } | null {
  for (const name of names) {
    if (text === name) return { value: undefined };
    if (name.startsWith("--")) {
      if (text.startsWith(`${name}=`)) return { value: text.slice(name.length + 1) };
      continue;
    }
    const [, value] = new RegExp(`^-[${flags}]*${name.slice(1)}(.*)$`, "s").exec(text) ?? [];
    if (value !== undefined) return { value: value === "" ? undefined : value.replace(/^=/, "") };
  }
  return null;
}

export function lineOf(args: readonly Text[], { folder, file, flags, takesNext }: Spelling): Line {
  const end = args.findIndex(({ text }) => text === "--");
  const before = end < 0 ? args : args.slice(0, end);
  const [folders, files]: [(string | null)[], (string | null)[]] = [[], []];
  const options: string[] = [];
  const words: Text[] = [];
  for (let at = 0; at < before.length; at++) {
    const word = before[at] as Text;
    if (!word.head.startsWith("-")) {
      words.push(word);
      continue;
    }
    const text = word.text ?? word.head;
    const asFolder = matched(text, folder, flags);
    const found = asFolder ?? matched(text, file, flags);
    const isUnknown = word.text === null;
    if (found !== null) {
      const value = isUnknown ? null : (found.value ?? before[++at]?.text ?? null);
      (asFolder === null ? files : folders).push(value);
    } else {
      options.push(text);
      if (takesNext.test(text)) at++;
    }
  }
  return { folders, files, options, words, rest: end < 0 ? [] : args.slice(end + 1) };
}
