import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { InputError } from "../domain/fault.ts";
import { COMMANDS, USAGE } from "./commands.ts";
import { ended } from "./ended.ts";
import { noSuch, usageError } from "./options.ts";
import { REVIEW } from "./review.ts";
import { print, type Shell } from "./shell.ts";
import { VERSION_COMMAND } from "./version.ts";

/**
 * The command line: takes the arguments without the program's name, gives back the exit code, and never throws (see
 * `ended`).
 */
export const run = (argv: readonly string[], shell: Shell): Promise<number> => ended(() => obeyed(argv, shell), shell);

async function obeyed(argv: readonly string[], shell: Shell): Promise<number> {
  const [name, ...args] = argv;
  if (name === "--version" || name === "-v") return VERSION_COMMAND.run(args, shell);
  if (name === "--help" || name === "-h" || (name === "help" && args[0] === undefined)) return print(shell, USAGE);
  if (name === "help") return print(shell, commandNamed(args[0] as string).usage);
  const command = COMMANDS.get(name ?? "");
  if (command !== undefined) return command.run(args, shell);
  if (name === undefined && shell.isPiped !== true) throw usageError("no command was given");
  if (name === undefined || isAboutPlans(name, shell)) return REVIEW.run(argv, shell);
  throw noCommand(name);
}

/** `destroy-guard plan.json` means `review`, and so do its options and a file of any name. */
function isAboutPlans(name: string, { cwd }: Shell): boolean {
  const option = /^--?([^=]*)/.exec(name)?.[1];
  if (option === undefined) return /[./\\=*?]/.test(name) || existsSync(resolve(cwd, name));
  if (name === "-" || !name.startsWith("--") || Object.hasOwn(REVIEW.options, option)) return true;
  throw noSuch("option", name, ["--version", ...Object.keys(REVIEW.options).map((one) => `--${one}`)]);
}

function commandNamed(name: string) {
  const command = COMMANDS.get(name);
  if (command === undefined) throw noCommand(name);
  return command;
}

const noCommand = (name: string): InputError =>
  name === "destroy"
    ? usageError(
        '"destroy" is not a command; to plan a destroy, review it and apply it: destroy-guard apply -- -destroy',
      )
    : noSuch("command", name, [...COMMANDS.keys()]);
