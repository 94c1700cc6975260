import type { Owner, OwnersLine } from "../owners.ts";
import type { OverridePolicy } from "../policy.ts";
import type { Pull } from "./facts.ts";

/** A path in which something blocks: its owners have to agree. */
export interface BlockedPath {
  readonly root: string;
  readonly path: string;
}

/** Where the owners come from: the policy of the base branch, or its CODEOWNERS at its live tip. */
export type OwnersSource =
  | { readonly from: "approvers"; readonly owners: readonly Owner[] }
  | { readonly from: "codeowners"; readonly file: string; readonly lines: readonly OwnersLine[] }
  | { readonly from: "nowhere" }
  /** `why` completes "CODEOWNERS …"; `mends`: what is to be changed, or whether it passes. */
  | { readonly from: "unreadable"; readonly why: string; readonly mends: "the file" | "the pull request" | "time" };

/** The event that started this run, as its payload tells it: used only where pushes can't be read. */
export interface StartedBy {
  readonly action: string;
  readonly label: string | null;
  readonly sender: number | null;
  readonly head: string;
  /** `GITHUB_RUN_ATTEMPT`. */
  readonly attempt: number;
}

/**
 * What the plan was made of.
 * `pull`: the commit that was planned. `group`: a merge group that ends with this pull request. `push`: the pull
 * request was merged as this commit.
 */
export type Occasion =
  | { readonly on: "pull"; readonly planned: string; readonly startedBy: StartedBy | null }
  | { readonly on: "group" }
  | { readonly on: "push"; readonly commit: string };

/** Our comment as it is found now. */
export interface ReportComment {
  /** `node_id`. */
  readonly node: string;
  /** `html_url`. */
  readonly url: string;
  /** What stands in it now: untrusted text. */
  readonly body: string;
}

/**
 * The comment that owners read, null where there is none; or why it could not be read. `spare`: addresses of younger
 * ones of ours, where two runs wrote at the same time.
 */
export type Report =
  | { readonly comment: ReportComment | null; readonly spare: readonly string[] }
  | { readonly unread: string };

/** What is asked: whether owners agreed to exactly this digest on this pull request. */
export interface Question {
  /** `sha256:…` of what blocks now. */
  readonly digest: string;
  readonly occasion: Occasion;
  readonly pull: Pull;
  /** The branch that the plan is merged into. */
  readonly base: string;
  /**
   * The branch whose policy and CODEOWNERS were read: the base, or the default branch where the base is not protected.
   */
  readonly rulesFrom: string;
  readonly paths: readonly BlockedPath[];
  readonly owners: OwnersSource;
  readonly label: string;
  readonly policy: Pick<OverridePolicy, "allowAuthor" | "required" | "onPush">;
  /** Owner of the repository: only its own teams can be code owners. */
  readonly home: string;
  /** Context of the record. */
  readonly context: string;
  /** Login whose statuses count: that of the token we run with, `github-actions[bot]` or an app's. */
  readonly self: string;
  /** Null where there is no comment to look at, and owners read the report elsewhere. */
  readonly report: Report | null;
  /** The check run of our own job, by which forks prove what was reported when; null when its name is not known. */
  readonly check: { readonly name: string; readonly app: string } | null;
}
