import { dirname, resolve } from "node:path";
import type { State } from "../state.ts";
import { type Fields, fieldsOf, listOf, textsOf, yamlFields } from "./fields.ts";
import { fileOfCommands } from "./held.ts";

/** What a Taskfile says. https://taskfile.dev/docs/reference/schema */

const TASKFILES = [
  "Taskfile.yml",
  "taskfile.yml",
  "Taskfile.yaml",
  "taskfile.yaml",
  "Taskfile.dist.yml",
  "taskfile.dist.yml",
  "Taskfile.dist.yaml",
  "taskfile.dist.yaml",
];

/** Where the Taskfile of a folder may lie. */
export const taskfilesIn = (folder: string): readonly string[] => TASKFILES.map((name) => resolve(folder, name));

export interface Task {
  /** Tasks that run before it or among its commands, with what they are handed. */
  readonly calls: readonly { readonly name: string; readonly variables: Fields }[];
  readonly scripts: readonly string[];
  readonly variables: Fields;
  /** Null where only Task knows. */
  readonly folder: string | null;
  /** What stands in front of the names in its own file. */
  readonly prefix: string;
}

export interface Tasks {
  readonly all: Map<string, Task>;
  readonly variables: Map<string, unknown>;
  readonly unread: string[];
}

const DEEPEST = 6;

/** Reads a Taskfile with those that it includes. False where there is none. */
export function readTasks(
  paths: readonly string[],
  { prefix, folder, depth }: { readonly prefix: string; readonly folder: string | null; readonly depth: number },
  tasks: Tasks,
  state: State,
): boolean {
  const found = fileOfCommands(paths, state);
  if (found === null) return false;
  const file = yamlFields(found.text, state);
  const own = folder ?? dirname(found.path);
  for (const [name, value] of Object.entries({ ...fieldsOf(file.env), ...fieldsOf(file.vars) }))
    tasks.variables.set(name, value);
  for (const [name, value] of Object.entries(fieldsOf(file.tasks))) {
    const task = taskIn(value, own, prefix);
    for (const one of [name, ...listOf(fieldsOf(value).aliases).flatMap(textsOf)]) tasks.all.set(prefix + one, task);
  }
  for (const [name, value] of Object.entries(fieldsOf(file.includes))) {
    const { taskfile = value, dir, flatten, optional, vars, aliases } = fieldsOf(value);
    const [place] = textsOf(taskfile);
    const at = place === undefined ? null : resolve(dirname(found.path), place);
    const inner = {
      prefix: flatten === true ? prefix : `${prefix}${name}:`,
      folder: typeof dir === "string" ? resolve(own, dir) : null,
      depth: depth + 1,
    };
    const isRead = at !== null && depth < DEEPEST && readTasks([at, ...taskfilesIn(at)], inner, tasks, state);
    for (const [variable, text] of Object.entries(fieldsOf(vars))) tasks.variables.set(variable, text);
    if (!isRead && optional !== true) tasks.unread.push(inner.prefix);
    for (const alias of textsOf(aliases)) renamed(inner.prefix, `${prefix}${alias}:`, tasks);
  }
  return true;
}

/** More than any Taskfile has. */
const MOST_NAMES = 2000;

/** The tasks of an included file by another name of it. */
function renamed(from: string, to: string, { all }: Tasks): void {
  if (all.size > MOST_NAMES) return;
  for (const [name, task] of [...all]) if (name.startsWith(from)) all.set(to + name.slice(from.length), task);
}

const callOf = (name: string, variables: unknown): Task["calls"][number] => ({ name, variables: fieldsOf(variables) });

const ITEM = /\{\{\s*\.ITEM\s*\}\}/g;

/** `for: [build, test]` with `task: '{{.ITEM}}'`: one of them after the other. What is not a list here is not known. */
const namesIn = (name: string, list: unknown): readonly string[] =>
  Array.isArray(list) ? textsOf(list).map((item) => name.replace(ITEM, () => item)) : [name];

function taskIn(value: unknown, folder: string, prefix: string): Task {
  const fields: Fields = typeof value === "string" || Array.isArray(value) ? { cmds: value } : fieldsOf(value);
  const commands = [...listOf(fields.cmds), ...listOf(fields.cmd)].flatMap((one) =>
    typeof one === "string" ? [{ cmd: one }] : [fieldsOf(one)],
  );
  const deferred = commands.flatMap(({ defer }) => (typeof defer === "string" ? [{ cmd: defer }] : [fieldsOf(defer)]));
  const all: readonly Fields[] = [...commands, ...deferred];
  const deps = listOf(fields.deps).map((one): Fields => (typeof one === "string" ? { task: one } : fieldsOf(one)));
  const conditions = [...listOf(fields.preconditions), ...listOf(fields.status)].flatMap((one) => [
    ...textsOf(one),
    ...textsOf(fieldsOf(one).sh),
  ]);
  const [dir = "."] = textsOf(fields.dir);
  return {
    calls: [...deps, ...all].flatMap((one) =>
      textsOf(one.task).flatMap((name) => namesIn(name, one.for).map((each) => callOf(each, one.vars))),
    ),
    scripts: [...conditions, ...all.flatMap(({ cmd }) => textsOf(cmd))],
    variables: { ...fieldsOf(fields.env), ...fieldsOf(fields.vars) },
    folder: dir.includes("{{") ? null : resolve(folder, dir),
    prefix,
  };
}
