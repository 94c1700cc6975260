import { readFileSync } from "node:fs";
import { InputError } from "../domain/fault.ts";
import { whyAndRemedy } from "../text/system-error.ts";

/** The text of a file. Throws InputError where it cannot be read, with what to do; `name`: how it is called there. */
export function readText(file: string, name: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new InputError(`${name} can't be read: ${whyAndRemedy(cause)}`, { cause });
  }
}
