import { describe, expect, vi } from "vitest";
import type { Answer } from "../../github/fake/route.ts";
import { agreed, LABEL, reported } from "./agreed.ts";
import { DROP, HARMLESS } from "./plans.ts";
import {
  CODEOWNERS,
  comment,
  expectBlocked,
  expectGranted,
  expectRefused,
  itLoaded as it,
  LOADED_AT_ONCE,
} from "./stage.ts";

/** Where the owners stand, and what they own: files of owners, links, submodules, and lists that do not go back far. */

vi.setConfig({ maxConcurrency: LOADED_AT_ONCE });

const GONE = "# nothing is left\n";

describe.concurrent("which CODEOWNERS counts", () => {
  it("not one that the pull request puts where GitHub looks first", async ({ opened }) => {
    const scene = await opened({
      owners: null,
      files: { CODEOWNERS: "* @alice\n" },
      pull: { files: { "infra/main.tf": GONE, [CODEOWNERS]: "* @carol\n" } },
    });
    const { github, run } = scene;
    expectBlocked(await run());
    github.label(1, LABEL, "carol");
    expectRefused(
      scene,
      await run(),
      /carol applied the label, but does not own infra\/main\.tf; its owner is @?alice/,
    );
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run(), "alice");
    // Nor when it is merged: what is applied goes by what stood before.
    github.merge(1, "bob");
    expect((await run({ on: github.delivered("push") })).outputs["overridden-by"]).toBe("alice");
  });

  it("not one that the pull request takes away", async ({ opened }) => {
    const scene = await opened({
      files: { "docs/CODEOWNERS": "* @carol\n" },
      pull: { files: { "infra/main.tf": GONE, [CODEOWNERS]: null } },
    });
    const { github, run } = scene;
    expectBlocked(await run());
    github.label(1, LABEL, "carol");
    expectRefused(scene, await run(), /carol applied the label, but does not own infra\/main\.tf/);
  });

  it("the first that is there, even where another one names more", async ({ opened }) => {
    const scene = await reported(opened, { files: { CODEOWNERS: "* @carol\n", "docs/CODEOWNERS": "* @carol\n" } });
    const { github, run } = scene;
    github.label(1, LABEL, "carol");
    expectRefused(scene, await run(), /carol applied the label, but does not own infra\/main\.tf/);
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run(), "alice");
  });

  for (const [about, owners] of [
    ["empty", ""],
    ["nothing but comments", "# * @carol\n\n"],
  ] as const)
    it(`also where it is ${about}: then nobody owns anything, and the next one is not asked`, async ({ opened }) => {
      const scene = await opened({ owners, files: { "docs/CODEOWNERS": "* @carol\n" } });
      const { github, run } = scene;
      expectBlocked(await run());
      expect(comment(github)).toMatch(/nobody can agree yet\..*Give it an owner in CODEOWNERS on/);
      github.label(1, LABEL, "carol");
      expectRefused(scene, await run(), /No line of CODEOWNERS on main gives infra\/main\.tf an owner/);
      github.push("main", { [CODEOWNERS]: "* @alice\n" }, "alice");
      github.unlabel(1, LABEL, "carol");
      github.label(1, LABEL, "alice");
      expectGranted(scene, await run(), "alice");
    });

  const LONG = `${"# a line that says nothing of anybody, as there may be many\n".repeat(40_000)}* @alice\n`;
  for (const [about, owners] of [
    ["has line ends of Windows", "# owners\r\n* @alice\r\n"],
    ["has no line end at its end", "* @alice"],
    ["has tabs between its words", "*\t@alice\t# whoever\n"],
    ["writes the name in another case", "* @ALICE\n"],
    ["is nearly as large as GitHub reads", LONG],
    ["names many who are gone before the one who is there", `* ${"@gone-1 ".repeat(50)}@alice\n`],
    ["gives the folder to another one before it gives it to her", "/infra/ @carol\n/infra/** @alice\n"],
  ] as const)
    it(`and its owner can agree where it ${about}`, async ({ opened }) => {
      const scene = await reported(opened, { owners });
      scene.github.label(1, LABEL, "alice");
      expectGranted(scene, await scene.run(), "alice");
    });

  for (const [about, owners] of [
    ["is of the same name deeper", "sub/infra/ @alice\n/other/ @carol\n"],
    ["differs by case", "/Infra/ @alice\n"],
    ["is a file of that name", "/infra/main @alice\n"],
    ["is of what lies beside it", "/infra-2/ @alice\n/infr/ @alice\n"],
    ["is only what lies directly above", "/* @alice\n"],
  ] as const)
    it(`and who owns what ${about} can't`, async ({ opened }) => {
      const scene = await reported(opened, { owners });
      scene.github.label(1, LABEL, "alice");
      expectRefused(scene, await scene.run(), /No line of CODEOWNERS on main gives infra\/main\.tf an owner/);
    });

  it("as it stands now: an owner who was taken out after the report can't agree, and who came in can", async ({
    opened,
  }) => {
    const scene = await reported(opened);
    const { github, run } = scene;
    github.push("main", { [CODEOWNERS]: "* @carol\n" }, "carol");
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run(), /alice applied the label, but does not own/);
    github.label(1, LABEL, "carol");
    expectGranted(scene, await run(), "carol");
  });
});

describe.concurrent("a root is led somewhere else", () => {
  it("to a folder of one's own, by a link in its place: the owners of both are asked", async ({ opened }) => {
    const scene = await opened({
      owners: "/infra/ @alice\n/infra @alice\n/sandbox/ @carol\n",
      pull: {
        files: { "infra/main.tf": null, infra: { link: "sandbox/infra" }, "sandbox/infra/main.tf": GONE },
      },
    });
    const { github, run } = scene;
    const doing = {
      plan: null,
      files: { "sandbox/infra/plan.json": DROP, "sandbox/infra/main.tf": GONE, infra: { link: "sandbox/infra" } },
      inputs: { plan: "infra=sandbox/infra/plan.json" },
    };
    expectBlocked(await run(doing));
    github.label(1, LABEL, "carol");
    expectRefused(scene, await run(doing), /nobody yet who owns .*infra\/main\.tf/);
    github.approve(1, "alice");
    expectGranted(scene, await run({ ...doing, attempt: 2 }), "carol,alice");
  });

  it("by a submodule at another commit: that needs a plan, whatever its name says", async ({ opened }) => {
    const { github, run } = await opened({ pull: { files: { "modules/db": "x\n" } } });
    const patch = "@@ -1 +1 @@\n-Subproject commit 0f1e\n+Subproject commit a2b3";
    const change = (answer: Answer): Answer => ({
      ...answer,
      body: (answer.body as readonly object[]).map((file) => ({ ...file, patch, additions: 1, deletions: 1 })),
    });
    github.fail("pulls/list-files", { kind: "changed", change });
    const entry = { path: "modules/db", mode: "160000", type: "commit", sha: "a".repeat(40) };
    const module = (answer: Answer): Answer => {
      const { tree, ...more } = answer.body as { readonly tree: readonly { readonly path: string }[] };
      return { ...answer, body: { ...more, tree: [...tree.filter(({ path }) => path !== entry.path), entry] } };
    };
    github.fail("git/get-tree", { kind: "changed", change: module });
    const ended = await run({ plan: null, inputs: { plan: "infra/*/plan.json" } });
    expect([ended.exitCode, ended.errors.join()]).toEqual([1, expect.stringMatching(/changes Terraform files, but/)]);
    expect((await run({ plan: HARMLESS })).outputs.verdict).toBe("passed");
  });
});

describe.concurrent("the list of pushes does not go back to where the branch began", () => {
  const cut = (answer: Answer): Answer => {
    const { headers: _, ...more } = answer;
    return { ...more, body: (answer.body as readonly unknown[]).slice(0, 1) };
  };
  /** Commits of addresses that are no account's. */
  const unknown = (answer: Answer): Answer => ({
    ...answer,
    body: (answer.body as readonly object[]).map((one) => ({ ...one, author: null, committer: null })),
  });

  it("and the commits tell that it was not the owner: their consent counts", async ({ opened }) => {
    const scene = await reported(opened, { pull: { files: { "a.txt": "" } } });
    const { github, run } = scene;
    github.push("drop-db", { "infra/main.tf": GONE }, "bob");
    expectBlocked(await run());
    github.label(1, LABEL, "alice");
    github.fail("repos/list-activities", { kind: "changed", change: cut });
    expectGranted(scene, await run(), "alice");
  });

  it("and the commits tell that it was: it does not", async ({ opened }) => {
    const scene = await opened({ owners: "* @alice @carol\n" });
    const { github, run } = scene;
    github.push("drop-db", { "infra/two.tf": "#\n" }, "alice");
    github.push("drop-db", { "infra/three.tf": "#\n" }, "bob");
    expectBlocked(await run());
    github.label(1, LABEL, "alice");
    github.fail("repos/list-activities", { kind: "changed", change: cut });
    expectRefused(scene, await run(), /alice applied the label, but commit \w+ of the pull request is theirs/);
  });

  it("nor do the commits: no permission is missing, so what is said is what helps", async ({ opened }) => {
    const scene = await opened();
    const { github, run } = scene;
    github.push("drop-db", { "infra/two.tf": "#\n" }, "bob");
    expectBlocked(await run());
    github.label(1, LABEL, "alice");
    github.fail("repos/list-activities", { kind: "changed", change: cut });
    github.fail("pulls/list-commits", { kind: "changed", change: unknown });
    const asked = await run();
    expectRefused(scene, asked, /the list of pushes does not tell .*Bring the commits to a new branch, in a push/);
    expect(asked.notices.join()).not.toContain("contents: read");
    github.recover();
    github.push("again", { "infra/main.tf": GONE, "infra/two.tf": "#\n" }, "bob");
    github.open({ by: "bob", branch: "again" });
    github.fail("pulls/list-commits", { kind: "changed", change: unknown });
    expectBlocked(await run());
    github.label(2, LABEL, "alice");
    expect((await run()).outputs["overridden-by"]).toBe("alice");
  });
});

describe.concurrent("another app, or another use, speaks in the same words", () => {
  it("a record by another app on the commit changes nothing", async ({ opened }) => {
    const scene = await agreed(opened);
    const { github, run } = scene;
    github.bot("other");
    const sha = github.pull(1).head.sha;
    github.status(sha, "destroy-guard/record", `v2 #1 sha256:${"a".repeat(64)} n=1`, "other[bot]");
    expectGranted(scene, await run({ attempt: 2 }), "alice");
  });

  it("nor does a status of anybody who fills the list", async ({ opened }) => {
    const scene = await reported(opened);
    const { github, run } = scene;
    const sha = github.pull(1).head.sha;
    for (let at = 0; at < 120; at++) github.status(sha, `ci/${at}`, "done", "bob");
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run(), "alice");
  });

  it("labels of many names beside it change nothing, whoever puts them on and off", async ({ opened }) => {
    const scene = await reported(opened);
    const { github, run } = scene;
    for (const name of ["allow", "allow-destroy-later", "destroy", "ALLOW DESTROY"]) github.label(1, name, "tina");
    github.label(1, LABEL, "alice");
    for (const name of ["allow", "destroy"]) github.unlabel(1, name, "tina");
    expectGranted(scene, await run(), "alice");
  });
});
