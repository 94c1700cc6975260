/**
 * What GitHub says, as plain data: the decision is made from this. All of it is read live from GitHub in the run that
 * decides: nothing comes from the event's payload (a re-run replays the old one), from the checkout (it holds the pull
 * request's own edits) or from a comment (every writer can edit it).
 */

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
  /** `created_at`. */
  readonly openedAt: string;
  readonly author: Account | null;
  /** Names of the labels it has now. */
  readonly labels: readonly string[];
}

/**
 * `GET /repos/{o}/{r}/issues/{n}/events`, every page: those of labels and those by which the base changed are enough.
 */
export interface IssueEvent {
  readonly id: number;
  /** `node_id`, by which GraphQL tells of which label it is. */
  readonly node: string;
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

/** A label as it is now. No renaming changes its id, and no two labels of a repository have one name. */
export interface EventLabel {
  readonly id: string;
  readonly name: string;
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
  /** `target_url`. */
  readonly url: string | null;
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
  /** What stands in it now; untrusted text, and not always the reviewer's: see `TextEdit`. */
  readonly text: string;
  /** `node_id`, by which its edits are asked for. */
  readonly node: string;
}

/**
 * One edit of a comment or of a review: everybody with write access may edit anybody's. REST shows none of it, so this
 * is GraphQL's `userContentEdits`.
 */
export interface TextEdit {
  /** Login, with `[bot]` where it is a bot's; null where GitHub names nobody. */
  readonly by: string | null;
  readonly at: string | null;
  /** The whole text as it stood after it; null where GitHub does not tell. Untrusted. */
  readonly text: string | null;
  /** Somebody took that text out of the history. */
  readonly isHidden: boolean;
}

/**
 * One commit of `GET /repos/{o}/{r}/pulls/{n}/commits`. All accounts are what the client wrote, and may be unknown.
 */
export interface PullCommit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly author: Account | null;
  readonly committer: Account | null;
  /** Whom `Co-authored-by:` lines name, where their addresses are GitHub's own. */
  readonly coAuthors: readonly Account[];
}

/** `GET /repos/{o}/{r}/commits/{sha}/check-runs?filter=all`, every page. */
export interface CheckRun {
  readonly name: string;
  /** Slug of the app that made it. */
  readonly app: string | null;
  readonly conclusion: string | null;
  readonly completedAt: string | null;
}

/**
 * Names of labels, logins, teams and contexts differ by more than the case of A to Z, or not at all. Unicode folds
 * more: the sign of the kelvin to k, so that another label would pass for ours.
 */
export const folded = (name: string): string => name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
export const isSameName = (one: string, other: string): boolean => folded(one) === folded(other);
/** Rather too often the same person than too seldom: either sign is enough. */
export const isSameAccount = (one: Account, other: Account): boolean =>
  one.id === other.id || isSameName(one.login, other.login);
