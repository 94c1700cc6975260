import {
  ANY,
  type Glyph,
  ONE,
  type Owner,
  type OwnersLine,
  ownerOf,
  type Pattern,
  type Step,
} from "../domain/owners.ts";
import { isUtf16 } from "../text/utf16.ts";
import { rangeAt } from "./ranges.ts";

/**
 * CODEOWNERS text → rules, as GitHub reads it: docs.github.com "About code owners" (github/docs
 * content/repositories/…/customizing-your-repository/about-code-owners.md).
 * A line that GitHub can't read is skipped, here as there; but it is kept with its fault, because whoever wrote it
 * meant to give its paths to somebody.
 */
export type Codeowners =
  | { readonly read: true; readonly lines: readonly OwnersLine[]; readonly skipped: readonly Skipped[] }
  /** `why` completes "CODEOWNERS …". */
  | { readonly read: false; readonly why: string };

/** A skipped line. `found` is what is wrong, as it stands there, shortened: untrusted text. */
export interface Skipped {
  readonly line: number;
  readonly why: string;
  readonly found: string;
}

/** Documented as 3 MB; which of the two is not, so the smaller. */
const MOST_BYTES = 3_000_000;
/** Not GitHub's limits: they keep the work small. No file of the size that GitHub loads needs more. */
const MOST_LINES = 50_000;
const LONGEST_LINE = 20_000;
const LONGEST_PATTERN = 1_000;

/** The whole file → its lines, or why it can't be used at all. Never throws. */
export function readCodeowners(text: string): Codeowners {
  if (isUtf16(text)) return { read: false, why: "is text in UTF-16: write it in UTF-8 on the base branch" };
  if (new TextEncoder().encode(text).length >= MOST_BYTES)
    return unusable("is not under 3 MB, and GitHub does not load such a file");
  const written = text.replace(/^\uFEFF/, "").split("\n");
  if (written.length > MOST_LINES)
    return unusable(`has ${written.length} lines, and more than ${MOST_LINES} are not read`);
  const lines: OwnersLine[] = [];
  const skipped: Skipped[] = [];
  for (const [index, content] of written.entries()) {
    const line = index + 1;
    const read = readLine(content.replace(/\r$/, ""));
    if (read === null) continue;
    if ("why" in read) {
      lines.push({ line, fault: read.why, meant: read.meant });
      skipped.push({ line, why: read.why, found: shortened(read.found) });
    } else lines.push({ line, ...read });
  }
  return { read: true, lines, skipped };
}

const unusable = (why: string): Codeowners => ({ read: false, why: `${why}: make it shorter on the base branch` });

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

interface Rule {
  readonly pattern: Pattern;
  readonly owners: readonly Owner[];
}

interface Fault {
  readonly why: string;
  readonly found: string;
  readonly meant: readonly Pattern[] | null;
}

/** Null: nothing but a comment or space. */
function readLine(content: string): Rule | Fault | null {
  if (content.length > LONGEST_LINE)
    return { why: `is longer than ${LONGEST_LINE} characters`, found: content, meant: null };
  const line = content.replace(/^[ \t]+/, "");
  if (line === "" || line.startsWith("#")) return null;
  const [written = ""] = /^(?:\\.|[^\\ \t])*\\?/s.exec(line) ?? [];
  const pattern = readPattern(written);
  if ("why" in pattern) return pattern;
  const owners = readOwners(line.slice(written.length), pattern);
  return "why" in owners ? owners : { pattern, owners };
}

/** The words behind a pattern, up to a comment. */
function readOwners(text: string, pattern: Pattern): readonly Owner[] | Fault {
  const owners: Owner[] = [];
  for (const word of text.split(/[ \t]+/)) {
    if (word === "") continue;
    if (word.startsWith("#")) break;
    const owner = ownerOf(word);
    if (owner === null)
      return {
        why: "has an owner that is neither @user, @org/team nor an e-mail address",
        found: word,
        meant: [pattern],
      };
    owners.push(owner);
  }
  return owners;
}

/** Control and invisible characters, spaces that are not the plain one, and what stands for bytes that are no UTF-8. */
const ODD = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\uFFFD]|(?! )\p{Zs}/u;
const NOT_ODD = new RegExp(`(?!${ODD.source}).`, "su");
const HASH = /\\?#/;
/** An escaped character, which is text whatever it is, or what begins or ends a range. */
const BRACKET = /\\.|[[\]]/gs;
const hasBracket = (text: string): boolean => (text.match(BRACKET) ?? []).some((found) => !found.startsWith("\\"));
const stepsOf = (text: string): readonly string[] => text.replace(/^\/|\/$/g, "").split("/");
const isNoName = (step: string): boolean => step === "" || step === "." || step === "..";

/** The pattern before an odd character, behind which most often an owner stands. How a cut step goes on is open. */
const cutAtOdd = (text: string): string => {
  const visible = text.slice(Math.max(text.search(NOT_ODD), 0));
  const at = visible.search(ODD);
  const kept = at < 0 ? visible : visible.slice(0, at);
  return at < 0 ? kept : kept.endsWith("/") ? `${kept}**` : `${kept}*`;
};

const asItIs = (text: string): string => text;

/**
 * What makes a pattern unreadable, and how it is meant: as gitignore reads it, which can do more. The order counts:
 * each row sees what the earlier ones made of the pattern. An empty one fits nothing.
 */
const FAULTS: readonly {
  readonly why: string;
  readonly has: (pattern: string) => boolean;
  readonly mended: (pattern: string) => string;
}[] = [
  {
    why: "has a pattern with a control character, an invisible one or an unusual space in it",
    has: (text) => ODD.test(text),
    mended: cutAtOdd,
  },
  {
    why: "has a # in its pattern: GitHub knows no way to escape it",
    has: (text) => HASH.test(text),
    mended: asItIs,
  },
  {
    why: "begins with !, and CODEOWNERS knows no negation",
    has: (text) => text.startsWith("!"),
    mended: (text) => text.replace(/^!+/, ""),
  },
  {
    why: "has [ or ] in its pattern, and CODEOWNERS knows neither ranges nor sections",
    has: hasBracket,
    // They are read where the pattern is compiled.
    mended: asItIs,
  },
  {
    why: "has three or more * in a row",
    has: (text) => text.includes("***"),
    mended: (text) => text.replace(/\*{3,}/g, "**"),
  },
  {
    why: "has a backslash that escapes nothing",
    has: (text) => /^(?:\\[^/]|[^\\])*\\(?:\/|$)/.test(text),
    mended: (text) => text.replace(/\\(?=\/|$)/g, ""),
  },
  {
    why: "has / alone as its pattern, and that matches nothing: * is everything",
    has: (text) => text === "/",
    mended: () => "*",
  },
  {
    why: "has a pattern with an empty step, or . or .. as one, and no path has such",
    has: (text) => text !== "" && stepsOf(text).some(isNoName),
    mended: (text) =>
      `/${stepsOf(text)
        .filter((step) => !isNoName(step))
        .join("/")}${text.endsWith("/") ? "/" : ""}`.replace(/^\/+$/, "*"),
  },
];

/**
 * A pattern of CODEOWNERS → what it matches; or what is wrong with it.
 * Where GitHub's page is silent it is read as gitignore reads it, above all: with a slash in its middle it starts at
 * the top, without one it holds anywhere;
 * and what it names counts with everything below. Only a last step that is a lone `*` does not reach deeper, as the
 * page says of `docs/*`.
 */
export function readPattern(written: string): Pattern | Fault {
  if (written.length > LONGEST_PATTERN)
    return { why: `has a pattern longer than ${LONGEST_PATTERN} characters`, found: written, meant: null };
  let why: string | undefined;
  let mended = written;
  for (const fault of FAULTS) {
    if (!fault.has(mended)) continue;
    why ??= fault.why;
    mended = fault.mended(mended);
  }
  if (why === undefined) return compiled(written);
  return { why, found: written, meant: mended === "" ? [] : readingsOf(mended) };
}

/** `[slug]` is one of four letters to gitignore; but there are folders that are called so. */
const readingsOf = (text: string): readonly Pattern[] =>
  hasBracket(text)
    ? [compiled(text), compiled(text.replace(BRACKET, (found) => (found.startsWith("\\") ? found : `\\${found}`)))]
    : [compiled(text)];

function compiled(text: string): Pattern {
  const names = stepsOf(text);
  const last = names.at(-1);
  const isAnywhere = names.length === 1 && !text.startsWith("/");
  const isDirectory = text.endsWith("/");
  const steps: readonly Step[] = names.map((name) => (name === "**" ? "any-depth" : glyphsOf(name)));
  return {
    steps: [
      ...(isAnywhere ? (["any-depth"] as const) : []),
      ...(last === "**" ? stepsBelow(steps, isDirectory) : steps),
    ],
    reach: isDirectory || last === "**" ? "below" : last === "*" ? "itself" : "itself-or-below",
  };
}

/** `x/**` is all below x; `x/**\/` all below a folder in it, at any depth, and so nothing that is directly in x. */
const stepsBelow = (steps: readonly Step[], isDirectory: boolean): readonly Step[] =>
  isDirectory ? [...steps, [ANY]] : steps.slice(0, -1);

/** Two `*` that are not a whole step are one `*`. */
function glyphsOf(name: string): readonly Glyph[] {
  const chars = [...name];
  const glyphs: Glyph[] = [];
  for (let at = 0; at < chars.length; ) {
    const { glyph, end } = glyphAt(chars, at);
    if (glyph !== ANY || glyphs.at(-1) !== ANY) glyphs.push(glyph);
    at = end;
  }
  return glyphs;
}

/** The next glyph. A range without an end may be anything that follows. */
function glyphAt(chars: readonly string[], at: number): { readonly glyph: Glyph; readonly end: number } {
  const char = chars[at] ?? "";
  if (char === "\\" && at + 1 < chars.length) return { glyph: chars[at + 1] ?? "", end: at + 2 };
  if (char === "[") return rangeAt(chars, at) ?? { glyph: ANY, end: chars.length };
  return { glyph: char === "*" ? ANY : char === "?" ? ONE : char, end: at + 1 };
}
