import { InputError } from "../domain/fault.ts";
import { openPulls, type PullOfCommit, type Repository } from "../github/repository.ts";
import type { Planned, PullState } from "./pull-state.ts";
import { requiredRead } from "./required-read.ts";

/**
 * What has to hold before a run may decide anything about a pull request. A check belongs to a commit, and a run can be
 * started again at any time: what it planned may not be what is to be merged now. Each of these throws InputError.
 */

/** What starts a run with a payload of its own. */
const REMEDY = "Push a commit, or close and reopen the pull request.";

export async function requireDecidable(repository: Repository, planned: Planned, state: PullState): Promise<void> {
  requireOpen(state);
  requireHead(planned, state);
  requireBase(planned, state);
  await requireAlone(repository, planned, state);
}

function requireOpen({ pull }: PullState): void {
  if (pull.open) return;
  if (pull.merged !== null)
    throw new InputError(
      `Pull request #${pull.number} is merged, so there is nothing to decide any more, and nothing to do.`,
    );
  throw new InputError(`Pull request #${pull.number} is not open, so there is nothing to decide. Reopen it.`);
}

function requireHead({ planned }: Planned, { pull }: { readonly pull: Pick<PullOfCommit, "number" | "head"> }): void {
  if (pull.head === planned) return;
  throw new InputError(
    `The plan is of commit ${planned}, but the newest commit of pull request #${pull.number} is ${pull.head}. The run for that one decides. ${REMEDY}`,
  );
}

/** The event says into which base the plan was merged. Where it does not, the times of the base's changes tell. */
function requireBase({ base, begun }: Planned, { pull, baseChanges }: PullState): void {
  if (base !== null && base !== pull.base)
    throw new InputError(
      `This run planned a merge into ${base}, but the base branch of pull request #${pull.number} is ${pull.base} now. ${REMEDY}`,
    );
  if (base !== null || baseChanges.every((at) => isBefore(at, begun))) return;
  throw new InputError(
    `The base branch of pull request #${pull.number} was changed after the plan was begun. A plan that was made for another base decides nothing. ${REMEDY}`,
  );
}

/** Where one of the times is missing the answer is no. */
const isBefore = (at: string | null, begun: string | null): boolean =>
  at !== null && begun !== null && Date.parse(at) < Date.parse(begun);

/**
 * Checks of two pull requests with one head share their name on one commit, and the laxer one would count for both.
 * Where GitHub's list for the commit does not even hold this pull request, all open ones are looked at. Either list is
 * read after that of the files, so the head that it tells is still the one whose files were listed. A list that lacks
 * this one may lack the other one as well.
 */
async function requireAlone(repository: Repository, plan: Planned, { pull, sharing }: PullState): Promise<void> {
  const { planned } = plan;
  const isHere = (one: PullOfCommit): boolean => one.open && one.head === planned;
  const isWhole = sharing.some((one) => isHere(one) && one.number === pull.number);
  const all = isWhole
    ? sharing
    : await requiredRead("The list of open pull requests", "pull-requests: write", openPulls(repository));
  const now = all.find(({ number }) => number === pull.number);
  if (now === undefined)
    throw new InputError(
      `GitHub's list of open pull requests does not hold #${pull.number}, so it is not all of them, and whether commit ${planned} is the newest one of another pull request can't be told. Run the job again; if the pull request was closed meanwhile, reopen it.`,
    );
  requireHead(plan, { pull: now });
  const other = all.find((one) => isHere(one) && one.number !== pull.number && one.base !== pull.base);
  if (other === undefined) return;
  throw new InputError(
    `Commit ${planned} is also the newest commit of pull request #${other.number} into ${other.base}. A check belongs to the commit, so what is decided for one would count for both. Close one of them, and run the job of the other again; or give one of them a commit of its own.`,
  );
}
