import { describe, expect, vi } from "vitest";
import type { Delivery } from "../../github/fake/world.ts";
import { agreed, LABEL, reported } from "./agreed.ts";
import { HARMLESS } from "./plans.ts";
import {
  BOT,
  CODEOWNERS,
  expectBlocked,
  expectGranted,
  itLoaded as it,
  LOADED_AT_ONCE,
  POLICY,
  RECORD,
  recordsOn,
  type Scene,
} from "./stage.ts";

/**
 * Where a consent is asked for, or a check is made, besides the runs of the pull request: other events, merge groups and
 * pushes. And what people may call their branches.
 */

vi.setConfig({ maxConcurrency: LOADED_AT_ONCE });

const QUIET = { told: false } as const;

describe.concurrent("an event of any other kind runs the job on the pull request's commit", () => {
  it.for([
    "deployment_status",
    "status",
    "check_run",
    "check_suite",
    "issue_comment",
    "create",
    "release",
    "repository_dispatch",
    "workflow_call",
    "issues",
  ])("%s is not green in its place, with a plan or without", async (event, { opened }) => {
    const { github, run } = await reported(opened);
    const on = { ...github.delivered("pull_request"), event, sha: github.tip("drop-db"), ref: "refs/heads/drop-db" };
    for (const plan of [null, HARMLESS]) expect((await run({ on, plan })).exitCode).toBe(1);
  });

  it.for(["schedule", "repository_dispatch", "issue_comment", "release", "merge_group", "dynamic", ""])(
    "a workflow that %j started makes no plan of the pull request",
    async (event, { opened }) => {
      const { github, run } = await agreed(opened);
      const on = github.workflowRan(1, "plan", "success");
      const workflow_run = { ...(on.payload.workflow_run as object), event };
      const ended = await run({ on: { ...on, payload: { ...on.payload, workflow_run } }, plan: HARMLESS });
      expect([ended.exitCode, ended.outputs.verdict]).toEqual([1, undefined]);
    },
  );
});

describe.concurrent("after the pull request was queued", () => {
  it.for<readonly [string, (scene: Scene) => unknown]>([
    ["the label is taken off", ({ github }) => github.unlabel(1, LABEL, "alice")],
    ["a bot takes it off and puts it on", ({ github }) => [github.unlabel(1, LABEL, BOT), github.label(1, LABEL, BOT)]],
    ["the owner has no access any more", ({ github }) => github.role("alice", "read")],
    ["the owner pushes", ({ github }) => github.push("drop-db", { "notes.md": "" }, "alice")],
    ["the owners are others", ({ github }) => github.push("main", { [CODEOWNERS]: "* @carol\n" }, "carol")],
    [
      "the policy asks for two",
      ({ github }) => github.push("main", { [POLICY]: "override: { required: 2 }\n" }, "carol"),
    ],
    [
      "the policy names another label",
      ({ github }) => github.push("main", { [POLICY]: "override: { label: x }\n" }, "carol"),
    ],
    ["the pull request is closed", ({ github }) => github.close(1, "bob")],
    [
      "its base is another one",
      ({ github }) => [github.push("next", { "next.md": "" }, "carol"), github.switchBase(1, "next", "bob")],
    ],
    [
      "the report is deleted",
      ({ github }) => github.commentsOf(1).forEach(({ id }) => void github.deleteComment(id, "bob")),
    ],
  ])("%s: the group blocks", async ([, act], { opened }) => {
    const scene = await agreed(opened);
    const on = scene.github.enqueue([1], "bob");
    act(scene);
    expectBlocked(await scene.run({ on }));
  });

  const refOf = (rest: string): string => `refs/heads/gh-readonly-queue/${rest}`;
  it.for([
    refOf(`main/pr-0-${"a".repeat(40)}`),
    refOf(`main/pr-1-pr-2-${"a".repeat(40)}`),
    refOf("main/pr-1-abc"),
    refOf(`next/main/pr-1-${"a".repeat(40)}`),
    `refs/tags/gh-readonly-queue/main/pr-1-${"a".repeat(40)}`,
    "",
  ])("a group that is called %j is of no pull request", async (head_ref, { opened }) => {
    const { github, run } = await agreed(opened);
    const on: Delivery = github.enqueue([1], "bob");
    const merge_group = { ...(on.payload.merge_group as object), head_ref };
    expectBlocked(await run({ on: { ...on, payload: { ...on.payload, merge_group } } }));
  });
});

describe.concurrent("GitHub does not answer where a merge asks what was agreed to", () => {
  it.for([
    "issues/list-events",
    "repos/list-activities",
    "repos/list-commit-statuses-for-ref",
    "repos/get-collaborator-permission-level",
    "issues/list-comments",
    "graphql",
    "pulls/get",
    "pulls/list-files",
    "repos/get-branch",
    "repos/get-content",
  ] as const)("to %s: neither queue nor push passes, and then both do", async (operation, { opened }) => {
    const scene = await agreed(opened);
    const { github, run } = scene;
    const group = github.enqueue([1], "bob");
    github.fail(operation, "502");
    expect((await run({ on: group })).exitCode).toBe(1);
    github.recover();
    expectGranted(scene, await run({ on: group, attempt: 2 }), "alice", QUIET);
    github.merge(1, "bob");
    const on = github.delivered("push");
    github.fail(operation, "502");
    expect((await run({ on })).exitCode).toBe(1);
    github.recover();
    expectGranted(scene, await run({ on, attempt: 2 }), "alice", QUIET);
  });
});

describe.concurrent("an agent that may write, and does all that it can in its own name", () => {
  it("has a report, a record, a check, an approval and a label, and agreed to nothing", async ({ opened }) => {
    const { github, run } = await reported(opened, { people: { agent: "write" } });
    const tip = github.tip("drop-db");
    const record = recordsOn(github, tip)[0] ?? "";
    github.comment(1, (github.commentsOf(1)[0]?.body ?? "").replaceAll("blocked", "overridden"), "agent");
    github.status(tip, RECORD, record, "agent");
    github.status(tip, "destroy-guard", "all is well", "agent");
    github.approve(1, "agent", `${LABEL} ${record.split(" ")[2]}`);
    github.label(1, LABEL, "agent");
    expectBlocked(await run());
  });
});

describe.concurrent("branches with unusual names", () => {
  it.for([
    "feature/ü #1&x",
    "a%2Fb",
    "refs/heads/x",
    `gh-readonly-queue/main/pr-1-${"a".repeat(40)}`,
    "HEAD",
    "x+y=z",
    "drop-db?ref=main",
  ])("%j: an owner agrees to what comes from it", async (branch, { opened }) => {
    const scene = await opened({ pull: { branch } });
    const { github, run } = scene;
    expectBlocked(await run());
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run(), "alice");
  });

  it.for(["release/1.x", "a%2Fb", "release#1"])(
    "%j: an owner agrees to what goes into it, and it is queued and applied",
    async (base, { opened }) => {
      const scene = await opened({ pull: null });
      const { github, run } = scene;
      github.push(base, { "release.md": "" }, "carol");
      github.protect(base);
      github.open({ by: "bob", branch: "drop-db", base, files: { "infra/main.tf": "# nothing is left\n" } });
      expectBlocked(await run());
      github.label(1, LABEL, "alice");
      expectGranted(scene, await run(), "alice");
      expectGranted(scene, await run({ on: github.enqueue([1], "bob") }), "alice", QUIET);
      github.merge(1, "bob");
      expectGranted(scene, await run({ on: github.delivered("push") }), "alice", QUIET);
    },
  );
});
