import { parseArgs } from "node:util";
import { InputError } from "../domain/fault.ts";
import { EXIT } from "../domain/verdict.ts";

/** What a command may touch of the world around it. */
export interface Surroundings {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly now: () => Date;
}

export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Columns of the terminal; 80 where standard output is none. */
export const widthOf = ({ stdout, env }: Surroundings): number => stdout.columns ?? (Number(env.COLUMNS) || 80);

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

/** Writes text on standard output; the exit code of a command that only says something. */
export function print(around: Surroundings, text: string): number {
  around.stdout.write(text);
  return EXIT.passed;
}
