import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import picomatch from "picomatch";
import { InputError } from "../domain/fault.ts";
import type { KeptPaths } from "../domain/kept-paths.ts";
import type { Plan } from "../domain/plan.ts";
import type { RootReview } from "../domain/review.ts";
import { readPlans } from "../input/plan/read.ts";
import { findSources } from "../input/plan/sources.ts";
import { readReview } from "../input/reviews.ts";
import type { Settings } from "../input/settings.ts";

/**
 * What the inputs `plan` and `reviews` lead to. `missing`: lines that lead to nothing; whether that is a fault, the
 * pull request decides.
 */
export interface Given {
  readonly plans: readonly Plan[];
  readonly reviewed: readonly RootReview[];
  readonly missing: readonly string[];
}

/**
 * Reads every plan and review that is there. Throws InputError with all that can't be read: such a plan is never a
 * pass.
 */
export async function readGiven(
  settings: Settings,
  workspace: string,
  keptPaths: (type: string) => KeptPaths,
): Promise<Given> {
  const found = await findSources(settings.plan, undefined, workspace);
  const reviews = await findSources(settings.reviews, ".", workspace);
  const mistakes: string[] = [];
  const plans: Plan[] = [];
  const reviewed: RootReview[] = [];
  const attempt = async (read: () => Promise<void> | void): Promise<void> => {
    try {
      await read();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      mistakes.push(error.message);
    }
  };
  for (const source of found.sources) {
    await attempt(async () => {
      plans.push(
        ...(await readPlans(source, { keptPaths, terraform: settings.terraform, cwd: workspace, input: nothing() })),
      );
    });
  }
  for (const { path } of reviews.sources) {
    await attempt(() => {
      reviewed.push(...readReview(readFileSync(resolve(workspace, path), "utf8"), path));
    });
  }
  if (mistakes.length > 0) throw new InputError(mistakes.join("\n"));
  return { plans, reviewed, missing: [...found.missing, ...reviews.missing] };
}

/**
 * What changes Terraform has to come with its plan: what was not planned was not looked at. Throws InputError with what
 * is not there.
 * `what` begins the sentence: `The pull request`.
 */
export function mustHaveReported(what: string, settings: Settings, found: Given): void {
  mustLeadSomewhere(found, `${what} changes Terraform files, but these`);
  const { plans, reviewed } = found;
  if (plans.length + reviewed.length === 0 && settings.plan.length + settings.reviews.length === 0) {
    throw new InputError(
      `${what} changes Terraform files, but neither of the inputs plan and reviews is given. Make a plan, and name its file in the input plan.`,
    );
  }
}

/** Throws InputError with the lines of the inputs that lead to nothing. `these` begins the sentence. */
export function mustLeadSomewhere({ missing }: Given, these: string): void {
  if (missing.length === 0) return;
  throw new InputError(
    `${these} plans or reviews are not there: ${missing.join(", ")}. Check the paths, and that the steps which make them ran.`,
  );
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/**
 * Throws InputError with the roots that had to report and did not. A glob stands for the changed directories that match
 * it.
 */
export function mustAllReport(
  expected: readonly string[],
  changed: readonly string[],
  reported: readonly string[],
): void {
  const wanted = expected.flatMap((pattern) =>
    picomatch.scan(pattern).isGlob
      ? changed.filter((directory) => picomatch(pattern, { dot: true })(directory))
      : [pattern.replace(/^\.\/|\/$/g, "")],
  );
  const silent = [...new Set(wanted)].filter((root) => !reported.includes(root)).sort();
  if (silent.length === 0) return;
  throw new InputError(
    `These roots had to report and did not: ${silent.join(", ")}. Make their plans, or take them out of the input expect-roots.`,
  );
}
