import { Octokit } from "@octokit/rest";
import { expect, onTestFinished } from "vitest";
import { type FakeGitHub, type Setting, startGitHub } from "./github.ts";

/** How a test says what is done when it has ended; one of several that run at the same time has to say it itself. */
export type AtEnd = (end: () => void | Promise<void>) => void;

/** A GitHub for one test; afterwards it is stopped, and the test fails when anything was not as GitHub describes it. */
export async function githubWith(setting: Setting = {}, atEnd: AtEnd = onTestFinished): Promise<FakeGitHub> {
  const github = await startGitHub({
    people: { alice: "write", bob: "write", tina: "triage", mallory: null },
    ...setting,
  });
  atEnd(async () => {
    await github.stop();
    expect(github.violations).toEqual([]);
  });
  return github;
}

/** GitHub's own client, without retries and without a log. */
export const octokit = (github: FakeGitHub, auth: string | undefined = github.token): Octokit =>
  new Octokit({
    baseUrl: github.urls.api,
    ...(auth !== "" && { auth }),
    log: { debug() {}, info() {}, warn() {}, error() {} },
  });

export const HOME = { owner: "acme", repo: "infra" } as const;
