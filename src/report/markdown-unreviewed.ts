import type { RootReview } from "../domain/review.ts";
import { footer } from "./footer.ts";
import type { MarkdownOptions } from "./markdown.ts";
import { type Cut, isQuiet, layOut, page, quietRoots } from "./markdown-layout.ts";
import { stepLines } from "./markdown-steps.ts";
import { titleWithoutVerdict } from "./markdown-title.ts";
import { asMarkdown, code, type Phrase } from "./phrase.ts";
import { present } from "./present.ts";
import { counted } from "./quantity.ts";
import { blockedBecause } from "./verdict.ts";

/** A run that came to no verdict. */
export interface Unreviewed {
  /** What went wrong, each with what to do about it. Text of others may stand in it. */
  readonly faults: readonly string[];
  /** What could be reviewed all the same. */
  readonly roots: readonly RootReview[];
}

const MOST_FAULTS = 20;
/** A line of a fault is a sentence or two; more would be somebody's file. */
const LONGEST_FAULT = 1000;

/** What stands in quotation marks is a command, a word of a file or a path. */
const withCode = (text: string): Phrase =>
  text.split('"').map((part, at, all) => (at % 2 === 1 && at < all.length - 1 ? code(part) : part));

const item = (fault: string): string => {
  const text = fault.length > LONGEST_FAULT ? `${fault.slice(0, LONGEST_FAULT)}…` : fault;
  return `- ${asMarkdown(withCode(text))}`;
};

/** What went wrong, as a list under a heading. */
export const faultList = (faults: readonly string[]): string => {
  const hidden = faults.length - MOST_FAULTS;
  const rest = hidden > 0 ? [`- …and ${counted(hidden, "more fault")}; all of them stand in the log`] : [];
  return ["#### Why, and what to do", "", ...faults.slice(0, MOST_FAULTS).map(item), ...rest].join("\n");
};

const NO_VERDICT =
  "**Nothing is approved: the check fails until this is put right.** What could not be read may destroy something.";

/** How many roots could be reviewed, and the worst that was found there. */
const reviewedHeading = (roots: readonly RootReview[]): string => {
  if (roots.length === 0) return "";
  const worst = blockedBecause({ roots });
  const could = `${counted(roots.length, "root")} could be reviewed`;
  return worst === null ? `**${could}:**` : `**${could}. There ${asMarkdown([worst])}.**`;
};

/**
 * Says that there was no review, why, what to do, and what the roots that could be read have to say. Not longer than
 * the limit.
 */
export const unreviewedReport = (
  { faults, roots }: Unreviewed,
  options: Cut & Pick<MarkdownOptions, "key" | "origin"> = {},
): string => {
  const { key, origin } = options;
  const top = [titleWithoutVerdict(key ?? null), NO_VERDICT, faultList(faults)];
  const heading = reviewedHeading(roots);
  const steps = stepLines(roots);
  const end = present([
    steps.length === 0 ? "" : ["#### What to do about what blocks there", "", ...steps].join("\n"),
    quietRoots(roots),
    origin === undefined ? "" : footer(origin, null),
  ]);
  const { above, below, hidden } = layOut(roots, [...top, heading, ...end], false, options);
  const quiet = roots.length === 1 && roots.every(isQuiet) ? "Nothing is destroyed there." : "";
  return page([...top, heading, ...above, ...below, hidden, quiet, ...end]);
};
