import type { Review, Verdict } from "../domain/review.ts";
import { countsWords } from "./counts-words.ts";
import { asMarkdown, capital } from "./phrase.ts";
import { counted } from "./quantity.ts";
import { inlineCode } from "./untrusted.ts";
import { because, findingsAt } from "./verdict.ts";

/** What stands at the top of a report: the verdict, why, and how much the plan does. */

/** A green sign is for what is fine: a pass with warnings has its own. */
const SIGN = { blocked: "🛑", passed: "✅", overridden: "🔓", skipped: "➖" } satisfies Record<Verdict, string>;
const WARNS = "🟡";
const FAILED = "❌";

const signOf = (review: Review): string =>
  review.verdict === "passed" && findingsAt(review, "warn").length > 0 ? WARNS : SIGN[review.verdict];

/** `key`: tells several reports on one pull request apart; null where there is only one. */
const heading = (sign: string, key: string | null, says: string): string =>
  `### ${sign} destroy-guard${key === null ? "" : ` (${inlineCode(key)})`}: ${says}`;

/** The verdict in the word that stands in outputs and exit codes, too. */
export const title = (review: Review, key: string | null, isReportOnly: boolean): string =>
  heading(signOf(review), key, isReportOnly ? ofReport(review) : `${review.verdict}${withWarnings(review)}`);

/** `passed with 2 warnings`: a pass that somebody should read. */
const withWarnings = (review: Review): string => {
  const warnings = review.verdict === "passed" ? findingsAt(review, "warn").length : 0;
  return warnings === 0 ? "" : ` with ${counted(warnings, "warning")}`;
};

/** A job that only reports blocks nothing. */
const ofReport = (review: Review): string =>
  `${review.verdict === "blocked" ? "would be blocked" : `${review.verdict}${withWarnings(review)}`} (report only)`;

/** Over the report of a run that came to no verdict. */
export const titleWithoutVerdict = (key: string | null): string => heading(FAILED, key, "could not review");

/** Why the verdict is what it is, as a sentence. */
export const reasonLine = (review: Review): string => `**${asMarkdown(capital(because(review)))}.**`;

/** How much the plan does: `3 deleted · 24 unchanged`. */
export const countsLine = ({ counts }: Review): string =>
  countsWords(counts).length === 0 ? "" : `<sub>${countsWords(counts).join(" · ")}</sub>`;
