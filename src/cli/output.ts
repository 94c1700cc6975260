import { resolve } from "node:path";
import { isSameFile } from "../input/same-file.ts";
import { type Options, usageError } from "./options.ts";

/** The option by which a report goes into a file. */
export const OUTPUT = {
  type: "string",
  value: "FILE",
  says: 'write the report there ("-": to standard output), and say in one line what was written',
} as const satisfies Options[string];

/** Something that a command reads, and what it is called. */
export interface Input {
  readonly what: string;
  readonly path: string;
}

/** Files that a command reads, of which some were not named. */
export const inputsOf = (what: string, paths: readonly (string | null | undefined)[]): readonly Input[] =>
  paths.flatMap((path) => (path === null || path === undefined || path === "-" ? [] : [{ what, path }]));

/**
 * Throws InputError where `--output` names something that the command reads, however it is spelt: it would be gone, and
 * no plan can be made a second time.
 */
export function refuseOverInput(
  output: string | undefined,
  inputs: readonly Input[],
  { cwd, command }: { readonly cwd: string; readonly command: string },
): void {
  if (output === undefined) return;
  const path = resolve(cwd, output);
  const same = inputs.find((input) => isSameFile(path, resolve(cwd, input.path)));
  if (same === undefined) return;
  const also = same.path === output ? "" : `, ${same.path}`;
  throw usageError(
    `--output ${output} would be written over ${same.what}${also}; give the report a name of its own`,
    command,
  );
}
