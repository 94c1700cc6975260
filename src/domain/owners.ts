/**
 * Who owns a path, by the lines of a CODEOWNERS file.
 *
 * Our own matcher, and not a package: the ones on npm compare without regard to case, read bracket ranges that GitHub
 * does not have, take `docs/*` as deep, and take the words of a comment for owners. Nor a regular expression: the
 * patterns are written by others, and backtracking over several `*` can take for ever.
 * Here the work is bounded by the length of the pattern times the length of the path.
 */

/**
 * Where the file may stand, in the order in which GitHub looks for it; the first found counts (docs.github.com "About
 * code owners").
 */
export const CODEOWNERS_PATHS: readonly string[] = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];

/** An owner as written. Logins, organisations and teams are compared without regard to case. */
export type Owner =
  | { readonly kind: "user"; readonly login: string }
  | { readonly kind: "team"; readonly org: string; readonly slug: string }
  /** Nobody but GitHub knows whose address it is: it can be shown, never verified. */
  | { readonly kind: "email"; readonly address: string };

export type Team = Extract<Owner, { readonly kind: "team" }>;

const USER = /^@([A-Za-z0-9][A-Za-z0-9_-]{0,38})$/;
const TEAM = /^@([A-Za-z0-9][A-Za-z0-9_-]{0,38})\/([A-Za-z0-9_][A-Za-z0-9_-]{0,99})$/;
const EMAIL = /^[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+$/;
const LONGEST_EMAIL = 254;

/** `@user`, `@org/team` or an e-mail address → the owner; null for anything else. */
export function ownerOf(text: string): Owner | null {
  const [, login] = USER.exec(text) ?? [];
  if (login !== undefined) return { kind: "user", login };
  const [, org, slug] = TEAM.exec(text) ?? [];
  if (org !== undefined && slug !== undefined) return { kind: "team", org, slug };
  return text.length <= LONGEST_EMAIL && EMAIL.test(text) ? { kind: "email", address: text } : null;
}

/** The owner as it is written in CODEOWNERS. */
export const ownerName = (owner: Owner): string =>
  owner.kind === "user" ? `@${owner.login}` : owner.kind === "team" ? `@${owner.org}/${owner.slug}` : owner.address;

/** `?` and `*` in a step: symbols, since every string is a character that stands for itself. */
export const ONE = Symbol("one character");
export const ANY = Symbol("any characters");

/**
 * `[a-z]`: one of its characters, or one of all others. CODEOWNERS has none; a line with one is skipped, and this tells
 * for which paths it was meant.
 */
export interface Range {
  readonly isNegated: boolean;
  /** First and last code point of each part. */
  readonly spans: readonly (readonly [first: number, last: number])[];
}

/** One character (a code point), `?`, `*` or a range. */
export type Glyph = string | typeof ONE | typeof ANY | Range;

/** One step of a path, or `**`: any number of steps, none included. */
export type Step = readonly Glyph[] | "any-depth";

/** A pattern. `reach`: what counts where the steps end: that path itself, everything below it, or both. */
export interface Pattern {
  readonly steps: readonly Step[];
  readonly reach: "itself" | "below" | "itself-or-below";
}

/** Counts comparisons, so that a test can hold the bound without a clock. */
export interface Work {
  comparisons: number;
}

/**
 * Whether a path (relative to the repository, with `/`) fits. At most (pattern + 2) × (path + 2) comparisons, of a
 * range one for each of its parts.
 */
export function matches(pattern: Pattern, path: string, work: Work = { comparisons: 0 }): boolean {
  const names = path.split("/").map((name) => [...name]);
  /** reached[n]: the steps so far can stand for the first n names. */
  let reached = [true, ...names.map(() => false)];
  for (const step of pattern.steps)
    reached = step === "any-depth" ? anyDepth(reached, work) : oneDeeper(reached, step, names, work);
  const whole = reached[names.length] === true;
  const part = reached.lastIndexOf(true, names.length - 1) >= 0;
  return pattern.reach === "itself" ? whole : pattern.reach === "below" ? part : whole || part;
}

function anyDepth(reached: readonly boolean[], work: Work): boolean[] {
  const first = reached.indexOf(true);
  work.comparisons += reached.length;
  return reached.map((_, at) => first >= 0 && at >= first);
}

const oneDeeper = (
  reached: readonly boolean[],
  step: readonly Glyph[],
  names: readonly (readonly string[])[],
  work: Work,
): boolean[] => [false, ...names.map((name, at) => reached[at] === true && fits(step, name, work))];

function standsFor(glyph: Glyph | undefined, char: string | undefined): boolean {
  if (typeof glyph !== "object") return glyph === ONE || glyph === char;
  const point = char?.codePointAt(0) ?? -1;
  return glyph.spans.some(([first, last]) => first <= point && point <= last) !== glyph.isNegated;
}

/**
 * The earliest place for each `*` is enough, since what follows the last one can still move right: so only the last is
 * tried again.
 */
function fits(step: readonly Glyph[], name: readonly string[], work: Work): boolean {
  let glyph = 0;
  let char = 0;
  let star = -1;
  let from = 0;
  while (char < name.length) {
    const wanted = step[glyph];
    work.comparisons += typeof wanted === "object" ? wanted.spans.length + 1 : 1;
    if (wanted === ANY) {
      star = glyph++;
      from = char;
    } else if (standsFor(wanted, name[char])) {
      glyph++;
      char++;
    } else if (star >= 0) {
      glyph = star + 1;
      char = ++from;
    } else return false;
  }
  return step.slice(glyph).every((rest) => rest === ANY);
}

/** A line of CODEOWNERS: a rule, or one that GitHub skips. */
export type OwnersLine =
  | { readonly line: number; readonly pattern: Pattern; readonly owners: readonly Owner[] }
  /** `meant`: what it was meant for, by every way to read it; null where that can't be told: anything. */
  | { readonly line: number; readonly fault: string; readonly meant: readonly Pattern[] | null };

export type Ownership =
  /** `line`: null where the policy names the approvers. */
  | { readonly state: "owned"; readonly owners: readonly Owner[]; readonly line: number | null }
  | { readonly state: "unowned" }
  /** A line without owners takes the path away from all earlier ones. */
  | { readonly state: "cleared"; readonly line: number }
  /**
   * A line that can't be read seems to be meant for the path, and would win. GitHub goes on to an earlier line; whoever
   * wrote the file did not want that.
   */
  | { readonly state: "broken"; readonly line: number; readonly fault: string };

/** Whether a path lies in the repository. */
export const isInside = (path: string): boolean =>
  path.split("/").every((name) => name !== "" && name !== "." && name !== "..");

/**
 * Whose a path is: the last line that matches decides alone. A path that does not lie in the repository is nobody's.
 */
export function ownersOf(lines: readonly OwnersLine[], path: string): Ownership {
  if (!isInside(path)) return { state: "unowned" };
  for (const line of lines.toReversed()) {
    if ("fault" in line) {
      if (line.meant?.some((pattern) => matches(pattern, path)) ?? true)
        return { state: "broken", line: line.line, fault: line.fault };
    } else if (matches(line.pattern, path)) {
      return line.owners.length === 0
        ? { state: "cleared", line: line.line }
        : { state: "owned", owners: line.owners, line: line.line };
    }
  }
  return { state: "unowned" };
}
