import type { Refusal } from "../domain/override/refusal.ts";
import { markdownReport } from "../report/markdown.ts";
import { asMarkdown, plain } from "../report/phrase.ts";
import type { RunResult } from "./run.ts";

/** A refusal in one line for the log. */
export const refusalLine = ({ says, remedy }: Refusal): string =>
  `The override was not accepted: ${plain(says)} ${plain(remedy)}`;

/** A refusal in the comment: why, and what to do. */
export const refusalText = ({ says, remedy }: Refusal): string => `${asMarkdown(says)} ${asMarkdown(remedy)}`;

/** The report with what the action knows beside it. `limit` is in characters. */
export function reportText(
  { review, override, advice, whence }: RunResult,
  options: { readonly key: string; readonly elsewhere: string; readonly limit: number },
): string {
  const refused = override.state === "refused" ? { refused: refusalText(override.because) } : {};
  const end = whence === null ? "" : `\n\n${asMarkdown(whence)}`;
  const report = markdownReport(review, {
    ...(options.key === "default" ? {} : { heading: `\`${options.key}\`` }),
    ...(advice === null ? {} : { override: { ...advice, ...refused } }),
    elsewhere: options.elsewhere,
    limit: options.limit - end.length,
  });
  return `${report}${end}`;
}
