import { expect, test } from "vitest";
import { githubWith } from "./asking.ts";
import { createChecker } from "./checker.ts";
import type { FakeGitHub } from "./github.ts";

const WEBHOOKS = [
  "pull-request-opened",
  "pull-request-synchronize",
  "pull-request-labeled",
  "pull-request-unlabeled",
  "pull-request-edited",
  "pull-request-closed",
  "pull-request-reopened",
  "pull-request-ready-for-review",
  "merge-group-checks-requested",
  "push",
  "workflow-run-completed",
  "workflow-dispatch",
] as const;

const checker = createChecker([], WEBHOOKS);

const opened = async (): Promise<FakeGitHub> => {
  const github = await githubWith();
  github.open({ by: "bob", branch: "drop-db", files: { "main.tf": "x\n" }, draft: true });
  return github;
};

const CAUSES: Readonly<Record<(typeof WEBHOOKS)[number], (github: FakeGitHub) => unknown>> = {
  "pull-request-opened": () => {},
  "pull-request-synchronize": (github) => github.push("drop-db", { "main.tf": "y\n" }, "bob"),
  "pull-request-labeled": (github) => github.label(1, "allow-destroy", "alice"),
  "pull-request-unlabeled": (github) => {
    github.label(1, "allow-destroy", "alice");
    github.unlabel(1, "allow-destroy", "alice");
  },
  "pull-request-edited": (github) => {
    github.push("release", {}, "bob");
    github.switchBase(1, "release", "bob");
  },
  "pull-request-closed": (github) => github.merge(1, "alice"),
  "pull-request-reopened": (github) => {
    github.close(1, "bob");
    github.reopen(1, "bob");
  },
  "pull-request-ready-for-review": (github) => github.ready(1, "bob"),
  "merge-group-checks-requested": (github) => github.enqueue([1], "alice"),
  push: (github) => github.push("drop-db", { "main.tf": "y\n" }, "bob"),
  "workflow-run-completed": (github) => github.workflowRan(1, "plan", "success"),
  "workflow-dispatch": (github) => github.dispatch("main", "alice"),
};

test.each(WEBHOOKS)("the payload of %s is as GitHub describes it", async (webhook) => {
  const github = await opened();
  CAUSES[webhook](github);
  const [, event = "", action] =
    /^(pull-request|merge-group|workflow-run|workflow-dispatch|push)-?(.*)$/.exec(webhook) ?? [];
  const { payload } = github.delivered(
    event.replace("-", "_"),
    action === "" ? undefined : action?.replaceAll("-", "_"),
  );
  expect(checker.payload(webhook, payload)).toEqual([]);
});

test("a payload stays as it was sent, however the pull request goes on", async () => {
  const github = await opened();
  const { payload } = github.delivered("pull_request", "opened");
  github.label(1, "allow-destroy", "alice");
  expect(payload.pull_request).toMatchObject({ labels: [] });
});

test("a workflow on pull_request runs on the test merge, one on pull_request_target on the default branch", async () => {
  const github = await opened();
  const pull = github.pull(1);
  expect(github.delivered("pull_request")).toMatchObject({
    sha: pull.testMerge,
    ref: "refs/pull/1/merge",
    headRef: "drop-db",
    baseRef: "main",
  });
  expect(github.delivered("pull_request_target")).toMatchObject({
    event: "pull_request_target",
    sha: github.tip("main"),
    ref: "refs/heads/main",
  });
});

test("a merge group names the last of its pull requests and no label", async () => {
  const github = await opened();
  github.open({ by: "bob", branch: "second", files: { "second.tf": "x\n" } });
  const base = github.tip("main");
  const { payload, ref } = github.enqueue([1, 2], "alice");
  expect(ref).toBe(`refs/heads/gh-readonly-queue/main/pr-2-${base}`);
  expect(payload.merge_group).toMatchObject({ base_sha: base, head_ref: ref });
});

test("a merge group that passed merges its pull requests, each as a commit of its own", async () => {
  const github = await opened();
  github.open({ by: "bob", branch: "second", files: { "second.tf": "x\n" } });
  github.mergeGroup(github.enqueue([1, 2], "alice"), "alice");
  expect([github.pull(1), github.pull(2)]).toMatchObject([
    { merged: { sha: expect.any(String) } },
    { merged: { sha: github.tip("main") } },
  ]);
  expect(github.delivered("push")).toMatchObject({ ref: "refs/heads/main", sha: github.tip("main") });
});

test("what GITHUB_TOKEN does starts no workflow", async () => {
  const github = await opened();
  github.label(1, "allow-destroy", "github-actions[bot]");
  expect(() => github.delivered("pull_request", "labeled")).toThrow("Nothing was delivered as pull_request (labeled).");
});
