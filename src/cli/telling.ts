import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { InputError } from "../domain/fault.ts";
import { type Shell, say } from "./shell.ts";

export interface Telling {
  readonly output?: string | undefined;
  readonly format: string;
  readonly quiet?: boolean | undefined;
  /** The result in one line. */
  readonly line: string;
  readonly text: () => string;
}

/** The report alone goes to standard output; that a file was written is said beside it. */
export function tell({ output, format, quiet, line, text }: Telling, shell: Shell): void {
  if (output !== undefined) {
    write(output, text(), shell);
    say(shell, `wrote ${output} (${format}); ${line}`);
  } else shell.stdout.write(quiet === true ? `${line}\n` : text());
}

function write(path: string, text: string, { cwd }: Shell): void {
  try {
    writeFileSync(resolve(cwd, path), text);
  } catch (cause) {
    throw new InputError(
      `${path}: the report can't be written (${cause instanceof Error && "code" in cause ? String(cause.code) : String(cause)}); check the path`,
      { cause },
    );
  }
}
