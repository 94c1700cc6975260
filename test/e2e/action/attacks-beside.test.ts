import { describe, expect, vi } from "vitest";
import { recordLine } from "../../../src/domain/override/record.ts";
import { LABEL, type Open } from "./agreed.ts";
import { DOUBTFUL, DROP_TWO, destroying, HARMLESS } from "./plans.ts";
import {
  BOT,
  expectBlocked,
  expectGranted,
  expectRefused,
  itLoaded as it,
  LOADED_AT_ONCE,
  POLICY,
  RECORD,
  type Scene,
} from "./stage.ts";

/** What is done beside the pull request: after the label, by other runs on its commit, and where git is missing. */

vi.setConfig({ maxConcurrency: LOADED_AT_ONCE });

describe.concurrent("a workflow forges a record of more than the owner was shown", () => {
  const ANEW = /What stood in the comment with the report at the time of the label is not what was recorded last/;
  const GONE = /The comment with the report that the label was given to was deleted, or made unlike one of this action/;

  /** Of the comment that the record names, and of nothing. */
  async function forged(opened: Open, isNaming: boolean): Promise<Scene & { readonly id: number }> {
    const grown = (await (await opened()).run({ plan: DROP_TWO })).outputs.digest ?? "";
    const scene = await opened();
    const { github, run } = scene;
    expectBlocked(await run());
    const [comment = expect.fail("there is no comment")] = github.commentsOf(1);
    const url = isNaming ? github.urlOf(1, comment) : null;
    github.clock.advance(5);
    github.status(github.tip("drop-db"), RECORD, recordLine(1, grown, 2), BOT, { url });
    github.label(1, LABEL, "alice");
    github.push("drop-db", { "infra/orders.tf": "# gone too\n" }, "bob");
    return { ...scene, id: comment.id };
  }

  it.for([
    ["a person", "bob"],
    ["a workflow in our name", BOT],
  ] as const)(
    "and after the label %s writes over what the owner read: the history tells it",
    async ([, by], { opened }) => {
      const scene = await forged(opened, true);
      scene.github.editComment(scene.id, "<!-- destroy-guard:default -->\nNothing to see.", by);
      expectRefused(scene, await scene.run({ plan: DROP_TWO }), ANEW);
      expect(scene.github.labelsOf(1)).toEqual([]);
    },
  );

  it("and takes what the owner read out of the history as well", async ({ opened }) => {
    const scene = await forged(opened, true);
    scene.github.editComment(scene.id, "<!-- destroy-guard:default -->\nNothing to see.", BOT);
    scene.github.forgetEdits(scene.id, "bob");
    expectRefused(scene, await scene.run({ plan: DROP_TWO }), ANEW);
  });

  it("and the record tells of no comment, as none of ours does that speaks of something", async ({ opened }) => {
    const scene = await forged(opened, false);
    scene.github.editComment(scene.id, "without what it is found by", "bob");
    expectRefused(scene, await scene.run({ plan: DROP_TWO }), GONE, { told: false });

    const other = await forged(opened, false);
    other.github.editComment(other.id, "<!-- destroy-guard:default -->\nNothing to see.", BOT);
    expectRefused(other, await other.run({ plan: DROP_TWO }), ANEW);
  });

  it("and names an object as what is to come, so that the comment holds that digest too", async ({ opened }) => {
    const grown = (await (await opened()).run({ plan: DROP_TWO })).outputs.digest ?? "";
    const scene = await opened();
    const { github, run } = scene;
    expectBlocked(await run({ plan: destroying("aws_db_instance.DIGEST").replaceAll("DIGEST", grown) }));
    const [comment = expect.fail("there is no comment")] = github.commentsOf(1);
    expect(comment.body).toContain(grown);
    github.clock.advance(5);
    const url = github.urlOf(1, comment);
    github.status(github.tip("drop-db"), RECORD, recordLine(1, grown, 2), BOT, { url });
    github.label(1, LABEL, "alice");
    github.push("drop-db", { "infra/orders.tf": "# gone too\n" }, "bob");
    expectRefused(scene, await run({ plan: DROP_TWO }), ANEW);
  });

  it("but a report that was written over by the next ones is agreed to all the same", async ({ opened }) => {
    const scene = await opened();
    const { github, run } = scene;
    expectBlocked(await run());
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run(), "alice");
    github.push("drop-db", { "infra/orders.tf": "# gone too\n" }, "bob");
    github.push("drop-db", { "infra/orders.tf": "# and back\n" }, "bob");
    expectGranted(scene, await run(), "alice");
  });
});

describe.concurrent("another run makes a check of the same name on the pull request's commit", () => {
  const NEEDS = /Pull request #1, which this commit is the head of, changes Terraform files, but neither of the inputs/;
  const SILENT = /These roots had to report and did not: infra\./;
  /** A job that finds no plan, and one that plans another root alone. */
  const NONE = { plan: null } as const;
  const OTHER = {
    plan: null,
    files: { "other/plan.json": HARMLESS },
    inputs: { plan: "*/plan.json", "expect-roots": "*" },
  } as const;

  it("for a small push on top of a destroy: all that the pull request changes has to be planned", async ({
    opened,
  }) => {
    const { github, run } = await opened();
    github.push("drop-db", { "README.md": "# Typo\n" }, "bob");
    const on = github.delivered("push");
    expect((await run({ ...NONE, on })).errors).toEqual([expect.stringMatching(NEEDS)]);
    expect((await run({ ...OTHER, on })).errors).toEqual([expect.stringMatching(SILENT)]);
  });

  it("started by hand", async ({ opened }) => {
    const { github, run } = await opened();
    const on = github.dispatch("drop-db", "bob");
    expect((await run({ ...NONE, on })).errors).toEqual([expect.stringMatching(NEEDS)]);
    expect((await run({ ...OTHER, on })).errors).toEqual([expect.stringMatching(SILENT)]);
  });

  it("for the push that makes the branch, before there is a pull request", async ({ opened }) => {
    const { github, run } = await opened({ pull: null });
    github.push("drop-db", { "infra/main.tf": "# nothing is left\n" }, "bob");
    const on = github.delivered("push");
    expect((await run({ ...NONE, on })).errors).toEqual([expect.stringMatching(/What is merged changes Terraform/)]);
    expect((await run({ ...OTHER, on })).errors).toEqual([expect.stringMatching(SILENT)]);
  });

  it("but of a new branch what the default one got since then is not asked for", async ({ opened }) => {
    const { github, run } = await opened({ pull: null });
    github.push("docs", { "README.md": "# Typo\n" }, "bob");
    const on = github.delivered("push");
    github.push("main", { "infra/new.tf": "# merged meanwhile\n" }, "alice");
    for (const doing of [NONE, OTHER]) expect((await run({ ...doing, on })).errors).toEqual([]);

    github.push("drop-db", { "infra/main.tf": "# nothing is left\n" }, "bob");
    const dropping = github.delivered("push");
    github.push("main", { "infra/newer.tf": "# merged meanwhile\n" }, "alice");
    expect((await run({ ...NONE, on: dropping })).errors).toEqual([
      expect.stringMatching(/What is merged changes Terraform/),
    ]);
    expect((await run({ ...OTHER, on: dropping })).errors).toEqual([expect.stringMatching(SILENT)]);
  });

  it("and which pull requests it belongs to can't be read: that is no reason to pass", async ({ opened }) => {
    const { github, run } = await opened();
    github.fail("repos/list-pull-requests-associated-with-commit", "502");
    const ended = await run({ ...NONE, on: github.dispatch("drop-db", "bob") });
    expect(ended.errors).toEqual([
      expect.stringMatching(
        /Which pull requests commit [0-9a-f]{40} belongs to could not be read.*the permission pull-requests: read\./,
      ),
    ]);
  });

  it("but a branch that no open pull request ends with goes on without plans where it changes nothing", async ({
    opened,
  }) => {
    const { github, run } = await opened();
    github.push("stage", { "infra/stage.tf": "# stage\n" }, "alice");
    github.push("stage", { "README.md": "# Typo\n" }, "alice");
    for (const on of [github.delivered("push"), github.dispatch("stage", "bob"), github.dispatch("main", "bob")])
      expect((await run({ ...NONE, on })).outputs.verdict).toBe("skipped");
  });
});

describe.concurrent("a pull request of more files than GitHub lists is merged all the same", () => {
  it("and queue and push refuse it as the pull request does", async ({ opened }) => {
    const files = Object.fromEntries(Array.from({ length: 3001 }, (_, at) => [`a/${at}.md`, "x"]));
    const scene = await opened({ pull: { files: { "infra/main.tf": "# gone\n", ...files } } });
    const { github, run } = scene;
    const WHY = /changes more files than GitHub lists \(3,000\), so whose files are changed is not known/;
    await run();
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run(), WHY);
    expectRefused(scene, await run({ on: github.enqueue([1], "bob") }), WHY, { told: false });
    github.merge(1, "bob");
    expectRefused(scene, await run({ on: github.delivered("push") }), WHY, { told: false });
  });
});

describe.concurrent("the branch is elsewhere while the files are listed", () => {
  it("and what is listed is not of the commit that the check stands on", async ({ opened }) => {
    const { github, run } = await opened();
    const on = github.delivered("pull_request");
    github.push("docs", { "README.md": "# Typo\n" }, "bob");
    github.before("pulls/list-files", () => github.moveTo("drop-db", github.tip("docs"), "bob"));
    expect((await run({ plan: null, on })).errors).toEqual([
      expect.stringMatching(/The plan is of commit [0-9a-f]{40}, but the newest commit of pull request #1 is/),
    ]);
  });
});

describe.concurrent("a plan was committed, and the checkout came without git", () => {
  const WITHOUT_GIT = { env: { PATH: "/nowhere" } };

  it("and GitHub's list of the commit tells", async ({ opened }) => {
    const { run } = await opened({ files: { "infra/plan.json": HARMLESS } });
    for (const path of ["infra/plan.json", "code/infra/Plan.json"]) {
      const ended = await run({
        ...WITHOUT_GIT,
        plan: null,
        files: { [path]: HARMLESS },
        inputs: { plan: `infra=${path}` },
      });
      expect(ended.errors).toEqual([expect.stringContaining(`${path} is tracked by git, so it is no plan of this`)]);
    }
  });

  it("and what the job made is a plan", async ({ opened }) => {
    const { run } = await opened();
    expectBlocked(await run(WITHOUT_GIT));
  });

  it("and the list is not whole, or can't be read: then it can't be told", async ({ opened }) => {
    const { github, run } = await opened();
    github.fail("git/get-tree", {
      kind: "answer",
      answer: { status: 200, body: { sha: "", tree: [], truncated: true } },
    });
    expect((await run(WITHOUT_GIT)).errors).toContainEqual(
      expect.stringContaining("Whether infra/plan.json is tracked by git can't be told"),
    );
    github.recover();
    github.fail("git/get-tree", "502");
    expect((await run(WITHOUT_GIT)).errors).toContainEqual(
      expect.stringMatching(/The files of commit [0-9a-f]{40} could not be read/),
    );
  });
});

describe.concurrent("an answer by which the policy seems to hold no rules", () => {
  const STRICT = "version: 1\nrules: { unclassified: block }\n";
  const RAW = "application/vnd.github.raw+json; charset=utf-8";
  const text = (type: string, content: string) => ({ raw: { type, bytes: Buffer.from(content) } });

  it.for([
    ["whose text was lost", { status: 200, ...text(RAW, "") }, /came without the file's text/],
    ["without a text at all", { status: 204 }, /came without the file's text/],
    [
      "that nothing is there, by somebody else",
      { status: 404, ...text("text/html", "<html>") },
      /somebody else answered/,
    ],
  ] as const)("%s: the check fails", async ([, answer, why], { opened }) => {
    const { github, run } = await opened({ policy: STRICT });
    github.fail("repos/get-content", { kind: "answer", answer }, { path: POLICY });
    expect((await run({ plan: DOUBTFUL })).errors).toEqual([expect.stringMatching(why)]);
  });

  it("of a branch without its commit: no other branch is read instead", async ({ opened }) => {
    const { github, run } = await opened({ policy: STRICT });
    for (const body of [
      { name: "main", commit: {}, protected: true },
      { name: "main", commit: { sha: github.tip("main") } },
    ]) {
      github.recover();
      github.fail("repos/get-branch", { kind: "answer", answer: { status: 200, body } });
      expect((await run({ plan: DOUBTFUL })).errors).toEqual([expect.stringContaining("is not all of a branch")]);
    }
  });

  it("but an empty policy is one without rules, and none is none", async ({ opened }) => {
    for (const opening of [{ policy: "" }, {}])
      expect((await (await opened(opening)).run({ plan: DOUBTFUL })).outputs.verdict).toBe("passed");
  });
});
