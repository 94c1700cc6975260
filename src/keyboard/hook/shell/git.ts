import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { guardedAs, isGuardFolder, walked } from "../files.ts";
import type { State, Uncommitted } from "./state.ts";
import type { Text } from "./word.ts";

/** What git is told to do, and where. */
export interface GitCall {
  readonly verb: string;
  readonly rest: readonly Text[];
  readonly folder: string | null;
}

/** Options in front of git's verb that take the next word; where one leads elsewhere, so do all paths. */
const GIT_VALUE = /^(-C|-c|--git-dir|--work-tree|--namespace|--exec-path|--config-env|--super-prefix)$/;
const GIT_FOLDER = /^(-C|--work-tree)(=|$)/;

export function gitCall(args: readonly Text[], outer: string | null): GitCall {
  let at = 0;
  let folder = outer;
  while (args[at]?.head.startsWith("-") === true) {
    const option = args[at]?.head ?? "";
    const value = GIT_VALUE.test(option) ? args[++at]?.text : option.replace(/^[^=]*=/s, "");
    if (GIT_FOLDER.test(option)) folder = folder === null || value == null ? null : walked(folder, value);
    at++;
  }
  return { verb: args[at]?.text ?? "", rest: args.slice(at + 1), folder };
}

export const has = (args: readonly Text[], option: RegExp): boolean => args.some(({ head }) => option.test(head));
export const pathsIn = (args: readonly Text[]): readonly Text[] => args.filter(({ head }) => !head.startsWith("-"));

/** Verbs by which git puts another content, or none, in the place of files that are named. */
export const putsBack = ({ verb }: GitCall): boolean => /^(checkout|restore|stash|clean)$/.test(verb);

/** A folder of this guard, named to git with all that is in it: `git checkout main .claude`. */
export function guardFolders({ rest, folder }: GitCall, { findings }: State): void {
  for (const { text, raw } of pathsIn(rest))
    if (text !== null && isGuardFolder(folder === null ? text : resolve(folder, text)))
      findings.found.push({ kind: "file", what: "guard", path: raw });
}

/** What of a working copy git throws away, or puts aside. */
interface Takes {
  /** Changes of files that git knows; files that it does not know. */
  readonly tracked: boolean;
  readonly untracked: boolean;
  /** All of it, or what lies at these paths. */
  readonly paths: readonly Text[] | null;
}

const NOTHING: Takes = { tracked: false, untracked: false, paths: null };

/** `git stash push -m wip -- a b` */
function stashed(rest: readonly Text[]): Takes {
  const [sub] = pathsIn(rest);
  const named = /^(push|save)$/.exec(sub?.text ?? "")?.[0];
  if (rest.length > 0 && named === undefined && rest[0]?.head.startsWith("-") !== true) return NOTHING;
  const untracked = has(rest, /^(-[a-z]*[ua][a-z]*|--include-untracked|--all)$/);
  const isMessage = (at: number): boolean => /^(-m|--message)$/.test(rest[at - 1]?.text ?? "");
  const paths = pathsIn(rest.filter((word, at) => !(named && word === sub) && !isMessage(at)));
  return { tracked: true, untracked, paths: paths.length === 0 || named === "save" ? null : paths };
}

function takenBy({ verb, rest }: GitCall): Takes {
  switch (verb) {
    case "stash":
      return stashed(rest);
    case "reset":
      return { ...NOTHING, tracked: has(rest, /^--(hard|merge)$/) };
    case "checkout":
    case "switch":
      return { ...NOTHING, tracked: true, paths: has(rest, /^(-[a-z]*f|--force|--discard)/) ? null : pathsIn(rest) };
    case "restore":
      return {
        ...NOTHING,
        tracked: !has(rest, /^(-S|--staged)$/) || has(rest, /^(-W|--worktree)$/),
        paths: pathsIn(rest),
      };
    case "clean": {
      const isReal = has(rest, /^(-[a-z]*f|--force)/i) && !has(rest, /^(-[a-z]*n|--dry-run)/);
      const paths = pathsIn(rest);
      return { tracked: false, untracked: isReal, paths: paths.length === 0 ? null : paths };
    }
    default:
      return NOTHING;
  }
}

/**
 * Files that this guard rests on, or a state, which are not committed as they are: git takes them away where it is told
 * to throw away, or to put aside, what is not committed.
 */
export function uncommitted(call: GitCall, { world, findings }: State): void {
  const { tracked, untracked, paths } = takenBy(call);
  const { folder } = call;
  if (folder === null || !(tracked || untracked) || paths?.some((path) => mayLie(path, folder)) === false) return;
  for (const { path, isTracked } of world.uncommitted(folder)) {
    const what = guardedAs(path, world.own);
    if (what !== null && (isTracked ? tracked : untracked) && isUnder(path, paths, folder))
      findings.found.push({ kind: "file", what, path });
  }
}

/** A pattern of paths, in the signs of git or of a shell. */
const isPattern = (text: string): boolean => /^:|[*?[]/.test(text);

/** Not the name of a branch, as which git may take a word too. */
const mayLie = ({ text }: Text, folder: string): boolean =>
  text === null || isPattern(text) || existsSync(resolve(folder, text));

const isUnder = (path: Uncommitted["path"], places: readonly Text[] | null, folder: string): boolean =>
  places === null ||
  places.some(({ text }) => {
    if (text === null || isPattern(text)) return true;
    const place = resolve(folder, text);
    return path === place || path.startsWith(place === "/" ? place : `${place}/`);
  });
