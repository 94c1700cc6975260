import { resolve } from "node:path";
import { matching } from "../../files.ts";
import { withMore } from "../inner.ts";
import { runScriptFile } from "../shells.ts";
import { isGivenUp, type State } from "../state.ts";
import { known, type Text, type Words } from "../word.ts";
import { fileOfCommands, foldersAbove, placeOf, runFilled, unknownNamed, within } from "./held.ts";
import { type MiseTask, type MiseTasks, readMiseTasks } from "./mise-tasks.ts";
import { lineOf } from "./options.ts";

/** `mise run destroy`: a command that stands in mise.toml, or is a file in a folder of tasks. */

const SETTINGS = [
  "mise.local.toml",
  "mise.toml",
  ".mise.local.toml",
  ".mise.toml",
  "mise/config.toml",
  ".mise/config.toml",
  ".config/mise.toml",
  ".config/mise/config.toml",
];
/** https://mise.jdx.dev/tasks/file-tasks.html */
const FOLDERS = ["mise-tasks", ".mise-tasks", "mise/tasks", ".mise/tasks", ".config/mise/tasks"];

const SPELLING = {
  folder: ["-C", "--cd"],
  file: [],
  flags: "fqryvS",
  takesNext: /^(-j|-E|-o|-t|--(jobs|env|output|tool|timeout))$/,
} as const;
const ONLY_SHOWS = /^(-n|--(dry-run|help|version))(=|$)/;

/** Words of mise that are no task. */
const VERBS =
  /^(activate|alias|backends|bin-paths|bootstrap|cache|completion|config|cfg|deactivate|direnv|doctor|dr|edit|en|env|e|exec|x|fmt|generate|gen|implode|install|i|install-into|latest|link|ln|lock|ls|list|ls-remote|mcp|outdated|plugins|p|prune|registry|reshim|search|self-update|set|settings|shell|sh|sync|tasks|t|test-tool|tool|tool-alias|trust|uninstall|unset|unuse|upgrade|up|use|u|version|watch|w|where|which)$/;

export function mise([, ...args]: Words, state: State): void {
  const here = placeOf(state);
  const { folders, options, words, rest } = lineOf(args, SPELLING);
  const [verb, ...more] = words;
  if (here === null || verb?.text == null || folders.includes(null)) return;
  if (options.some((option) => ONLY_SHOWS.test(option))) return;
  const isTasks = /^(tasks|t)$/.test(verb.text);
  const isRun = /^(run|r|watch|w)$/.test(verb.text) || (isTasks && /^(run|r)$/.test(more[0]?.text ?? ""));
  if (!isRun && VERBS.test(verb.text)) return;
  const wanted = isRun ? (isTasks ? more.slice(1) : more) : words;
  const folder = resolve(here, folders[0] ?? ".");
  const seen = new Set<string>();
  for (const group of groupsOf([...wanted, ...rest])) {
    const [name, ...behind] = group;
    if (name?.text != null) runTask(name.text, behind, folder, { state, seen });
  }
}

/** `mise run a x ::: b y` */
function groupsOf(words: readonly Text[]): readonly (readonly Text[])[] {
  const at = words.findIndex(({ text }) => text === ":::");
  return at < 0 ? [words] : [words.slice(0, at), ...groupsOf(words.slice(at + 1))];
}

interface Running {
  readonly state: State;
  readonly seen: Set<string>;
}

function runTask(called: string, more: readonly Text[], folder: string, running: Running): void {
  const { state, seen } = running;
  const name = called.replace(/^\/\/[^:]*:|^:/, "").split(/\s+/)[0] ?? "";
  for (const at of foldersAbove(folder)) {
    const key = `${at} ${name}`;
    if (isGivenUp(state) || seen.has(key)) return;
    seen.add(key);
    runFrom(at, name, more, running);
  }
}

function runFrom(folder: string, name: string, more: readonly Text[], running: Running): void {
  const { state } = running;
  const tasks: MiseTasks = new Map();
  // With `MISE_ENV=production` it reads mise.production.toml too: https://mise.jdx.dev/configuration/environments.html
  const ofEnvironments = ["mise.*.toml", ".mise.*.toml"].flatMap((pattern) => matching(pattern, folder));
  for (const path of new Set([...SETTINGS.map((file) => resolve(folder, file)), ...ofEnvironments])) {
    const found = fileOfCommands([path], state);
    if (found !== null) readMiseTasks(found.text, tasks);
  }
  for (const place of FOLDERS)
    for (const end of [[], ["_default"]])
      runScriptFile(known(resolve(folder, place, ...name.split(":"), ...end)), within(state, folder));
  for (const [one, task] of tasks) {
    const isMeant = one === name || task.aliases.includes(name);
    if (isMeant || (name.includes("*") && one.startsWith(name.split("*")[0] as string)))
      runSettings(task, more, folder, running);
  }
}

/** A task of the settings. */
function runSettings(task: MiseTask, more: readonly Text[], folder: string, running: Running): void {
  for (const need of task.needs) runTask(need, [], folder, running);
  const place = task.folder ?? ".";
  const own = within(running.state, place.includes("{{") ? null : resolve(folder, place));
  if (task.file !== null) runScriptFile(known(resolve(folder, task.file)), own);
  for (const script of task.scripts) runFilled(withMore(filled(script), more), own);
}

/** `{{ env.TF }}`: of a template only its name is known. */
const filled = (script: string): string =>
  script.replace(/\{\{([^{}]*)\}\}/g, (_, inner: string) =>
    unknownNamed(/^\s*(?:env|vars)\.(\w+)\s*$/.exec(inner)?.[1] ?? ""),
  );
