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

/** East Asian text, which has no spaces, is broken between any two characters. */
const pieces = (word: string, width: number): readonly string[] => {
  if (columnsOf(word) <= width || !WIDE.test(word)) return [word];
  const lines: string[] = [];
  let line = "";
  for (const char of word) {
    if (columnsOf(line + char) > width) {
      lines.push(line);
      line = "";
    }
    line += char;
  }
  return [...lines, line];
};

/**
 * Lines of at most `width` columns, broken at spaces; a single space stands between words. A longer word stays whole on
 * a line of its own: a digest, an address or a path is copied, and the terminal itself breaks it so that it can be.
 */
export const wrapped = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((one) => pieces(one, width))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || columnsOf(longer) <= width) line = longer;
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
