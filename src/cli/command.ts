import { catalogueWith, knownTypes, rowsBeside } from "../catalogue/index.ts";
import { InputError } from "../domain/fault.ts";
import { EXIT } from "../domain/verdict.ts";
import { explained } from "../report/explain.ts";
import { counted } from "../report/quantity.ts";
import { logText } from "../report/untrusted.ts";
import { VERSION } from "../version.ts";
import { policyIn } from "./policy-file.ts";
import { reviewCommand } from "./review.ts";
import { HELP, parseOptions, print, type Surroundings, usageError, widthOf } from "./surroundings.ts";
import { USAGE } from "./usage.ts";

async function explainCommand(args: readonly string[], around: Surroundings): Promise<number> {
  const { values, positionals } = parseOptions(args, HELP);
  if (values.help === true) return print(around, USAGE);
  if (positionals.length === 0) throw usageError("no resource type was named");
  const catalogue = catalogueWith([]);
  const unknown = positionals.filter((type) => catalogue(type).known === "nothing");
  const known = unknown.length > 0 ? knownTypes() : [];
  const width = widthOf(around);
  around.stdout.write(
    positionals
      .map((type) => explained({ type, knowledge: catalogue(type), beside: rowsBeside(type), known, width }))
      .join("\n"),
  );
  return unknown.length > 0 ? EXIT.input : EXIT.passed;
}

async function checkPolicyCommand(args: readonly string[], around: Surroundings): Promise<number> {
  const { values, positionals } = parseOptions(args, HELP);
  if (values.help === true) return print(around, USAGE);
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw usageError("check-policy takes one file");
  const policy = await policyIn(path, around.cwd);
  const parts = [
    counted(policy.protect.length, "protected pattern"),
    counted(policy.allow.length, "exception"),
    counted(policy.roots.length, "root setting"),
    counted(policy.freeze.length, "freeze window"),
  ];
  return print(around, `${path} is a valid policy: ${parts.join(", ")}.\n`);
}

async function schemaCommand(args: readonly string[], around: Surroundings): Promise<number> {
  const { values, positionals } = parseOptions(args, HELP);
  if (values.help === true) return print(around, USAGE);
  if (positionals.length > 0) throw usageError("schema takes no arguments");
  const { policySchema } = await import("../input/policy.ts");
  return print(around, `${JSON.stringify(policySchema(), null, 2)}\n`);
}

const COMMANDS = new Map([
  ["review", reviewCommand],
  ["explain", explainCommand],
  ["check-policy", checkPolicyCommand],
  ["schema", schemaCommand],
]);

/**
 * The command line: arguments without the program's name in, exit code out (contract §7). Expected faults are told on
 * standard error in their own words;
 * everything else is a fault of ours and shows its stack.
 */
export async function run(argv: readonly string[], around: Surroundings): Promise<number> {
  try {
    const [name, ...args] = argv;
    if (name === "--version") return print(around, `${VERSION}\n`);
    if (name === "--help" || name === "-h" || name === "help") return print(around, USAGE);
    const command = COMMANDS.get(name ?? "");
    if (command === undefined)
      throw usageError(
        name === undefined
          ? "no command was given"
          : `"${name}" is no command; there are ${[...COMMANDS.keys()].join(", ")}`,
      );
    return await command(args, around);
  } catch (error) {
    if (error instanceof InputError) {
      around.stderr.write(`destroy-guard: ${logText(error.message)}\n`);
      return EXIT.input;
    }
    around.stderr.write(
      `destroy-guard: this is a fault of destroy-guard, not of your plan; please report it.\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
    return EXIT.fault;
  }
}
