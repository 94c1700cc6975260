import { pinned } from "../pins.ts";
import type { Environments } from "../repository/environments.ts";
import { credentialPermission } from "./credentials.ts";
import { ownersTokenInput, ownersTokenStep } from "./owners-token.ts";
import {
  deciding,
  FIRST_WEEKS,
  heading,
  job,
  type Kit,
  ownUse,
  planEnvironment,
  planGroup,
  planSteps,
  readySteps,
} from "./parts.ts";
import { expression, indented, item, laid, why } from "./yaml.ts";

/**
 * The workflow of a repository with several roots: each is planned and reviewed by a job of its own, which says
 * nothing; one job decides on all reviews. `jobs`: with more roots, a job plans several of them.
 */
export function workflowOfMany(roots: readonly string[], kit: Kit, jobs: number): string {
  const isGrouped = roots.length > jobs;
  const note = "Every root, once: jobs are made of this list, and all in it have to report. A new root goes in here.";
  return workflowOf(roots, note, kit, isGrouped ? GROUP : SINGLE, isGrouped ? jobs : null);
}

/** The same for one root with several environments: each of them is one in the list. */
export const workflowOfEnvironments = (environments: Environments, kit: Kit): string =>
  workflowOf(
    environments.names,
    "Every environment, once: jobs are made of this list, and all in it have to report. A new one goes in here.",
    kit,
    environmentLeg(environments),
    null,
  );

function workflowOf(roots: readonly string[], note: string, kit: Kit, leg: Leg, jobs: number | null): string {
  const lines = [
    ...heading("destroy-guard"),
    "env:",
    `  # ${note}`,
    "  ROOTS: |",
    ...indented(4, roots),
    "jobs:",
    ...rootsJob(kit, jobs),
    ...plansJob(kit, leg),
    ...decidingJob(kit),
  ];
  return laid(lines);
}

/** What a job of the matrix does: plans, and what is named of the plans to review. */
interface Leg {
  readonly title: string;
  readonly folder: readonly string[];
  readonly plan: (kit: Kit) => readonly string[];
  readonly plans: string;
  /** In front of the steps that hand the review over. */
  readonly always: readonly string[];
  readonly minutes: number;
}

const SINGLE: Leg = {
  title: expression("matrix.root"),
  folder: ["defaults:", "  run:", `    working-directory: ${expression("matrix.root")}`],
  plan: planSteps,
  plans: `${expression("matrix.root")}/tfplan.json`,
  always: [],
  minutes: 30,
};

const GROUP: Leg = {
  title: expression("matrix.name"),
  folder: [],
  plan: planGroup,
  plans: why('"**/tfplan.json"', "each root's plan lies in its folder"),
  always: [why(`if: ${expression("!cancelled()")}`, "one plan that fails must not hide the others")],
  minutes: 120,
};

const environmentLeg = (environments: Environments): Leg => ({
  ...SINGLE,
  folder: environments.root === "." ? [] : ["defaults:", "  run:", `    working-directory: ${environments.root}`],
  plan: (kit) => planEnvironment(kit, environments),
  plans: why(
    `${expression("matrix.root")}=${environments.root === "." ? "" : `${environments.root}/`}tfplan.json`,
    "the environment stands for the root",
  ),
});

const rootsJob = (kit: Kit, jobs: number | null): readonly string[] =>
  job("  roots:", [
    "runs-on: ubuntu-latest",
    "timeout-minutes: 5",
    "permissions:",
    ...indented(2, [
      why("actions: read", "what earlier runs of this commit left"),
      why("contents: read", "whether the base branch has moved since"),
      why("pull-requests: read", "whether it is still the same pull request"),
    ]),
    "outputs:",
    `  matrix: ${expression("steps.roots.outputs.matrix")}`,
    `  earlier: ${expression("steps.roots.outputs.earlier")}`,
    "steps:",
    ...indented(
      2,
      item([
        `uses: ${ownUse(kit, "/roots")}`,
        "id: roots",
        "with:",
        `  roots: ${expression("env.ROOTS")}`,
        ...(jobs === null ? [] : [why(`  jobs: "${jobs}"`, "so many jobs at most: each plans several roots")]),
      ]),
    ),
  ]);

const plansJob = (kit: Kit, leg: Leg): readonly string[] =>
  job("  plans:", [
    `name: plan ${leg.title}`,
    "needs: roots",
    "# A label changes no commit: the reviews of this very merge are taken again, and nothing is planned.",
    "if: needs.roots.outputs.earlier == ''",
    "strategy:",
    why("  fail-fast: false", "one plan that fails must not end the others"),
    `  matrix: ${expression("fromJSON(needs.roots.outputs.matrix)")}`,
    "runs-on: ubuntu-latest",
    `timeout-minutes: ${leg.minutes}`,
    "permissions:",
    ...indented(2, [
      why("contents: read", "the checkout; policy and CODEOWNERS"),
      why("pull-requests: read", "files and events; this job writes nothing"),
      ...credentialPermission(kit.clouds),
    ]),
    ...leg.folder,
    "steps:",
    ...indented(2, [
      ...readySteps(kit),
      ...leg.plan(kit),
      ...item([
        ...leg.always,
        `uses: ${ownUse(kit)}`,
        "with:",
        `  plan: ${leg.plans}`,
        why("  report: review.json", "holds no values, so it may be an artifact; a plan may not"),
        why("  comment: never", "this job says nothing"),
        why('  enforce: "false"', "and decides nothing"),
      ]),
      ...item([
        ...leg.always,
        `uses: ${pinned("actions/upload-artifact")}`,
        "with:",
        why(`  name: ${expression("matrix.artifact")}`, "what it planned, in letters that an artifact's name may have"),
        "  path: review.json",
        "  if-no-files-found: error",
        why("  overwrite: true", "when the job is run again"),
        why("  retention-days: 1", "tomorrow all is planned anew"),
      ]),
    ]),
  ]);

const decidingJob = (kit: Kit): readonly string[] =>
  job(why("  destroy-guard:", "the name to require: no `name:`, no `paths:`"), [
    "needs: [roots, plans]",
    why("if: always()", "a skipped job would count as passed"),
    "runs-on: ubuntu-latest",
    "timeout-minutes: 10",
    "permissions:",
    ...indented(2, [why("actions: read", "the reviews of an earlier run"), ...deciding()]),
    "steps:",
    ...indented(2, [
      ...item([
        `uses: ${pinned("actions/download-artifact")}`,
        "with:",
        `  pattern: review-${expression("github.sha")}-*`,
        "  path: reviews",
        `  run-id: ${expression("needs.roots.outputs.earlier || github.run_id")}`,
        `  github-token: ${expression("github.token")}`,
      ]),
      ...ownersTokenStep(kit.hasTeams),
      ...item([
        `uses: ${ownUse(kit)}`,
        "with:",
        "  reviews: reviews/*/review.json",
        why(`  needs: ${expression("toJSON(needs)")}`, "a job that failed fails this check"),
        why(`  expect-roots: ${expression("env.ROOTS")}`, "one that stays silent fails this check"),
        ...indented(2, ownersTokenInput(kit.hasTeams)),
        `  ${FIRST_WEEKS}`,
      ]),
    ]),
  ]);
