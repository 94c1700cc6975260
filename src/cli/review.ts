import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { catalogueWith } from "../catalogue/index.ts";
import { InputError } from "../domain/fault.ts";
import { interestOf } from "../domain/interest.ts";
import type { Plan } from "../domain/plan.ts";
import type { Policy } from "../domain/policy.ts";
import type { Review } from "../domain/review.ts";
import { exitCodeOf } from "../domain/verdict.ts";
import { readPlans } from "../input/plan/read.ts";
import { planSources } from "../input/plan/sources.ts";
import { jsonReport } from "../report/json.ts";
import { markdownReport } from "../report/markdown.ts";
import { sarifReport } from "../report/sarif.ts";
import { terminalReport } from "../report/terminal.ts";
import { reviewOf, reviewRoot } from "../review.ts";
import { VERSION } from "../version.ts";
import { policyFor } from "./policy-file.ts";
import { progressOn } from "./progress.ts";
import { parseOptions, print, type Surroundings, usageError, widthOf } from "./surroundings.ts";
import { USAGE } from "./usage.ts";

type Report = (review: Review, around: Surroundings) => string;

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

/** `review`: reads the plans, judges them, prints or writes the report; the exit code is the verdict. */
export async function reviewCommand(args: readonly string[], around: Surroundings): Promise<number> {
  const { values, positionals } = parseOptions(args, REVIEW_OPTIONS);
  if (values.help === true) return print(around, USAGE);
  const format = FORMATS.get(values.format ?? "terminal");
  if (format === undefined)
    throw usageError(`"${values.format}" is no format; there are ${[...FORMATS.keys()].join(", ")}`);
  if (positionals.length === 0) throw usageError("no plan was named");
  if (positionals.filter((plan) => plan === "-" || plan.endsWith("=-")).length > 1)
    throw usageError('"-" can be read only once');
  const policy = await policyFor(values.policy, around.cwd);
  const catalogue = catalogueWith(policy.catalogue);
  const plans = await readAll(positionals, values, { policy, catalogue }, around);
  const today = around.now().toISOString().slice(0, 10);
  const result = reviewOf(plans.map((plan) => reviewRoot(plan, { catalogue, policy, today, isNewRoot: null })));
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
  for (const source of await planSources(positionals, root, around.cwd)) {
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
  if (first !== undefined)
    throw rest.length === 0
      ? first
      : new InputError(mistakes.map(({ message }) => message).join("\n"), { cause: first });
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
