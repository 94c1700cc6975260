import { resolve } from "node:path";
import { baseName } from "./programs.ts";
import { type State, unclear } from "./state.ts";
import type { Text, Words } from "./word.ts";

/** Programs by which a comment is written under a pull request. */
const WRITES = /^(gh|glab|hub|tea|curl|wget|http|https|xh|az)$/;

/**
 * A comment that is a command for Atlantis, which has to be the whole of it: by its name, by that of its user, or by
 * `run`. With `approve_policies` an owner agrees to what this program blocks. Others take such words as well.
 * https://www.runatlantis.io/docs/using-atlantis, https://github.com/diggerhq/digger, https://docs.terrateam.io,
 * https://docs.envzero.com/guides/admin-guide/environments/plan-and-apply-from-pr-comments,
 * https://docs.spacelift.io/concepts/run/pull-request-comments
 */
const COMMAND = String.raw`(?:(?:atlantis|run|@[\w-]*(?:atlantis|bot)[\w-]*)\s+(?:apply|import|state|approve_policies)|digger\s+(?:apply|destroy)|terrateam\s+apply|env0\s+(?:apply|destroy)|/spacelift\s+(?:deploy|apply|confirm|track|trigger|destroy))\b`;
const NAME = "(?:body|note|content|text)";
/** `body=atlantis apply`, `{"body": "atlantis apply"}` */
const FIELD = String.raw`(?:^${NAME}=["']?|["']${NAME}["']\s*:\s*["'])\s*`;
/** `-b'atlantis apply'` too. */
const SAYS = new RegExp(String.raw`^(?:-[a-zA-Z]|--\w+=)?\s*${COMMAND}|${FIELD}${COMMAND}`);
/** A text of which it is all, or a field. */
const IS_ALL = new RegExp(String.raw`^\s*${COMMAND}[^\n]*(?:\n\s*)?$|${FIELD}${COMMAND}`);
/** In a word that is not known: `$(echo atlantis apply)`, `<(printf 'atlantis apply')` */
const PRINTED = new RegExp(String.raw`\b(?:echo|printf)\s+(?:-\w+\s+)*["']?${COMMAND}`);

/** `gh pr comment 12 --body "atlantis apply"` applies on another machine. */
export function commands([program, ...args]: Words, state: State): void {
  if (!WRITES.test(baseName(program.text ?? ""))) return;
  const found = args.find((word) => says(word, state));
  if (found !== undefined) unclear({ ...state, strict: true }, "comment", found.raw);
}

function says({ text, raw }: Text, state: State): boolean {
  if (text === null) return PRINTED.test(raw) || textsIn(raw, state).some((one) => IS_ALL.test(one));
  if (SAYS.test(text)) return true;
  const { input } = state;
  return IS_ALL.test(/^(@?-|.*=@?-)$/.test(text) ? (input.text ?? input.raw) : textAt(fileIn(text), state));
}

/** What a word prints that reads a file, or a here-document: `"$(cat comment.txt)"`, `"$(cat <<'EOF' …)"` */
const textsIn = (raw: string, state: State): readonly string[] =>
  raw.length > LONGEST
    ? []
    : [
        ...[...raw.matchAll(/\$\((?:\s*cat\s+|<\s*)["']?([\w./-]+)["']?\s*\)/g)].map(([, name = ""]) =>
          textAt(name, state),
        ),
        ...[...raw.matchAll(/<<-?\s*["']?(\w+)["']?\n(.*?)\n\s*\1\b/gs)].map(([, , text = ""]) => text),
      ];

/** `comment.txt`, `--body-file=comment.txt`, `-Fcomment.txt`, `body=@comment.txt`, `@body.json` */
const fileIn = (text: string): string => text.replace(/^(?:-[a-zA-Z](?=[\w./])|-{0,2}[\w-]+=@?|@)/, "");

/** Longer than any command. */
const LONGEST = 10_000;

function textAt(name: string, { folder, world }: State): string {
  if (folder === null || name === "" || name.length > 400 || /\s/.test(name)) return "";
  const text = world.scriptAt(resolve(folder, name)) ?? "";
  return text.length > LONGEST ? "" : text;
}

/** Options of programs that speak with a server, whose value is sent there and nothing else. */
const SENT = /^(-[a-zA-Z]*[dFH]|--(data(-\w+)?|json|form(-string)?|header|post-data|body-data))$/;
const SENT_WITHIN = /^--(data(-\w+)?|json|form(-string)?|header|post-data|body-data)=/;

/** The words of a program without what it only sends: `curl -d '{"text":"terraform apply is done"}'`. */
export const withoutSent = (program: string, args: readonly Text[]): readonly Text[] =>
  /^(curl|wget|xh)$/.test(baseName(program))
    ? args.filter(({ head }, at) => !SENT.test(args[at - 1]?.text ?? "") && !SENT_WITHIN.test(head))
    : args;
