import type { OwnersLine, Team } from "../../domain/owners.ts";
import { DEFAULT_LABEL, type Policy } from "../../domain/policy.ts";
import type { Classic, Demands, GuardedBranch, Ruleset } from "../../github/protection.ts";
import type { Bases, OwnersError } from "../../github/settings.ts";
import type { TeamSeen } from "../../github/teams.ts";
import type { Skipped } from "../../input/codeowners.ts";
import type { Configuration } from "../repository/configuration.ts";
import type { Declared } from "../repository/declared.ts";
import type { OtherSystem } from "../repository/system.ts";
import type { WorkflowFiles } from "../workflows/files.ts";
import { type Started, startsOn } from "../workflows/started.ts";
import { type Guard, isDeciding } from "../workflows/uses.ts";

/** What the answers rest on. */
export interface Facts {
  readonly files: FileFacts;
  /** Null where there is no token. */
  readonly github: GitHubFacts | null;
}

export interface FileFacts {
  readonly actions: WorkflowFiles;
  /** Every job, by every way to it. */
  readonly started: readonly Started[];
  /** Every job that reviews. */
  readonly guards: readonly Guard[];
  readonly policy: PolicyFile;
  readonly owners: OwnersFile | null;
  readonly declared: Declared;
  /** Folders that `init` would take for roots, and those of them whose state a plan in CI sees. */
  readonly rootsHere: () => RootsHere;
  /** What stands in a folder; null where there is no Terraform, or where Terragrunt writes more into it. */
  readonly configurationAt: (folder: string) => Configuration | null;
  /** Another system than GitHub Actions that seems to plan here; null where nothing speaks for one. */
  readonly system: OtherSystem | null;
  /** What is here for Terraform, OpenTofu or Terragrunt. Asked for only where nothing reviews. */
  readonly holds: () => "nothing" | "modules" | "unread" | "roots";
  /** A program beside Terraform may write backends. */
  readonly isWrapped: boolean;
  /** Files that were looked at, each with the ids that git may give to its contents. */
  readonly blobs: ReadonlyMap<string, readonly string[]>;
}

export interface RootsHere {
  readonly all: readonly string[];
  readonly withState: readonly string[];
  /** Files of which nobody can tell whether they make a root. */
  readonly unread: readonly string[];
}

export interface PolicyFile {
  readonly path: string;
  readonly isThere: boolean;
  /** The defaults where there is none, or where it is broken. */
  readonly policy: Policy;
  readonly mistake: { readonly line: number; readonly message: string } | null;
}

export interface OwnersFile {
  readonly path: string;
  readonly lines: readonly OwnersLine[];
  readonly skipped: readonly Skipped[];
  /** Why none of it counts; completes "CODEOWNERS …". */
  readonly unreadable: string | null;
}

/** Why something could not be read of GitHub. */
export interface Unread {
  readonly read: false;
  /** Completes "… could not be read: ". */
  readonly why: string;
  /** GitHub answered, and said no. Else the network or GitHub failed, and another token would change nothing. */
  readonly isRefused: boolean;
}

/** What was read of GitHub, or why it could not be. */
export type Read<T> = { readonly read: true; readonly value: T } | Unread;

/** A branch beside the default one. */
export interface OtherBranch {
  readonly base: GuardedBranch;
  readonly rules: Demands;
}

export interface GitHubFacts {
  readonly owner: string;
  readonly repo: string;
  readonly id: number;
  /** The repository's address for people, without a slash at its end. */
  readonly url: string;
  /** The server's. */
  readonly server: string;
  readonly branch: string;
  readonly base: Read<GuardedBranch>;
  readonly rules: Read<Demands>;
  /** Null where the branch has no classic protection. */
  readonly classic: Read<Classic | null>;
  /** Those whose rules count for the branch, and those that are switched off. */
  readonly rulesets: ReadonlyMap<number, Read<Ruleset>>;
  readonly actionsApp: Read<number>;
  readonly hasLabel: Read<boolean>;
  /** Null where GitHub knows of no CODEOWNERS there. */
  readonly ownersErrors: Read<readonly OwnersError[] | null>;
  /** Empty where no owners token was given; of very many only the first. */
  readonly teams: readonly { readonly team: Team; readonly seen: Read<TeamSeen> }[];
  readonly hasOwnersToken: boolean;
  readonly bases: Read<Bases>;
  /** The branches, beside the default one, that pull requests go to; with what is demanded there. */
  readonly others: ReadonlyMap<string, Read<OtherBranch>>;
  /** Those of them that were not looked at, since there are very many. */
  readonly otherBranches: readonly string[];
  /** Path → git's id at the tip of the default branch; null where GitHub does not list them all. */
  readonly tree: Read<ReadonlyMap<string, string> | null>;
}

/** Jobs that decide on pull requests: their checks are those to require. */
export const checksIn = ({ guards }: Pick<FileFacts, "guards">): readonly Guard[] =>
  guards.filter((one) => isDeciding(one) && startsOn(one, "pull_request", "pull_request_target"));

/** The value of an input that does not depend on the run; null where it is not given, or depends on it. */
export const fixedInput = (guard: Guard, name: string): string | null => {
  const [text] = guard.reviews.flatMap(({ inputs }) => inputs.get(name)?.text ?? []);
  return text === undefined || text.includes("${{") || text.trim() === "" ? null : text.trim();
};

/** The label by which owners agree. */
export const labelIn = (files: FileFacts): string => {
  const [given] = checksIn(files).flatMap((guard) => fixedInput(guard, "override-label") ?? []);
  return files.policy.policy.override.label ?? given ?? DEFAULT_LABEL;
};
