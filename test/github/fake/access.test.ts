import type { Octokit } from "@octokit/rest";
import { describe, expect, test } from "vitest";
import { githubWith, HOME, octokit } from "./asking.ts";
import type { FakeGitHub, Setting } from "./github.ts";

type Act = (rest: Octokit["rest"], github: FakeGitHub) => Promise<unknown>;

const readPull: Act = (rest) => rest.pulls.get({ ...HOME, pull_number: 1 });
const readFile: Act = (rest) => rest.repos.getContent({ ...HOME, path: "README.md" });
const readChecks: Act = (rest) => rest.checks.listForRef({ ...HOME, ref: "main" });
const comment: Act = (rest) => rest.issues.createComment({ ...HOME, issue_number: 1, body: "hi" });
const setStatus: Act = (rest, github) =>
  rest.repos.createCommitStatus({ ...HOME, sha: github.tip("main"), state: "success" });
const readTeam: Act = (rest) => rest.teams.getByName({ org: "acme", team_slug: "dba" });
const readMember =
  (username: string, team = "dba"): Act =>
  (rest) =>
    rest.teams.getMembershipForUserInOrg({ org: "acme", team_slug: team, username });
const readRules: Act = (rest) => rest.repos.getBranchRules({ ...HOME, branch: "main" });
const readClassic: Act = (rest) => rest.repos.getBranchProtection({ ...HOME, branch: "main" });
const readLabel: Act = (rest) => rest.issues.getLabel({ ...HOME, name: "allow-destroy" });
const whoAmI: Act = (rest) => rest.users.getAuthenticated();

const TOKENS = {
  "GITHUB_TOKEN as documented": (github) => github.token,
  "GITHUB_TOKEN of a fork": (github) => github.readOnlyToken(),
  "GITHUB_TOKEN with no permission": (github) => github.actionsToken({}),
  "an app that reads members": (github) => github.appToken("owners", { members: "read" }),
  "an app that administers": (github) => github.appToken("owners", { administration: "read" }),
  "a writer's own token": (github) => github.personToken("alice"),
  "a triager's own token": (github) => github.personToken("tina"),
  "a stranger's own token": (github) => github.personToken("mallory"),
  "a revoked token": (github) => {
    const token = github.personToken("alice");
    github.revoke(token);
    return token;
  },
  "no token": () => "",
} as const satisfies Record<string, (github: FakeGitHub) => string>;

const ROWS: readonly [
  token: keyof typeof TOKENS,
  visibility: "private" | "public",
  what: string,
  status: number,
  act: Act,
][] = [
  ["GITHUB_TOKEN as documented", "private", "reads a pull request", 200, readPull],
  ["GITHUB_TOKEN as documented", "private", "comments", 201, comment],
  ["GITHUB_TOKEN as documented", "private", "sets a status", 201, setStatus],
  ["GITHUB_TOKEN as documented", "private", "reads checks, which it was not given", 403, readChecks],
  ["GITHUB_TOKEN as documented", "public", "reads checks, which are public", 200, readChecks],
  ["GITHUB_TOKEN as documented", "private", "reads a team", 404, readTeam],
  ["GITHUB_TOKEN as documented", "private", "reads rules", 200, readRules],
  ["GITHUB_TOKEN with no permission", "private", "reads rules", 200, readRules],
  ["GITHUB_TOKEN as documented", "private", "reads a label", 404, readLabel],
  ["GITHUB_TOKEN with no permission", "private", "reads a label", 403, readLabel],
  ["GITHUB_TOKEN as documented", "public", "reads classic protection", 403, readClassic],
  ["an app that administers", "private", "reads classic protection, of which there is none", 404, readClassic],
  ["a writer's own token", "private", "reads classic protection", 403, readClassic],
  ["GITHUB_TOKEN as documented", "private", "asks who it is", 403, whoAmI],
  ["GITHUB_TOKEN as documented", "private", "asks which app it is", 401, (rest) => rest.apps.getAuthenticated()],
  ["GITHUB_TOKEN of a fork", "public", "reads a file", 200, readFile],
  ["GITHUB_TOKEN of a fork", "public", "comments", 403, comment],
  ["GITHUB_TOKEN of a fork", "public", "sets a status", 403, setStatus],
  ["GITHUB_TOKEN with no permission", "private", "reads a file", 403, readFile],
  ["GITHUB_TOKEN with no permission", "public", "reads a file", 200, readFile],
  ["an app that reads members", "private", "reads a team", 200, readTeam],
  [
    "an app that reads members",
    "private",
    "reads a secret team",
    200,
    (rest) => rest.teams.getByName({ org: "acme", team_slug: "hidden" }),
  ],
  ["an app that reads members", "private", "asks about a member", 200, readMember("alice")],
  ["an app that reads members", "private", "asks about a member of a team within", 200, readMember("nick")],
  ["an app that reads members", "private", "asks about one who is none", 404, readMember("mallory")],
  ["an app that reads members", "private", "asks about a team that is not there", 404, readMember("alice", "nowhere")],
  ["a writer's own token", "private", "comments", 201, comment],
  [
    "a writer's own token",
    "private",
    "reads a secret team that they are not in",
    404,
    (rest) => rest.teams.getByName({ org: "acme", team_slug: "hidden" }),
  ],
  ["a triager's own token", "private", "comments", 201, comment],
  ["a triager's own token", "private", "sets a status", 403, setStatus],
  ["a stranger's own token", "private", "reads a pull request", 404, readPull],
  ["a stranger's own token", "public", "reads a pull request", 200, readPull],
  ["a revoked token", "public", "reads a pull request", 401, readPull],
  ["no token", "public", "reads a pull request", 200, readPull],
  ["no token", "private", "reads a pull request", 404, readPull],
];

const opened = async (visibility: NonNullable<Setting["visibility"]>): Promise<FakeGitHub> => {
  const github = await githubWith({ visibility });
  github.bot("owners");
  github.team("dba", { members: ["alice"] });
  github.person("nick");
  github.team("night-shift", { members: ["nick"], parent: "dba", role: "read" });
  github.team("hidden", { members: ["bob"], secret: true });
  github.open({ by: "bob", branch: "change", files: { "a.tf": "x\n" } });
  return github;
};

const statusOf = async (asked: Promise<unknown>): Promise<number> =>
  asked.then(
    (answer) => (answer as { status: number }).status,
    (error: { status: number }) => error.status,
  );

describe("what a token may do", () => {
  test.each(ROWS)("%s (%s repository) %s: %i", async (kind, visibility, _, status, act) => {
    const github = await opened(visibility);
    expect(await statusOf(act(octokit(github, TOKENS[kind](github)).rest, github))).toBe(status);
  });

  test("a refusal names the permissions that would do", async () => {
    const github = await opened("private");
    await expect(readFile(octokit(github, github.actionsToken({})).rest, github)).rejects.toMatchObject({
      message: expect.stringContaining("Resource not accessible by integration"),
      response: { headers: { "x-accepted-github-permissions": "contents=read" } },
    });
  });
});

describe("what a person may do", () => {
  const rows: readonly [login: string, visibility: "private" | "public", permission: string, role: string][] = [
    ["alice", "private", "write", "write"],
    ["bob", "private", "write", "maintain"],
    ["tina", "private", "read", "triage"],
    ["mallory", "private", "none", "none"],
    ["mallory", "public", "read", "read"],
  ];
  test.each(rows)("%s in a %s repository has %s, as %s", async (username, visibility, permission, role) => {
    const github = await opened(visibility);
    github.role("bob", "maintain");
    const { data } = await octokit(github).rest.repos.getCollaboratorPermissionLevel({ ...HOME, username });
    expect(data).toMatchObject({ permission, role_name: role });
  });

  test("a team's role counts, until they leave it", async () => {
    const github = await opened("private");
    github.role("alice", null);
    const permission = async () =>
      (await octokit(github).rest.repos.getCollaboratorPermissionLevel({ ...HOME, username: "alice" })).data.permission;
    expect(await permission()).toBe("write");
    github.leaveTeam("dba", "alice");
    expect(await permission()).toBe("none");
  });

  test("nobody of that name is a 404", async () => {
    const github = await opened("private");
    await expect(
      octokit(github).rest.repos.getCollaboratorPermissionLevel({ ...HOME, username: "nobody" }),
    ).rejects.toMatchObject({ status: 404 });
  });
});

test("the hour's requests run out", async () => {
  const github = await opened("private");
  const { rest } = octokit(github, github.actionsToken({ contents: "read" }, 2));
  const first = await rest.repos.get(HOME);
  expect(first.headers["x-ratelimit-remaining"]).toBe("1");
  await rest.repos.get(HOME);
  await expect(rest.repos.get(HOME)).rejects.toMatchObject({
    status: 403,
    response: { headers: { "x-ratelimit-remaining": "0" } },
  });
});
