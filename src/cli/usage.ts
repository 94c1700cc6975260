import { wrapped } from "../report/columns.ts";
import { COMMAND_SAYS, type CommandName } from "./names.ts";
import type { Option, Options } from "./options.ts";
import type { Shell } from "./shell.ts";

/** A command of the program. The table of all is in commands.ts. */
export interface Command {
  /** What `NAME --help` prints. */
  readonly usage: () => string;
  readonly options: Options;
  /** The values that its arguments may have, unless they are files: words, or the types of the catalogue. */
  readonly words?: readonly string[] | "types";
  /** Arguments without the name → exit code. Throws InputError where they can't be used. */
  readonly run: (args: readonly string[], shell: Shell) => Promise<number>;
}

/** Help is written for 80 columns, wherever it is read. */
const WIDTH = 80;

const headOf = (name: string, { short, value }: Option): string =>
  `${short === undefined ? "" : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;

const defaultOf = ({ default: preset }: Option): string =>
  typeof preset === "string" && preset !== "" ? ` (default: ${preset})` : "";

/** A list of names, each with its description in a second column. */
export function columns(rows: readonly (readonly [name: string, says: string])[]): string {
  const first = Math.max(...rows.map(([name]) => name.length)) + 4;
  return rows
    .flatMap(([name, says]) =>
      wrapped(says, WIDTH - first).map((line, at) => `${(at === 0 ? `  ${name}` : "").padEnd(first)}${line}`),
    )
    .join("\n");
}

export interface Usage {
  readonly name: CommandName;
  /** The arguments behind the name, one line of the help for each form. */
  readonly forms: readonly string[];
  /** Paragraphs about the arguments, as they are printed. */
  readonly text?: string;
  readonly options: Options;
  readonly examples?: readonly string[];
  /** What exit codes say, where they say something else than those of most commands. */
  readonly exits?: Readonly<Record<string, string>>;
}

/** What a command ends with, where it does not say otherwise. */
const EXITS: NonNullable<Usage["exits"]> = {
  0: "it was done",
  2: "wrong usage, or input that can't be read",
  3: "a fault of destroy-guard itself",
};

/** The help of one command. */
export function usageOf({ name, forms, text, options, examples, exits }: Usage): string {
  const parts = [
    wrapped(`destroy-guard ${name}: ${COMMAND_SAYS[name]}.`, WIDTH).join("\n"),
    ["USAGE", ...forms.map((form) => `  destroy-guard ${name}${form === "" ? "" : ` ${form}`}`)].join("\n"),
    ...(text === undefined ? [] : [text]),
    `OPTIONS\n${columns(
      Object.entries(options).map(([option, spec]) => [
        headOf(option, spec),
        `${spec.says ?? ""}${spec.words === undefined ? "" : `: ${spec.words.join(", ")}`}${defaultOf(spec)}`,
      ]),
    )}`,
    ...(examples === undefined ? [] : [`EXAMPLES\n${examples.map((one) => `  ${one}`).join("\n")}`]),
    `EXIT CODES\n${columns(Object.entries({ ...EXITS, ...exits }))}`,
  ];
  return `${parts.join("\n\n")}\n`;
}
