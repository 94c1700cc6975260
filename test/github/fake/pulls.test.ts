import { describe, expect, test } from "vitest";
import { githubWith, HOME, octokit } from "./asking.ts";
import type { Edits } from "./commits.ts";
import type { FakeGitHub } from "./github.ts";

const filesOf = async (github: FakeGitHub) =>
  (await octokit(github).rest.pulls.listFiles({ ...HOME, pull_number: 1 })).data;

const LINES = Array.from({ length: 20 }, (_, index) => `line ${index + 1}\n`);
const changed = (line: number, to: string): string => LINES.with(line - 1, to).join("");

describe("the files of a pull request", () => {
  test.each<[what: string, before: Edits, after: Edits, expected: object]>([
    [
      "an added file",
      {},
      { "a.tf": "one\ntwo\n" },
      { filename: "a.tf", status: "added", additions: 2, deletions: 0, patch: "@@ -0,0 +1,2 @@\n+one\n+two" },
    ],
    [
      "a removed file",
      { "a.tf": "one\n" },
      { "a.tf": null },
      { filename: "a.tf", status: "removed", deletions: 1, patch: "@@ -1 +0,0 @@\n-one" },
    ],
    [
      "a changed line with three lines around it",
      { "a.tf": LINES.join("") },
      { "a.tf": changed(10, "other\n") },
      {
        status: "modified",
        additions: 1,
        deletions: 1,
        patch: "@@ -7,7 +7,7 @@\n line 7\n line 8\n line 9\n-line 10\n+other\n line 11\n line 12\n line 13",
      },
    ],
    [
      "two places far apart",
      { "a.tf": LINES.join("") },
      { "a.tf": LINES.with(1, "").with(18, "").join("") },
      {
        deletions: 2,
        patch:
          "@@ -1,5 +1,4 @@\n line 1\n-line 2\n line 3\n line 4\n line 5\n@@ -16,5 +15,4 @@\n line 16\n line 17\n line 18\n-line 19\n line 20",
      },
    ],
    [
      "a moved file",
      { "a.tf": "one\n" },
      { "a.tf": null, "b/a.tf": "one\n" },
      { filename: "b/a.tf", status: "renamed", previous_filename: "a.tf", changes: 0 },
    ],
    [
      "a file moved and changed",
      { "a.tf": LINES.join("") },
      { "a.tf": null, "b.tf": changed(1, "first\n") },
      { filename: "b.tf", status: "renamed", previous_filename: "a.tf", changes: 2 },
    ],
  ])("%s", async (_, before, after, expected) => {
    const github = await githubWith({ files: before });
    github.open({ by: "bob", branch: "change", files: after });
    expect(await filesOf(github)).toMatchObject([expected]);
  });

  test("binary content has no patch", async () => {
    const github = await githubWith();
    github.open({ by: "bob", branch: "change", files: { "plan.bin": new Uint8Array([0, 1]) } });
    expect((await filesOf(github))[0]).not.toHaveProperty("patch");
  });

  test("what others changed on the base since is not among them", async () => {
    const github = await githubWith();
    github.open({ by: "bob", branch: "change", files: { "a.tf": "x\n" } });
    github.push("main", { "b.tf": "y\n" }, "alice");
    expect(await filesOf(github)).toMatchObject([{ filename: "a.tf" }]);
  });

  test("the list ends at 3,000 files, and only the pull request tells", async () => {
    const github = await githubWith();
    github.open({
      by: "bob",
      branch: "change",
      files: Object.fromEntries(Array.from({ length: 3001 }, (_, index) => [`f${index}.tf`, `${index}\n`])),
    });
    const { rest, paginate } = octokit(github);
    const [files, pull] = [
      await paginate(rest.pulls.listFiles, { ...HOME, pull_number: 1, per_page: 100 }),
      await rest.pulls.get({ ...HOME, pull_number: 1 }),
    ];
    expect([files.length, pull.data.changed_files]).toEqual([3000, 3001]);
  });
});

describe("a pull request", () => {
  test("follows its branch, while its base stays where it was when the branch last moved", async () => {
    const github = await githubWith();
    const base = github.tip("main");
    github.open({ by: "bob", branch: "change", files: { "a.tf": "x\n" } });
    github.push("main", { "b.tf": "y\n" }, "alice");
    expect(github.pull(1).base.sha).toBe(base);
    const head = github.push("change", { "a.tf": "z\n" }, "bob");
    expect(github.pull(1)).toMatchObject({ head: { sha: head }, base: { sha: github.tip("main") } });
  });

  test("keeps its head after it was closed", async () => {
    const github = await githubWith();
    github.open({ by: "bob", branch: "change", files: { "a.tf": "x\n" } });
    const head = github.tip("change");
    github.close(1, "bob");
    github.push("change", { "a.tf": "y\n" }, "bob");
    expect(github.pull(1).head.sha).toBe(head);
  });

  test("its branch can go back and forth, and the activity tells each move", async () => {
    const github = await githubWith();
    github.open({ by: "bob", branch: "change", files: { "a.tf": "good\n" } });
    const good = github.tip("change");
    const bad = github.push("change", { "a.tf": "bad\n" }, "bob", { dated: "2020-01-01T00:00:00Z" });
    github.moveTo("change", good, "bob");
    github.moveTo("change", bad, "bob");
    const { data } = await octokit(github).rest.repos.listActivities({ ...HOME, ref: "refs/heads/change" });
    expect(data.map(({ activity_type, after }) => [activity_type, after])).toEqual([
      ["push", bad],
      ["force_push", good],
      ["push", bad],
      ["branch_creation", good],
    ]);
  });

  test.each(["merge", "squash"] as const)("is found by the commit that a %s made of it", async (method) => {
    const github = await githubWith();
    github.open({ by: "bob", branch: "change", files: { "a.tf": "x\n" } });
    const merged = github.merge(1, "alice", method);
    const { data } = await octokit(github).rest.repos.listPullRequestsAssociatedWithCommit({
      ...HOME,
      commit_sha: merged,
    });
    expect(data).toMatchObject([{ number: 1, merge_commit_sha: merged, state: "closed" }]);
    expect(github.delivered("push")).toMatchObject({ sha: merged, ref: "refs/heads/main" });
  });

  test("may come from a fork, with the fork as the head's repository", async () => {
    const github = await githubWith();
    const fork = github.fork("mallory");
    github.open({ by: "mallory", branch: "change", files: { "a.tf": "x\n" }, from: fork });
    const { data } = await octokit(github).rest.pulls.get({ ...HOME, pull_number: 1 });
    expect(data).toMatchObject({
      head: { label: "mallory:change", repo: { full_name: "mallory/infra", fork: true } },
      base: { repo: { full_name: "acme/infra" } },
    });
  });
});

describe("the history of labels", () => {
  const events = async (github: FakeGitHub) =>
    (await octokit(github).rest.issues.listEvents({ ...HOME, issue_number: 1 })).data.map((one) => [
      one.event,
      "label" in one ? (one.label as { name: string }).name : null,
      one.actor?.login ?? null,
      one.performed_via_github_app?.slug ?? null,
    ]);

  test.each<[what: string, act: (github: FakeGitHub) => void, expected: unknown[][], labels: string[]]>([
    [
      "keeps the name as it was applied when the label is renamed",
      (github) => {
        github.label(1, "harmless", "alice");
        github.renameLabel("harmless", "allow-destroy", "bob");
      },
      [["labeled", "harmless", "alice", null]],
      ["allow-destroy"],
    ],
    [
      "says nothing when the label is deleted",
      (github) => {
        github.label(1, "allow-destroy", "alice");
        github.deleteLabel("allow-destroy", "bob");
      },
      [["labeled", "allow-destroy", "alice", null]],
      [],
    ],
    [
      "records a label only once while it stays on",
      (github) => {
        github.label(1, "allow-destroy", "alice");
        github.label(1, "Allow-Destroy", "bob");
      },
      [["labeled", "allow-destroy", "alice", null]],
      ["allow-destroy"],
    ],
    [
      "names the app behind a bot",
      (github) => github.label(1, "x", "github-actions[bot]"),
      [["labeled", "x", "github-actions[bot]", "github-actions"]],
      ["x"],
    ],
    [
      "names the app through which a person acted",
      (github) => github.label(1, "x", "alice", { via: { id: 7, slug: "agent" } }),
      [["labeled", "x", "alice", "agent"]],
      ["x"],
    ],
    [
      "shows an account that is gone as ghost",
      (github) => {
        github.label(1, "x", "alice");
        github.leave("alice");
      },
      [["labeled", "x", "ghost", null]],
      ["x"],
    ],
    [
      "or as nobody",
      (github) => {
        github.label(1, "x", "alice");
        github.leave("alice", "nobody");
      },
      [["labeled", "x", null, null]],
      ["x"],
    ],
  ])("%s", async (_, act, expected, labels) => {
    const github = await githubWith();
    github.open({ by: "bob", branch: "change", files: { "a.tf": "x\n" } });
    act(github);
    expect(await events(github)).toEqual(expected);
    expect(github.labelsOf(1)).toEqual(labels);
  });
});

test("people act one after the other, and in the same second only when the test says so", async () => {
  const github = await githubWith();
  github.open({ by: "bob", branch: "change", files: { "a.tf": "x\n" } });
  github.label(1, "a", "alice");
  github.atOnce(() => github.label(1, "b", "alice"));
  github.clock.advance(60);
  github.label(1, "c", "alice");
  expect(github.pull(1).events.map(({ at }) => at)).toEqual([
    "2026-11-02T09:00:02Z",
    "2026-11-02T09:00:02Z",
    "2026-11-02T09:01:03Z",
  ]);
});
