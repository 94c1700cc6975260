import type { Settings } from "../input/settings.ts";
import { isEmpty, type Submitted } from "./submitted.ts";

/** What was not planned was not looked at. Each of these answers with what is not there, in sentences with a remedy. */

/** What changes Terraform has to come with its plan. `what` begins the sentence: `The pull request`. */
export function missingPlans(what: string, settings: Settings, submitted: Submitted): readonly string[] {
  if (isEmpty(submitted) && settings.plan.length + settings.reviews.length === 0)
    return [
      `${what} changes Terraform files, but neither of the inputs plan and reviews is given. Make a plan, and name its file in the input plan.`,
    ];
  if (isEmpty(submitted) && submitted.missing.length + submitted.mistakes.length === 0)
    return [
      `${what} changes Terraform files, but the reviews that were handed over hold no root. See that the jobs which make them have plans.`,
    ];
  return missingFiles(submitted, `${what} changes Terraform files, but these`);
}

/** Every line of the inputs has to lead to a file. `these` begins the sentence. */
export const missingFiles = ({ missing }: Submitted, these: string): readonly string[] =>
  missing.length === 0
    ? []
    : [
        `${these} plans or reviews are not there: ${missing.join(", ")}. Check the paths, and that the steps which make them ran.`,
      ];

/** The expected roots have to be reviewed. */
export function missingRoots(
  expected: readonly string[],
  reviewed: readonly { readonly root: string }[],
): readonly string[] {
  const roots = new Set(reviewed.map(({ root }) => root));
  const silent = expected.filter((root) => !roots.has(root));
  return silent.length === 0
    ? []
    : [
        `These roots had to report and did not: ${silent.join(", ")}. Make their plans, or take them out of the input expect-roots.`,
      ];
}
