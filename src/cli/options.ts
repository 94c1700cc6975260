import { parseArgs } from "node:util";
import { InputError } from "../domain/fault.ts";

/** A command line that can't be used; the message says why, and where to read how it can. */
export const usageError = (message: string): InputError =>
  new InputError(`${message}\nRun "destroy-guard --help" to see how it is used.`);

/** Options and arguments of a command. Throws InputError for what it does not know. */
export function parseOptions<T extends NonNullable<Parameters<typeof parseArgs>[0]>["options"]>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options: options as NonNullable<T>, allowPositionals: true, strict: true });
  } catch (cause) {
    throw usageError(cause instanceof Error ? (cause.message.split(". ")[0] as string) : String(cause));
  }
}

export const HELP = { help: { type: "boolean", short: "h" } } as const;
