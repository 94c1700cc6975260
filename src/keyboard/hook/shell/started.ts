import { runsInContainer } from "./containers.ts";
import { gitCall, scriptForGit } from "./git.ts";
import { baseName, isStarter, terraformName } from "./programs.ts";
import { isRead } from "./readers.ts";
import { known, type Text, type Words } from "./word.ts";

/** Which of a program's arguments it starts as a script. */

/** The name of a script of a shell. */
export const SCRIPT = /\.(ba|z|k|da|a)?sh$/;

/** The path of a script, in a word of a program that starts one. */
export function startedScript(at: number, words: Words): string | null {
  const name = baseName(words[0].text ?? "");
  const text = words[at]?.text ?? "";
  if (name === "git") return scriptForGit(text, words.slice(1));
  const isStarted =
    (isStarter(name) && !isRead(words, at)) || (SCRIPT.test(text) && runsInContainer(words) && !isRead(words, at));
  return isStarted && /^\S*\/\S*$/.test(text) ? text : null;
}

/** `docker run --entrypoint=make`, `fd --exec=terraform`: the program is a word like any other. */
export function withValueApart(word: Text): readonly Text[] {
  const [, option, program] = /^(--(?:entrypoint|exec|exec-batch))=(.+)$/s.exec(word.text ?? "") ?? [];
  return option === undefined || program === undefined ? [word] : [known(option), known(program)];
}

/** Options whose value is the end of the names of files. */
const ENDINGS = /^(-e|--ext|--exts|--extension)$/;

/** Options whose value is the name of a package, a tool or an environment, and no program that is started. */
const NAMES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(uv|uvx|pipx)$/, /^(--with|--with-editable|--from|--spec|--extra|--group|--only-group|-p|--python)$/],
  [/^(npx|npm|pnpm|bunx|yarn)$/, /^(-p|--package)$/],
  [/^(conda|mamba|micromamba)$/, /^(-n|--name)$/],
];

/** `uv run --with git bash ./x.sh`: a Terraform there may be one all the same. */
const isNameOf = (program: string, words: Words, at: number): boolean =>
  terraformName(words[at]?.text ?? "") === null &&
  NAMES.some(([name, option]) => name.test(program) && option.test(words[at - 1]?.text ?? ""));

/** `gosu git ./x.sh`, `mise x git -- ./x.sh`: what else is named so, since no verb of it stands there. */
const isNoGit = (words: Words, at: number): boolean =>
  words[at]?.text === "git" && /^--$|\//.test(words[at + 1]?.head ?? "");

/** `tar xz`: not the program xz. `aws s3 cp`, `git rm`: not the programs cp and rm. */
export const isVerb = (words: Words, at: number): boolean => {
  const name = baseName(words[0].text ?? "");
  const text = words[at]?.text ?? "";
  if (isNoGit(words, at) || isNameOf(name, words, at)) return true;
  // `npx only-allow pnpm`
  if (words[at - 1]?.text === "only-allow") return /^(npm|pnpm|yarn|bun)$/.test(text);
  // `fd -e tf -x terraform fmt`
  if (/^(fd|fdfind|watchexec|nodemon)$/.test(name) && ENDINGS.test(words[at - 1]?.text ?? "")) return true;
  if (/^(aws|gsutil|gcloud)$/.test(name)) return /^(cp|mv|rm|rsync|sync)$/.test(text);
  if (name === "git")
    return gitCall(words.slice(1), null).verb === text && words.findIndex((word) => word.text === text) === at;
  return at === 1 && /^(bsd)?tar$/.test(name) && /^[a-zA-Z]+$/.test(text);
};
