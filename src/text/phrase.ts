import { thousands } from "./thousands.ts";

/**
 * A sentence before it is written for one reader. Strings are our own words or the catalogue's; `code` is text that
 * somebody else chose (an address, a login, a branch, a path), or the name of an attribute.
 * So every report can make each part inert in its own way, and none has to take a finished sentence apart again.
 */
export type Part = string | { readonly code: string };
export type Phrase = readonly Part[];

/** Text that somebody else chose, or the name of an attribute, as a part of a phrase. */
export const code = (text: string): Part => ({ code: text });

/** A template whose texts become code, whose numbers become words, and whose phrases are taken in as they are. */
export const phrase = (words: TemplateStringsArray, ...inserts: readonly (string | number | Phrase)[]): Phrase =>
  words
    .flatMap((word, at): Phrase => {
      const insert = inserts[at];
      if (insert === undefined) return [word];
      return [
        word,
        ...(typeof insert === "string" ? [code(insert)] : typeof insert === "number" ? [String(insert)] : insert),
      ];
    })
    .filter((part) => part !== "");

/** The phrase with a capital at its start, if it starts with our own words. */
export const capital = (phrase: Phrase): Phrase => {
  const [first, ...rest] = phrase;
  return typeof first === "string" ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : phrase;
};

/** Phrases in a row, with a joint between them, or another one before the last. */
export const joined = (phrases: readonly Phrase[], joint: string, last = joint): Phrase =>
  phrases.flatMap((one, at) => (at === 0 ? one : [at === phrases.length - 1 ? last : joint, ...one]));

/** `a, b and 3 more`: at most `limit` of `count` items by name, each as code, the rest counted. */
export function named(items: readonly string[], limit: number, count = items.length): Phrase {
  const parts: readonly Part[] = items.slice(0, limit).map(code);
  const all = count > parts.length ? [...parts, `${thousands(count - parts.length)} more`] : parts;
  return joined(
    all.map((part) => [part]),
    ", ",
    " and ",
  );
}

const MOST_NAMED = 5;

/** `a, b and c`, each as code; of more than five only the first four. */
export const list = (items: readonly string[]): Phrase =>
  named(items, items.length > MOST_NAMED ? MOST_NAMED - 1 : MOST_NAMED);
