import { InputError } from "../domain/fault.ts";
import type { Settings } from "../input/settings.ts";
import { isEmpty, type Submitted } from "./submitted.ts";

/** What was not planned was not looked at. Each of these throws InputError with what is not there. */

/** What changes Terraform has to come with its plan. `what` begins the sentence: `The pull request`. */
export function requirePlans(what: string, settings: Settings, submitted: Submitted): void {
  requireFiles(submitted, `${what} changes Terraform files, but these`);
  if (isEmpty(submitted) && settings.plan.length + settings.reviews.length === 0) {
    throw new InputError(
      `${what} changes Terraform files, but neither of the inputs plan and reviews is given. Make a plan, and name its file in the input plan.`,
    );
  }
}

/** Every line of the inputs has to lead to a file. `these` begins the sentence. */
export function requireFiles({ missing }: Submitted, these: string): void {
  if (missing.length === 0) return;
  throw new InputError(
    `${these} plans or reviews are not there: ${missing.join(", ")}. Check the paths, and that the steps which make them ran.`,
  );
}

/** The expected roots have to be reviewed. */
export function requireRoots(expected: readonly string[], reviewed: readonly { readonly root: string }[]): void {
  const roots = new Set(reviewed.map(({ root }) => root));
  const silent = expected.filter((root) => !roots.has(root));
  if (silent.length === 0) return;
  throw new InputError(
    `These roots had to report and did not: ${silent.join(", ")}. Make their plans, or take them out of the input expect-roots.`,
  );
}
