import { learn, NOTHING_KNOWN, type OwnersSource, type Question } from "../domain/override/evidence.ts";
import { decide, type Override } from "../domain/override.ts";
import { CODEOWNERS_PATHS, type Owner, ownerOf } from "../domain/owners.ts";
import type { Policy } from "../domain/policy.ts";
import { isGitHubFault, whyFailed } from "../github/client.ts";
import { type Witness, witnessed } from "../github/evidence.ts";
import { fileAt, type Repository } from "../github/repository.ts";
import { readCodeowners } from "../input/codeowners.ts";

/** The decision takes four rounds at most; more would be a fault of ours, and a loop on GitHub's cost. */
const MOST_ROUNDS = 6;

/** Asks until the decision is made: what it needs is read all at once, round by round. */
export async function decided(question: Question, witness: Witness): Promise<Override> {
  let known = NOTHING_KNOWN;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const answer = decide(question, known);
    if (answer.state !== "asks") return answer;
    known = learn(known, await witnessed(witness, answer.needs));
  }
  throw new Error("the override was not decided in six rounds");
}

/**
 * Where owners come from: the policy's approvers, else CODEOWNERS at the base branch's tip. The three places are looked
 * at together.
 */
export async function ownersSource(repository: Repository, tip: string, policy: Policy): Promise<OwnersSource> {
  if (policy.override.approvers !== null) {
    return {
      from: "approvers",
      owners: policy.override.approvers.map(ownerOf).filter((owner): owner is Owner => owner !== null),
    };
  }
  try {
    const texts = await Promise.all(CODEOWNERS_PATHS.map((path) => fileAt(repository, path, tip)));
    const at = texts.findIndex((text) => text !== null);
    if (at < 0) return { from: "nowhere" };
    const read = readCodeowners(texts[at] as string);
    return read.read
      ? { from: "codeowners", file: CODEOWNERS_PATHS[at] as string, lines: read.lines }
      : { from: "unreadable", why: read.why };
  } catch (error) {
    if (!isGitHubFault(error)) throw error;
    return { from: "unreadable", why: `could not be read: ${whyFailed(error)}` };
  }
}
