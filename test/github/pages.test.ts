import { describe, expect, onTestFinished, test } from "vitest";
import { clientFor } from "../../src/github/client.ts";
import { PartialAnswer } from "../../src/github/fetch.ts";
import { baseChanges, openPulls, type Repository } from "../../src/github/repository.ts";
import { runsOn } from "../../src/github/runs.ts";
import { statusesOn } from "../../src/github/statuses.ts";
import { type FakeGitHub, startGitHub } from "./fake/github.ts";
import type { Answer } from "./fake/route.ts";

/** Lists are read as a whole, or not at all. */

async function opened(): Promise<{ readonly github: FakeGitHub; readonly repository: Repository }> {
  const github = await startGitHub({ people: { alice: "write", bob: "write" } });
  onTestFinished(async () => {
    await github.stop();
    expect(github.violations).toEqual([]);
  });
  github.open({ by: "bob", branch: "change", files: { "a.tf": "" } });
  const client = clientFor({ token: github.token, baseUrl: github.urls.api, log: { warning: () => {} }, retryMs: 1 });
  return { github, repository: { github: client, owner: "acme", repo: "infra" } };
}

/** Who stands between takes away the links to other pages. */
const unlinked = ({ headers: _, ...answer }: Answer): Answer => answer;

const statuses = (github: FakeGitHub, count: number): string => {
  const { sha } = github.pull(1).head;
  for (let at = 0; at < count; at++) github.status(sha, `ci/${at}`, "done", "bob");
  return sha;
};

describe("a list of several pages", () => {
  test.each([[99], [100], [101], [200], [250]])("of %d entries is whole without any links", async (count) => {
    const { github, repository } = await opened();
    const sha = statuses(github, count);
    github.fail("repos/list-commit-statuses-for-ref", { kind: "changed", change: unlinked });
    expect(await statusesOn(repository, sha)).toHaveLength(count);
    github.recover();
    expect(await statusesOn(repository, sha)).toHaveLength(count);
  });

  test.each([
    [99, 1],
    [100, 2],
    [101, 2],
  ])("of %d entries takes %d requests", async (count, requests) => {
    const { github, repository } = await opened();
    const sha = statuses(github, count);
    await statusesOn(repository, sha);
    expect(github.log.of("repos/list-commit-statuses-for-ref")).toHaveLength(requests);
  });

  test("whose pages are all the same has no end, and is none", async () => {
    const { github, repository } = await opened();
    const sha = statuses(github, 100);
    let first: Answer | undefined;
    const change = (answer: Answer): Answer => (first ??= unlinked(answer));
    github.fail("repos/list-commit-statuses-for-ref", { kind: "changed", change });
    await expect(statusesOn(repository, sha)).rejects.toThrow("GitHub's list has no end");
  });

  test("of events tells the last ones, which are those that count", async () => {
    const { github, repository } = await opened();
    for (let at = 0; at < 60; at++) {
      github.label(1, `area-${at}`, "alice");
      github.unlabel(1, `area-${at}`, "alice");
    }
    github.moveTo("other", github.tip("main"), "alice");
    github.switchBase(1, "other", "bob");
    github.fail("issues/list-events", { kind: "changed", change: unlinked });
    expect(await baseChanges(repository, 1)).toHaveLength(1);
  });
});

test("what GitHub counts is compared with what it lists", async () => {
  const { github, repository } = await opened();
  const { sha } = github.pull(1).head;
  const body = { total_count: 1, workflow_runs: [] };
  github.fail("actions/list-workflow-runs", { kind: "answer", answer: { status: 200, body } });
  const asked = runsOn(repository, "plan.yml", sha);
  await expect(asked).rejects.toThrow("of 1 entries GitHub lists 0");
  await expect(asked).rejects.toBeInstanceOf(PartialAnswer);
});

test("a short list is one, and so is an empty one", async () => {
  const { github, repository } = await opened();
  expect(await openPulls(repository)).toHaveLength(1);
  github.close(1, "bob");
  expect(await openPulls(repository)).toEqual([]);
});
