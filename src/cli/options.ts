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
  /** Options of which one has to stand beside it: without, it would be passed over in silence. */
  readonly needs?: readonly string[];
  /** Options beside which it would be passed over in silence. */
  readonly excludes?: readonly string[];
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

/**
 * Reads the options and arguments of a command. Throws InputError for options that can't be read as it has them.
 * `offered`: those that people are told of, if not all of them.
 */
export function parseOptions<T extends Options>(
  args: readonly string[],
  options: T,
  command?: string,
  offered: Options = options,
) {
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true, tokens: true });
    refuseTwice(parsed.tokens, options, command);
    refuseEmpty(parsed.tokens, command);
    refuseLost(parsed.tokens, options, command);
    return parsed;
  } catch (cause) {
    throw mistakeIn(args, options, offered, command) ?? cause;
  }
}

type Token = { readonly kind: string; readonly name?: string; readonly value?: string | undefined };

/** Of two values the first would be dropped in silence: another root, another policy. */
function refuseTwice(tokens: readonly Token[], options: Options, command: string | undefined): void {
  const given = new Map<string, string>();
  for (const { kind, name = "", value = "" } of tokens) {
    if (kind !== "option" || options[name]?.type !== "string" || options[name]?.multiple === true) continue;
    const first = given.get(name);
    if (first !== undefined)
      throw usageError(`--${name} was given twice, as ${first} and as ${value}; it takes one value`, command);
    given.set(name, value);
  }
}

/** What a shell makes of `"$FOLDER"` where that is not set: it would mean this folder, or nothing at all. */
function refuseEmpty(tokens: readonly Token[], command: string | undefined): void {
  const empty = tokens.find(({ kind, value }) => kind !== "option-terminator" && value?.trim() === "");
  if (empty === undefined) return;
  const which = empty.kind === "option" ? `the value of --${empty.name}` : "an argument";
  throw usageError(`${which} is empty; look whether a variable that stands there is set`, command);
}

/** The names of all options that were given. */
export const namesIn = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(tokens.flatMap(({ kind, name }) => (kind === "option" && name !== undefined ? [name] : [])));

/** An option that would change nothing: whoever wrote it believes that it does. */
function refuseLost(tokens: readonly Token[], options: Options, command: string | undefined): void {
  const given = namesIn(tokens);
  if (given.has("help")) return;
  for (const name of given) {
    const { needs = [], excludes = [] } = options[name] ?? {};
    const other = excludes.find((one) => given.has(one));
    if (other !== undefined) throw usageError(`--${name} and --${other} exclude each other`, command);
    if (needs.length > 0 && !needs.some((one) => given.has(one)))
      throw usageError(
        `--${name} does nothing without ${listed(
          needs.map((one) => `--${one}`),
          "or",
        )}; give that as well, or leave --${name} out`,
        command,
      );
  }
}

/** The first option that is not known, lacks its value, or has one that it does not take. */
function mistakeIn(
  args: readonly string[],
  options: Options,
  offered: Options,
  command: string | undefined,
): InputError | undefined {
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { rawName: written, value, inlineValue: isInline } = token;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (option === undefined) return noOption(args[token.index] ?? written, offered, command);
    if (option.type === "boolean" && value !== undefined)
      return usageError(`${written} takes no value; write ${written} alone, or leave it out`, command);
    if (option.type === "string" && (value === undefined || (isInline === false && /^-./.test(value))))
      return usageError(noValue(written, option, value), command);
  }
  return undefined;
}

function noOption(written: string, options: Options, command: string | undefined): InputError {
  const kind = `option${command === undefined ? "" : ` of ${command}`}`;
  const all = Object.keys(options).map((name) => `--${name}`);
  return noSuch(kind, written.replace(/=.*$/s, ""), all, command);
}

const noValue = (written: string, option: Option, next: string | undefined): string => {
  const needed = `${written} needs a value: ${written} ${option.value ?? "VALUE"}`;
  return next === undefined ? needed : `${needed}; a value that begins with "-" is written as ${written}=${next}`;
};
