import { CODEOWNERS_PATHS } from "../../domain/owners.ts";
import { POLICY_PATH } from "../../input/settings.ts";
import { type WorkflowFiles, workflowFilesIn } from "../workflows/files.ts";
import { type Configuration, configurationIn } from "./configuration.ts";
import { type Declared, declaredAt } from "./declared.ts";
import { type Handed, handedTo } from "./environments.ts";
import { foldersIn, textAt } from "./folders.ts";
import { type SortedFolders, sortedRoots } from "./roots.ts";
import { type Hosted, hostedStacksIn } from "./stacks.ts";
import { type OtherSystem, otherSystemAt, type Wrapper, wrapperAt } from "./system.ts";
import { type Terragrunt, terragruntIn } from "./terragrunt.ts";
import { type Tools, toolsIn } from "./tools.ts";

/** What the files of a repository say of how it is set up. Neither git nor the network is asked. */
export interface Repository extends SortedFolders {
  readonly top: string;
  readonly terragrunt: Terragrunt;
  /** Stacks that HCP Terraform plans by itself. */
  readonly hosted: Hosted;
  /** Files of values and of settings of a backend, which nothing reads by itself. */
  readonly handed: readonly Handed[];
  readonly tools: Tools;
  /** The file that GitHub reads; null where there is none. */
  readonly codeowners: { readonly path: string; readonly text: string } | null;
  readonly policy: string | null;
  readonly ignored: string | null;
  readonly workflows: WorkflowFiles;
  readonly declared: Declared;
  /** Another system than GitHub Actions that seems to plan here; null where nothing speaks for one. */
  readonly system: OtherSystem | null;
  readonly wrapper: Wrapper | null;
  /** Files that could not be read, so that what they say is not known. */
  readonly unread: readonly string[];
}

/** Reads the files of a repository. `top`: its folder, an absolute path. Files that can't be read are in `unread`. */
export function repositoryAt(top: string): Repository {
  const folders = foldersIn(top);
  const configurations = folders
    .map((folder) => configurationIn(top, folder))
    .filter((one): one is Configuration => one !== null);
  const terragrunt = terragruntIn(top, folders);
  const workflows = workflowFilesIn(top);
  const hosted = hostedStacksIn(top, folders);
  const called = [...terragrunt.calls, ...hosted.calls];
  const { roots, others } = sortedRoots(configurations, { folders: terragrunt.folders, called });
  return {
    top,
    roots,
    others: [...others, ...terragrunt.others],
    terragrunt,
    hosted,
    handed: handedTo(roots, [...configurations.map(({ path }) => path), ...terragrunt.folders], folders),
    tools: toolsIn(top, {
      folders,
      planned: [...roots.map(({ path }) => path), ...terragrunt.units],
      hasTofu: configurations.filter(({ hasTofu }) => hasTofu).map(({ path }) => path),
      required: roots.flatMap(({ requires }) => requires ?? []),
      workflows,
    }),
    codeowners: codeownersIn(top),
    policy: textAt(top, POLICY_PATH),
    ignored: textAt(top, ".gitignore"),
    workflows,
    declared: declaredAt(top),
    system: otherSystemAt(top),
    wrapper: wrapperAt(top),
    unread: [...configurations.flatMap(({ unread }) => unread), ...terragrunt.unread],
  };
}

function codeownersIn(top: string): Repository["codeowners"] {
  for (const path of CODEOWNERS_PATHS) {
    const text = textAt(top, path);
    if (text !== null) return { path, text };
  }
  return null;
}
