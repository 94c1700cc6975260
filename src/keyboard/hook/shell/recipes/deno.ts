import { dirname, resolve } from "node:path";
import { withMore } from "../inner.ts";
import { isGivenUp, type State } from "../state.ts";
import type { Words } from "../word.ts";
import { fieldsOf, jsonFields, textsOf } from "./fields.ts";
import { fileOfCommands, placeOf, within } from "./held.ts";
import { packageAbove } from "./packages.ts";

/** `deno task destroy`: https://docs.deno.com/runtime/reference/cli/task/ */

const HIGHEST = 12;

/** The tasks of the nearest file, and the scripts of a package, which count as tasks too. */
function tasksAbove(folder: string, state: State): { readonly at: string; readonly tasks: Record<string, unknown> } {
  for (let at = folder, left = HIGHEST; left > 0; at = dirname(at), left--) {
    const found = fileOfCommands([resolve(at, "deno.json"), resolve(at, "deno.jsonc")], state);
    if (found !== null)
      return { at, tasks: { ...packageAbove(at, state)?.scripts, ...fieldsOf(jsonFields(found.text).tasks) } };
    if (dirname(at) === at) break;
  }
  const own = packageAbove(folder, state);
  return { at: own?.folder ?? folder, tasks: { ...own?.scripts } };
}

export function deno([, ...args]: Words, state: State): void {
  const here = placeOf(state);
  const at = args.findIndex(({ text }) => text === "task");
  const name = args.slice(at + 1).find(({ head }) => !head.startsWith("-"));
  if (here === null || at < 0 || name?.text == null) return;
  const { at: folder, tasks } = tasksAbove(here, state);
  const waiting = [name.text];
  const seen = new Set<string>();
  for (let one = waiting.pop(); one !== undefined && !isGivenUp(state); one = waiting.pop()) {
    if (seen.has(one)) continue;
    seen.add(one);
    const task = Object.hasOwn(tasks, one) ? tasks[one] : undefined;
    const { command = task, dependencies } = fieldsOf(task);
    waiting.push(...textsOf(dependencies));
    const more = one === name.text ? args.slice(args.indexOf(name) + 1) : [];
    if (typeof command === "string") state.reader.script(withMore(command, more), within(state, folder));
  }
}
