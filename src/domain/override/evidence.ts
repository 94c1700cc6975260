/**
 * What the decision is made from, as plain data. All of it is read live from GitHub in the run that decides: nothing
 * comes from the event's payload (a re-run replays the old one), from the checkout (it holds the pull request's own
 * edits) or from a comment (every writer can edit it).
 */
import type { Owner, OwnersLine, Team } from "../owners.ts";
import type { OverridePolicy } from "../policy.ts";

/** GitHub's `user` or `actor`; null where an account is gone. */
export interface Account {
  readonly id: number;
  readonly login: string;
  /** `User`, `Bot`, `Organization`, `Mannequin`, … */
  readonly type: string;
}

/** `GET /repos/{o}/{r}/pulls/{n}`. */
export interface Pull {
  readonly number: number;
  readonly open: boolean;
  /** Set when it was merged: `merged_at` and `merge_commit_sha`. */
  readonly merged: { readonly at: string; readonly commit: string } | null;
  /** `head.sha`. */
  readonly head: string;
  /** The head is in another repository, or in one that is gone. */
  readonly fork: boolean;
  /** `base.ref`. */
  readonly base: string;
  readonly author: Account | null;
  /** Names of the labels it has now. */
  readonly labels: readonly string[];
}

/**
 * `GET /repos/{o}/{r}/issues/{n}/events`, every page: those named `labeled`, `unlabeled` and `base_ref_changed` are
 * enough.
 */
export interface IssueEvent {
  readonly id: number;
  readonly event: string;
  readonly actor: Account | null;
  /** Slug of `performed_via_github_app`; null only where the field is there and null. Anything else refuses. */
  readonly viaApp: string | null;
  /** `intent` is there and not null: made by an agent. */
  readonly hasIntent: boolean;
  readonly at: string | null;
  /** The label's name as it was when applied. */
  readonly label: string | null;
}

/**
 * `GET /repos/{head repository}/activity?ref=refs/heads/<head>`, every page, newest first as it comes. All kinds change
 * the head.
 */
export interface HeadChange {
  /** `activity_type`. */
  readonly kind: string;
  readonly before: string;
  readonly after: string;
  /** `timestamp`; null where it is missing. */
  readonly at: string | null;
  readonly actor: Account | null;
}

/**
 * One status of `GET /repos/{o}/{r}/commits/{sha}/statuses`, every page, newest first as it comes. All contexts: the
 * decision picks its own.
 */
export interface CommitStatus {
  readonly context: string;
  readonly description: string | null;
  readonly at: string | null;
  readonly creator: Account | null;
}

/** `GET /repos/{o}/{r}/pulls/{n}/reviews`, every page. */
export interface PullReview {
  readonly user: Account | null;
  /** `APPROVED`, `CHANGES_REQUESTED`, `DISMISSED`, `COMMENTED`, `PENDING`. */
  readonly state: string;
  readonly commit: string | null;
  readonly at: string | null;
}

/** `GET /repos/{o}/{r}/commits/{sha}/check-runs?filter=all`, every page. */
export interface CheckRun {
  readonly name: string;
  /** Slug of the app that made it. */
  readonly app: string | null;
  readonly conclusion: string | null;
  readonly completedAt: string | null;
}

/** What can be asked of GitHub while deciding, and what comes back. */
export interface Reads {
  readonly events: readonly IssueEvent[];
  readonly activity: readonly HeadChange[];
  readonly reviews: readonly PullReview[];
  readonly statuses: readonly CommitStatus[];
  readonly checks: readonly CheckRun[];
  /** `permission` of `GET /repos/{o}/{r}/collaborators/{login}/permission`: `admin`, `write`, `read`, `none`. */
  readonly permission: string;
  /**
   * `GET /orgs/{org}/teams/{slug}`, then `…/memberships/{login}`. A 404 on the first, or no token for it, is
   * unreadable, never "not a member"; `pending` is none.
   */
  readonly membership: "member" | "not-member";
}

/** One thing that the decision has to know before it can go on. */
export type Need =
  | { readonly read: "events" | "activity" | "reviews" }
  | { readonly read: "statuses" | "checks"; readonly commit: string }
  | { readonly read: "permission"; readonly login: string }
  | { readonly read: "membership"; readonly team: Team; readonly login: string };

type NeedOf<K extends keyof Reads> = Need & { readonly read: K };

/**
 * An answer, or why there is none: a refusal, an incomplete list, a rate limit. `why` completes "could not be read: …".
 */
export type Read<T> = { readonly read: true; readonly value: T } | { readonly read: false; readonly why: string };

/** A need with what came back. */
export type Learned = {
  readonly [K in keyof Reads]: { readonly need: NeedOf<K>; readonly got: Read<Reads[K]> };
}[keyof Reads];

/** Everything learned so far. */
export type Known = ReadonlyMap<string, Learned>;
export const NOTHING_KNOWN: Known = new Map();

/** Adds answers to what is known. */
export const learn = (known: Known, answers: readonly Learned[]): Known =>
  new Map([...known, ...answers.map((answer): [string, Learned] => [keyOf(answer.need), answer])]);

const keyOf = (need: Need): string => {
  if (need.read === "permission") return JSON.stringify([need.read, folded(need.login)]);
  if (need.read === "membership")
    return JSON.stringify([need.read, folded(need.team.org), folded(need.team.slug), folded(need.login)]);
  return JSON.stringify("commit" in need ? [need.read, need.commit] : [need.read]);
};

export const distinct = (needs: readonly Need[]): readonly Need[] => [
  ...new Map(needs.map((need) => [keyOf(need), need])).values(),
];
export const isKnown = (known: Known, need: Need): boolean => known.has(keyOf(need));

/** What came back for a need. Asking for what nobody read is a fault of ours. */
export function read<K extends keyof Reads>(known: Known, need: NeedOf<K>): Read<Reads[K]> {
  const learned = known.get(keyOf(need));
  if (learned === undefined) throw new Error(`the decision reads ${keyOf(need)} before it asked for it`);
  // A key begins with the word that says which type is behind it.
  return learned.got as Read<Reads[K]>;
}

/** Names of labels, logins, teams and contexts differ by more than case, or not at all. Free of locale. */
export const folded = (name: string): string => name.toLowerCase();
export const isSameName = (one: string, other: string): boolean => folded(one) === folded(other);
/** Rather too often the same person than too seldom: either sign is enough. */
export const isSameAccount = (one: Account, other: Account): boolean =>
  one.id === other.id || isSameName(one.login, other.login);

/** Where something blocks, and the path whose owners have to agree. */
export interface Place {
  readonly root: string;
  readonly path: string;
}

/** Where the owners come from: the policy of the base branch, or its CODEOWNERS at its live tip. */
export type OwnersSource =
  | { readonly from: "approvers"; readonly owners: readonly Owner[] }
  | { readonly from: "codeowners"; readonly file: string; readonly lines: readonly OwnersLine[] }
  | { readonly from: "nowhere" }
  /** `why` completes "CODEOWNERS …". */
  | { readonly from: "unreadable"; readonly why: string };

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

/** What is asked: whether owners agreed to exactly this digest on this pull request. */
export interface Question {
  /** `sha256:…` of what blocks now. */
  readonly digest: string;
  readonly occasion: Occasion;
  readonly pull: Pull;
  /** The branch whose policy and CODEOWNERS were read. */
  readonly base: string;
  readonly places: readonly Place[];
  readonly owners: OwnersSource;
  readonly label: string;
  readonly policy: Pick<OverridePolicy, "allowAuthor" | "required" | "onPush">;
  /** Owner of the repository: only its own teams can be code owners. */
  readonly home: string;
  /** Context of the record. */
  readonly context: string;
  /** Login whose statuses count: that of the token we run with, `github-actions[bot]` or an app's. */
  readonly self: string;
  /** The check run of our own job, by which forks prove what was reported when; null when its name is not known. */
  readonly check: { readonly name: string; readonly app: string } | null;
}
