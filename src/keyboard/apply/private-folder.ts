import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { isAbsolute, join } from "node:path";
import { InputError } from "../../domain/fault.ts";

/**
 * A folder that only this user can look into (0700), for a plan, which holds secrets. In memory where the system has a
 * place for that (XDG_RUNTIME_DIR), unless it can't be written, as another user's after `su`. It goes with `remove`,
 * and at the latest when this process ends. Throws InputError where no folder can be made.
 */
export function privateFolder(env: Readonly<Record<string, string | undefined>>): {
  readonly path: string;
  readonly remove: () => void;
} {
  const path = made(env.XDG_RUNTIME_DIR ?? "") ?? made(tmpdir());
  if (path === null)
    throw new InputError(
      `there is no place for the plan: no folder can be made in ${tmpdir()}; name one that can be written in TMPDIR`,
    );
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

/** Null where it can't be made there, for whatever reason: then another place has to do. */
function made(parent: string): string | null {
  if (!isAbsolute(parent)) return null;
  try {
    return mkdtempSync(join(parent, "destroy-guard-apply-"));
  } catch {
    return null;
  }
}
