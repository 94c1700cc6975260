import fc from "fast-check";
import { anyCharacter } from "../any-character.ts";
import { HOSTILE_KEYS } from "./reviews.ts";

/** Pieces that mean something to Markdown, HTML, GitHub, Mermaid, a terminal or the runner, or that can't be seen. */
const PIECES = [
  ...HOSTILE_KEYS,
  "`",
  "``",
  "|",
  "\\",
  "\\|",
  "\n",
  "\r\n",
  " ",
  "  ",
  "::",
  "::warning file=x::y",
  "##[",
  "#",
  "%",
  "%0A",
  "<!--",
  "-->",
  "<",
  ">",
  "</details>",
  "[x](y)",
  "![",
  "*",
  "_",
  "~~",
  "$",
  "@",
  "@alice",
  "https://evil.example",
  "www.evil.example",
  "#12",
  "GH-12",
  ":tada:",
  '"',
  ";",
  "#quot;",
  "end",
  "subgraph",
  "\u001b[2J",
  "\u009b",
  "\u202e",
  "\u2066",
  "\u200b",
  "\u2060",
  "\ufeff",
  "\u00ad",
  "\u3164",
  "\u00a0",
  "\u2028",
  "\ud800",
  "\udc00",
  "😀",
  "漢字",
  "e\u0301",
  "a.b",
  "x",
];

/** Text that somebody chose with bad intentions. */
export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: anyCharacter, maxLength: 5 }) },
    ),
    {
      maxLength: 12,
    },
  )
  .map((pieces) => pieces.join(""));

/**
 * What no output may hold unescaped: controls, bidi, zero-width, separators, odd spaces, halves of surrogates. Line
 * breaks are told apart by each test.
 */
export const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/u;

/**
 * A line of Markdown, split at its code spans as CommonMark reads them (section 6.1): what is in code, and what is not.
 */
export const spansOf = (line: string): { readonly code: readonly string[]; readonly alive: string } => {
  const code: string[] = [];
  let alive = "";
  let at = 0;
  while (at < line.length) {
    if (line[at] === "\\") {
      at += 2; // an escaped character is text, and opens nothing
      alive += "\ufffc";
      continue;
    }
    const run = /^`+/.exec(line.slice(at))?.[0];
    if (run === undefined) {
      alive += line[at];
      at += 1;
      continue;
    }
    const rest = line.slice(at + run.length);
    const close = [...rest.matchAll(/`+/g)].find(([found]) => found.length === run.length);
    if (close === undefined) {
      alive += run;
      at += run.length;
      continue;
    }
    const inner = rest.slice(0, close.index);
    code.push(/^ .* $/.test(inner) && /[^ ]/.test(inner) ? inner.slice(1, -1) : inner);
    alive += "\ufffc";
    at += run.length + close.index + run.length;
  }
  return { code, alive };
};
