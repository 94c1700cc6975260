import type { Override } from "../domain/override.ts";
import type { Review } from "../domain/review.ts";
import type { WorkflowRun } from "../domain/workflow-run.ts";
import type { Repository } from "../github/repository.ts";
import type { Settings } from "../input/settings.ts";
import { BY_OWNERS, type Deciding } from "../report/deciding.ts";
import type { WayToOverride } from "../report/markdown-override.ts";
import type { Phrase } from "../report/phrase.ts";
import type { LastReport } from "./last-report.ts";
import type { Runner } from "./runner.ts";

/** One run of the action: what the runner gives, the inputs, and the repository. */
export interface Run {
  readonly runner: Runner;
  readonly settings: Settings;
  readonly repository: Repository;
  /** The login of our token: whose comments and records are ours. */
  readonly self: () => Promise<string>;
}

/** What a run came to, before any of it is published. */
export interface RunResult {
  readonly review: Review;
  /** Why there is no override, where somebody asked for one. */
  readonly override: Override;
  /** For the comment: how an owner agrees; null where nobody can. */
  readonly wayToOverride: WayToOverride | null;
  /** The same in short, for the log. */
  readonly deciding: Deciding;
  /** Which rules counted, in sentences. */
  readonly rules: Phrase;
  /** The commit that was planned; null where it is not known. */
  readonly commit: string | null;
  /** For the job that this review is handed to. */
  readonly made: WorkflowRun;
  /** What the last report said; null where there is none. */
  readonly last: LastReport | null;
}

/** This run, for reviews that jobs hand to each other. `commit`: the one that the check is shown on. */
export const workflowRunOf = (
  { runner: { owner, repo, runId, sha, today } }: Run,
  { commit, pull, rules }: Pick<WorkflowRun, "commit" | "pull" | "rules">,
): WorkflowRun => ({ repository: `${owner}/${repo}`, id: runId, commit, merge: sha ?? "", pull, rules, day: today });

/**
 * A job of a matrix: it reviews its part and hands it on. Another job decides, and speaks for all of them, so this one
 * is silent.
 */
export const hasNothingToTell = ({ comment, enforce }: Settings): boolean => comment === "never" && !enforce;

/** Where there is no plan, and none is needed. */
export const NOTHING_REVIEWED: Pick<RunResult, "review" | "override" | "wayToOverride" | "deciding"> = {
  review: {
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
    policy: null,
  },
  override: { state: "absent" },
  wayToOverride: null,
  deciding: BY_OWNERS,
};
