import { resolve } from "node:path";
import { InputError } from "../domain/fault.ts";
import { writeParts } from "../write-parts.ts";
import { type Shell, say } from "./shell.ts";

export interface Telling {
  readonly output?: string | undefined;
  readonly format: string;
  readonly quiet?: boolean | undefined;
  /** The result in one line. */
  readonly line: string;
  /** The report, whole or in parts. */
  readonly text: () => string | Iterable<string>;
}

/** The report alone goes to standard output; that a file was written is said beside it. */
export function tell({ output, format, quiet, line, text }: Telling, shell: Shell): void {
  if (output !== undefined) {
    write(output, partsOf(text()), shell);
    say(shell, `wrote ${output} (${format}); ${line}`);
  } else for (const part of partsOf(quiet === true ? `${line}\n` : text())) shell.stdout.write(part);
}

const partsOf = (text: string | Iterable<string>): Iterable<string> => (typeof text === "string" ? [text] : text);

function write(path: string, parts: Iterable<string>, { cwd }: Shell): void {
  try {
    writeParts(resolve(cwd, path), parts);
  } catch (cause) {
    throw new InputError(
      `${path}: the report can't be written (${cause instanceof Error && "code" in cause ? String(cause.code) : String(cause)}); check the path`,
      { cause },
    );
  }
}
