import { EXIT } from "../domain/verdict.ts";
import { logText } from "../report/untrusted.ts";

/**
 * What a command gets from the shell that starts it: folder, environment, streams, clock. Beside these it uses only the
 * files that its arguments name.
 */
export interface Shell {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  /** Whether standard input is a pipe or a file, so that a plan may come from it without being named. */
  readonly isPiped?: boolean;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly now: () => Date;
}

export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** NO_COLOR and FORCE_COLOR as their pages define them: https://no-color.org, https://force-color.org */
const isColored = ({ stdout, env }: Shell): boolean => {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== "") return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "") return env.FORCE_COLOR !== "0";
  return stdout.isTTY === true && env.TERM !== "dumb";
};

/** Columns of the terminal; 80 if standard output is no terminal, or reports a width of 0. */
export const widthOf = ({ stdout, env }: Shell): number => stdout.columns || Number(env.COLUMNS) || 80;

/** How standard output shows a text: its width in columns, and whether in colours; `plain` switches them off. */
export const screenOf = (shell: Shell, plain = false): { readonly width: number; readonly color: boolean } => ({
  width: widthOf(shell),
  color: !plain && isColored(shell),
});

/** Writes text on standard output; the exit code of a command that only says something. */
export function print(shell: Shell, text: string): number {
  shell.stdout.write(text);
  return EXIT.passed;
}

/** Writes a note on standard error. Standard output is for the report alone. */
export function say({ stderr }: Pick<Shell, "stderr">, text: string): void {
  stderr.write(`destroy-guard: ${logText(text)}\n`);
}

/** `YYYY-MM-DD`, in UTC. */
export const todayOf = ({ now }: Shell): string => now().toISOString().slice(0, 10);
