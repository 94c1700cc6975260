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

/**
 * CODEOWNERS text → rules, as GitHub reads it: docs.github.com "About code owners" (github/docs
 * content/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners.md).
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
  readonly meant: Pattern | null;
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
        meant: pattern,
      };
    owners.push(owner);
  }
  return owners;
}

/** Control and invisible characters, spaces that are not the plain one, and what stands for bytes that are no UTF-8. */
const ODD = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\uFFFD]|(?! )\p{Zs}/u;
const HASH = /\\?#/;
/** An escaped character, which is text whatever it is, or a range, whole or torn. */
const RANGE = /\\.|\[[^\]/]*\]?|\]/gs;
const ranges = (text: string): readonly string[] =>
  (text.match(RANGE) ?? []).filter((found) => !found.startsWith("\\"));
const stepsOf = (text: string): readonly string[] => text.replace(/^\/|\/$/g, "").split("/");
const isNoName = (step: string): boolean => step === "" || step === "." || step === "..";

/** All that follows can't be told, so anything may: a step that was begun may go on, or end. */
const cutAt = (text: string, where: RegExp): string => {
  const kept = text.slice(0, text.search(where));
  return kept.endsWith("/") ? `${kept}**` : `${kept}*`;
};

/**
 * What makes a pattern unreadable, and how to take it generously. The order counts: each row sees what the earlier ones
 * made of the pattern.
 */
const FAULTS: readonly {
  readonly why: string;
  readonly has: (pattern: string) => boolean;
  readonly mended: (pattern: string) => string;
}[] = [
  {
    why: "has a pattern with a control character, an invisible one or an unusual space in it",
    has: (text) => ODD.test(text),
    mended: (text) => cutAt(text, ODD),
  },
  {
    why: "has a # in its pattern: GitHub knows no way to escape it",
    has: (text) => HASH.test(text),
    mended: (text) => cutAt(text, HASH),
  },
  {
    why: "begins with !, and CODEOWNERS knows no negation",
    has: (text) => text.startsWith("!"),
    mended: (text) => text.replace(/^!+/, ""),
  },
  {
    why: "has [ or ] in its pattern, and CODEOWNERS knows no ranges",
    has: (text) => ranges(text).length > 0,
    mended: (text) => text.replace(RANGE, (found) => (found.startsWith("\\") ? found : "*")),
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
    has: (text) => stepsOf(text).some(isNoName),
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
  return { why, found: written, meant: mended === "" ? null : compiled(mended) };
}

function compiled(text: string): Pattern {
  const names = stepsOf(text);
  const last = names.at(-1);
  const isAnywhere = names.length === 1 && !text.startsWith("/");
  const isDirectory = text.endsWith("/");
  const steps: readonly Step[] = names.map((name) => (name === "**" ? "any-depth" : glyphsOf(name)));
  return {
    steps: [...(isAnywhere ? (["any-depth"] as const) : []), ...(last === "**" ? steps.slice(0, -1) : steps)],
    reach: isDirectory || last === "**" ? "below" : last === "*" ? "itself" : "itself-or-below",
  };
}

/** Two `*` that are not a whole step are one `*`. */
const glyphsOf = (name: string): readonly Glyph[] =>
  [...name.matchAll(/\\(.)|(\*+)|(\?)|(.)/gsu)].map(([, escaped, any, one, char = ""]) =>
    any !== undefined ? ANY : one !== undefined ? ONE : (escaped ?? char),
  );
