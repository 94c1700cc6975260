import { describe, expect, vi } from "vitest";
import type { FakeGitHub } from "../../github/fake/github.ts";
import type { Answer } from "../../github/fake/route.ts";
import type { Run } from "../runner.ts";
import { agreed, LABEL, reported } from "./agreed.ts";
import { HARMLESS } from "./plans.ts";
import {
  BOT,
  expectBlocked,
  expectGranted,
  expectRefused,
  itLoaded as it,
  LOADED_AT_ONCE,
  ownComments,
  RECORD,
  recordsOn,
} from "./stage.ts";

/** Lists that come without some of their entries: who stands between takes the links to other pages away, or a list comes empty. */

vi.setConfig({ maxConcurrency: LOADED_AT_ONCE });

function expectNoVerdict(run: Run, why: RegExp): void {
  expect([run.exitCode, run.outputs.verdict], run.stdout).toEqual([1, undefined]);
  expect(run.errors.join("\n")).toMatch(why);
}

/** From now on no page of the list tells that there is another one. */
const unlinked = (github: FakeGitHub, operation: string): void =>
  github.fail(operation, { kind: "changed", change: ({ headers: _, ...answer }: Answer): Answer => answer });

/** From now on the list is empty, whatever is in it. */
const empty = (github: FakeGitHub, operation: string): void =>
  github.fail(operation, { kind: "changed", change: ({ headers: _, ...answer }: Answer) => ({ ...answer, body: [] }) });

/** So many events that those that follow are on another page. */
function talk(github: FakeGitHub, pairs: number): void {
  for (let at = 0; at < pairs; at++) {
    github.label(1, `area-${at}`, "tina");
    github.unlabel(1, `area-${at}`, "alice");
  }
}

const LINKED = [true, false] as const;

describe.concurrent("more than a hundred events, with and without links to their pages", () => {
  for (const linked of LINKED) {
    const cut = (github: FakeGitHub): void => {
      if (!linked) unlinked(github, "issues/list-events");
    };
    it(`an owner took the label off later, and somebody else put it on (links: ${linked})`, async ({ opened }) => {
      const scene = await reported(opened);
      const { github, run } = scene;
      github.label(1, LABEL, "alice");
      talk(github, 60);
      github.unlabel(1, LABEL, "alice");
      github.label(1, LABEL, "tina");
      cut(github);
      expectRefused(scene, await run(), /tina applied the label, but does not own infra\/main\.tf/);
    });

    it(`the base was switched there and back later (links: ${linked})`, async ({ opened }) => {
      const scene = await reported(opened);
      const { github, run } = scene;
      github.label(1, LABEL, "alice");
      talk(github, 60);
      github.moveTo("lax", github.tip("main"), "bob");
      github.switchBase(1, "lax", "bob");
      github.switchBase(1, "main", "bob");
      cut(github);
      expectRefused(scene, await run(), /The base branch of the pull request was changed after the label/);
    });

    for (const pairs of [49, 50, 60])
      it(`an owner's label is on the last page, of ${2 * pairs + 1} events (links: ${linked})`, async ({ opened }) => {
        const scene = await reported(opened);
        const { github, run } = scene;
        talk(github, pairs);
        github.label(1, LABEL, "alice");
        cut(github);
        expectGranted(scene, await run(), "alice");
      });
  }
});

describe.concurrent("more than a hundred reviews, with and without links to their pages", () => {
  const policy = "version: 1\noverride:\n  required: 2\n";
  for (const linked of LINKED) {
    it(`the second owner took the approval back later (links: ${linked})`, async ({ opened }) => {
      const scene = await reported(opened, { owners: "* @alice @carol\n", policy });
      const { github, run } = scene;
      github.label(1, LABEL, "alice");
      github.approve(1, "carol");
      for (let at = 0; at < 101; at++) github.review(1, "COMMENTED", "bob", { body: `${at}` });
      github.review(1, "CHANGES_REQUESTED", "carol");
      if (!linked) unlinked(github, "pulls/list-reviews");
      expectRefused(scene, await run(), /asks for 2 different owners/);
    });

    it(`the second owner approves at last (links: ${linked})`, async ({ opened }) => {
      const scene = await reported(opened, { owners: "* @alice @carol\n", policy });
      const { github, run } = scene;
      github.label(1, LABEL, "alice");
      for (let at = 0; at < 101; at++) github.review(1, "COMMENTED", "bob", { body: `${at}` });
      github.approve(1, "carol");
      if (!linked) unlinked(github, "pulls/list-reviews");
      expectGranted(scene, await run(), "alice,carol");
    });
  }
});

describe.concurrent("more than a hundred comments, with and without links to their pages", () => {
  for (const linked of LINKED)
    it(`ours is after them: it is found, and stays the only one (links: ${linked})`, async ({ opened }) => {
      const scene = await opened();
      const { github, run } = scene;
      for (let at = 0; at < 101; at++) github.comment(1, `${at}`, "mallory");
      if (!linked) unlinked(github, "issues/list-comments");
      expectBlocked(await run());
      github.label(1, LABEL, "alice");
      expectGranted(scene, await run(), "alice");
      expect(ownComments(github)).toHaveLength(1);
    });
});

describe.concurrent("more than a hundred pushes, with and without links to their pages", () => {
  for (const linked of LINKED) {
    it(`an owner's own push is before them (links: ${linked})`, async ({ opened }) => {
      const scene = await opened({ owners: "* @alice @carol\n" });
      const { github, run } = scene;
      github.push("drop-db", { "a.txt": "" }, "alice");
      for (let at = 0; at < 101; at++) github.push("drop-db", { "a.txt": `${at}` }, "bob");
      expectBlocked(await run());
      github.label(1, LABEL, "alice");
      if (!linked) unlinked(github, "repos/list-activities");
      expectRefused(scene, await run(), /alice applied the label, but (?:pushed to the branch|commit \w+ of the pull)/);
      github.label(1, LABEL, "carol");
      expectGranted(scene, await run(), "carol");
    });
  }
});

describe.concurrent("more than a hundred statuses, with and without links to their pages", () => {
  for (const linked of LINKED)
    it(`the record that blocks is behind them, and a run that is started by hand does not pass (links: ${linked})`, async ({
      opened,
    }) => {
      const { github, run } = await reported(opened);
      const { sha } = github.pull(1).head;
      for (let at = 0; at < 150; at++) github.status(sha, `ci/${at}`, "done", "bob");
      if (!linked) unlinked(github, "repos/list-commit-statuses-for-ref");
      const on = github.dispatch("drop-db", "bob");
      expectNoVerdict(await run({ on, plan: HARMLESS }), /is the newest one of pull request #1, on which something/);
    });

  it("the same with a list of open pull requests that came empty", async ({ opened }) => {
    const { github, run } = await reported(opened);
    empty(github, "pulls/list");
    const on = github.dispatch("drop-db", "bob");
    expectNoVerdict(await run({ on, plan: HARMLESS }), /is the newest one of pull request #1, on which something/);
  });

  it("and a record of a pull request that there never was stops nobody", async ({ opened }) => {
    const { github, run } = await opened({ pull: null });
    const sha = github.tip("main");
    const digest = `sha256:${"a".repeat(64)}`;
    github.status(sha, RECORD, `v2 #999 ${digest} n=1`, BOT);
    const on = github.dispatch("main", "bob");
    expect((await run({ on, plan: HARMLESS })).outputs.verdict).toBe("passed");
  });

  it("and one of a pull request that is closed neither", async ({ opened }) => {
    const { github, run } = await reported(opened);
    github.close(1, "bob");
    github.moveTo("main", github.tip("drop-db"), "alice");
    const on = github.dispatch("main", "bob");
    expect((await run({ on, plan: HARMLESS })).outputs.verdict).toBe("passed");
  });
});

describe.concurrent("another pull request has the same head and a laxer base, and GitHub's lists come empty", () => {
  const shared = async (github: FakeGitHub): Promise<void> => {
    github.moveTo("lax", github.tip("main"), "bob");
    github.open({ by: "bob", branch: "drop-db", base: "lax" });
  };
  it("that of the commit: the one of all open ones tells", async ({ opened }) => {
    const { github, run } = await opened();
    await shared(github);
    empty(github, "repos/list-pull-requests-associated-with-commit");
    expectNoVerdict(await run({ plan: HARMLESS }), /is also the newest commit of pull request/);
  });

  it("both: nothing is decided", async ({ opened }) => {
    const { github, run } = await opened();
    await shared(github);
    empty(github, "repos/list-pull-requests-associated-with-commit");
    empty(github, "pulls/list");
    expectNoVerdict(await run({ plan: HARMLESS }), /list of open pull requests does not hold #2.* Run the job again/);
    github.recover();
    github.close(2, "bob");
    github.retitle(1, "Drop it", "bob");
    expect((await run({ plan: HARMLESS })).outputs.verdict).toBe("passed");
  });

  it("but a commit of which GitHub tells no pull request, as it does of a fork's, is decided on", async ({
    opened,
  }) => {
    const scene = await agreed(opened);
    empty(scene.github, "repos/list-pull-requests-associated-with-commit");
    expectGranted(scene, await scene.run({ attempt: 2 }), "alice");
  });
});

describe.concurrent("a page is asked for again where it failed at first", () => {
  for (const fault of ["502", "secondary limit", "cut short", "garbled"] as const)
    it(`the second one, with ${fault}`, async ({ opened }) => {
      const scene = await reported(opened);
      const { github, run } = scene;
      talk(github, 60);
      github.label(1, LABEL, "alice");
      github.fail("issues/list-events", fault, { page: 2, times: 1 });
      expectGranted(scene, await run(), "alice");
    });

  it("but where it fails for good nobody agreed, and nothing was taken off", async ({ opened }) => {
    const scene = await reported(opened);
    const { github, run } = scene;
    talk(github, 60);
    github.label(1, LABEL, "alice");
    github.fail("issues/list-events", "502", { page: 2 });
    expectRefused(scene, await run(), /The events of the pull request could not be read/);
    expect(github.labelsOf(1)).toEqual([LABEL]);
    github.recover();
    expectGranted(scene, await run({ attempt: 2 }), "alice");
    expect(recordsOn(github, github.pull(1).head.sha).length).toBeGreaterThan(0);
  });
});
