import { existsSync, readFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { HELP, type Options, parseOptions, usageError } from "../../cli/options.ts";
import { print, type Shell, say } from "../../cli/shell.ts";
import { type Command, usageOf } from "../../cli/usage.ts";
import { InputError } from "../../domain/fault.ts";
import { whyOf } from "../../text/system-error.ts";
import { makeFolders, replaceText } from "../../text-file.ts";
import { SHIM_MARK } from "../program.ts";
import { handOver } from "./hand-over.ts";
import { judged } from "./judged.ts";
import { shimScript } from "./script.ts";

/** Only the scripts give the first two, so neither the help nor the completion of shells has them. */
const OPTIONS = {
  "hand-over": { type: "string", value: "PROGRAM" },
  judge: { type: "string", value: "NAME" },
  ...HELP,
} as const satisfies Options;

const usage = () =>
  usageOf({
    name: "shim",
    forms: ["DIR"],
    text: `  Writes "terraform" and "tofu" into DIR, for whatever has no hooks. With DIR first on
  PATH, "apply" and "destroy" go to "destroy-guard apply", changes of the state are
  refused where there is no terminal, and everything else is run by the real program,
  which is the next one on PATH.

  Whoever calls the real program by its path goes past it.`,
    options: HELP,
    examples: ["destroy-guard shim ~/.local/share/destroy-guard/bin"],
  });

async function shim(argv: readonly string[], shell: Shell): Promise<number> {
  const cut = argv.indexOf("--");
  const [own, args] = cut < 0 ? [argv, []] : [argv.slice(0, cut), argv.slice(cut + 1)];
  const { values, positionals } = parseOptions(own, OPTIONS, "shim", HELP);
  if (values.help === true) return print(shell, usage());
  if (values["hand-over"] !== undefined) return handOver(values["hand-over"], args, shell);
  if (values.judge !== undefined) return judged(values.judge, args, shell);
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0 || args.length > 0)
    throw usageError("shim takes one folder, into which it writes a terraform and a tofu", "shim");
  if (process.platform === "win32")
    throw new InputError("shim writes scripts for sh, which Windows does not start; use destroy-guard apply there");
  return write(resolve(shell.cwd, folder), shell);
}

function write(folder: string, shell: Shell): number {
  try {
    makeFolders(folder);
    for (const name of ["terraform", "tofu"]) {
      const path = join(folder, name);
      if (existsSync(path) && !readFileSync(path).subarray(0, 200).includes(SHIM_MARK))
        throw new InputError(`${path} is there already, and is no shim; choose an empty folder`);
      replaceText(path, shimScript(name, starter()), 0o755);
    }
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError(`${folder} can't be written: ${whyOf(cause)}; choose another folder`, { cause });
  }
  const isFirst = (shell.env.PATH ?? "").split(delimiter)[0] === folder;
  if (!isFirst) say(shell, `now put it first on PATH, where your shell starts: export PATH="${folder}:$PATH"`);
  return print(shell, `${join(folder, "terraform")}\n${join(folder, "tofu")}\n`);
}

/** As this process was started: the scripts must find it whatever stands on the path. */
const starter = (): readonly string[] => [process.execPath, resolve(process.argv[1] ?? "")];

/** `shim DIR`, and what the scripts in it call. */
export const SHIM: Command = { usage, options: HELP, run: shim };
