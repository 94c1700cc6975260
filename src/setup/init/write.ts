import { existsSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { InputError } from "../../domain/fault.ts";
import { isTaken } from "../../input/found.ts";
import { pathBelow } from "../../input/plan/paths.ts";
import { makeFolders } from "../../make-folders.ts";
import { whyOf } from "../../text/system-error.ts";
import type { NewFile } from "./proposal.ts";

/** Writes files that are not there. Throws InputError where one is, or can't be written: nothing is overwritten. */
export function writeNew(top: string, files: readonly NewFile[]): void {
  for (const { path, text } of files) {
    const place = join(top, path);
    try {
      requireInside(top, dirname(place), path);
      makeFolders(dirname(place));
      writeFileSync(place, text, { flag: "wx" });
    } catch (cause) {
      if (cause instanceof InputError) throw cause;
      throw new InputError(
        isTaken(place)
          ? `${path} is there by now, and nothing is overwritten; run init again`
          : `${path} can't be written: ${whyOf(cause)}; check the folder`,
        { cause },
      );
    }
  }
}

/** A link can lead anywhere. Asked before a folder is made, of the innermost that is there. */
function requireInside(top: string, folder: string, path: string): void {
  let innermost = folder;
  while (!existsSync(innermost)) innermost = dirname(innermost);
  if (pathBelow(realpathSync(top), realpathSync(innermost)) === null)
    throw new InputError(`${path} would lie outside of the repository, behind a link; write it by hand`);
}
