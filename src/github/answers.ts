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
import { type GitHub, isGitHubFault, isStatus, whyFailed } from "./client.ts";
import { textEdits } from "./edits.ts";
import { labelsOfEvents } from "./event-labels.ts";
import { listByLinks, listOf } from "./pages.ts";
import type { LivePull, Repository } from "./repository.ts";
import { type Shaped, shaped } from "./shape.ts";
import { statusesOn } from "./statuses.ts";
import { isTeamWriting } from "./teams.ts";

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

/** What each entry of these lists has to hold. */
const EVENT = {
  id: "id",
  node_id: "text",
  event: "text",
  actor: "account?",
  created_at: "text?",
  "label.name": "text?",
  // An older form of GitHub's description leaves these out.
  performed_via_github_app: "any",
  intent: "any",
} as const;
const CHANGE = {
  activity_type: "text",
  before: "text",
  after: "text",
  timestamp: "text?",
  actor: "account?",
} as const;
const REVIEW = {
  node_id: "text",
  user: "account?",
  state: "text",
  commit_id: "text?",
  submitted_at: "text?",
  body: "words?",
} as const;
const COMMIT = { sha: "text", parents: "list", "commit.message": "words", author: "any", committer: "any" } as const;
const CHECK = { name: "text", "app.slug": "text?", conclusion: "text?", completed_at: "text?" } as const;

const issueEvent = (event: Shaped<typeof EVENT>): IssueEvent => ({
  id: event.id,
  node: event.node_id,
  event: event.event,
  actor: event.actor,
  // Missing is not null: then nobody can say that no app was at work.
  viaApp: event.performed_via_github_app === null ? null : slugOf(event.performed_via_github_app),
  hasIntent: event.intent !== undefined && event.intent !== null,
  at: event.created_at,
  label: event["label.name"],
});

const slugOf = (app: unknown): string => {
  const { slug }: { readonly slug?: unknown } = Object(app);
  return typeof slug === "string" && slug !== "" ? slug : "unknown";
};

const readers: { readonly [K in keyof Reads]: Reader<K> } = {
  events: async ({ repository: { github, owner, repo }, pull }): Promise<readonly IssueEvent[]> => {
    const events = await listOf(
      github,
      github.rest.issues.listEvents,
      { owner, repo, issue_number: pull.number },
      EVENT,
    );
    return events.map(issueEvent);
  },
  activity: async ({ repository: { github }, pull }): Promise<readonly HeadChange[]> => {
    if (pull.headOwner === null || pull.headRepo === null)
      throw new Unreadable("the repository of the head branch is gone");
    const changes = await listByLinks(
      github,
      github.rest.repos.listActivities,
      {
        owner: pull.headOwner,
        repo: pull.headRepo,
        ref: `refs/heads/${pull.headBranch}`,
      },
      CHANGE,
    );
    return changes.map(({ activity_type, before, after, timestamp, actor }) => ({
      kind: activity_type,
      before,
      after,
      at: timestamp,
      actor,
    }));
  },
  reviews: async ({ repository: { github, owner, repo }, pull }): Promise<readonly PullReview[]> => {
    const reviews = await listOf(
      github,
      github.rest.pulls.listReviews,
      { owner, repo, pull_number: pull.number },
      REVIEW,
    );
    return reviews.map(({ user, state, commit_id, submitted_at, body, node_id }) => ({
      user,
      state,
      commit: commit_id,
      at: submitted_at,
      text: body ?? "",
      node: node_id,
    }));
  },
  commits: async ({ repository: { github, owner, repo }, pull }): Promise<readonly PullCommit[]> => {
    const commits = await listOf(
      github,
      github.rest.pulls.listCommits,
      { owner, repo, pull_number: pull.number },
      COMMIT,
    );
    // GitHub lists 250 at most, and does not say that there are more.
    if (commits.length < pull.commits)
      throw new Unreadable(`there are ${pull.commits}, and GitHub lists ${commits.length}`);
    return commits.map(({ sha, parents, author, committer, "commit.message": message }) => ({
      sha,
      parents: parents.map((parent) => shaped(parent, { sha: "text" }).sha),
      author: committedBy(author),
      committer: committedBy(committer),
      coAuthors: coAuthorsIn(message),
    }));
  },
  statuses: async ({ repository }, { commit }): Promise<readonly CommitStatus[]> => statusesOn(repository, commit),
  checks: async ({ repository: { github, owner, repo } }, { commit }): Promise<readonly CheckRun[]> => {
    const runs = await listOf(
      github,
      github.rest.checks.listForRef,
      { owner, repo, ref: commit, filter: "all" },
      CHECK,
    );
    return runs.map(({ name, "app.slug": app, conclusion, completed_at }) => ({
      name,
      app,
      conclusion,
      completedAt: completed_at,
    }));
  },
  labels: ({ repository: { github } }, { events }): Promise<Reads["labels"]> => labelsOfEvents(github, events),
  edits: ({ repository: { github } }, { node }): Promise<Reads["edits"]> => textEdits(github, node),
  permission: async ({ repository: { github, owner, repo } }, { login }): Promise<string> => {
    const { data } = await github.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username: login });
    return shaped(data, { permission: "text" }).permission;
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
    if (membership.status === "fulfilled")
      return shaped(membership.value.data, { state: "text" }).state === "active" ? "member" : "not-member";
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
const committedBy = (user: unknown): Account | null =>
  typeof user === "object" && user !== null && Object.keys(user).length === 0 ? null : shaped({ user }, BY).user;
const BY = { user: "account?" } as const;

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
