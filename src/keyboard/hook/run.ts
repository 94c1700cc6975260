import { ended } from "../../cli/ended.ts";
import type { Shell } from "../../cli/shell.ts";
import { HOOK } from "./command.ts";

/** The command line where its first argument is `hook`: the same as any other, and soon there. */
export const run = ([, ...args]: readonly string[], shell: Shell): Promise<number> =>
  ended(() => HOOK.run(args, shell), shell);
