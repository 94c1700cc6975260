import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InputError } from "../domain/fault.ts";
import { whyOf } from "../text/system-error.ts";

/** A new folder that only this user can look into. Throws InputError where none can be made. */
export function temporaryFolder(prefix: string, parent = tmpdir()): string {
  try {
    return mkdtempSync(join(parent, prefix));
  } catch (cause) {
    throw new InputError(
      `no folder for temporary files can be made in ${parent}: ${whyOf(cause)}; name one that can be written in TMPDIR`,
      { cause },
    );
  }
}
