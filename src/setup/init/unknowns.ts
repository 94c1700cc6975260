import { listed, some } from "../../report/quantity.ts";
import { setupAt } from "../../report/setup-links.ts";
import { NOBODY_YET } from "../nobody.ts";
import { OWN_ACTION } from "../pins.ts";
import { othersOf } from "../repository/clouds.ts";
import { placeName } from "../repository/names.ts";
import type { Repository } from "../repository/repository.ts";
import type { Root } from "../repository/roots.ts";
import { cloudName } from "./credentials.ts";
import { localStates } from "./local-states.ts";
import { isUnpinned } from "./pinning.ts";
import { cloudsIn, fitsWorkflow, type Given, type Proposal } from "./proposal.ts";
import { TERRAGRUNT } from "./workflow-terragrunt.ts";

interface Asked extends Given {
  /** What `unfilledIn` says. */
  readonly unfilled: readonly string[];
  /** The new files are written now. */
  readonly isWriting: boolean;
}

/**
 * What no file says, in sentences: each with what stands there now, and what to do. A command stands on a line of its
 * own.
 */
export function unknownsOf(repository: Repository, proposal: Proposal, asked: Asked): readonly string[] {
  const isNew = proposal.guards.length === 0 && proposal.planned.length > 0;
  const isTagged = isNew || isUnpinned(repository.workflows.workflows);
  return [
    ...(isNew
      ? [
          ...made(repository),
          ...credentials(repository),
          ...programs(repository),
          ...variables(repository),
          ...localStates(repository),
        ]
      : []),
    ...(isTagged && asked.commit === null ? [release(asked, !isNew || asked.isWriting)] : []),
    ...owners(proposal),
    ...asked.unfilled,
    ...left(repository, proposal),
  ];
}

const isHosted = ({ backend }: Root): boolean => backend === "cloud" || backend === "remote";

function credentials(repository: Repository): readonly string[] {
  const { roots, terragrunt } = repository;
  const others = othersOf([...roots.flatMap(({ providers }) => providers), ...terragrunt.providers]);
  return [
    ...hosted(repository),
    role(repository),
    ...(others.length === 0
      ? []
      : [
          `Whether ${some(others)} ${others.length === 1 ? "needs" : "need"} credentials as well: give them in the environment of the job that plans.`,
        ]),
  ];
}

/** Who plans: a cloud's role that nobody can tell from files. */
function role(repository: Repository): string {
  const { roots, terragrunt } = repository;
  const clouds = cloudsIn(repository).map(cloudName);
  if (clouds.length === 0)
    return `Which credentials a plan needs: no provider of AWS, Google Cloud or Azure was found. If it needs any, add the step that gets them before ${roots.length > 0 ? `${repository.tools.program} init` : "the step that runs terragrunt"}.`;
  const [steps, stand, them] =
    clouds.length === 1
      ? ["step", "stands in the workflow as a comment", "it"]
      : ["steps", "stand in the workflow as comments", "them"];
  const where = `The ${steps} for ${listed(clouds)} ${stand}`;
  return roots.length > 0 && terragrunt.units.length === 0 && roots.every(isHosted)
    ? `Which role plans here: where HCP Terraform runs the plans, its workspaces have the credentials. ${where}: fill ${them} in only if plans run in the job itself (execution mode local).`
    : `Which role plans here: nothing in the files says that. ${where}; fill ${them} in, or the plan fails.`;
}

function hosted({ roots }: Repository): readonly string[] {
  const remote = roots.filter(({ backend }) => backend === "remote").map(({ path }) => placeName(path));
  return [
    ...(roots.some(isHosted)
      ? [
          "Which token reads HCP Terraform: set TF_TOKEN_app_terraform_io, from a secret, in the environment of the job that plans.",
        ]
      : []),
    ...(remote.length === 0
      ? []
      : [
          `How ${some(remote)} can be planned here: with the backend "remote" Terraform can't save a plan that HCP Terraform runs. A cloud block in its place can.`,
        ]),
  ];
}

/** Folders that a program writes are not there after a checkout. */
function made({ roots }: Repository): readonly string[] {
  const folders = roots.filter(({ isMade }) => isMade).map(({ path }) => placeName(path));
  return folders.length === 0
    ? []
    : [
        `How ${some(folders)} ${folders.length === 1 ? "comes" : "come"} to be there: CDKTF or CDK Terrain writes ${folders.length === 1 ? "it" : "them"}. If git does not track ${folders.length === 1 ? "it" : "them"}, add the steps that do that (cdktf synth) where the workflow says so.`,
      ];
}

function programs({ tools, terragrunt }: Repository): readonly string[] {
  const name = tools.program === "tofu" ? "OpenTofu" : "Terraform";
  return [
    ...(tools.against === null
      ? []
      : [
          `Which program plans: ${tools.by} speaks for ${name}, and ${tools.against} for the other one. ${name} was taken.`,
        ]),
    ...(tools.version === null
      ? [
          `Which version of ${name} plans: no file names one exactly, so the newest is taken.${tools.required.length === 0 ? "" : ` Does it fit ${some(tools.required)}, which required_version asks for? Else set ${tools.program}_version in the workflow.`}`,
        ]
      : []),
    ...(terragrunt.units.length > 0 && tools.terragrunt === null
      ? [`Which version of Terragrunt plans: no file names one exactly, so ${TERRAGRUNT} stands in the workflow.`]
      : []),
  ];
}

function variables({ roots, tools }: Repository): readonly string[] {
  const withFiles = roots.filter(({ varFiles }) => varFiles.length > 0);
  const placesOf = (is: (root: Root) => boolean) => roots.filter(is).map(({ path }) => placeName(path));
  const partial = placesOf(({ isPartial }) => isPartial);
  return [
    ...withFiles
      .slice(0, 5)
      .map(
        ({ path, varFiles }) =>
          `Which variables ${placeName(path)} is planned with: ${some(varFiles)} ${varFiles.length === 1 ? "is" : "are"} read only with -var-file. Add it to ${tools.program} plan in the workflow.`,
      ),
    ...(partial.length === 0
      ? []
      : [
          `Where the state of ${some(partial)} is: the backend block is empty, so ${tools.program} init in the workflow needs -backend-config.`,
        ]),
  ];
}

/** A tag with a note of its own has two lines: its own, and that of its commit. */
const release = ({ version }: Given, isThere: boolean): string =>
  [
    "The commit of this action's release: it takes the network to know. This prints it; where there are two lines, the one that ends in ^{} has it:",
    `git ls-remote https://github.com/${OWN_ACTION} refs/tags/v${version} 'refs/tags/v${version}^{}'`,
    isThere
      ? "Then init --pin COMMIT shows the lines to change."
      : "Then init --pin COMMIT --write writes it into the workflow.",
  ].join("\n");

const owners = ({ owning }: Proposal): readonly string[] => [
  ...(owning.unverified.length === 0
    ? []
    : [
        `Who can agree to a destroy in ${some(owning.unverified.map(placeName))}: only an e-mail address stands there as the owner, and whose it is can't be verified. Name people or teams.`,
      ]),
  ...(owning.lines.length > 0 && owning.from === null
    ? [
        `Who owns this: no CODEOWNERS names anybody, so ${NOBODY_YET} stands there. Name people or teams with write access in its place; until then nobody can agree to a destroy, and doctor says so.`,
      ]
    : []),
  ...(owning.teams.length > 0
    ? [
        `Who is in ${some(owning.teams)}: the usual token can't see members of teams. Give the input owners-token, or name people. How: ${setupAt("teams")}`,
      ]
    : []),
];

function left({ unread, terragrunt }: Repository, { unplanned, planned }: Proposal): readonly string[] {
  return [
    ...(unplanned.length === 0
      ? []
      : [`Roots whose names can't be written into a workflow as they are: ${some(unplanned)}. Add them by hand.`]),
    ...(fitsWorkflow(planned)
      ? []
      : [
          `How ${planned.length} roots are to be split: their names are longer than one list in a workflow may be, so none is proposed. Write several workflows, each with a key and a job name of its own.`,
        ]),
    ...(unread.length === 0 ? [] : [`What ${some(unread)} say: they could not be read.`]),
    ...(terragrunt.stacks.length === 0
      ? []
      : [
          `Which units the stacks in ${some(terragrunt.stacks)} make: they exist only once Terragrunt has made them. Add them to expect-roots.`,
        ]),
  ];
}
