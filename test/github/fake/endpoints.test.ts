import type { Octokit } from "@octokit/rest";
import { describe, expect, test } from "vitest";
import { githubWith, HOME, octokit } from "./asking.ts";
import type { FakeGitHub } from "./github.ts";
import { ROUTES } from "./routes.ts";
import type { Classic } from "./world.ts";

const OWNERS = "* @alice\n*.md @nobody\n";

/** A repository in which every endpoint has something to show. */
const busy = async (): Promise<FakeGitHub> => {
  const github = await githubWith({ files: { ".github/CODEOWNERS": OWNERS, "infra/main.tf": "# main\n" } });
  github.bot("terraform-bot");
  github.team("dba", { members: ["alice"] });
  github.ruleset("main", { rules: [{ type: "deletion" }] });
  github.protectClassic("release", CLASSIC);
  github.open({ by: "bob", branch: "drop-db", files: { "infra/main.tf": "# less\n" } });
  github.label(1, "allow-destroy", "alice");
  github.unlabel(1, "allow-destroy", "alice");
  github.label(1, "allow-destroy", "alice", { intent: { rationale: "asked to", confidence: "HIGH" } });
  github.retitle(1, "Drop it", "bob");
  github.push("release", {}, "bob");
  github.switchBase(1, "release", "bob");
  github.moveTo("drop-db", github.tip("main"), "bob");
  github.comment(1, "hello", "bob");
  github.status(github.tip("drop-db"), "destroy-guard/record", "v2 #1 sha256:0 n=1", "github-actions[bot]");
  github.dismissReview(1, github.approve(1, "alice"), "bob");
  github.finishCheck(github.startCheck(github.tip("drop-db"), "destroy-guard"), "failure");
  github.startCheck(github.tip("drop-db"), "lint");
  const run = github.startRun(github.delivered("pull_request"));
  for (const name of ["review-a", "review-b", "review-b"]) github.upload(run, name);
  github.expire(run, "review-a");
  return github;
};

const CLASSIC: Classic = {
  checks: [{ context: "destroy-guard", app: 15368 }],
  strict: true,
  bindsAdmins: true,
  reviews: { approvals: 1, codeOwners: true, dismissesStale: true, exempt: ["terraform-bot[bot]"] },
  forced: false,
  deletable: false,
};

type Ask = (rest: Octokit["rest"], github: FakeGitHub) => Promise<{ status: number; data: unknown }>;

const ASKS: Readonly<
  Record<string, readonly [token: "actions" | "person" | "app" | "admin", ask: Ask, expected: unknown]>
> = {
  "pulls/get": [
    "actions",
    (rest) => rest.pulls.get({ ...HOME, pull_number: 1 }),
    { number: 1, state: "open", base: { ref: "release" }, user: { login: "bob" } },
  ],
  "pulls/list": ["actions", (rest) => rest.pulls.list({ ...HOME, head: "acme:drop-db" }), [{ number: 1 }]],
  "actions/list-workflow-runs": [
    "person",
    (rest, github) =>
      rest.actions.listWorkflowRuns({
        ...HOME,
        workflow_id: "destroy-guard.yml",
        head_sha: github.pull(1).head.sha,
        event: "pull_request",
      }),
    { total_count: 1, workflow_runs: [{ event: "pull_request", head_branch: "drop-db" }] },
  ],
  "actions/list-workflow-run-artifacts": [
    "person",
    (rest, github) => rest.actions.listWorkflowRunArtifacts({ ...HOME, run_id: github.runs().at(-1)?.id ?? 0 }),
    {
      total_count: 2,
      artifacts: [
        { name: "review-b", expired: false },
        { name: "review-a", expired: true },
      ],
    },
  ],
  "git/get-commit": [
    "actions",
    (rest, github) => rest.git.getCommit({ ...HOME, commit_sha: github.pull(1).testMerge }),
    { parents: [{}, {}] },
  ],
  "pulls/list-files": ["actions", (rest) => rest.pulls.listFiles({ ...HOME, pull_number: 1 }), []],
  "pulls/list-commits": [
    "actions",
    async (rest, github) => {
      github.push("drop-db", { "infra/main.tf": "# less\n" }, "bob", { committer: null });
      return rest.pulls.listCommits({ ...HOME, pull_number: 1 });
    },
    [{ author: { login: "bob" }, committer: null }],
  ],
  "pulls/list-reviews": [
    "actions",
    (rest) => rest.pulls.listReviews({ ...HOME, pull_number: 1 }),
    [{ state: "DISMISSED", user: { login: "alice" } }],
  ],
  "issues/list-labels-on-issue": [
    "actions",
    (rest) => rest.issues.listLabelsOnIssue({ ...HOME, issue_number: 1 }),
    [{ name: "allow-destroy" }],
  ],
  "issues/remove-label": [
    "actions",
    (rest) => rest.issues.removeLabel({ ...HOME, issue_number: 1, name: "Allow-Destroy" }),
    [],
  ],
  "issues/list-events": [
    "actions",
    (rest) => rest.issues.listEvents({ ...HOME, issue_number: 1 }),
    ["labeled", "unlabeled", "labeled", "renamed", "base_ref_changed", "head_ref_force_pushed", "review_dismissed"].map(
      (event) => ({ event }),
    ),
  ],
  "issues/list-comments": [
    "actions",
    (rest) => rest.issues.listComments({ ...HOME, issue_number: 1 }),
    [{ body: "hello", user: { login: "bob", type: "User" } }],
  ],
  "issues/get-comment": [
    "actions",
    (rest, github) => rest.issues.getComment({ ...HOME, comment_id: commentId(github) }),
    { body: "hello" },
  ],
  "issues/create-comment": [
    "actions",
    (rest) => rest.issues.createComment({ ...HOME, issue_number: 1, body: "hi" }),
    {
      body: "hi",
      user: { login: "github-actions[bot]", id: 41898282, type: "Bot" },
      performed_via_github_app: { slug: "github-actions" },
    },
  ],
  "issues/update-comment": [
    "actions",
    (rest, github) => rest.issues.updateComment({ ...HOME, comment_id: commentId(github), body: "bye" }),
    { body: "bye", user: { login: "bob" } },
  ],
  "repos/list-commit-statuses-for-ref": [
    "actions",
    (rest) => rest.repos.listCommitStatusesForRef({ ...HOME, ref: "drop-db" }),
    [{ context: "destroy-guard/record" }],
  ],
  "repos/create-commit-status": [
    "actions",
    (rest, github) =>
      rest.repos.createCommitStatus({
        ...HOME,
        sha: github.tip("drop-db"),
        state: "success",
        context: "x",
        description: "y",
      }),
    { context: "x", description: "y", creator: { login: "github-actions[bot]" } },
  ],
  "repos/list-pull-requests-associated-with-commit": [
    "actions",
    (rest, github) => rest.repos.listPullRequestsAssociatedWithCommit({ ...HOME, commit_sha: github.tip("drop-db") }),
    [],
  ],
  "checks/list-for-ref": [
    "person",
    (rest) => rest.checks.listForRef({ ...HOME, ref: "drop-db", check_name: "destroy-guard" }),
    { total_count: 1, check_runs: [{ name: "destroy-guard", conclusion: "failure", app: { slug: "github-actions" } }] },
  ],
  "repos/get": [
    "actions",
    (rest) => rest.repos.get(HOME),
    { full_name: "acme/infra", default_branch: "main", owner: { type: "Organization" } },
  ],
  "repos/get-branch": ["actions", (rest) => rest.repos.getBranch({ ...HOME, branch: "main" }), { name: "main" }],
  "repos/get-branch-rules": [
    "actions",
    (rest) => rest.repos.getBranchRules({ ...HOME, branch: "main" }),
    [{ type: "deletion", ruleset_source_type: "Repository", ruleset_source: "acme/infra" }],
  ],
  "repos/get-repo-rulesets": [
    "actions",
    (rest) => rest.repos.getRepoRulesets({ ...HOME, includes_parents: true }),
    [{ name: "main", enforcement: "active" }],
  ],
  "repos/get-repo-ruleset": [
    "actions",
    async (rest) => {
      const [one] = (await rest.repos.getRepoRulesets(HOME)).data;
      return rest.repos.getRepoRuleset({ ...HOME, ruleset_id: one?.id ?? 0 });
    },
    { name: "main", rules: [{ type: "deletion" }] },
  ],
  "repos/get-branch-protection": [
    "admin",
    (rest) => rest.repos.getBranchProtection({ ...HOME, branch: "release" }),
    { enforce_admins: { enabled: true }, required_status_checks: { strict: true, contexts: ["destroy-guard"] } },
  ],
  "repos/codeowners-errors": [
    "actions",
    (rest) => rest.repos.codeownersErrors({ ...HOME, ref: "main" }),
    { errors: [{ line: 2, kind: "Unknown owner", path: ".github/CODEOWNERS" }] },
  ],
  "issues/get-label": [
    "actions",
    (rest) => rest.issues.getLabel({ ...HOME, name: "Allow-Destroy" }),
    { name: "allow-destroy" },
  ],
  "apps/get-by-slug": ["actions", (rest) => rest.apps.getBySlug({ app_slug: "github-actions" }), { id: 15368 }],
  "git/get-ref": ["actions", (rest) => rest.git.getRef({ ...HOME, ref: "heads/main" }), { ref: "refs/heads/main" }],
  "repos/list-activities": [
    "actions",
    (rest) => rest.repos.listActivities({ ...HOME, ref: "refs/heads/drop-db" }),
    [{ activity_type: "force_push" }, { activity_type: "branch_creation", before: "0".repeat(40) }],
  ],
  "repos/get-content": [
    "actions",
    (rest) => rest.repos.getContent({ ...HOME, path: ".github/CODEOWNERS", ref: "main" }),
    { type: "file", encoding: "base64", content: "KiBAYWxpY2UKKi5tZCBAbm9ib2R5Cg==" },
  ],
  "repos/get-commit": [
    "actions",
    (rest) => rest.repos.getCommit({ ...HOME, ref: "release" }),
    { author: { login: "bob" } },
  ],
  "repos/compare-commits-with-basehead": [
    "actions",
    (rest) => rest.repos.compareCommitsWithBasehead({ ...HOME, basehead: "main...release" }),
    { status: "ahead", ahead_by: 1, files: [] },
  ],
  "git/get-tree": [
    "actions",
    (rest) => rest.git.getTree({ ...HOME, tree_sha: "main", recursive: "1" }),
    { truncated: false, tree: [{ path: "README.md" }, { path: ".github/CODEOWNERS" }, { path: "infra/main.tf" }] },
  ],
  // Git's own name of this very text.
  "git/get-blob": [
    "actions",
    (rest) => rest.git.getBlob({ ...HOME, file_sha: "51e6e348baa297f16785000b826c66e2e0dc6d0f" }),
    { content: "KiBAYWxpY2UKKi5tZCBAbm9ib2R5Cg==" },
  ],
  "repos/get-collaborator-permission-level": [
    "actions",
    (rest) => rest.repos.getCollaboratorPermissionLevel({ ...HOME, username: "tina" }),
    { permission: "read", role_name: "triage", user: { login: "tina" } },
  ],
  "teams/get-by-name": [
    "app",
    (rest) => rest.teams.getByName({ org: "acme", team_slug: "dba" }),
    { slug: "dba", organization: { login: "acme" } },
  ],
  "teams/get-membership-for-user-in-org": [
    "app",
    (rest) => rest.teams.getMembershipForUserInOrg({ org: "acme", team_slug: "DBA", username: "Alice" }),
    { state: "active" },
  ],
  "teams/check-permissions-for-repo-in-org": [
    "app",
    (rest) =>
      rest.teams.checkPermissionsForRepoInOrg({
        ...HOME,
        org: "acme",
        team_slug: "dba",
        headers: { accept: "application/vnd.github.v3.repository+json" },
      }),
    { full_name: "acme/infra", role_name: "write", permissions: { push: true, admin: false } },
  ],
  graphql: [
    "app",
    (_, github) =>
      octokit(github, github.appToken("terraform-bot", {})).request("POST /graphql", {
        query: "{ viewer { login } }",
      }),
    { data: { viewer: { login: "terraform-bot[bot]" } } },
  ],
  "users/get-authenticated": ["person", (rest) => rest.users.getAuthenticated(), { login: "alice" }],
  "rate-limit/get": ["actions", (rest) => rest.rateLimit.get(), { rate: { limit: 1000, used: 0 } }],
};

const commentId = (github: FakeGitHub): number => github.commentsOf(1)[0]?.id ?? 0;

describe("GitHub's own client gets from every endpoint what GitHub describes", () => {
  test.each(Object.entries(ASKS))("%s", async (_, [kind, ask, expected]) => {
    const github = await busy();
    const token = {
      actions: () => github.token,
      person: () => github.personToken("alice"),
      admin: () => github.appToken("terraform-bot", { administration: "read" }),
      app: () => github.appToken("terraform-bot", { members: "read" }),
    }[kind]();
    const { data } = await ask(octokit(github, token).rest, github);
    expect(data).toMatchObject(expected as object);
  });

  test("no endpoint is left out", () => {
    // Nobody who runs a workflow can ask this one well: it always refuses, see the permissions.
    expect([...Object.keys(ASKS), "apps/get-authenticated"].toSorted()).toEqual(
      ROUTES.map(({ operation }) => operation).toSorted(),
    );
  });
});
