import { relative, resolve } from "node:path";
import { HELP, noSuch, type Options, parseOptions, usageError } from "../../cli/options.ts";
import { print, type Shell, say } from "../../cli/shell.ts";
import { type Command, usageOf } from "../../cli/usage.ts";
import { InputError } from "../../domain/fault.ts";
import { EXIT } from "../../domain/verdict.ts";
import { statOf } from "../../input/found.ts";
import { listed } from "../../report/quantity.ts";
import { terminalText } from "../../report/untrusted.ts";
import type { Chain, Line } from "../trail/chain.ts";
import { TRAIL_OPTION, trailAt, trailPath } from "../trail.ts";
import { chainWords, logJson, logWords, rootName } from "./words.ts";

const FORMATS = new Map([
  ["terminal", logWords],
  ["json", logJson],
]);

const OPTIONS = {
  root: { type: "string", value: "DIR", says: "only this root" },
  format: {
    type: "string",
    value: "FORMAT",
    default: "terminal",
    says: "form of the list",
    words: [...FORMATS.keys()],
  },
  verify: {
    type: "boolean",
    excludes: ["root", "format"],
    says: "say whether the trail is whole, or which line is the first that was changed or is missing",
  },
  last: {
    type: "string",
    value: "HASH",
    excludes: ["root", "format"],
    says: "the last line that you know of, as --verify told it: lines that were cut off at the end can be told only by it",
  },
  log: TRAIL_OPTION,
  ...HELP,
} as const satisfies Options;

const usage = () =>
  usageOf({
    name: "log",
    forms: ["[--root DIR] [--format FORMAT]", "--verify [--last HASH]"],
    text: `  "apply", "agree" and "hook" write a line for each decision: when, which command,
  which root, what the review said, who agreed, how Terraform ended. No values of a
  plan.

  Each line has the hash of the line before, so that a change shows. Whoever owns the
  machine can write the whole trail anew.`,
    options: OPTIONS,
    examples: ["destroy-guard log --root infra/prod", "destroy-guard log --verify"],
    exits: {
      0: "shown, or whole",
      1: "--verify: something was changed or is missing, as a file is that --log names, or all lines of one",
      2: "wrong usage, or the trail can't be read",
    },
  });

async function log(args: readonly string[], shell: Shell): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS, "log");
  if (values.help === true) return print(shell, usage());
  if (positionals.length > 0) throw usageError("log takes no arguments", "log");
  const words = FORMATS.get(values.format);
  if (words === undefined) throw noSuch("format of log", values.format, [...FORMATS.keys()], "log");
  const { path, read } = trailAt(trailPath(values.log, shell), shell.now);
  const chain = read();
  if (values.verify === true || values.last !== undefined) return verified({ ...values, path, chain }, shell);
  if (chain.broken !== null) say(shell, chainWords(path, chain).trimEnd());
  const lines = chain.lines.filter(isOf(values.root, shell.cwd));
  if (lines.length === 0 && chain.broken === null)
    say(shell, `${terminalText(path)}: ${isEmptied(path) ? EMPTIED : noLine(values.root, chain.lines)}`);
  return print(shell, words(lines));
}

const noLine = (root: string | undefined, lines: readonly Line[]): string => {
  const names = [...new Set(lines.flatMap(({ place }) => (place === null ? [] : [rootName(place)])))];
  if (root === undefined || names.length === 0) return "there is no line yet";
  return terminalText(`there is no line of the root ${root}; there are lines of ${listed(names)}`);
};

/** By the name that the trail gives a root, or by its folder. */
const isOf =
  (root: string | undefined, cwd: string) =>
  ({ place }: Line): boolean =>
    root === undefined ||
    (place !== null &&
      (rootName(place) === root || relative(resolve(place.top, place.root), resolve(cwd, root)) === ""));

interface Verified {
  readonly path: string;
  readonly chain: Chain;
  readonly last?: string | undefined;
  /** The value of `--log`. */
  readonly log?: string | undefined;
}

/** The file is made with its first line in it. So one without a line is no new trail. */
const isEmptied = (path: string): boolean => {
  const found = statOf(path);
  return found?.isFile() === true && found.size === 0;
};

const EMPTIED = "the file is there and holds no line: what was written was taken away, or never came to its end";

/**
 * Lines that were cut off at the end leave a chain that is whole: only who kept the hash of the last line can tell, and
 * gives it as `last`. Whoever names a file knows that there is one; where none is named, there may be no trail yet.
 */
function verified({ path, chain, last, log: named }: Verified, shell: Shell): number {
  if (last !== undefined && !/^sha256:[0-9a-f]{64}$/.test(last))
    throw new InputError(`"${last}" is no hash of a line: sha256:… is one`);
  if (named !== undefined && statOf(path) === undefined) {
    shell.stdout.write(`${terminalText(path)}: there is no such file; it was taken away, or --log means another\n`);
    return EXIT.blocked;
  }
  if (isEmptied(path)) {
    shell.stdout.write(`${terminalText(path)}: ${EMPTIED}\n`);
    return EXIT.blocked;
  }
  shell.stdout.write(chainWords(path, chain));
  if (chain.broken !== null) return EXIT.blocked;
  if (last === undefined || chain.lines.some(({ hash }) => hash === last)) return EXIT.passed;
  shell.stdout.write(`No line has the hash ${last}: lines at the end are missing, or this is another trail.\n`);
  return EXIT.blocked;
}

/** `log`: shows the trail; with `--verify` says whether it is whole, and ends with 1 where it is not. */
export const LOG: Command = { usage, options: OPTIONS, run: log };
