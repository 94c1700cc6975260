import type { Review } from "../domain/review.ts";
import { digestsToSign } from "./digests.ts";
import { footer, type Origin } from "./footer.ts";
import { type Cut, layOut, page, quietRoots } from "./markdown-layout.ts";
import { givenLine, overrideStep, refusalBox, type WayToOverride } from "./markdown-override.ts";
import { stepLines } from "./markdown-steps.ts";
import { countsLine, reasonLine, title } from "./markdown-title.ts";
import { present } from "./present.ts";

export interface MarkdownOptions extends Cut {
  /** Tells several comments on one pull request apart. */
  readonly key?: string;
  readonly wayToOverride?: WayToOverride;
  /** The check does not fail for what is found, so nobody is asked to agree. */
  readonly reportOnly?: boolean;
  /** Paragraphs under the verdict. Markdown that the caller vouches for. */
  readonly remarks?: readonly string[];
  readonly origin?: Origin;
  /** People sign, root by root (docs/consent.md): the digest of each root is shown. */
  readonly isSigned?: boolean;
}

/** Said where the check stays green whatever is found. */
const REPORT_ONLY =
  "> [!NOTE]\n> This job only reports: the input `enforce` is `false`, so the check does not fail for what is found, and nobody has to agree to it.";

/** What a report begins with. */
const topOf = (review: Review, { key, wayToOverride, reportOnly = false, remarks = [] }: MarkdownOptions) =>
  present([
    title(review, key ?? null, reportOnly),
    reasonLine(review),
    countsLine(review),
    reportOnly ? REPORT_ONLY : refusalBox(wayToOverride),
    givenLine(review),
    ...remarks,
  ]);

/** The steps of all findings that block, each once, and how all of it can be agreed to. */
const whatToDo = (review: Review, { wayToOverride, reportOnly = false }: MarkdownOptions): string => {
  if (review.verdict !== "blocked") return "";
  const consent = reportOnly ? [] : [overrideStep(review, wayToOverride)];
  return ["#### What to do", "", ...stepLines(review.roots), ...consent].join("\n");
};

const footerOf = (review: Review, { origin, isSigned = false }: MarkdownOptions): string =>
  origin === undefined ? "" : footer(origin, review.digest, isSigned ? digestsToSign(review) : []);

/**
 * The review as the body of a comment or a job summary: the verdict first, then the most dangerous. Not longer than the
 * limit (of 2,000 or more); what is left out is counted. Everything that the plan's author chose stands in code that it
 * cannot close.
 */
export const markdownReport = (review: Review, options: MarkdownOptions = {}): string => {
  const { roots } = review;
  const top = topOf(review, options);
  const todo = whatToDo(review, options);
  const end = present([quietRoots(roots), footerOf(review, options)]);
  const { above, below, hidden } = layOut(roots, [...top, todo, ...end], roots.length === 1, options);
  return page([...top, ...above, todo, ...below, hidden, ...end]);
};
