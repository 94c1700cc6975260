import { isOlder } from "../repository/versions.ts";
import { credentialPermission } from "./credentials.ts";
import { ownersTokenInput, ownersTokenStep } from "./owners-token.ts";
import { DECIDING_JOB, deciding, FIRST_WEEKS, heading, job, type Kit, ownUse, readySteps } from "./parts.ts";
import { expression, indented, item, laid, why } from "./yaml.ts";

export interface Tree {
  readonly units: readonly string[];
  /** Folders that are there before Terragrunt has made anything: units, and stacks that make them. */
  readonly places: readonly string[];
  /** The name of the workflow and of its job: not the usual one where another workflow has that. */
  readonly name: string;
}

/** What is taken where no file names a version. */
export const TERRAGRUNT = "1.0.2";

/** Since then there is `run`: https://github.com/gruntwork-io/terragrunt/releases/tag/v0.73.0 */
const NEW_COMMANDS = "0.73.0";
/** Since then `run --all` makes the units of stacks first: https://github.com/gruntwork-io/terragrunt/releases/tag/v0.79.0 */
const MAKES_STACKS = "0.79.0";

const isBefore = ({ tools: { terragrunt } }: Kit, version: string): boolean =>
  terragrunt !== null && isOlder(terragrunt, version);

/** The folder that all units are in. */
function commonFolder(paths: readonly string[]): string {
  const [first = ".", ...others] = paths;
  const parts = first.split("/");
  const isAbove = (folder: string): boolean => others.every((path) => path === folder || path.startsWith(`${folder}/`));
  const found = parts.map((_, at) => parts.slice(0, parts.length - at).join("/")).find(isAbove);
  return found ?? ".";
}

/** The workflow of a tree of Terragrunt: one job plans all units, and reviews them together. */
export function workflowOfTree(tree: Tree, kit: Kit): string {
  const { name } = tree;
  const folder = commonFolder(tree.places);
  const lines = [
    ...heading(name),
    "jobs:",
    ...job(why(`  ${name}:`, DECIDING_JOB), [
      "runs-on: ubuntu-latest",
      "timeout-minutes: 60",
      "permissions:",
      ...indented(2, [...deciding(), ...credentialPermission(kit.clouds)]),
      "steps:",
      ...indented(2, [
        ...readySteps(kit),
        ...install(kit),
        ...planAll(tree, folder, kit),
        ...ownersTokenStep(kit.hasTeams),
        ...review(tree, folder, kit),
      ]),
    ]),
  ];
  return laid(lines);
}

function planAll({ places, units }: Tree, folder: string, kit: Kit): readonly string[] {
  const out = `"$GITHUB_WORKSPACE${folder === "." ? "" : `/${folder}`}"`;
  const place = folder === "." ? [] : [`  working-directory: ${folder}`];
  const program = kit.tools.program;
  if (isBefore(kit, NEW_COMMANDS))
    return [
      "# Who may only read can't lock the state.",
      `- run: terragrunt run-all plan -lock=false --terragrunt-non-interactive --terragrunt-json-out-dir ${out}`,
      ...place,
      "  env:",
      why(`    TERRAGRUNT_TFPATH: ${program}`, "the program that Terragrunt starts"),
    ];
  const hasStacks = places.some((one) => !units.includes(one));
  return [
    ...(hasStacks && isBefore(kit, MAKES_STACKS) ? ["- run: terragrunt stack generate", ...place] : []),
    "# Behind -- stand the arguments of the program: who may only read can't lock the state.",
    `- run: terragrunt run --all --non-interactive --json-out-dir ${out} -- plan -lock=false`,
    ...place,
    "  env:",
    why(`    TG_TF_PATH: ${program}`, "the program that Terragrunt starts"),
  ];
}

const review = ({ units, name }: Tree, folder: string, kit: Kit): readonly string[] =>
  item([
    `uses: ${ownUse(kit)}`,
    "with:",
    // A star at the beginning would be an alias of YAML.
    why(
      `  plan: ${folder === "." ? '"**/tfplan.json"' : `${folder}/**/tfplan.json`}`,
      "each unit's plan lies in its folder",
    ),
    ...(units.length === 0
      ? [why("  # expect-roots: |", "name each unit here: one that stays silent then fails this check")]
      : [
          why("  expect-roots: |", "one that stays silent fails this check; a new unit goes in here"),
          ...indented(4, units),
        ]),
    ...(name === "destroy-guard" ? [] : [why("  key: terragrunt", "a comment and a record of its own")]),
    ...indented(2, ownersTokenInput(kit.hasTeams)),
    `  ${FIRST_WEEKS}`,
  ]);

/** From its releases, with the checksum that is published beside it: no action of somebody else is needed. */
const install = ({ tools }: Kit): readonly string[] => [
  "- run: |",
  '    gh release download "v$VERSION" --repo gruntwork-io/terragrunt --dir "$RUNNER_TEMP" \\',
  "      --pattern terragrunt_linux_amd64 --pattern SHA256SUMS",
  '    (cd "$RUNNER_TEMP" && sha256sum --check --ignore-missing SHA256SUMS)',
  '    sudo install "$RUNNER_TEMP/terragrunt_linux_amd64" /usr/local/bin/terragrunt',
  "  env:",
  tools.terragrunt === null
    ? why(`    VERSION: ${TERRAGRUNT}`, "no file here says which: take yours")
    : `    VERSION: ${tools.terragrunt}`,
  `    GH_TOKEN: ${expression("github.token")}`,
];
