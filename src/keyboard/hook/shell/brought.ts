import { basename, resolve } from "node:path";
import { isFolder } from "../../../input/found.ts";
import { topOf } from "../../../input/working-copy.ts";
import { isWithin } from "../files.ts";
import { has, operands } from "./args.ts";
import { type GitCall, gitCall } from "./git.ts";
import { baseName } from "./programs.ts";
import type { Brought, State } from "./state.ts";
import type { Text } from "./word.ts";

/** Verbs of git that bring other content, whatever is behind them. */
const GIT = /^(pull|merge|rebase|cherry-pick|revert|am|apply|submodule|worktree|read-tree|lfs|subtree|bisect)$/;

/** Of these what everybody types before a build: to refuse each script after them would be noise. */
const NEWER = /^(pull|rebase|submodule|lfs)$/;

/** `git clone URL DIR`, `git worktree add DIR BRANCH`: a folder of its own, wherever it is. */
function newCopies({ verb, rest, folder }: GitCall): readonly Brought[] {
  if (verb !== "clone" && verb !== "worktree") return [];
  const named = operands(rest).flatMap(({ text }) =>
    text === null ? [null] : folder === null || !text.includes("/") ? [] : [resolve(folder, text)],
  );
  return [folder, ...named].map((into) => ({ into, names: null }));
}

function byGit({ verb, rest, folder }: GitCall): Brought | null {
  const top = folder === null ? null : topOf(folder);
  const all = { into: top, names: null };
  if (GIT.test(verb)) return { ...all, isNewer: NEWER.test(verb) };
  if (verb === "reset") return has(rest, /^--(hard|merge|keep)$/) ? all : null;
  if (verb === "stash") return /^(list|show|drop|clear|create|store)$/.test(rest[0]?.text ?? "") ? null : all;
  // A new branch where the working copy stands.
  if (/^(checkout|switch)$/.test(verb) && has(rest, /^(-[bBcC]|--create|--orphan)$/) && operands(rest).length < 2)
    return null;
  if (verb === "restore" && has(rest, /^(-S|--staged)$/) && !has(rest, /^(-W|--worktree)$/)) return null;
  if (!/^(checkout|switch|restore)$/.test(verb)) return null;
  const end = rest.findIndex(({ text }) => text === "--");
  return end < 0 && verb !== "restore" ? all : { into: top, names: namesOf(rest.slice(end + 1), folder) };
}

/** The names of files; null where a folder is among them, or what is not known. */
function namesOf(words: readonly Text[], folder: string | null): readonly string[] | null {
  const texts = operands(words).map(({ text }) => text);
  const areFiles = texts.every((text) => text !== null && folder !== null && !isFolder(resolve(folder, text)));
  return areFiles ? texts.map((text) => basename(text as string)) : null;
}

/** Programs that fetch or unpack, with the words that make them do so. */
const BRINGS: ReadonlyMap<string, RegExp> = new Map([
  ["gh", /^(clone|checkout|download|sync)$/],
  ["hg", /^(pull|update|up|checkout|co|clone)$/],
  ["svn", /^(update|up|checkout|co|switch|sw|export|merge)$/],
  ["jj", /^(git|new|edit|restore|rebase)$/],
  ["7z", /^[xe]$/],
  ["7za", /^[xe]$/],
  ["7zz", /^[xe]$/],
  ["unar", /./],
  ["fossil", /^(clone|open|update|up|checkout|co|merge)$/],
  ["cookiecutter", /./],
  ["degit", /./],
  ["ar", /^-?[a-z]*x/],
  ["dpkg", /^(-x|-X|--extract|--vextract)$/],
  ["dpkg-deb", /^(-x|-X|-R|--extract|--vextract|--raw-extract)$/],
  ["http", /^(-d|--download)$/],
  ["https", /^(-d|--download)$/],
  ["cpio", /^-[a-z]*i|^--extract$/],
  ["jar", /^-?x/],
  ["patch", /^/],
  ["wget", /^(-[a-z]*[irm]|--(input-file|recursive|mirror|content-disposition))/],
  ["curl", /^(-[a-zA-Z]*[JK]|--(remote-header-name|config))/],
  ["aws", /^(sync|--recursive)$/],
  ["gsutil", /^(rsync|-[a-z]*r)$/i],
  ["gcloud", /^(rsync|-[a-z]*r|--recursive)$/i],
  ["az", /^(download-batch|sync)$/],
  ["rclone", /^(copy|move|sync)$/],
]);

/** A folder, a pattern or another machine as the source: what comes from there has names of its own. */
function byCopy(args: readonly Text[], folder: string | null): Brought | null {
  const all = operands(args);
  const last = all.at(-1);
  const isMany = all.slice(0, -1).some(({ text, pattern }) => {
    if (text === null) return pattern !== null;
    return /(\/|\/\.|:[^/]*)$/.test(text) || (folder !== null && isFolder(resolve(folder, text)));
  });
  if (!isMany || last === undefined) return null;
  return { into: last.text === null || folder === null ? null : resolve(folder, last.text), names: null };
}

/** Remembers what a program brings: a script that comes with it can't be read before it runs. */
export function brings(program: string, args: readonly Text[], { folder, findings }: State): void {
  const name = baseName(program);
  const verb = BRINGS.get(name);
  let found: Brought | null = null;
  if (name === "git") {
    const call = gitCall(args, folder);
    findings.brought.push(...newCopies(call));
    found = byGit(call);
  } else if (/^(cp|mv|rsync|scp)$/.test(name)) found = byCopy(args, folder);
  else if (verb !== undefined && (args.length === 0 ? verb.test("") : has(args, verb)))
    found = { into: folder, names: null };
  if (found !== null) findings.brought.push(found);
}

/** Scripts that everybody brings along, and that set up or build and no more; and what packages bring. */
const USUAL =
  /(^|\/)(gradlew|mvnw|configure|autogen\.sh|activate|nvm\.sh|\.env(\.[\w-]+)?|\.(bash|zsh)rc|\.?profile)$|(^|\/)(node_modules|vendor|\.?venv)\//;

/** Whether a script, by its whole path, may have come with what was brought. `isThere`: it is there already. */
export const isBrought = (path: string, isThere: boolean, { findings }: State): boolean =>
  !USUAL.test(path) &&
  findings.brought.some(
    ({ into, names, isNewer = false }) =>
      !(isNewer && isThere) &&
      (into === null || isWithin(path, into)) &&
      (names === null || names.includes(basename(path))),
  );
