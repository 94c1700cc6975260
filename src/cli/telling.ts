import { resolve } from "node:path";
import { InputError } from "../domain/fault.ts";
import { whyAndRemedy } from "../text/system-error.ts";
import { partsOf, type Text, writeText } from "../text-file.ts";
import { usageError } from "./options.ts";
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

/** One line instead of the report leaves no place for another form of it. Throws InputError before anything is read. */
export function refuseUnseen(
  { output, format, quiet }: Pick<Telling, "output" | "format" | "quiet">,
  command: string,
): void {
  const isFile = output !== undefined && output !== "-";
  if (quiet === true && format !== "terminal" && !isFile)
    throw usageError(
      `--quiet prints one line instead of the report, so there is nothing for --format ${format}; leave one of them out, or write the report to a file with --output`,
      command,
    );
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
