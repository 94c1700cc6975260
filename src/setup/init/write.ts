import { realpathSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { InputError } from "../../domain/fault.ts";
import { whyOf } from "../../text/system-error.ts";
import { makeFolders } from "../../text-file.ts";
import type { NewFile } from "./proposal.ts";

/** Writes files that are not there. Throws InputError where one is, or can't be written: nothing is overwritten. */
export function writeNew(top: string, files: readonly NewFile[]): void {
  for (const { path, text } of files) {
    const place = join(top, path);
    try {
      makeFolders(dirname(place));
      requireInside(top, dirname(place), path);
      writeFileSync(place, text, { flag: "wx" });
    } catch (cause) {
      if (cause instanceof InputError) throw cause;
      const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
      throw new InputError(
        code === "EEXIST"
          ? `${path} is there by now, and nothing is overwritten; run init again`
          : `${path} can't be written: ${whyOf(cause)}; check the folder`,
        { cause },
      );
    }
  }
}

/** A link can lead anywhere. */
function requireInside(top: string, folder: string, path: string): void {
  const [first] = relative(realpathSync(top), realpathSync(folder)).split(sep);
  if (first === "..")
    throw new InputError(`${path} would lie outside of the repository, behind a link; write it by hand`);
}
