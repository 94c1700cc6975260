import type { OwnersSource, Place, Question, StartedBy } from "../domain/override/evidence.ts";
import { ownedPlaces } from "../domain/override/ownership.ts";
import { placesOf, type Rename } from "../domain/override/places.ts";
import { contextOf } from "../domain/override/record.ts";
import type { Override } from "../domain/override.ts";
import type { Policy } from "../domain/policy.ts";
import { changedDirectories, touchesTerraform, unseen } from "../domain/pull-request.ts";
import type { RootReview } from "../domain/review.ts";
import { blockingIn } from "../domain/verdict.ts";
import { clientFor, isGitHubFault, whyFailed } from "../github/client.ts";
import type { Found } from "../github/comment.ts";
import { findComment } from "../github/comment.ts";
import { type ChangedFile, changedFiles, type LivePull, pullOf, type Repository, tipOf } from "../github/repository.ts";
import type { Settings } from "../input/settings.ts";
import { review } from "../review.ts";
import { adviceOn } from "./advice.ts";
import { decided, ownersSource } from "./consent.ts";
import { given, judge, policyAt } from "./judge.ts";
import { needed } from "./needed.ts";
import type { Outcome } from "./outcome.ts";
import { mustAllReport, mustHaveReported } from "./plans.ts";
import type { Runner } from "./surroundings.ts";

/** The review of a pull request, decided from what GitHub says now. */

export interface PullOutcome extends Outcome {
  readonly pull: LivePull;
  readonly label: string;
  readonly context: string;
  /** Null where the comments could not be read. */
  readonly comment: Found | null;
}

export interface PullRun {
  readonly runner: Runner;
  readonly settings: Settings;
  readonly repository: Repository;
  readonly self: string;
}

/**
 * The event's part: which pull request, and which commit was planned. `base` is a guess, so that the branch can be read
 * at once with the pull request.
 */
export interface Planned {
  readonly number: number;
  readonly planned: string;
  readonly base: string | null;
  readonly startedBy: StartedBy | null;
}

const EMPTY: Found = { ours: null, forged: [] };

async function commentsOf({ repository, settings, self, runner }: PullRun, number: number): Promise<Found | null> {
  if (settings.comment === "never") return EMPTY;
  try {
    return await findComment(repository, number, settings.key, self);
  } catch (error) {
    if (!isGitHubFault(error)) throw error;
    runner.log.warning(
      `The comments of the pull request could not be read: ${whyFailed(error)}. So none is written; the verdict does not depend on it.`,
    );
    return null;
  }
}

interface Live {
  readonly pull: LivePull;
  readonly files: readonly ChangedFile[];
  /** Where the base branch stands now: what holds the rules. */
  readonly tip: string;
  readonly comment: Found | null;
}

/** The pull request as it is now, in as few requests one after the other as there can be. */
async function liveState(run: PullRun, { number, base }: Planned): Promise<Live> {
  const { repository } = run;
  const baseTip = (branch: string): Promise<string> =>
    needed(`The base branch ${branch}`, "contents: read", tipOf(repository, branch));
  const guess = base === null ? null : baseTip(base);
  // A guess that leads nowhere is no fault yet: the pull request may have another base by now.
  guess?.catch(() => {});
  const [pull, files, comment] = await Promise.all([
    needed(`Pull request #${number}`, "pull-requests: write", pullOf(repository, number)),
    needed(
      `The list of files that pull request #${number} changes`,
      "pull-requests: write",
      changedFiles(repository, number),
    ),
    commentsOf(run, number),
  ]);
  return { pull, files, comment, tip: await (guess !== null && pull.base === base ? guess : baseTip(pull.base)) };
}

export async function reviewPull(run: PullRun, planned: Planned): Promise<PullOutcome> {
  const { runner, settings, repository } = run;
  const { pull, files, tip, comment } = await liveState(run, planned);
  const policy = await policyAt(repository, settings.policy, tip);
  const found = await given(settings, runner.workspace, policy);
  if (touchesTerraform(files) || files.length < pull.changedFiles)
    mustHaveReported("The pull request", settings, found);
  const label = policy.override.label ?? settings["override-label"];
  const context = contextOf(settings.key);
  const rest = { pull, label, context, comment };
  if (found.plans.length + found.reviewed.length === 0)
    return { ...rest, review: SKIPPED, override: { state: "absent" }, advice: null };

  const { roots, renames } = await judge(found, policy, {
    pull: { files, policyPath: settings.policy, workflowPath: runner.workflowPath },
    base: { repository, commit: tip },
    workspace: runner.workspace,
    today: runner.today,
  });
  mustAllReport(
    settings["expect-roots"],
    changedDirectories(files),
    roots.map(({ root }) => root),
  );
  const places = placesIn(roots, renames, files);
  const owners = blockingIn(roots) === 0 ? NOWHERE : await ownersFor(repository, tip, policy, pull, files);
  const occasion = { on: "pull", planned: planned.planned, startedBy: planned.startedBy } as const;
  const asked = await askOwners(run, policy, pull, roots, {
    occasion,
    base: pull.base,
    places,
    owners,
    label,
    context,
  });
  return { ...rest, ...asked, advice: adviceOn(ownedPlaces({ owners, places, base: pull.base }), pull, label, policy) };
}

/** Whose consent is needed: of the findings' files, and of blocking roots' files that no plan speaks of. */
const placesIn = (
  roots: readonly RootReview[],
  renames: readonly Rename[],
  files: readonly ChangedFile[],
): readonly Place[] => [
  ...placesOf(roots, renames),
  ...roots
    .filter(({ digest }) => digest !== null)
    .flatMap(({ root }) => unseen(files, root).map((path): Place => ({ root, path }))),
];

export const SKIPPED = {
  verdict: "skipped",
  digest: null,
  counts: {
    create: 0,
    update: 0,
    replace: 0,
    delete: 0,
    forget: 0,
    read: 0,
    none: 0,
    unknown: 0,
    moved: 0,
    imported: 0,
    deposed: 0,
  },
  roots: [],
  override: null,
} as const;

const NOWHERE: OwnersSource = { from: "nowhere" };

async function ownersFor(
  repository: Repository,
  tip: string,
  policy: Policy,
  pull: LivePull,
  files: readonly ChangedFile[],
): Promise<OwnersSource> {
  if (files.length < pull.changedFiles && policy.override.approvers === null) {
    return {
      from: "unreadable",
      why: "can't be applied: the pull request changes more files than GitHub lists (3,000), so whose files are changed is not known",
    };
  }
  return ownersSource(repository, tip, policy);
}

type Asked = Pick<Question, "occasion" | "base" | "places" | "owners" | "label" | "context">;

/** The review with the owners' answer in it. Shared by pull requests, merge groups and pushes. */
export async function askOwners(
  { runner, settings, repository, self }: PullRun,
  policy: Policy,
  pull: LivePull,
  roots: readonly RootReview[],
  asked: Asked,
): Promise<Pick<Outcome, "review" | "override">> {
  let override: Override = { state: "absent" };
  const teams =
    settings["owners-token"] === ""
      ? null
      : clientFor({
          token: settings["owners-token"],
          baseUrl: runner.apiUrl,
          log: runner.log,
          retryMs: runner.retryMs,
          timeoutMs: runner.timeoutMs,
        });
  const result = await review(roots, async (digest) => {
    const question: Question = {
      ...asked,
      digest,
      pull,
      policy: policy.override,
      home: repository.owner,
      self,
      check: runner.job === null ? null : { name: runner.job, app: "github-actions" },
    };
    override = await decided(question, { repository, pull, teams });
    return override.state === "granted" ? { by: override.by, digest: override.digest, at: override.at } : null;
  });
  return { review: result, override };
}
