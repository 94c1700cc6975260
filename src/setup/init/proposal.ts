import { POLICY_PATH } from "../../input/settings.ts";
import { type Cloud, cloudsOf } from "../repository/clouds.ts";
import { filesOfRoot } from "../repository/declared.ts";
import type { Repository } from "../repository/repository.ts";
import { startsOn } from "../workflows/started.ts";
import { type Guard, guardsIn, isDeciding } from "../workflows/uses.ts";
import { type OwnedFolder, type Owning, owningOf } from "./codeowners.ts";
import type { History } from "./history.ts";
import type { Kit } from "./parts.ts";
import { type LineChange, pinChanges } from "./pinning.ts";
import { policyText } from "./policy.ts";
import { workflowOfMany } from "./workflow-many.ts";
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

export function proposalFor(repository: Repository, given: Given): Proposal {
  const guards = guardsIn(repository.workflows).filter(
    (guard) => isDeciding(guard) && startsOn(guard, "pull_request", "pull_request_target"),
  );
  const all = [...repository.roots.map(({ path }) => path), ...repository.terragrunt.units];
  const roots = repository.roots.map(({ path }) => path).filter(isPlain);
  const units = repository.terragrunt.units.filter(isPlain);
  const planned = [...roots, ...units];
  // What is declared in a module needs the consent of that file's owners as well.
  const modules = repository.others.filter(({ because }) => because === "called").map(({ path }) => path);
  const owning = owningOf(repository.codeowners, foldersIn(repository, all, modules));
  const policy = policyText(all, given.history, given.today);
  const ignoring = isIgnoring(repository.ignored);
  const files = [
    ...(guards.length > 0 ? [] : workflowsFor(repository, roots, units, given)),
    ...(repository.policy === null ? [{ path: POLICY_PATH, text: policy, why: WHY_POLICY }] : []),
    ...(owning.isNew ? [{ path: owning.path, text: linesOf(owning), why: WHY_OWNERS }] : []),
    ...(repository.ignored === null ? [{ path: ".gitignore", text: `${IGNORE.join("\n")}\n`, why: WHY_IGNORED }] : []),
  ];
  const hasHistory = given.history.plans > 0 || given.history.exposed.length > 0;
  const additions = [
    ...(owning.isNew || owning.lines.length === 0
      ? []
      : [{ path: owning.path, lines: owning.lines, why: `${WHY_OWNERS} ${LAST_WINS}` }]),
    ...(repository.policy === null || !hasHistory
      ? []
      : [{ path: POLICY_PATH, lines: policy.trimEnd().split("\n").slice(3), why: WHY_LEVELS }]),
    ...(repository.ignored === null || ignoring ? [] : [{ path: ".gitignore", lines: IGNORE, why: WHY_IGNORED }]),
  ];
  const changes = given.commit === null ? [] : pinChanges(repository.workflows.workflows, given.commit, given.version);
  const unplanned = all.filter((root) => !planned.includes(root));
  return { files, additions, changes, owning, guards, planned, unplanned };
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
const LAST_WINS = "Add them at the end: the last line that matches wins.";
const WHY_LEVELS = "what the states and past plans speak for; take what fits";
const WHY_IGNORED = "a plan that git tracks is refused, and plans hold secrets";

const IGNORE = ["tfplan*"];

const isIgnoring = (text: string | null): boolean => text?.split("\n").some((line) => /tfplan/.test(line)) ?? false;

const linesOf = ({ lines }: Owning): string => `${lines.join("\n")}\n`;

function workflowsFor(
  repository: Repository,
  roots: readonly string[],
  units: readonly string[],
  given: Given,
): readonly NewFile[] {
  const kit = kitOf(repository, given);
  const [only, ...more] = roots;
  const named = (name: string): string => freeName(repository, name);
  const plain =
    only === undefined || !fitsWorkflow(roots)
      ? []
      : [
          more.length === 0
            ? {
                path: named("destroy-guard"),
                text: workflowOfOne(only, kit),
                why: "plans, reviews and decides, in one job",
              }
            : {
                path: named("destroy-guard"),
                text: workflowOfMany(roots, kit, given.jobs),
                why:
                  roots.length > given.jobs
                    ? `${given.jobs} jobs at most plan and review the roots, several each, and one job decides on all`
                    : "each root is planned and reviewed by itself, and one job decides on all",
              },
        ];
  if (units.length === 0) return plain;
  const name = plain.length === 0 ? "destroy-guard" : "destroy-guard-terragrunt";
  const text = workflowOfTree({ units, name }, kit);
  return [...plain, { path: named(name), text, why: "plans and reviews all units of Terragrunt together" }];
}

/** The clouds whose credentials stand in the workflows as comments. */
export function cloudsIn({ roots, terragrunt }: Repository): readonly Cloud[] {
  const providers = [...roots.flatMap((root) => root.providers), ...terragrunt.providers];
  return cloudsOf(providers, [...roots.map(({ backend }) => backend), ...terragrunt.backends]);
}

const kitOf = (repository: Repository, { commit, version }: Given): Kit => ({
  tools: repository.tools,
  clouds: cloudsIn(repository),
  isHosted: repository.roots.some(({ backend }) => backend === "cloud" || backend === "remote"),
  isMade: repository.roots.some(({ isMade }) => isMade),
  commit,
  version,
});

/** Not that of a workflow which is there and does something else. */
function freeName({ workflows: { workflows, broken } }: Repository, name: string): string {
  const taken = [...workflows, ...broken].map(({ path }) => path.toLowerCase());
  const paths = [name, `${name}-review`, `${name}-review-2`].map((one) => `.github/workflows/${one}.yml`);
  return paths.find((path) => !taken.includes(path)) ?? (paths[0] as string);
}
