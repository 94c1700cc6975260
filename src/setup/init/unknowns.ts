import { posix } from "node:path";
import { listed, some } from "../../report/quantity.ts";
import { setupAt } from "../../report/setup-links.ts";
import { NOBODY_YET } from "../nobody.ts";
import { OWN_ACTION } from "../pins.ts";
import { othersOf } from "../repository/clouds.ts";
import type { Environments, Handed } from "../repository/environments.ts";
import { placeName } from "../repository/names.ts";
import type { Repository } from "../repository/repository.ts";
import type { Root } from "../repository/roots.ts";
import type { Tools } from "../repository/tools.ts";
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
  const isNew = proposal.guards.length === 0 && proposal.planned.length + repository.terragrunt.open.length > 0;
  const isTagged = isNew || isUnpinned(repository.workflows.workflows);
  return [
    ...(isNew
      ? [
          ...wrapped(repository),
          ...made(repository),
          ...credentials(repository),
          ...fetching(repository),
          ...programs(repository),
          ...variables(repository, proposal),
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

/** The token of a workflow reads its own repository alone. */
function fetching({ roots, terragrunt }: Repository): readonly string[] {
  const sources = [...new Set([...roots.flatMap(({ fetched }) => fetched), ...terragrunt.fetched])].sort();
  return sources.length === 0
    ? []
    : [
        `Whether git can fetch ${some(sources)}: the token of the workflow reads this repository alone. Where one of them is private, give git a key or a token in a step before the plan.`,
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

function wrapped({ wrapper, tools }: Repository): readonly string[] {
  return wrapper === null
    ? []
    : [
        `How ${wrapper.name} plans here: by ${wrapper.by} it gives backend, workspace and variables. Put its commands (${wrapper.plan}) in the place of ${tools.program} init and ${tools.program} plan in the workflow, once for each pair that is to be reviewed.`,
      ];
}

/** Folders that a program writes are not there after a checkout. */
function made({ roots }: Repository): readonly string[] {
  const folders = roots.filter(({ isMade }) => isMade).map(({ path }) => placeName(path));
  const [come, them] = folders.length === 1 ? ["comes", "it"] : ["come", "them"];
  return folders.length === 0
    ? []
    : [
        `How ${some(folders)} ${come} to be there: CDKTF or CDK Terrain writes ${them}. If git does not track ${them}, add the steps that do that (cdktf synth) where the workflow says so.`,
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
    ...versions(tools, name),
    ...(terragrunt.units.length > 0 && tools.terragrunt === null
      ? [`Which version of Terragrunt plans: no file names one exactly, so ${TERRAGRUNT} stands in the workflow.`]
      : []),
  ];
}

function versions({ program, version, differing, required, range }: Tools, name: string): readonly string[] {
  const open = `Which version of ${name} plans:`;
  const set = `set ${program}_version in the workflow`;
  if (differing.length > 0)
    return [
      `${open} ${listed(differing.slice(0, 5).map((sign) => `${sign.by} says ${sign.version}`))}. ${version} plans all roots; where that does not fit, write a workflow for each version.`,
    ];
  if (version !== null) return [];
  const asks = `which required_version asks for`;
  if (range !== null)
    return [`${open} no file names one exactly, so the newest is taken that fits ${some(required)}, ${asks}.`];
  return [
    `${open} no file names one exactly, so the newest is taken.${required.length === 0 ? "" : ` Does it fit ${some(required)}, ${asks}? Else ${set}.`}`,
  ];
}

function variables(repository: Repository, { environments }: Proposal): readonly string[] {
  const { roots, tools, handed } = repository;
  const partial = roots.filter(({ unset, path }) => unset.length > 0 && path !== environments?.root);
  const unset = [...new Set(partial.flatMap((root) => root.unset))];
  const asking = roots.filter(({ asksWorkspace, path }) => asksWorkspace && path !== environments?.root);
  return [
    ...handed
      .filter(({ root, values }) => values.length > 0 && root !== environments?.root)
      .slice(0, 5)
      .map(
        ({ root, values }) =>
          `Which variables ${placeName(root)} is planned with: ${some(values)} ${values.length === 1 ? "is" : "are"} read only with -var-file. Add it to ${tools.program} plan in the workflow.${values.length === 1 ? "" : ` If these are several environments, each needs a plan of its own: ${SEVERAL}`}`,
      ),
    ...(partial.length === 0
      ? []
      : [
          `Where the state of ${placesOf(partial)} is: the backend block leaves out ${listed(unset)}, so ${tools.program} init in the workflow needs -backend-config.${backendFiles(partial, handed)}`,
        ]),
    ...(environments === null ? [] : [environmentsTold(environments)]),
    ...(asking.length === 0
      ? []
      : [
          `Which workspace ${placesOf(asking)} ${asking.length === 1 ? "is" : "are"} planned in: the files leave it open, and the workflow takes the default one. A plan in another workspace sees another state. Set TF_WORKSPACE in the environment of the job that plans; for several: ${SEVERAL}`,
        ]),
  ];
}

const SEVERAL = setupAt("one-root-several-environments");

const placesOf = (roots: readonly Root[]): string => some(roots.map(({ path }) => placeName(path)));

/** Files that look like the settings which are left out. */
function backendFiles(partial: readonly Root[], handed: readonly Handed[]): string {
  const files = handed
    .filter(({ root }) => partial.some(({ path }) => path === root))
    .flatMap(({ root, backends }) => backends.map((path) => posix.join(root, path)));
  return files.length === 0 ? "" : ` These files look like it: ${some(files)}.`;
}

const environmentsTold = ({ root, names, shared, byWorkspace }: Environments): string =>
  `Whether ${some(names)} are the environments of ${placeName(root)}: each gets a plan of its own, named as a root. Take out what is none.${shared.length === 0 ? "" : ` Each is planned with ${some(shared.map((path) => posix.join(root, path)))} as well, before its own values.`}${byWorkspace ? " The backend is the same for all, so each is planned in a workspace of its last name; correct that where it is called otherwise." : ""} Where they lie in several accounts, each needs a role of its own.`;

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
      : [
          `Roots whose names can't be written into a workflow as they are: ${some(unplanned)}. ${planned.length > 0 ? "Add them by hand." : `So no workflow is proposed; write it by hand: ${setupAt("the-workflow")}`}`,
        ]),
    ...(fitsWorkflow(planned)
      ? []
      : [
          `How ${planned.length} roots are to be split: their names are longer than one list in a workflow may be, so none is proposed. Write several workflows, each with a key and a job name of its own.`,
        ]),
    ...(unread.length === 0 ? [] : [`What ${some(unread)} say: they could not be read.`]),
    ...(terragrunt.open.length === 0
      ? []
      : [
          `Which units the ${terragrunt.open.length === 1 ? "stack" : "stacks"} in ${some(terragrunt.open.map(placeName))} ${terragrunt.open.length === 1 ? "makes" : "make"}: no file here names all of them. terragrunt stack generate shows them; add them to expect-roots.`,
        ]),
  ];
}
