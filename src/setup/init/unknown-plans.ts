import { posix } from "node:path";
import { grouped } from "../../domain/grouped.ts";
import { listed, some } from "../../report/quantity.ts";
import { setupAt } from "../../report/setup-links.ts";
import { othersOf } from "../repository/clouds.ts";
import type { Handed } from "../repository/environments.ts";
import { placeName } from "../repository/names.ts";
import type { Repository } from "../repository/repository.ts";
import type { Root } from "../repository/roots.ts";
import type { Tools } from "../repository/tools.ts";
import { isSaidIn, namesBackend } from "../workflows/backend.ts";
import { cloudName, credentialed } from "./credentials.ts";
import { applyingPast, ownRunner } from "./other-workflows.ts";
import { cloudsIn } from "./proposal.ts";
import { all, each, type Known, type Row, where } from "./unknown.ts";
import { TERRAGRUNT } from "./workflow-terragrunt.ts";

/** What no file says of how plans are made here. */

const placesOf = (roots: readonly Root[]): string => some(roots.map(({ path }) => placeName(path)));

const isHosted = ({ backend }: Root): boolean => backend === "cloud" || backend === "remote";

/** What the workflows that are there say of a role. With one that can apply, a pull request could. */
function roleThere(repository: Repository): string {
  const having = credentialed(repository.workflows);
  const [applying] = applyingPast(repository).filter((path) => having.includes(path));
  const [first] = having;
  if (applying !== undefined)
    return `${applying} has credentials, but it applies with them, and with these a pull request could destroy. Make a role that may only read.`;
  return first === undefined
    ? "nothing in the files says that."
    : `${first} has credentials; if these may read and nothing else, they fit here too.`;
}

/** How it is planned: what has to be there first, and by which credentials. */
export const BY_WHOM = {
  wrapper: each({
    when: "proposing",
    of: ({ repository: { wrapper } }) => (wrapper === null ? [] : [wrapper]),
    says: ({ name, by, plan }, { repository: { tools } }) =>
      `How ${name} plans here: by ${by} it gives backend, workspace and variables. Put its commands (${plan}) in the place of ${tools.program} init and ${tools.program} plan in the workflow, once for each pair that is to be reviewed.`,
  }),
  // Folders that a program writes are not there after a checkout.
  madeFolders: all({
    when: "proposing",
    of: ({ repository: { roots } }) => roots.filter(({ isMade }) => isMade),
    says: (roots) => {
      const [come, them] = roots.length === 1 ? ["comes", "it"] : ["come", "them"];
      return `How ${placesOf(roots)} ${come} to be there: CDKTF or CDK Terrain writes ${them}. If git does not track ${them}, add the steps that do that (cdktf synth) where the workflow says so.`;
    },
  }),
  tokenOfHcp: where({
    when: "proposing",
    is: ({ repository: { roots } }) => roots.some(isHosted),
    says: () =>
      "Which token reads HCP Terraform: set TF_TOKEN_app_terraform_io, from a secret, in the environment of the job that plans.",
  }),
  remoteBackend: all({
    when: "proposing",
    of: ({ repository: { roots } }) => roots.filter(({ backend }) => backend === "remote"),
    says: (roots) =>
      `How ${placesOf(roots)} can be planned here: with the backend "remote" Terraform can't save a plan that HCP Terraform runs. A cloud block in its place can.`,
  }),
  anyCredentials: where({
    when: "proposing",
    is: ({ repository }) => cloudsIn(repository).length === 0,
    says: ({ repository: { roots, tools } }) =>
      `Which credentials a plan needs: no provider of AWS, Google Cloud or Azure was found. If it needs any, add the step that gets them before ${roots.length > 0 ? `${tools.program} init` : "the step that runs terragrunt"}.`,
  }),
  role: all({
    when: "proposing",
    of: ({ repository }) => cloudsIn(repository),
    says: (clouds, { repository }) => {
      const { roots, terragrunt } = repository;
      const [steps, stand, them] =
        clouds.length === 1
          ? ["step", "stands in the workflow as a comment", "it"]
          : ["steps", "stand in the workflow as comments", "them"];
      const there = `The ${steps} for ${listed(clouds.map(cloudName))} ${stand}`;
      return roots.length > 0 && terragrunt.units.length === 0 && roots.every(isHosted)
        ? `Which role plans here: where HCP Terraform runs the plans, its workspaces have the credentials. ${there}: fill ${them} in only if plans run in the job itself (execution mode local).`
        : `Which role plans here: ${roleThere(repository)} ${there}; fill ${them} in, or the plan fails.`;
    },
  }),
  runner: each({
    when: "proposing",
    of: ({ repository, proposal }) => [ownRunner(repository, proposal)].filter((one) => one !== null),
    says: ({ path, labels }) =>
      `On which runner plans are made: ${path} plans on ${listed(labels)}, and ubuntu-latest stands in the workflow. Where only that runner reaches the state or a provider, write its labels behind runs-on of the job that plans.`,
  }),
  otherProviders: all({
    when: "proposing",
    of: ({ repository: { roots, terragrunt } }) =>
      othersOf([...roots.flatMap(({ providers }) => providers), ...terragrunt.providers]),
    says: (others) =>
      `Whether ${some(others)} ${others.length === 1 ? "needs" : "need"} credentials as well: give them in the environment of the job that plans.`,
  }),
  // The token of a workflow reads its own repository alone.
  fetchedModules: all({
    when: "proposing",
    of: ({ repository: { roots, terragrunt } }) =>
      [...new Set([...roots.flatMap(({ fetched }) => fetched), ...terragrunt.fetched])].sort(),
    says: (sources) =>
      `Whether git can fetch ${some(sources)}: the token of the workflow reads this repository alone. Where one of them is private, give git a key or a token in a step before the plan.`,
  }),
} as const satisfies Record<string, Row>;

const nameOf = (program: Tools["program"]): string => (program === "tofu" ? "OpenTofu" : "Terraform");

const programName = ({ program }: Tools): string => nameOf(program);

const whichVersion = (tools: Tools): string => `Which version of ${programName(tools)} plans:`;

/** By which program, in which version. */
export const BY_WHAT = {
  program: where({
    when: "proposing",
    is: ({ repository: { tools } }) => tools.against !== null,
    says: ({ repository: { tools } }) =>
      `Which program plans: ${programName(tools)} is taken, by ${tools.by}, but ${tools.against} speaks for ${nameOf(tools.program === "tofu" ? "terraform" : "tofu")}. Where each of them plans some of the roots, write a workflow for each.`,
  }),
  differingVersions: all({
    when: "proposing",
    of: ({ repository: { tools } }) => tools.differing,
    says: (differing, { repository: { tools } }) =>
      `${whichVersion(tools)} ${listed(differing.slice(0, 5).map((sign) => `${sign.by} says ${sign.version}`))}. ${tools.version} plans all roots; where that does not fit, write a workflow for each version.`,
  }),
  noVersion: where({
    when: "proposing",
    is: ({ repository: { tools } }) => tools.differing.length === 0 && tools.version === null,
    says: ({ repository: { tools } }) => {
      const { program, range, required } = tools;
      const asked = `${some(required)}, which required_version asks for`;
      if (range !== null)
        return `${whichVersion(tools)} no file names one exactly, so the newest is taken that fits ${asked}.`;
      const fits = required.length === 0 ? "" : ` Does it fit ${asked}? Else set ${program}_version in the workflow.`;
      return `${whichVersion(tools)} no file names one exactly, so the newest is taken.${fits}`;
    },
  }),
  versionOfTerragrunt: where({
    when: "proposing",
    is: ({ repository: { tools, terragrunt } }) => terragrunt.units.length > 0 && tools.terragrunt === null,
    says: () =>
      `Which version of Terragrunt plans: no file names one exactly, so ${TERRAGRUNT} stands in the workflow.`,
  }),
} as const satisfies Record<string, Row>;

const SEVERAL = setupAt("one-root-several-environments");

/** Roots of which one is planned for several environments, which is asked by itself. */
const isPlannedOnce =
  ({ proposal: { environments } }: Known) =>
  (root: string): boolean =>
    root !== environments?.root;

const partialIn = (known: Known): readonly Root[] =>
  known.repository.roots.filter(({ unset, path }) => unset.length > 0 && isPlannedOnce(known)(path));

/** Files that look like the settings which are left out. */
function backendFiles({ repository: { handed } }: Known, partial: readonly Root[]): string {
  const files = handed
    .filter(({ root }) => partial.some(({ path }) => path === root))
    .flatMap(({ root, backends }) => backends.map((path) => posix.join(root, path)));
  return files.length === 0 ? "" : ` These files look like it: ${some(files)}.`;
}

/** Roots whose state no plan in CI would see. */
const localIn = ({ repository: { roots, wrapper } }: Known): readonly Root[] =>
  wrapper === null ? roots.filter(({ backend }) => backend === null || backend === "local") : [];

const noBackend = (local: readonly Root[]): string =>
  `Where the state of ${placesOf(local)} is: no remote backend is named. A plan in CI would not see that state, and would never show a destroy. Name a backend, or leave ${local.length === 1 ? "this root" : "these roots"} out of the workflow.`;

const VALUES_OF_ROOTS = {
  of: (known: Known) =>
    [
      ...grouped(
        known.repository.handed.filter(({ root, values }) => values.length > 0 && isPlannedOnce(known)(root)),
        ({ values }) => JSON.stringify(values),
      ).values(),
    ].slice(0, 5),
  says: (same: readonly Handed[], { repository: { tools } }: Known) => {
    const values = same[0]?.values ?? [];
    const roots = same.map(({ root }) => placeName(root));
    return `Which variables ${some(roots)} ${roots.length === 1 ? "is" : "are"} planned with: ${some(values)} ${values.length === 1 ? "is" : "are"} read only with -var-file. Add ${values.length === 1 ? "it" : "the right one"} to ${tools.program} plan in the workflow.${values.length === 1 ? "" : ` If these are several environments, each needs a plan of its own: ${SEVERAL}`}`;
  },
};

const PARTIAL_BACKENDS = {
  of: partialIn,
  says: (partial: readonly Root[], known: Known) => {
    const unset = [...new Set(partial.flatMap((root) => root.unset))];
    return `Where the state of ${placesOf(partial)} is: the backend block leaves out ${listed(unset)}, so ${known.repository.tools.program} init in the workflow needs -backend-config.${backendFiles(known, partial)}`;
  },
};

const WORKSPACES = {
  of: (known: Known) =>
    known.repository.roots.filter(({ asksWorkspace, path }) => asksWorkspace && isPlannedOnce(known)(path)),
  says: (asking: readonly Root[]) =>
    `Which workspace ${placesOf(asking)} ${asking.length === 1 ? "is" : "are"} planned in: the files leave it open, and the workflow takes the default one. A plan in another workspace sees another state. Set TF_WORKSPACE in the environment of the job that plans; for several: ${SEVERAL}`,
};

/** With which values, and against which state. */
export const WITH_WHAT = {
  valuesOfRoots: each({ when: "proposing", ...VALUES_OF_ROOTS }),
  partialBackends: all({ when: "proposing", ...PARTIAL_BACKENDS }),
  environments: each({
    when: "proposing",
    of: ({ proposal: { environments } }) => (environments === null ? [] : [environments]),
    says: ({ root, names, shared, byWorkspace }) =>
      `Whether ${some(names)} are the environments of ${placeName(root)}: each gets a plan of its own, named as a root. Take out what is none.${shared.length === 0 ? "" : ` Each is planned with ${some(shared.map((path) => posix.join(root, path)))} as well, before its own values.`}${byWorkspace ? " The backend is the same for all, so each is planned in a workspace of its last name; correct that where it is called otherwise." : ""} Where they lie in several accounts, each needs a role of its own.`,
  }),
  workspaces: all({ when: "proposing", ...WORKSPACES }),
  localStates: all({ when: "proposing", of: localIn, says: noBackend }),
} as const satisfies Record<string, Row>;

/** Whether a workflow that reviews has to do with something. */
const isSaid = ({ repository: { workflows }, proposal: { guards } }: Known, word: RegExp): boolean =>
  guards.some(({ workflow }) => isSaidIn(workflow, workflows.actionAt, word));

const INIT = /\b(?:terraform|tofu)\b[^\n]*\binit\b/;
const PLAN = /\b(?:terraform|tofu)\b[^\n]*\bplan\b/;

/**
 * Only where the workflow itself runs the command that needs it, and says nowhere that it has to do with this: which
 * root a script means, or what another program hands over, nobody can tell.
 */
const unlessSaid =
  <T>(command: RegExp, word: RegExp, of: (known: Known) => readonly T[]) =>
  (known: Known): readonly T[] =>
    isSaid(known, command) && !isSaid(known, word) ? of(known) : [];

/** It stays open when the files are written, and is told each time. */
export const STILL_OPEN = {
  valuesOfRoots: each({
    ...VALUES_OF_ROOTS,
    when: "reviewing",
    isUnfilled: true,
    of: unlessSaid(PLAN, /var[-_]file|tfvars|TF_VAR_|TF_CLI_ARGS/i, VALUES_OF_ROOTS.of),
  }),
  partialBackends: all({
    ...PARTIAL_BACKENDS,
    when: "reviewing",
    isUnfilled: true,
    of: unlessSaid(INIT, /backend(?!=false)|TF_CLI_ARGS/i, PARTIAL_BACKENDS.of),
  }),
  workspaces: all({
    ...WORKSPACES,
    when: "reviewing",
    isUnfilled: true,
    of: unlessSaid(PLAN, /TF_WORKSPACE|workspace (?:select|new)/i, WORKSPACES.of),
  }),
  localStates: all({
    when: "reviewing",
    isUnfilled: true,
    of: (known) => (isBackendWritten(known) ? [] : localIn(known)),
    says: noBackend,
  }),
} as const satisfies Record<string, Row>;

/** Whether a workflow writes the backend before it plans. */
const isBackendWritten = ({ repository: { workflows }, proposal: { guards } }: Known): boolean =>
  guards.some(({ workflow }) => namesBackend(workflow, workflows.actionAt));
