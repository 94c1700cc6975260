import type { Review, RootReview, Verdict } from "../domain/review.ts";
import { countsWords } from "./counts-words.ts";
import { byDanger } from "./danger.ts";
import { otherDestroys } from "./destroys.ts";
import { type OverrideAdvice, refusal, whatToDo } from "./markdown-advice.ts";
import {
  blockingText,
  countAt,
  emptySection,
  FRAME,
  furtherText,
  leftOut,
  placeBlocking,
  placeDrift,
  placePictures,
  placeRows,
  placeShort,
  present,
  rootHeading,
  type Section,
} from "./markdown-section.ts";
import { asMarkdown } from "./phrase.ts";
import { counted, listed } from "./quantity.ts";
import { room } from "./room.ts";
import { DOCS } from "./rule-links.ts";
import { inlineCode, prose } from "./untrusted.ts";
import { because } from "./verdict.ts";

export interface MarkdownOptions {
  /**
   * Stands before the verdict in the first line, to tell several comments apart. Markdown that the caller vouches for.
   */
  readonly heading?: string;
  readonly override?: OverrideAdvice;
  /** The page that rule names link to. */
  readonly docs?: string;
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

const SIGN = { blocked: "🛑", passed: "✅", overridden: "🔓", skipped: "➖" } satisfies Record<Verdict, string>;

const firstLine = (review: Review, heading: string | undefined): string =>
  `### ${heading === undefined ? "" : `${heading} · `}${SIGN[review.verdict]} ${review.verdict}: ${asMarkdown(because(review))}`;

const shortDate = (at: string): string => at.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*$/, "$1 $2 UTC");

const consent = (review: Review): string =>
  review.override === null
    ? ""
    : `Agreed on ${prose(shortDate(review.override.at))}, to exactly this set of findings: ${inlineCode(review.override.digest)}. Any other set blocks again.`;

const countsLine = ({ counts }: Review): string =>
  countsWords(counts).length === 0 ? "" : `<sub>${countsWords(counts).join(" · ")}</sub>`;

/** The sections in which nothing at all found room. */
const leftOutSections = (sections: readonly Section[], elsewhere: string): string => {
  const sum = (count: (root: RootReview) => number): number =>
    sections.reduce((total, { root }) => total + count(root), 0);
  const findings = leftOut(
    sum((root) => countAt(root, "block")),
    sum((root) => countAt(root, "warn")),
    sum((root) => otherDestroys(root).length),
    sum((root) => countAt(root, "note")),
    elsewhere,
  );
  return findings === "" ? "" : `In ${counted(sections.length, "more root")}: ${findings.replace("…and ", "")}`;
};

const MOST_QUIET = 10;
/** Names are chosen by others, and this line is not worth more. */
const LONGEST_QUIET = 1000;

/** Roots whose plans destroy nothing, in which nothing drifted and of which no rule has anything to say. */
const quietRoots = (roots: readonly RootReview[], among: number): string => {
  if (roots.length === 0 || among === 1) return "";
  const shown = roots.slice(0, MOST_QUIET).map(({ root }) => inlineCode(root));
  const hidden = roots.length - shown.length;
  const named = `Nothing is destroyed in ${listed([...shown, ...(hidden === 0 ? [] : [counted(hidden, "more root")])])}.`;
  return named.length > LONGEST_QUIET ? `Nothing is destroyed in ${counted(roots.length, "other root")}.` : named;
};

const isQuiet = (root: RootReview): boolean =>
  root.findings.length === 0 && root.destroys.length === 0 && root.drift.length === 0;

/** What to do stands right after what blocks; with several roots, after the last one that blocks. */
const bodyOf = (shown: readonly Section[], todo: string, single: boolean, elsewhere: string): readonly string[] => {
  const text = (section: Section, between: string): readonly string[] => [
    blockingText(section),
    between,
    furtherText(section, single, elsewhere),
  ];
  if (single) return shown.length === 0 ? [todo] : shown.flatMap((section) => text(section, todo));
  const whole = (section: Section): readonly string[] => [rootHeading(section.root), ...text(section, "")];
  const blocks = ({ root }: Section): boolean => countAt(root, "block") > 0;
  return [...shown.filter(blocks).flatMap(whole), todo, ...shown.filter((section) => !blocks(section)).flatMap(whole)];
};

/**
 * The review as the body of a comment or a job summary: the verdict first, then the most dangerous. Not longer than the
 * limit (of 2,000 or more); what is left out is counted. Everything that the plan's author chose stands in code that it
 * cannot close.
 */
export const markdownReport = (review: Review, options: MarkdownOptions = {}): string => {
  const { heading, override, docs = DOCS, limit = LIMIT, elsewhere = ELSEWHERE } = options;
  const quiet = quietRoots(review.roots.filter(isQuiet), review.roots.length);
  const top = present([firstLine(review, heading), refusal(override), consent(review)]);
  const todo = whatToDo(review, override);
  const end = present([quiet, countsLine(review)]);
  const space = room(limit - [...top, todo, ...end].join("\n\n").length - FRAME);
  const sections = review.roots.filter((root) => !isQuiet(root)).map(emptySection);
  placeBlocking(sections, space, docs);
  placePictures(sections, space);
  placeShort(sections, space, "warn", docs);
  placeRows(sections, space);
  placeShort(sections, space, "note", docs);
  placeDrift(sections, space);
  const shown = sections.filter(({ open }) => open).sort((a, b) => byDanger(a.root, b.root));
  const hidden = leftOutSections(
    sections.filter(({ open }) => !open),
    elsewhere,
  );
  return `${present([...top, ...bodyOf(shown, todo, review.roots.length === 1, elsewhere), hidden, ...end]).join("\n\n")}\n`;
};
