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

/** A quote, of which the lines after the first need no sign, also in a list. */
const QUOTE = /^(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*>/;

/** A tag at the beginning of a line, but no address in `<` and `>`: all up to an empty line goes on with it. */
const HTML = /^<(?![a-z][a-z0-9+.-]*:)[a-z/]/i;

/** What may go on in the next line, and is not shown there: the title of a link, a definition, a formula. */
const OPEN = [/!\[(?![^[\]]*\])/, /\]\((?![^"'()]*\))/, /\]:/, /\$\$|\$`/];

/** The same, or a tag that does not end in this line. */
const isOpen = (line: string): boolean =>
  OPEN.some((one) => one.test(line)) || /<[a-z/]/i.test(line.slice(line.lastIndexOf(">") + 1));

/**
 * What begins to be struck out and does not end in this line, and what ends it: `~/infra` and `~5 minutes` alone strike
 * out nothing. https://github.github.com/gfm/#strikethrough-extension-
 */
const STRIKE = /(?<!~)~~?(?=[^~\s])(?![^~]*[^~\s]~)/;
const STRIKE_END = /[^~\s]~/;

/** Of each line, whether a strike may go on in those that follow, up to an empty one. */
function strikesIn(lines: readonly string[]): readonly boolean[] {
  let isEnding = false;
  return lines
    .toReversed()
    .map((line) => {
      const goesOn = isEnding && STRIKE.test(line);
      isEnding = line.trim() !== "" && (isEnding || STRIKE_END.test(line));
      return goesOn;
    })
    .reverse();
}

/** Code that is drawn, as a formula or a diagram, and not shown. */
const DRAWN = /^(?:```+|~~~+)\s*[^\s`~]/;
const FENCE = /^(?:```|~~~)/;

/** What a line is a part of, where it is not the writer's own text for everybody to see. */
type Within = "text" | "paragraph" | "html" | "drawing";

function withinAfter(within: Within, line: string, isStruck: boolean): Within {
  if (within === "drawing") return FENCE.test(line) ? "text" : "drawing";
  if (line === "") return "text";
  if (within === "html") return "html";
  if (DRAWN.test(line)) return "drawing";
  if (FENCE.test(line)) return "text";
  if (within === "paragraph" || HTML.test(line)) return HTML.test(line) ? "html" : "paragraph";
  return QUOTE.test(line) || isOpen(line) || isStruck ? "paragraph" : "text";
}

/** The writer's own lines, that everybody sees without a click. */
function ownLines(text: string): readonly string[] {
  let within: Within = "text";
  let isFolded = false;
  const lines = text.split("\n");
  const strikes = strikesIn(lines);
  return lines.filter((line, at) => {
    within = withinAfter(within, line.trim(), strikes[at] === true);
    isFolded ||= /<details/i.test(line);
    const isOwn = within === "text" && !isFolded;
    if (/<\/details/i.test(line)) isFolded = false;
    return isOwn;
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
