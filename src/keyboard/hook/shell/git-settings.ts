import { dirname, join, resolve } from "node:path";
import { gitFolderOf, workingCopyOf } from "../../../input/working-copy.ts";
import { gitCall } from "./git.ts";
import { withMore } from "./inner.ts";
import { mentionsChange, runsMore } from "./mention.ts";
import { copyOf, homeOf, type State, unclear } from "./state.ts";
import type { Text } from "./word.ts";

/** What git's settings have it start: aliases of its verbs, and programs beside them. https://git-scm.com/docs/git-config */

interface Setting {
  /** `alias.x`, `core.pager`, `filter.x.smudge`; the section and the last part in small letters. */
  readonly name: string;
  readonly value: string;
}

/** Settings whose value git starts, whatever its verb is. */
const STARTED =
  /^(core\.(pager|editor|sshcommand|fsmonitor|gitproxy|askpass)|sequence\.editor|interactive\.difffilter|pager\..+|diff\.external|diff\..+\.(textconv|command)|(diff|merge)tool\..+\.cmd|merge\..+\.driver|filter\..+\.(clean|smudge|process)|credential(\..+)?\.helper|gpg(\..+)?\.program|uploadpack\.packobjectshook|remote\..+\.(uploadpack|receivepack)|trailer\..+\.(command|cmd)|hook\..+\.command)$/;

/** Reads what git would start by its settings, for this verb or whatever the verb is. */
export function runGitSettings(args: readonly Text[], state: State): void {
  const { verb, rest, folder } = gitCall(args, state.folder);
  const top = folder === null ? null : workingCopyOf(folder);
  const files = filesFor(top, state);
  const isKnown = !files.some((file) => state.findings.written.includes(file));
  if (!isKnown && verb !== "config") unclear(state, "script", `git ${verb}`);
  const settings = files.flatMap((file) => settingsAt(file, state, 0));
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

function filesFor(top: string | null, state: State): readonly string[] {
  const home = homeOf(state);
  const near = home === null ? [] : [join(home, ".config/git/config"), join(home, ".gitconfig")];
  const own = top === null ? [] : ["config", "config.worktree"].map((name) => join(gitFolderOf(top), name));
  return [...near, ...own];
}

/** Includes that lead on and on are no settings of anybody. */
const DEEPEST = 4;

function settingsAt(file: string, state: State, depth: number): readonly Setting[] {
  const text = state.world.scriptAt(file);
  if (text === null || depth > DEEPEST) return [];
  return settingsIn(text).flatMap((setting) => {
    const path = /^include(if\..+)?\.path$/.test(setting.name) ? setting.value : null;
    const home = homeOf(state);
    const included = path?.replace(/^~(?=\/)/, () => home ?? "~");
    return included === undefined ? [setting] : settingsAt(resolve(dirname(file), included), state, depth + 1);
  });
}

/** `[filter "x"]`, `smudge = "…"`, with `\` at the end of a line that goes on. */
function settingsIn(text: string): readonly Setting[] {
  const found: Setting[] = [];
  let section = "";
  for (const line of text.replace(/\\\r?\n/g, "").split(/\r?\n/)) {
    const [, name, sub] = /^\s*\[\s*([\w.-]+)(?:\s+"((?:[^"\\]|\\.)*)")?\s*\]/.exec(line) ?? [];
    if (name !== undefined) section = [name.toLowerCase(), ...(sub === undefined ? [] : [sub])].join(".");
    const [, key = "", value] = /^(?:\s*\[[^\]]*\])?\s*([A-Za-z][\w-]*)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (value !== undefined) found.push({ name: `${section}.${key.toLowerCase()}`, value: unquoted(value) });
  }
  return found;
}

const unquoted = (value: string): string =>
  value.replace(/"((?:[^"\\]|\\.)*)"|\\(.)/g, (_, quoted?: string, sign = "") =>
    quoted === undefined ? sign : quoted.replace(/\\(.)/g, "$1"),
  );
