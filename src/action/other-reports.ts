import { InputError } from "../domain/fault.ts";
import { contextOf, mayBlock } from "../domain/override/record.ts";
import { statusesOn } from "../github/statuses.ts";
import { commitOf, type Ground, type OutsideEvent, pullsEndingWith } from "./outside-changes.ts";
import { requiredRead } from "./required-read.ts";
import type { Run } from "./run.ts";

/**
 * A check has the same name on a commit, whatever started its run. So one that is started by hand, or by a push, must
 * not turn green what was reported as blocked on an open pull request that ends with this commit: whoever starts it may
 * have chosen what it plans. Throws InputError.
 */
export async function requireNoneBlocked(run: Run, event: OutsideEvent, ground: Ground): Promise<void> {
  if (!run.settings.enforce) return;
  const pulls = await pullsEndingWith(run, event, ground);
  if (pulls.length === 0) return;
  const commit = commitOf(run, event);
  const statuses = await requiredRead(
    `What was reported on commit ${commit}`,
    "statuses: read",
    statusesOn(run.repository, commit),
  );
  const ours = { context: contextOf(run.settings.key), self: await run.self() };
  const blocked = pulls.find((pull) => mayBlock(statuses, { ...ours, pull }));
  if (blocked === undefined) return;
  throw new InputError(
    `Commit ${commit} is the newest one of pull request #${blocked.number}, on which something that blocks was reported last. This run, which is not of the pull request, found nothing that blocks, and its check would stand in the place of that one's. Run the job of the pull request again, and let it decide. Where this job is another use, give it a name and a key of its own.`,
  );
}
