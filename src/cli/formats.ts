import type { Review } from "../domain/review.ts";
import { capital } from "../text/phrase.ts";
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

/** Each is loaded only where it is asked for. */
const FORMATS = new Map<string, () => Promise<Format>>([
  ["terminal", inTerminal],
  ["markdown", inMarkdown],
  ["json", inJson],
  ["sarif", inSarif],
  ["gitlab", async () => (await import("../report/gitlab.ts")).gitlabReport],
  ["junit", async () => (await import("../report/junit.ts")).junitReport],
  ["atlantis", async () => (await import("../report/atlantis.ts")).atlantisReport],
]);

async function inTerminal(): Promise<Format> {
  const { terminalReport } = await import("../report/terminal.ts");
  return (review, shell, plain) => terminalReport(review, { width: widthOf(shell), color: !plain && isColored(shell) });
}

async function inMarkdown(): Promise<Format> {
  const { markdownReport } = await import("../report/markdown.ts");
  const { policyPhrase } = await import("../report/policy-words.ts");
  return (review) => {
    const { roots, policy } = review;
    const plannedAt = roots.flatMap((root) => root.plannedAt ?? []);
    const rules = policy === null ? null : capital(policyPhrase(policy));
    const origin = { version: VERSION, commit: null, repository: null, plannedAt, run: null, rules };
    return markdownReport(review, { origin, isSigned: true });
  };
}

async function inJson(): Promise<Format> {
  const { jsonReport } = await import("../report/json.ts");
  return (review) => jsonReport(review);
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
