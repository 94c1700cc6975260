import { existsSync, readdirSync, readlinkSync, realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, resolve } from "node:path";
import { statOf } from "../../input/found.ts";
import type { Guarded } from "./shell/found.ts";

/** Files that this guard rests on, wherever they are. Paths with slashes, `~` resolved. */
const GUARD = new RegExp(
  `(^|/)(${[
    ...["\\.claude/settings(\\.local)?\\.json", "\\.codex/(hooks\\.json|config\\.toml)", "\\.gemini/settings\\.json"],
    ...[
      "\\.github/hooks(/[^/]*\\.json)?",
      "\\.copilot/hooks(/.*)?",
      "\\.cursor/hooks\\.json",
      "\\.?windsurf/hooks\\.json",
    ],
    ...["\\.clinerules/hooks/PreToolUse", "cline/hooks/PreToolUse", "\\.?opencode/plugins/destroy-guard\\.js"],
    ...["\\.qwen/settings\\.json", "\\.agents/plugins/destroy-guard(/.*)?"],
    "\\.config/goose/(settings(\\.local)?\\.json|config\\.yaml)",
    ...["\\.github/destroy-guard\\.ya?ml", "allowed_signers", "destroy-guard/(policy\\.ya?ml|log\\.jsonl)"],
    ...["bin/destroy-guard(\\.cmd|\\.ps1)?", "destroy-guard/bin/(terraform|tofu)", "node_modules/destroy-guard(/.*)?"],
  ].join("|")})$`,
  "i",
);
/** Folders in which such files are: taking them away takes the guard away. */
const GUARD_FOLDER =
  /(^|\/)(\.claude|\.codex|\.gemini|\.cursor|\.copilot|\.github|\.windsurf|\.qwen|\.clinerules\/hooks|\.opencode(\/plugins)?|\.agents\/plugins|(\.config|share|state)\/destroy-guard(\/bin)?)$/i;

/** What a path is, where it is one that an agent has to leave alone. `own`: this guard's policy, wherever it is. */
export const guardedAs = (path: string, own: readonly string[]): Guarded | null =>
  namedAs(path, own) ?? namedAs(realPath(path), own);

/** Where a path leads, behind all links: of one that is not there yet, where a program would write it. */
export function realPath(path: string, depth = 40): string {
  try {
    return realpathSync(path);
  } catch {
    const folder = dirname(path);
    if (folder === path || depth === 0) return path;
    const to = linkAt(path);
    return to === null ? join(realPath(folder, depth - 1), basename(path)) : realPath(resolve(folder, to), depth - 1);
  }
}

/** Where a link leads, whether or not there is anything; null where it is none. */
function linkAt(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}

/**
 * Where a path leads as the system goes: behind a link to a folder, `..` is the folder above that folder. A name that
 * is not there yet stays.
 */
export function walked(folder: string, named: string): string {
  const path = fromHere(named, folder);
  const whole = resolve(folder, path);
  if (!/(^|\/)\.\.(\/|$)/.test(path)) return whole;
  const raw = isAbsolute(path) ? path : `${folder}/${path}`;
  try {
    return join(realpathSync.native(dirname(raw)), basename(raw));
  } catch {
    return whole;
  }
}

/** `/proc/self/cwd/x` is x in the folder of whoever is told it, and not in that of this program. */
export const fromHere = (path: string, folder: string): string =>
  path.replace(/^\/proc\/(?:(?:thread-)?self|\d+)(?:\/task\/\d+)?\/cwd(?=\/|$)/, () => folder);

/** Whether two paths lead to one file: by a link of either kind a plan has several names. */
export function isSameFile(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [one, other].map(statOf);
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev;
}

function namedAs(path: string, own: readonly string[]): Guarded | null {
  const plain = path.replaceAll("\\", "/").replace(/\/+$/, "");
  if (/\.tfstate/i.test(basename(plain))) return "state";
  if (/(^|\/)\.terraform(\/|$)/i.test(plain)) return "terraform-folder";
  return GUARD.test(plain) || own.some((file) => resolve(file) === resolve(plain)) ? "guard" : null;
}

/** A folder in which files lie that this guard rests on. */
export const isGuardFolder = (path: string): boolean =>
  GUARD_FOLDER.test(path.replaceAll("\\", "/").replace(/\/+$/, ""));

/** Where an agent's own settings and hooks lie below the folder that it works in, and this guard's policy. */
const OWN = [
  ...[".claude/settings.json", ".claude/settings.local.json", ".codex/hooks.json", ".codex/config.toml"],
  ...[".github/hooks", ".copilot/hooks", ".gemini/settings.json", ".cursor/hooks.json", ".windsurf/hooks.json"],
  ...[".clinerules/hooks/PreToolUse", ".opencode/plugins/destroy-guard.js", ".qwen/settings.json"],
  ".agents/plugins/destroy-guard/hooks/hooks.json",
  ...[".github/destroy-guard.yml", ".github/destroy-guard.yaml"],
];

/** Where they lie in a home, if not under the same name. */
const OF_HOME = [
  ...[".codeium/windsurf/hooks.json", "Documents/Cline/Hooks/PreToolUse"],
  ...[".config/opencode/plugins/destroy-guard.js", ".config/goose/settings.json", ".config/goose/config.yaml"],
];

/** The folders that these lie in. */
export const OWN_FOLDERS: readonly string[] = [...new Set(OWN.map((name) => name.replace(/\/.*/, "")))];

/** The files of this guard that lie in some folders: whoever takes such a folder away takes them along. */
export const guardFilesIn = (folders: readonly (string | null)[]): readonly string[] =>
  [...new Set(folders)].flatMap((folder) =>
    folder === null ? [] : [...OWN, ...OF_HOME].map((name) => join(folder, name)).filter((path) => existsSync(path)),
  );

/** Whether a folder that is copied onto one of this guard's brings files of this guard. One that is not here may. */
export function bringsGuardFiles(source: string, onto: string): boolean {
  const inner = OWN.filter((name) => name.startsWith(`${basename(onto)}/`)).map((name) => name.replace(/^[^/]*\//, ""));
  return !existsSync(source) || inner.some((name) => existsSync(join(source, name)));
}

/** Whether a file is a path, or lies below it. */
export const isWithin = (file: string, path: string): boolean => {
  const [inner, outer] = [resolve(file), resolve(path)];
  return inner === outer || inner.startsWith(outer === "/" ? outer : `${outer}/`);
};

/** The same for a path that goes away with everything in it. */
export function guardedUnder(path: string, own: readonly string[]): Guarded | null {
  const direct = guardedAs(path, own);
  if (direct !== null) return direct;
  const plain = path.replaceAll("\\", "/").replace(/\/+$/, "");
  if (holdsState(path)) return "state";
  return own.some((file) => isWithin(file, plain)) || GUARD_FOLDER.test(plain) ? "guard" : null;
}

/** Folders that are large, and never hold a root. */
const SKIPPED: ReadonlySet<string> = new Set(["node_modules", ".git", ".venv", "venv"]);

/** Whether a state lies in a folder. Looks only so deep and so far: the answer must come soon. */
function stateIn(folder: string, depth: number, budget: { left: number }): boolean {
  for (const entry of entriesOf(folder)) {
    if (budget.left-- <= 0) return false;
    if (/\.tfstate/i.test(entry.name)) return true;
    if (
      depth > 0 &&
      entry.isDirectory() &&
      !SKIPPED.has(entry.name) &&
      stateIn(join(folder, entry.name), depth - 1, budget)
    )
      return true;
  }
  return false;
}

/** Whether a state lies in a folder, or not far below it. */
export const holdsState = (path: string): boolean => stateIn(path, 4, { left: 3000 });

/** A folder that can't be read, or is none, has nothing in it that could be taken away. */
const entriesOf = (folder: string) => {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
};

/** What a pattern of one folder may match: what lies there, and the names under which a state lies anywhere. */
export function matching(pattern: string, folder: string | null): readonly string[] {
  const sign = segmentPattern(basename(pattern));
  const parent = dirname(pattern);
  const place = folder === null ? null : resolve(folder, fromHere(parent, folder));
  const there = place === null || /[*?[]/.test(parent) ? [] : entriesOf(place).map(({ name }) => name);
  const usual = place === null ? ["terraform.tfstate", "terraform.tfstate.backup"] : [];
  return [...there, ...usual]
    .filter((name) => sign.test(name) && (!name.startsWith(".") || basename(pattern).startsWith(".")))
    .map((name) => join(place ?? parent, name));
}

/** Whether a pattern of names takes in a state. */
export const takesState = (pattern: string): boolean =>
  ["terraform.tfstate", "terraform.tfstate.backup"].some((name) => segmentPattern(pattern).test(name));

/** Whether a pattern of names takes in a file, or a folder that it lies in. */
export const takesFile = (pattern: string, path: string): boolean =>
  path.split("/").some((name) => segmentPattern(basename(pattern)).test(name));

const segmentPattern = (text: string): RegExp =>
  new RegExp(
    `^${text
      .replace(/[\\^$.|+()]/g, "\\$&")
      .replace(/\*/g, ".*")
      .replace(/\?/g, ".")
      .replace(/\[!/g, "[^")}$`,
    "is",
  );
