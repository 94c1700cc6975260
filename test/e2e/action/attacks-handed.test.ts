import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, vi } from "vitest";
import type { Run } from "../runner.ts";
import { LABEL, reported } from "./agreed.ts";
import { DROP, destroying, HARMLESS, REPLICA } from "./plans.ts";
import {
  comment,
  type Doing,
  expectBlocked,
  expectGranted,
  itLoaded as it,
  LOADED_AT_ONCE,
  type Scene,
} from "./stage.ts";

/** Reviews that are told twice or are of another day, checks of other runs on the same commit, and answers of another shape. */

vi.setConfig({ maxConcurrency: LOADED_AT_ONCE });

/** The check is red, and there is no verdict. */
function expectNoVerdict(run: Run, why: RegExp): void {
  expect([run.exitCode, run.outputs.verdict], run.stdout).toEqual([1, undefined]);
  expect(run.errors.join("\n")).toMatch(why);
}

/** The review that a job of a matrix leaves of a root. */
async function reviewOf({ run }: Scene, root: string, plan: string): Promise<string> {
  const inputs = { plan: `${root}=plan.json`, report: "review.json", comment: "never", enforce: "false" };
  const ended = await run({ plan: null, inputs, files: { "plan.json": plan }, name: "plans" });
  return ended.written.get("review.json") ?? expect.fail(ended.stdout);
}

const deciding = (files: NonNullable<Doing["files"]>, more: Doing = {}): Doing => ({
  plan: null,
  files,
  ...more,
  inputs: { reviews: "reviews/*.json", ...more.inputs },
});

describe.concurrent("what is handed over", () => {
  it("has two reviews of one root: neither is taken for the right one", async ({ opened }) => {
    const scene = await opened();
    const [first, other] = [await reviewOf(scene, "infra", HARMLESS), await reviewOf(scene, "infra", DROP)];
    const ended = await scene.run(deciding({ "reviews/1.json": first, "reviews/2.json": other }));
    expectNoVerdict(ended, /reviews\/1\.json and reviews\/2\.json are both of the root infra\. Hand over one of them/);
    expect(comment(scene.github)).toContain("could not review");
  });

  it("has a review of the root that this job plans itself", async ({ opened }) => {
    const scene = await opened();
    const files = { "reviews/1.json": await reviewOf(scene, "infra", HARMLESS), "infra/plan.json": DROP };
    const ended = await scene.run(deciding(files, { inputs: { plan: "infra/plan.json" } }));
    expectNoVerdict(ended, /infra\/plan\.json and reviews\/1\.json are both of the root infra\./);
  });

  it("is named by several lines: it counts once, so its digest is what it is", async ({ opened }) => {
    const scene = await opened();
    const files = { "reviews/1.json": await reviewOf(scene, "infra", DROP), "same.json": { link: "reviews/1.json" } };
    const once = await scene.run(deciding(files));
    const inputs = { reviews: "reviews/*.json\n./reviews/1.json\nsame.json" };
    const often = await scene.run(deciding(files, { inputs }));
    expectBlocked(often);
    expect([often.outputs.deletes, often.outputs.digest]).toEqual(["1", once.outputs.digest]);
  });

  it("may be several plans of one root that stood in one file", async ({ opened }) => {
    const scene = await opened();
    const both = await reviewOf(scene, "infra", `${DROP}\n${destroying(REPLICA)}`);
    const ended = await scene.run(deciding({ "reviews/1.json": both }));
    expectBlocked(ended);
    expect(ended.outputs.deletes).toBe("2");
  });

  it("is a link that leads nowhere, which is no fault of this program", async ({ opened }) => {
    const { run } = await opened();
    const ended = await run(deciding({ "reviews/1.json": { link: "gone.json" } }));
    expectNoVerdict(
      ended,
      /The review reviews\/1\.json can't be read: there is no such file or folder; check the path$/,
    );
  });

  it("would go into a pipe, which may have no reader: the job does not wait for one", async ({ opened }) => {
    const { run } = await opened();
    const folder = mkdtempSync(join(tmpdir(), "pipe-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    execFileSync("mkfifo", [join(folder, "review.json")]);
    const ended = await run({ plan: HARMLESS, inputs: { report: join(folder, "review.json") } });
    expectNoVerdict(ended, /The review JSON could not be written to .*: it is a pipe\. Give the input report a path/);
  });

  /** DROP does not say when it was planned. */
  const ofYesterday = async (scene: Scene): Promise<NonNullable<Doing["files"]>> => {
    const review = JSON.parse(await reviewOf(scene, "infra", DROP)) as { readonly run: object };
    return { "reviews/1.json": JSON.stringify({ ...review, run: { ...review.run, day: "2026-01-01" } }) };
  };
  const OF_ANOTHER_DAY = /The review reviews\/1\.json was made on 2026-01-01, and today other rules may hold/;

  it("was made on another day, and the job that decides is started again: a freeze may have begun", async ({
    opened,
  }) => {
    const scene = await opened();
    const files = await ofYesterday(scene);
    expectBlocked(await scene.run(deciding(files)));
    scene.github.label(1, LABEL, "alice");
    expectNoVerdict(await scene.run(deciding(files, { attempt: 2 })), OF_ANOTHER_DAY);
  });

  it("was made on another day in an earlier run", async ({ opened }) => {
    const scene = await opened();
    const env = { GITHUB_RUN_ID: "7002" };
    expectNoVerdict(await scene.run(deciding(await ofYesterday(scene), { env })), OF_ANOTHER_DAY);
  });
});

describe.runIf(existsSync("/proc/self/mem"))("the checkout has a link to what is a file only by its name", () => {
  it("and what it declares can't be told: that is said, and not that this program is at fault", async ({ opened }) => {
    const { run } = await opened();
    const ended = await run({ files: { "infra/plan.json": DROP, "infra/more.tf": { link: "/proc/self/mem" } } });
    expectNoVerdict(ended, /destroy-guard: infra\/more\.tf can't be read: the disk or the network behind it failed/);
  });
});

describe.concurrent("a run that is not the pull request's plans something harmless on its commit", () => {
  const OTHER: Doing = { plan: null, inputs: { plan: "b/plan.json" }, files: { "b/plan.json": HARMLESS } };
  const DECIDES =
    /is the newest one of pull request #1, on which something that blocks was reported last\..* let it decide/;

  it("started by hand: its check would be green in the place of the red one", async ({ opened }) => {
    const { github, run } = await reported(opened);
    expectNoVerdict(await run({ ...OTHER, on: github.dispatch("drop-db", "bob") }), DECIDES);
  });

  it("by a push that makes another branch of it", async ({ opened }) => {
    const { github, run } = await reported(opened);
    github.moveTo("copy", github.tip("drop-db"), "bob");
    expectNoVerdict(await run({ ...OTHER, on: github.delivered("push") }), DECIDES);
  });

  it("or plans nothing, where the pull request changes no Terraform", async ({ opened }) => {
    const opening = { pull: { files: { "README.md": "# Typo\n" } } };
    const { github, run } = await reported(opened, opening);
    expectNoVerdict(await run({ plan: null, on: github.dispatch("drop-db", "bob") }), DECIDES);
  });

  it("and what was reported can't be read", async ({ opened }) => {
    const { github, run } = await reported(opened);
    github.fail("repos/list-commit-statuses-for-ref", "403");
    const ended = await run({ ...OTHER, on: github.dispatch("drop-db", "bob") });
    expectNoVerdict(ended, /What was reported on commit [0-9a-f]{40} could not be read/);
  });

  it("but it passes where nothing blocks there, or nothing was reported, or it only reports, or is another use", async ({
    opened,
  }) => {
    const { github, run } = await opened();
    const on = github.dispatch("drop-db", "bob");
    expect((await run({ ...OTHER, on })).outputs.verdict).toBe("passed");
    expectBlocked(await run({ on: "opened" }));
    for (const more of [{ enforce: "false" }, { key: "another-use" }])
      expect((await run({ ...OTHER, on, inputs: { ...OTHER.inputs, ...more } })).outputs.verdict).toBe("passed");
    expect((await run({ on: "opened", plan: HARMLESS, attempt: 2 })).outputs.verdict).toBe("passed");
    expect((await run({ ...OTHER, on })).outputs.verdict).toBe("passed");
  });
});

describe.concurrent("GitHub, or who stands between, answers in another shape", () => {
  const SHAPES: readonly (readonly [operation: string, bodies: readonly unknown[], why: RegExp])[] = [
    [
      "pulls/list-files",
      [[null], [1], [[]], [{}], [{ filename: 3 }]],
      /The list of files .* is not as GitHub describes/,
    ],
    [
      "repos/list-pull-requests-associated-with-commit",
      [[null], [{}], [{ number: 1 }]],
      /is not as GitHub describes it/,
    ],
    ["graphql", [[], {}, { data: null }, { data: { viewer: {} } }], /GitHub does not say whose token it is/],
    ["pulls/get", [[], {}, { number: 1 }], /answer is not all of a pull request/],
  ];
  for (const [operation, bodies, why] of SHAPES)
    for (const body of bodies)
      it(`to ${operation}: ${JSON.stringify(body)}, and it is said`, async ({ opened }) => {
        const scene = await reported(opened);
        const { github, run } = scene;
        github.label(1, LABEL, "alice");
        github.fail(operation, { kind: "answer", answer: { status: 200, body } });
        expectNoVerdict(await run(), why);
        github.recover();
        expectGranted(scene, await run({ attempt: 2 }), "alice");
      });

  const REFUSED: readonly (readonly [operation: string, bodies: readonly unknown[], what: string])[] = [
    ["issues/list-events", [[null], [{}], [{ id: 1, node_id: "a", event: "labeled", actor: 5 }]], "events"],
    ["issues/list-comments", [[null], [1], [{ id: 1, body: 7 }]], "comments"],
    ["repos/list-commit-statuses-for-ref", [[null], [{}], [{ context: 1 }]], "records"],
    ["repos/get-collaborator-permission-level", [[], {}, { permission: 1 }], "access"],
    ["repos/list-activities", [[null], [{ before: 1 }]], "pushes"],
  ];
  for (const [operation, bodies, what] of REFUSED)
    for (const body of bodies)
      it(`to ${operation}: ${JSON.stringify(body)}, which grants nothing and takes nothing away`, async ({
        opened,
      }) => {
        const scene = await reported(opened);
        const { github, run } = scene;
        github.label(1, LABEL, "alice");
        github.fail(operation, { kind: "answer", answer: { status: 200, body } });
        const ended = await run({ attempt: 2 });
        expectBlocked(ended);
        expect(ended.notices.join()).toContain("as GitHub describes it");
        expect(ended.notices.join()).toContain(what);
        github.recover();
        expectGranted(scene, await run({ attempt: 3 }), "alice");
      });
});
