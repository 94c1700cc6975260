import { isSameName } from "./facts.ts";
import type { Question } from "./question.ts";

/** How the text of a review says what it agrees to, where there is no record that does. */

/** So much of the digest at least. */
const FEWEST_DIGITS = 12;

/** The line for an owner to copy: the whole digest, since a beginning can be made to fit another set. */
export const consentLine = ({ label, digest }: Pick<Question, "label" | "digest">): string => `${label} ${digest}`;

/** What a review's text says: this digest, another one, or none. */
export type Naming = "this" | "another" | "none";

/**
 * A line of its own with the label's name and the digest, or its beginning. Not a part of a sentence, which could say
 * the contrary, not a quote (`>`), which is somebody else's, and not what nobody sees.
 */
export function namingIn(text: string, wanted: Pick<Question, "label" | "digest">): Naming {
  const named = visible(text)
    .split("\n")
    .flatMap((line) => digitsIn(line, wanted.label));
  if (named.some((digits) => wanted.digest.startsWith(`sha256:${digits}`))) return "this";
  return named.length > 0 ? "another" : "none";
}

/**
 * Without comments of HTML; one that is not closed hides all that follows. Each is looked for from where the last
 * ended.
 */
function visible(text: string): string {
  const [first = "", ...more] = text.split("<!--");
  return [first, ...more.map((part) => (part.includes("-->") ? part.slice(part.indexOf("-->") + 3) : ""))].join("");
}

const DIGITS = new RegExp(`^\\s+(?:sha256:)?([0-9a-f]{${FEWEST_DIGITS},64})$`, "i");

function digitsIn(line: string, label: string): readonly string[] {
  const bare = line
    .trim()
    .replace(/^`+|`+$/g, "")
    .trim();
  if (!isSameName(bare.slice(0, label.length), label)) return [];
  const [, digits] = DIGITS.exec(bare.slice(label.length)) ?? [];
  return digits === undefined ? [] : [digits.toLowerCase()];
}
