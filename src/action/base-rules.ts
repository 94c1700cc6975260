import { catalogueWith } from "../catalogue/index.ts";
import type { Catalogue } from "../domain/catalogue.ts";
import type { OwnersSource } from "../domain/override/question.ts";
import { CODEOWNERS_PATHS, type Owner, ownerOf } from "../domain/owners.ts";
import { DEFAULT_POLICY, type Policy } from "../domain/policy.ts";
import { isGitHubFault, whyFailed } from "../github/client.ts";
import { fileAt, type Repository } from "../github/repository.ts";
import { readCodeowners } from "../input/codeowners.ts";
import { readPolicy } from "../input/policy.ts";
import { requiredRead } from "./required-read.ts";
import type { Run } from "./run.ts";

/** The rules of a review: never those that the pull request brings itself, always those at a commit of its base. */
export interface Rules {
  /** Where they were read. */
  readonly commit: string;
  readonly policy: Policy;
  readonly catalogue: Catalogue;
  /** The label by which owners agree. */
  readonly label: string;
}

export async function rulesAt({ repository, settings }: Run, commit: string): Promise<Rules> {
  const policy = await policyAt(repository, settings.policy, commit);
  return {
    commit,
    policy,
    catalogue: catalogueWith(policy.catalogue),
    label: policy.override.label ?? settings["override-label"],
  };
}

/**
 * The policy at a commit. None is fine; a broken one throws PolicyError, and one that can't be read InputError: nobody
 * may get the defaults instead.
 */
async function policyAt(repository: Repository, path: string, commit: string): Promise<Policy> {
  const text = await requiredRead(
    `The policy of the base branch, ${path},`,
    "contents: read",
    fileAt(repository, path, commit),
  );
  return text === null ? DEFAULT_POLICY : readPolicy(text, path);
}

/** Where owners come from: the policy's approvers, else CODEOWNERS at the same commit. */
export async function ownersSource(repository: Repository, { policy, commit }: Rules): Promise<OwnersSource> {
  const { approvers } = policy.override;
  if (approvers !== null)
    return { from: "approvers", owners: approvers.map(ownerOf).filter((owner): owner is Owner => owner !== null) };
  try {
    return await codeownersAt(repository, commit);
  } catch (error) {
    if (!isGitHubFault(error)) throw error;
    return { from: "unreadable", why: `could not be read: ${whyFailed(error)}` };
  }
}

/** The three paths are read together; the first file found counts. */
async function codeownersAt(repository: Repository, commit: string): Promise<OwnersSource> {
  const texts = await Promise.all(CODEOWNERS_PATHS.map((path) => fileAt(repository, path, commit)));
  const at = texts.findIndex((text) => text !== null);
  if (at < 0) return { from: "nowhere" };
  const read = readCodeowners(texts[at] as string);
  return read.read
    ? { from: "codeowners", file: CODEOWNERS_PATHS[at] as string, lines: read.lines }
    : { from: "unreadable", why: read.why };
}
