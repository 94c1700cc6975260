/**
 * What the settings of mise say of tasks. No kept reader of TOML is small enough to be started before each command, and
 * few lines of these files matter here. https://mise.jdx.dev/tasks/toml-tasks.html
 */

export interface MiseTask {
  readonly needs: string[];
  readonly aliases: string[];
  readonly scripts: string[];
  folder: string | null;
  file: string | null;
}

export type MiseTasks = Map<string, MiseTask>;

const SECTION = /^\s*\[\s*tasks(?:\s*\.\s*(?:"([^"]*)"|'([^']*)'|([\w:.-]+)))?\s*\]/;
const KEY = /^\s*(?:"([^"]*)"|'([^']*)'|([\w:-]+))\s*=\s*/;

/** How long the value at the beginning of a text is. */
function lengthOf(text: string): number {
  const long = /^("""|''')/.exec(text)?.[0];
  if (long !== undefined) {
    const end = text.indexOf(long, long.length);
    return end < 0 ? text.length : end + long.length;
  }
  return /^[[{]/.test(text) ? endOf(text) : (/^("(?:[^"\\\n]|\\.)*"|'[^'\n]*')/.exec(text)?.[0].length ?? 0);
}

/** The strings of a value: of one, or of a list. */
function stringsOf(value: string): readonly string[] {
  const long = /^("""|''')\r?\n?/.exec(value);
  return long === null ? stringsIn(value) : [value.slice(long[0].length, -3)];
}

/** Where a list or a table ends. */
function endOf(value: string): number {
  let [depth, quote] = [0, ""];
  for (let at = 0; at < value.length; at++) {
    const sign = value[at] as string;
    if (quote !== "") {
      if (sign === "\\" && quote === '"') at++;
      else if (sign === quote) quote = "";
    } else if (/["']/.test(sign)) quote = sign;
    else if (/[[{]/.test(sign)) depth++;
    else if (/[\]}]/.test(sign) && --depth === 0) return at + 1;
  }
  return value.length;
}

const stringsIn = (text: string): readonly string[] =>
  [...text.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g)].map(
    ([, double, single]) =>
      single ?? (double ?? "").replace(/\\(.)/g, (_, sign: string) => ({ n: "\n", t: "\t" })[sign] ?? sign),
  );

function taskNamed(tasks: MiseTasks, name: string): MiseTask {
  const task = tasks.get(name) ?? { needs: [], aliases: [], scripts: [], folder: null, file: null };
  tasks.set(name, task);
  return task;
}

/** Longer than any value that a person wrote. */
const LONGEST = 20_000;

/** Reads the tasks of one file. What belongs to a value is looked at once. */
export function readMiseTasks(text: string, tasks: MiseTasks): void {
  let section: string | null = null;
  let isTasks = false;
  let [start, read] = [0, 0];
  for (const line of text.split("\n")) {
    const at = start;
    start += line.length + 1;
    if (at < read) continue;
    const head = SECTION.exec(line);
    const key = KEY.exec(line);
    if (head !== null) {
      section = head[1] ?? head[2] ?? head[3] ?? null;
      isTasks = true;
    } else if (/^\s*\[[^\]]*\]\s*(#.*)?$/.test(line)) isTasks = false;
    else if (key !== null) {
      const from = at + key[0].length;
      const value = text.slice(from, from + LONGEST);
      const length = lengthOf(value);
      read = from + length;
      if (isTasks) readKey(section, key[1] ?? key[2] ?? key[3] ?? "", value.slice(0, length), tasks);
    }
  }
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
