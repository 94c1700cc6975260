import { describe, expect, vi } from "vitest";
import { LABEL, reported } from "./agreed.ts";
import { DROP, DROP_TWO, HARMLESS } from "./plans.ts";
import {
  BOT,
  comment,
  DECLARED,
  type Doing,
  expectBlocked,
  expectGranted,
  expectRefused,
  itLoaded as it,
  LOADED_AT_ONCE,
  type Scene,
} from "./stage.ts";

/** What goes under one name: checks on one commit, reports under one key, files behind a link, words in our comment. */

vi.setConfig({ maxConcurrency: LOADED_AT_ONCE });

const IN_PLACE =
  /is the newest one of pull request #1, on which something that blocks was reported last\. .* lets it pass, and its check would stand in the place of that one's\./;

describe.concurrent("a protected branch is on its way into the next one, where its pull request is blocked", () => {
  const OTHER: Doing = { plan: HARMLESS };

  /** `develop` → `main`, or `main` → `release`: reported as blocked; and what the push of its newest commit started. */
  async function promoted(
    opened: Parameters<typeof reported>[0],
    head: "develop" | "main",
  ): Promise<Scene & { readonly on: NonNullable<Doing["on"]> }> {
    const scene = await opened({ pull: null });
    const { github, run } = scene;
    const base = head === "main" ? "release" : "main";
    if (head === "main") github.push("release", { "README.md": "# Release\n" }, "alice");
    else github.push("develop", { "README.md": "# Next\n" }, "alice");
    for (const branch of ["develop", "release"]) github.protect(branch);
    github.push(head, { "infra/main.tf": "# nothing is left\n" }, "bob");
    github.open({ by: "bob", branch: head, base, files: { "NEXT.md": "" } });
    const on = github.delivered("push");
    expectBlocked(await run());
    return { ...scene, on };
  }

  for (const head of ["develop", "main"] as const)
    it(`and the run of a push to ${head}, which that branch's rules let pass, is not green in its place`, async ({
      opened,
    }) => {
      const { on, run } = await promoted(opened, head);
      for (const doing of [OTHER, { plan: null }, { ...OTHER, attempt: 2 }])
        expect((await run({ ...doing, on })).errors).toEqual([expect.stringMatching(IN_PLACE)]);
    });

  it("nor one that is started there by hand or by the clock", async ({ opened }) => {
    const { github, run } = await promoted(opened, "main");
    for (const on of [github.dispatch("main", "bob"), github.schedule("0 3 * * *", "bob")])
      expect((await run({ plan: null, on })).errors).toEqual([expect.stringMatching(IN_PLACE)]);
  });

  it("nor the run of the merge queue that brought the commit there, when it is run again", async ({ opened }) => {
    const { github, run } = await opened({ pull: { files: { "README.md": "# Typo\n" } } });
    github.push("release", { "infra/more.tf": "# more\n" }, "alice");
    github.protect("release");
    const on = github.enqueue([1], "bob");
    expect((await run({ plan: null, on })).outputs.verdict).toBe("skipped");
    github.mergeGroup(on, "bob");
    github.open({ by: "bob", branch: "main", base: "release" });
    expectBlocked(await run());
    expect((await run({ plan: null, on, attempt: 2 })).errors).toEqual([
      expect.stringMatching(/is the newest one of pull request #2, on which something that blocks was reported last/),
    ]);
  });

  it("but it passes where its check has a name of its own, which checks: read lets it see", async ({ opened }) => {
    const { github, on, run } = await promoted(opened, "develop");
    const mayRead = { contents: "read", pull_requests: "read", statuses: "read", metadata: "read" } as const;
    const apply = { ...OTHER, on, name: "apply", token: github.actionsToken({ ...mayRead, checks: "read" }) };
    expect((await run(apply)).outputs.verdict).toBe("passed");
    const without = await run({ ...apply, token: github.actionsToken(mayRead) });
    expect(without.errors).toEqual([
      expect.stringMatching(
        /give it an id of its own \(and no name:\), and the permission checks: read, by which it can see/,
      ),
    ]);
  });

  it.for([
    ["is one of a matrix", "apply (infra/prod)", "apply", true],
    ["is of a workflow that is called", "deploy / apply (infra / prod)", "apply", true],
    ["has another name than its job", "destroy-guard", "apply", false],
    [
      "is one of the pull request's, with the values of a matrix behind it",
      "destroy-guard (x)",
      "destroy-guard",
      false,
    ],
  ] as const)("and where its check %s, it is told by the name", async ([, name, job, isOwn], { opened }) => {
    const { github, on, run } = await promoted(opened, "develop");
    const mayRead = { contents: "read", pull_requests: "read", statuses: "read", checks: "read" } as const;
    const apply = { ...OTHER, on, name, env: { GITHUB_JOB: job }, token: github.actionsToken(mayRead) };
    // A run that is started again is the same one.
    for (const attempt of [1, 2])
      expect((await run({ ...apply, attempt })).outputs.verdict).toBe(isOwn ? "passed" : undefined);
  });

  it("nor by the name of a job that is over, of another run", async ({ opened }) => {
    const { github, on, run } = await promoted(opened, "develop");
    github.finishCheck(github.startCheck(github.tip("develop"), "apply"), "success");
    const mayRead = { contents: "read", pull_requests: "read", statuses: "read", checks: "read" } as const;
    const token = github.actionsToken(mayRead);
    const named = { ...OTHER, on, name: "destroy-guard", env: { GITHUB_JOB: "apply" }, token };
    expect((await run(named)).errors).toEqual([expect.stringMatching(IN_PLACE)]);
  });

  it("nor where the open pull requests can't be read", async ({ opened }) => {
    const { github, on, run } = await promoted(opened, "develop");
    github.fail("pulls/list", "502");
    expect((await run({ ...OTHER, on })).errors).toEqual([
      expect.stringMatching(/The list of open pull requests could not be read.*the permission pull-requests: read\./),
    ]);
  });

  it("and where nothing blocks there, or nothing was reported, or the pull request is closed", async ({ opened }) => {
    const { github, on, run } = await promoted(opened, "develop");
    await run({ plan: HARMLESS });
    expect((await run({ ...OTHER, on })).outputs.verdict).toBe("passed");
    expectBlocked(await run());
    github.close(1, "bob");
    expect((await run({ ...OTHER, on })).outputs.verdict).toBe("passed");
  });
});

describe.concurrent("the state is taken to a folder of somebody else, and what declared the database can't be seen", () => {
  const long = (text: string): string => Array.from({ length: 25_000 }, (_, at) => `# ${text} ${at}`).join("\n");
  /** Of more files than these GitHub is not asked for the text; theirs come first. */
  const before = Array.from({ length: 11 }, (_, at) => `a/${at}.tf`);

  it("and the owners of that file are asked, not only those of the folder", async ({ opened }) => {
    const files = Object.fromEntries(before.map((path) => [path, long("was")]));
    const scene = await opened({
      owners: "* @carol\n/infra/ @alice\n",
      files: { ...files, "infra/main.tf": `${DECLARED}${long("old")}` },
      pull: {
        files: {
          ...Object.fromEntries(before.map((path) => [path, long("is")])),
          "infra/main.tf": null,
          "platform/main.tf": "# comes here\n",
        },
      },
    });
    const { github, run } = scene;
    const doing: Doing = { plan: null, files: { "platform/plan.json": DROP }, inputs: { plan: "*/plan.json" } };
    expectBlocked(await run(doing));
    github.label(1, LABEL, "carol");
    expectRefused(scene, await run(doing), /carol agreed, but nobody yet who owns infra\/main\.tf/);
    github.approve(1, "alice");
    expectGranted(scene, await run(doing), "carol,alice");
  });
});

describe.concurrent("the state is taken to a folder of somebody else, which gets a block of that name, and no object of it", () => {
  const NONE = 'resource "aws_db_instance" "prod" {\n  count = 0\n}\n';

  it("and the owners of the file that it was taken from are asked as well", async ({ opened }) => {
    const scene = await opened({
      owners: "* @carol\n/infra/ @alice\n",
      pull: { files: { "infra/main.tf": "# nothing is left\n", "platform/main.tf": NONE } },
    });
    const { github, run } = scene;
    const files = { "platform/plan.json": DROP, "platform/main.tf": NONE };
    const doing: Doing = { plan: null, files, inputs: { plan: "*/plan.json" } };
    expectBlocked(await run(doing));
    github.label(1, LABEL, "carol");
    expectRefused(scene, await run(doing), /carol agreed, but nobody yet who owns infra\/main\.tf/);
    github.approve(1, "alice");
    expectGranted(scene, await run(doing), "carol,alice");
  });
});

describe.concurrent("the words in our comment are somebody else's", () => {
  const FORGED = "that it said already what is new now";

  it(`${FORGED}, and what is new is not compared with them`, async ({ opened }) => {
    const grown = await opened();
    await grown.run({ plan: DROP_TWO });
    const [told = expect.fail("nothing is told")] = /<!-- destroy-guard-told .*-->/.exec(comment(grown.github)) ?? [];

    const { github, run } = await opened();
    await run();
    const [ours = expect.fail("there is no comment")] = github.commentsOf(1);
    github.editComment(ours.id, ours.body.replace(/<!-- destroy-guard-told .*-->/, told), "bob");
    github.push("drop-db", { "infra/orders.tf": "# gone too\n" }, "bob");
    await run({ plan: DROP_TWO });
    expect(comment(github)).not.toContain("Since the last report");

    github.push("drop-db", { "infra/orders.tf": "# really\n" }, "bob");
    await run({ plan: DROP_TWO });
    expect(comment(github)).toMatch(/Since the last report \(commit `[0-9a-f]{7}`\): the same findings\./);
  });

  it(`${FORGED}, and a run without a verdict does not hand them on as ours`, async ({ opened }) => {
    const { github, run } = await opened();
    await run();
    const [ours = expect.fail("there is no comment")] = github.commentsOf(1);
    github.editComment(ours.id, ours.body.replace(/(told .*) -->/, "$1,0123456789 -->"), "bob");
    await run({ plan: "{" });
    expect(comment(github)).not.toContain("destroy-guard-told");
  });

  it("and who edited it can't be read: then nothing is compared", async ({ opened }) => {
    const { github, run } = await opened();
    await run();
    github.push("drop-db", { "infra/orders.tf": "# gone too\n" }, "bob");
    github.fail("graphql", "502", { after: 1 });
    const ended = await run({ plan: DROP_TWO });
    expectBlocked(ended);
    expect(comment(github)).not.toContain("Since the last report");
  });
});

describe.concurrent("two jobs report under one key", () => {
  const APP: Doing = {
    plan: null,
    files: { "app/plan.json": HARMLESS },
    inputs: { plan: "app/plan.json" },
    name: "app",
  };
  const TAKEN =
    /The last report here was of the same commit and of other roots, and this one has taken its place\..*give each job a name of its own in the input `key`/;

  it("and whoever reads the last one sees that it took another's place, and how to part them", async ({ opened }) => {
    const scene = await opened();
    const { github, run } = scene;
    await run();
    await run(APP);
    expect(comment(github)).toMatch(TAKEN);
    expect(comment(github)).not.toContain("finding gone");
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run(), /The label was given to another set of findings/);
    expect(comment(github)).toMatch(TAKEN);
  });

  it("but a label that starts the same job again says nothing of it", async ({ opened }) => {
    const scene = await opened();
    await scene.run();
    scene.github.label(1, LABEL, "alice");
    expectGranted(scene, await scene.run(), "alice");
    expect(comment(scene.github)).not.toMatch(TAKEN);
  });
});

describe.concurrent("a workflow that somebody starts by hand makes the plan, and another one decides after it", () => {
  it("and it does not speak for the pull request", async ({ opened }) => {
    const { github, run } = await reported(opened);
    const after = github.workflowRan(1, "plan", "success");
    for (const event of ["workflow_dispatch", "repository_dispatch", undefined]) {
      const made = { ...(after.payload.workflow_run as object), event };
      const on = { ...after, payload: { ...after.payload, workflow_run: made } };
      expect((await run({ on, plan: HARMLESS })).errors).toEqual([
        expect.stringMatching(/The workflow that made the plans was started by .*, and not by a push or by the pull/),
      ]);
      expect(comment(github)).toContain("could not review");
    }
    expect((await run({ on: after, plan: HARMLESS })).outputs.verdict).toBe("passed");
  });
});

describe.concurrent("a plan has a path that says little of where it is", () => {
  it("outside of the repository: who approves rightly is told to name its root, not to own what can't be owned", async ({
    opened,
  }) => {
    const scene = await opened();
    const { github, run } = scene;
    const doing: Doing = { inputs: { plan: "../elsewhere=infra/plan.json" } };
    expectBlocked(await run(doing));
    github.label(1, LABEL, "alice");
    expectRefused(
      scene,
      await run(doing),
      /The root \.\.\/elsewhere is not a folder of the repository, .* name the folder .*: infra\/prod=PATH/,
    );
    expect(github.labelsOf(1)).toEqual([LABEL]);
  });

  it("behind a link that git tracks: that is said of the link, and how to name the file", async ({ opened }) => {
    const { run } = await opened();
    const files = { "infra/plan.json": DROP, "infra/main.tf": DECLARED, "envs/prod": { link: "../infra" } };
    const doing: Doing = { plan: null, files, tracked: ["infra/main.tf", "envs/prod"] };
    expect((await run({ ...doing, inputs: { plan: "envs/prod/plan.json" } })).errors).toEqual([
      expect.stringMatching(
        /envs\/prod\/plan\.json is reached through the link envs\/prod, which git tracks: .*: ROOT=infra\/plan\.json\.$/,
      ),
    ]);
    expectBlocked(await run({ ...doing, inputs: { plan: "envs/prod=infra/plan.json" } }));
  });
});

describe.concurrent("an owner pushed to the pull request", () => {
  it("and is not named among those who may agree, before and after they tried", async ({ opened }) => {
    const scene = await opened({ owners: "* @alice @carol\n" });
    const { github, run } = scene;
    github.push("drop-db", { "infra/orders.tf": "# gone too\n" }, "alice");
    expectBlocked(await run());
    expect(comment(github)).toMatch(/after this report\. `carol` may agree\./);
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run(), /alice applied the label, but pushed to the branch of the pull request/);
    expect(comment(github)).toMatch(/after this report\. `carol` may agree\./);
    github.label(1, LABEL, "carol");
    expectGranted(scene, await run(), "carol");
  });

  it("and there is no other: that is said, and what to do", async ({ opened }) => {
    const { github, run } = await opened({ owners: "* @alice\n" });
    github.push("drop-db", { "infra/orders.tf": "# gone too\n" }, "alice");
    await run();
    expect(comment(github)).toMatch(
      /nobody can agree yet\. `infra\/main\.tf` has no owner but those who opened the pull request or pushed to its branch, who can't agree to it\. Name another owner on the base branch, or let the policy there allow it/,
    );
  });

  it("long before it left the base, or the policy lets them, or it can't be told: then they are named", async ({
    opened,
  }) => {
    const early = await opened({ pull: null });
    early.github.push("drop-db", { "README.md": "# Early\n" }, "alice");
    early.github.push("drop-db", { "infra/main.tf": "# nothing is left\n" }, "bob");
    early.github.open({ by: "bob", branch: "drop-db" });
    const allowed = await opened({ policy: "override:\n  allowAuthor: true\n" });
    allowed.github.push("drop-db", { "infra/orders.tf": "# gone too\n" }, "alice");
    const untold = await opened();
    untold.github.push("drop-db", { "infra/orders.tf": "# gone too\n" }, "alice");
    untold.github.fail("repos/list-activities", "403");
    for (const { github, run } of [early, allowed, untold]) {
      await run();
      expect(comment(github)).toMatch(/`alice` may agree\./);
    }
  });
});

describe.concurrent("several files are lost, each with owners of its own", () => {
  const opening = {
    owners: "/a/ @alice\n/b/ @carol\n/c/ @dora @eve\n",
    people: { dora: "write", eve: "write" },
    pull: { files: { "a/main.tf": "# gone\n", "b/main.tf": "# gone\n", "c/main.tf": "# gone\n" } },
  } as const;
  const doing: Doing = {
    plan: null,
    files: { "a/plan.json": DROP, "b/plan.json": DROP, "c/plan.json": DROP },
    inputs: { plan: "*/plan.json" },
  };

  it("and who owns none is told whose the first one is, not that all of them own it", async ({ opened }) => {
    const scene = await opened(opening);
    expectBlocked(await scene.run(doing));
    scene.github.label(1, LABEL, "tina");
    expectRefused(
      scene,
      await scene.run(doing),
      /does not own a\/main\.tf; its owner is @alice\. Nor do they own any other file whose owners are asked\./,
    );
  });

  it("and while several consents are missing it is said that each file needs one", async ({ opened }) => {
    const scene = await opened(opening);
    const { github, run } = scene;
    expectBlocked(await run(doing));
    github.label(1, LABEL, "alice");
    expectRefused(
      scene,
      await run(doing),
      /nobody yet who owns b\/main\.tf and c\/main\.tf\. Of @carol, @dora and @eve, an owner of each of these files approves/,
    );
    github.approve(1, "carol");
    expectRefused(scene, await run(doing), /nobody yet who owns c\/main\.tf\. One of @dora and @eve approves/);
    github.approve(1, "eve");
    expectGranted(scene, await run(doing), "alice,carol,eve");
  });
});

describe.concurrent("whoever may comment writes our marker a hundred times", () => {
  it("and one warning tells of all, so that it crowds out no other", async ({ opened }) => {
    const { github, run } = await opened();
    for (let at = 0; at < 110; at++)
      github.comment(1, "<!-- destroy-guard:default -->\nAll is well.", at % 2 === 0 ? "mallory" : "bob");
    github.fail("repos/create-commit-status", "403");
    expect((await run()).warnings).toEqual([
      "Comments by mallory and bob carry the marker of this action; they are left alone.",
      expect.stringMatching(/The record of this report could not be written/),
    ]);
    expect(github.commentsOf(1).filter(({ author }) => author.login === BOT)).toHaveLength(1);
  });
});
