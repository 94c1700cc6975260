import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * A folder that only this user can look into (0700), for a plan, which holds secrets. In memory where the system has a
 * place for that (XDG_RUNTIME_DIR). It goes with `remove`, and at the latest when this process ends.
 */
export function privateFolder(env: Readonly<Record<string, string | undefined>>): {
  readonly path: string;
  readonly remove: () => void;
} {
  const runtime = env.XDG_RUNTIME_DIR;
  const isThere = runtime !== undefined && statSync(runtime, { throwIfNoEntry: false })?.isDirectory() === true;
  const path = mkdtempSync(join(isThere ? runtime : tmpdir(), "destroy-guard-apply-"));
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
