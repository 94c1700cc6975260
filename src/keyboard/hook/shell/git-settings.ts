import { dirname, join, resolve } from "node:path";
import { type GitSetting, gitSettingsIn } from "../../../input/git-config.ts";
import { gitFolderOf, workingCopyOf } from "../../../input/working-copy.ts";
import { isRefusal } from "../../../text/system-error.ts";
import { gitCall } from "./git.ts";
import { withMore } from "./inner.ts";
import { mentionsChange, runsMore } from "./mention.ts";
import { copyOf, homeOf, isGivenUp, type State, unclear } from "./state.ts";
import type { Text } from "./word.ts";

/** What git's settings have it start: aliases of its verbs, and programs beside them. https://git-scm.com/docs/git-config */

/** Settings whose value git starts, whatever its verb is. */
const STARTED =
  /^(core\.(pager|editor|sshcommand|fsmonitor|gitproxy|askpass)|sequence\.editor|interactive\.difffilter|pager\..+|diff\.external|diff\..+\.(textconv|command)|(diff|merge)tool\..+\.cmd|merge\..+\.driver|filter\..+\.(clean|smudge|process)|credential(\..+)?\.helper|gpg(\..+)?\.program|uploadpack\.packobjectshook|remote\..+\.(uploadpack|receivepack)|trailer\..+\.(command|cmd)|hook\..+\.command)$/;

/** Reads what git would start by its settings, for this verb or whatever the verb is. */
export function runGitSettings(args: readonly Text[], state: State): void {
  const { verb, rest, folder } = gitCall(args, state.folder);
  const top = folder === null ? null : workingCopyOf(folder);
  const files = filesFor(top, args, state);
  const isKnown = !files.some((file) => state.findings.written.includes(file));
  if (!isKnown && verb !== "config") unclear(state, "script", `git ${verb}`);
  const settings = gitSettings(top, args, state);
  const own = copyOf(state, { strict: false, depth: state.depth + 1, ...(top === null ? {} : { folder: top }) });
  const alias = settings.findLast(({ name }) => name === `alias.${verb.toLowerCase()}`)?.value;
  if (alias?.startsWith("!") === true) own.reader.script(withMore(alias.slice(1), rest), own);
  else if (alias !== undefined) own.reader.script(withMore(`git ${alias}`, rest), own);
  for (const { name, value } of settings) {
    const script = value.replace(/^!/, "");
    if (STARTED.test(name) && (mentionsChange(script) || runsMore(script) || /^\S*\/\S/.test(script)))
      own.reader.script(script, own);
  }
}

/** More files than these are no settings of anybody. */
const MOST_FILES = 200;

/** All that git is set to in a working copy, in a call with these arguments; what counts last. */
export function gitSettings(top: string | null, args: readonly Text[], state: State): readonly GitSetting[] {
  const read: string[] = [];
  const settings = filesFor(top, args, state).flatMap((file) => settingsAt(file, state, 0, read));
  if (read.length > MOST_FILES) state.findings.found.push({ kind: "unclear", what: "script", shown: "git" });
  return settings;
}

function filesFor(top: string | null, args: readonly Text[], state: State): readonly string[] {
  const own = top === null ? [] : ["config", "config.worktree"].map((name) => join(gitFolderOf(top), name));
  return [...ofUser(state), ...namedIn(args, state), ...own];
}

/** `GIT_CONFIG_GLOBAL=x git …`, `git -c include.path=/x …` */
const namedIn = (args: readonly Text[], state: State): readonly string[] =>
  [
    ...["GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM"].map((name) => state.variables.get(name)?.value),
    ...args.map(({ text }) => /^include\.path=(.+)$/is.exec(text ?? "")?.[1]),
  ].flatMap((path) => (path == null ? [] : [resolve(state.folder ?? "/", inHome(path, state))]));

function ofUser(state: State): readonly string[] {
  const home = homeOf(state);
  return home === null ? [] : [join(home, ".config/git/config"), join(home, ".gitconfig")];
}

/** A path in a setting may begin with the home, as in a shell. */
export const inHome = (path: string, state: State): string => path.replace(/^~(?=\/)/, () => homeOf(state) ?? "~");

/** Behind more includes than these git gives up. */
const DEEPEST = 10;

/** `read`: the files so far, each as often as it is included. */
function settingsAt(file: string, state: State, depth: number, read: string[]): readonly GitSetting[] {
  if (depth > DEEPEST || read.length > MOST_FILES || isGivenUp(state)) return [];
  read.push(file);
  return gitSettingsIn(textAt(file, state)).flatMap((setting) => {
    const path = /^include(if\..+)?\.path$/.test(setting.name) ? setting.value : null;
    return path === null ? [setting] : settingsAt(resolve(dirname(file), inHome(path, state)), state, depth + 1, read);
  });
}

/** Git does without settings of the user that it may not read; without others it runs only for somebody who may. */
function textAt(file: string, state: State): string {
  try {
    return state.world.scriptAt(file) ?? "";
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (!ofUser(state).includes(file)) unclear(state, "script", file);
    return "";
  }
}
