import { writeSync } from "node:fs";
import process from "node:process";
import { EXIT } from "../domain/verdict.ts";
import { whyOf } from "../text/system-error.ts";

/**
 * What becomes of a run whose output can't be written. It is no error if the reader of a pipe stops early (`| head`):
 * the exit code says the verdict all the same. An agent takes silence for allowance, so its hook fails then.
 */
export function whereNothingIsWritten(isHook: boolean): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") told(`standard output can't be written: ${whyOf(error)}`);
    if (error.code !== "EPIPE" || isHook) process.exit(EXIT.input);
    // Before the verdict there is no exit code yet.
    if (process.exitCode !== undefined) process.exit();
  });
  // What stands there is said beside the report, and the exit code does not depend on it.
  process.stderr.on("error", () => {});
}

function told(text: string): void {
  try {
    writeSync(process.stderr.fd, `destroy-guard: ${text}\n`);
  } catch {
    // Then nobody hears it, and the exit code has to do.
  }
}
