import { InputError } from "../domain/fault.ts";
import { EXIT } from "../domain/verdict.ts";
import { logText } from "../report/untrusted.ts";
import { isRefusal, whyAndRemedy } from "../text/system-error.ts";
import { type Shell, say } from "./shell.ts";

/**
 * The exit code of some work (`EXIT` in domain/verdict.ts). Never throws: expected faults are told on standard error in
 * their own words, everything else is a fault of ours and shows its stack.
 */
export async function ended(work: () => Promise<number>, shell: Shell): Promise<number> {
  try {
    return await work();
  } catch (error) {
    return failed(error, shell);
  }
}

function failed(error: unknown, shell: Shell): number {
  if (error instanceof InputError) {
    // Each line of a policy's mistakes begins with the file and the line, as editors read them.
    if (error.name === "PolicyError") shell.stderr.write(`${logText(error.message)}\n`);
    else say(shell, error.message);
    return EXIT.input;
  }
  if (isRefusal(error)) {
    say(shell, `${error.path} can't be used: ${whyAndRemedy(error)}`);
    return EXIT.input;
  }
  shell.stderr.write(
    `destroy-guard: this is a fault of destroy-guard, not of your plan; please report it.\n${error instanceof Error ? error.stack : String(error)}\n`,
  );
  return EXIT.fault;
}
