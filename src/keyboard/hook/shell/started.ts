import { runsInContainer } from "./containers.ts";
import { gitCall, scriptForGit } from "./git.ts";
import { baseName, isReader, startsScripts } from "./programs.ts";
import type { Words } from "./word.ts";

/** Which of a program's arguments it starts as a script. */

/** The name of a script of a shell. */
export const SCRIPT = /\.(ba|z|k|da|a)?sh$/;

/** The path of a script, in a word of a program that starts one. */
export function startedScript(at: number, words: Words): string | null {
  const name = baseName(words[0].text ?? "");
  const text = words[at]?.text ?? "";
  if (name === "git") return scriptForGit(text, words.slice(1));
  const before = words.slice(1, at);
  const isStarted =
    startsScripts(name, before) ||
    (SCRIPT.test(text) && runsInContainer(words) && !before.some((word) => isReader(word.text ?? "")));
  return isStarted && /^\S*\/\S*$/.test(text) ? text : null;
}

/** Options whose value is the end of the names of files. */
const ENDINGS = /^(-e|--ext|--exts|--extension)$/;

/** `tar xz`: not the program xz. `aws s3 cp`, `git rm`: not the programs cp and rm. */
export const isVerb = (words: Words, at: number): boolean => {
  const name = baseName(words[0].text ?? "");
  const text = words[at]?.text ?? "";
  // `npx only-allow pnpm`
  if (words[at - 1]?.text === "only-allow") return /^(npm|pnpm|yarn|bun)$/.test(text);
  // `fd -e tf -x terraform fmt`
  if (/^(fd|fdfind|watchexec|nodemon)$/.test(name) && ENDINGS.test(words[at - 1]?.text ?? "")) return true;
  if (/^(aws|gsutil|gcloud)$/.test(name)) return /^(cp|mv|rm|rsync|sync)$/.test(text);
  if (name === "git")
    return gitCall(words.slice(1), null).verb === text && words.findIndex((word) => word.text === text) === at;
  return at === 1 && /^(bsd)?tar$/.test(name) && /^[a-zA-Z]+$/.test(text);
};
