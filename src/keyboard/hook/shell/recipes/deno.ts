import { dirname, resolve } from "node:path";
import { withMore } from "../inner.ts";
import { isGivenUp, type State } from "../state.ts";
import type { Text, Words } from "../word.ts";
import { type Fields, fieldsOf, jsonFields, textsOf } from "./fields.ts";
import { fileOfCommands, foldersAbove, placeOf, within } from "./held.ts";
import { lineOf } from "./options.ts";
import { packageAbove } from "./packages.ts";

/** `deno task destroy`: https://docs.deno.com/runtime/reference/cli/task/ */

interface Tasks {
  readonly folder: string;
  readonly tasks: Fields;
  /** Folders of the workspace. */
  readonly members: readonly string[];
}

/** The tasks of the nearest file, and the scripts of a package, which count as tasks too. */
function tasksAbove(from: string, state: State): Tasks {
  for (const folder of foldersAbove(from)) {
    const found = fileOfCommands([resolve(folder, "deno.json"), resolve(folder, "deno.jsonc")], state);
    if (found === null) continue;
    const { tasks, workspace } = jsonFields(found.text);
    const members = textsOf(fieldsOf(workspace).members ?? workspace).map((one) => resolve(folder, one));
    return { folder, tasks: { ...packageAbove(folder, state)?.scripts, ...fieldsOf(tasks) }, members };
  }
  const own = packageAbove(from, state);
  return { folder: own?.folder ?? from, tasks: { ...own?.scripts }, members: [] };
}

const SPELLING = { folder: ["--cwd"], file: ["-c", "--config"], flags: "qr", takesNext: /^(-f|--filter)$/ } as const;

const OF_ALL = /^(-[a-z]*r|--recursive|-f.*|--filter(=.*)?)$/;
/** More than a workspace has. */
const MOST_MEMBERS = 200;

export function deno([, ...args]: Words, state: State): void {
  const here = placeOf(state);
  const at = args.findIndex(({ text }) => text === "task");
  const { words, folders, files, options } = lineOf(args.slice(at + 1), SPELLING);
  const [name] = words;
  if (here === null || at < 0 || name?.text == null) return;
  const own = tasksAbove(resolve(here, folders[0] ?? dirname(files[0] ?? "./x")), state);
  const isOfAll = options.some((option) => OF_ALL.test(option));
  const others = isOfAll ? own.members.slice(0, MOST_MEMBERS).map((member) => tasksAbove(member, state)) : [];
  const more = args.slice(args.indexOf(name) + 1);
  for (const one of [own, ...others]) runTask(name.text, more, one, state);
}

function runTask(name: string, more: readonly Text[], { folder, tasks }: Tasks, state: State): void {
  const waiting = [name];
  const seen = new Set<string>();
  for (let one = waiting.pop(); one !== undefined && !isGivenUp(state); one = waiting.pop()) {
    if (seen.has(one)) continue;
    seen.add(one);
    const task = Object.hasOwn(tasks, one) ? tasks[one] : undefined;
    const { command = task, dependencies } = fieldsOf(task);
    waiting.push(...textsOf(dependencies));
    if (typeof command === "string")
      state.reader.script(withMore(command, one === name ? more : []), within(state, folder));
  }
}
