import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { topOf } from "../../../input/working-copy.ts";
import { guardedAs, isGuardFolder, isWithin, takesFile, walked } from "../files.ts";
import { has, operands } from "./args.ts";
import { type State, type Uncommitted, unclear } from "./state.ts";
import { known, type Text } from "./word.ts";

/** What git is told to do, and where. */
export interface GitCall {
  readonly verb: string;
  readonly rest: readonly Text[];
  readonly folder: string | null;
  /** Names that `clean` leaves alone: those which are no path, and known. */
  readonly excluded?: readonly string[];
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

const LOOKS =
  /^(add|tag|fetch|branch|remote|status|rev-parse|rev-list|describe|log|show|diff|ls-files|ls-tree|ls-remote|merge-base|blame|shortlog|cat-file|for-each-ref|name-rev|symbolic-ref|var|version)$/;

/** Whether git leaves the files of the working copy as they are. With settings of its own it may start a program. */
export function leavesFiles(args: readonly Text[]): boolean {
  const { verb, rest } = gitCall(args, null);
  const isPlain = !has(args, /^(-c|--config-env|--exec-path|-O|-o$|--output|--ext-diff|--textconv)/);
  return isPlain && LOOKS.test(verb) && (verb !== "symbolic-ref" || operands(rest).length < 2);
}

/** `clean -fdx -e .terraform`: what behind `-e` is no path that goes. */
export function withoutExcludes(call: GitCall): GitCall {
  if (call.verb !== "clean") return call;
  const excluded: string[] = [];
  const rest: Text[] = [];
  for (let at = 0; at < call.rest.length; at++) {
    const word = call.rest[at] as Text;
    const attached = /^(?:-e|--exclude=)(.+)$/s.exec(word.text ?? "")?.[1];
    const isNext = /^(-[a-z]*e|--exclude)$/.test(word.text ?? "");
    const name = isNext ? call.rest[++at]?.text : attached;
    if (!isNext && attached === undefined) rest.push(word);
    // The other letters of `-fdxe` stay.
    else if (isNext && word.head.startsWith("-") && !word.head.startsWith("--"))
      rest.push(known(word.head.slice(0, -1)));
    if (name != null && /^[^/!]+\/?$/.test(name)) excluded.push(name.replace(/\/$/, ""));
  }
  return { ...call, rest, excluded };
}

/** `git rm --cached terraform.tfstate` takes it out of the next commit, and leaves it where it lies. */
export const onlyForgets = ({ verb, rest }: GitCall): boolean =>
  verb === "rm" &&
  has(rest, /^--cached$/) &&
  operands(rest).every(({ text }) => /\.tfstate[^/]*$|(^|\/)\.terraform\/?$/.test(text ?? ""));

/** Verbs with which git starts a program that it is told, or is told one for later. */
const STARTS =
  /^(rebase|bisect|submodule|filter-branch|difftool|mergetool|config|for-each-repo|grep|clone|fetch|pull|push)$/;

/** A script that git starts, by its path: `rebase --exec=./x.sh`, `bisect run ./x.sh`, `-c alias.x=!./x.sh`. */
export function scriptForGit(text: string, args: readonly Text[]): string | null {
  const setting = /^[\w.-]+=!?(\S*\/\S*)$/.exec(text)?.[1];
  if (setting !== undefined || !STARTS.test(gitCall(args, null).verb)) return setting ?? null;
  return /^(?:-[xO]|--[\w-]+=)?!?(\S*\/\S*)$/.exec(text)?.[1] ?? null;
}

/** Verbs by which git puts another content, or none, in the place of files that are named. */
export const putsBack = ({ verb }: GitCall): boolean => /^(checkout|restore|stash|clean)$/.test(verb);

/** A folder of this guard, named to git with all that is in it: `git checkout main .claude`. */
export function guardFolders({ rest, folder }: GitCall, { findings }: State): void {
  for (const { text, raw } of operands(rest)) {
    // `:(top).claude`, `:/.claude`
    const path = text?.replace(/^:(\([^)]*\)|\/)/, "").replace(/\/\*+$/, "") ?? null;
    if (path !== null && isGuardFolder(folder === null ? path : resolve(folder, path)))
      findings.found.push({ kind: "file", what: "guard", path: raw });
  }
}

/** What of a working copy git throws away, or puts aside. */
interface Takes {
  /** Changes of files that git knows; files that it does not know; those that it is told to leave alone. */
  readonly what: readonly Uncommitted["git"][];
  /** All of it, or what lies at these paths. */
  readonly paths: readonly Text[] | null;
}

const NOTHING: Takes = { what: [], paths: null };
const CHANGES: Takes = { what: ["tracked"], paths: null };

/** `git stash push -m wip -- a b` */
function stashed(rest: readonly Text[]): Takes {
  const [sub] = operands(rest);
  const named = /^(push|save)$/.exec(sub?.text ?? "")?.[0];
  if (rest.length > 0 && named === undefined && rest[0]?.head.startsWith("-") !== true) return NOTHING;
  const isAll = has(rest, /^(-[a-z]*a[a-z]*|--all)$/);
  const isMore = isAll || has(rest, /^(-[a-z]*u[a-z]*|--include-untracked)$/);
  const what = ["tracked", ...(isMore ? ["untracked"] : []), ...(isAll ? ["ignored"] : [])] as Takes["what"];
  const isMessage = (at: number): boolean => /^(-m|--message)$/.test(rest[at - 1]?.text ?? "");
  const paths = operands(rest.filter((word, at) => !(named && word === sub) && !isMessage(at)));
  return { what, paths: paths.length === 0 || named === "save" ? null : paths };
}

/** `-x` takes what git is told to leave alone too, `-X` only that. */
function cleaned(rest: readonly Text[]): Takes {
  const isReal = has(rest, /^(-[a-z]*f|--force)/i) && !has(rest, /^(-[a-z]*n|--dry-run)/);
  const paths = operands(rest);
  const what = [...(has(rest, /^-[a-z]*X/) ? [] : ["untracked"]), ...(has(rest, /^-[a-z]*x/i) ? ["ignored"] : [])];
  return isReal ? { what: what as Takes["what"], paths: paths.length === 0 ? null : paths } : NOTHING;
}

function takenBy({ verb, rest }: GitCall): Takes {
  switch (verb) {
    case "stash":
      return stashed(rest);
    case "reset":
      return has(rest, /^--(hard|merge)$/) ? CHANGES : NOTHING;
    case "checkout-index":
      return has(rest, /^(-[a-z]*f|--force)/) ? CHANGES : NOTHING;
    case "read-tree":
      return has(rest, /^--reset$/) ? CHANGES : NOTHING;
    case "checkout":
    case "switch":
      return has(rest, /^(-[a-z]*f|--force|--discard)/) ? CHANGES : { ...CHANGES, paths: operands(rest) };
    case "restore":
      return has(rest, /^(-S|--staged)$/) && !has(rest, /^(-W|--worktree)$/)
        ? NOTHING
        : { ...CHANGES, paths: operands(rest) };
    case "clean":
      return cleaned(rest);
    default:
      return NOTHING;
  }
}

/** Places from which git takes files that it is told to leave alone: `clean -x`, `stash --all`. */
export function ignoredIn(call: GitCall): readonly string[] {
  const { folder } = call;
  const { what, paths } = takenBy(call);
  if (folder === null || !what.includes("ignored")) return [];
  return (paths ?? []).map(({ text }) => resolve(folder, text ?? ".")).concat(paths === null ? [folder] : []);
}

/**
 * Files that this guard rests on, or a state, which are not committed as they are: git takes them away where it is told
 * to throw away, or to put aside, what is not committed.
 */
export function uncommitted(call: GitCall, state: State): void {
  const { world, findings } = state;
  const { what: taken, paths } = takenBy(call);
  const { folder } = call;
  if (folder === null || taken.length === 0 || paths?.some((path) => mayLie(path, folder)) === false) return;
  const there = world.uncommitted(folder);
  if (there === null) unclear(state, "uncommitted", `git ${call.verb}`);
  for (const { path, git } of there ?? []) {
    // Of a folder that git is told to leave alone it tells no more than the name.
    const what = guardedAs(path, world.own) ?? (world.own.some((file) => isWithin(file, path)) ? "guard" : null);
    const isExcluded = call.excluded?.some((name) => takesFile(name, path)) === true;
    if (what !== null && !isExcluded && taken.includes(git) && isUnder(path, paths, folder))
      findings.found.push({ kind: "file", what, path });
  }
}

/**
 * `git sparse-checkout set src`: of a folder that is not named nothing stays here. With patterns, or what is not known,
 * nobody can tell what does.
 */
export function leftOut({ verb, rest, folder }: GitCall, { world, findings }: State): void {
  const [sub, ...named] = operands(rest);
  if (verb !== "sparse-checkout" || folder === null || !/^(set|add|init|reapply|clean)$/.test(sub?.text ?? "set"))
    return;
  const isPlain = !has(rest, /^--(no-cone|stdin)/) && named.every(({ text }) => text !== null && !/[!*?[]/.test(text));
  if (sub?.text === "add" && isPlain) return;
  const top = topOf(folder);
  const stays = (file: string): boolean =>
    isPlain &&
    [folder, top].some((place) =>
      named.some(({ text }) => {
        const path = resolve(place, text ?? "");
        return isWithin(file, path) || isWithin(path, dirname(file));
      }),
    );
  const gone = world.own.find((file) => isWithin(file, top) && dirname(file) !== top && !stays(file));
  if (gone !== undefined) findings.found.push({ kind: "file", what: "guard", path: gone });
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
    return isWithin(path, resolve(folder, text)) || isWithin(resolve(folder, text), path);
  });
