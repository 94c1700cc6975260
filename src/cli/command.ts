import { catalogueWith, knownTypes, rowsBeside } from "../catalogue/index.ts";
import { InputError } from "../domain/fault.ts";
import { EXIT } from "../domain/verdict.ts";
import { hookCommand } from "../keyboard/hook/command.ts";
import { explained } from "../report/explain.ts";
import { counted } from "../report/quantity.ts";
import { logText } from "../report/untrusted.ts";
import { VERSION } from "../version.ts";
import { HELP, parseOptions, usageError } from "./options.ts";
import { policyIn } from "./policy-file.ts";
import { reviewCommand } from "./review.ts";
import { print, type Shell, widthOf } from "./shell.ts";
import { USAGE } from "./usage.ts";

async function explainCommand(args: readonly string[], shell: Shell): Promise<number> {
  const { values, positionals } = parseOptions(args, HELP);
  if (values.help === true) return print(shell, USAGE);
  if (positionals.length === 0) throw usageError("no resource type was named");
  const catalogue = catalogueWith([]);
  const unknown = positionals.filter((type) => catalogue(type).known === "nothing");
  const known = unknown.length > 0 ? knownTypes() : [];
  const width = widthOf(shell);
  shell.stdout.write(
    positionals
      .map((type) => explained({ type, knowledge: catalogue(type), beside: rowsBeside(type), known, width }))
      .join("\n"),
  );
  return unknown.length > 0 ? EXIT.input : EXIT.passed;
}

async function checkPolicyCommand(args: readonly string[], shell: Shell): Promise<number> {
  const { values, positionals } = parseOptions(args, HELP);
  if (values.help === true) return print(shell, USAGE);
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw usageError("check-policy takes one file");
  const policy = await policyIn(path, shell.cwd);
  const parts = [
    counted(policy.protect.length, "protected pattern"),
    counted(policy.allow.length, "exception"),
    counted(policy.roots.length, "root setting"),
    counted(policy.freeze.length, "freeze window"),
  ];
  return print(shell, `${path} is a valid policy: ${parts.join(", ")}.\n`);
}

async function schemaCommand(args: readonly string[], shell: Shell): Promise<number> {
  const { values, positionals } = parseOptions(args, HELP);
  if (values.help === true) return print(shell, USAGE);
  if (positionals.length > 0) throw usageError("schema takes no arguments");
  const { policySchema } = await import("../input/policy.ts");
  return print(shell, `${JSON.stringify(policySchema(), null, 2)}\n`);
}

/** Loaded only here: few runs ask anybody. */
const agreeCommand = async (args: readonly string[], shell: Shell): Promise<number> =>
  (await import("../keyboard/consent/agree.ts")).agreeCommand(args, shell);

const COMMANDS = new Map([
  ["review", reviewCommand],
  ["explain", explainCommand],
  ["check-policy", checkPolicyCommand],
  ["schema", schemaCommand],
  ["agree", agreeCommand],
  ["hook", hookCommand],
]);

const commandOf = (name: string | undefined): ((args: readonly string[], shell: Shell) => Promise<number>) => {
  const command = COMMANDS.get(name ?? "");
  if (command !== undefined) return command;
  throw usageError(
    name === undefined
      ? "no command was given"
      : `"${name}" is no command; there are ${[...COMMANDS.keys()].join(", ")}`,
  );
};

/**
 * The command line: takes the arguments without the program's name, gives back the exit code (`EXIT` in
 * domain/verdict.ts). Never throws: expected faults are told on standard error in their own words, everything else is a
 * fault of ours and shows its stack.
 */
export async function run(argv: readonly string[], shell: Shell): Promise<number> {
  try {
    const [name, ...args] = argv;
    if (name === "--version") return print(shell, `${VERSION}\n`);
    if (name === "--help" || name === "-h" || name === "help") return print(shell, USAGE);
    return await commandOf(name)(args, shell);
  } catch (error) {
    return failed(error, shell);
  }
}

function failed(error: unknown, { stderr }: Shell): number {
  if (error instanceof InputError) {
    stderr.write(`destroy-guard: ${logText(error.message)}\n`);
    return EXIT.input;
  }
  stderr.write(
    `destroy-guard: this is a fault of destroy-guard, not of your plan; please report it.\n${error instanceof Error ? error.stack : String(error)}\n`,
  );
  return EXIT.fault;
}
