import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { InputError } from "../domain/fault.ts";
import { commandNamed, usage } from "./commands.ts";
import { ended } from "./ended.ts";
import { COMMAND_NAMES, isCommandName } from "./names.ts";
import { noSuch, type Options, usageError } from "./options.ts";
import { print, type Shell } from "./shell.ts";
import type { Command } from "./usage.ts";

/**
 * The command line: takes the arguments without the program's name, gives back the exit code, and never throws (see
 * `ended`).
 */
export const run = (argv: readonly string[], shell: Shell): Promise<number> => ended(() => obeyed(argv, shell), shell);

async function obeyed(argv: readonly string[], shell: Shell): Promise<number> {
  const [name, ...args] = argv;
  if (name === "--version" || name === "-v") return obeyed(["version", ...args], shell);
  if (name === "--help" || name === "-h" || (name === "help" && args[0] === undefined)) return print(shell, usage());
  if (name === "help") return print(shell, (await known(args[0] as string)).usage());
  if (name !== undefined && isCommandName(name)) return (await commandNamed(name)).run(args, shell);
  if (name === undefined && shell.isPiped !== true) throw usageError("no command was given");
  if (name === undefined || (await isAboutPlans(name, shell))) return (await commandNamed("review")).run(argv, shell);
  throw noCommand(name);
}

/** `destroy-guard plan.json` means `review`, and so do its options and a file of any name. */
async function isAboutPlans(name: string, { cwd }: Shell): Promise<boolean> {
  const option = /^--?([^=]*)/.exec(name)?.[1];
  if (option === undefined) return /[./\\=*?]/.test(name) || existsSync(resolve(cwd, name));
  const { options } = await commandNamed("review");
  if (name === "-" || isOptionOf(options, name, option)) return true;
  throw noSuch("option", name, ["--version", ...Object.keys(options).map((one) => `--${one}`)]);
}

/** `--root`, `-q`, and `-qx`, which is `-q` and one that review does not know. */
const isOptionOf = (options: Options, written: string, option: string): boolean =>
  written.startsWith("--")
    ? Object.hasOwn(options, option)
    : Object.values(options).some(({ short }) => short !== undefined && short === option[0]);

function known(name: string): Promise<Command> {
  if (!isCommandName(name)) throw noCommand(name);
  return commandNamed(name);
}

const noCommand = (name: string): InputError =>
  name === "destroy"
    ? usageError(
        '"destroy" is not a command; to plan a destroy, review it and apply it: destroy-guard apply -- -destroy',
      )
    : noSuch("command", name, COMMAND_NAMES);
