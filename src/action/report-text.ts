import type { Refusal } from "../domain/override/refusal.ts";
import type { RootReview } from "../domain/review.ts";
import type { Origin } from "../report/footer.ts";
import { type Links, sourceAt } from "../report/links.ts";
import { type MarkdownOptions, markdownReport } from "../report/markdown.ts";
import { unreviewedReport } from "../report/markdown-unreviewed.ts";
import { asMarkdown, type Phrase, plain } from "../report/phrase.ts";
import { DOCS } from "../report/rule-links.ts";
import { VERSION } from "../version.ts";
import { type Comparison, compared } from "./last-report.ts";
import type { Failure } from "./no-verdict.ts";
import type { Run, RunResult } from "./run.ts";

/** A refusal in one line for the log. */
export const refusalLine = ({ says, remedy }: Refusal): string =>
  `The override was not accepted: ${plain(says)} ${plain(remedy)}`;

/** A refusal in the comment: why, and what to do. */
export const refusalText = ({ says, remedy }: Refusal): string => `${asMarkdown(says)} ${asMarkdown(remedy)}`;

/** Where a report stands, and how much of it fits there. `limit` is in characters. */
export interface Place extends Required<Pick<MarkdownOptions, "elsewhere" | "limit">> {}

/** What every report of a run says of itself. */
function framed({ runner, settings }: Run, commit: string | null, rules: Phrase | null, roots: readonly RootReview[]) {
  const { repositoryUrl: repository, runUrl } = runner;
  const plannedAt = roots.flatMap((root) => root.plannedAt ?? []);
  const origin: Origin = { version: VERSION, commit, repository, plannedAt, run: runUrl, rules };
  const links: Links = { docs: DOCS, sourceOf: commit === null ? () => null : sourceAt(repository, commit) };
  return { ...(settings.key === "default" ? {} : { key: settings.key }), origin, links };
}

const NO_COMPARISON: Comparison = { says: "", next: null };

/** What changed since the last report. */
export const comparisonOf = ({ review, commit, last }: RunResult): Comparison =>
  commit === null ? NO_COMPARISON : compared(last, review.roots, commit);

/** The report with what the action knows beside it. */
export function reportText(run: Run, result: RunResult, place: Place): string {
  const { review, override, wayToOverride, rules, commit } = result;
  const { says } = comparisonOf(result);
  const refused = override.state === "refused" ? { refused: refusalText(override.because) } : {};
  return markdownReport(review, {
    ...framed(run, commit, rules, review.roots),
    ...place,
    ...(wayToOverride === null ? {} : { wayToOverride: { ...wayToOverride, ...refused } }),
    remarks: [says],
    reportOnly: !run.settings.enforce,
  });
}

/** The report of a run that came to no verdict. */
export const failureText = (run: Run, failure: Failure, commit: string | null, place: Place): string =>
  unreviewedReport(failure, { ...framed(run, commit, failure.rules, failure.roots), ...place });
