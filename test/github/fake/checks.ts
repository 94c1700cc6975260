import { ACTIONS_BOT, accountOf, appJson, nodeId } from "./accounts.ts";
import { commitAt, resolved } from "./commits.ts";
import { page } from "./pages.ts";
import { minimalPullJson } from "./pull-json.ts";
import { apiUrl, webUrl } from "./repositories.ts";
import { notFound, repositoryOf, route } from "./route.ts";
import type { CheckRun, Conclusion, Repository, World } from "./world.ts";

export const checkVerbs = (world: World) => ({
  /** A job (or another app) begins to check a commit; `suite`: that of another job of the run, or of an earlier attempt. */
  startCheck(sha: string, name: string, by: string = ACTIONS_BOT.login, suite: number | null = null): CheckRun {
    const id = world.nextId();
    const run: CheckRun = {
      id,
      suite: suite ?? id,
      sha: commitAt(world, sha).sha,
      name,
      app: accountOf(world, by),
      startedAt: world.clock.now(),
      done: null,
    };
    world.home.checkRuns.push(run);
    return run;
  },
  finishCheck(run: CheckRun, conclusion: Conclusion): void {
    run.done = { conclusion, at: world.clock.now() };
    world.log.tell(`check ${run.name} on ${run.sha.slice(0, 7)}: ${conclusion}`);
  },
});

export const checkRoutes = [
  route("checks/list-for-ref", [{ checks: "read" }], (call) => {
    const repository = repositoryOf(call);
    const sha = resolved(call.world, repository, call.text("ref"))?.sha;
    if (sha === undefined) throw notFound(`No commit found for SHA: ${call.text("ref")}`);
    const [name, status, app] = [call.asked("check_name"), call.asked("status"), call.asked("app_id")];
    const wanted = repository.checkRuns.filter(
      (run) =>
        run.sha === sha &&
        (name === null || run.name === name) &&
        (status === null || statusOf(run) === status) &&
        (app === null || run.app.app?.id === Number(app)),
    );
    const newestFirst = wanted.toReversed();
    const shown =
      call.asked("filter") === "all"
        ? newestFirst
        : newestFirst.filter((run, index) => newestFirst.findIndex((one) => one.name === run.name) === index);
    return page(
      call,
      shown,
      (run) => checkJson(call.world, repository, run),
      (items) => ({ total_count: shown.length, check_runs: items }),
    );
  }),
];

const statusOf = (run: CheckRun): string => (run.done === null ? "in_progress" : "completed");

const checkJson = (world: World, repository: Repository, run: CheckRun): object => {
  const api = `${apiUrl(world, repository)}/check-runs/${run.id}`;
  const web = `${webUrl(world, repository)}/runs/${run.id}`;
  const pulls = repository.pulls.filter(
    (pull) => pull.state === "open" && pull.head.sha === run.sha && pull.head.repository === repository,
  );
  return {
    id: run.id,
    node_id: nodeId("CheckRun", run.id),
    head_sha: run.sha,
    external_id: "",
    url: api,
    html_url: web,
    details_url: web,
    status: statusOf(run),
    conclusion: run.done?.conclusion ?? null,
    started_at: run.startedAt,
    completed_at: run.done?.at ?? null,
    output: { title: null, summary: null, text: null, annotations_count: 0, annotations_url: `${api}/annotations` },
    name: run.name,
    check_suite: { id: run.suite },
    app: appJson(world, run.app.app),
    pull_requests: pulls.map((pull) => minimalPullJson(world, pull)),
  };
};
