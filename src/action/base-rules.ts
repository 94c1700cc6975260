import { catalogueWith } from "../catalogue/index.ts";
import type { Catalogue } from "../domain/catalogue.ts";
import { InputError } from "../domain/fault.ts";
import type { OwnersSource } from "../domain/override/question.ts";
import { CODEOWNERS_PATHS, type Owner, ownerOf } from "../domain/owners.ts";
import { DEFAULT_POLICY, type Policy } from "../domain/policy.ts";
import { isGitHubFault, whyFailed } from "../github/client.ts";
import { entryAt, fileAt, kindAt } from "../github/contents.ts";
import type { Repository } from "../github/repository.ts";
import { readCodeowners } from "../input/codeowners.ts";
import { policyPathOf } from "../input/settings.ts";
import { code, type Phrase } from "../report/phrase.ts";
import { hasUnlistedFiles } from "./pull-state.ts";
import { requiredRead } from "./required-read.ts";
import { type RulesBranch, saysWhence } from "./rules-branch.ts";
import type { Run } from "./run.ts";

/** The rules of a review: never those that the pull request brings itself. */
export interface Rules {
  /** Where they were read. */
  readonly at: RulesBranch;
  readonly policy: Policy;
  readonly catalogue: Catalogue;
  /** The label by which owners agree. */
  readonly label: string;
  /** Which policy this is, and where it was read, in sentences. */
  readonly says: Phrase;
}

export async function rulesAt(run: Run, at: RulesBranch): Promise<Rules> {
  const found = await policyAt(run, at);
  const policy = found ?? DEFAULT_POLICY;
  return {
    at,
    policy,
    catalogue: catalogueWith(policy.catalogue),
    label: policy.override.label ?? run.settings["override-label"],
    says: saysRules(policyPathOf(run.settings), found !== null, at),
  };
}

/** Reports say which rules counted: a policy in the wrong place is easily taken for one that counts. */
const saysRules = (path: string, isFound: boolean, at: RulesBranch): Phrase => [
  ...(isFound
    ? ["Policy: ", code(path), " of the branch ", code(at.name), "."]
    : ["No policy: there is no ", code(path), " on the branch ", code(at.name), ", so the default rules apply."]),
  ...saysWhence(at),
];

/**
 * The policy at a commit; null where there is none. None is fine unless it is named. A broken one throws PolicyError,
 * and one that can't be read, or is named and not there, InputError: nobody may get the defaults instead.
 */
async function policyAt({ repository, settings }: Run, { name, commit }: RulesBranch): Promise<Policy | null> {
  const path = policyPathOf(settings);
  const entry = await requiredRead(
    `The policy ${path} on the branch ${name}`,
    "contents: read",
    entryAt(repository, path, commit),
  );
  if (entry.is === "file") return (await import("../input/policy.ts")).readPolicy(entry.text, path);
  if (entry.is === "no file")
    throw new InputError(
      `The policy ${path} on the branch ${name} is not a file. Correct the input policy, or put the file there first, in a pull request of its own.`,
    );
  if (settings.policy === "") return null;
  throw new InputError(
    `The policy that the input policy names, ${path}, is not on the branch ${name}. Correct the path; or merge the file first and name it then; or leave the input out to go by the defaults.`,
  );
}

/** Where owners come from: the policy's approvers, else CODEOWNERS at the same commit. */
export async function ownersFor(
  repository: Repository,
  { policy, at }: Rules,
  pull: Parameters<typeof hasUnlistedFiles>[0],
): Promise<OwnersSource> {
  const { approvers } = policy.override;
  if (approvers !== null)
    return { from: "approvers", owners: approvers.map(ownerOf).filter((owner): owner is Owner => owner !== null) };
  if (hasUnlistedFiles(pull)) return { from: "unreadable", why: UNLISTED, mends: "the pull request" };
  try {
    return await codeownersAt(repository, at.commit);
  } catch (error) {
    if (!isGitHubFault(error)) throw error;
    return { from: "unreadable", why: `could not be read: ${whyFailed(error)}`, mends: "time" };
  }
}

/** The three paths are read together; the first file found counts. */
async function codeownersAt(repository: Repository, commit: string): Promise<OwnersSource> {
  const texts = await Promise.all(CODEOWNERS_PATHS.map((path) => fileAt(repository, path, commit)));
  const at = texts.findIndex((text) => text !== null);
  const file = CODEOWNERS_PATHS[at];
  if (file === undefined) return { from: "nowhere" };
  const kind = await kindAt(repository, file, commit);
  if (kind !== "file") return unusable(kind === null ? NOT_LISTED : IS_LINK);
  const read = readCodeowners(texts[at] as string);
  return read.read ? { from: "codeowners", file, lines: read.lines } : unusable(read.why);
}

const unusable = (why: string): OwnersSource => ({ from: "unreadable", why, mends: "the file" });

const UNLISTED =
  "can't be applied: the pull request changes more files than GitHub lists (3,000), so whose files are changed is not known";
/** What it leads to nobody guards: a change of that is none of CODEOWNERS. */
const IS_LINK = "is a symbolic link, and GitHub follows none: put the file itself there";
const NOT_LISTED = "lies in a folder of which GitHub does not list all, so it may be a link: put it into .github/";
