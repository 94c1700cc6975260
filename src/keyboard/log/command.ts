import { relative, resolve } from "node:path";
import { HELP, parseOptions, usageError } from "../../cli/options.ts";
import { print, type Shell } from "../../cli/shell.ts";
import { InputError } from "../../domain/fault.ts";
import { EXIT } from "../../domain/verdict.ts";
import type { Chain, Line } from "../trail/chain.ts";
import { trailAt, trailPath } from "../trail.ts";
import { LOG_USAGE } from "./usage.ts";
import { chainWords, logJson, logWords } from "./words.ts";

const LOG_OPTIONS = {
  log: { type: "string" },
  root: { type: "string" },
  format: { type: "string", default: "terminal" },
  verify: { type: "boolean" },
  last: { type: "string" },
  ...HELP,
} as const;

const FORMATS = new Map([
  ["terminal", logWords],
  ["json", logJson],
]);

/** `log`: shows the trail; with `--verify` says whether it is whole, and ends with 1 where it is not. */
export async function logCommand(args: readonly string[], shell: Shell): Promise<number> {
  const { values, positionals } = parseOptions(args, LOG_OPTIONS);
  if (values.help === true) return print(shell, LOG_USAGE);
  if (positionals.length > 0) throw usageError("log takes no arguments");
  const words = FORMATS.get(values.format);
  if (words === undefined)
    throw usageError(`"${values.format}" is no format of log; there are ${[...FORMATS.keys()].join(", ")}`);
  const { path, read } = trailAt(trailPath(values.log, shell), shell.now);
  const chain = read();
  if (values.verify === true || values.last !== undefined) return verified(path, chain, values.last, shell);
  if (chain.broken !== null) shell.stderr.write(`destroy-guard: ${chainWords(path, chain)}`);
  return print(shell, words(chain.lines.filter(isOf(values.root, shell.cwd))));
}

/** By the name that the trail gives a root, or by its folder. */
const isOf =
  (root: string | undefined, cwd: string) =>
  ({ place }: Line): boolean =>
    root === undefined ||
    (place !== null && (place.root === root || relative(resolve(place.top, place.root), resolve(cwd, root)) === ""));

/**
 * Lines that were cut off at the end leave a chain that is whole: only who kept the hash of the last line can tell, and
 * gives it as `last`.
 */
function verified(path: string, chain: Chain, last: string | undefined, shell: Shell): number {
  shell.stdout.write(chainWords(path, chain));
  if (chain.broken !== null) return EXIT.blocked;
  if (last === undefined || chain.lines.some(({ hash }) => hash === last)) return EXIT.passed;
  if (!/^sha256:[0-9a-f]{64}$/.test(last)) throw new InputError(`"${last}" is no hash of a line: sha256:… is one`);
  shell.stdout.write(`No line has the hash ${last}: lines at the end are missing, or this is another trail.\n`);
  return EXIT.blocked;
}
