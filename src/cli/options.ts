import { parseArgs } from "node:util";
import { InputError } from "../domain/fault.ts";
import { listed, withArticle } from "../report/quantity.ts";
import { nearWords } from "../text/near.ts";

/**
 * An option of a command: how it is read (`type`, `short`, `default` of node:util's parseArgs) and what is said of it.
 */
export interface Option {
  readonly type: "string" | "boolean";
  readonly short?: string;
  /** It may stand several times. */
  readonly multiple?: boolean;
  readonly default?: string | boolean;
  /** What `--help` calls its value. */
  readonly value?: string;
  /** What it does, for `--help` and for the completion of shells. */
  readonly says?: string;
  /** All values that it takes, where these are few. */
  readonly words?: readonly string[];
}

export type Options = Readonly<Record<string, Option>>;

export const HELP = { help: { type: "boolean", short: "h", says: "this text" } } as const satisfies Options;

/** A command line that can't be used; the message says why, and where to read how it can. */
export const usageError = (message: string, command?: string): InputError =>
  new InputError(
    `${message}\nRun "destroy-guard ${command === undefined ? "" : `${command} `}--help" to see how it is used.`,
  );

/** `; did you mean a or b?` with the allowed words nearest to a mistyped one; empty if none is near. */
export const didYouMean = (word: string, allowed: readonly string[]): string => {
  const near = nearWords(word, allowed);
  return near.length === 0 ? "" : `; did you mean ${listed(near, "or")}?`;
};

/** The error for a name that is not allowed. It names the nearest allowed one, and lists all. */
export function noSuch(kind: string, name: string, allowed: readonly string[], command?: string): InputError {
  const meant = didYouMean(name, allowed);
  const all = `${meant === "" ? "; there" : " There"} ${allowed.length === 1 ? "is" : "are"} ${allowed.join(", ")}`;
  return usageError(`"${name}" is not ${withArticle(kind)}${meant}${all}`, command);
}

/** Reads the options and arguments of a command. Throws InputError for an option that the command does not have. */
export function parseOptions<T extends NonNullable<Parameters<typeof parseArgs>[0]>["options"]>(
  args: readonly string[],
  options: T,
  command?: string,
) {
  try {
    return parseArgs({ args: [...args], options: options as NonNullable<T>, allowPositionals: true, strict: true });
  } catch (cause) {
    const known = Object.keys(options ?? {});
    const unknown = unknownOption(args, known, options);
    if (unknown !== undefined)
      throw noSuch(
        `option${command === undefined ? "" : ` of ${command}`}`,
        unknown,
        known.map((name) => `--${name}`),
        command,
      );
    throw usageError(cause instanceof Error ? (cause.message.split(". ")[0] as string) : String(cause), command);
  }
}

function unknownOption(
  args: readonly string[],
  known: readonly string[],
  options: NonNullable<Parameters<typeof parseArgs>[0]>["options"],
): string | undefined {
  const { tokens } = parseArgs({
    args: [...args],
    options: options ?? {},
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const token = tokens.find((one) => one.kind === "option" && !known.includes(one.name));
  return token?.kind === "option" ? token.rawName : undefined;
}
