import type { Review } from "../domain/review.ts";
import { digestsToSign } from "./digests.ts";
import { footer, type Origin, shortTime } from "./footer.ts";
import { DOCS_ONLY, type Links } from "./links.ts";
import { type OverrideAdvice, refusal, shortDigest, whatToDo } from "./markdown-advice.ts";
import { layOut, quietRoots } from "./markdown-layout.ts";
import { blockingText, countAt, FRAME, furtherText, present, rootHeading, type Section } from "./markdown-section.ts";
import { countsLine, reasonLine, title } from "./markdown-title.ts";
import { room } from "./room.ts";
import { inlineCode, prose } from "./untrusted.ts";

export interface MarkdownOptions {
  /** Tells several comments on one pull request apart. */
  readonly key?: string;
  readonly override?: OverrideAdvice;
  /** The check does not fail for what is found, so nobody is asked to agree. */
  readonly reportOnly?: boolean;
  readonly links?: Links;
  /** Paragraphs under the verdict. Markdown that the caller vouches for. */
  readonly remarks?: readonly string[];
  readonly origin?: Origin;
  /** People sign, root by root (docs/consent.md): the digest of each root is shown. */
  readonly isSigned?: boolean;
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

const consent = ({ override }: Review): string =>
  override === null
    ? ""
    : `Agreed on ${prose(shortTime(override.at))} to ${inlineCode(shortDigest(override.digest))}. Any other set of findings blocks again.`;

/** Said where the check stays green whatever is found. */
const REPORT_ONLY =
  "> [!NOTE]\n> This job only reports: the input `enforce` is `false`, so the check does not fail for what is found, and nobody has to agree to it.";

/** What to do stands right after what blocks; with several roots, after the last one that blocks. */
const bodyOf = (shown: readonly Section[], todo: string, single: boolean, elsewhere: string): readonly string[] => {
  const text = (section: Section, between: string): readonly string[] => [
    blockingText(section),
    between,
    furtherText(section, single, elsewhere),
  ];
  if (single) return shown.length === 0 ? [todo] : shown.flatMap((section) => text(section, todo));
  const whole = (section: Section): readonly string[] => [rootHeading(section), ...text(section, "")];
  const blocks = ({ root }: Section): boolean => countAt(root, "block") > 0;
  return [...shown.filter(blocks).flatMap(whole), todo, ...shown.filter((section) => !blocks(section)).flatMap(whole)];
};

/** What a report begins with. */
const topOf = (review: Review, { key, override, reportOnly = false, remarks = [] }: MarkdownOptions) =>
  present([
    title(review, key ?? null, reportOnly),
    reasonLine(review),
    countsLine(review),
    reportOnly ? REPORT_ONLY : refusal(override),
    consent(review),
    ...remarks,
  ]);

const footerOf = (review: Review, { origin, isSigned = false }: MarkdownOptions): string =>
  origin === undefined ? "" : footer(origin, review.digest, isSigned ? digestsToSign(review) : []);

/**
 * The review as the body of a comment or a job summary: the verdict first, then the most dangerous. Not longer than the
 * limit (of 2,000 or more); what is left out is counted. Everything that the plan's author chose stands in code that it
 * cannot close.
 */
export const markdownReport = (review: Review, options: MarkdownOptions = {}): string => {
  const { override, reportOnly = false, links = DOCS_ONLY, limit = LIMIT, elsewhere = ELSEWHERE } = options;
  const top = topOf(review, options);
  const todo = whatToDo(review, reportOnly ? null : override);
  const end = present([quietRoots(review.roots), footerOf(review, options)]);
  const space = room(limit - [...top, todo, ...end].join("\n\n").length - FRAME);
  const { shown, hidden } = layOut(review.roots, space, links, elsewhere);
  return `${present([...top, ...bodyOf(shown, todo, review.roots.length === 1, elsewhere), hidden, ...end]).join("\n\n")}\n`;
};
