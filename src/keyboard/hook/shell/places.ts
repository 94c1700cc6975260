import { resolve } from "node:path";
import { workFolder } from "./containers.ts";
import { changesFiles } from "./file-programs.ts";
import { startsHere } from "./in-place.ts";
import type { State } from "./state.ts";
import type { Words } from "./word.ts";

/** Where a command runs that stands among the arguments of another. */

/** Under a program of which that is known a command runs here, under any other perhaps on another machine. */
export const folderUnder = (words: Words, at: number, { folder }: State): string | null =>
  startsHere(words, at) ? folder : null;

/** `env -C sub make apply`: where recipes and scripts are looked for. */
function nearUnder(words: Words, at: number, { folder, near }: State): string | null {
  const [option, next] = words.flatMap((word, index) =>
    index > 0 && index < at && /^(-C|-D|--chdir)/.test(word.head) ? [word, words[index + 1]] : [],
  );
  const value = option?.text?.replace(/^(-[CD]|--chdir=?)/, "") || next?.text;
  const here = folder ?? near;
  return option === undefined || value == null || here === null ? near : resolve(here, value);
}

/** What is applied in a container is not looked at here: it may be another plan, and another Terraform. */
export function nestedState(words: Words, at: number, state: State): State {
  const folder = folderUnder(words, at, state);
  if (folder !== null || !changesFiles(words[at]?.text ?? ""))
    return { ...state, folder, near: nearUnder(words, at, state) };
  return { ...state, folder: workFolder(words, state), isElsewhere: true };
}
