import { InputError } from "../domain/fault.ts";
import { isSameName } from "../domain/override/facts.ts";
import { contextOf, mayBlock, pullsRecorded } from "../domain/override/record.ts";
import { isOnlyRunWith } from "../github/checks.ts";
import { isGitHubFault, isStatus } from "../github/client.ts";
import { type LivePull, openPulls, type PullOfCommit, pullOf, type Repository } from "../github/repository.ts";
import { statusesOn } from "../github/statuses.ts";
import { commitOf, type OutsideEvent } from "./outside-changes.ts";
import { requiredRead } from "./required-read.ts";
import type { Run } from "./run.ts";

/**
 * A check has the same name on a commit, whatever started its run. So one that is started by hand, by a push or by a
 * queue must not turn green what was reported as blocked on an open pull request that ends with this commit: whoever
 * starts it may have chosen what it plans, and what goes into one branch was not judged for another. That holds for a
 * commit of a protected branch, too, which may be on its way into the next one. Throws InputError.
 */
export async function requireNoneBlocked(run: Run, event: OutsideEvent): Promise<void> {
  if (!run.settings.enforce) return;
  const commit = commitOf(run, event);
  const statuses = await requiredRead(
    `What was reported on commit ${commit}`,
    "statuses: read",
    statusesOn(run.repository, commit),
  );
  const context = contextOf(run.settings.key);
  if (!statuses.some((status) => isSameName(status.context, context))) return;
  const self = await run.self();
  const pulls = await pullsEndingWith(run, commit, pullsRecorded(statuses, { context, self }));
  const blocked = pulls.find((pull) => mayBlock(statuses, { context, self, pull }));
  if (blocked === undefined || (await hasNameOfItsOwn(run, commit))) return;
  throw new InputError(
    `Commit ${commit} is the newest one of pull request #${blocked.number}, on which something that blocks was reported last. This run, which is not of the pull request, lets it pass, and its check would stand in the place of that one's. Run the job of the pull request again, and let it decide. If this job is another use, give it an id of its own (and no name:), and the permission checks: read, by which it can see that no other check has its name.`,
  );
}

/**
 * The open pull requests that end with a commit. Not those that GitHub tells with the commit: of one on the default
 * branch these are none that are open. One of which a record speaks is looked at by itself where the list lacks it, for
 * a list may have come without some.
 */
async function pullsEndingWith(
  { repository }: Run,
  commit: string,
  recorded: readonly number[],
): Promise<readonly Pick<PullOfCommit, "number">[]> {
  const reading = openPulls(repository);
  const listed = await requiredRead("The list of open pull requests", "pull-requests: read", reading);
  const missing = recorded.filter((number) => listed.every((one) => one.number !== number));
  const others = await Promise.all(missing.map((number) => pullIfThere(repository, number)));
  return [...listed, ...others.flatMap((one) => (one?.open === true ? [one] : []))].filter(
    ({ head }) => head === commit,
  );
}

/** A record may name one that there never was: any workflow can write in our name. */
function pullIfThere(repository: Repository, number: number): Promise<LivePull | null> {
  const reading = pullOf(repository, number).catch((error: unknown) => {
    if (isStatus(error, 404)) return null;
    throw error;
  });
  return requiredRead(`Pull request #${number}`, "pull-requests: read", reading);
}

/**
 * Whether no other run has made a check of this job's name on the commit. This very one is among them, and not over:
 * where none is found the check goes by another name than the job's, and nobody can tell.
 */
async function hasNameOfItsOwn({ repository, runner: { job } }: Run, commit: string): Promise<boolean> {
  if (job === null) return false;
  try {
    return await isOnlyRunWith(repository, commit, job);
  } catch (error) {
    if (!isGitHubFault(error)) throw error;
    return false;
  }
}
