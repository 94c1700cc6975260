import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { catalogueWith } from "../catalogue/index.ts";
import { evaluate } from "../domain/evaluate.ts";
import { keptPathsOf } from "../domain/kept-paths.ts";
import type { Plan } from "../domain/plan.ts";
import type { Policy } from "../domain/policy.ts";
import { remembered } from "../domain/remembered.ts";
import { knowsObjects } from "../domain/rules/missing-state.ts";
import { isTerraformFile } from "../domain/terraform.ts";
import { type Aged, withAges } from "../domain/trial/ages.ts";
import { withLines } from "../domain/trial/lines.ts";
import { proposedLines } from "../domain/trial/propose.ts";
import type { Trial } from "../domain/trial/trial.ts";
import { isBlocked, type Made, type TriedPlan, triedPlan } from "../domain/trial/tried.ts";
import { EXIT } from "../domain/verdict.ts";
import { rootName } from "../input/plan/paths.ts";
import { type PlanSource, readPlans } from "../input/plan/read.ts";
import { planSources } from "../input/plan/sources.ts";
import { behindLinks } from "../input/same-file.ts";
import { topOfAll } from "../input/working-copy.ts";
import { trialJson } from "../report/trial/json.ts";
import { trialMarkdown } from "../report/trial/markdown.ts";
import { trialTerminal } from "../report/trial/terminal.ts";
import { trialLine } from "../report/trial/words.ts";
import { noSuch, usageError } from "./options.ts";
import { inputsOf, refuseOverInput } from "./output.ts";
import { readSome } from "./plans.ts";
import { findPolicy } from "./policy-search.ts";
import { type Shell, say, todayOf, widthOf } from "./shell.ts";
import { tell } from "./telling.ts";

/** `review --summary`: what a policy would have said of past plans. */

type Format = (trial: Trial, shell: Shell) => string;

const FORMATS = new Map<string, Format>([
  ["terminal", (trial, shell) => trialTerminal(trial, widthOf(shell))],
  ["markdown", trialMarkdown],
  ["json", trialJson],
]);

export interface SummaryValues {
  readonly policy?: string | undefined;
  readonly root?: string | undefined;
  readonly format: string;
  readonly output?: string | undefined;
  readonly quiet?: boolean | undefined;
  readonly terraform: string;
  readonly consent?: readonly string[] | undefined;
  readonly signers?: string | undefined;
}

/**
 * Counts, proposes and prints. Nothing is decided by it, so the exit code says only whether every plan could be read:
 * what is missing from the numbers must not be taken for quiet.
 */
export async function summarized(values: SummaryValues, named: readonly string[], shell: Shell): Promise<number> {
  const format = FORMATS.get(values.format);
  if (format === undefined) throw noSuch("format of --summary", values.format, [...FORMATS.keys()], "review");
  if (values.consent !== undefined || values.signers !== undefined)
    throw usageError("--summary takes no consent: nothing is decided by it", "review");
  if (named.some((plan) => plan === "-" || plan.endsWith("=-")))
    throw usageError("--summary reads its plans twice, so give them as files", "review");
  const trial = await tried(
    values,
    distinct(await planSources(named, { root: values.root, cwd: shell.cwd, topOf: topOfAll }), shell.cwd),
    shell,
  );
  tell({ ...values, line: trialLine(trial), text: () => format(trial, shell) }, shell);
  return trial.unread.length === 0 ? EXIT.passed : EXIT.input;
}

/** Each file once for each root: globs overlap. Of one root there may be any number of plans. */
function distinct(sources: readonly PlanSource[], cwd: string): readonly PlanSource[] {
  const keyOf = ({ root, path }: PlanSource): string => JSON.stringify([root, behindLinks(resolve(cwd, path))]);
  return [...new Map(sources.map((source) => [keyOf(source), source])).values()];
}

async function tried(values: SummaryValues, sources: readonly PlanSource[], shell: Shell): Promise<Trial> {
  const folders = sources.map(({ path }) => dirname(path));
  const today = todayOf(shell);
  const { policy, warnings, origin } = await findPolicy({ named: values.policy, folders, cwd: shell.cwd, today });
  const plans = sources.map(({ path }) => path);
  const inputs = [...inputsOf("a plan", plans), ...inputsOf("the policy", [origin.file])];
  refuseOverInput(values.output, inputs, { cwd: shell.cwd, command: "review" });
  for (const warning of warnings) say(shell, `warning: ${warning}`);
  const isKeptApart = keptApart(folders, shell.cwd);
  const read = async (by: Policy) => {
    const { found, mistakes } = await readSome(
      sources,
      reader(withoutPlaces(by), values.terraform, isKeptApart),
      shell,
    );
    return { ...withAges(found.flat()), mistakes };
  };
  const { plans: judged, withoutHistory, mistakes } = await read(policy);
  const lines = proposedLines(judged);
  const after =
    lines.length === 0
      ? null
      : await read(
          withLines(
            policy,
            lines.map(({ line }) => line),
          ),
        );
  return {
    policy: origin,
    plans: judged,
    withoutHistory,
    unread: mistakes.map(({ source, error }) => ({ source: source.path, why: error.message })),
    lines,
    blockedAfter: after === null ? null : after.plans.filter(isBlocked).length,
  };
}

/** Past plans are mostly JSON, which does not tell where a state lies. */
const withoutPlaces = (policy: Policy): Policy => ({
  ...policy,
  roots: policy.roots.map((entry) => ({ ...entry, workspace: null, backend: {} })),
});

/** Whether the root of a source is only the folder that it lies in, without anything of Terraform beside it. */
function keptApart(folders: readonly string[], cwd: string): (source: PlanSource) => boolean {
  const top = topOfAll(folders, cwd);
  const isBare = remembered((folder: string) => !existsSync(folder) || !readdirSync(folder).some(isTerraformFile));
  return ({ root, path }) => {
    const folder = resolve(cwd, dirname(path));
    return root === rootName(folder, top) && isBare(folder);
  };
}

/** Reads the plans of one source, and keeps of them what is counted. */
function reader(policy: Policy, terraform: string, isKeptApart: (source: PlanSource) => boolean) {
  const catalogue = catalogueWith(policy.catalogue);
  const kept = { keptPaths: keptPathsOf(catalogue, policy), settingsAsked: null, terraform };
  return async (source: PlanSource, options: Parameters<Parameters<typeof readSome>[1]>[1]) =>
    (await readPlans(source, { ...options, ...kept })).map((plan): Aged => {
      const made = madeOf(plan, resolve(options.cwd, source.path));
      // Freezes and exceptions count by the day of the plan.
      const judged = (isNewRoot: boolean | null): TriedPlan =>
        triedPlan(
          evaluate(plan, { catalogue, policy, today: made.day, isNewRoot }),
          { made, isKeptApart: isKeptApart(source) },
          policy,
        );
      const unasked = judged(null);
      const isAsked = unasked.findings.some(({ rule }) => rule === "missing-state");
      return { plan: unasked, knows: knowsObjects(plan), ifOld: isAsked ? judged(false).findings : [] };
    });
}

function madeOf({ plannedAt }: Plan, file: string): Made {
  const at = plannedAt ?? statSync(file).mtime.toISOString();
  return { at, day: at.slice(0, 10), by: plannedAt === null ? "file" : "plan" };
}
