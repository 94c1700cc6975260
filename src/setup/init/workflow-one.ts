import { credentialPermission } from "./credentials.ts";
import { ownersTokenInput, ownersTokenStep } from "./owners-token.ts";
import { DECIDING_JOB, deciding, FIRST_WEEKS, heading, job, type Kit, ownUse, planSteps, readySteps } from "./parts.ts";
import { indented, item, laid, why } from "./yaml.ts";

/** The workflow of a repository with one root: one job plans, reviews and decides. */
export function workflowOfOne(root: string, kit: Kit): string {
  const review = item([
    `uses: ${ownUse(kit)}`,
    "with:",
    `  plan: ${root === "." ? "" : `${root}/`}tfplan.json`,
    ...indented(2, ownersTokenInput(kit.hasTeams)),
    `  ${FIRST_WEEKS}`,
  ]);
  const lines = [
    ...heading("destroy-guard"),
    "jobs:",
    ...job(why("  destroy-guard:", DECIDING_JOB), [
      "runs-on: ubuntu-latest",
      "timeout-minutes: 30",
      "permissions:",
      ...indented(2, [...deciding(), ...credentialPermission(kit.clouds)]),
      ...(root === "." ? [] : ["defaults:", "  run:", `    working-directory: ${root}`]),
      "steps:",
      ...indented(2, [...readySteps(kit), ...planSteps(kit), ...ownersTokenStep(kit.hasTeams), ...review]),
    ]),
  ];
  return laid(lines);
}
