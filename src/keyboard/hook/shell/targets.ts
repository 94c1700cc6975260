import { guardedAs, guardedUnder, isGuardFolder, matching, walked } from "../files.ts";
import { isNewName } from "../states.ts";
import type { Guarded } from "./found.ts";
import { mayTakeState, mentionsGuard } from "./mention.ts";
import { isInGuard } from "./onto-guard.ts";
import { isGivenUp, type State } from "./state.ts";
import type { Text } from "./word.ts";

/**
 * Looks at a file that a command changes, moves or takes away. `anywhere`: a path that is not known counts as the
 * state, since the command speaks of it elsewhere: `find -name '*.tfstate' | xargs rm`.
 */
export function target(word: Text, state: State, anywhere: boolean, withAllInside = false): void {
  if (isGivenUp(state)) return;
  const look = withAllInside ? guardedUnder : guardedAs;
  const what = guardedBy(word, state, anywhere, withAllInside, (path) => look(path, state.world.own));
  if (what !== null) tell(what, word, state, {});
}

/**
 * The same for a file that a command writes as a whole: a copy of a state, under a name that is new and that Terraform
 * does not use, takes nothing away.
 */
export function written(word: Text, state: State, anywhere: boolean): void {
  if (isGivenUp(state)) return;
  const { world, folder, isElsewhere } = state;
  const named = word.text === null && word.printed !== undefined ? { ...word, text: word.printed } : word;
  const what = guardedBy(named, state, anywhere, false, (path) => {
    const found = guardedAs(path, world.own);
    if (found !== "state" || folder === null || isElsewhere === true || !isNewName(path, folder)) return found;
    state.findings.copies.push(word.raw);
    return null;
  });
  if (what !== null) tell(what, named, state, { isWritten: true });
}

/** A file that comes to lie where it is known. */
export function noteWritten({ text }: Text, { findings, folder }: State): void {
  if (text !== null && folder !== null) findings.written.push(walked(folder, text));
}

function tell(what: Guarded, word: Text, { findings, folder }: State, more: { readonly isWritten?: boolean }): void {
  const isUnknown = pathsOf(word, folder) === null;
  findings.found.push({ kind: "file", what, path: word.raw, isUnknown, ...more });
}

function guardedBy(
  word: Text,
  state: State,
  anywhere: boolean,
  withAllInside: boolean,
  look: (path: string) => Guarded | null,
): Guarded | null {
  const paths = pathsOf(word, state.folder ?? state.near);
  // `rm -rf "$(git rev-parse --show-toplevel)/infra"`
  const likely = word.text === null && word.printed !== undefined ? look(likelyPath(word.printed, state)) : null;
  if (likely !== null) return likely;
  if (isThroughProc(word, state)) return "guard";
  if (locatesGuard(word.raw) || (paths === null && OURS.test(word.tail))) return "guard";
  if (paths === null && (mayTakeState(word.raw) || anywhere)) return "state";
  // `echo .claude | xargs rm -rf`, `rm -rf {.claude,x}`
  if (paths === null) return isInGuard(word) || (withAllInside && mentionsGuard(state.whole)) ? "guard" : null;
  for (const path of paths) {
    const what = look(path);
    if (what !== null) return what;
  }
  return null;
}

/**
 * `/proc/$$/cwd/x`, `/dev/fd/5/x`: a file in a folder that some process has open, in a command that stands in a folder
 * of this guard, or speaks of one.
 */
const isThroughProc = ({ raw }: Text, { whole, folder }: State): boolean =>
  /^["']?\/(?:proc\/.+\/(?:cwd|root|fd\/[^/]+)|dev\/fd\/[^/]+)\/./.test(raw) &&
  (mentionsGuard(whole) || (folder !== null && isGuardFolder(folder)));

/** `$(which destroy-guard)` */
export const locatesGuard = (raw: string): boolean => /\b(which|command -v)\s+destroy-guard\b/.test(raw);

const likelyPath = (printed: string, { folder, near }: State): string => walked(folder ?? near ?? "", printed);

/** In a folder that is not known: `"$(npm root -g)/destroy-guard"`, `$XDG_STATE_HOME/destroy-guard/log.jsonl` */
const OURS = /\/destroy-guard(\/(log\.jsonl|policy\.ya?ml|(dist|bin)(\/.*)?))?\/?$/;

/** Null where the paths are not known. */
function pathsOf({ text, pattern }: Text, folder: string | null): readonly string[] | null {
  if (text !== null) return [folder === null ? text : walked(folder, text)];
  return pattern === null ? null : matching(pattern, folder);
}
