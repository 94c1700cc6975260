import type {
  Account,
  CheckRun,
  CommitStatus,
  HeadChange,
  IssueEvent,
  PullCommit,
  PullReview,
} from "../domain/override/facts.ts";
import type { Learned, Need, Read, Reads } from "../domain/override/reads.ts";
import type { Team } from "../domain/owners.ts";
import { type GitHub, isGitHubFault, isStatus, whyFailed } from "./client.ts";
import { textEdits } from "./edits.ts";
import { labelsOfEvents } from "./event-labels.ts";
import { eachPage, PAGE } from "./pages.ts";
import { accountOf, type LivePull, type Repository } from "./repository.ts";
import { mustBe, type Shape } from "./shape.ts";
import { statusesOn } from "./statuses.ts";

/**
 * What the override's decision asks for, read live. What can't be read is an answer too, and the decision refuses on
 * it.
 */

/** Where answers are read: the repository, the pull request in question, and teams. */
export interface AnswerSource {
  readonly repository: Repository;
  readonly pull: LivePull;
  /** A client with `owners-token`; null where none was given. */
  readonly teams: GitHub | null;
}

type Reader<K extends keyof Reads> = (
  source: AnswerSource,
  need: Extract<Need, { readonly read: K }>,
) => Promise<Reads[K]>;

/**
 * The description of GitHub's own types leaves these out, or gives them in an older form; each is looked at before it
 * is believed.
 */
interface EventJson {
  readonly id: number;
  readonly node_id: string;
  readonly event: string;
  readonly actor?: Parameters<typeof accountOf>[0];
  readonly created_at?: string | null;
  readonly label?: { readonly name?: string | null } | null;
  readonly performed_via_github_app?: { readonly slug?: string } | null;
  readonly intent?: unknown;
}

const issueEvent = (event: EventJson): IssueEvent => ({
  id: event.id,
  node: event.node_id,
  event: event.event,
  actor: accountOf(event.actor),
  // Missing is not null: then nobody can say that no app was at work.
  viaApp: event.performed_via_github_app === null ? null : (event.performed_via_github_app?.slug ?? "unknown"),
  hasIntent: event.intent !== undefined && event.intent !== null,
  at: event.created_at ?? null,
  label: event.label?.name ?? null,
});

/** What each entry of these lists has to hold. */
const EVENT: Shape = {
  id: "number",
  node_id: "string",
  event: "string",
  actor: "account?",
  created_at: "string?",
  "label.name": "string?",
};
const CHANGE: Shape = {
  activity_type: "string",
  before: "string",
  after: "string",
  timestamp: "string?",
  actor: "account?",
};
const REVIEW: Shape = {
  node_id: "string",
  user: "account?",
  state: "string",
  commit_id: "string?",
  submitted_at: "string?",
  body: "string?",
};
const COMMIT: Shape = { sha: "string", parents: "list", "commit.message": "string" };
const CHECK: Shape = { name: "string", "app.slug": "string?", conclusion: "string?", completed_at: "string?" };

const readers: { readonly [K in keyof Reads]: Reader<K> } = {
  events: async ({ repository: { github, owner, repo }, pull }): Promise<readonly IssueEvent[]> => {
    const events = await github.paginate(
      github.rest.issues.listEvents,
      { owner, repo, issue_number: pull.number, per_page: PAGE },
      eachPage(EVENT),
    );
    return (events as readonly EventJson[]).map(issueEvent);
  },
  activity: async ({ repository: { github }, pull }): Promise<readonly HeadChange[]> => {
    if (pull.headOwner === null || pull.headRepo === null)
      throw new Unreadable("the repository of the head branch is gone");
    const changes = await github.paginate(
      github.rest.repos.listActivities,
      {
        owner: pull.headOwner,
        repo: pull.headRepo,
        ref: `refs/heads/${pull.headBranch}`,
        per_page: PAGE,
      },
      eachPage(CHANGE),
    );
    return changes.map(({ activity_type, before, after, timestamp, actor }) => ({
      kind: activity_type,
      before,
      after,
      at: timestamp ?? null,
      actor: accountOf(actor),
    }));
  },
  reviews: async ({ repository: { github, owner, repo }, pull }): Promise<readonly PullReview[]> => {
    const reviews = await github.paginate(
      github.rest.pulls.listReviews,
      { owner, repo, pull_number: pull.number, per_page: PAGE },
      eachPage(REVIEW),
    );
    return reviews.map(({ user, state, commit_id, submitted_at, body, node_id }) => ({
      user: accountOf(user),
      state,
      commit: commit_id,
      at: submitted_at ?? null,
      text: body ?? "",
      node: node_id,
    }));
  },
  commits: async ({ repository: { github, owner, repo }, pull }): Promise<readonly PullCommit[]> => {
    const commits = await github.paginate(
      github.rest.pulls.listCommits,
      { owner, repo, pull_number: pull.number, per_page: PAGE },
      eachPage(COMMIT),
    );
    // GitHub lists 250 at most, and does not say that there are more.
    if (commits.length < pull.commits)
      throw new Unreadable(`there are ${pull.commits}, and GitHub lists ${commits.length}`);
    return commits.map(({ sha, parents, author, committer, commit }) => ({
      sha,
      parents: parents.map((parent) => parent.sha),
      author: committedBy(author),
      committer: committedBy(committer),
      coAuthors: coAuthorsIn(commit.message),
    }));
  },
  statuses: async ({ repository }, { commit }): Promise<readonly CommitStatus[]> => statusesOn(repository, commit),
  checks: async ({ repository: { github, owner, repo } }, { commit }): Promise<readonly CheckRun[]> => {
    const runs = await github.paginate(
      github.rest.checks.listForRef,
      { owner, repo, ref: commit, filter: "all", per_page: PAGE },
      eachPage(CHECK),
    );
    return runs.map(({ name, app, conclusion, completed_at }) => ({
      name,
      app: app?.slug ?? null,
      conclusion,
      completedAt: completed_at,
    }));
  },
  labels: ({ repository: { github } }, { events }): Promise<Reads["labels"]> => labelsOfEvents(github, events),
  edits: ({ repository: { github } }, { node }): Promise<Reads["edits"]> => textEdits(github, node),
  permission: async ({ repository: { github, owner, repo } }, { login }): Promise<string> => {
    const { data } = await github.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username: login });
    mustBe(data, { permission: "string" });
    return data.permission;
  },
  membership: async ({ teams, repository }, { team, login }): Promise<Reads["membership"]> => {
    if (teams === null) throw new Unreadable("no owners-token was given");
    const [writes, membership] = await Promise.allSettled([
      isTeamWriting(teams, team, repository),
      teams.rest.teams.getMembershipForUserInOrg({ org: team.org, team_slug: team.slug, username: login }),
    ]);
    // A 404 on the membership means "no member" only if the team itself can be seen.
    if (writes.status === "rejected") throw writes.reason;
    if (!writes.value) return "team-without-write";
    if (membership.status === "fulfilled") {
      mustBe(membership.value.data, { state: "string" });
      return membership.value.data.state === "active" ? "member" : "not-member";
    }
    if (isStatus(membership.reason, 404)) return "not-member";
    throw membership.reason;
  },
};

/**
 * An agent's commits name so for whom it made them. Other addresses than these belong to whom only GitHub knows:
 * https://docs.github.com/en/account-and-profile/reference/email-addresses-reference
 */
const CO_AUTHOR = /^co-authored-by:[^<\n]*<(?:(\d{1,15})\+)?([a-z0-9_-]{1,60})@users\.noreply\.[a-z0-9.-]+>/gim;

const coAuthorsIn = (message: string): readonly Account[] =>
  [...message.matchAll(CO_AUTHOR)].map(([, id = "-1", login = ""]) => ({ id: Number(id), login, type: "User" }));

/** A commit's account may come as an empty object, too. */
const committedBy = (user: { readonly id?: number; readonly login?: string; readonly type?: string } | null) =>
  typeof user?.id !== "number" || typeof user.login !== "string"
    ? null
    : accountOf({ id: user.id, login: user.login, type: user.type });

/**
 * Whether the team itself may write. A 404 stands for a team without access to the repository and for a team that can't
 * be seen. So then a second request finds out which of them it is.
 */
async function isTeamWriting(teams: GitHub, { org, slug }: Team, { owner, repo }: Repository): Promise<boolean> {
  const named = { org, team_slug: slug };
  const headers = { accept: "application/vnd.github.v3.repository+json" };
  try {
    const { data } = await teams.rest.teams.checkPermissionsForRepoInOrg({ ...named, owner, repo, headers });
    if (data?.permissions === undefined) throw new Unreadable("GitHub does not say what the team may do here");
    const { push, maintain, admin } = data.permissions;
    return push || maintain === true || admin;
  } catch (error) {
    if (!isStatus(error, 404)) throw error;
    await teams.rest.teams.getByName(named);
    return false;
  }
}

/** It is known without asking that it can't be read. The message says why. */
class Unreadable extends Error {}

/** Each need is read by the reader of its own name. */
const readerOf = (need: Need): ((source: AnswerSource, need: Need) => Promise<unknown>) => readers[need.read] as never;

async function gotFor(need: Need, source: AnswerSource): Promise<Read<unknown>> {
  try {
    return { read: true, value: await readerOf(need)(source, need) };
  } catch (error) {
    // A fault of ours is no answer: it fails the check, under its own name.
    if (!(error instanceof Unreadable) && !isGitHubFault(error)) throw error;
    return { read: false, why: error instanceof Unreadable ? error.message : whyFailed(error) };
  }
}

/** Reads everything that is asked for, all at once. */
export const answersTo = (needs: readonly Need[], source: AnswerSource): Promise<readonly Learned[]> =>
  Promise.all(needs.map(async (need) => ({ need, got: await gotFor(need, source) }) as unknown as Learned));
