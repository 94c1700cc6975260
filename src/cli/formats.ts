import type { Review } from "../domain/review.ts";
import { jsonReport } from "../report/json.ts";
import { policyPhrase } from "../report/policy-words.ts";
import { terminalReport } from "../report/terminal.ts";
import { capital } from "../text/phrase.ts";
import { VERSION } from "../version.ts";
import { noSuch } from "./options.ts";
import { type Shell, screenOf } from "./shell.ts";

/** Turns a review into text. The shell tells the width and whether colours are allowed; `plain` switches them off. */
type Format = (review: Review, shell: Shell, plain: boolean) => string;

/** Loaded only where they are asked for, but for the two that every review needs most of. */
const FORMATS = new Map<string, () => Promise<Format>>([
  ["terminal", async () => (review, shell, plain) => terminalReport(review, screenOf(shell, plain))],
  ["markdown", inMarkdown],
  ["json", async () => (review) => jsonReport(review)],
  ["sarif", inSarif],
  ["gitlab", async () => (await import("../report/gitlab.ts")).gitlabReport],
  ["junit", async () => (await import("../report/junit.ts")).junitReport],
  ["atlantis", async () => (await import("../report/atlantis.ts")).atlantisReport],
]);

async function inMarkdown(): Promise<Format> {
  const { markdownReport } = await import("../report/markdown.ts");
  return (review) => {
    const { roots, policy } = review;
    const plannedAt = roots.flatMap((root) => root.plannedAt ?? []);
    const rules = policy === null ? null : capital(policyPhrase(policy));
    const origin = { version: VERSION, commit: null, repository: null, plannedAt, run: null, rules };
    return markdownReport(review, { origin, isSigned: true });
  };
}

async function inSarif(): Promise<Format> {
  const { sarifReport } = await import("../report/sarif.ts");
  return (review) => sarifReport(review, { version: VERSION });
}

export const FORMAT_NAMES: readonly string[] = [...FORMATS.keys()];

/** The format of `--format`. Throws InputError where there is none of this name. */
export function formatNamed(name: string): Promise<Format> {
  const load = FORMATS.get(name);
  if (load === undefined) throw noSuch("format", name, FORMAT_NAMES, "review");
  return load();
}
