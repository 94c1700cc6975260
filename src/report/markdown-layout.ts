import type { RootReview } from "../domain/review.ts";
import { byDanger } from "./danger.ts";
import { DOCS_ONLY, type Links } from "./links.ts";
import { DESTROYS, DRIFTED, NOTES, WARNINGS } from "./markdown-beside.ts";
import { BLOCKING, PICTURE } from "./markdown-blocking.ts";
import { emptySection, FRAME, isBlocked, type Part, rootHeading, type Section } from "./markdown-section.ts";
import { present } from "./present.ts";
import { counted, listed } from "./quantity.ts";
import { room } from "./room.ts";
import { inlineCode } from "./untrusted.ts";

/**
 * What a report shows first, and what it cuts first. The caller's own text, such as what to do, is never cut; the
 * sections of the roots share the room that it leaves.
 *
 * The parts of a section stand in this order, and get their room in it, each for all roots at once: the last is cut
 * first. What to do stands between the two groups.
 */
const ABOVE = [BLOCKING, PICTURE] as const satisfies readonly Part[];
const BELOW = [WARNINGS, DESTROYS, NOTES, DRIFTED] as const satisfies readonly Part[];
const PARTS: readonly Part[] = [...ABOVE, ...BELOW];

/** How much of a report fits, and where the rest stands. */
export interface Cut {
  readonly links?: Links;
  /**
   * The most characters that the report may have. GitHub refuses a comment of more than 65,536 (not documented; seen in
   * its answers).
   */
  readonly limit?: number;
  /** Where the rest stands when not all of it fits: completes `and 12 more, …`. */
  readonly elsewhere?: string;
}

const LIMIT = 60_000;
const ELSEWHERE = "in the full report";

/** The sections, as text. */
export interface Layout {
  /** What stands before what to do, and what after it. */
  readonly above: readonly string[];
  readonly below: readonly string[];
  /** A sentence on the roots that found no room at all. */
  readonly hidden: string;
}

/**
 * Fills the room that the caller's own text leaves. With several roots those that block stand above, whole. `isAlone`:
 * there is one root, and its name need not be said.
 */
export const layOut = (
  roots: readonly RootReview[],
  own: readonly string[],
  isAlone: boolean,
  { links = DOCS_ONLY, limit = LIMIT, elsewhere = ELSEWHERE }: Cut,
): Layout => {
  const sections = roots.filter((root) => !isQuiet(root)).map((root) => emptySection(root, roots));
  const space = room(limit - own.join("\n\n").length - FRAME);
  for (const part of PARTS) part.fill(sections, space, links);

  const shown = sections.filter(({ isOpen }) => isOpen).sort((a, b) => byDanger(a.root, b.root));
  const text = (section: Section, parts: readonly Part[]) => parts.map((part) => part.text(section, isAlone));
  const below = (section: Section) => [...text(section, BELOW), missingIn([section], elsewhere)];
  const whole = (section: Section) => [rootHeading(section), ...text(section, ABOVE), ...below(section)];
  return {
    ...(isAlone
      ? { above: shown.flatMap((section) => text(section, ABOVE)), below: shown.flatMap(below) }
      : {
          above: shown.filter(({ root }) => isBlocked(root)).flatMap(whole),
          below: shown.filter(({ root }) => !isBlocked(root)).flatMap(whole),
        }),
    hidden: hiddenIn(
      sections.filter(({ isOpen }) => !isOpen),
      elsewhere,
    ),
  };
};

/** The report as a whole, of paragraphs some of which may be empty. */
export const page = (paragraphs: readonly string[]): string => `${present(paragraphs).join("\n\n")}\n`;

/** `…and 312 more blocking findings and 40 more warnings, in the job summary.` Nothing is left out without a word. */
const missingIn = (sections: readonly Section[], elsewhere: string): string => {
  const parts = PARTS.flatMap(({ missing }) => {
    const count = missing === undefined ? 0 : sections.reduce((sum, section) => sum + missing.of(section), 0);
    return missing === undefined || count === 0 ? [] : [missing.words(count)];
  });
  return parts.length === 0 ? "" : `…and ${listed(parts)}, ${elsewhere}.`;
};

/** Of sections in which nothing at all found room. */
const hiddenIn = (sections: readonly Section[], elsewhere: string): string => {
  const missing = missingIn(sections, elsewhere);
  return missing === "" ? "" : `In ${counted(sections.length, "more root")}: ${missing.replace("…and ", "")}`;
};

/** Its plan destroys nothing, nothing drifted, and no rule has anything to say. */
export const isQuiet = (root: RootReview): boolean =>
  root.findings.length === 0 && root.destroys.length === 0 && root.drift.length === 0;

const MOST_QUIET = 10;
/** Names are chosen by others, and this line is not worth more. */
const LONGEST_QUIET = 1000;

/** Names the quiet ones of several roots. */
export const quietRoots = (all: readonly RootReview[]): string => {
  const roots = all.filter(isQuiet);
  if (roots.length === 0 || all.length === 1) return "";
  const shown = roots.slice(0, MOST_QUIET).map(({ root }) => inlineCode(root));
  const hidden = roots.length - shown.length;
  const named = `Nothing is destroyed in ${listed([...shown, ...(hidden === 0 ? [] : [counted(hidden, "more root")])])}.`;
  return named.length > LONGEST_QUIET ? `Nothing is destroyed in ${counted(roots.length, "other root")}.` : named;
};
