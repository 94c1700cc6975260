import { describe, expect, vi } from "vitest";
import { DROP, DROP_TWO } from "./plans.ts";
import {
  BOT,
  comment,
  expectBlocked,
  expectGranted,
  expectRefused,
  itLoaded as it,
  LOADED_AT_ONCE,
  type Opening,
  type Scene,
} from "./stage.ts";

/** What an owner reads, and what an owner says: by somebody who may edit both, or has it written for them. */

vi.setConfig({ maxConcurrency: LOADED_AT_ONCE });

const LABEL = "allow-destroy";
const GONE = { "infra/main.tf": "# nothing is left\n" };

type Open = (opening?: Opening) => Promise<Scene>;

describe.concurrent("the comment is edited, and an owner agrees to what it says then", () => {
  const HARMLESS_NOW = "<!-- destroy-guard:default -->\nOnly the staging database goes, as agreed.";

  async function edited(
    opened: Open,
    opening?: Opening,
  ): Promise<Scene & { readonly id: number; readonly ours: string }> {
    const scene = await opened(opening);
    const { github, run } = scene;
    expectBlocked(await run());
    const [{ id, body: ours } = expect.fail("there is no comment")] = github.commentsOf(1);
    github.editComment(id, HARMLESS_NOW, "bob");
    return { ...scene, id, ours };
  }

  const WHY = /At the time of the label the comment with the report was not as this action wrote it: bob had edited it/;

  it("which is no consent to what was reported; one to the comment as it is put right is", async ({ opened }) => {
    const scene = await edited(opened);
    const { github, run, ours } = scene;
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run(), WHY);
    expect(comment(github)).toContain(/sha256:\w{64}/.exec(ours)?.[0]);
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run(), "alice");
  });

  it("also where it was put right before the job looked, by hand or by another run", async ({ opened }) => {
    const scene = await edited(opened);
    const { github, run, id, ours } = scene;
    github.label(1, LABEL, "alice");
    github.editComment(id, ours, "bob");
    github.label(1, "bug", "bob");
    expectRefused(scene, await run(), WHY);
    expect(github.labelsOf(1)).toEqual(["bug"]);

    const other = await edited(opened);
    // A run that reads the pull request right before the label, and writes after it.
    other.github.label(1, LABEL, "alice");
    other.github.editComment(other.id, other.ours, BOT);
    expectRefused(other, await other.run(), WHY);
  });

  it("by the second one of two owners alone", async ({ opened }) => {
    const policy = "version: 1\noverride: { required: 2 }\n";
    const scene = await opened({ owners: "* @alice @carol\n", policy });
    const { github, run } = scene;
    await run();
    github.label(1, LABEL, "alice");
    await run();
    const [{ id } = expect.fail("there is no comment")] = github.commentsOf(1);
    github.editComment(id, HARMLESS_NOW, "bob");
    github.approve(1, "carol");
    expectRefused(scene, await run({ attempt: 2 }), /only 1 agreed: alice/);
    github.approve(1, "carol");
    expectGranted(scene, await run({ attempt: 3 }), "alice,carol");
  });

  it("and what is edited after the label, or before the report was put right, takes no consent away", async ({
    opened,
  }) => {
    const scene = await edited(opened);
    const { github, run, id } = scene;
    expectBlocked(await run({ attempt: 2 }));
    github.label(1, LABEL, "alice");
    github.editComment(id, HARMLESS_NOW, "bob");
    expectGranted(scene, await run(), "alice");
  });

  it("without what it is found by, or deleted, with another one in its place", async ({ opened }) => {
    const ALIKE = "### destroy-guard: blocked\n\nOnly the staging database goes.";
    const GONE_SINCE = /The comment with the report that the label was given to was deleted, or made unlike one of/;
    for (const replace of [
      ({ github, id }: Scene & { readonly id: number }) => github.editComment(id, ALIKE, "bob"),
      ({ github, id }: Scene & { readonly id: number }) => {
        github.deleteComment(id, "bob");
        github.comment(1, ALIKE, "bob");
      },
    ]) {
      const scene = await edited(opened);
      const { github, run } = scene;
      replace(scene);
      github.label(1, LABEL, "alice");
      expectRefused(scene, await run(), GONE_SINCE, { told: false });
      expect(github.labelsOf(1)).toEqual([]);
      github.label(1, LABEL, "alice");
      expect((await run()).outputs.verdict).toBe("overridden");
    }
  });

  it("after more than a hundred edits, of which GitHub lists a hundred at once", async ({ opened }) => {
    const scene = await edited(opened);
    const { github, run, id } = scene;
    github.label(1, LABEL, "alice");
    for (let at = 0; at < 101; at++) github.editComment(id, `${HARMLESS_NOW} ${at}`, BOT);
    expectRefused(scene, await run(), WHY);
  });
});

describe.concurrent("a fork's pull request, where an owner's review says what it agrees to", () => {
  async function forked(
    opened: Open,
  ): Promise<{ readonly scene: Scene; readonly line: (plan?: string) => Promise<string> }> {
    const scene = await opened({ visibility: "public", pull: null });
    const { github, run } = scene;
    github.open({ by: "mallory", branch: "drop-db", files: GONE, from: github.fork("mallory") });
    const line = async (plan = DROP): Promise<string> => `${LABEL} ${(await run({ plan })).outputs.digest}`;
    return { scene, line };
  }

  it("and who may write puts the digest into a review that named none, or another one", async ({ opened }) => {
    const { scene, line } = await forked(opened);
    const { github, run } = scene;
    const [one, two] = [await line(), await line(DROP_TWO)];
    const review = github.approve(1, "alice", "Looks good to me.");
    github.editReview(review, `Looks good to me.\n\n${one}`, "carol");
    const WHY = /alice approved, but the text of the review was edited after that by carol/;
    expectRefused(scene, await run({ attempt: 2 }), WHY, { told: false });
    const other = github.approve(1, "alice", one);
    github.editReview(other, two, "carol");
    expectRefused(scene, await run({ attempt: 3, plan: DROP_TWO }), WHY, { told: false });
    // What the owner writes over it is the owner's own.
    github.editReview(other, one, "alice");
    expectGranted(scene, await run({ attempt: 4 }), "alice", { told: false });
  });

  it("and the comment, which there is with pull_request_target, was edited when the owner copied the line", async ({
    opened,
  }) => {
    const { scene } = await forked(opened);
    const { github, run } = scene;
    const on = github.delivered("pull_request_target");
    const token = github.actionsToken({ contents: "read", pull_requests: "write", statuses: "write", checks: "read" });
    const { digest = "" } = (await run({ on, token })).outputs;
    const [{ id, body } = expect.fail("there is no comment")] = github.commentsOf(1);
    github.editComment(id, body.replaceAll("aws_db_instance.prod", "aws_db_instance.staging"), "carol");
    github.approve(1, "alice", `${LABEL} ${digest}`);
    const again = await run({ on, token, attempt: 2 });
    expectRefused(
      scene,
      again,
      /At the time of the review the comment with the report was not as this action wrote it/,
    );
  });

  it("and the editor's account is gone since", async ({ opened }) => {
    const { scene, line } = await forked(opened);
    const { github, run } = scene;
    const named = await line();
    github.editReview(github.approve(1, "alice"), named, "carol");
    github.leave("carol");
    expectRefused(scene, await run({ attempt: 2 }), /was edited after that by somebody whom GitHub does not name/, {
      told: false,
    });
  });

  it("and who edited it can't be read", async ({ opened }) => {
    const { scene, line } = await forked(opened);
    const { github, run } = scene;
    github.approve(1, "alice", await line());
    // The first question is whose token it is.
    github.fail("graphql", "403", { after: 1 });
    expectRefused(scene, await run({ attempt: 2 }), /The edits of the review could not be read/, { told: false });
  });

  it("and the line stands in a comment of HTML, which nobody sees, in a text that was made for the owner", async ({
    opened,
  }) => {
    const { scene, line } = await forked(opened);
    const { github, run } = scene;
    github.approve(1, "alice", `Reviewed by the template.\n<!-- keep:\n${await line()}\n-->\n`);
    expectRefused(scene, await run({ attempt: 2 }), /the review names no digest/, { told: false });
  });

  it("nor in what is drawn, folded up, or shown when the mouse rests on it", async ({ opened }) => {
    const { scene, line } = await forked(opened);
    const { github, run } = scene;
    const named = await line();
    const texts = [
      `Looks [good](https://example.com "\n${named}\n").`,
      `<details><summary>Checklist</summary>\n\n${named}\n\n</details>`,
      `Looks good.\n\`\`\`math\n\\phantom{\n${named}\n}\n\`\`\``,
    ];
    for (const [at, text] of texts.entries()) {
      github.approve(1, "alice", text);
      expectRefused(scene, await run({ attempt: at + 2 }), /the review names no digest/, { told: false });
    }
  });
});

describe.concurrent("an agent makes what an owner asked it for", () => {
  it("and names the owner as co-author: they can't agree to it, another one can", async ({ opened }) => {
    const scene = await opened({ pull: null, owners: "* @alice @carol\n" });
    const { github, run } = scene;
    github.bot("coding-agent");
    const by = "coding-agent[bot]";
    const message = "Drop it\n\nCo-authored-by: Alice <alice@users.noreply.github.com>";
    github.push("drop-db", GONE, by, { message });
    github.open({ by, branch: "drop-db" });
    expectBlocked(await run());
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run(), /commit .* of the pull request is theirs/);
    github.label(1, LABEL, "carol");
    expectGranted(scene, await run(), "carol");
  });
});

describe.concurrent("the second owner's approval is dismissed after the check turned green, and nothing starts a run", () => {
  it("so the merge queue and the job that applies don't go by it", async ({ opened }) => {
    const policy = "version: 1\noverride: { required: 2 }\n";
    const scene = await opened({ owners: "* @alice @carol\n", policy });
    const { github, run } = scene;
    await run();
    github.label(1, LABEL, "alice");
    await run();
    const review = github.approve(1, "carol");
    expectGranted(scene, await run({ attempt: 2 }), "alice,carol");
    github.dismissReview(1, review, "carol");
    const WHY = /asks for 2 different owners, and only 1 agreed: alice/;
    expectRefused(scene, await run({ on: github.enqueue([1], "bob") }), WHY, { told: false });
    github.merge(1, "bob");
    expectRefused(scene, await run({ on: github.delivered("push") }), WHY, { told: false });
  });
});
