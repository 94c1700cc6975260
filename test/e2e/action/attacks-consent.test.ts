import { describe, expect } from "vitest";
import { DOCUMENTED_PERMISSIONS } from "../../github/fake/tokens.ts";
import type { Run } from "../runner.ts";
import { DATABASE, DROP, DROP_TWO, destroying, REPLICA } from "./plans.ts";
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
  type Opening,
  RECORD,
  recordsOn,
  type Scene,
} from "./stage.ts";

/**
 * Attempts to stretch a consent: to what the owner was not shown, or to an owner who may not agree. Where the check
 * stays red what the refusal tells to do is done, and then it is green: a remedy that does not work is none.
 */

const LABEL = "allow-destroy";

type Open = (opening?: Opening) => Promise<Scene>;

/** A scene in which what blocks was reported. */
async function reported(opened: Open, opening: Opening = {}, doing: Doing = {}): Promise<Scene> {
  const scene = await opened(opening);
  expectBlocked(await scene.run(doing));
  return scene;
}

describe.concurrent("a record of another pull request on the same commit", () => {
  it("is no report of this one, so its label covers nothing of that set", async ({ opened }) => {
    const scene = await reported(opened);
    const { github, run } = scene;
    github.moveTo("twin", github.tip("drop-db"), "bob");
    github.open({ by: "bob", branch: "twin" });
    expectBlocked(await run({ plan: DROP_TWO }));
    expect(recordsOn(github, github.tip("drop-db"))).toEqual([
      expect.stringMatching(/^v2 #1 sha256:[0-9a-f]{64} n=1$/),
      expect.stringMatching(/^v2 #2 sha256:[0-9a-f]{64} n=2$/),
    ]);
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run({ plan: DROP_TWO }), /another set of findings.*An owner applies the label again/);
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run({ plan: DROP_TWO }), "alice");
  });

  it("nor does it stand in the way of what was reported here", async ({ opened }) => {
    const scene = await reported(opened);
    const { github, run } = scene;
    github.moveTo("twin", github.tip("drop-db"), "bob");
    github.open({ by: "bob", branch: "twin" });
    await run({ plan: DROP_TWO });
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run(), "alice");
  });

  it("and a record that names no pull request, as older versions wrote them, counts for nothing", async ({
    opened,
  }) => {
    const { digest = "" } = (await (await opened()).run()).outputs;
    const scene = await opened();
    const { github, run } = scene;
    github.status(github.tip("drop-db"), RECORD, `v1 ${digest} n=1`, BOT);
    github.label(1, LABEL, "alice");
    expectRefused(
      scene,
      await run(),
      /not one of this version's: v1 sha256:\w{64} n=1\. An owner applies the label again/,
    );
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run(), "alice");
  });
});

describe.concurrent("GitHub retargets the pull request by itself", () => {
  it("for its base was merged and deleted, and the consent was to the other base", async ({ opened }) => {
    const scene = await opened({ pull: null });
    const { github, run } = scene;
    github.open({ by: "carol", branch: "next", files: { "infra/web.tf": "# more\n" } });
    github.open({ by: "bob", branch: "drop-db", base: "next", files: { "infra/main.tf": "# nothing is left\n" } });
    expectBlocked(await run());
    github.label(2, LABEL, "alice");
    expectGranted(scene, await run(), "alice", { told: false });
    github.merge(1, "carol");
    github.deleteBranch("next", "carol");
    expect(github.pull(2).base.branch).toBe("main");
    expectRefused(
      scene,
      await run({ on: "edited" }),
      /base branch of the pull request was changed after the label \(automatic_base_change_succeeded\)\. An owner applies/,
      { number: 2 },
    );
    github.label(2, LABEL, "alice");
    expectGranted(scene, await run(), "alice", { told: false });
  });
});

describe.concurrent("an approval on a fork that names no digest", () => {
  /** Mallory's pull request from her fork, reported. */
  async function forked(opened: Open): Promise<{ readonly scene: Scene; readonly first: Run }> {
    const scene = await opened({ visibility: "public", pull: null });
    const { github } = scene;
    github.open({
      by: "mallory",
      branch: "drop-db",
      files: { "infra/main.tf": "# nothing is left\n" },
      from: github.fork("mallory"),
    });
    const first = await scene.run();
    expectBlocked(first);
    return { scene, first };
  }

  /** The line that the summary gives to copy. */
  const lineIn = ({ summary }: Run): string =>
    /`(allow-destroy sha256:[0-9a-f]+)`/.exec(summary)?.[1] ?? expect.fail(`there is no line to copy: ${summary}`);

  const NAMES_NONE =
    /alice approved, but the review names no digest.*allow-destroy sha256:\w{64}; then run the job again/;
  const NAMES_ANOTHER =
    /alice approved, but the review names another set of findings than what blocks now, sha256:\w{64}\..*allow-destroy sha256:\w{64}; then run the job again/;

  it("is no consent; one with the line of the summary is", async ({ opened }) => {
    const { scene, first } = await forked(opened);
    const { github, run } = scene;
    github.approve(1, "alice", "Looks good to me.");
    const refused = await run({ attempt: 2 });
    expectRefused(scene, refused, NAMES_NONE, { told: false });
    expect(lineIn(refused)).toBe(lineIn(first));
    github.approve(1, "alice", `Fine.\r\n\r\n${lineIn(first)}\r\n`);
    expectGranted(scene, await run({ attempt: 3 }), "alice", { told: false });
  });

  it("and what grew on the same commit is not covered by what was named", async ({ opened }) => {
    const { scene, first } = await forked(opened);
    const { github, run } = scene;
    github.approve(1, "alice", lineIn(first));
    const grown = await run({ attempt: 2, plan: DROP_TWO });
    expectRefused(scene, grown, NAMES_ANOTHER, { told: false });
    github.approve(1, "alice", lineIn(grown));
    expectGranted(scene, await run({ attempt: 3, plan: DROP_TWO }), "alice", { told: false });
  });

  const TEXTS: readonly (readonly [about: string, text: (line: string) => string, isConsent: boolean])[] = [
    ["with the first 12 digits", (line) => line.slice(0, `${LABEL} sha256:`.length + 12), false],
    ["below a sentence", (line) => `Fine with me.\n${line}`, true],
    ["that quotes somebody else", (line) => `> ${line}\n\nYou wish.`, false],
  ];
  for (const [about, text, isConsent] of TEXTS) {
    it(`an approval ${about} is ${isConsent ? "a" : "no"} consent`, async ({ opened }) => {
      const { scene, first } = await forked(opened);
      scene.github.approve(1, "alice", text(lineIn(first)));
      const ended = await scene.run({ attempt: 2 });
      if (isConsent) expectGranted(scene, ended, "alice", { told: false });
      else
        expectRefused(
          scene,
          ended,
          /alice approved, but the review names (?:no digest|another set|only the beginning)/,
          { told: false },
        );
    });
  }

  it("and one that names the digest before it was ever reported here is none", async ({ opened }) => {
    const { first } = await forked(opened);
    const scene = await opened({ visibility: "public", pull: null });
    const { github, run } = scene;
    github.open({
      by: "mallory",
      branch: "drop-db",
      files: { "infra/main.tf": "# nothing is left\n" },
      from: github.fork("mallory"),
    });
    github.approve(1, "alice", lineIn(first));
    expectRefused(scene, await run(), /not later than the first report on this commit/, { told: false });
    github.approve(1, "alice", lineIn(first));
    expectGranted(scene, await run({ attempt: 2 }), "alice", { told: false });
  });
});

describe.concurrent("an owner who pushed, with somebody else's commit on top", () => {
  const two: Opening = { owners: "* @alice @carol\n" };
  const PUSHED =
    /alice applied the label, but pushed to the branch of the pull request, the last time commit \w{40}\. Another owner/;

  it("agrees to their own work", async ({ opened }) => {
    const scene = await opened({ ...two, pull: { files: { "README.md": "# Typo\n" } } });
    const { github, run } = scene;
    github.push("drop-db", { "infra/main.tf": "# nothing is left\n" }, "alice");
    github.push("drop-db", { "README.md": "# Another\n" }, "bob");
    await run();
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run(), PUSHED);
    github.label(1, LABEL, "carol");
    expectGranted(scene, await run(), "carol");
  });

  it("who made it anew, and force-pushed it", async ({ opened }) => {
    const scene = await opened({ ...two, pull: { files: { "README.md": "# Typo\n" } } });
    const { github, run } = scene;
    const before = github.tip("drop-db");
    github.push("drop-db", { "infra/main.tf": "# nothing is left\n" }, "alice");
    github.moveTo("drop-db", before, "bob");
    github.push("drop-db", { "infra/main.tf": "# nothing is left\n" }, "bob");
    await run();
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run(), PUSHED);
  });

  it("or deleted the branch and made it again, with the same commit", async ({ opened }) => {
    const scene = await opened({ ...two, pull: null });
    const { github, run } = scene;
    const pushed = github.push("drop-db", { "infra/main.tf": "# nothing is left\n" }, "alice");
    github.deleteBranch("drop-db", "alice");
    github.moveTo("drop-db", pushed, "bob");
    github.push("drop-db", { "README.md": "# Typo\n" }, "bob");
    github.open({ by: "bob", branch: "drop-db" });
    await run();
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run(), PUSHED);
  });

  it("and the list of pushes can't be read: the commits tell", async ({ opened }) => {
    const scene = await opened({ ...two, pull: { files: { "README.md": "# Typo\n" } } });
    const { github, run } = scene;
    github.push("drop-db", { "infra/main.tf": "# nothing is left\n" }, "alice");
    github.push("drop-db", { "README.md": "# Another\n" }, "bob");
    await run();
    github.fail("repos/list-activities", "403");
    github.label(1, LABEL, "alice");
    expectRefused(
      scene,
      await run({ on: "labeled" }),
      /alice applied the label, but commit \w{40} of the pull request is theirs\. Another owner/,
    );
    github.label(1, LABEL, "carol");
    expectGranted(scene, await run({ on: "labeled" }), "carol");
  });

  it("made on GitHub's pages, whose committer is GitHub", async ({ opened }) => {
    const scene = await opened({ ...two, pull: { files: { "README.md": "# Typo\n" } } });
    const { github, run } = scene;
    github.person("web-flow");
    github.push("drop-db", { "infra/main.tf": "# nothing is left\n" }, "alice", { committer: "web-flow" });
    github.push("drop-db", { "README.md": "# Another\n" }, "bob");
    await run();
    github.fail("repos/list-activities", "403");
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run({ on: "labeled" }), /alice applied the label, but commit \w{40} .* is theirs/);
  });

  it("and neither pushes nor committers tell whose commit it is: nobody agrees until they do", async ({ opened }) => {
    const scene = await opened({ pull: { files: { "README.md": "# Typo\n" } } });
    const { github, run } = scene;
    github.push("drop-db", { "infra/main.tf": "# nothing is left\n" }, "bob", { committer: null });
    await run();
    github.fail("repos/list-activities", "403");
    github.label(1, LABEL, "alice");
    expectRefused(
      scene,
      await run({ on: "labeled" }),
      /Who pushed can't be told: .*\(403\).*, and the committer of commit \w{40} is no account that GitHub knows\. Give the job contents: read/,
    );
    expect(github.labelsOf(1)).toEqual([LABEL]);
    github.recover();
    expectGranted(scene, await run({ on: "labeled", attempt: 2 }), "alice");
  });

  it("may where the policy says so, author or not", async ({ opened }) => {
    const scene = await opened({ policy: "override:\n  allowAuthor: true\n" });
    const { github, run } = scene;
    github.push("drop-db", { "README.md": "# Typo\n" }, "alice");
    await run();
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run(), "alice");
  });

  it("is not kept from agreeing by what they pushed before the branch left the base", async ({ opened }) => {
    const scene = await opened({ pull: null });
    const { github, run } = scene;
    github.push("develop", { "README.md": "# Typo\n" }, "alice");
    github.open({ by: "alice", branch: "develop" });
    github.merge(1, "carol");
    github.push("develop", { "infra/main.tf": "# nothing is left\n" }, "bob");
    github.open({ by: "bob", branch: "develop" });
    await run();
    github.label(2, LABEL, "alice");
    expectGranted(scene, await run(), "alice", { told: false });
  });

  it("nor does their review count where two owners are asked for", async ({ opened }) => {
    const scene = await opened({
      ...two,
      policy: "override:\n  required: 2\n",
      pull: { files: { "README.md": "#\n" } },
    });
    const { github, run } = scene;
    github.push("drop-db", { "infra/main.tf": "# nothing is left\n" }, "alice");
    github.push("drop-db", { "README.md": "# Another\n" }, "bob");
    await run();
    github.approve(1, "alice");
    github.label(1, LABEL, "carol");
    expectRefused(scene, await run(), /The policy asks for 2 different owners, and only 1 agreed: carol/);
  });
});

describe.concurrent("a team without write access of its own owns the files", () => {
  for (const role of ["read", null] as const) {
    it(`and may ${role ?? "not even read"}: its members agree once it may write`, async ({ opened }) => {
      const scene = await reported(opened, { owners: "* @acme/dba\n" });
      const { github, run } = scene;
      github.team("dba", { members: ["alice"], role });
      github.bot("reader");
      const inputs = { "owners-token": github.appToken("reader", { members: "read" }) };
      github.label(1, LABEL, "alice");
      expectRefused(
        scene,
        await run({ inputs }),
        /The owner @acme\/dba has no write access of its own to this repository, and so is no code owner.*Give the team the role Write/,
      );
      expect(github.labelsOf(1)).toEqual([LABEL]);
      github.teamRole("dba", "write");
      expectGranted(scene, await run({ inputs, attempt: 2 }), "alice");
    });
  }

  it("and has it from the team that it is within", async ({ opened }) => {
    const scene = await reported(opened, { owners: "* @acme/dba\n" });
    const { github, run } = scene;
    github.team("platform", { role: "maintain" });
    github.team("dba", { members: ["alice"], role: null, parent: "platform" });
    github.bot("reader");
    github.label(1, LABEL, "alice");
    expectGranted(
      scene,
      await run({ inputs: { "owners-token": github.appToken("reader", { members: "read" }) } }),
      "alice",
    );
  });
});

describe.concurrent("a line of CODEOWNERS that GitHub skips", () => {
  it("is for other files, and stops nothing", async ({ opened }) => {
    const scene = await reported(opened, { owners: "* @alice\n*.[ch] @zoe\n!/docs/ @zoe\n\\#notes @zoe\n" });
    scene.github.label(1, LABEL, "alice");
    expectGranted(scene, await scene.run(), "alice");
  });

  const MEANT: readonly (readonly [line: string, mended: string])[] = [
    ["/infra/[l-n]ain.tf @carol", "/infra/main.tf @carol"],
    ["*.t[!x] @carol", "*.tf @carol"],
    ["!/infra/ @carol", "/infra/ @carol"],
  ];
  for (const [line, mended] of MEANT) {
    it(`${line} is meant for the file, and nobody agrees until it is mended`, async ({ opened }) => {
      const scene = await reported(opened, { owners: `* @alice\n\n${line}\n` });
      const { github, run } = scene;
      github.label(1, LABEL, "alice");
      expectRefused(
        scene,
        await run(),
        /Line 3 of CODEOWNERS on main seems to be meant for infra\/main\.tf.*Mend that line/,
      );
      expect(github.labelsOf(1)).toEqual([LABEL]);
      github.push("main", { [CODEOWNERS]: `* @alice\n\n${mended}\n` }, "alice");
      expectRefused(scene, await run({ attempt: 2 }), /alice applied the label, but does not own infra\/main\.tf/);
      github.label(1, LABEL, "carol");
      expectGranted(scene, await run(), "carol");
    });
  }

  it("x/**/ gives away what is deeper, and nothing directly in x", async ({ opened }) => {
    const scene = await reported(opened, { owners: "* @alice\n/infra/**/ @carol\n" });
    const { github, run } = scene;
    github.label(1, LABEL, "carol");
    expectRefused(scene, await run(), /carol applied the label, but does not own infra\/main\.tf; its owner is @alice/);
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run(), "alice");
  });
});

describe.concurrent("a label whose name only folds to ours", () => {
  it("with the sign of the kelvin for a k is another label", async ({ opened }) => {
    const scene = await reported(opened, { policy: "override:\n  label: ok-to-drop\n" });
    const { github, run } = scene;
    github.label(1, "o\u212a-to-drop", "alice");
    expectBlocked(await run());
    expect(github.labelsOf(1)).toEqual(["o\u212a-to-drop"]);
  });
});

describe.concurrent("the action runs with an app's token", () => {
  const token = ({ github }: Scene): string => {
    github.bot("guard");
    return github.appToken("guard", DOCUMENTED_PERMISSIONS);
  };

  for (const enterprise of [false, true]) {
    it(`${enterprise ? "on GitHub Enterprise Server, too, " : ""}knows what it wrote itself, and believes it`, async ({
      opened,
    }) => {
      const scene = await opened({ enterprise });
      const { github, run } = scene;
      const job = { token: token(scene) };
      expectBlocked(await run(job));
      github.label(1, LABEL, "alice");
      const ended = await run(job);
      expectGranted(scene, ended, "alice", { told: false });
      expect(ended.warnings).toEqual([]);
      expect(github.commentsOf(1).map(({ author }) => author.login)).toEqual(["guard[bot]"]);
      expect(github.commentsOf(1)[0]?.body).toContain("overridden");
    });
  }

  it("and believes nobody else: a record by a workflow's GITHUB_TOKEN is none", async ({ opened }) => {
    const scene = await opened();
    const { github, run } = scene;
    const job = { token: token(scene) };
    await run({ ...job, plan: DROP });
    const [record = ""] = github.statusesOf(github.tip("drop-db")).map(({ description }) => description);
    github.push("drop-db", { "infra/orders.tf": "# gone too\n" }, "bob");
    github.status(github.tip("drop-db"), RECORD, record ?? "", BOT);
    github.label(1, LABEL, "alice");
    const ended = await run({ ...job, plan: DROP });
    expectBlocked(ended);
    expect(ended.notices.join("\n")).toMatch(/is not older than the label/);
  });
});

describe.concurrent("the branch is set back to what was reported before, and not reported again yet", () => {
  const SMALL = { plan: destroying(REPLICA) };
  const LARGE = { plan: DROP_TWO };

  /** Both are destroyed and reported, then one of them, which is what the owner reads; then the branch is set back. */
  async function setBack(opened: Open, opening: Opening = {}): Promise<Scene> {
    const scene = await reported(opened, opening, LARGE);
    const { github, run } = scene;
    const large = github.tip("drop-db");
    github.push("drop-db", { "infra/main.tf": DECLARED }, "bob");
    expectBlocked(await run(SMALL));
    github.moveTo("drop-db", large, "bob");
    expect(comment(github)).not.toContain(DATABASE);
    github.clock.advance(10);
    return scene;
  }

  it("and an owner who agrees to what they read does not agree to what was there before", async ({ opened }) => {
    const scene = await setBack(opened);
    const { github, run } = scene;
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run(LARGE), /The branch was set back to commit \w{7,40}, and from then until the label/);
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run(LARGE), "alice");
  });

  it("nor does one who approves", async ({ opened }) => {
    const scene = await setBack(opened, { policy: "override:\n  required: 2\n", owners: "* @alice @carol\n" });
    const { github, run } = scene;
    github.approve(1, "carol");
    expectBlocked(await run(LARGE));
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run(LARGE), /2 different owners, and only 1 agreed: alice/);
    github.clock.advance(10);
    github.approve(1, "carol");
    expectGranted(scene, await run(LARGE), "alice,carol");
  });
});

describe.concurrent("a job that says nothing and decides nothing", () => {
  it("records nothing: an owner still reads the report before", async ({ opened }) => {
    const scene = await reported(opened, {}, { plan: destroying(REPLICA) });
    const { github, run } = scene;
    await run({ plan: DROP, inputs: { comment: "never", enforce: "false" } });
    expect(comment(github)).not.toContain(DATABASE);
    github.clock.advance(10);
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run(), /another set of findings/);
  });
});
