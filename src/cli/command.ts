import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { catalogueWith, knownTypes } from "../catalogue/index.ts";
import { InputError } from "../domain/fault.ts";
import { interestOf } from "../domain/interest.ts";
import type { Plan } from "../domain/plan.ts";
import { DEFAULT_POLICY, type Policy } from "../domain/policy.ts";
import type { Review } from "../domain/review.ts";
import { EXIT, exitCodeOf } from "../domain/verdict.ts";
import { readPlans } from "../input/plan/read.ts";
import { planSources } from "../input/plan/sources.ts";
import { explained } from "../report/explain.ts";
import { jsonReport } from "../report/json.ts";
import { markdownReport } from "../report/markdown.ts";
import { counted } from "../report/quantity.ts";
import { sarifReport } from "../report/sarif.ts";
import { terminalReport } from "../report/terminal.ts";
import { logText } from "../report/untrusted.ts";
import { NOBODY, review, reviewRoot } from "../review.ts";
import { VERSION } from "../version.ts";
import { progressOn } from "./progress.ts";
import { USAGE } from "./usage.ts";

/** What a command may touch of the world around it. */
export interface Surroundings {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly now: () => Date;
}

export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

const DEFAULT_POLICY_FILE = ".github/destroy-guard.yml";

const usageError = (message: string): InputError => new InputError(`${message}\nRun "destroy-guard --help" to see how it is used.`);

/** The policy of a run: the file that is named, else the repository's own, else the defaults. Only a named file must exist. */
async function policyFor(named: string | undefined, cwd: string): Promise<Policy> {
  const path = named ?? (existsSync(resolve(cwd, DEFAULT_POLICY_FILE)) ? DEFAULT_POLICY_FILE : undefined);
  return path === undefined ? DEFAULT_POLICY : policyIn(path, cwd);
}

async function policyIn(path: string, cwd: string): Promise<Policy> {
  let text: string;
  try {
    text = readFileSync(resolve(cwd, path), "utf8");
  } catch (cause) {
    throw new InputError(
      `${path}: the policy file can't be read (${cause instanceof Error && "code" in cause ? String(cause.code) : String(cause)}); check the path`,
      { cause },
    );
  }
  // Loaded only here: YAML and zod cost a tenth of a second that a run without a policy need not pay.
  const { readPolicy } = await import("../input/policy.ts");
  return readPolicy(text, path);
}

type Report = (review: Review, around: Surroundings) => string;

const widthOf = ({ stdout, env }: Surroundings): number => stdout.columns ?? (Number(env.COLUMNS) || 80);

/** NO_COLOR and FORCE_COLOR as their pages define them: https://no-color.org, https://force-color.org */
const isColored = ({ stdout, env }: Surroundings): boolean => {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== "") return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "") return env.FORCE_COLOR !== "0";
  return stdout.isTTY === true && env.TERM !== "dumb";
};

const FORMATS = new Map<string, Report>([
  ["terminal", (result, around) => terminalReport(result, { width: widthOf(around), color: isColored(around) })],
  ["markdown", (result) => markdownReport(result)],
  ["json", (result) => jsonReport(result)],
  ["sarif", (result) => sarifReport(result, { version: VERSION })],
]);

const REVIEW_OPTIONS = {
  policy: { type: "string" },
  root: { type: "string" },
  format: { type: "string", default: "terminal" },
  output: { type: "string" },
  terraform: { type: "string", default: "terraform" },
  help: { type: "boolean", short: "h" },
} as const;

async function reviewCommand(args: readonly string[], around: Surroundings): Promise<number> {
  const { values, positionals } = parseOptions(args, REVIEW_OPTIONS);
  if (values.help === true) return print(around, USAGE);
  const format = FORMATS.get(values.format ?? "terminal");
  if (format === undefined) throw usageError(`"${values.format}" is no format; there are ${[...FORMATS.keys()].join(", ")}`);
  if (positionals.length === 0) throw usageError("no plan was named");
  if (positionals.filter((plan) => plan === "-" || plan.endsWith("=-")).length > 1) throw usageError('"-" can be read only once');
  const policy = await policyFor(values.policy, around.cwd);
  const catalogue = catalogueWith(policy.catalogue);
  const plans = await readAll(positionals, values, { policy, catalogue }, around);
  const today = around.now().toISOString().slice(0, 10);
  const result = await review(
    plans.map((plan) => reviewRoot(plan, { catalogue, policy, today, isNewRoot: null })),
    NOBODY,
  );
  if (values.output === undefined) around.stdout.write(format(result, around));
  else written(values.output, format(result, { ...around, stdout: { write: () => {} } }), around);
  return exitCodeOf(result.verdict);
}

/** Reads every plan, so that every mistake is told at once. */
async function readAll(
  positionals: readonly string[],
  { root, terraform }: { readonly root?: string | undefined; readonly terraform?: string | undefined },
  { policy, catalogue }: { readonly policy: Policy; readonly catalogue: ReturnType<typeof catalogueWith> },
  around: Surroundings,
): Promise<readonly Plan[]> {
  const progress = progressOn(around.stderr, () => around.now().getTime());
  const interest = interestOf(catalogue, policy);
  const plans: Plan[] = [];
  const mistakes: InputError[] = [];
  for (const source of planSources(positionals, root, around.cwd)) {
    try {
      plans.push(
        ...(await readPlans(source, {
          interest,
          terraform: terraform ?? "terraform",
          input: around.stdin,
          cwd: around.cwd,
          onProgress: progress.read,
        })),
      );
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      mistakes.push(error);
    }
  }
  progress.clear();
  const [first, ...rest] = mistakes;
  if (first !== undefined) throw rest.length === 0 ? first : new InputError(mistakes.map(({ message }) => message).join("\n"), { cause: first });
  return plans;
}

function written(path: string, text: string, { cwd }: Surroundings): void {
  try {
    writeFileSync(resolve(cwd, path), text);
  } catch (cause) {
    throw new InputError(
      `${path}: the report can't be written (${cause instanceof Error && "code" in cause ? String(cause.code) : String(cause)}); check the path`,
      { cause },
    );
  }
}

function parseOptions<T extends NonNullable<Parameters<typeof parseArgs>[0]>["options"]>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options: options as NonNullable<T>, allowPositionals: true, strict: true });
  } catch (cause) {
    throw usageError(cause instanceof Error ? (cause.message.split(". ")[0] as string) : String(cause));
  }
}

const HELP = { help: { type: "boolean", short: "h" } } as const;

async function explainCommand(args: readonly string[], around: Surroundings): Promise<number> {
  const { values, positionals } = parseOptions(args, HELP);
  if (values.help === true) return print(around, USAGE);
  if (positionals.length === 0) throw usageError("no resource type was named");
  const catalogue = catalogueWith([]);
  const unknown = positionals.filter((type) => catalogue(type).known === "nothing");
  around.stdout.write(positionals.map((type) => explained(type, catalogue(type), unknown.length > 0 ? knownTypes() : [])).join("\n"));
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

function print(around: Surroundings, text: string): number {
  around.stdout.write(text);
  return EXIT.passed;
}

const COMMANDS = new Map([
  ["review", reviewCommand],
  ["explain", explainCommand],
  ["check-policy", checkPolicyCommand],
  ["schema", schemaCommand],
]);

/**
 * The command line: arguments without the program's name in, exit code out (contract §7). Expected faults are told on standard error in their own words;
 * everything else is a fault of ours and shows its stack.
 */
export async function run(argv: readonly string[], around: Surroundings): Promise<number> {
  try {
    const [name, ...args] = argv;
    if (name === "--version") return print(around, `${VERSION}\n`);
    if (name === "--help" || name === "-h" || name === "help") return print(around, USAGE);
    const command = COMMANDS.get(name ?? "");
    if (command === undefined)
      throw usageError(name === undefined ? "no command was given" : `"${name}" is no command; there are ${[...COMMANDS.keys()].join(", ")}`);
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
