import { OWN_ACTION, pinned } from "../pins.ts";
import type { Cloud } from "../repository/clouds.ts";
import type { Environments } from "../repository/environments.ts";
import type { Tools } from "../repository/tools.ts";
import { credentialSteps } from "./credentials.ts";
import { commentedOut, expression, indented, item, why } from "./yaml.ts";

/** Parts of which the workflows are made. */

/** What of a repository all of its workflows are made of. */
export interface Kit {
  readonly tools: Tools;
  readonly clouds: readonly Cloud[];
  /** HCP Terraform keeps a state. */
  readonly isHosted: boolean;
  /** A program writes some of the roots. */
  readonly isMade: boolean;
  /** Owners are teams, whose members the usual token can't see. */
  readonly hasTeams: boolean;
  /** The commit of this action; null where it is not known. */
  readonly commit: string | null;
  readonly version: string;
}

export const TYPES = "opened, synchronize, reopened, edited, ready_for_review, labeled, unlabeled";

/** This action, or one in a folder of it, as it stands behind `uses:`. */
export const ownUse = ({ commit, version }: Kit, folder = ""): string =>
  commit === null
    ? `${OWN_ACTION}${folder}@v0 # pin the commit of the release`
    : `${OWN_ACTION}${folder}@${commit} # v${version}`;

/** Everything before `jobs:`. `name`: of the workflow, and of what groups its runs. */
export const heading = (name: string): readonly string[] => [
  "# Written by destroy-guard init. What each line is for: https://github.com/destroy-guard/destroy-guard/blob/main/docs/setup.md",
  `name: ${name}`,
  "on:",
  "  pull_request:",
  "    # A label counts at once and ends at once; edited is what GitHub calls a change of the base branch.",
  `    types: [${TYPES}]`,
  why("  merge_group:", "without it a merge queue waits for ever"),
  why("permissions: {}", "each job says what it needs"),
  "concurrency:",
  `  group: ${name}-${expression("github.event.pull_request.number || github.ref")}`,
  why("  cancel-in-progress: false", "a cancelled run would land last on the same commit"),
];

const checkout = (): readonly string[] =>
  item([`uses: ${pinned("actions/checkout")}`, "with:", why("  persist-credentials: false", "a plan runs code")]);

/** The program that plans. */
function setupProgram({ tools: { program, version, range } }: Kit): readonly string[] {
  const [action, prefix] =
    program === "tofu"
      ? (["opentofu/setup-opentofu", "tofu"] as const)
      : (["hashicorp/setup-terraform", "terraform"] as const);
  return item([
    `uses: ${pinned(action)}`,
    "with:",
    ...(version !== null
      ? [`  ${prefix}_version: ${version}`]
      : range !== null
        ? [why(`  ${prefix}_version: "${range}"`, "what required_version asks for")]
        : []),
    why(`  ${prefix}_wrapper: false`, "nothing here reads what the wrapper adds"),
  ]);
}

/** All that a job needs before it can plan: the checkout, credentials and the program. */
export const readySteps = (kit: Kit): readonly string[] => [
  ...checkout(),
  ...(kit.isMade ? SYNTH : []),
  ...credentialSteps(kit.clouds, kit.isHosted),
  ...setupProgram(kit),
];

/** How a program is written that writes Terraform, nobody can tell. */
const SYNTH = [
  "# Where git does not track what CDKTF writes, put the steps here that write it, such as",
  ...commentedOut(["- run: npm ci && npx cdktf synth", "  working-directory: ."]),
];

/** Makes the plan of the folder that the job works in. */
export const planSteps = ({ tools: { program } }: Kit): readonly string[] => [
  `- run: ${program} init -input=false`,
  why(`- run: ${program} plan -input=false -lock=false -out=tfplan`, "who may only read can't lock the state"),
  `- run: ${program} show -json tfplan > tfplan.json`,
];

/** The same for several roots, one after the other: where one fails, so does the step, after all others. */
export const planGroup = ({ tools: { program } }: Kit): readonly string[] =>
  item([
    "run: |",
    "  failed=0",
    "  while read -r root; do",
    '    echo "::group::$root"',
    '    (cd "$root" &&',
    `      ${program} init -input=false &&`,
    why(`      ${program} plan -input=false -lock=false -out=tfplan &&`, "who may only read can't lock the state"),
    `      ${program} show -json tfplan > tfplan.json) < /dev/null || { failed=1; rm -f "$root/tfplan.json"; }`,
    '    echo "::endgroup::"',
    '  done <<< "$ROOTS_HERE"',
    '  exit "$failed"',
    "env:",
    `  ROOTS_HERE: ${expression("matrix.roots")}`,
  ]);

/** The plan of one environment, in the folder of its root. What stands behind its name tells its files. */
export function planEnvironment(
  { tools: { program } }: Kit,
  { values, shared, backend, byWorkspace }: Environments,
): readonly string[] {
  const ofAll = shared.map((path) => ` -var-file=${path}`).join("");
  const file = (option: string, rest: string | null) =>
    rest === null ? "" : ` -${option}="$GITHUB_WORKSPACE/$ROOT${rest}"`;
  return item([
    "run: |",
    ...(byWorkspace ? [why(`  export TF_WORKSPACE="\${ROOT##*/}"`, "the last name of the environment")] : []),
    `  ${program} init -input=false${file("backend-config", backend)}`,
    `  ${program} plan -input=false -lock=false${ofAll}${file("var-file", values)} -out=tfplan`,
    `  ${program} show -json tfplan > tfplan.json`,
    "env:",
    `  ROOT: ${expression("matrix.root")}`,
  ]);
}

/** What the job that decides may. */
export const deciding = (): readonly string[] => [
  why("contents: read", "the checkout; policy, CODEOWNERS and pushes"),
  why("pull-requests: write", "the comment and the label; read events, files and reviews"),
  why("statuses: write", "the record of what was reported"),
];

export const DECIDING_JOB = "the name to require: no `name:`, no `if:`, no `paths:`";

export const FIRST_WEEKS = why('# enforce: "false"', "in the first weeks: reports, and fails for no finding");

/** A job, under its id. */
export const job = (head: string, lines: readonly string[]): readonly string[] => [head, ...indented(4, lines)];
