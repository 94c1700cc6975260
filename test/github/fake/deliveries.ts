import { ACTIONS_BOT, nodeId, userJson } from "./accounts.ts";
import { commitAt, commitsBetween, NOWHERE, simpleCommitJson } from "./commits.ts";
import { minimalPullJson, pullJson } from "./pull-json.ts";
import { apiUrl, fullName, repositoryJson, webUrl } from "./repositories.ts";
import type { Account, Conclusion, Delivery, Pull, Repository, World } from "./world.ts";

type Sent = Pick<Delivery, "event" | "payload" | "sha" | "ref"> & Partial<Pick<Delivery, "headRef" | "baseRef">>;

const deliver = (
  world: World,
  actor: Account,
  { event, payload, sha, ref, headRef = "", baseRef = "" }: Sent,
  repository = world.home,
): Delivery => {
  const delivery: Delivery = {
    event,
    // A copy, as the webhook's body was when it was sent: what happens later must not reach into it.
    payload: structuredClone({
      ...payload,
      repository: payload.repository ?? repositoryJson(world, repository),
      organization: organizationJson(world, repository.owner),
      sender: userJson(world, actor),
    }),
    actor: actor.login,
    repository: fullName(repository),
    sha,
    ref,
    headRef,
    baseRef,
    startsWorkflows: actor.app?.id !== ACTIONS_BOT.app.id || event === "workflow_dispatch",
  };
  world.deliveries.push(delivery);
  return delivery;
};

export const deliverPull = (world: World, action: string, pull: Pull, actor: Account, more: object = {}): Delivery =>
  deliver(world, actor, {
    event: "pull_request",
    payload: { action, number: pull.number, pull_request: pullJson(world, pull), ...more },
    sha: pull.merged?.sha ?? pull.testMerge,
    ref: pull.merged === null ? `refs/pull/${pull.number}/merge` : `refs/heads/${pull.base.branch}`,
    headRef: pull.head.branch,
    baseRef: pull.base.branch,
  });

/**
 * The same event for a workflow on `pull_request_target`: it runs on the default branch, not on the pull request's
 * merge.
 */
export const asTarget = (world: World, delivery: Delivery): Delivery => {
  if (delivery.event !== "pull_request")
    throw new Error(`Only pull_request can also be pull_request_target, not ${delivery.event}.`);
  const branch = world.home.defaultBranch;
  return {
    ...delivery,
    event: "pull_request_target",
    sha: world.home.branches.get(branch) ?? "",
    ref: `refs/heads/${branch}`,
  };
};

export const deliverPush = (
  world: World,
  repository: Repository,
  branch: string,
  before: string,
  after: string,
  forced: boolean,
  actor: Account,
): Delivery => {
  const known = before === NOWHERE ? (repository.branches.get(repository.defaultBranch) ?? NOWHERE) : before;
  const commits = commitsBetween(world, known, after).map((one) => ({
    ...simpleCommitJson(one),
    url: `${webUrl(world, repository)}/commit/${one.sha}`,
    distinct: true,
    added: [],
    removed: [],
    modified: [],
  }));
  const [json, seconds] = [
    repositoryJson(world, repository),
    (time: unknown) => Math.floor(Date.parse(String(time)) / 1000),
  ];
  const payload = {
    ref: `refs/heads/${branch}`,
    before,
    after,
    base_ref: null,
    created: before === NOWHERE,
    deleted: false,
    forced,
    compare: `${webUrl(world, repository)}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    commits,
    head_commit: {
      ...simpleCommitJson(commitAt(world, after)),
      url: `${webUrl(world, repository)}/commit/${after}`,
      distinct: true,
      added: [],
      removed: [],
      modified: [],
    },
    pusher: { name: actor.login, email: `${actor.login}@users.noreply.github.com` },
    // In this one payload GitHub writes two of the repository's times as seconds.
    repository: {
      ...json,
      created_at: seconds(json.created_at),
      pushed_at: seconds(world.clock.now()),
      master_branch: repository.defaultBranch,
      stargazers: 0,
    },
  };
  return deliver(world, actor, { event: "push", payload, sha: after, ref: `refs/heads/${branch}` }, repository);
};

export const deliverMergeGroup = (
  world: World,
  branch: string,
  base: string,
  group: { head: string; base: string },
  actor: Account,
): Delivery =>
  deliver(world, actor, {
    event: "merge_group",
    payload: {
      action: "checks_requested",
      merge_group: {
        head_sha: group.head,
        head_ref: `refs/heads/${branch}`,
        base_sha: group.base,
        base_ref: `refs/heads/${base}`,
        head_commit: simpleCommitJson(commitAt(world, group.head)),
      },
    },
    sha: group.head,
    ref: `refs/heads/${branch}`,
  });

export const deliverDispatch = (
  world: World,
  branch: string,
  inputs: Readonly<Record<string, string>>,
  actor: Account,
): Delivery =>
  deliver(world, actor, {
    event: "workflow_dispatch",
    payload: { ref: `refs/heads/${branch}`, inputs, workflow: ".github/workflows/destroy-guard.yml" },
    sha: world.home.branches.get(branch) ?? "",
    ref: `refs/heads/${branch}`,
  });

export const deliverSchedule = (world: World, cron: string, actor: Account): Delivery => {
  const branch = world.home.defaultBranch;
  return deliver(world, actor, {
    event: "schedule",
    payload: { schedule: cron },
    sha: world.home.branches.get(branch) ?? "",
    ref: `refs/heads/${branch}`,
  });
};

/** The follow-up to a workflow that ran for a pull request. It lists no pull request when the branch is in a fork. */
export const deliverWorkflowRun = (
  world: World,
  pull: Pull,
  name: string,
  conclusion: Conclusion,
  actor: Account,
): Delivery => {
  const branch = world.home.defaultBranch;
  const id = world.nextId();
  const [api, web] = [
    `${apiUrl(world, world.home)}/actions/runs/${id}`,
    `${webUrl(world, world.home)}/actions/runs/${id}`,
  ];
  const workflow = `${apiUrl(world, world.home)}/actions/workflows/7`;
  const { repository, sha } = pull.head;
  const run = {
    id,
    name,
    node_id: nodeId("WorkflowRun", id),
    check_suite_id: id,
    check_suite_node_id: nodeId("CheckSuite", id),
    head_branch: pull.head.branch,
    head_sha: sha,
    path: ".github/workflows/plan.yml",
    display_title: pull.title,
    run_number: 1,
    run_attempt: 1,
    event: "pull_request",
    status: "completed",
    conclusion,
    workflow_id: 7,
    url: api,
    html_url: web,
    pull_requests: repository === world.home ? [minimalPullJson(world, pull)] : [],
    created_at: world.clock.now(),
    updated_at: world.clock.now(),
    run_started_at: world.clock.now(),
    actor: userJson(world, pull.author),
    triggering_actor: userJson(world, pull.author),
    jobs_url: `${api}/jobs`,
    logs_url: `${api}/logs`,
    check_suite_url: `${apiUrl(world, world.home)}/check-suites/${id}`,
    artifacts_url: `${api}/artifacts`,
    cancel_url: `${api}/cancel`,
    rerun_url: `${api}/rerun`,
    previous_attempt_url: null,
    workflow_url: workflow,
    referenced_workflows: [],
    head_commit: simpleCommitJson(commitAt(world, sha)),
    repository: repositoryJson(world, world.home),
    head_repository: repositoryJson(world, repository),
  };
  const described = {
    id: 7,
    node_id: nodeId("Workflow", 7),
    name,
    path: run.path,
    state: "active",
    created_at: world.home.createdAt,
    updated_at: world.home.createdAt,
    url: workflow,
    html_url: `${webUrl(world, world.home)}/blob/${branch}/${run.path}`,
    badge_url: `${webUrl(world, world.home)}/workflows/${name}/badge.svg`,
  };
  return deliver(world, actor, {
    event: "workflow_run",
    payload: { action: "completed", workflow_run: run, workflow: described },
    sha: world.home.branches.get(branch) ?? "",
    ref: `refs/heads/${branch}`,
  });
};

const organizationJson = (world: World, owner: Account): object | undefined => {
  if (owner.type !== "Organization") return undefined;
  const url = `${world.urls.api}/orgs/${owner.login}`;
  return {
    login: owner.login,
    id: owner.id,
    node_id: nodeId("Organization", owner.id),
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${owner.id}?v=4`,
    description: null,
  };
};
