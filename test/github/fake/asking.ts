import { Octokit } from "@octokit/rest";
import { afterEach, expect } from "vitest";
import { type FakeGitHub, type Setting, startGitHub } from "./github.ts";

const open: FakeGitHub[] = [];

/** A GitHub for one test; afterwards it is stopped, and the test fails when anything was not as GitHub describes it. */
export const githubWith = async (setting: Setting = {}): Promise<FakeGitHub> => {
  const github = await startGitHub({
    people: { alice: "write", bob: "write", tina: "triage", mallory: null },
    ...setting,
  });
  open.push(github);
  return github;
};

afterEach(async () => {
  for (const github of open.splice(0)) {
    await github.stop();
    expect(github.violations).toEqual([]);
  }
});

/** GitHub's own client, without retries and without a log. */
export const octokit = (github: FakeGitHub, auth: string | undefined = github.token): Octokit =>
  new Octokit({
    baseUrl: github.urls.api,
    ...(auth !== "" && { auth }),
    log: { debug() {}, info() {}, warn() {}, error() {} },
  });

export const HOME = { owner: "acme", repo: "infra" } as const;
