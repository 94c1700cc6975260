import { POLICY_PATH } from "../../input/settings.ts";
import { type Cloud, cloudsOf } from "../repository/clouds.ts";
import { filesOfRoot } from "../repository/declared.ts";
import { type Environments, environmentsOf } from "../repository/environments.ts";
import type { Repository } from "../repository/repository.ts";
import { startsOn } from "../workflows/started.ts";
import { type Guard, guardsIn, isDeciding } from "../workflows/uses.ts";
import { type OwnedFolder, type Owning, type OwningPart, owningOf } from "./codeowners.ts";
import type { History } from "./history.ts";
import type { Kit } from "./parts.ts";
import { type LineChange, pinChanges } from "./pinning.ts";
import { policyLines, policyText } from "./policy.ts";
import { workflowOfEnvironments, workflowOfMany } from "./workflow-many.ts";
import { workflowOfOne } from "./workflow-one.ts";
import { workflowOfTree } from "./workflow-terragrunt.ts";
import { isPlain } from "./yaml.ts";

/** What `init` proposes for a repository. Pure: nothing is read or written here. */
export interface Proposal {
  readonly files: readonly NewFile[];
  readonly additions: readonly Addition[];
  readonly changes: readonly LineChange[];
  readonly owning: Owning;
  /** Jobs that review pull requests already. */
  readonly guards: readonly Guard[];
  /** Roots that can be written into a workflow, and those that can't. */
  readonly planned: readonly string[];
  readonly unplanned: readonly string[];
  /** Where one root is planned for several environments. */
  readonly environments: Environments | null;
}

/** A file that is not there. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
  readonly why: string;
}

/** Lines for a file that is there, for a person to add. */
export interface Addition {
  readonly path: string;
  readonly lines: readonly string[];
  readonly why: string;
}

export interface Given {
  readonly history: History;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** The commit of the action; null where it is not known. */
  readonly commit: string | null;
  readonly version: string;
  /** At most so many jobs in a matrix. */
  readonly jobs: number;
}

/**
 * Linux takes no variable of a process that is longer than 128 KiB, and the list of roots is one, with its name:
 * https://man7.org/linux/man-pages/man2/execve.2.html
 */
const LONGEST_LIST = 120_000;

/** Whether so many roots can be named in one workflow. */
export const fitsWorkflow = (roots: readonly string[]): boolean => roots.join("\n").length <= LONGEST_LIST;

/** What is missing in a repository, as files and lines. */
export function proposalFor(repository: Repository, given: Given): Proposal {
  const guards = guardsIn(repository.workflows).filter(
    (guard) => isDeciding(guard) && startsOn(guard, "pull_request", "pull_request_target"),
  );
  const all = [...repository.roots.map(({ path }) => path), ...repository.terragrunt.units];
  const roots = repository.roots.map(({ path }) => path).filter(isPlain);
  const units = repository.terragrunt.units.filter(isPlain);
  const environments = guards.length > 0 ? null : environmentsIn(repository, roots, given);
  const planned = [...(environments?.names ?? roots), ...units];
  // What is declared in a module needs the consent of that file's owners as well.
  const modules = repository.others.filter(({ because }) => because === "called").map(({ path }) => path);
  const named = [...all, ...(environments?.names ?? [])];
  const owning = owningOf(repository.codeowners, foldersIn(repository, named, modules), named);
  const policy = policyLines(named, given.history, given.today);
  const ignoring = isIgnoring(repository.ignored);
  const files = [
    ...(guards.length > 0 ? [] : workflowsFor(repository, { roots, units, environments, owning }, given)),
    ...(repository.policy === null ? [{ path: POLICY_PATH, text: policyText(policy), why: WHY_POLICY }] : []),
    ...(owning.isNew ? [{ path: owning.path, text: linesOf(owning), why: WHY_OWNERS }] : []),
    ...(repository.ignored === null ? [{ path: ".gitignore", text: `${IGNORE.join("\n")}\n`, why: WHY_IGNORED }] : []),
  ];
  const hasHistory = given.history.plans > 0 || given.history.exposed.length > 0;
  const additions = [
    ...(owning.isNew ? [] : owning.parts.map((part) => ownersAddition(owning.path, part))),
    ...(repository.policy === null || !hasHistory ? [] : [{ path: POLICY_PATH, lines: policy, why: WHY_LEVELS }]),
    ...(repository.ignored === null || ignoring ? [] : [{ path: ".gitignore", lines: IGNORE, why: WHY_IGNORED }]),
  ];
  const changes = given.commit === null ? [] : pinChanges(repository.workflows.workflows, given.commit, given.version);
  const unplanned = all.filter((root) => ![...roots, ...units].includes(root));
  return { files, additions, changes, owning, guards, planned, unplanned, environments };
}

/** One root whose environments can be told, and written into one matrix. */
function environmentsIn({ roots, handed }: Repository, plain: readonly string[], { jobs }: Given): Environments | null {
  const [only, ...more] = roots;
  if (only === undefined || more.length > 0 || plain.length === 0) return null;
  const found = environmentsOf(only, handed);
  return found !== null && found.names.length <= jobs && found.names.every(isPlain) ? found : null;
}

const foldersIn = (
  { declared }: Repository,
  roots: readonly string[],
  modules: readonly string[],
): readonly OwnedFolder[] => [
  ...roots.map((path) => ({ path, files: filesOfRoot(path, declared) })),
  ...modules.map((path) => ({ path, files: declared.filesIn(path) })),
];

const WHY_POLICY = "levels and exceptions; it counts from the base branch, so it has to be there before it is needed";
const WHY_OWNERS = "owners may override, and an edit of what decides needs their review.";
const WHY_LEVELS = "what the states and past plans speak for; take what fits";
const WHY_IGNORED = "a plan that git tracks is refused, and plans hold secrets";

const IGNORE = ["tfplan*"];

const isIgnoring = (text: string | null): boolean => text?.split("\n").some((line) => /tfplan/.test(line)) ?? false;

const linesOf = ({ parts }: Owning): string => parts.map(({ lines }) => `${lines.join("\n")}\n`).join("");

const ownersAddition = (path: string, { lines, place, who }: OwningPart): Addition => ({
  path,
  lines,
  why: `${WHY_OWNERS} ${placeWords(place)} ${who}`,
});

const placeWords = (place: OwningPart["place"]): string =>
  place === "beginning"
    ? "Add them at the beginning: there they take nothing from the lines behind them."
    : `Add them ${place === "end" ? "at the end" : `behind line ${place}`}: the last line that matches wins.`;

interface Planned {
  readonly roots: readonly string[];
  readonly units: readonly string[];
  readonly environments: Environments | null;
  readonly owning: Owning;
}

function workflowsFor(
  repository: Repository,
  { roots, units, environments, owning }: Planned,
  given: Given,
): readonly NewFile[] {
  const kit = kitOf(repository, owning, given);
  const named = (name: string): string => freeName(repository, name);
  const file = plainWorkflow(roots, environments, kit, given.jobs);
  const plain = file === null ? [] : [{ path: named("destroy-guard"), ...file }];
  const { made, open } = repository.terragrunt;
  const places = [
    ...units.filter((unit) => !made.some(({ path }) => path === unit)),
    ...made.map(({ stack }) => stack),
    ...open,
  ];
  if (places.length === 0) return plain;
  const name = plain.length === 0 ? "destroy-guard" : "destroy-guard-terragrunt";
  const text = workflowOfTree({ units, places, name }, kit);
  return [...plain, { path: named(name), text, why: "plans and reviews all units of Terragrunt together" }];
}

function plainWorkflow(
  roots: readonly string[],
  environments: Environments | null,
  kit: Kit,
  jobs: number,
): Omit<NewFile, "path"> | null {
  const [only, ...more] = roots;
  if (only === undefined || !fitsWorkflow(roots)) return null;
  if (environments !== null)
    return {
      text: workflowOfEnvironments(environments, kit),
      why: "each environment is planned and reviewed by itself, and one job decides on all",
    };
  if (more.length === 0) return { text: workflowOfOne(only, kit), why: "plans, reviews and decides, in one job" };
  return {
    text: workflowOfMany(roots, kit, jobs),
    why:
      roots.length > jobs
        ? `${jobs} jobs at most plan and review the roots, several each, and one job decides on all`
        : "each root is planned and reviewed by itself, and one job decides on all",
  };
}

/** The clouds whose credentials stand in the workflows as comments. */
export function cloudsIn({ roots, terragrunt }: Repository): readonly Cloud[] {
  const providers = [...roots.flatMap((root) => root.providers), ...terragrunt.providers];
  return cloudsOf(providers, [...roots.map(({ backend }) => backend), ...terragrunt.backends]);
}

const kitOf = (repository: Repository, { teams }: Owning, { commit, version }: Given): Kit => ({
  tools: repository.tools,
  clouds: cloudsIn(repository),
  isHosted: repository.roots.some(({ backend }) => backend === "cloud" || backend === "remote"),
  isMade: repository.roots.some(({ isMade }) => isMade),
  hasTeams: teams.length > 0,
  commit,
  version,
});

/** Not that of a workflow which is there and does something else. */
function freeName({ workflows: { workflows, broken } }: Repository, name: string): string {
  const taken = [...workflows, ...broken].map(({ path }) => path.toLowerCase());
  const paths = [name, `${name}-review`, `${name}-review-2`].map((one) => `.github/workflows/${one}.yml`);
  return paths.find((path) => !taken.includes(path)) ?? (paths[0] as string);
}
