import type { Octokit } from "@octokit/rest";
import { describe, expect, test, vi } from "vitest";
import { githubWith, HOME, octokit } from "./asking.ts";
import { createChecker } from "./checker.ts";
import { FAULTS, type FaultName } from "./faults.ts";
import { startGitHub } from "./github.ts";

const LONG_BODY = "x".repeat(65_537);

describe("pages", () => {
  test.each([
    ["30 when not said", undefined, [30, 30, 10]],
    ["100 at most", 500, [70]],
    ["as many as asked for", 40, [40, 30]],
  ])("hold %s", async (_, per_page, sizes) => {
    const github = await githubWith();
    github.open({ by: "bob", branch: "change", files: { "a.tf": "x\n" } });
    for (let number = 1; number <= 70; number += 1) github.comment(1, `comment ${number}`, "bob");
    const { paginate, rest } = octokit(github);
    const pages: number[] = [];
    const all = await paginate(
      rest.issues.listComments,
      { ...HOME, issue_number: 1, ...(per_page !== undefined && { per_page }) },
      ({ data }) => {
        pages.push(data.length);
        return data;
      },
    );
    expect(pages).toEqual(sizes);
    expect(all.map(({ body }) => body)).toEqual(Array.from({ length: 70 }, (_, index) => `comment ${index + 1}`));
  });

  test("one page has no link", async () => {
    const github = await githubWith();
    const { headers } = await octokit(github).rest.pulls.list(HOME);
    expect(headers.link).toBeUndefined();
  });

  test("the activity goes by cursors, newest first", async () => {
    const github = await githubWith();
    const pushed = Array.from({ length: 25 }, (_, index) => github.push("busy", { "a.tf": `${index}\n` }, "bob"));
    const { paginate, rest } = octokit(github);
    const all = await paginate(rest.repos.listActivities, { ...HOME, ref: "busy", per_page: 10 });
    expect(all.map(({ after }) => after)).toEqual(pushed.toReversed());
    expect(github.log.of("repos/list-activities")).toHaveLength(3);
  });

  test("of GitHub Enterprise Server lie below its prefix", async () => {
    const github = await githubWith({ enterprise: true });
    expect(github.urls.api).toBe(`${github.urls.web}/api/v3`);
    for (let number = 1; number <= 3; number += 1) github.push("busy", { "a.tf": `${number}\n` }, "bob");
    const { paginate, rest } = octokit(github);
    expect(await paginate(rest.repos.listActivities, { ...HOME, ref: "busy", per_page: 1 })).toHaveLength(3);
  });
});

describe("what GitHub refuses to store", () => {
  test("a comment over 65,536 characters", async () => {
    const github = await githubWith();
    github.open({ by: "bob", branch: "change", files: { "a.tf": "x\n" } });
    await expect(
      octokit(github).rest.issues.createComment({ ...HOME, issue_number: 1, body: LONG_BODY }),
    ).rejects.toMatchObject({ status: 422 });
  });

  test.each([
    ["a status on a commit that is not there", "0".repeat(40), "fine"],
    ["a status with more than 140 characters", null, "x".repeat(141)],
  ])("%s", async (_, sha, description) => {
    const github = await githubWith();
    await expect(
      octokit(github).rest.repos.createCommitStatus({
        ...HOME,
        sha: sha ?? github.tip("main"),
        state: "success",
        description,
      }),
    ).rejects.toMatchObject({ status: 422 });
  });

  test("the thousand-and-first status of one context", async () => {
    const github = await githubWith();
    for (let number = 1; number <= 1000; number += 1) github.status(github.tip("main"), "x", `${number}`, "bob");
    await expect(
      octokit(github).rest.repos.createCommitStatus({
        ...HOME,
        sha: github.tip("main"),
        state: "success",
        context: "X",
      }),
    ).rejects.toMatchObject({ status: 422 });
  });
});

describe("faults", () => {
  const broken: readonly [FaultName, object][] = [
    ["401", { status: 401 }],
    ["403", { status: 403 }],
    ["404", { status: 404 }],
    ["410", { status: 410 }],
    ["422", { status: 422 }],
    ["429", { status: 429, response: { headers: { "retry-after": "1" } } }],
    ["500", { status: 500 }],
    ["502", { status: 502 }],
    ["503", { status: 503 }],
    [
      "secondary limit",
      {
        status: 403,
        message: expect.stringContaining("secondary rate limit"),
        response: { headers: { "retry-after": "1" } },
      },
    ],
    ["secondary limit without a time", { status: 403, message: expect.stringContaining("secondary rate limit") }],
    ["used up", { status: 403, response: { headers: { "x-ratelimit-remaining": "0" } } }],
    ["reset", { message: expect.stringMatching(/ECONNRESET|fetch failed/) }],
  ];

  test.each(broken)("%s", async (fault, expected) => {
    const github = await githubWith();
    github.fail("repos/get", fault);
    await expect(octokit(github).rest.repos.get(HOME)).rejects.toMatchObject(expected);
  });

  // A trap for whoever reads evidence: GitHub's own client reports all of these as 200.
  test.each<[FaultName, what: string, ask: (rest: Octokit["rest"]) => Promise<unknown>, data: unknown]>([
    ["garbled", "JSON, which comes as text", (rest) => rest.repos.listActivities(HOME), '[{"id": 1,'],
    ["cut short", "JSON, which comes as an empty text", (rest) => rest.repos.listActivities(HOME), ""],
    [
      "cut short",
      "a raw file, which comes as an empty one",
      (rest) => rest.repos.getContent({ ...HOME, path: "README.md", mediaType: { format: "raw" } }),
      "",
    ],
    ["empty page", "a list", (rest) => rest.repos.listActivities(HOME), []],
  ])("%s %s", async (fault, _, ask, data) => {
    const github = await githubWith();
    github.fail("repos/list-activities", fault);
    github.fail("repos/get-content", fault);
    github.push("busy", {}, "bob");
    expect(await ask(octokit(github).rest)).toMatchObject({ status: 200, data });
  });

  test("a connection may hang until the client gives up", async () => {
    const github = await githubWith();
    github.fail("repos/get", "hang");
    const client = new AbortController();
    const asked = octokit(github).rest.repos.get({ ...HOME, request: { signal: client.signal } });
    await vi.waitUntil(() => github.log.of("repos/get").length > 0, { timeout: 60_000 });
    client.abort();
    await expect(asked).rejects.toThrow();
    expect(github.log.of("repos/get")).toMatchObject([{ outcome: "hung" }]);
  });

  test("every kind of fault is tried here", () => {
    expect([...broken.map(([name]) => name), "garbled", "cut short", "empty page", "hang"].toSorted()).toEqual(
      Object.keys(FAULTS).toSorted(),
    );
  });

  test("come as often, as late and on the page that was said", async () => {
    const github = await githubWith();
    github.open({ by: "bob", branch: "change", files: { "a.tf": "x\n" } });
    for (let number = 1; number <= 31; number += 1) github.comment(1, "again", "bob");
    github.fail("issues/list-comments", "500", { page: 2, after: 1, times: 1 });
    const { rest } = octokit(github);
    const outcomes: number[] = [];
    for (const page of [1, 2, 2, 2])
      outcomes.push(
        await rest.issues.listComments({ ...HOME, issue_number: 1, page }).then(
          ({ status }) => status,
          (error) => error.status,
        ),
      );
    expect(outcomes).toEqual([200, 200, 500, 200]);
  });

  test("may come for one file alone", async () => {
    const github = await githubWith({ files: { CODEOWNERS: "* @alice\n" } });
    github.fail("repos/get-content", "503", { path: "CODEOWNERS" });
    const { rest } = octokit(github);
    expect((await rest.repos.getContent({ ...HOME, path: "README.md" })).status).toBe(200);
    await expect(rest.repos.getContent({ ...HOME, path: "CODEOWNERS" })).rejects.toMatchObject({ status: 503 });
  });

  test("may come after the deed was done", async () => {
    const github = await githubWith();
    github.open({ by: "bob", branch: "change", files: { "a.tf": "x\n" } });
    github.fail("issues/create-comment", "502", { afterwards: true });
    await expect(
      octokit(github).rest.issues.createComment({ ...HOME, issue_number: 1, body: "hi" }),
    ).rejects.toMatchObject({ status: 502 });
    expect(github.commentsOf(1)).toMatchObject([{ body: "hi" }]);
  });

  test("pass", async () => {
    const github = await githubWith();
    github.fail("repos/get", "500");
    github.recover();
    expect((await octokit(github).rest.repos.get(HOME)).status).toBe(200);
  });

  test("of an endpoint that does not exist cannot be planned", async () => {
    const github = await githubWith();
    expect(() => github.fail("repos/gte", "500")).toThrow("repos/gte");
  });
});

describe("a request that is not as GitHub describes it fails and is written down", () => {
  test.each([
    ["GET", "/repos/acme/infra/pulls?stat=open", undefined, "additional properties"],
    ["GET", "/repos/acme/infra/pulls?state=ajar", undefined, "query/state: must be equal to one of the allowed values"],
    ["GET", "/repos/acme/infra/pulls/one", undefined, "path/pull_number: must be integer"],
    ["POST", "/repos/acme/infra/issues/1/comments", { text: "hi" }, "must have required property 'body'"],
    ["POST", "/repos/acme/infra/issues/1/comments", undefined, "body"],
    ["POST", "/repos/acme/infra/statuses/main", { state: "success", contxt: "x" }, "additional properties"],
    ["GET", "/repos/acme/infra/milestones", undefined, "the fake has no such endpoint"],
  ])("%s %s", async (method, path, body, expected) => {
    const github = await startGitHub();
    const answer = await fetch(github.urls.api + path, {
      method,
      headers: { authorization: `token ${github.token}` },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    expect(answer.status).toBe(500);
    expect(github.violations).toEqual([expect.stringContaining(expected)]);
    await github.stop();
  });
});

test("an answer of the fake that is not as GitHub describes it would be noticed", () => {
  const checker = createChecker(["pulls/get", "issues/remove-label"]);
  expect(checker.answer("pulls/get", { status: 200, body: { number: 1 } })).toEqual(
    expect.arrayContaining([expect.stringContaining("must have required property")]),
  );
  expect(checker.answer("pulls/get", { status: 201, body: {} })).toEqual([expect.stringContaining("no such status")]);
  expect(checker.answer("issues/remove-label", { status: 404, body: { error: "no" } })).toEqual([
    expect.stringContaining("must have required property 'message'"),
  ]);
});

test("answers wait as long as the test says", async () => {
  const github = await githubWith();
  github.slowDown(80);
  const before = performance.now();
  await octokit(github).rest.repos.get(HOME);
  expect(performance.now() - before).toBeGreaterThan(75);
});

test("the log tells the story", async () => {
  const github = await githubWith({ files: { CODEOWNERS: "* @alice\n" } });
  github.open({ by: "bob", branch: "drop-db", files: { "main.tf": "x\n" } });
  const { rest } = octokit(github);
  await Promise.all([
    rest.pulls.get({ ...HOME, pull_number: 1 }),
    rest.issues.listComments({ ...HOME, issue_number: 1 }),
    rest.repos.getContent({ ...HOME, path: "CODEOWNERS" }),
    rest.repos.getContent({ ...HOME, path: "nowhere" }).catch(() => {}),
  ]);
  await rest.issues.createComment({ ...HOME, issue_number: 1, body: "hi" });
  github.label(1, "allow-destroy", "alice");
  expect(github.log.told()).toEqual([
    `bob pushes ${github.tip("drop-db").slice(0, 7)} to drop-db`,
    "bob opens #1 (drop-db → main)",
    "github-actions[bot] reads issues/list-comments, pulls/get, repos/get-content, repos/get-content (404)",
    "github-actions[bot] comments on #1",
    "alice labels #1 allow-destroy",
  ]);
});
