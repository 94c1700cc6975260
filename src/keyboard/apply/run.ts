import { spawn } from "node:child_process";
import { InputError } from "../../domain/fault.ts";
import { withoutHiddenArguments } from "../../input/plan/saved.ts";
import { whyOf } from "../../text/system-error.ts";
import { codeOf, type Signals } from "./signals.ts";

export interface Running {
  readonly program: string;
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signals: Signals;
}

/**
 * Runs the program with this process's own streams, so that all it says is seen as it says it and it may ask for
 * variables; signals are handed on, and it is waited for. Its exit code comes back; of one that a signal ended, the
 * code that shells give. `hidden`: arguments in the environment (`TF_CLI_ARGS`) count. Throws InputError where it can't
 * be started.
 */
export async function run(
  args: readonly string[],
  { program, folder, env, signals }: Running,
  { hidden }: { readonly hidden: boolean },
): Promise<number> {
  const child = spawn(program, args, {
    cwd: folder,
    stdio: "inherit",
    env: hidden ? (env as NodeJS.ProcessEnv) : withoutHiddenArguments(env),
  });
  signals.child = child;
  try {
    return await new Promise<number>((resolve, reject) => {
      child.once("error", (cause) => reject(notStarted(program, folder, cause)));
      child.once("close", (code, signal) => resolve(code ?? codeOf(signal as NodeJS.Signals)));
    });
  } finally {
    signals.child = null;
  }
}

const notStarted = (program: string, folder: string, cause: Error): InputError =>
  new InputError(
    `${program} could not be started in ${folder}: ${whyOf(cause)}; check that it is a program, and who may run it there`,
    { cause },
  );
