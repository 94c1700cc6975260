import { VERSION } from "../version.ts";
import { HELP, parseOptions, usageError } from "./options.ts";
import { print, type Shell } from "./shell.ts";
import { type Command, usageOf } from "./usage.ts";

const SAYS = "the version, as --version and -v tell it";

const USAGE = usageOf({ name: "version", says: SAYS, forms: [""], options: HELP });

async function version(args: readonly string[], shell: Shell): Promise<number> {
  const { values, positionals } = parseOptions(args, HELP, "version");
  if (values.help === true) return print(shell, USAGE);
  if (positionals.length > 0) throw usageError("version takes nothing", "version");
  return print(shell, `${VERSION}\n`);
}

export const VERSION_COMMAND: Command = { says: SAYS, usage: USAGE, options: HELP, words: [], run: version };
