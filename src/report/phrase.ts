import type { Phrase } from "../text/phrase.ts";
import { inlineCode, prose, terminalText, visible } from "./untrusted.ts";

/** How each report writes a phrase, with whatever somebody else chose made inert. */

export { capital, code, joined, named, type Part, type Phrase } from "../text/phrase.ts";

export const plain = (phrase: Phrase): string =>
  phrase.map((part) => visible(typeof part === "string" ? part : part.code)).join("");

export const asMarkdown = (phrase: Phrase): string =>
  phrase.map((part) => (typeof part === "string" ? prose(part) : inlineCode(part.code))).join("");

export const asTerminal = (phrase: Phrase): string =>
  phrase.map((part) => terminalText(typeof part === "string" ? part : part.code)).join("");
