import { writeSync } from "node:fs";
import process from "node:process";
import { EXIT } from "../domain/verdict.ts";
import { whyOf } from "../text/system-error.ts";

/** The folder that this was started in. Where it is gone, or may not be looked at, no path means anything. */
export function here(): string {
  try {
    return process.cwd();
  } catch (error) {
    writeSync(2, `destroy-guard: the folder that this was started in can't be used: ${whyOf(error)}; go to another\n`);
    process.exit(EXIT.input);
  }
}
