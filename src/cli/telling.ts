import { resolve } from "node:path";
import { InputError } from "../domain/fault.ts";
import { whyAndRemedy } from "../text/system-error.ts";
import { partsOf, type Text, writeText } from "../text-file.ts";
import { type Shell, say } from "./shell.ts";

export interface Telling {
  /** A file; `-` or none: standard output. */
  readonly output?: string | undefined;
  readonly format: string;
  readonly quiet?: boolean | undefined;
  /** The result in one line. */
  readonly line: string;
  /** The report. */
  readonly text: () => Text;
}

/** The report alone goes to standard output; that a file was written is said beside it. */
export function tell({ output, format, quiet, line, text }: Telling, shell: Shell): void {
  if (output !== undefined && output !== "-") {
    write(output, text(), shell);
    say(shell, `wrote ${output} (${format}); ${line}`);
  } else for (const part of partsOf(quiet === true ? `${line}\n` : text())) shell.stdout.write(part);
}

function write(path: string, text: Text, { cwd }: Shell): void {
  try {
    writeText(resolve(cwd, path), text);
  } catch (cause) {
    throw new InputError(`${path}: the report can't be written: ${whyAndRemedy(cause)}`, { cause });
  }
}
