import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { InputError } from "../domain/fault.ts";
import { EXIT } from "../domain/verdict.ts";
import { logText } from "../report/untrusted.ts";
import { VERSION } from "../version.ts";
import { COMMANDS, USAGE } from "./commands.ts";
import { noSuch, usageError } from "./options.ts";
import { REVIEW } from "./review.ts";
import { print, type Shell, say } from "./shell.ts";

/**
 * The command line: takes the arguments without the program's name, gives back the exit code (`EXIT` in
 * domain/verdict.ts). Never throws: expected faults are told on standard error in their own words, everything else is a
 * fault of ours and shows its stack.
 */
export async function run(argv: readonly string[], shell: Shell): Promise<number> {
  try {
    return await obeyed(argv, shell);
  } catch (error) {
    return failed(error, shell);
  }
}

async function obeyed(argv: readonly string[], shell: Shell): Promise<number> {
  const [name, ...args] = argv;
  if (name === "--version" || name === "-v") return print(shell, `${VERSION}\n`);
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

const noCommand = (name: string): InputError => noSuch("command", name, [...COMMANDS.keys()]);

function failed(error: unknown, shell: Shell): number {
  if (error instanceof InputError) {
    // Each line of a policy's mistakes begins with the file and the line, as editors read them.
    if (error.name === "PolicyError") shell.stderr.write(`${logText(error.message)}\n`);
    else say(shell, error.message);
    return EXIT.input;
  }
  shell.stderr.write(
    `destroy-guard: this is a fault of destroy-guard, not of your plan; please report it.\n${error instanceof Error ? error.stack : String(error)}\n`,
  );
  return EXIT.fault;
}
