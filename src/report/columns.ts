import { cut } from "./untrusted.ts";

/** Text in the columns of a terminal. For visible text without escape sequences: colours are put on afterwards. */

/** Running text is hard to read in longer lines, and can't be set in shorter ones. */
const WIDEST = 100;
const NARROWEST = 24;

/** The width in which text is set on a terminal of so many columns. */
export const readable = (columns: number): number => Math.max(NARROWEST, Math.min(WIDEST, columns));

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;
const NARROW = /\p{M}/u;
/** Most texts are nothing else, and need no look at each character. */
const PLAIN = /^[ -~]*$/;

/** How many columns a text takes: two for East Asian characters and emoji, none for combining marks. */
export const columnsOf = (text: string): number => {
  if (PLAIN.test(text)) return text.length;
  let columns = 0;
  for (const char of text) columns += NARROW.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return columns;
};

/** A word that is wider than a line is broken where its parts end, or anywhere. */
const broken = (word: string, width: number): readonly string[] => {
  const pieces: string[] = [];
  let piece = "";
  let breakAt = 0;
  for (const char of word) {
    if (columnsOf(piece + char) > width) {
      const at = breakAt > 0 ? breakAt : piece.length;
      pieces.push(piece.slice(0, at));
      piece = piece.slice(at);
      breakAt = 0;
    }
    piece += char;
    if (/[./[\]_-]/.test(char) && columnsOf(piece) > width / 2) breakAt = piece.length;
  }
  return [...pieces, piece];
};

/** Lines of at most `width` columns, broken at spaces; a single space stands between words. */
export const wrapped = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((one) => (columnsOf(one) > width ? broken(one, width) : [one]))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (columnsOf(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
};

/** At most `width` columns, cut in the middle. */
export const fitted = (text: string, width: number): string => {
  let fit = width;
  let short = cut(text, fit);
  while (columnsOf(short) > width && fit > 1) {
    fit -= 1;
    short = cut(text, fit);
  }
  return short;
};
