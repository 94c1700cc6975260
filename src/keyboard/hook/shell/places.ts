import { workFolder } from "./containers.ts";
import { changesFiles } from "./file-programs.ts";
import { baseName, ELSEWHERE, WRAPPERS } from "./programs.ts";
import type { State } from "./state.ts";
import type { Words } from "./word.ts";

/** Where a command runs that stands among the arguments of another. */

/** Under a wrapper a command runs here, under any other program perhaps on another machine. */
export const folderUnder = ([first, ...rest]: Words, at: number, { folder }: State): string | null => {
  const isHere =
    WRAPPERS.has(baseName(first.text ?? "")) && !rest.slice(0, at - 1).some(({ head }) => ELSEWHERE.test(head));
  return isHere ? folder : null;
};

/** What is applied in a container is not looked at here: it may be another plan, and another Terraform. */
export function nestedState(words: Words, at: number, state: State): State {
  const folder = folderUnder(words, at, state);
  if (folder !== null || !changesFiles(words[at]?.text ?? "")) return { ...state, folder };
  return { ...state, folder: workFolder(words, state), isElsewhere: true };
}
