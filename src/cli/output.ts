import { realpathSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { usageError } from "./options.ts";

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

/** Links of both kinds lead to the same file. */
function isSameFile(one: string, other: string): boolean {
  if (one === other) return true;
  const [first, second] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false, bigint: true }));
  if (first === undefined || second === undefined) return false;
  return first.ino === 0n || second.ino === 0n
    ? realpathSync(one) === realpathSync(other)
    : first.ino === second.ino && first.dev === second.dev;
}
