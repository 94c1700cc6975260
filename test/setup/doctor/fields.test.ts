import { describe, expect, test, vi } from "vitest";
import type { AtEnd } from "../../github/fake/asking.ts";
import { at, changed, MISSING, otherThan, pathsIn } from "../../github/fake/fields.ts";
import type { FakeGitHub } from "../../github/fake/github.ts";
import type { Answer } from "../../github/fake/route.ts";
import { CODEOWNERS, RULES, rulesWith, SET_UP, type Stage, stage, WORKFLOW, with_ } from "./stage.ts";

/**
 * Each field of each answer that doctor reads, one by one, is something else than GitHub describes. Then no hole is
 * called closed, and none is a fault of this program.
 */

vi.setConfig({ maxConcurrency: 8 });

const CLASSIC = {
  checks: [{ context: "destroy-guard", app: 15368 }],
  strict: true,
  bindsAdmins: true,
  reviews: { approvals: 1, codeOwners: true, dismissesStale: true, exempt: [] },
  forced: false,
  deletable: false,
};

const TEAMED = {
  [WORKFLOW]: (SET_UP[WORKFLOW] ?? "").replace(/( +)plan: .*\n/, `$&$1owners-token: \${{ secrets.OWNERS }}\n`),
  [CODEOWNERS]: "/.github/ @acme/dba\n/infra/ @acme/dba\n",
};

interface Staged {
  readonly one: Stage;
  readonly env?: Readonly<Record<string, string>>;
}
/** What is looked at, the hole that is open then, and how it comes about. */
type Moment = readonly [about: string, hole: string | null, staged: (atEnd: AtEnd) => Promise<Staged>];

const having = async (one: Promise<Stage>, act: (github: FakeGitHub, one: Stage) => void = () => {}) => {
  const staged = await one;
  act(staged.github, staged);
  return { one: staged };
};
const ruled = (rules: readonly object[]) => (atEnd: AtEnd) => having(stage(SET_UP, {}, rules, atEnd));
const classic = (change: Partial<typeof CLASSIC>) => (atEnd: AtEnd) =>
  having(stage(SET_UP, {}, [], atEnd), (github) => github.protectClassic("main", { ...CLASSIC, ...change }));
const teamed =
  (role: "write" | "read" | null) =>
  async (atEnd: AtEnd): Promise<Staged> => {
    const one = await stage(TEAMED, {}, RULES, atEnd);
    if (role !== null) one.github.team("dba", { members: ["alice"], role });
    one.github.bot("owners");
    return { one, env: { OWNERS_TOKEN: one.github.appToken("owners", { members: "read" }) } };
  };

const CHECK = { context: "destroy-guard", integration_id: 15368 };
const REVIEWS = { ...CLASSIC.reviews, exempt: ["github-actions[bot]"] };

const MOMENTS: readonly Moment[] = [
  ["a ruleset demands it", null, ruled(RULES)],
  ["classic protection demands it", null, classic({})],
  ["a team owns all", null, teamed("write")],
  ["nothing is demanded", "required", ruled([])],
  ["another check is demanded", "required", ruled(rulesWith("required_status_checks", checkOf({ context: "lint" })))],
  ["a required workflow is another one", "required", ruled([workflowOf("other.yml")])],
  [
    "the check may be anybody's",
    "source",
    ruled(rulesWith("required_status_checks", { required_status_checks: [{ context: "destroy-guard" }] })),
  ],
  ["the check is another app's", "source", ruled(rulesWith("required_status_checks", checkOf({ integration_id: 7 })))],
  ["nobody has to approve", "pull-request", ruled(rulesWith("pull_request", { required_approving_review_count: 0 }))],
  ["no owner has to", "code-owners", ruled(rulesWith("pull_request", { require_code_owner_review: false }))],
  ["approvals stay", "stale", ruled(rulesWith("pull_request", { dismiss_stale_reviews_on_push: false }))],
  [
    "branches may be behind",
    "up-to-date",
    ruled(rulesWith("required_status_checks", { strict_required_status_checks_policy: false })),
  ],
  ["pushes may be forced", "history", ruled(rulesWith("non_fast_forward", null))],
  [
    "somebody is exempt",
    "bypass",
    (atEnd) =>
      having(stage(SET_UP, {}, RULES, atEnd), (github) =>
        github.changeRuleset("main", {
          bypass: [{ actor_id: 5, actor_type: "RepositoryRole", bypass_mode: "always" }],
        }),
      ),
  ],
  [
    "the ruleset is switched off",
    "required",
    (atEnd) =>
      having(stage(SET_UP, {}, RULES, atEnd), (github) => github.changeRuleset("main", { enforcement: "evaluate" })),
  ],
  ["classic protection demands another check", "required", classic({ checks: [{ context: "lint", app: 15368 }] })],
  ["another app may report to it", "source", classic({ checks: [{ context: "destroy-guard", app: 7 }] })],
  ["it does not bind administrators", "bypass", classic({ bindsAdmins: false })],
  [
    "it exempts an app",
    "bypass",
    (atEnd) =>
      having(stage(SET_UP, {}, [], atEnd), (github) => {
        github.protectClassic("main", { ...CLASSIC, reviews: REVIEWS });
      }),
  ],
  ["it lets pushes be forced", "history", classic({ forced: true })],
  ["it lets branches be behind", "up-to-date", classic({ strict: false })],
  ["it asks for no owner", "code-owners", classic({ reviews: { ...CLASSIC.reviews, codeOwners: false } })],
  ["it asks for no approval", "pull-request", classic({ reviews: { ...CLASSIC.reviews, approvals: 0 } })],
  [
    "pull requests go to a branch without rules",
    "bases",
    (atEnd) =>
      having(stage(SET_UP, {}, RULES, atEnd), (github) => {
        github.moveTo("release", github.tip("main"), "alice");
        github.open({ by: "bob", branch: "change", base: "release", files: { "a.tf": "" } });
      }),
  ],
  ["the team may not write", "teams", teamed("read")],
  ["the team is not there", "teams", teamed(null)],
  [
    "GitHub does not know the owner",
    "codeowners",
    (atEnd) =>
      having(stage({ ...SET_UP, [CODEOWNERS]: `${SET_UP[CODEOWNERS]}/docs/ @nobody-here\n` }, {}, RULES, atEnd)),
  ],
  [
    "the label is another one",
    "label",
    (atEnd) => having(stage({ ...SET_UP, ...labelled("let-it-go") }, {}, RULES, atEnd)),
  ],
  [
    "the workflow is not merged",
    "merged",
    (atEnd) =>
      having(stage(SET_UP, {}, RULES, atEnd), (github) =>
        github.push("main", { [WORKFLOW]: "on: push\njobs: {}\n" }, "alice"),
      ),
  ],
];

function checkOf(change: object) {
  return { required_status_checks: [{ ...CHECK, ...change }] };
}
function workflowOf(name: string) {
  const parameters = { workflows: [{ path: `.github/workflows/${name}`, repository_id: 1 }] };
  return with_({ type: "workflows" }, parameters);
}
function labelled(label: string) {
  return { ".github/destroy-guard.yml": `version: 1\noverride:\n  label: ${label}\n` };
}

/** Members of these are read; of everything else GitHub tells, nothing is. */
const READ: Readonly<Record<string, string>> = {
  "repos/get": "id default_branch",
  "repos/get-branch": "commit sha protected protection enabled required_status_checks checks context app_id",
  "repos/get-branch-rules":
    "type ruleset_id ruleset_source_type ruleset_source parameters required_status_checks context integration_id strict_required_status_checks_policy workflows path repository_id required_approving_review_count require_code_owner_review dismiss_stale_reviews_on_push",
  "repos/get-branch-protection":
    "required_status_checks strict checks context app_id required_pull_request_reviews required_approving_review_count require_code_owner_reviews dismiss_stale_reviews bypass_pull_request_allowances users teams apps enforce_admins enabled allow_force_pushes allow_deletions",
  "repos/get-repo-rulesets": "id enforcement",
  "repos/get-repo-ruleset":
    "id name enforcement bypass_actors actor_type actor_id bypass_mode rules type parameters required_status_checks context integration_id",
  "apps/get-by-slug": "id slug",
  "issues/get-label": "name",
  "repos/codeowners-errors": "errors path line column kind source",
  "pulls/list": "number state base ref repo id head",
  "git/get-tree": "tree truncated path mode type sha",
  "teams/check-permissions-for-repo-in-org": "permissions push maintain admin",
};

interface Asked {
  readonly operation: string;
  readonly nth: number;
  readonly body: unknown;
}

/** Where a hole is told; all else is tried where there is none. */
const TOLD: Readonly<Record<string, RegExp>> = {
  bases: /^(?:pulls|repos)\/(?:list|get-branch)/,
  teams: /^teams/,
  codeowners: /codeowners/,
  label: /label/,
  merged: /tree|get-branch$/,
};
const RULES_TELL = /branch|ruleset|^apps/;

/** What is amiss in a moment, and all that is answered. */
async function answersIn(
  [about, hole, staged]: Moment,
  atEnd: AtEnd,
): Promise<{ readonly answers: readonly Asked[]; readonly amiss: readonly string[] }> {
  const { one, env = {} } = await staged(atEnd);
  const asked: Asked[] = [];
  const keep = (operation: string) => (answer: Answer) => {
    asked.push({ operation, nth: asked.filter((was) => was.operation === operation).length, body: answer.body });
    return answer;
  };
  for (const operation of Object.keys(READ)) one.github.fail(operation, { kind: "changed", change: keep(operation) });
  const amiss = (await one.amiss([], env)).map(({ check }) => check);
  if (hole === null) expect(amiss, about).toEqual([]);
  else expect(amiss, about).toContain(hole);
  const isTold = hole === null ? /./ : (TOLD[hole] ?? RULES_TELL);
  return { amiss, answers: asked.filter(({ body, operation }) => body !== undefined && isTold.test(operation)) };
}

/** What holds, whatever GitHub answers: the hole is open, or something is that was not. */
async function expectSafe({ one, env = {} }: Staged, amiss: readonly string[], about: string): Promise<void> {
  const { code, stdout, stderr } = await one.run(["--format", "json"], { ...one.env(), ...env });
  expect([0, 1, 2], `${about}: ${stderr}`).toContain(code);
  if (code === 2) return expect(stderr, about).toMatch(/could not be read from GitHub: GitHub's answer/);
  const { answers } = JSON.parse(stdout) as Awaited<ReturnType<Stage["diagnosed"]>>;
  const now = answers.filter(({ state }) => state !== "ok").map(({ check }) => check);
  const isTold = amiss.every((check) => now.includes(check)) || now.some((check) => !amiss.includes(check));
  expect(isTold, `${about}: ${stdout}`).toBe(true);
}

/** GitHub leaves these out where nobody is exempt, so that they are missing tells nothing. */
const OPTIONAL = /bypass_pull_request_allowances(?: users| teams| apps)?$/;
/** octokit's plugin for retries reads into it, before anybody here could look at it. */
const READ_BEFORE = /codeowners-errors errors #$/;

describe.concurrent("an answer holds something else", () => {
  for (const moment of MOMENTS)
    test(`where ${moment[0]}`, async ({ onTestFinished: atEnd }) => {
      const [about, , staged] = moment;
      const { answers, amiss } = await answersIn(moment, atEnd);
      // All is told by the first of several alike.
      const tried = new Set<string>();
      for (const asked of answers) {
        const names = new Set((READ[asked.operation] ?? "").split(" "));
        for (const path of pathsIn(asked.body, names)) {
          const steps = path.map((key) => (typeof key === "number" ? "#" : key));
          const field = [about, asked.operation, ...steps].join(" ");
          if (tried.has(field) || READ_BEFORE.test(field)) continue;
          tried.add(field);
          const isMeant = (to: unknown): boolean => !(to === MISSING && OPTIONAL.test(field));
          const to = otherThan(at(asked.body, path), path, field, isMeant);
          const now = await staged(atEnd);
          const change = (answer: Answer): Answer =>
            at(answer.body, path) === undefined ? answer : { ...answer, body: changed(answer.body, path, to) };
          now.one.github.fail(asked.operation, { kind: "changed", change }, { after: asked.nth });
          await expectSafe(now, amiss, `${field} is ${String(JSON.stringify(to)).slice(0, 20)}`);
        }
      }
    });
});
