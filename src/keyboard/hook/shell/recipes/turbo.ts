import { join } from "node:path";
import type { State } from "../state.ts";
import { fieldsOf, jsonFields, textsOf } from "./fields.ts";
import { fileOfCommands } from "./held.ts";
import type { Package } from "./packages.ts";

/** Which scripts a task of Turborepo is. https://turborepo.com/docs/reference/configuration#tasks */

interface TurboTask {
  /** The name of its package, `//` for the one at the top; null: each package that has such a script. */
  readonly package: string | null;
  readonly name: string;
}

/** `build`, `@acme/infra#apply`, `^build` */
function taskIn(text: string): TurboTask {
  const [, of = null, name = ""] = /^\^?(?:(.*)#)?(.*)$/s.exec(text) ?? [];
  return { package: of, name };
}

/** The tasks that are asked for, with those that run before or beside them. Each is looked at once. */
export function turboTasks(asked: readonly string[], packages: readonly Package[], state: State): readonly TurboTask[] {
  const more = new Map<string, string[]>();
  for (const { folder } of packages) {
    const found = fileOfCommands([join(folder, "turbo.json"), join(folder, "turbo.jsonc")], state);
    const { tasks, pipeline } = jsonFields(found?.text ?? "");
    for (const [key, value] of Object.entries({ ...fieldsOf(pipeline), ...fieldsOf(tasks) })) {
      const { name } = taskIn(key);
      const { dependsOn, with: beside } = fieldsOf(value);
      more.set(name, [...(more.get(name) ?? []), ...textsOf(dependsOn), ...textsOf(beside)]);
    }
  }
  const all = new Set(asked);
  // What is added while it is gone through is gone through too.
  for (const text of all) for (const one of more.get(taskIn(text).name) ?? []) all.add(one);
  return [...all].map(taskIn);
}

/** Whether a task may be a script of a package. */
export const isTaskOf = (task: TurboTask, { name }: Package, isTop: boolean): boolean =>
  task.package === null || (task.package === "//" ? isTop : task.package === name);
