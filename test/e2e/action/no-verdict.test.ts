import { join } from "node:path";
import { describe, expect, vi } from "vitest";
import { recordLine } from "../../../src/domain/override/record.ts";
import type { FakeGitHub } from "../../github/fake/github.ts";
import type { Run } from "../runner.ts";
import { DATABASE, DOUBTFUL, DROP, HARMLESS } from "./plans.ts";
import {
  comment,
  type Doing,
  itLoaded as it,
  LOADED_AT_ONCE,
  type Opening,
  ownComments,
  POLICY,
  recordsOn,
  type Scene,
} from "./stage.ts";

/** Runs that can't come to a verdict: the check is red, and no comment and no summary says anything else. */

vi.setConfig({ maxConcurrency: LOADED_AT_ONCE });

const HEADING = "### ❌ destroy-guard: could not review";

/** The check is red; the summary, and the comment where there has to be one, say that there was no review, and why. */
function expectNoVerdict({ github }: Scene, run: Run, why: RegExp, { told = true } = {}): void {
  expect([run.exitCode, run.outputs.verdict, run.errors.length], run.stdout).toEqual([1, undefined, 1]);
  expect(run.errors[0]).toMatch(why);
  for (const text of [run.summary, ...(told ? [comment(github)] : [])]) {
    expect(text).toContain(HEADING);
    expect(text.replace(/[`\\]|&#8288;/g, "")).toMatch(why);
    expect(text).not.toContain("passed");
  }
}

const BROKEN = DROP.slice(0, 200);

interface Fault {
  readonly opening?: Opening;
  readonly before?: (github: FakeGitHub) => void;
  readonly doing?: Doing;
  readonly why: RegExp;
}

/** What goes wrong in the second run. */
const FAULTS: Readonly<Record<string, Fault>> = {
  "the plan is broken": { doing: { plan: BROKEN }, why: /infra\/plan\.json ends in the middle/ },
  "a named plan is not there": {
    doing: { inputs: { plan: "infra/plan.json\nlive/plan.json" }, plan: HARMLESS },
    why: /these plans or reviews are not there: live\/plan\.json\./,
  },
  "an expected root does not report": {
    doing: { inputs: { "expect-roots": "infra\nlive" }, plan: HARMLESS },
    why: /These roots had to report and did not: live\./,
  },
  "the policy on the base branch is broken": {
    before: (github) => github.push("main", { [POLICY]: "version: 1\nrulez: {}\n" }, "alice"),
    doing: { plan: HARMLESS },
    why: /\.github\/destroy-guard\.yml:2:1\s+rulez: unknown key/,
  },
  "GitHub does not give the policy": {
    before: (github) => github.fail("repos/get-content", "403", { path: POLICY, times: 1 }),
    doing: { plan: HARMLESS },
    why: /The policy \.github\/destroy-guard\.yml on the branch main could not be read: the token may not do this \(403\)/,
  },
  "the review JSON would be written over the plan": {
    doing: { inputs: { report: "infra/../infra/plan.json" }, plan: HARMLESS },
    why: /The input report would be written over infra\/plan\.json, which is read\. Give it a path of its own\./,
  },
  "the review JSON can't be written": {
    doing: { inputs: { report: "infra" }, plan: HARMLESS },
    why: /The review JSON could not be written to .*Give the input report a path that can be written to\./,
  },
};

describe.concurrent("after a run that passed, a run in which", () => {
  for (const [about, { opening, before, doing, why }] of Object.entries(FAULTS)) {
    it(`${about} says so where the other one said that all is well, and the run after it puts that right`, async ({
      opened,
    }) => {
      const scene = await opened(opening);
      const { github, run } = scene;
      const always = { ...doing?.inputs, comment: "always" };
      expect((await run({ plan: HARMLESS, inputs: { comment: "always" } })).conclusion).toBe("success");
      expect(comment(github)).toContain("### ✅ destroy-guard: passed");
      before?.(github);
      const records = recordsOn(github, github.tip("drop-db"));
      expectNoVerdict(scene, await run({ ...doing, inputs: always }), why);
      // Nothing is reported now that somebody could agree to.
      expect(recordsOn(github, github.tip("drop-db")).toSorted()).toEqual(
        [...records, recordLine(1, null, 0)].toSorted(),
      );
      github.push("main", { [POLICY]: "version: 1\n" }, "alice");
      expect((await run({ plan: HARMLESS, inputs: { comment: "always" } })).conclusion).toBe("success");
      expect(comment(github)).toContain("### ✅ destroy-guard: passed");
    });
  }
});

const RECORD = join(import.meta.dirname, "../../../fixtures/comments/could-not-review/transcript.md");

/** What people see of a run: the check, its annotations, the job summary, and the comment. */
const seen = (title: string, { conclusion, errors, summary }: Run, github: FakeGitHub): string =>
  [
    `# ${title}`,
    `The check: ${conclusion}`,
    ...errors.map((error) => `::error::${error}`),
    `## The job summary\n\n${summary.trimEnd()}`,
    `## The comment\n\n${comment(github).trimEnd()}`,
  ].join("\n\n");

describe.concurrent("a run that can't review", () => {
  it("is seen as recorded, and so is the run after it", async ({ opened, expect: expected }) => {
    const { github, run } = await opened();
    const inputs = { comment: "always" };
    const failed = seen("A run that could not review", await run({ plan: BROKEN, inputs }), github);
    const passed = seen("The run after it", await run({ plan: HARMLESS, inputs }), github);
    await expected(`${failed}\n\n${passed}\n`).toMatchFileSnapshot(RECORD);
  });

  it("writes a comment, also where there was nothing to say before", async ({ opened }) => {
    const scene = await opened();
    await scene.run({ plan: HARMLESS });
    expect(ownComments(scene.github)).toEqual([]);
    expectNoVerdict(scene, await scene.run({ plan: BROKEN }), /ends in the middle/);
  });

  it("shows what the roots that it could read have to say, and names all faults at once", async ({ opened }) => {
    const scene = await opened();
    const ended = await scene.run({
      inputs: { plan: "*/plan.json", "expect-roots": "live" },
      files: { "a/plan.json": BROKEN, "b/plan.json": DOUBTFUL },
    });
    expectNoVerdict(scene, ended, /a\/plan\.json ends in the middle.*These roots had to report and did not: live\./s);
    for (const text of [comment(scene.github), ended.summary]) {
      expect(text).toContain("**2 roots could be reviewed. There a relational database would be destroyed");
      expect(text).toContain(`**Relational database** \`${DATABASE}\` is **deleted**`);
      expect(text).toContain("#### Warning in `b`");
      // Nobody can agree to a part.
      expect(text).not.toMatch(/allow-destroy|may agree/);
    }
  });

  it("writes no comment where none is wanted", async ({ opened }) => {
    const scene = await opened();
    const ended = await scene.run({ plan: BROKEN, inputs: { comment: "never" } });
    expectNoVerdict(scene, ended, /ends in the middle/, { told: false });
    expect(ownComments(scene.github)).toEqual([]);
  });

  it("leaves the comment of a pull request alone that is not open any more", async ({ opened }) => {
    const scene = await opened();
    const { github, run } = scene;
    await run();
    const before = comment(github);
    github.close(1, "bob");
    expectNoVerdict(scene, await run({ on: "closed" }), /Pull request #1 is not open/, { told: false });
    expect(comment(github)).toBe(before);
  });

  it("says so in the summary outside of pull requests, too", async ({ opened }) => {
    const scene = await opened();
    scene.github.push("main", { "infra/main.tf": "# gone\n" }, "alice");
    const ended = await scene.run({ on: scene.github.delivered("push"), plan: BROKEN });
    expectNoVerdict(scene, ended, /ends in the middle/, { told: false });
  });

  it("is a warning where its comment can't be written", async ({ opened }) => {
    const scene = await opened();
    scene.github.fail("issues/create-comment", "403");
    const ended = await scene.run({ plan: BROKEN });
    expectNoVerdict(scene, ended, /ends in the middle/, { told: false });
    expect(ended.warnings).toEqual([expect.stringMatching(/^The comment could not be written: .*\(403\)/)]);
  });
});

it("every report names the rules by which it was made", async ({ opened }) => {
  const { github, run } = await opened();
  await run();
  expect(comment(github)).toContain(
    "No policy: there is no `.github/destroy-guard.yml` on the branch `main`, so the default rules apply.",
  );
  github.push("main", { [POLICY]: "version: 1\n" }, "alice");
  const ended = await run();
  for (const text of [comment(github), ended.summary])
    expect(text).toContain("<br>Policy: `.github/destroy-guard.yml` of the branch `main`.<br>");
  await run({ plan: BROKEN });
  expect(comment(github)).toContain("Policy: `.github/destroy-guard.yml` of the branch `main`.</sub>");
});
