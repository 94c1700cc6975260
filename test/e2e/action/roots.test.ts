import { resolve } from "node:path";
import { describe, expect } from "vitest";
import type { Delivery, WorkflowRun } from "../../github/fake/world.ts";
import type { Run } from "../runner.ts";
import { itLoaded as it, type Scene } from "./stage.ts";

/** The action in roots/: the roots as a matrix, and the run whose reviews are still good. */

const ACTION = resolve(import.meta.dirname, "../../../roots");
const ROOTS = "infra/eu_west\ninfra/prod/\n\n./infra/prod\n";
const READ = { actions: "read", contents: "read", pull_requests: "read" } as const;

interface Made {
  readonly ended: Run;
  readonly run: WorkflowRun;
}

/** The job `roots` of a run that the newest delivery starts, or the one that is given. */
async function roots({ github, run }: Scene, on?: Delivery, more: Parameters<Scene["run"]>[0] = {}): Promise<Made> {
  const started = github.startRun(on ?? github.delivered("pull_request"));
  const ended = await run({
    ...(on === undefined ? {} : { on }),
    plan: null,
    action: ACTION,
    name: "roots",
    inputs: { roots: ROOTS },
    token: github.actionsToken(READ),
    ...more,
    env: { GITHUB_RUN_ID: String(started.id), ...more.env },
  });
  return { ended, run: started };
}

interface Leg {
  readonly root: string;
  readonly artifact: string;
}

const legsOf = ({ outputs }: Run): readonly Leg[] =>
  (JSON.parse(outputs.matrix ?? "") as { readonly include: readonly Leg[] }).include;

/** The whole first run: all is planned, and each job of the matrix leaves its review. */
async function planned(scene: Scene): Promise<Made> {
  const made = await roots(scene);
  expect([made.ended.exitCode, made.ended.outputs.earlier]).toEqual([0, ""]);
  for (const { artifact } of legsOf(made.ended)) scene.github.upload(made.run, artifact);
  return made;
}

/** Somebody asks for a new plan of the same merge. */
async function again(scene: Scene): Promise<Made> {
  scene.github.close(1, "bob");
  scene.github.reopen(1, "bob");
  scene.github.clock.advance(60);
  return planned(scene);
}

function expectAnew({ ended }: Made, why: RegExp): void {
  expect([ended.exitCode, ended.outputs.earlier], ended.stdout).toEqual([0, ""]);
  expect(ended.log.find((line) => line.startsWith("Everything is planned anew: "))).toMatch(why);
}

describe.concurrent("The roots of a matrix", () => {
  it("are each named once, with a name for an artifact that tells the merge", async ({ opened }) => {
    const scene = await opened();
    const { ended } = await roots(scene);
    const merge = scene.github.pull(1).testMerge;
    expect(legsOf(ended)).toEqual([
      { root: "infra/eu_west", artifact: `review-${merge}-infra_.eu__west` },
      { root: "infra/prod", artifact: `review-${merge}-infra_.prod` },
    ]);
  });

  it("are grouped where there may be fewer jobs, each group with an artifact of its own", async ({ opened }) => {
    const scene = await opened();
    const { ended } = await roots(scene, undefined, { inputs: { roots: "a\nb\nc\nd\ne", jobs: "2" } });
    const merge = scene.github.pull(1).testMerge;
    expect(JSON.parse(ended.outputs.matrix ?? "")).toEqual({
      include: [
        { name: "a and 1 more", roots: "a\nb", artifact: `review-${merge}-a_xa.b` },
        { name: "c and 2 more", roots: "c\nd\ne", artifact: `review-${merge}-c_xa.d_xa.e` },
      ],
    });
  });

  for (const jobs of ["0", "257", "many"])
    it(`are not grouped into ${jobs} jobs`, async ({ opened }) => {
      const { ended } = await roots(await opened(), undefined, { inputs: { roots: ROOTS, jobs } });
      expect([ended.exitCode, ended.errors]).toEqual([1, [expect.stringMatching(/a number from 1 to 256/)]]);
    });

  const WRONG: readonly (readonly [about: string, roots: string, why: RegExp])[] = [
    ["none", " \n", /The input roots is empty/],
    ["a pattern", "infra/*", /names infra\/\*, which is no folder of the repository/],
    ["a folder outside", "infra\n../other", /names \.\.\/other, which is no folder/],
    ["more than a matrix takes", Array.from({ length: 257 }, (_, at) => `r${at}`).join("\n"), /at most 256 jobs/],
  ];
  for (const [about, text, why] of WRONG) {
    it(`are refused where the input names ${about}`, async ({ opened }) => {
      const { ended } = await roots(await opened(), undefined, { inputs: { roots: text } });
      expect([ended.exitCode, ended.errors]).toEqual([1, [expect.stringMatching(why)]]);
    });
  }
});

describe.concurrent("The reviews of an earlier run", () => {
  const SAME: readonly (readonly [what: string, act: (scene: Scene) => void])[] = [
    ["a label was put on", ({ github }) => github.label(1, "allow-destroy", "alice")],
    ["the title was edited", ({ github }) => github.retitle(1, "Drop it", "bob")],
    [
      "a label was taken off, after a run that planned nothing either",
      ({ github }) => {
        github.label(1, "allow-destroy", "alice");
        github.startRun(github.delivered("pull_request"));
        github.unlabel(1, "allow-destroy", "alice");
      },
    ],
  ];
  for (const [what, act] of SAME) {
    it(`are taken again when ${what}: no commit is new`, async ({ opened }) => {
      const scene = await opened();
      const first = await planned(scene);
      act(scene);
      const { ended } = await roots(scene);
      expect([ended.exitCode, ended.outputs.earlier], ended.stdout).toEqual([0, String(first.run.id)]);
      expect(ended.log.join("\n")).toContain("Nothing is planned");
      expect(legsOf(ended)).toEqual(legsOf(first.ended));
    });
  }

  it("are taken of an older run that was started again since, and not of the one after it", async ({ opened }) => {
    const scene = await opened();
    const { github } = scene;
    const [first, second] = [await planned(scene), await again(scene)];
    github.clock.advance(60);
    for (const { artifact } of legsOf(first.ended)) github.upload(first.run, artifact);
    github.label(1, "allow-destroy", "alice");
    const { ended } = await roots(scene);
    expect([ended.exitCode, ended.outputs.earlier], ended.stdout).toEqual([0, String(first.run.id)]);
    expect(first.run.id).toBeLessThan(second.run.id);
  });

  it("are taken of the newest of two runs that planned this merge", async ({ opened }) => {
    const scene = await opened();
    await planned(scene);
    const second = await again(scene);
    scene.github.label(1, "allow-destroy", "alice");
    expect((await roots(scene)).ended.outputs.earlier).toBe(String(second.run.id));
  });

  const OTHER: readonly (readonly [what: string, act: (scene: Scene, first: Made) => void, why: RegExp])[] = [
    ["another commit was pushed", ({ github }) => github.push("drop-db", { "a.tf": "" }, "bob"), /"synchronize" may/],
    [
      "somebody asks for a new plan by closing and reopening",
      ({ github }) => {
        github.close(1, "bob");
        github.reopen(1, "bob");
      },
      /"reopened" may/,
    ],
    [
      "the base branch moved",
      ({ github }) => {
        github.push("main", { "other.tf": "" }, "alice");
        github.label(1, "allow-destroy", "alice");
      },
      /no earlier run of today/,
    ],
    [
      "the base is another one",
      ({ github }) => {
        github.push("release", {}, "alice", { base: "main" });
        github.switchBase(1, "release", "bob");
      },
      /no earlier run of today/,
    ],
    [
      "the base was another one in between",
      ({ github }) => {
        github.push("release", {}, "alice", { base: "main" });
        github.switchBase(1, "release", "bob");
        github.switchBase(1, "main", "bob");
        github.label(1, "allow-destroy", "alice");
      },
      /no earlier run of today/,
    ],
    [
      "a job of the matrix left none",
      ({ github }, { run }) => {
        run.artifacts.pop();
        github.label(1, "allow-destroy", "alice");
      },
      /no earlier run of today/,
    ],
    [
      "a newer run could plan only some of the roots",
      ({ github }, { ended }) => {
        github.close(1, "bob");
        github.reopen(1, "bob");
        const run = github.startRun(github.delivered("pull_request"));
        github.clock.advance(60);
        github.upload(run, legsOf(ended)[0]?.artifact ?? "");
        github.label(1, "allow-destroy", "alice");
      },
      /the newest reviews of this merge are not all of one run/,
    ],
    [
      "the run that left them is started again, and not over yet",
      ({ github }, { run }) => {
        run.status = "in_progress";
        github.label(1, "allow-destroy", "alice");
      },
      /run \d+ of this commit is not over yet/,
    ],
    [
      "one was kept for its days",
      ({ github }, { run }) => {
        github.expire(run, run.artifacts[0]?.name ?? "");
        github.label(1, "allow-destroy", "alice");
      },
      /no earlier run of today/,
    ],
    [
      "a day has begun since",
      ({ github }) => {
        github.clock.advance(86_400);
        github.label(1, "allow-destroy", "alice");
      },
      /no earlier run of today/,
    ],
  ];
  for (const [what, act, why] of OTHER) {
    it(`are not taken when ${what}`, async ({ opened }) => {
      const scene = await opened();
      act(scene, await planned(scene));
      expectAnew(await roots(scene), why);
    });
  }

  it("are not taken when the base branch moved, and GitHub has not merged anew yet", async ({ opened }) => {
    const scene = await opened();
    await planned(scene);
    scene.github.label(1, "allow-destroy", "alice");
    const labeled = scene.github.delivered("pull_request");
    scene.github.push("main", { "other.tf": "" }, "alice");
    expectAnew(await roots(scene, labeled), /the base branch has moved/);
  });

  it("are not taken when the run is started again, which is how people ask for a new plan", async ({ opened }) => {
    const scene = await opened();
    await planned(scene);
    scene.github.label(1, "allow-destroy", "alice");
    expectAnew(await roots(scene, undefined, { attempt: 2 }), /was started again/);
  });

  it("are not taken in a workflow that an organisation requires from another repository", async ({ opened }) => {
    const scene = await opened();
    await planned(scene);
    scene.github.label(1, "allow-destroy", "alice");
    const env = { GITHUB_WORKFLOW_REF: "acme/workflows/.github/workflows/destroy-guard.yml@refs/heads/main" };
    expectAnew(await roots(scene, undefined, { env }), /is not one of this repository/);
  });

  it("are not taken in a merge group", async ({ opened }) => {
    const scene = await opened();
    await planned(scene);
    expectAnew(await roots(scene, scene.github.enqueue([1], "alice")), /only an event of a pull request/);
  });

  it("are not looked for without actions: read, and the log says what is missing", async ({ opened }) => {
    const scene = await opened();
    await planned(scene);
    scene.github.label(1, "allow-destroy", "alice");
    const made = await roots(scene, undefined, { token: scene.github.actionsToken() });
    expectAnew(made, /GitHub could not be asked/);
    expect(made.ended.warnings).toEqual([
      expect.stringMatching(/Earlier runs could not .* The job needs actions: read/),
    ]);
  });
});

describe.concurrent("Nobody can bring reviews of their own by", () => {
  /** What an attacker's run leaves: artifacts with the names of pull request #1's. */
  const forge = ({ github }: Scene, run: WorkflowRun): void => {
    const merge = github.pull(1).testMerge;
    for (const root of ["infra_.eu__west", "infra_.prod"]) github.upload(run, `review-${merge}-${root}`);
  };

  it("a pull request of the same commit into a branch of theirs, closed again", async ({ opened }) => {
    const scene = await opened();
    const { github } = scene;
    await roots(scene);
    github.push("evil", { ".github/workflows/destroy-guard.yml": "# says yes\n" }, "bob", { base: "main" });
    github.open({ by: "bob", branch: "drop-db", base: "evil" });
    forge(scene, github.startRun(github.delivered("pull_request")));
    github.close(2, "bob");
    github.label(1, "allow-destroy", "bob");
    expectAnew(await roots(scene), /pull request #2 has, or had, the same newest commit/);
  });

  it("one that was at another commit when it was closed, and the branch is set back", async ({ opened }) => {
    const scene = await opened();
    const { github } = scene;
    const head = github.pull(1).head.sha;
    github.push("evil", { ".github/workflows/destroy-guard.yml": "# says yes\n" }, "bob", { base: "main" });
    github.open({ by: "bob", branch: "drop-db", base: "evil" });
    const forged = github.startRun(github.delivered("pull_request"));
    github.push("drop-db", { "README.md": "# Typo\n" }, "bob");
    github.close(2, "bob");
    github.moveTo("drop-db", head, "bob");
    forge(scene, forged);
    github.label(1, "allow-destroy", "bob");
    expectAnew(await roots(scene), /no earlier run of today/);
  });

  it("one from another branch at that commit", async ({ opened }) => {
    const scene = await opened();
    const { github } = scene;
    await roots(scene);
    github.moveTo("twin", github.pull(1).head.sha, "bob");
    github.push("evil", { "x.tf": "" }, "bob", { base: "main" });
    github.open({ by: "bob", branch: "twin", base: "evil" });
    forge(scene, github.startRun(github.delivered("pull_request")));
    github.close(2, "bob");
    github.label(1, "allow-destroy", "bob");
    expectAnew(await roots(scene), /no earlier run of today/);
  });

  it("a pull request that began with a base of theirs", async ({ opened }) => {
    const scene = await opened({ pull: null });
    const { github } = scene;
    github.push("evil", { "x.tf": "" }, "bob", { base: "main" });
    github.open({ by: "bob", branch: "drop-db", base: "evil", files: { "infra/main.tf": "# gone\n" } });
    const forged = github.startRun(github.delivered("pull_request"));
    github.switchBase(1, "main", "bob");
    forge(scene, forged);
    github.label(1, "allow-destroy", "bob");
    expectAnew(await roots(scene), /no earlier run of today/);
  });

  it("a fork at that commit", async ({ opened }) => {
    const scene = await opened();
    const { github } = scene;
    await roots(scene);
    const fork = github.fork("mallory");
    github.open({ by: "mallory", branch: "drop-db", from: fork });
    forge(scene, github.startRun(github.delivered("pull_request")));
    github.close(2, "mallory");
    github.label(1, "allow-destroy", "bob");
    expectAnew(await roots(scene), /no earlier run of today/);
  });

  it("another workflow, or one that a push starts", async ({ opened }) => {
    const scene = await opened();
    const { github } = scene;
    await roots(scene);
    forge(scene, github.startRun(github.delivered("pull_request"), ".github/workflows/evil.yml"));
    forge(scene, github.startRun(github.delivered("push")));
    github.label(1, "allow-destroy", "bob");
    expectAnew(await roots(scene), /no earlier run of today/);
  });
});
