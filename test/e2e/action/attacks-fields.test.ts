import { describe, expect, vi } from "vitest";
import { at, changed, otherThan, type Path, pathsIn } from "../../github/fake/fields.ts";
import type { FakeGitHub } from "../../github/fake/github.ts";
import type { Answer } from "../../github/fake/route.ts";
import type { Run } from "../runner.ts";
import { agreed, LABEL, type Open, reported } from "./agreed.ts";
import { DROP_TWO, HARMLESS } from "./plans.ts";
import { type Doing, itLoaded as it, LOADED_AT_ONCE, type Scene } from "./stage.ts";

/**
 * Each field of each answer that is read, one by one, is something else than GitHub describes. Then a run that would
 * block never passes, none takes it for a fault of its own, and whoever reads what it says is told what to do.
 */

vi.setConfig({ maxConcurrency: LOADED_AT_ONCE });

interface Staged {
  readonly scene: Scene;
  readonly doing: Doing;
}

const again: Doing = { attempt: 2 };

/** Alice labels, where these are members of the team that owns everything. */
const teamed = async (opened: Open, members: readonly string[]): Promise<Staged> => {
  const scene = await reported(opened, { owners: "* @acme/dba\n" });
  const { github } = scene;
  github.team("dba", { members: [...members], role: members.length === 0 ? null : "write" });
  github.bot("owners");
  github.label(1, LABEL, "alice");
  return { scene, doing: { ...again, inputs: { "owners-token": github.appToken("owners", { members: "read" }) } } };
};

const forked = async (opened: Open): Promise<Staged> => {
  const scene = await opened({ visibility: "public", pull: null });
  const { github } = scene;
  const files = { "infra/main.tf": "# nothing is left\n" };
  github.open({ by: "mallory", branch: "drop-db", files, from: github.fork("mallory") });
  const token = github.readOnlyToken({ contents: "read", pull_requests: "read", statuses: "read", checks: "read" });
  const { outputs } = await scene.run({ on: "opened", token });
  github.clock.advance(5);
  github.approve(1, "alice", `${LABEL} ${outputs.digest}`);
  return { scene, doing: { on: "opened", attempt: 2, token } };
};

const TWO = { owners: "* @alice @carol\n", policy: "version: 1\noverride:\n  required: 2\n" };

/** Bob hides by renaming that Alice took her label off: only GraphQL tells which label an event is of. */
const exchanged = async (opened: Open): Promise<Staged> => {
  const scene = await reported(opened);
  const { github } = scene;
  github.label(1, "allow-destroys", "bob");
  github.renameLabel("allow-destroys", "wip", "bob");
  github.label(1, LABEL, "alice");
  github.renameLabel(LABEL, "allow-destroys", "bob");
  github.unlabel(1, "allow-destroys", "alice");
  github.renameLabel("wip", LABEL, "bob");
  github.retitle(1, "Drop it", "bob");
  return { scene, doing: {} };
};

/** What is run when all is well, and whether it passes. */
type Moment = readonly [about: string, passes: boolean, stage: (opened: Open) => Promise<Staged>];

const after = async (scene: Promise<Scene>, act: (github: FakeGitHub) => Doing | undefined): Promise<Staged> => {
  const staged = await scene;
  return { scene: staged, doing: act(staged.github) ?? again };
};

const MOMENTS: readonly Moment[] = [
  ["an owner agreed", true, async (o) => ({ scene: await agreed(o, { policy: "version: 1\n" }), doing: again })],
  [
    "two owners agreed",
    true,
    (o) => after(reported(o, TWO), (github) => void [github.label(1, LABEL, "alice"), github.approve(1, "carol")]),
  ],
  ["a member of the team agreed", true, (o) => teamed(o, ["alice"])],
  ["an owner approved what comes from a fork", true, forked],
  [
    "what was agreed to is merged",
    true,
    (o) => after(agreed(o), (github) => [github.merge(1, "bob"), { on: github.delivered("push") }][1] as Doing),
  ],
  [
    "the pushes can't be read",
    true,
    (o) =>
      after(reported(o), (github) => {
        github.label(1, LABEL, "alice");
        github.fail("repos/list-activities", "403");
        return { on: "labeled" };
      }),
  ],
  [
    "nothing is planned in the queue",
    true,
    (o) =>
      after(o({ pull: { files: { "README.md": "#\n" } } }), (github) => ({
        on: github.enqueue([1], "bob"),
        plan: null,
        inputs: { plan: "infra/plan.json" },
      })),
  ],

  ["the author labelled", false, (o) => after(reported(o), (github) => void github.label(1, LABEL, "bob"))],
  ["the set is another one", false, async (o) => ({ scene: await agreed(o), doing: { ...again, plan: DROP_TWO } })],
  ["no member of the team labelled", false, (o) => teamed(o, ["carol"])],
  ["the team may not write", false, (o) => teamed(o, [])],
  [
    "the second owner's approval was dismissed",
    false,
    (o) =>
      after(reported(o, TWO), (github) => {
        github.label(1, LABEL, "alice");
        github.dismissReview(1, github.approve(1, "carol"), "alice");
        return again;
      }),
  ],
  ["names of labels were exchanged", false, exchanged],
  [
    "the comment was edited",
    false,
    (o) =>
      after(reported(o), (github) => {
        const [report = expect.fail("there is no comment")] = github.commentsOf(1);
        github.editComment(report.id, `${report.body} all fine`, "bob");
        github.label(1, LABEL, "alice");
        return again;
      }),
  ],
  [
    "nothing is planned",
    false,
    async (o) => ({ scene: await o(), doing: { plan: null, inputs: { plan: "x=plan.json" } } }),
  ],
  [
    "another pull request has this head",
    false,
    (o) =>
      after(o(), (github) => {
        github.moveTo("lax", github.tip("main"), "bob");
        github.open({ by: "bob", branch: "drop-db", base: "lax" });
        return { plan: HARMLESS };
      }),
  ],
  [
    "nobody agreed to what is merged",
    false,
    (o) => after(reported(o), (github) => [github.merge(1, "bob"), { on: github.delivered("push") }][1] as Doing),
  ],
  [
    "somebody starts a run by hand where the pull request is blocked",
    false,
    (o) => after(reported(o), (github) => ({ on: github.dispatch("drop-db", "bob"), plan: HARMLESS })),
  ],
];

/** Members of these are read; of everything else GitHub tells, nothing is. */
const READ: Readonly<Record<string, string>> = {
  "pulls/get":
    "number state merged_at merge_commit_sha head sha ref repo id name owner login base default_branch created_at user type labels changed_files commits",
  "pulls/list": "number state head base sha ref",
  "repos/list-pull-requests-associated-with-commit": "number state head base sha ref",
  "pulls/list-files": "filename status previous_filename patch sha additions deletions",
  "pulls/list-reviews": "user id login type state commit_id submitted_at body node_id",
  "pulls/list-commits": "sha parents author committer id login type commit message",
  "issues/list-events": "id node_id event actor login type created_at label name performed_via_github_app slug intent",
  "issues/list-comments": "id node_id user login type body html_url",
  "issues/create-comment": "html_url",
  "repos/list-activities": "activity_type before after timestamp actor id login type",
  "repos/list-commit-statuses-for-ref": "context description target_url created_at creator id login type",
  "repos/get-branch": "commit sha protected",
  "repos/get": "default_branch",
  "repos/get-content": "path name type size",
  "repos/compare-commits-with-basehead": "status files merge_base_commit sha filename patch additions deletions",
  "repos/get-collaborator-permission-level": "permission",
  "checks/list-for-ref": "check_runs name app slug conclusion completed_at status check_suite id",
  "teams/check-permissions-for-repo-in-org": "permissions push maintain admin",
  "teams/get-membership-for-user-in-org": "state",
  graphql:
    "data viewer login node nodes label id name lastEditedAt editor userContentEdits editedAt deletedAt diff pageInfo hasNextPage endCursor __typename",
};

const OURS = /this is a fault of destroy-guard|^\s+at .+:\d+:\d+/im;
const REMEDY = /again|open a pull request|reopen|push a commit|give the job|correct|make a plan|check the paths/i;

/** What holds, whatever GitHub answers. */
function expectSafe(run: Run, passes: boolean, about: string): void {
  const said = `${run.stdout}\n${run.stderr}\n${run.summary}`;
  expect(said, about).not.toMatch(OURS);
  expect([0, 1], about).toContain(run.exitCode);
  if (!passes) expect(run.exitCode, `${about}: ${run.stdout}`).toBe(1);
  const told = [...run.errors, ...run.notices].join("\n");
  if (run.exitCode === 1) expect(`${told}\n${run.summary}`, about).toMatch(REMEDY);
}

interface Asked {
  readonly operation: string;
  readonly nth: number;
  readonly body: unknown;
}

/** All that is answered in a moment. */
async function answersIn(opened: Open, [about, passes, stage]: Moment): Promise<readonly Asked[]> {
  const { scene, doing } = await stage(opened);
  const asked: Asked[] = [];
  const keep = (operation: string) => (answer: Answer) => {
    asked.push({ operation, nth: asked.filter((one) => one.operation === operation).length, body: answer.body });
    return answer;
  };
  for (const operation of Object.keys(READ)) scene.github.fail(operation, { kind: "changed", change: keep(operation) });
  const run = await scene.run(doing);
  expect(run.exitCode === 0, `${about}: ${run.stdout}`).toBe(passes);
  return asked.filter(({ body }) => body !== undefined);
}

/** A field of an answer, whatever entry of a list it is in. */
const fieldOf = ({ operation, body }: Asked, path: Path): string =>
  [
    operation,
    ...Object.keys(operation === "graphql" ? ((body as { data?: object }).data ?? {}) : {}),
    ...path.map((key) => (typeof key === "number" ? "#" : key)),
  ].join(" ");

// Each field is tried in one moment alone: where it is asked first.
const tried = new Map<string, string>();

for (const passes of [false, true])
  describe.concurrent(`an answer holds something else where ${passes ? "all is well" : "it is not"}`, () => {
    for (const moment of MOMENTS.filter((one) => one[1] === passes)) {
      const [about, , stage] = moment;
      it(about, async ({ opened }) => {
        for (const asked of await answersIn(opened, moment)) {
          const names = new Set((READ[asked.operation] ?? "").split(" "));
          for (const path of pathsIn(asked.body, names)) {
            const field = fieldOf(asked, path);
            if ((tried.get(field) ?? about) !== about || tried.has(`${field} ${about}`)) continue;
            tried.set(field, about);
            tried.set(`${field} ${about}`, about);
            const to = otherThan(at(asked.body, path), path, field);
            const { scene, doing } = await stage(opened);
            const change = (answer: Answer): Answer =>
              at(answer.body, path) === undefined ? answer : { ...answer, body: changed(answer.body, path, to) };
            scene.github.fail(asked.operation, { kind: "changed", change }, { after: asked.nth });
            expectSafe(await scene.run(doing), passes, `${field} is ${String(JSON.stringify(to)).slice(0, 20)}`);
          }
        }
      });
    }
  });
