import { accountOf, nodeId, same, userJson } from "./accounts.ts";
import { commitAt, simpleCommitJson } from "./commits.ts";
import { page } from "./pages.ts";
import { minimalPullJson } from "./pull-json.ts";
import { apiUrl, repositoryJson, webUrl } from "./repositories.ts";
import { notFound, repositoryOf, route } from "./route.ts";
import type { Artifact, Delivery, Repository, WorkflowRun, World } from "./world.ts";

/** What runs of workflows leave behind. */

const PATH = ".github/workflows/destroy-guard.yml";

export const runVerbs = (world: World) => ({
  /** A delivery starts the workflow at a path. */
  startRun(delivery: Delivery, path: string = PATH): WorkflowRun {
    const run: WorkflowRun = {
      id: world.nextId(),
      event: delivery.event,
      path,
      head: headOf(world, delivery),
      actor: accountOf(world, delivery.actor),
      createdAt: world.clock.now(),
      status: "completed",
      artifacts: [],
    };
    world.home.workflowRuns.push(run);
    return run;
  },
  /** A job uploads an artifact. One of this name goes, as with `overwrite: true`. */
  upload(run: WorkflowRun, name: string): void {
    const artifact = { id: world.nextId(), name, createdAt: world.clock.now(), expired: false };
    run.artifacts.splice(0, run.artifacts.length, ...run.artifacts.filter((one) => one.name !== name), artifact);
  },
  /** Its days are over: it is listed, and can't be downloaded. */
  expire(run: WorkflowRun, name: string): void {
    const artifact = run.artifacts.find((one) => one.name === name);
    if (artifact === undefined) throw new Error(`Run ${run.id} has no artifact "${name}".`);
    artifact.expired = true;
  },
});

/** For a pull request the run is listed under the head, though the workflow runs on the test merge. */
const headOf = (world: World, { payload, sha, ref }: Delivery): WorkflowRun["head"] => {
  const number = (payload.pull_request as { readonly number: number } | undefined)?.number;
  const pull = world.home.pulls.find((one) => one.number === number);
  const { head } = (payload.pull_request ?? { head: { sha } }) as { readonly head: { readonly sha: string } };
  return pull === undefined
    ? { repository: world.home, branch: ref.replace(/^refs\/heads\//, ""), sha }
    : { repository: pull.head.repository, branch: pull.head.branch, sha: head.sha };
};

const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

export const runRoutes = [
  route("actions/list-workflow-runs", [{ actions: "read" }], (call) => {
    const repository = repositoryOf(call);
    const [event, sha, branch] = [call.asked("event"), call.asked("head_sha"), call.asked("branch")];
    const ofWorkflow = repository.workflowRuns.filter(({ path }) => nameOf(path) === call.text("workflow_id"));
    if (ofWorkflow.length === 0) throw notFound();
    const wanted = ofWorkflow.filter(
      (run) =>
        (event === null || run.event === event) &&
        (sha === null || run.head.sha === sha) &&
        (branch === null || run.head.branch === branch),
    );
    return page(
      call,
      wanted.toReversed(),
      (run) => runJson(call.world, repository, run),
      (items) => ({ total_count: wanted.length, workflow_runs: items }),
    );
  }),
  route("actions/list-workflow-run-artifacts", [{ actions: "read" }], (call) => {
    const repository = repositoryOf(call);
    const run = repository.workflowRuns.find(({ id }) => id === call.number("run_id"));
    if (run === undefined) throw notFound();
    const name = call.asked("name");
    const wanted = run.artifacts.filter((one) => name === null || same(one.name, name));
    return page(
      call,
      wanted.toReversed(),
      (one) => artifactJson(call.world, repository, run, one),
      (items) => ({ total_count: wanted.length, artifacts: items }),
    );
  }),
];

const DAY = 86_400_000;

const artifactJson = (world: World, repository: Repository, run: WorkflowRun, one: Artifact): object => {
  const api = `${apiUrl(world, repository)}/actions/artifacts/${one.id}`;
  return {
    id: one.id,
    node_id: nodeId("Artifact", one.id),
    name: one.name,
    size_in_bytes: 1000,
    url: api,
    archive_download_url: `${api}/zip`,
    expired: one.expired,
    created_at: one.createdAt,
    updated_at: one.createdAt,
    expires_at: new Date(Date.parse(one.createdAt) + DAY).toISOString(),
    workflow_run: {
      id: run.id,
      repository_id: repository.id,
      head_repository_id: run.head.repository.id,
      head_branch: run.head.branch,
      head_sha: run.head.sha,
    },
  };
};

const runJson = (world: World, repository: Repository, run: WorkflowRun): object => {
  const [api, web] = [`${apiUrl(world, repository)}/actions/runs/${run.id}`, `${webUrl(world, repository)}/actions`];
  const workflow = `${apiUrl(world, repository)}/actions/workflows/1`;
  // Not those that started it: whatever is open and has this head, in this repository.
  const pulls = repository.pulls.filter(
    ({ state, head }) => state === "open" && head.sha === run.head.sha && head.repository === repository,
  );
  return {
    id: run.id,
    name: nameOf(run.path),
    node_id: nodeId("WorkflowRun", run.id),
    head_branch: run.head.branch,
    head_sha: run.head.sha,
    path: run.path,
    run_number: 1,
    run_attempt: 1,
    display_title: run.head.branch,
    event: run.event,
    status: run.status,
    conclusion: run.status === "completed" ? "success" : null,
    workflow_id: 1,
    url: api,
    html_url: `${web}/runs/${run.id}`,
    pull_requests: pulls.map((pull) => minimalPullJson(world, pull)),
    created_at: run.createdAt,
    updated_at: run.createdAt,
    run_started_at: run.createdAt,
    actor: userJson(world, run.actor),
    jobs_url: `${api}/jobs`,
    logs_url: `${api}/logs`,
    check_suite_url: `${apiUrl(world, repository)}/check-suites/${run.id}`,
    artifacts_url: `${api}/artifacts`,
    cancel_url: `${api}/cancel`,
    rerun_url: `${api}/rerun`,
    workflow_url: workflow,
    head_commit: simpleCommitJson(commitAt(world, run.head.sha)),
    repository: repositoryJson(world, repository),
    head_repository: repositoryJson(world, run.head.repository),
  };
};
