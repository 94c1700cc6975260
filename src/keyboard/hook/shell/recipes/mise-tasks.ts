import { lengthOf, stringsIn, stringsOf, tomlKeys } from "./toml.ts";

/** What the settings of mise say of tasks. https://mise.jdx.dev/tasks/toml-tasks.html */

export interface MiseTask {
  readonly needs: string[];
  readonly aliases: string[];
  readonly scripts: string[];
  folder: string | null;
  file: string | null;
}

export type MiseTasks = Map<string, MiseTask>;

function taskNamed(tasks: MiseTasks, name: string): MiseTask {
  const task = tasks.get(name) ?? { needs: [], aliases: [], scripts: [], folder: null, file: null };
  tasks.set(name, task);
  return task;
}

/** Reads the tasks of one file. */
export function readMiseTasks(text: string, tasks: MiseTasks): void {
  for (const { section, key, value } of tomlKeys(text))
    if (section[0] === "tasks" && section.length < 3) readKey(section[1] ?? null, key, value, tasks);
}

function readKey(section: string | null, name: string, value: string, tasks: MiseTasks): void {
  if (section !== null) readField(name, value, taskNamed(tasks, section));
  else if (value.startsWith("{")) readTable(value, taskNamed(tasks, name));
  else taskNamed(tasks, name).scripts.push(...stringsOf(value));
}

/** `lint = { run = "…", depends = ["…"] }` */
function readTable(table: string, task: MiseTask): void {
  let rest = table.slice(1);
  for (let found = FIELD.exec(rest); found !== null; found = FIELD.exec(rest)) {
    const value = rest.slice(found.index + found[0].length);
    const length = Math.max(lengthOf(value), 1);
    readField(found[1] as string, value.slice(0, length), task);
    rest = value.slice(length);
  }
}

const FIELD = /\b(run|alias|depends|depends_post|wait_for|dir|file)\s*=\s*/;

function readField(key: string, value: string, task: MiseTask): void {
  const strings = stringsOf(value);
  if (key === "run") {
    task.scripts.push(...strings);
    // `run = [{ task = "a" }, { tasks = ["b", "c"] }]`
    for (const [, names = ""] of value.matchAll(/\btasks?\s*=\s*(\[[^[\]]{0,2000}\]|"[^"]*"|'[^']*')/g))
      task.needs.push(...stringsIn(names));
  } else if (key === "alias") task.aliases.push(...strings);
  else if (/^depends(_post)?$/.test(key)) task.needs.push(...strings);
  else if (key === "dir") task.folder = strings[0] ?? null;
  else if (key === "file") task.file = strings[0] ?? null;
}
