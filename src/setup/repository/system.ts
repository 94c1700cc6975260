import { existsSync } from "node:fs";
import { join } from "node:path";
import { gitSettingsIn } from "../../input/git-config.ts";
import { gitFolderOf } from "../../input/working-copy.ts";
import { PAGES } from "../../report/rule-links.ts";
import { textAt } from "./folders.ts";

/** A system beside GitHub Actions that seems to plan here, and where its recipe is. */
export interface OtherSystem {
  readonly name: string;
  /** What speaks for it. */
  readonly by: string;
  /** Its server holds the repository, which runs no workflows of GitHub. Else it is only a file that speaks for it. */
  readonly isHost: boolean;
  readonly recipe: string;
}

interface Known {
  readonly name: string;
  readonly section: string;
  readonly files: readonly string[];
  /** Null where it holds no repositories. */
  readonly host: RegExp | null;
  /** It does nothing but plan and apply, so its file speaks for it also beside workflows that do something else. */
  readonly isForPlans?: true;
}

const KNOWN: readonly Known[] = [
  { name: "GitLab", section: "gitlab-ci", files: [".gitlab-ci.yml"], host: /^gitlab\./ },
  { name: "Bitbucket", section: "bitbucket", files: ["bitbucket-pipelines.yml"], host: /^(?:[\w-]+\.)*bitbucket\./ },
  {
    name: "Azure DevOps",
    section: "azure-devops",
    files: ["azure-pipelines.yml"],
    host: /(?:^|\.)(?:dev\.azure|visualstudio)\.com$/,
  },
  { name: "Atlantis", section: "atlantis", files: ["atlantis.yaml"], host: null, isForPlans: true },
  { name: "Spacelift", section: "spacelift", files: [".spacelift/config.yml"], host: null, isForPlans: true },
  { name: "Jenkins", section: "jenkins", files: ["Jenkinsfile"], host: null },
];

/** By the remote; else by its file, where GitHub has no workflows or it only plans. Null: nothing speaks for one. */
export function otherSystemAt(top: string): OtherSystem | null {
  const host = originHost(gitConfigAt(top));
  const holding = KNOWN.find((one) => host !== null && one.host?.test(host));
  if (holding !== undefined) return found(holding, `the remote origin at ${host}`, true);
  const hasWorkflows = existsSync(join(top, ".github", "workflows"));
  for (const one of KNOWN.filter(({ isForPlans }) => isForPlans === true || !hasWorkflows)) {
    const file = one.files.find((name) => existsSync(join(top, name)));
    if (file !== undefined) return found(one, file, false);
  }
  return null;
}

const found = ({ name, section }: Known, by: string, isHost: boolean): OtherSystem => ({
  name,
  by,
  isHost,
  recipe: `${PAGES}/systems.md#${section}`,
});

/** Git's settings of a repository; empty where there are none. */
const gitConfigAt = (top: string): string => textAt(gitFolderOf(top), "config") ?? "";

/** The server of the remote origin, out of git's own file: git is not run. */
function originHost(config: string): string | null {
  const url = gitSettingsIn(config).find(({ name }) => name === "remote.origin.url")?.value ?? "";
  return /^(?:\w+:\/\/)?(?:[^@/]*@)?([^/:]+)[/:]/.exec(url)?.[1]?.toLowerCase() ?? null;
}

/** A program that runs Terraform, and gives it backend, workspace and variables by files of its own. */
export interface Wrapper {
  readonly name: string;
  readonly by: string;
  /** What plans in the place of `terraform plan`. */
  readonly plan: string;
}

const WRAPPERS: readonly Wrapper[] = [
  { name: "Atmos", by: "atmos.yaml", plan: "atmos terraform plan COMPONENT -s STACK" },
];

/** The program that gives Terraform its settings here; null where none is known. */
export const wrapperAt = (top: string): Wrapper | null => WRAPPERS.find(({ by }) => existsSync(join(top, by))) ?? null;
