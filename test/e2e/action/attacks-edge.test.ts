import { describe, expect, vi } from "vitest";
import { LABEL, reported } from "./agreed.ts";
import {
  BOT,
  comment,
  DECLARED,
  expectBlocked,
  expectGranted,
  expectRefused,
  itLoaded as it,
  LOADED_AT_ONCE,
  ownComments,
  RECORD,
} from "./stage.ts";

/** What happens between two requests of one run, at the same time as another run, or where it is too late to agree. */

vi.setConfig({ maxConcurrency: LOADED_AT_ONCE });

describe.concurrent("two runs write the first report at the same time", () => {
  it("and an owner is never left with two reports, of which one is out of date", async ({ opened }) => {
    const scene = await opened();
    const { github, run } = scene;
    const sha = github.pull(1).head.sha;
    github.before("issues/create-comment", () => {
      const id = github.comment(1, "<!-- destroy-guard:default -->\n### ✅ destroy-guard: passed", BOT);
      const empty = "v2 #1 sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 n=0";
      github.status(sha, RECORD, empty, BOT, { url: github.urlOf(1, id) });
      github.clock.advance(5);
    });
    expectBlocked(await run());
    expect(ownComments(github)).toHaveLength(2);

    github.label(1, LABEL, "alice");
    const refused = await run();
    expectBlocked(refused);
    expect(refused.notices.join()).toMatch(
      /Two runs had each written a comment with a report, so which of them the label was given to can't be told\. An owner applies the label again/,
    );
    const [report, other] = ownComments(github);
    expect(report).toContain("destroy-guard: blocked");
    expect(other).toBe(
      `Two runs of destroy-guard wrote here at the same time. The report is [in the other comment](${refused.outputs["comment-url"]}).`,
    );

    github.label(1, LABEL, "alice");
    const granted = await run();
    expect([granted.outputs.verdict, granted.outputs["overridden-by"]], granted.stdout).toEqual([
      "overridden",
      "alice",
    ]);
  });
});

describe.concurrent("a label that does not count is refused", () => {
  it("and an owner, who exchanges it for their own meanwhile, is not robbed of it", async ({ opened }) => {
    const scene = await reported(opened);
    const { github, run } = scene;
    github.label(1, LABEL, "bob");
    const on = github.delivered("pull_request");
    github.before("issues/update-comment", () => {
      github.unlabel(1, LABEL, "alice");
      github.label(1, LABEL, "alice");
      github.clock.advance(5);
    });
    const late = await run({ on });
    expectRefused(scene, late, /bob applied the label, but does not own/);
    expect(late.notices.join()).toContain("The label was applied again meanwhile, so it stays on");
    expect(github.labelsOf(1)).toEqual([LABEL]);
    expectGranted(scene, await run(), "alice");
  });

  it("and whether it was applied again can't be read: it stays on, and that is said", async ({ opened }) => {
    const scene = await reported(opened);
    const { github, run } = scene;
    github.label(1, LABEL, "bob");
    github.fail("issues/list-events", "502", { after: 1 });
    const ended = await run();
    expectRefused(scene, ended, /bob applied the label, but does not own/);
    expect(ended.warnings).toEqual([
      expect.stringMatching(
        /^The label could not be taken off: whether it was applied again could not be read: GitHub/,
      ),
    ]);
    expect(github.labelsOf(1)).toEqual([LABEL]);
  });

  it("and nobody does anything meanwhile: it is taken off", async ({ opened }) => {
    const scene = await reported(opened);
    const { github, run } = scene;
    github.label(1, "wip", "alice");
    github.label(1, LABEL, "bob");
    github.before("issues/update-comment", () => github.unlabel(1, "wip", "alice"));
    expectRefused(scene, await run(), /bob applied the label, but does not own/);
    expect(github.labelsOf(1)).toEqual([]);
  });
});

describe.concurrent("what was merged all the same goes by the branch as it was, so to mend that and run again does not help", () => {
  const UNOWNED: readonly (readonly [about: string, owners: string | null, why: RegExp])[] = [
    ["there is no CODEOWNERS", null, /Add \.github\/CODEOWNERS, or override\.approvers in the policy file, to main\. /],
    ["a line takes all owners away", "* @alice\n/infra/\n", /Name owners on that line, or override\.approvers/],
    ["a line is broken", "* @alice\n/infra/[a-z]*.tf @alice\n", /Mend that line on main\. /],
    ["no line gives it an owner", "/app/ @alice\n", /Give it an owner in CODEOWNERS on main/],
    ["the team is of somebody else", "* @other/dba\n", /Name a team of acme, or users, on the base branch\. /],
    ["the owner is an address", "* a@b.example\n", /Write the owner as @user or @org\/team on the base branch\. /],
  ];
  for (const [about, owners, mend] of UNOWNED)
    it(`where ${about}`, async ({ opened }) => {
      const scene = await opened({ owners });
      const { github, run } = scene;
      await run();
      github.label(1, LABEL, "alice");
      const asked = await run();
      expectRefused(scene, asked, mend);
      expect(asked.notices.join()).toMatch(/Then run the job again\.$/);
      github.merge(1, "bob");
      const applied = await run({ on: github.delivered("push") });
      expectBlocked(applied);
      const [told = ""] = applied.notices;
      expect(told).toMatch(mend);
      expect(told).toMatch(/After the merge nobody can agree there any more: open a pull request whose plan shows/);
      expect(told).not.toContain("run the job again");
    });

  it("but what can't be read may be read the next time", async ({ opened }) => {
    const scene = await reported(opened);
    const { github, run } = scene;
    github.label(1, LABEL, "alice");
    github.merge(1, "bob");
    const on = github.delivered("push");
    github.fail("repos/get-content", "502", { path: "CODEOWNERS" });
    const applied = await run({ on });
    expectBlocked(applied);
    expect(applied.notices.join()).toMatch(
      /it could not be read: GitHub answered with an error \(502\)\. Run the job again/,
    );
    github.recover();
    expect((await run({ on, attempt: 2 })).outputs["overridden-by"]).toBe("alice");
  });
});

describe.concurrent("the pushes can't be read, so only the run that the label started counts", () => {
  it("and queue and push, which are none, are not told to apply the label once more", async ({ opened }) => {
    const scene = await reported(opened);
    const { github, run } = scene;
    github.fail("repos/list-activities", "403");
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run({ on: "labeled" }), "alice");
    const group = github.enqueue([1], "bob");
    github.merge(1, "bob");
    const push = github.delivered("push");
    const queued = await run({ on: group });
    const applied = await run({ on: push });
    for (const ended of [queued, applied]) expectBlocked(ended);
    expect(applied.notices.join()).toMatch(
      /pushes to the branch could not be read .* Run the job again\. If .* what is merged keeps its workflow\. After the/,
    );
    github.recover();
    expect((await run({ on: push, attempt: 2 })).outputs["overridden-by"]).toBe("alice");
  });

  it("in the queue either", async ({ opened }) => {
    const scene = await reported(opened);
    const { github, run } = scene;
    github.label(1, LABEL, "alice");
    github.fail("repos/list-activities", "403");
    const on = github.enqueue([1], "bob");
    const queued = await run({ on });
    expectBlocked(queued);
    expect(queued.notices.join()).toMatch(/Give the job contents: read, and queue the pull request again\.$/);
    github.recover();
    expect((await run({ on, attempt: 2 })).outputs["overridden-by"]).toBe("alice");
  });
});

describe.concurrent("somebody tidies the labels of a pull request that is merged", () => {
  it("and whoever looks at that run is not told to open it again, which can't be done", async ({ opened }) => {
    const { github, run } = await reported(opened);
    github.label(1, LABEL, "alice");
    github.merge(1, "bob");
    github.unlabel(1, LABEL, "carol");
    const merged = await run({ on: "unlabeled" });
    expect([merged.exitCode, merged.errors]).toEqual([
      1,
      ["destroy-guard: Pull request #1 is merged, so there is nothing to decide any more, and nothing to do."],
    ]);
  });

  it("but one that is only closed can be", async ({ opened }) => {
    const { github, run } = await reported(opened);
    github.close(1, "bob");
    expect((await run({ on: "closed" })).errors.join()).toMatch(
      /is not open, so there is nothing to decide\. Reopen it/,
    );
  });
});

describe.concurrent("more commits than GitHub lists, and a bot pushed them", () => {
  const many = async (opened: Parameters<typeof reported>[0], count: number) => {
    const scene = await opened({ pull: null });
    const { github, run } = scene;
    github.bot("renovate");
    github.open({ by: "renovate[bot]", branch: "drop-db", files: { "infra/main.tf": "# nothing is left\n" } });
    for (let at = 0; at < count; at++) github.push("drop-db", { "README.md": `${at}` }, "renovate[bot]");
    expectBlocked(await run());
    github.label(1, LABEL, "alice");
    return { scene, ended: await run() };
  };

  it("so whose they are can't be told, and it is said how they can", async ({ opened }) => {
    const { scene, ended } = await many(opened, 251);
    expectRefused(scene, ended, /Of more than 250 commits GitHub does not list all: bring them together into fewer/);
    expect(scene.github.labelsOf(1)).toEqual([LABEL]);
  });

  it("and of as many as it lists they can", async ({ opened }) => {
    const { scene, ended } = await many(opened, 120);
    expectGranted(scene, ended, "alice");
  });
});

describe.concurrent("a link that has the name of a text for people leads to another module", () => {
  const MODULES = {
    "infra/main.tf": 'module "db" {\n  source = "./mod.md"\n}\n',
    "infra/mod.md": { link: "../mods/a" },
    "mods/a/main.tf": DECLARED,
    "mods/b/main.tf": "# none\n",
  };

  it("and needs a plan", async ({ opened }) => {
    const { github, run } = await opened({
      files: MODULES,
      pull: { files: { "infra/mod.md": { link: "../mods/b" } } },
    });
    const only = await run({ plan: null, inputs: { plan: "*/plan.json" } });
    expect([only.exitCode, only.errors.join()]).toEqual([
      1,
      expect.stringMatching(/changes Terraform files, but these/),
    ]);
    expect(comment(github)).toContain("could not review");
  });

  it("and is one that a glob of expect-roots sees", async ({ opened }) => {
    const { run } = await opened({ files: MODULES, pull: { files: { "infra/mod.md": { link: "../mods/b" } } } });
    const inputs = { plan: "x=other/plan.json", "expect-roots": "infra" };
    const ended = await run({ plan: null, inputs: { ...inputs, "expect-roots": "inf*" } });
    expect(ended.errors.join()).toMatch(/These roots had to report and did not: infra\./);
  });

  it("but a text of one line is a text", async ({ opened }) => {
    const { run } = await opened({
      files: { ...MODULES, "infra/mod.md": "# Modules\n", "infra/main.tf": DECLARED },
      pull: { files: { "infra/mod.md": "# Our modules\n" } },
    });
    expect((await run({ plan: null, inputs: { plan: "*/plan.json" } })).outputs.verdict).toBe("skipped");
  });
});
