import { describe, expect, vi } from "vitest";
import { recordLine } from "../../../src/domain/override/record.ts";
import { agreed, LABEL, type Open, reported } from "./agreed.ts";
import { DATABASE, DROP_TWO, destroying, HARMLESS } from "./plans.ts";
import {
  BOT,
  comment,
  expectBlocked,
  expectGranted,
  expectRefused,
  itLoaded as it,
  LOADED_AT_ONCE,
  POLICY,
  RECORD,
  type Scene,
} from "./stage.ts";

/**
 * What an owner takes back, what stood before their eyes, whose work it is and whose file: by somebody who may push,
 * rename labels and run workflows. And the owners who do nothing but their work, and must not be refused for it.
 */

vi.setConfig({ maxConcurrency: LOADED_AT_ONCE });

describe.concurrent("an owner takes the consent back", () => {
  const HIDDEN = /nor does one since which a renamed label was taken off\. An owner applies the label again/;

  it("while the label has another name, and another label gets its name", async ({ opened }) => {
    const scene = await agreed(opened);
    const { github, run } = scene;
    github.label(1, "wip", "bob");
    github.renameLabel(LABEL, "allow-destroys", "bob");
    github.unlabel(1, "allow-destroys", "alice");
    expectBlocked(await run());
    github.renameLabel("wip", LABEL, "bob");
    github.retitle(1, "Drop it", "bob");
    expectRefused(scene, await run(), HIDDEN);
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run(), "alice");
  });

  it("and what is merged all the same is not applied", async ({ opened }) => {
    const scene = await agreed(opened);
    const { github, run } = scene;
    github.label(1, "wip", "bob");
    github.renameLabel(LABEL, "allow-destroys", "bob");
    github.unlabel(1, "allow-destroys", "alice");
    github.renameLabel("wip", LABEL, "bob");
    github.merge(1, "bob");
    expectBlocked(await run({ on: github.delivered("push") }));
  });

  it("and a run that was granted before is run again", async ({ opened }) => {
    const { github, run } = await agreed(opened);
    const on = github.delivered("pull_request", "labeled");
    github.unlabel(1, LABEL, "carol");
    expectBlocked(await run({ on, attempt: 2 }));
  });
});

describe.concurrent("another report stands before the owner than the one that was recorded", () => {
  const ANEW = /What stood in the comment with the report at the time of the label is not what was recorded last/;

  async function told(opened: Open): Promise<Scene & { readonly id: number; readonly body: string }> {
    const scene = await opened();
    expectBlocked(await scene.run());
    const [{ id, body } = expect.fail("there is no comment")] = scene.github.commentsOf(1);
    return { ...scene, id, body };
  }

  it("written by a workflow that has our name: the one that is put right can be agreed to", async ({ opened }) => {
    const scene = await told(opened);
    const { github, run, id, body } = scene;
    github.editComment(id, body.replaceAll(DATABASE, "aws_db_instance.staging"), BOT);
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run(), ANEW);
    expect(comment(github)).toContain(DATABASE);
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run(), "alice");
  });

  it("whose record a workflow forged, for a plan that shows more when the owner has agreed", async ({ opened }) => {
    const grown = (await (await opened()).run({ plan: DROP_TWO })).outputs.digest ?? "";
    const scene = await told(opened);
    const { github, run } = scene;
    github.status(github.tip("drop-db"), RECORD, recordLine(1, grown, 2), BOT);
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run({ plan: DROP_TWO }), ANEW);
  });

  it("written by the run of an older commit, which ends last", async ({ opened }) => {
    const scene = await told(opened);
    const { github, run, id, body: harmless } = scene;
    github.push("drop-db", { "infra/orders.tf": "# gone too\n" }, "bob");
    expectBlocked(await run({ plan: DROP_TWO }));
    github.editComment(id, harmless, BOT);
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run({ plan: DROP_TWO }), ANEW);
  });

  it("and the comments can't be read in the run that decides: the label stays until they can", async ({ opened }) => {
    const scene = await told(opened);
    const { github, run, id, body } = scene;
    github.editComment(id, body.replaceAll(DATABASE, "aws_db_instance.staging"), "bob");
    github.label(1, LABEL, "alice");
    github.fail("issues/list-comments", "502");
    expectRefused(scene, await run(), /The comments of the pull request could not be read/, { told: false });
    github.recover();
    expectRefused(scene, await run({ attempt: 2 }), /as this action wrote it: bob had edited it/);
  });

  it("and the label that was refused for it could not be taken off: neither queue nor push goes by it", async ({
    opened,
  }) => {
    const scene = await told(opened);
    const { github, run, id, body } = scene;
    github.editComment(id, body.replaceAll(DATABASE, "aws_db_instance.staging"), "bob");
    github.label(1, LABEL, "alice");
    github.fail("issues/remove-label", "502");
    const EDITED = /as this action wrote it: bob had edited it/;
    expectRefused(scene, await run(), EDITED);
    expectRefused(scene, await run({ on: github.enqueue([1], "bob") }), EDITED, { told: false });
    github.merge(1, "bob");
    const on = github.delivered("push");
    expectRefused(scene, await run({ on }), EDITED, { told: false });
  });

  const GONE =
    /The comment with the report that the label was given to was deleted.*After the merge nobody can agree there any more: open a pull request whose plan shows the same/;

  it("and after a merge that nothing stopped it is deleted, so that nobody sees that it was edited", async ({
    opened,
  }) => {
    const scene = await told(opened);
    const { github, run, id, body } = scene;
    github.editComment(id, body.replaceAll(DATABASE, "aws_db_instance.staging"), "bob");
    github.label(1, LABEL, "alice");
    github.merge(1, "bob");
    github.deleteComment(id, "bob");
    expectRefused(scene, await run({ on: github.delivered("push") }), GONE, { told: false });
  });

  it("and it is deleted after the merge, with a record by a workflow that names no comment", async ({ opened }) => {
    const grown = (await (await opened()).run({ plan: DROP_TWO })).outputs.digest ?? "";
    const scene = await told(opened);
    const { github, run, id } = scene;
    github.status(github.tip("drop-db"), RECORD, recordLine(1, grown, 2), BOT);
    github.label(1, LABEL, "alice");
    github.merge(1, "bob");
    github.deleteComment(id, "bob");
    const on = github.delivered("push");
    expectRefused(scene, await run({ on, plan: DROP_TWO }), GONE, { told: false });
  });

  it("but where the pull request's job writes no comment, the job that applies asks for none", async ({ opened }) => {
    const scene = await opened();
    const { github, run } = scene;
    expectBlocked(await run({ inputs: { comment: "never" } }));
    github.label(1, LABEL, "alice");
    github.merge(1, "bob");
    expectGranted(scene, await run({ on: github.delivered("push") }), "alice", { told: false });
  });
});

describe.concurrent("the owner of what is lost", () => {
  it("is asked whatever script its name is in, and not the owner of the folder", async ({ opened }) => {
    const block = 'resource "aws_db_instance" "größe" {\n  engine = "postgres"\n}\n';
    const scene = await opened({
      owners: "* @alice\n/infra/rds.tf @carol\n",
      files: { "infra/rds.tf": block },
      pull: { files: { "infra/rds.tf": "# gone\n" } },
    });
    const { github, run } = scene;
    const plan = destroying(DATABASE).replaceAll('"prod"', '"größe"').replaceAll(DATABASE, "aws_db_instance.größe");
    expectBlocked(await run({ plan }));
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run({ plan }), /does not own infra\/rds\.tf; its owner is @carol/);
    github.label(1, LABEL, "carol");
    expectGranted(scene, await run({ plan }), "carol");
  });

  it("is asked for a file with spaces in its name", async ({ opened }) => {
    const scene = await opened({
      owners: "* @alice\n/infra/my\\ db.tf @carol\n",
      files: { "infra/main.tf": "# nothing\n", "infra/my db.tf": 'resource "aws_db_instance" "prod" {}\n' },
      pull: { files: { "infra/my db.tf": null } },
    });
    const { github, run } = scene;
    expectBlocked(await run());
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run(), /does not own infra\/my db\.tf/);
    github.label(1, LABEL, "carol");
    expectGranted(scene, await run(), "carol");
  });
});

describe.concurrent("an owner pushes to somebody else's pull request", () => {
  const OWN = /alice applied the label, but pushed to the branch of the pull request, the last time commit/;
  const UPDATE = { "web/index.tf": "# from main\n" };

  it("after having agreed, to bring it up to date, and the consent ends: another owner has to agree", async ({
    opened,
  }) => {
    const scene = await agreed(opened, { owners: "* @alice @carol\n" });
    const { github, run } = scene;
    github.push("drop-db", UPDATE, "alice", { message: "Merge branch 'main' into drop-db" });
    expectRefused(scene, await run(), OWN);
    github.label(1, LABEL, "carol");
    expectGranted(scene, await run(), "carol");
  });

  it("a destroy, and can't agree to it", async ({ opened }) => {
    const scene = await reported(opened);
    const { github, run } = scene;
    github.push("drop-db", { "infra/orders.tf": "# gone too\n" }, "alice");
    expectBlocked(await run({ plan: DROP_TWO }));
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run({ plan: DROP_TWO }), OWN);
    // Nor after somebody else's commit on top, nor after the branch was set back and the destroy came again.
    github.push("drop-db", { "README.md": "# On top\n" }, "bob");
    expectBlocked(await run({ plan: DROP_TWO }));
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run({ plan: DROP_TWO }), OWN);
  });

  it("before anything was reported, and can't agree", async ({ opened }) => {
    const scene = await opened();
    const { github, run } = scene;
    github.push("drop-db", UPDATE, "alice");
    expectBlocked(await run());
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run(), OWN);
  });
});

describe.concurrent("a fork's author has an owner quote the line", () => {
  it("and a quote that goes on without a sign is one all the same", async ({ opened }) => {
    const scene = await opened({ visibility: "public", pull: null });
    const { github, run } = scene;
    github.open({
      by: "mallory",
      branch: "drop-db",
      files: { "infra/main.tf": "# nothing is left\n" },
      from: github.fork("mallory"),
    });
    const line = `${LABEL} ${(await run()).outputs.digest}`;
    github.approve(1, "alice", `> just write\n${line}`);
    expectRefused(scene, await run({ attempt: 2 }), /the review names no digest/, { told: false });
    github.approve(1, "alice", `> just write\n\n${line}`);
    expectGranted(scene, await run({ attempt: 3 }), "alice", { told: false });
  });
});

describe.concurrent("an owner strikes out the line that names the digest", () => {
  it.for([
    ["~~not this:\nLINE\nnot yet~~", false],
    ["~not this:\nLINE\nnot yet~", false],
    ["~~not this~~\nLINE", true],
    ["about 5 ~ 6 minutes\nLINE", true],
    ["~~not this\n\nLINE", true],
  ] as const)("by %j, and it counts only where it is not", async ([text, isConsent], { opened }) => {
    const { github, run } = await opened({ visibility: "public", pull: null });
    const files = { "infra/main.tf": "# nothing is left\n" };
    github.open({ by: "mallory", branch: "drop-db", files, from: github.fork("mallory") });
    github.approve(1, "alice", text.replace("LINE", `${LABEL} ${(await run()).outputs.digest}`));
    expect((await run({ attempt: 2 })).outputs.verdict).toBe(isConsent ? "overridden" : "blocked");
  });
});

describe.concurrent("who pushed has no account any more, and GitHub names nobody", () => {
  it("and on a new branch, as the remedy says, an owner can agree", async ({ opened }) => {
    const scene = await opened({ pull: null });
    const { github, run } = scene;
    github.push("drop-db", { "infra/main.tf": "# nothing is left\n" }, "carol");
    github.leave("carol", "nobody");
    github.open({ by: "bob", branch: "drop-db" });
    expectBlocked(await run());
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run(), /does not say who pushed.*Bring the commits to a new branch, in a push from/);
    github.close(1, "bob");
    github.moveTo("drop-db-2", github.tip("drop-db"), "bob");
    github.open({ by: "bob", branch: "drop-db-2" });
    expectBlocked(await run());
    github.label(2, LABEL, "alice");
    expect((await run()).outputs["overridden-by"]).toBe("alice");
  });
});

describe.concurrent("the policy is a link", () => {
  it("and who changes what it leads to changes the policy", async ({ opened }) => {
    const link = { link: "../config/guard.yml" };
    const GUARDED = "version: 1\nrules: { guard-edited: block }\n";
    const scene = await opened({
      owners: "* @alice\n",
      files: { [POLICY]: link, "config/guard.yml": GUARDED },
      pull: { files: { "config/guard.yml": "version: 1\nrules: { last-copy: off }\n" } },
    });
    const run = await scene.run({ plan: HARMLESS, files: { [POLICY]: link, "config/guard.yml": "version: 1\n" } });
    expectBlocked(run);
    expect(run.summary).toContain("guard-edited");
  });
});

describe.concurrent("the job of a fork's pull request has a name of its own", () => {
  it("and its check can't be found: that is said, and not that the approval was too early", async ({ opened }) => {
    const scene = await opened({ visibility: "public", pull: null });
    const { github, run } = scene;
    const files = { "infra/main.tf": "# nothing is left\n" };
    github.open({ by: "mallory", branch: "drop-db", files, from: github.fork("mallory") });
    const env = { GITHUB_JOB: "destroy-guard" };
    const { digest } = (await run({ name: "Guard", env })).outputs;
    github.approve(1, "alice", `${LABEL} ${digest}`);
    const again = await run({ name: "Guard", env, attempt: 2 });
    expectRefused(scene, again, /job's own check run is not known.*Leave the job without a name/, { told: false });
  });
});

describe.concurrent("the report says at once where nobody can agree, and what to do about it", () => {
  it.for([
    [
      "a team, and no token to look it up",
      "* @acme/dba\n",
      /@acme\/dba, and who is in a team can't be read.*owners-token/,
    ],
    ["another organisation's team", "* @other/dba\n", /a team of another organisation\. Name a team of acme, or users/],
    ["an address", "* alice@example.com\n", /whose address that is can't be verified\. Write the owner as @user/],
    ["the author alone", "* @bob\n", /no owner but the author.*Name another owner.*override\.allowAuthor/],
  ] as const)("for the file's owner is %s", async ([, owners, why], { opened }) => {
    const { github, run } = await opened({ owners });
    expectBlocked(await run());
    const text = comment(github).replaceAll("&#8288;", "").replace(/[`\\]/g, "");
    expect(text).toMatch(why);
    expect(text).toContain("nobody can agree yet");
    expect(text).not.toContain("may agree.");
  });

  it("for fewer are named than the policy asks for, and says so again when one of them has agreed", async ({
    opened,
  }) => {
    const WHY = /Name more owners on the base branch, or let the policy there ask for fewer \(override\.required\)/;
    const policy = "version: 1\noverride: { required: 2 }\n";
    const scene = await opened({ owners: "* @Alice @bob\n", policy });
    const { github, run } = scene;
    expectBlocked(await run());
    expect(comment(github).replaceAll("`", "")).toMatch(
      /nobody can agree yet\..*no more are named than @?(&#8288;)?Alice/,
    );
    expect(comment(github)).toMatch(WHY);
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run(), WHY);

    const three = await opened({ owners: "* @alice @bob @carol\n", policy });
    await three.run();
    three.github.label(1, LABEL, "alice");
    expectRefused(three, await three.run(), /only 1 agreed: alice\. The owner @carol approves the newest commit/);
  });

  it("and names only those who can", async ({ opened }) => {
    const { github, run } = await opened({ owners: "* @acme/dba alice@example.com @bob @alice\n" });
    expectBlocked(await run());
    expect(comment(github)).toContain("`alice` may agree.");
  });
});
