import type { Review } from "../domain/review.ts";
import { atlantisReport } from "../report/atlantis.ts";
import { gitlabReport } from "../report/gitlab.ts";
import { jsonReport } from "../report/json.ts";
import { junitReport } from "../report/junit.ts";
import { markdownReport } from "../report/markdown.ts";
import { sarifReport } from "../report/sarif.ts";
import { terminalReport } from "../report/terminal.ts";
import { VERSION } from "../version.ts";
import { noSuch } from "./options.ts";
import { type Shell, widthOf } from "./shell.ts";

/** Turns a review into text. The shell tells the width and whether colours are allowed; `plain` switches them off. */
type Format = (review: Review, shell: Shell, plain: boolean) => string;

/** NO_COLOR and FORCE_COLOR as their pages define them: https://no-color.org, https://force-color.org */
export const isColored = ({ stdout, env }: Shell): boolean => {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== "") return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "") return env.FORCE_COLOR !== "0";
  return stdout.isTTY === true && env.TERM !== "dumb";
};

const FORMATS = new Map<string, Format>([
  [
    "terminal",
    (review, shell, plain) => terminalReport(review, { width: widthOf(shell), color: !plain && isColored(shell) }),
  ],
  ["markdown", (review) => markdownReport(review)],
  ["json", (review) => jsonReport(review)],
  ["sarif", (review) => sarifReport(review, { version: VERSION })],
  ["gitlab", (review) => gitlabReport(review)],
  ["junit", (review) => junitReport(review)],
  ["atlantis", (review) => atlantisReport(review)],
]);

export const FORMAT_NAMES: readonly string[] = [...FORMATS.keys()];

/** The format of `--format`. Throws InputError where there is none of this name. */
export function formatNamed(name: string): Format {
  const format = FORMATS.get(name);
  if (format === undefined) throw noSuch("format", name, FORMAT_NAMES, "review");
  return format;
}
