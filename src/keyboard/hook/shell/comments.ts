import { baseName } from "./programs.ts";
import { type State, unclear } from "./state.ts";
import type { Text, Words } from "./word.ts";

/** Programs by which a comment is written under a pull request. */
const WRITES = /^(gh|glab|hub|tea|curl|http|https|xh|az)$/;

/**
 * A comment that is a command for Atlantis, which has to be the whole of it.
 * https://www.runatlantis.io/docs/using-atlantis
 */
const COMMAND = /(?:^|["']?(?:body|note|content|text)["']?\s*[:=]\s*["']?)\s*atlantis\s+(?:apply|import|state)\b/;

/** `gh pr comment 12 --body "atlantis apply"` applies on another machine. */
export function commands([program, ...args]: Words, state: State): void {
  if (!WRITES.test(baseName(program.text ?? ""))) return;
  const found = args.find(({ text }) => COMMAND.test(text ?? ""));
  if (found !== undefined) unclear({ ...state, strict: true }, "comment", found.raw);
}

/** Options of programs that speak with a server, whose value is sent there and nothing else. */
const SENT = /^(-[a-zA-Z]*[dFH]|--(data(-\w+)?|json|form(-string)?|header|post-data|body-data))$/;
const SENT_WITHIN = /^--(data(-\w+)?|json|form(-string)?|header|post-data|body-data)=/;

/** The words of a program without what it only sends: `curl -d '{"text":"terraform apply is done"}'`. */
export const withoutSent = (program: string, args: readonly Text[]): readonly Text[] =>
  /^(curl|wget|xh)$/.test(baseName(program))
    ? args.filter(({ head }, at) => !SENT.test(args[at - 1]?.text ?? "") && !SENT_WITHIN.test(head))
    : args;
