import { baseName } from "./programs.ts";
import type { State } from "./state.ts";
import { written } from "./targets.ts";
import { known, type Text } from "./word.ts";

/**
 * Options by which many programs write a file: `sort -o`, `gpg --output`, `openssl … -out`, `terraform plan -out`.
 * Some take shorter names of them too.
 */
const NAME =
  "(?:-[a-zA-Z]?[oO]|--?out(?:put)?(?:-file|-document)?|--o(?:u|utpu?)?|--?generate-config-out" +
  "|--?json-into|--outfile|--output-path|--dest(?:ination)?|--save(?:-to)?|--log-?file|--report(?:-?file)?)";
const NEXT = new RegExp(`^${NAME}$`);
const WITHIN = new RegExp(`^(?:${NAME}=|-o(?=.))(.+)$`, "s");

/** To these `-o` is something else, and a word behind it a pattern. */
const OTHERWISE = /^([efr]?grep|rg|ag|ack|ls|ps|test|\[|set|shopt)$/;

/** What a program writes by such an option. */
export function outputs(words: readonly Text[], state: State): void {
  if (words.some(({ text }) => OTHERWISE.test(baseName(text ?? "")))) return;
  for (const [at, word] of words.entries()) {
    if (at > 0 && NEXT.test(words[at - 1]?.text ?? "")) written(word, state, false);
    const value = WITHIN.exec(word.text ?? "")?.[1];
    if (value !== undefined && at > 0) written({ ...known(value), raw: word.raw }, state, false);
  }
}
