import type { Clock } from "./clock.ts";
import type { Log } from "./log.ts";

/** Everything that this GitHub knows: plain state, changed by the verbs and by the routes. */
export interface World {
  readonly clock: Clock;
  readonly log: Log;
  /** `api` is what GITHUB_API_URL holds, `web` what GITHUB_SERVER_URL holds. */
  readonly urls: { readonly api: string; readonly web: string };
  readonly accounts: Map<string, Account>;
  readonly teams: Team[];
  readonly tokens: Map<string, Token>;
  readonly repositories: Map<string, Repository>;
  /** Commits of all repositories: on GitHub too a fork and its parent share them. */
  readonly commits: Map<string, Commit>;
  readonly deliveries: Delivery[];
  /** The repository that the verbs speak of. */
  readonly home: Repository;
  nextId(): number;
}

export interface Account {
  readonly id: number;
  readonly login: string;
  readonly type: "User" | "Bot" | "Organization";
  readonly app: App | null;
  /** After a person left: their events show the account "ghost", or nobody at all. */
  gone: "ghost" | "nobody" | null;
}

export interface App {
  readonly id: number;
  readonly slug: string;
}

export type Role = "admin" | "maintain" | "write" | "triage" | "read";

export interface Team {
  readonly id: number;
  readonly organization: Account;
  readonly slug: string;
  readonly secret: boolean;
  readonly parent: Team | null;
  readonly members: Map<Account, "active" | "pending">;
  /** What the team may do in the home repository. */
  role: Role | null;
}

export type Permission =
  | "contents"
  | "pull_requests"
  | "issues"
  | "statuses"
  | "checks"
  | "metadata"
  | "members"
  | "actions"
  | "administration";
export type Permissions = { readonly [permission in Permission]?: "read" | "write" };

export interface Token {
  readonly secret: string;
  readonly account: Account;
  /** Installation tokens (GITHUB_TOKEN, apps) have permissions; a person's token may do what the person may do. */
  readonly permissions: Permissions | "as the person";
  readonly limit: number;
  used: number;
}

export interface Repository {
  readonly id: number;
  readonly owner: Account;
  readonly name: string;
  readonly visibility: "public" | "private";
  readonly parent: Repository | null;
  readonly defaultBranch: string;
  readonly createdAt: string;
  readonly branches: Map<string, string>;
  /** Branches to which not everybody who may write can push. */
  readonly protected: Set<string>;
  readonly rulesets: Ruleset[];
  /** Branch → its classic protection. */
  readonly classic: Map<string, Classic>;
  readonly roles: Map<Account, Role>;
  readonly labels: Label[];
  readonly pulls: Pull[];
  readonly activity: Activity[];
  readonly statuses: Status[];
  readonly checkRuns: CheckRun[];
  readonly workflowRuns: WorkflowRun[];
}

export interface Ruleset {
  readonly id: number;
  readonly name: string;
  readonly level: "Repository" | "Organization";
  readonly enforcement: "active" | "evaluate" | "disabled";
  /** Names, or `~DEFAULT_BRANCH`. */
  readonly branches: readonly string[];
  /** As GitHub writes them. */
  readonly rules: readonly object[];
  readonly bypass: readonly object[];
}

/** Classic protection of a branch. */
export interface Classic {
  /** Null: no check is required. An app of -1 or null stands for any. */
  readonly checks: readonly { readonly context: string; readonly app: number | null }[] | null;
  readonly strict: boolean;
  readonly bindsAdmins: boolean;
  /** Null: no pull request is required. */
  readonly reviews: {
    readonly approvals: number;
    readonly codeOwners: boolean;
    readonly dismissesStale: boolean;
    /** Bots of apps that need no pull request. */
    readonly exempt: readonly string[];
  } | null;
  readonly forced: boolean;
  readonly deletable: boolean;
}

/** A symbolic link holds the path that it points to. */
export type Content = string | Uint8Array | { readonly link: string };
export type Files = ReadonlyMap<string, Content>;

export interface Commit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly files: Files;
  readonly message: string;
  readonly author: Account;
  /** Null where the client wrote an address that is no account's. */
  readonly committer: Account | null;
  /** Made by the client, so it may be any time at all. */
  readonly date: string;
}

export interface Label {
  readonly id: number;
  name: string;
  readonly color: string;
}

export interface Pull {
  readonly id: number;
  readonly number: number;
  readonly author: Account;
  readonly createdAt: string;
  title: string;
  body: string | null;
  state: "open" | "closed";
  draft: boolean;
  merged: { readonly sha: string; readonly at: string; readonly by: Account } | null;
  closedAt: string | null;
  updatedAt: string;
  readonly head: { readonly repository: Repository; readonly branch: string; sha: string };
  /** `sha` is where the base stood when the pull request last changed; GitHub does not move it with the base. */
  base: { branch: string; sha: string };
  /** The test merge, `refs/pull/N/merge`: what `pull_request` workflows run on. */
  testMerge: string;
  readonly labels: Set<Label>;
  readonly events: IssueEvent[];
  readonly comments: Comment[];
  readonly reviews: Review[];
}

export interface IssueEvent {
  readonly id: number;
  readonly actor: Account;
  readonly at: string;
  readonly via: App | null;
  readonly what: EventDetail;
}

export type EventDetail =
  /** The name is a copy: renaming the label later does not rewrite history. */
  | {
      readonly event: "labeled" | "unlabeled";
      readonly label: { readonly id: number; readonly name: string; readonly color: string };
      readonly intent: Intent | null;
    }
  | { readonly event: "renamed"; readonly from: string; readonly to: string }
  | { readonly event: "head_ref_force_pushed" | "closed" | "merged"; readonly commit: string | null }
  | {
      readonly event:
        | "base_ref_changed"
        | "automatic_base_change_succeeded"
        | "reopened"
        | "ready_for_review"
        | "convert_to_draft";
    }
  | { readonly event: "review_dismissed"; readonly review: Review; readonly message: string };

/** What an agent says about why it acted. */
export interface Intent {
  readonly rationale: string | null;
  readonly confidence: "LOW" | "MEDIUM" | "HIGH" | null;
}

/** An edit of a comment or a review; the first is its making, and there is none where nothing else followed. */
export interface TextEdit {
  readonly by: Account;
  readonly at: string;
  /** The whole text after it; null where somebody took it out of the history. */
  text: string | null;
}

export interface Comment {
  readonly id: number;
  readonly edits: TextEdit[];
  readonly author: Account;
  readonly createdAt: string;
  body: string;
  updatedAt: string;
}

export type ReviewState = "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED";

export interface Review {
  readonly id: number;
  readonly author: Account;
  readonly edits: TextEdit[];
  body: string;
  readonly commit: string;
  readonly submittedAt: string;
  state: ReviewState;
}

export interface Activity {
  readonly id: number;
  readonly kind: "push" | "force_push" | "branch_deletion" | "branch_creation" | "pr_merge" | "merge_queue_merge";
  readonly ref: string;
  readonly before: string;
  readonly after: string;
  readonly actor: Account;
  readonly at: string;
}

export interface Status {
  readonly id: number;
  readonly sha: string;
  readonly context: string;
  readonly state: "error" | "failure" | "pending" | "success";
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: Account;
  readonly at: string;
}

export type Conclusion = "success" | "failure" | "neutral" | "cancelled" | "skipped" | "timed_out";

export interface CheckRun {
  readonly id: number;
  /** All jobs of one run of a workflow are in one, and all attempts. */
  readonly suite: number;
  readonly sha: string;
  readonly name: string;
  readonly app: Account;
  readonly startedAt: string;
  done: { readonly conclusion: Conclusion; readonly at: string } | null;
}

/** A run of a workflow. GitHub does not keep of which pull request it was. */
export interface WorkflowRun {
  readonly id: number;
  readonly event: string;
  readonly path: string;
  readonly head: { readonly repository: Repository; readonly branch: string; readonly sha: string };
  readonly actor: Account;
  readonly createdAt: string;
  status: "completed" | "in_progress";
  readonly artifacts: Artifact[];
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly createdAt: string;
  expired: boolean;
}

/** One webhook as GitHub sent it: a snapshot, however the world goes on. */
export interface Delivery {
  readonly event: string;
  readonly payload: { readonly [name: string]: unknown };
  readonly actor: string;
  /**
   * What a workflow that this starts finds in GITHUB_REPOSITORY, GITHUB_SHA, GITHUB_REF, GITHUB_HEAD_REF and
   * GITHUB_BASE_REF.
   */
  readonly repository: string;
  readonly sha: string;
  readonly ref: string;
  readonly headRef: string;
  readonly baseRef: string;
  /** False for what was done with GITHUB_TOKEN: such an event starts no workflow. */
  readonly startsWorkflows: boolean;
}
