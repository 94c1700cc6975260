import { resolve } from "node:path";
import { withMore } from "../inner.ts";
import { isGivenUp, type State } from "../state.ts";
import type { Words } from "../word.ts";
import { fieldsOf } from "./fields.ts";
import { fitsPattern, foldersAbove, leftUnread, placeOf, runFilled, unknownNamed, within } from "./held.ts";
import { lineOf } from "./options.ts";
import { readTasks, type Task, type Tasks, taskfilesIn } from "./taskfile.ts";

/** `task destroy`: a command that stands in a Taskfile under another name. */

const SPELLING = {
  folder: ["-d", "--dir"],
  file: ["-t", "--taskfile"],
  flags: "fgpsvwxy",
  takesNext: /^(-C|-o|-I|--(concurrency|output|interval|output-group-\w+|sort|cacert|cert|cert-key|remote-cache-dir))$/,
} as const;
const ONLY_SHOWS = /^(-[nlahi]|--(dry|list|list-all|summary|status|init|version|help|completion))(=|$)/;

/** More than any Taskfile makes. */
const MOST_CALLS = 300;

interface Running {
  readonly tasks: Tasks;
  readonly set: ReadonlyMap<string, string>;
  /** What stands behind `--`, as a shell would be given it. */
  readonly behind: string;
  readonly state: State;
  readonly seen: Set<string>;
}

export function task([, ...args]: Words, state: State): void {
  const here = placeOf(state);
  const { folders, files, options, words, rest } = lineOf(args, SPELLING);
  if (here === null || options.some((option) => ONLY_SHOWS.test(option)) || [...folders, ...files].includes(null))
    return;
  const folder = resolve(here, folders[0] ?? ".");
  const tasks: Tasks = { all: new Map(), variables: new Map(), unread: [] };
  if (!readFrom(folder, files[0], folders[0] != null, tasks, state)) return;
  const set = new Map<string, string>();
  const names: string[] = [];
  for (const { text } of words) {
    const [, name, value = ""] = /^(\w+)=(.*)$/s.exec(text ?? "") ?? [];
    if (name !== undefined) set.set(name, value);
    // One that nobody knows may be any.
    else if (text === null) names.push(...tasks.all.keys());
    else names.push(text);
  }
  const running: Running = { tasks, set, behind: withMore("", rest).trim(), state, seen: new Set() };
  for (const name of names.length > 0 ? names : ["default"]) runTask(name, {}, running);
}

/** The Taskfile that is named, else the first one above. */
function readFrom(
  folder: string,
  named: string | null | undefined,
  isHere: boolean,
  tasks: Tasks,
  state: State,
): boolean {
  const start = { prefix: "", folder: null, depth: 0 };
  if (named != null) {
    const path = resolve(isHere ? folder : (placeOf(state) ?? folder), named);
    return readTasks([path, ...taskfilesIn(path)], { ...start, folder: isHere ? folder : null }, tasks, state);
  }
  return foldersAbove(folder).some((at) => readTasks(taskfilesIn(at), start, tasks, state));
}

function taskNamed({ all }: Tasks, name: string): Task | undefined {
  const pattern = [...all.keys()].find((one) => one.includes("*") && fitsPattern(one, "*", name));
  return all.get(name) ?? all.get(pattern ?? "") ?? all.get(`${name}:default`);
}

/** `task: 'deploy-{{.X}}'`: one that nobody knows may be any that fits. */
function runNamed(name: string, handed: Task["variables"], running: Running): void {
  const [before = "", after] = name.split(/\$\{\w+\}/);
  const fitting =
    after === undefined
      ? [name]
      : [...running.tasks.all.keys()].filter((one) => one.startsWith(before) && one.endsWith(after));
  for (const one of fitting) runTask(one, handed, running);
}

function runTask(name: string, handed: Task["variables"], running: Running): void {
  const { tasks, state, seen } = running;
  const found = taskNamed(tasks, name);
  if (found === undefined && tasks.unread.length > 0) leftUnread([name, ...tasks.unread], name, state);
  const key = `${name} ${JSON.stringify(handed)}`;
  if (found === undefined || seen.has(key) || seen.size > MOST_CALLS || isGivenUp(state)) return;
  seen.add(key);
  const variables = { ...handed, ...found.variables };
  for (const call of found.calls) {
    const called = filled(call.name, variables, running);
    const own = found.prefix + called;
    const given = Object.entries(call.variables).map(([one, value]) => [
      one,
      typeof value === "string" ? filled(value, variables, running) : value,
    ]);
    runNamed(
      called.startsWith(":") ? called.slice(1) : tasks.all.has(own) ? own : called,
      Object.fromEntries(given),
      running,
    );
  }
  const all = [...found.scripts, ...shellsIn(found.variables), ...shellsIn(Object.fromEntries(tasks.variables))];
  for (const script of all.flatMap(branchesOf))
    runFilled(filled(script, variables, running), within(state, found.folder));
}

/** `{{if .CI}}x{{else}}y{{end}}`: both parts, and each alone. */
const branchesOf = (script: string): readonly string[] => [
  ...new Set([
    script,
    script.replace(/\{\{-?\s*else\b.{0,2000}?\{\{-?\s*end\s*-?\}\}/gs, ""),
    script.replace(/\{\{-?\s*if\b.{0,2000}?\{\{-?\s*else\b[^{}]*\}\}/gs, ""),
  ]),
];

/** `vars: { X: { sh: … } }` runs a command for the value. */
const shellsIn = (variables: Task["variables"]): readonly string[] =>
  Object.values(variables).flatMap((value) => {
    const { sh } = fieldsOf(value);
    return typeof sh === "string" ? [sh] : [];
  });

const MOST_ROUNDS = 4;
const LONGEST = 10_000;

/** A script with what its templates stand for, as far as these are plain names: `{{.TF}}`, `{{.ENV | default "x"}}`. */
function filled(script: string, variables: Task["variables"], { tasks, set, behind, state }: Running): string {
  const valueNamed = (name: string): string => {
    if (name === "CLI_ARGS") return behind;
    const value = set.get(name) ?? variables[name] ?? tasks.variables.get(name) ?? state.variables.get(name)?.value;
    const { sh } = fieldsOf(value);
    if (typeof sh === "string") return `$(${sh})`;
    return typeof value === "string" || typeof value === "number" ? String(value) : unknownNamed(name);
  };
  let [before, current] = ["", script];
  for (let round = 0; round < MOST_ROUNDS && before !== current && current.length < LONGEST; round++) {
    before = current;
    current = current.replace(/\{\{([^{}]*)\}\}/g, (_, inner: string) => {
      if (/^-?\s*(if|else|end|range|with|define|block|template|\/\*)/.test(inner)) return " ";
      const name = /^-?\s*\.(\w+)\s*(?:\|\s*default\s.*)?-?$/s.exec(inner.trim())?.[1];
      const fallback = /\|\s*default\s+"([^"]*)"|default\s+"([^"]*)"/.exec(inner);
      // `{{.TF | trim}}`
      const value = name === undefined ? unknownNamed(/\.(\w+)/.exec(inner)?.[1] ?? "") : valueNamed(name);
      return value.startsWith("$") && fallback !== null ? (fallback[1] ?? fallback[2] ?? value) : value;
    });
  }
  return current;
}
