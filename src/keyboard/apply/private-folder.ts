import { rmSync } from "node:fs";
import { isAbsolute } from "node:path";
import { InputError } from "../../domain/fault.ts";
import { temporaryFolder } from "../temporary.ts";

const PREFIX = "destroy-guard-apply-";

/**
 * A folder that only this user can look into (0700), for a plan, which holds secrets. In memory where the system has a
 * place for that (XDG_RUNTIME_DIR), unless it can't be written, as another user's after `su`. It goes with `remove`,
 * and at the latest when this process ends. Throws InputError where no folder can be made.
 */
export function privateFolder(env: Readonly<Record<string, string | undefined>>): {
  readonly path: string;
  readonly remove: () => void;
} {
  const path = inMemory(env.XDG_RUNTIME_DIR ?? "") ?? temporaryFolder(PREFIX);
  const remove = () => rmSync(path, { recursive: true, force: true });
  process.once("exit", remove);
  return {
    path,
    remove: () => {
      remove();
      process.off("exit", remove);
    },
  };
}

/** Null where there is no such place, or it can't be written. */
function inMemory(runtime: string): string | null {
  if (!isAbsolute(runtime)) return null;
  try {
    return temporaryFolder(PREFIX, runtime);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
