import { VERSION } from "../version.ts";
import { HELP, parseOptions, usageError } from "./options.ts";
import { print, type Shell } from "./shell.ts";
import { type Command, usageOf } from "./usage.ts";

const usage = () => usageOf({ name: "version", forms: [""], options: HELP });

async function version(args: readonly string[], shell: Shell): Promise<number> {
  const { values, positionals } = parseOptions(args, HELP, "version");
  if (values.help === true) return print(shell, usage());
  if (positionals.length > 0) throw usageError("version takes nothing", "version");
  return print(shell, `${VERSION}\n`);
}

export const VERSION_COMMAND: Command = { usage, options: HELP, words: [], run: version };
