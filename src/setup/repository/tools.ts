import { posix } from "node:path";
import type { WorkflowFiles } from "../workflows/files.ts";
import { type Folder, textAt } from "./folders.ts";
import { placeName } from "./names.ts";
import { isOlder, rangeOf, type Sign, signsFor, signsOfWorkflows, TERRAFORM, TERRAGRUNT, TOFU } from "./versions.ts";

/** Which program plans here, and in which version. */
export interface Tools {
  readonly program: "terraform" | "tofu";
  /** `1.9.5`; null where no file says it exactly. */
  readonly version: string | null;
  /** Files that name different versions; none where they agree. */
  readonly differing: readonly Sign[];
  /** What roots say of it in `required_version`. */
  readonly required: readonly string[];
  /** The same, as actions read it; null where it can't be said. */
  readonly range: string | null;
  readonly terragrunt: string | null;
  /** What told the program, for people; null where nothing did. */
  readonly by: string | null;
  /** What told the version, where that is something else. */
  readonly versionBy: string | null;
  /** Something else speaks for the other program. */
  readonly against: string | null;
}

/** What tells the tools of a repository. */
export interface Telling {
  readonly folders: readonly Folder[];
  /** Folders that are planned. */
  readonly planned: readonly string[];
  /** Folders with files that only OpenTofu reads. */
  readonly hasTofu: readonly string[];
  /** What roots say of the version. */
  readonly required: readonly string[];
  readonly workflows: WorkflowFiles;
}

const newest = (signs: readonly Sign[]): string | null =>
  signs.reduce<string | null>(
    (found, { version }) => (version !== null && (found === null || isOlder(found, version)) ? version : found),
    null,
  );

/** Which program plans here, and in which version, by all files that say something of it. */
export function toolsIn(top: string, telling: Telling): Tools {
  const { folders, planned, hasTofu, required, workflows } = telling;
  const locked = locksOf(top, folders);
  const places = [...planned, "."];
  const tofu: readonly Sign[] = [
    ...hasTofu
      .slice(0, 1)
      .map((path) => ({ by: `files in ${placeName(path)} that only OpenTofu reads`, version: null })),
    ...signsFor(top, places, TOFU),
    ...locked("registry.opentofu.org"),
  ];
  const terraform = [...signsFor(top, places, TERRAFORM), ...locked("registry.terraform.io")];
  const [setTofu, setTerraform] = [signsOfWorkflows(workflows, TOFU), signsOfWorkflows(workflows, TERRAFORM)];
  const isMostly = setTofu.length > 0 && setTofu.length >= setTerraform.length;
  const isTofu = tofu.length > 0 || (terraform.length === 0 && isMostly);
  const [files, set] = isTofu ? [tofu, setTofu] : [terraform, setTerraform];
  const other = isTofu ? [...terraform, ...setTerraform] : [...tofu, ...setTofu];
  const range = rangeOf(required);
  const own = files.some(({ version }) => version !== null) ? files : [...files, ...set];
  return {
    program: isTofu ? "tofu" : "terraform",
    version: newest(own) ?? (range !== null && /^[\d.]+$/.test(range) ? range : null),
    differing: differingIn(own),
    required: [...new Set(required)].sort(),
    range,
    terragrunt: newest(signsFor(top, places, TERRAGRUNT)) ?? newest(signsOfWorkflows(workflows, TERRAGRUNT)),
    by: own[0]?.by ?? null,
    versionBy: own.slice(1).find((sign) => sign.version !== null && sign.version === newest(own))?.by ?? null,
    against: other[0]?.by ?? null,
  };
}

function differingIn(signs: readonly Sign[]): readonly Sign[] {
  const exact = signs.filter(({ version }) => version !== null);
  const byVersion = [...new Map(exact.toReversed().map((sign) => [sign.version, sign])).values()].reverse();
  return byVersion.length < 2 ? [] : byVersion;
}

/** Lock files name the registry that providers came from. */
function locksOf(top: string, folders: readonly Folder[]): (registry: string) => readonly Sign[] {
  const locks = folders
    .filter(({ files }) => files.includes(".terraform.lock.hcl"))
    .map(({ path }) => posix.join(path, ".terraform.lock.hcl"))
    .map((path) => ({ path, text: textAt(top, path) ?? "" }));
  return (registry) =>
    locks
      .filter(({ text }) => text.includes(`"${registry}/`))
      .slice(0, 1)
      .map(({ path }) => ({ by: path, version: null }));
}
