import { isSameName } from "./facts.ts";
import type { Question } from "./question.ts";

/** How the text of a review says what it agrees to, where there is no record that does. */

/** What is taken for digits of a digest. */
const FEWEST_DIGITS = 12;
const ALL_DIGITS = 64;

/** The line for an owner to copy: the whole digest, since a beginning can be made to fit another set. */
export const consentLine = ({ label, digest }: Pick<Question, "label" | "digest">): string => `${label} ${digest}`;

/** What a review's text says: this digest, its beginning alone, another one, or none. */
export type Naming = "this" | "beginning" | "another" | "none";

/**
 * A line of its own with the label's name and the whole digest: whoever shapes two sets finds two with one beginning in
 * seconds. Not a part of a sentence, which could say the contrary, not a quote (`>`), which is somebody else's, and not
 * what nobody sees.
 */
export function namingIn(text: string, wanted: Pick<Question, "label" | "digest">): Naming {
  const named = ownLines(visible(text)).flatMap((line) => digitsIn(line, wanted.label));
  const fits = named.filter((digits) => wanted.digest.startsWith(`sha256:${digits}`));
  if (fits.some((digits) => digits.length === ALL_DIGITS)) return "this";
  if (fits.length > 0) return "beginning";
  return named.length > 0 ? "another" : "none";
}

/** How Markdown lets HTML begin that nobody sees, and how it ends: https://spec.commonmark.org/0.31.2/#html-blocks */
const UNSEEN = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<!", ">"],
  ["<?", "?>"],
] as const;

/**
 * Without comments of HTML and their like; one that is not closed hides all that follows. Each is looked for from where
 * the last ended.
 */
function visible(text: string): string {
  let seen = "";
  for (let at = 0; ; ) {
    const start = /<[!?]/g;
    start.lastIndex = at;
    const begins = start.exec(text)?.index ?? text.length;
    seen += text.slice(at, begins);
    const [first, last] = UNSEEN.find(([opening]) => text.startsWith(opening, begins)) ?? ["", ""];
    const ends = first === "" ? -1 : text.indexOf(last, begins + first.length);
    if (ends < 0) return seen;
    at = ends + last.length;
  }
}

/** A quote or a tag, but no address in `<` and `>`: what follows up to an empty line goes on with it. */
const OTHERS = /^(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*>|<(?![a-z][a-z0-9+.-]*:)[a-z/]/i;

/** The writer's own lines: no part of a quote or of a tag, of which the lines after the first need no sign. */
function ownLines(text: string): readonly string[] {
  let isOthers = false;
  return text.split("\n").filter((line) => {
    const written = line.trim();
    if (written === "" || written.startsWith("```")) isOthers = false;
    else isOthers ||= OTHERS.test(written);
    return !isOthers;
  });
}

const DIGITS = new RegExp(`^\\s+(?:sha256:)?([0-9a-f]{${FEWEST_DIGITS},${ALL_DIGITS}})$`, "i");

function digitsIn(line: string, label: string): readonly string[] {
  const bare = line
    .trim()
    .replace(/^`+|`+$/g, "")
    .trim();
  if (!isSameName(bare.slice(0, label.length), label)) return [];
  const [, digits] = DIGITS.exec(bare.slice(label.length)) ?? [];
  return digits === undefined ? [] : [digits.toLowerCase()];
}
