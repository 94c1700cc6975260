import { describe, expect, vi } from "vitest";
import type { FakeGitHub } from "../../github/fake/github.ts";
import type { Run } from "../runner.ts";
import { agreed, LABEL, reported } from "./agreed.ts";
import { DROP_TWO, HARMLESS } from "./plans.ts";
import {
  BOT,
  CODEOWNERS,
  comment,
  DECLARED,
  type Doing,
  expectBlocked,
  expectGranted,
  expectRefused,
  itLoaded as it,
  LOADED_AT_ONCE,
  ownComments,
} from "./stage.ts";

/**
 * Somebody does something at a bad moment: while a run reads, between two runs, before the report, after the merge. Each
 * answer was written down before it was tried.
 */

vi.setConfig({ maxConcurrency: LOADED_AT_ONCE });

function expectNoVerdict(run: Run, why: RegExp): void {
  expect([run.exitCode, run.outputs.verdict], run.stdout).toEqual([1, undefined]);
  expect(run.errors.join("\n")).toMatch(why);
}

/** Every endpoint that a run which is granted asks, in about this order. */
const ASKED = [
  "pulls/get",
  "pulls/list-files",
  "issues/list-comments",
  "repos/get-branch",
  "repos/list-pull-requests-associated-with-commit",
  "issues/list-events",
  "repos/list-activities",
  "repos/list-commit-statuses-for-ref",
  "repos/get-collaborator-permission-level",
] as const;

/** What somebody does, and why the consent does not count any more; null where it was simply taken back. */
type Doings = readonly [about: string, why: RegExp | null, act: (github: FakeGitHub) => void, doing?: Doing];

const GONE: readonly Doings[] = [
  ["an owner takes the label off", null, (github) => github.unlabel(1, LABEL, "alice")],
  [
    "somebody exchanges the owner's label for their own",
    /bob applied the label, but/,
    (github) => {
      github.unlabel(1, LABEL, "bob");
      github.label(1, LABEL, "bob");
    },
  ],
  [
    "more is destroyed by a push",
    /The label was given to another set of findings/,
    (github) => github.push("drop-db", { "infra/two.tf": "#\n" }, "bob"),
    { plan: DROP_TWO },
  ],
  [
    "the base is switched to a branch of one's own, and back",
    /The base branch of the pull request was changed after the label/,
    (github) => {
      github.moveTo("lax", github.tip("main"), "bob");
      github.switchBase(1, "lax", "bob");
      github.switchBase(1, "main", "bob");
    },
  ],
  [
    "the owner loses write access",
    /alice applied the label, but has no write access/,
    (github) => {
      github.role("alice", "read");
      github.retitle(1, "Drop it", "bob");
    },
  ],
  [
    "the owner is taken out of CODEOWNERS",
    /alice applied the label, but does not own infra\/main\.tf/,
    (github) => {
      github.push("main", { [CODEOWNERS]: "* @carol\n" }, "carol");
      github.retitle(1, "Drop it", "bob");
    },
  ],
];

describe.concurrent("between two requests of a run that is about to be granted", () => {
  for (const [about, why, act, doing = {}] of GONE)
    it(`${about}: whatever that run still says, the one after it says no`, async ({ opened }) => {
      for (const operation of ASKED) {
        const { github, run } = await agreed(opened);
        github.before(operation, () => act(github));
        const [during, after] = [await run({ attempt: 2 }), await run(doing)];
        expectBlocked(after);
        // The one that refuses takes the label off.
        if (why !== null)
          expect([...during.notices, ...after.notices].join("\n"), `${about} before ${operation}`).toMatch(why);
        // And nobody finds a report that says otherwise.
        expect(comment(github), `${about} before ${operation}`).toMatch(/blocked/);
      }
    });

  it("a push: the run of the old commit does not grant what it has not seen", async ({ opened }) => {
    for (const operation of ["pulls/get", "pulls/list-files", "repos/list-pull-requests-associated-with-commit"]) {
      const { github, run } = await agreed(opened);
      github.before(operation, () => github.push("drop-db", { "infra/two.tf": "#\n" }, "bob"));
      expectNoVerdict(await run({ on: github.delivered("pull_request") }), /newest commit of pull request #1 is/);
    }
  });

  it("the pull request is closed: nothing is decided, and reopened it is as it was", async ({ opened }) => {
    const scene = await agreed(opened);
    const { github, run } = scene;
    const on = github.delivered("pull_request");
    github.before("pulls/get", () => github.close(1, "bob"));
    expectNoVerdict(await run({ on }), /is not open, so there is nothing to decide\. Reopen it/);
    github.reopen(1, "bob");
    expectGranted(scene, await run(), "alice");
  });
});

describe.concurrent("the label comes at an odd moment", () => {
  it("while somebody else's is on: that of the owner makes no event, and they are told to apply it again", async ({
    opened,
  }) => {
    const scene = await reported(opened);
    const { github, run } = scene;
    github.label(1, LABEL, "bob");
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run(), /bob applied the label, but does not own.*Ask an owner to apply the label again/);
    expect(github.labelsOf(1)).toEqual([]);
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run(), "alice");
  });

  it("while the pull request is a draft: it counts as any other, and when it is ready, too", async ({ opened }) => {
    const scene = await reported(opened, { pull: { draft: true } });
    const { github, run } = scene;
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run(), "alice");
    github.ready(1, "bob");
    expectGranted(scene, await run(), "alice");
  });

  it("while the pull request is closed: what stood reported is what blocks, so it counts", async ({ opened }) => {
    const scene = await reported(opened);
    const { github, run } = scene;
    github.close(1, "bob");
    github.label(1, LABEL, "alice");
    github.reopen(1, "bob");
    expectGranted(scene, await run(), "alice");
  });

  it("before the report, by the one who opens the pull request with it", async ({ opened }) => {
    const scene = await opened();
    const { github, run } = scene;
    github.label(1, LABEL, "bob");
    expectRefused(scene, await run(), /bob applied the label, but/);
  });

  it("before the report, by an owner: they are told, and the next one counts", async ({ opened }) => {
    const scene = await opened();
    const { github, run } = scene;
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run(), /nobody can have agreed to it\. An owner applies the label again/);
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run(), "alice");
  });

  it("twice by the owner: once more is once", async ({ opened }) => {
    const scene = await reported(opened, { policy: "version: 1\noverride:\n  required: 2\n" });
    const { github, run } = scene;
    github.label(1, LABEL, "alice");
    github.unlabel(1, LABEL, "alice");
    github.label(1, LABEL, "alice");
    github.approve(1, "alice");
    expectRefused(scene, await run(), /asks for 2 different owners, and only 1 agreed: alice/);
  });

  it("after the label was deleted: a new one of its name, by a thief, is the thief's", async ({ opened }) => {
    const scene = await agreed(opened);
    const { github, run } = scene;
    github.deleteLabel(LABEL, "bob");
    github.label(1, LABEL, "bob");
    expectRefused(scene, await run(), /bob applied the label, but/);
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run(), "alice");
  });
});

describe.concurrent("what was reported is lost", () => {
  it("for somebody deletes the comment after the label: no consent is left, and the way back works", async ({
    opened,
  }) => {
    const scene = await agreed(opened);
    const { github, run } = scene;
    const [report = expect.fail("there is no comment")] = github.commentsOf(1);
    github.deleteComment(report.id, "bob");
    expectRefused(scene, await run({ attempt: 2 }), /The comment with the report .* was deleted/);
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run(), "alice");
    expect(ownComments(github)).toHaveLength(1);
  });

  it("among comments of anybody that look like it, which change nothing", async ({ opened }) => {
    const scene = await opened({ visibility: "public" });
    const { github, run } = scene;
    expectBlocked(await run({ plan: DROP_TWO }));
    const forged = comment(github);
    for (let at = 0; at < 40; at++) github.comment(1, forged, at % 2 === 0 ? "mallory" : "tina");
    expectBlocked(await run());
    github.label(1, LABEL, "alice");
    const granted = await run();
    expectGranted(scene, granted, "alice");
    expect(granted.warnings.length).toBeLessThanOrEqual(1);
    const theirs = github.commentsOf(1).filter(({ author }) => author.login !== BOT);
    expect(new Set(theirs.map(({ body }) => body))).toEqual(new Set([forged]));
  });

  it("in a comment of ours with another key, which stays as it is", async ({ opened }) => {
    const scene = await opened();
    const { github, run } = scene;
    expectBlocked(await run({ inputs: { key: "beside" }, plan: DROP_TWO }));
    const [beside] = ownComments(github);
    expectBlocked(await run());
    github.label(1, LABEL, "alice");
    const ended = await run();
    expect([ended.outputs.verdict, ended.outputs["overridden-by"]]).toEqual(["overridden", "alice"]);
    expect(ownComments(github)[0]).toBe(beside);
    // One label for two uses: each is asked for its own set.
    const other = await run({ inputs: { key: "beside" }, plan: DROP_TWO });
    expect(other.outputs["overridden-by"]).toBe("alice");
  });
});

describe.concurrent("after the merge", () => {
  it("an owner's label is no consent, and they are told what is one", async ({ opened }) => {
    const scene = await reported(opened);
    const { github, run } = scene;
    github.merge(1, "bob");
    github.label(1, LABEL, "alice");
    const applied = await run({ on: github.delivered("push") });
    expectBlocked(applied);
    expect(applied.summary).toMatch(/open a pull request/);
  });

  it("the label that is taken off takes nothing back: the apply has begun", async ({ opened }) => {
    const { github, run } = await agreed(opened);
    github.merge(1, "bob");
    const on = github.delivered("push");
    github.unlabel(1, LABEL, "alice");
    expect((await run({ on })).outputs["overridden-by"]).toBe("alice");
  });

  it("a new pull request that shows the same is agreed to, as the remedy says", async ({ opened }) => {
    const scene = await reported(opened);
    const { github, run } = scene;
    github.merge(1, "bob");
    expectBlocked(await run({ on: github.delivered("push") }));
    github.open({ by: "bob", branch: "again", files: { "infra/main.tf": "# nothing at all\n" } });
    expectBlocked(await run());
    github.label(2, LABEL, "alice");
    expect((await run()).outputs["overridden-by"]).toBe("alice");
    github.merge(2, "bob");
    expect((await run({ on: github.delivered("push") })).outputs["overridden-by"]).toBe("alice");
  });

  it("an owner who is none any more had agreed when it counted: by the rules before the merge, with no access now", async ({
    opened,
  }) => {
    const scene = await agreed(opened);
    const { github, run } = scene;
    github.merge(1, "bob");
    github.role("alice", null);
    const ended = await run({ on: github.delivered("push") });
    expectBlocked(ended);
    expect(ended.notices.join()).toMatch(/alice applied the label, but has no write access.*After the merge/);
  });
});

describe.concurrent("in the merge queue", () => {
  it("the label is taken off while it waits: it does not merge", async ({ opened }) => {
    const { github, run } = await agreed(opened);
    const on = github.enqueue([1], "bob");
    github.unlabel(1, LABEL, "alice");
    expectBlocked(await run({ on }));
  });

  it("the label comes while it waits, on the report that was there: it merges", async ({ opened }) => {
    const { github, run } = await reported(opened);
    const on = github.enqueue([1], "bob");
    github.label(1, LABEL, "alice");
    expect((await run({ on })).outputs["overridden-by"]).toBe("alice");
  });

  it("a push to the branch meanwhile ends what the group was made of", async ({ opened }) => {
    const { github, run } = await agreed(opened);
    const on = github.enqueue([1], "bob");
    github.push("drop-db", { "infra/two.tf": "#\n" }, "bob");
    expectBlocked(await run({ on, plan: DROP_TWO }));
  });

  it("one that blocks nothing is behind one that was agreed to, and is told how to go on", async ({ opened }) => {
    const { github, run } = await agreed(opened);
    github.open({ by: "carol", branch: "web", files: { "infra/web.tf": "#\n" } });
    expect((await run({ plan: HARMLESS })).outputs.verdict).toBe("passed");
    const ended = await run({ on: github.enqueue([1, 2], "bob") });
    expectBlocked(ended);
    expect(ended.summary).toMatch(/queue this one again when that one is merged and applied/);
  });
});

describe.concurrent("started again with something else", () => {
  it("an old run, after the consent was taken back, reads what is true now", async ({ opened }) => {
    const scene = await agreed(opened);
    const { github, run } = scene;
    const on = github.delivered("pull_request", "labeled");
    expectGranted(scene, await run({ on }), "alice");
    github.unlabel(1, LABEL, "alice");
    expectBlocked(await run({ on, attempt: 2 }));
  });

  it("with the label of another use, or another key: neither was agreed to there", async ({ opened }) => {
    const scene = await agreed(opened);
    const { run } = scene;
    expectBlocked(await run({ inputs: { "override-label": "approved" } }));
    const ended = await run({ inputs: { key: "other" } });
    expectBlocked(ended);
  });

  it("with only a report, which neither takes the label off nor passes for a consent", async ({ opened }) => {
    const scene = await agreed(opened);
    const { github, run } = scene;
    const ended = await run({ inputs: { enforce: "false" }, plan: DROP_TWO, attempt: 2 });
    expect(ended.outputs["overridden-by"]).toBe("");
    expect(github.labelsOf(1)).toEqual([LABEL]);
    expectRefused(scene, await run({ plan: DROP_TWO, attempt: 2 }), /another set of findings/);
  });

  it("with the database back: nothing blocks, and the old label agrees to nothing later", async ({ opened }) => {
    const scene = await agreed(opened);
    const { github, run } = scene;
    github.push("drop-db", { "infra/main.tf": DECLARED }, "bob");
    expect((await run({ plan: HARMLESS })).outputs.verdict).toBe("passed");
    github.push("drop-db", { "infra/main.tf": "# gone\n", "infra/two.tf": "#\n" }, "bob");
    expectRefused(scene, await run({ plan: DROP_TWO }), /another set of findings/);
  });
});
