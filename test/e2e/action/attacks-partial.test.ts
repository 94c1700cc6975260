import { describe, expect, vi } from "vitest";
import type { FakeGitHub } from "../../github/fake/github.ts";
import type { Run } from "../runner.ts";
import { agreed, LABEL, type Open, reported } from "./agreed.ts";
import { DROP, DROP_TWO, HARMLESS } from "./plans.ts";
import {
  comment,
  type Doing,
  expectBlocked,
  expectGranted,
  expectRefused,
  itLoaded as it,
  LOADED_AT_ONCE,
  ownComments,
  recordsOn,
  type Scene,
} from "./stage.ts";

/**
 * Something is missing, and what is left looks whole: names of labels without the labels, a list without its first page,
 * a review without roots, an event without its pull request. And the everyday doings that look like it.
 */

vi.setConfig({ maxConcurrency: LOADED_AT_ONCE });

/** The check is red, and there is no verdict. */
function expectNoVerdict(run: Run, why: RegExp): void {
  expect([run.exitCode, run.outputs.verdict], run.stdout).toEqual([1, undefined]);
  expect(run.errors.join("\n")).toMatch(why);
}

describe.concurrent("an owner takes the label off while it has the name of another one", () => {
  const HIDDEN = /nor does one since which a renamed label was taken off\. An owner applies the label again/;

  /** Bob puts a label on and keeps it under another name; its first name is what Alice's label is called now. */
  async function exchanged(opened: Open): Promise<Scene> {
    const scene = await reported(opened);
    const { github, run } = scene;
    github.label(1, "allow-destroys", "bob");
    github.renameLabel("allow-destroys", "wip", "bob");
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run(), "alice");
    github.renameLabel(LABEL, "allow-destroys", "bob");
    github.unlabel(1, "allow-destroys", "alice");
    github.renameLabel("wip", LABEL, "bob");
    return scene;
  }

  it("which had been put on under that name: by their names the two can't be told apart", async ({ opened }) => {
    const scene = await exchanged(opened);
    const { github, run } = scene;
    github.retitle(1, "Drop it", "bob");
    expectRefused(scene, await run(), HIDDEN);
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run(), "alice");
  });

  it("and what is merged or queued all the same is refused", async ({ opened }) => {
    const { github, run } = await exchanged(opened);
    expectBlocked(await run({ on: github.enqueue([1], "bob") }));
    github.merge(1, "bob");
    expectBlocked(await run({ on: github.delivered("push") }));
  });

  it("and which label it was can't be read: it stays until it can", async ({ opened }) => {
    const scene = await exchanged(opened);
    const { github, run } = scene;
    // The first question is whose token it is.
    github.fail("graphql", "502", { after: 1 });
    github.retitle(1, "Drop it", "bob");
    expectRefused(
      scene,
      await run(),
      /Other labels were taken off or renamed.*could not be read: GitHub answered.*Run the job again/,
    );
    expect(github.labelsOf(1)).toEqual([LABEL]);
  });

  it("nor does the other one stand for it when it is deleted, or has yet another name", async ({ opened }) => {
    for (const lose of [
      (github: FakeGitHub) => github.deleteLabel(LABEL, "carol"),
      (github: FakeGitHub) => github.renameLabel(LABEL, "area-db", "carol"),
    ]) {
      const scene = await agreed(opened);
      const { github, run } = scene;
      github.label(1, "wip", "bob");
      lose(github);
      github.renameLabel("wip", LABEL, "bob");
      github.retitle(1, "Drop it", "bob");
      expectRefused(scene, await run(), HIDDEN);
      github.label(1, LABEL, "alice");
      expectGranted(scene, await run(), "alice");
    }
  });

  it("but where other labels are renamed or deleted, it counts", async ({ opened }) => {
    const scene = await agreed(opened);
    const { github, run } = scene;
    for (const name of ["wip", "area"]) github.label(1, name, "bob");
    github.renameLabel("wip", "draft", "carol");
    github.deleteLabel("area", "carol");
    github.retitle(1, "Drop it", "bob");
    expectGranted(scene, await run(), "alice");
  });

  it("but other labels come and go, by the hundred, and change nothing", async ({ opened }) => {
    const scene = await agreed(opened);
    const { github, run } = scene;
    for (let at = 0; at < 120; at++) {
      github.label(1, `area-${at}`, "tina");
      github.unlabel(1, `area-${at}`, "alice");
    }
    expectGranted(scene, await run(), "alice");
  });
});

describe.concurrent("an answer of GitHub that is not all of it", () => {
  /** What octokit's pagination takes for an empty list, and what is none at all. */
  const ANSWERS: readonly (readonly [about: string, answer: { status: number; body?: unknown }])[] = [
    ["nothing (null)", { status: 200, body: null }],
    ["an empty text", { status: 200, body: "" }],
    ["an object", { status: 200, body: { message: "Not now" } }],
    ["no content", { status: 204 }],
    ["accepted, and no more", { status: 202, body: [] }],
    ["part of the list", { status: 206, body: [] }],
  ];
  const LISTS: readonly (readonly [operation: string, why: RegExp])[] = [
    ["issues/list-comments", /The comments of the pull request could not be read/],
    ["issues/list-events", /The events of the pull request could not be read/],
    ["repos/list-activities", /The pushes to the branch could not be read/],
    ["repos/list-commit-statuses-for-ref", /The records on the commit could not be read/],
  ];
  for (const [operation, why] of LISTS) {
    it(`to ${operation} is told as such, and the label stays`, async ({ opened }) => {
      for (const [about, answer] of ANSWERS) {
        const scene = await agreed(opened);
        const { github, run } = scene;
        github.fail(operation, { kind: "answer", answer });
        expectRefused(scene, await run({ attempt: 2 }), why, { told: false });
        expect(github.labelsOf(1), about).toEqual([LABEL]);
      }
    });
  }

  it("to the list of files, or of pull requests with the commit, leaves nothing to decide on", async ({ opened }) => {
    for (const operation of ["pulls/list-files", "repos/list-pull-requests-associated-with-commit"])
      for (const [, answer] of ANSWERS) {
        const { github, run } = await agreed(opened);
        github.fail(operation, { kind: "answer", answer });
        expectNoVerdict(await run(), /could not be read: GitHub's answer is n/);
      }
  });

  it("whose first page is empty, though a second one follows", async ({ opened }) => {
    const scene = await reported(opened);
    const { github, run } = scene;
    const { sha } = github.pull(1).head;
    for (let at = 0; at < 100; at++) github.status(sha, `ci/${at}`, "done", "bob");
    github.label(1, LABEL, "alice");
    const link = `<${github.urls.api}/repos/acme/infra/commits/${sha}/statuses?per_page=100&page=2>; rel="next"`;
    const answer = { status: 200, body: [], headers: { link } };
    github.fail("repos/list-commit-statuses-for-ref", { kind: "answer", answer }, { page: 1 });
    expectRefused(scene, await run(), /records on the commit could not be read: a page of GitHub's list came empty/);
    github.recover();
    expectGranted(scene, await run({ attempt: 2 }), "alice");
  });

  const FIELDS: readonly string[] = ["changed_files", "commits", "labels", "head", "base"];
  it(`that is a pull request without ${FIELDS.join(", or ")}: lists that GitHub cuts would look whole`, async ({
    opened,
  }) => {
    for (const field of FIELDS) {
      const { github, run } = await agreed(opened);
      const { [field]: _, ...body } = github.delivered("pull_request").payload.pull_request as Record<string, unknown>;
      github.fail("pulls/get", { kind: "answer", answer: { status: 200, body } });
      expectNoVerdict(await run(), /Pull request #1 could not be read: GitHub's answer is not all of a pull request/);
    }
  });
});

describe.concurrent("a review on the pull request starts the job", () => {
  const reviewed = (
    github: FakeGitHub,
    event = "pull_request_review",
    action = "submitted",
  ): NonNullable<Doing["on"]> => {
    const delivery = github.delivered("pull_request");
    return { ...delivery, event, payload: { ...delivery.payload, action } };
  };

  for (const event of ["pull_request_review", "pull_request_review_comment"])
    it(`${event}: its check stands on the newest commit, so it decides as the others do`, async ({ opened }) => {
      const { github, run } = await opened();
      expectNoVerdict(await run({ on: reviewed(github, event), plan: null }), /changes Terraform files, but neither/);
      github.moveTo("lax", github.tip("main"), "bob");
      github.open({ by: "bob", branch: "drop-db", base: "lax" });
      expectNoVerdict(await run({ on: reviewed(github, event), plan: HARMLESS }), /is also the newest commit of pull/);
    });

  it("and the second owner's approval counts without anybody running the job again", async ({ opened }) => {
    const policy = "override:\n  required: 2\n";
    const scene = await reported(opened, { owners: "* @alice @carol\n", policy });
    const { github, run } = scene;
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run(), /asks for 2 different owners/);
    github.approve(1, "carol");
    expectGranted(scene, await run({ on: reviewed(github) }), "alice,carol");
    github.review(1, "CHANGES_REQUESTED", "carol");
    expectRefused(scene, await run({ on: reviewed(github) }), /asks for 2 different owners/);
  });

  it("and an event that lost its pull request is not taken for one outside of pull requests", async ({ opened }) => {
    const { github, run } = await opened();
    for (const event of ["pull_request", "pull_request_target", "pull_request_review"]) {
      const on = { ...github.delivered("pull_request"), event, payload: {} };
      expectNoVerdict(
        await run({ on, plan: null }),
        new RegExp(`payload of this ${event} event names no pull request`),
      );
    }
  });
});

describe.concurrent("nobody is told anything on the pull request", () => {
  const inputs = { comment: "never" };

  it("and a run without a verdict is recorded all the same, so the report before can't be agreed to", async ({
    opened,
  }) => {
    const scene = await opened();
    const { github, run } = scene;
    expectBlocked(await run({ inputs }));
    expectNoVerdict(await run({ inputs, plan: "{" }), /ends in the middle/);
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run({ inputs }), /The label was given to another set of findings/, { told: false });
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run({ inputs }), "alice", { told: false });
    expect(ownComments(github)).toEqual([]);
  });

  it("but one job of a matrix, which decides nothing, records nothing", async ({ opened }) => {
    const { github, run } = await opened();
    expectNoVerdict(await run({ inputs: { ...inputs, enforce: "false" }, plan: "{" }), /ends in the middle/);
    expect(recordsOn(github, github.tip("drop-db"))).toEqual([]);
  });
});

describe.concurrent("a root stays silent", () => {
  /** A review as a job hands it over, but of no root. */
  async function ofNoRoot({ run }: Scene): Promise<Doing> {
    const report = "reviews/a.json";
    const ended = await run({ inputs: { report, comment: "never", enforce: "false" } });
    const review = JSON.parse(ended.written.get(report) ?? "") as object;
    const files = { [report]: JSON.stringify({ ...review, roots: [] }) };
    return { plan: null, inputs: { reviews: "reviews/*.json" }, files };
  }

  it("in a review of no root, which is no plan of what is changed", async ({ opened }) => {
    const scene = await opened();
    const { github, run } = scene;
    const doing = await ofNoRoot(scene);
    expectNoVerdict(await run(doing), /changes Terraform files, but the reviews that were handed over hold no root/);
    expect(comment(github)).toContain("could not review");
    const expecting = { ...doing, inputs: { ...doing.inputs, "expect-roots": "infra" } };
    expectNoVerdict(await run(expecting), /hold no root.*These roots had to report and did not: infra/s);
  });

  it("that has to report whatever is changed: Terraform may read files from anywhere", async ({ opened }) => {
    const { github, run } = await opened({ pull: { files: { "config/users.yaml": "[]\n" } } });
    const inputs = { plan: "infra/*.json", "expect-roots": "infra" };
    const why = /These roots had to report and did not: infra\./;
    expectNoVerdict(await run({ plan: null, inputs }), why);
    expect((await run({ inputs: { ...inputs }, plan: HARMLESS })).outputs.verdict).toBe("passed");
    expect((await run({ plan: null, inputs: { ...inputs, "expect-roots": "infra*" } })).outputs.verdict).toBe(
      "skipped",
    );
    expectNoVerdict(await run({ plan: null, inputs, on: github.enqueue([1], "bob") }), why);
  });

  for (const conclusion of ["failure", "cancelled", "timed_out"] as const)
    it(`for the workflow that made the plans ended with ${conclusion}`, async ({ opened }) => {
      const { github, run } = await opened();
      const doing = { inputs: { plan: "*/plan.json" }, plan: HARMLESS };
      const ended = await run({ ...doing, on: github.workflowRan(1, "plan", conclusion) });
      expectNoVerdict(ended, new RegExp(`The workflow that made the plans ended with ${conclusion}`));
      expect(comment(github)).toContain("could not review");
      expect((await run({ ...doing, on: github.workflowRan(1, "plan", "success") })).outputs.verdict).toBe("passed");
    });
});

describe.concurrent("the input plan", () => {
  it("leads to one plan by several lines: it is read once, and its digest is what it is", async ({ opened }) => {
    const { run } = await opened();
    const once = await run();
    const thrice = await run({ inputs: { plan: "infra/plan.json\ninfra/*.json\n./infra/plan.json" } });
    expect([thrice.outputs.blocked, thrice.outputs.digest]).toEqual(["1", once.outputs.digest]);
    expect(thrice.notices).toContain("./infra/plan.json was given twice, and is read once");
  });

  const WRONG: readonly (readonly [about: string, plan: string, why: RegExp])[] = [
    ["one plan for two roots", "a=infra/plan.json\nb=infra/plan.json", /as the plan of two roots, a and b/],
    ["two plans for one root", "infra=infra/plan.json\ninfra=infra/b.json", /are both plans of the root infra/],
    ["two that are spelled alike", "./infra=infra/plan.json\ninfra/=infra/b.json", /are both plans of the root infra/],
    ["plans with commas between them", "infra/plan.json, infra/b.json", /are not there: infra\/plan\.json, infra\/b/],
    ["none of it by a glob that begins with !", "!infra/plan.json", /are not there: !infra\/plan\.json/],
    ["a folder behind a link", "infra/folder.json", /infra\/folder\.json is a folder/],
    ["a link to nowhere", "infra/plan.json\nodd/gone.json", /are not there: odd\/gone\.json/],
    ["a link to nowhere by a glob", "infra/plan.json\nodd/*.json", /odd\/gone\.json is a link that leads to nothing/],
    ["a device", "infra=/dev/null", /\/dev\/null is a device/],
    ["the environment", "infra=/proc/self/environ", /is not the JSON of a plan/],
  ];
  for (const [about, plan, why] of WRONG)
    it(`names ${about}: there is no verdict`, async ({ opened }) => {
      const { run } = await opened();
      const files = {
        "infra/b.json": HARMLESS,
        "infra/folder.json": { link: "../folder" },
        "folder/b.json": HARMLESS,
        "odd/gone.json": { link: "nowhere" },
      };
      expectNoVerdict(await run({ plan: DROP, inputs: { plan }, files }), why);
    });
});

describe.concurrent("the same name, and not the same thing", () => {
  it("a label that looks like it is another one", async ({ opened }) => {
    const names = [
      "allow-destroy\u200b",
      "allow-destroy ",
      "\u0430llow-destroy",
      "allow\u2013destroy",
      "allow_destroy",
    ];
    for (const name of names) {
      const { github, run } = await reported(opened);
      github.label(1, name, "alice");
      expectBlocked(await run());
    }
  });

  it("a person who is called as our bot is, without what marks it, writes no records", async ({ opened }) => {
    const scene = await reported(opened, { people: { "github-actions": "write" } });
    const { github, run } = scene;
    const sha = github.pull(1).head.sha;
    const record = recordsOn(github, sha)[0] ?? "";
    await run({ plan: DROP_TWO });
    github.status(sha, "destroy-guard/record", record, "github-actions");
    github.status(sha, "Destroy-Guard/Record", record, "bob");
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run(), /The label was given to another set of findings/);
  });

  it("a merge group whose ref names the pull request in another way, or another base, names none", async ({
    opened,
  }) => {
    const { github, run } = await agreed(opened);
    const on = github.enqueue([1], "bob");
    const { merge_group: group } = on.payload as { readonly merge_group: Readonly<Record<string, string>> };
    for (const ref of [
      group.head_ref?.replace("/pr-1-", "/pr-01-"),
      group.head_ref?.replace("/main/", "/main/main/"),
    ]) {
      const payload = { ...on.payload, merge_group: { ...group, head_ref: ref } };
      expectBlocked(await run({ on: { ...on, payload } }));
    }
  });

  it("the merged commit on another branch was not agreed to there", async ({ opened }) => {
    const { github, run } = await agreed(opened);
    github.moveTo("release", github.merge(1, "bob"), "bob");
    expectBlocked(await run({ on: github.delivered("push") }));
  });

  it("another pull request from the same branch has no part in the consent to the first", async ({ opened }) => {
    const { github, run } = await agreed(opened);
    github.close(1, "bob");
    github.open({ by: "bob", branch: "drop-db" });
    expectBlocked(await run());
    github.label(2, LABEL, "bob");
    expectBlocked(await run());
  });
});

describe.concurrent("everyday doings after a consent", () => {
  const DOINGS: readonly (readonly [about: string, act: (github: FakeGitHub) => void])[] = [
    ["the pull request is closed and opened again", (github) => [github.close(1, "bob"), github.reopen(1, "bob")]],
    [
      "the branch is deleted, and restored",
      (github) => {
        const tip = github.tip("drop-db");
        github.deleteBranch("drop-db", "bob");
        github.moveTo("drop-db", tip, "bob");
        github.reopen(1, "bob");
      },
    ],
    ["an owner approves as well", (github) => [github.approve(1, "alice"), github.retitle(1, "Drop it", "bob")]],
    ["people talk", (github) => [github.comment(1, "Really?", "bob"), github.retitle(1, "Drop it", "bob")]],
    ["the default branch moves", (github) => [github.push("main", { "docs.md": "" }, "carol"), github.ready(1, "bob")]],
  ];
  for (const [about, act] of DOINGS)
    it(`${about}: it holds`, async ({ opened }) => {
      const scene = await agreed(opened);
      act(scene.github);
      expectGranted(scene, await scene.run(), "alice");
    });
});
