import type { Phrase } from "../text/phrase.ts";
import { cut, inlineCode, prose, terminalText, visible } from "./untrusted.ts";

/** How each report writes a phrase, with whatever somebody else chose made inert. */

export { capital, code, joined, named, type Part, type Phrase } from "../text/phrase.ts";

/** Longer names are nobody's but those of a `for_each` over whole texts. */
const WIDEST_NAME = 200;

/** A name as it stands in a sentence about something else: a long one is cut in the middle. */
export const shortName = (name: string): string => cut(visible(name), WIDEST_NAME);

/** As text in which everything can be seen. */
export const plain = (phrase: Phrase): string =>
  phrase.map((part) => visible(typeof part === "string" ? part : part.code)).join("");

/** As Markdown: our own words as prose, and what others chose as code. */
export const asMarkdown = (phrase: Phrase): string =>
  phrase.map((part) => (typeof part === "string" ? prose(part) : inlineCode(part.code))).join("");

/** As one line for a terminal. */
export const asTerminal = (phrase: Phrase): string =>
  phrase.map((part) => terminalText(typeof part === "string" ? part : part.code)).join("");
