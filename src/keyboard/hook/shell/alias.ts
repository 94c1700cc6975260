import { resolve } from "node:path";
import type { Command, Redirection } from "unbash";
import { isFile } from "../../../input/found.ts";
import { baseName, terraformName } from "./programs.ts";
import { type State, surroundings, unclear } from "./state.ts";
import { type Text, textOf } from "./word.ts";

/** Programs that write what they read, as it is or so that it can be had back. */
const COPY = /^(cat|head|tail|tee|sponge|pv|base64|base32|xxd|gzip|bzip2|xz|zstd|openssl|tar|cpio)$/;
/** They write to a file without a redirection too. */
const WRITE = /^(tee|sponge|tar|gzip|bzip2|xz|zstd|openssl)$/;

const OUT = /^(>|>>|>\||&>|&>>|<>)$/;

const isWrite = (redirect: Redirection): boolean =>
  redirect.type === "Redirect" && OUT.test(redirect.operator) && redirect.target?.text !== "/dev/null";

/** Terraform's own program, and not a folder or a word of its name. */
function isProgram({ text, raw }: Text, folder: string | null): boolean {
  if (text === null || terraformName(text) === null) return false;
  return (
    /^["']?(\$\(|`)/.test(raw) ||
    /(^|\/)s?bin\/[^/]+$/.test(text) ||
    (text.includes("/") && folder !== null && isFile(resolve(folder, text)))
  );
}

/** `cat $(which terraform) > x`: a copy of Terraform, whose name no guard would know. */
export function copiesTerraform(words: readonly Text[], { redirects }: Command, state: State): void {
  const name = baseName(words[0]?.text ?? "");
  if (!COPY.test(name) || !(WRITE.test(name) || redirects.some(isWrite))) return;
  const read = redirects.flatMap((redirect) =>
    redirect.type === "Redirect" && redirect.operator === "<" && redirect.target !== undefined
      ? [textOf(redirect.target, surroundings(state))]
      : [],
  );
  const source = [...words.slice(1), ...read].find((word) => isProgram(word, state.folder));
  if (source !== undefined) unclear(state, "alias", source.raw);
}
