import { inlineCode, prose, terminalText, visible } from "./untrusted.ts";

/**
 * A sentence before it is written for one reader. Strings are our own words or the catalogue's; `code` is text from the
 * plan, or the name of an attribute.
 * So every report can make each part inert in its own way, and none has to take a finished sentence apart again.
 */
export type Part = string | { readonly code: string };
export type Phrase = readonly Part[];

export const code = (text: string): Part => ({ code: text });

export const plain = (phrase: Phrase): string =>
  phrase.map((part) => visible(typeof part === "string" ? part : part.code)).join("");

export const asMarkdown = (phrase: Phrase): string =>
  phrase.map((part) => (typeof part === "string" ? prose(part) : inlineCode(part.code))).join("");

export const asTerminal = (phrase: Phrase): string =>
  phrase.map((part) => terminalText(typeof part === "string" ? part : part.code)).join("");

/** The phrase with a capital at its start, if it starts with our own words. */
export const capital = (phrase: Phrase): Phrase => {
  const [first, ...rest] = phrase;
  return typeof first === "string" ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : phrase;
};

/** `a, b and 3 more`: at most `limit` of `count` items by name, the rest counted. */
export const named = (items: readonly string[], limit: number, count = items.length): Phrase => {
  const shown = items.slice(0, limit);
  const rest = count - shown.length;
  const ends: readonly Phrase[] = [
    ...shown.map((item): Phrase => [code(item)]),
    ...(rest > 0 ? [[`${rest} more`]] : []),
  ];
  return ends.flatMap((end, at) => (at === 0 ? end : [at === ends.length - 1 ? " and " : ", ", ...end]));
};
