import { dirname, join, resolve } from "node:path";
import { gitFolderOf, workingCopyOf } from "../../../input/working-copy.ts";
import { gitCall } from "./git.ts";
import { gitSettings, inHome } from "./git-settings.ts";
import { runScriptFile } from "./shells.ts";
import { copyOf, type State, unclear } from "./state.ts";
import { known, type Text } from "./word.ts";

/** Scripts that git itself starts: https://git-scm.com/docs/githooks */

const HOOKS: ReadonlyMap<string, readonly string[]> = new Map([
  ["commit", ["pre-commit", "prepare-commit-msg", "commit-msg", "post-commit"]],
  ["merge", ["pre-merge-commit", "prepare-commit-msg", "commit-msg", "post-merge"]],
  ["pull", ["pre-merge-commit", "post-merge", "post-rewrite"]],
  ["rebase", ["pre-rebase", "post-rewrite", "post-checkout"]],
  ["push", ["pre-push"]],
  ["checkout", ["post-checkout"]],
  ["switch", ["post-checkout"]],
  ["worktree add", ["post-checkout"]],
  ["am", ["applypatch-msg", "pre-applypatch", "post-applypatch"]],
  ["cherry-pick", ["prepare-commit-msg", "commit-msg", "post-commit"]],
  ["revert", ["prepare-commit-msg", "commit-msg", "post-commit"]],
]);

/** With `--no-verify` git leaves these out; to a commit `-n` is the same. */
const VERIFYING = /^(pre-commit|commit-msg|pre-merge-commit|pre-push|pre-rebase|applypatch-msg|pre-applypatch)$/;

/** `git config core.hooksPath x`, in the same command. */
const SET = /\bconfig\b[^;&|\n]*?\bcore\.hookspath[\s=]+["']?([^\s"';&|]+)/gi;

/** What the command itself sets, and beside it where hooks lie as long as that has not run. */
const hooksFolders = (top: string, args: readonly Text[], state: State): readonly string[] => [
  ...[...state.whole.matchAll(SET)].map(([, path = ""]) => resolve(top, inHome(path, state))),
  hooksFolder(top, args, state),
];

/** `-c core.hooksPath=x`, else what the settings say, else the usual folder. */
function hooksFolder(top: string, args: readonly Text[], state: State): string {
  const set = args.flatMap(({ text }) => /^core\.hookspath=(.*)$/is.exec(text ?? "")?.[1] ?? []).at(-1);
  const named = set ?? gitSettings(top, args, state).findLast(({ name }) => name === "core.hookspath")?.value;
  return named === undefined ? join(gitFolderOf(top), "hooks") : resolve(top, inHome(named, state));
}

/** Hooks that other programs put there read a file of their own. */
const MANAGED: readonly (readonly [RegExp, (hook: string) => string])[] = [
  [/pre-commit\.com|pre_commit|\bpre-commit hook-impl/, () => "pre-commit run"],
  [/\blefthook\b/, (hook) => `lefthook run ${hook}`],
];

export function runGitHooks(args: readonly Text[], state: State): void {
  const { verb, rest, folder } = gitCall(args, state.folder);
  const names = HOOKS.get(verb === "worktree" ? `worktree ${rest[0]?.text}` : verb);
  const top = names === undefined || folder === null ? null : workingCopyOf(folder);
  if (names === undefined || top === null) return;
  const isQuiet = rest.some(
    ({ text }) => text === "--no-verify" || (verb === "commit" && /^-[aeiopqsv]*n/.test(text ?? "")),
  );
  // husky has a folder of its own below that of the scripts.
  const places = hooksFolders(top, args, state).flatMap((one) => (one.endsWith("/_") ? [one, dirname(one)] : [one]));
  const own = copyOf(state, { strict: false, folder: top });
  for (const name of names) {
    if (isQuiet && VERIFYING.test(name)) continue;
    for (const path of places.map((place) => join(place, name))) {
      if (state.findings.written.includes(path)) unclear(state, "script", path);
      runScriptFile(known(path), own);
      const text = state.world.scriptAt(path) ?? "";
      for (const [sign, script] of MANAGED) if (sign.test(text)) state.reader.script(script(name), own);
    }
  }
}
