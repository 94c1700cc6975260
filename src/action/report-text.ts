import type { Refusal } from "../domain/override/refusal.ts";
import type { Origin } from "../report/footer.ts";
import { type Links, sourceAt } from "../report/links.ts";
import { type MarkdownOptions, markdownReport } from "../report/markdown.ts";
import { unreviewedReport } from "../report/markdown-unreviewed.ts";
import { asMarkdown, type Phrase, plain } from "../report/phrase.ts";
import { DOCS } from "../report/rule-links.ts";
import { VERSION } from "../version.ts";
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
function framed({ runner, settings }: Run, commit: string | null, rules: Phrase | null) {
  const { repositoryUrl: repository, runUrl } = runner;
  const origin: Origin = { version: VERSION, commit, repository, run: runUrl, rules };
  const links: Links = { docs: DOCS, sourceOf: commit === null ? () => null : sourceAt(repository, commit) };
  return { ...(settings.key === "default" ? {} : { key: settings.key }), origin, links };
}

/** The report with what the action knows beside it. */
export function reportText(run: Run, result: RunResult, place: Place): string {
  const { review, override, advice, rules, commit } = result;
  const refused = override.state === "refused" ? { refused: refusalText(override.because) } : {};
  return markdownReport(review, {
    ...framed(run, commit, rules),
    ...place,
    ...(advice === null ? {} : { override: { ...advice, ...refused } }),
    reportOnly: !run.settings.enforce,
  });
}

/** The report of a run that came to no verdict. */
export const failureText = (run: Run, failure: Failure, commit: string | null, place: Place): string =>
  unreviewedReport(failure, { ...framed(run, commit, failure.rules), ...place });
