import { resolve } from "node:path";
import { guardedAs, guardedUnder, matching } from "../files.ts";
import type { Guarded } from "./found.ts";
import { mayTakeState, mentionsGuard } from "./mention.ts";
import { isGivenUp, type State } from "./state.ts";
import type { Text } from "./word.ts";

/**
 * Looks at a file that a command writes, moves or takes away. `anywhere`: a path that is not known counts as the state,
 * since the command speaks of it elsewhere: `find -name '*.tfstate' | xargs rm`.
 */
export function target(word: Text, state: State, anywhere: boolean, withAllInside = false): void {
  if (isGivenUp(state)) return;
  const what = guardedBy(word, state, anywhere, withAllInside);
  if (what !== null) state.findings.found.push({ kind: "file", what, path: word.raw });
}

function guardedBy(word: Text, state: State, anywhere: boolean, withAllInside: boolean): Guarded | null {
  const paths = pathsOf(word, state.folder);
  if (/\b(which|command -v)\s+destroy-guard\b/.test(word.raw)) return "guard";
  if (paths === null && (mayTakeState(word.raw) || anywhere)) return "state";
  // `echo .claude | xargs rm -rf`, `rm -rf {.claude,x}`
  if (paths === null) return withAllInside && mentionsGuard(state.whole) ? "guard" : null;
  const look = withAllInside ? guardedUnder : guardedAs;
  for (const path of paths) {
    const what = look(path, state.world.own);
    if (what !== null) return what;
  }
  return null;
}

/** Null where the paths are not known. */
function pathsOf({ text, pattern }: Text, folder: string | null): readonly string[] | null {
  if (text !== null) return [folder === null ? text : resolve(folder, text)];
  return pattern === null ? null : matching(pattern, folder);
}
