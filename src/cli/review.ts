import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { catalogueWith } from "../catalogue/index.ts";
import { InputError } from "../domain/fault.ts";
import { keptPathsOf } from "../domain/kept-paths.ts";
import type { Plan } from "../domain/plan.ts";
import type { Policy } from "../domain/policy.ts";
import type { Review } from "../domain/review.ts";
import { exitCodeOf } from "../domain/verdict.ts";
import { readPlans } from "../input/plan/read.ts";
import { planSources } from "../input/plan/sources.ts";
import { reviewOf, reviewRoot } from "../review.ts";
import { formatNamed } from "./formats.ts";
import { parseOptions, usageError } from "./options.ts";
import { policyFor } from "./policy-file.ts";
import { progressOn } from "./progress.ts";
import { print, type Shell } from "./shell.ts";
import { USAGE } from "./usage.ts";

const REVIEW_OPTIONS = {
  policy: { type: "string" },
  root: { type: "string" },
  format: { type: "string", default: "terminal" },
  output: { type: "string" },
  consent: { type: "string", multiple: true },
  signers: { type: "string" },
  terraform: { type: "string", default: "terraform" },
  help: { type: "boolean", short: "h" },
} as const;

/** `review`: reads the plans, judges them, prints or writes the report; the exit code is the verdict. */
export async function reviewCommand(args: readonly string[], shell: Shell): Promise<number> {
  const { values, positionals } = parseOptions(args, REVIEW_OPTIONS);
  if (values.help === true) return print(shell, USAGE);
  const format = formatNamed(values.format);
  checkPlans(positionals);
  const policy = await policyFor(values.policy, shell.cwd);
  const catalogue = catalogueWith(policy.catalogue);
  const plans = await readAll(positionals, values, { policy, catalogue }, shell);
  const today = shell.now().toISOString().slice(0, 10);
  const found = reviewOf(plans.map((plan) => reviewRoot(plan, { catalogue, policy, today, isNewRoot: null })));
  const result = values.consent === undefined ? found : await consented(found, values, policy, shell);
  if (values.output === undefined) shell.stdout.write(format(result, shell));
  else written(values.output, format(result, { ...shell, stdout: { write: () => {} } }), shell);
  return exitCodeOf(result.verdict);
}

interface ConsentValues {
  readonly consent?: readonly string[] | undefined;
  readonly signers?: string | undefined;
  readonly policy?: string | undefined;
}

/** The review after signed consents. The signers of a policy count only where somebody named that policy. */
async function consented(found: Review, values: ConsentValues, policy: Policy, shell: Shell): Promise<Review> {
  const { consentTo, refusalLines } = await import("../keyboard/consent/consent.ts");
  const signers = values.signers ?? (values.policy === undefined ? null : policy.override.signers);
  const { review, refusals } = await consentTo(
    found,
    { files: values.consent ?? [], signers },
    { cwd: shell.cwd, env: shell.env, now: shell.now(), required: policy.override.required },
  );
  for (const line of refusalLines(refusals)) shell.stderr.write(`destroy-guard: ${line}\n`);
  return review;
}

function checkPlans(plans: readonly string[]): void {
  if (plans.length === 0) throw usageError("no plan was named");
  if (plans.filter((plan) => plan === "-" || plan.endsWith("=-")).length > 1)
    throw usageError('"-" can be read only once');
}

/** Reads every plan, so that every mistake is told at once. */
async function readAll(
  positionals: readonly string[],
  { root, terraform }: { readonly root?: string | undefined; readonly terraform: string },
  { policy, catalogue }: { readonly policy: Policy; readonly catalogue: ReturnType<typeof catalogueWith> },
  shell: Shell,
): Promise<readonly Plan[]> {
  const progress = progressOn(shell.stderr, () => shell.now().getTime());
  const keptPaths = keptPathsOf(catalogue, policy);
  const options = { keptPaths, terraform, input: shell.stdin, cwd: shell.cwd, onProgress: progress.read };
  const plans: Plan[] = [];
  const mistakes: InputError[] = [];
  for (const source of await planSources(positionals, root, shell.cwd)) {
    try {
      plans.push(...(await readPlans(source, options)));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      mistakes.push(error);
    }
  }
  progress.clear();
  if (mistakes.length > 0) throw joined(mistakes);
  return plans;
}

const joined = (mistakes: readonly InputError[]): InputError =>
  mistakes.length === 1
    ? (mistakes[0] as InputError)
    : new InputError(mistakes.map(({ message }) => message).join("\n"), { cause: mistakes[0] });

function written(path: string, text: string, { cwd }: Shell): void {
  try {
    writeFileSync(resolve(cwd, path), text);
  } catch (cause) {
    throw new InputError(
      `${path}: the report can't be written (${cause instanceof Error && "code" in cause ? String(cause.code) : String(cause)}); check the path`,
      { cause },
    );
  }
}
