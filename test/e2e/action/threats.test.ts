import { describe, expect } from "vitest";
import type { FakeGitHub } from "../../github/fake/github.ts";
import { spansOf, UNSEEN } from "../../report/hostile.ts";
import type { Run } from "../runner.ts";
import { agreed, LABEL, type Open, reported } from "./agreed.ts";
import { DATABASE, DROP, DROP_AND_UPDATE, DROP_TWO, destroying, HARMLESS, REPLICA, readPlan } from "./plans.ts";
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
  ownComments,
  POLICY,
  RECORD,
  recordsOn,
  type Scene,
} from "./stage.ts";

/**
 * The threats that the override has to stand, as docs/override.md names them: each `describe` is one, by its name, and
 * `npm run threats` lists them from here.
 * In every scene Bob's pull request drops a database that Alice owns; see stage.ts.
 */

/** What a review on a fork has to say. */
const consentTo = ({ outputs }: Run): string => `${LABEL} ${outputs.digest}`;

const labelled = (github: FakeGitHub): boolean => github.labelsOf(1).some((name) => name.toLowerCase() === LABEL);

/** The label is gone, so that nobody takes it for a consent. */
const expectLabelGone = (github: FakeGitHub): void => expect(labelled(github)).toBe(false);
/** The label stays, because it may still come to count. */
const expectLabelStays = (github: FakeGitHub): void => expect(labelled(github)).toBe(true);

describe.concurrent("the author, with triage, adds the label", () => {
  it("and is refused, owner or not", async ({ opened }) => {
    const scene = await reported(opened, { pull: { by: "tina" } });
    scene.github.label(1, LABEL, "tina");
    expectRefused(
      scene,
      await scene.run(),
      /tina applied the label, but does not own infra\/main\.tf; its owner is @alice\. Ask an owner/,
    );
    expectLabelGone(scene.github);
  });

  it("and is refused for lack of write access, though CODEOWNERS names them", async ({ opened }) => {
    const scene = await reported(opened, { owners: "* @alice @tina\n" });
    scene.github.label(1, LABEL, "tina");
    expectRefused(
      scene,
      await scene.run(),
      /tina applied the label, but has no write access to this repository \(read\)/,
    );
    expectLabelGone(scene.github);
  });
});

describe.concurrent("a workflow adds the label with GITHUB_TOKEN", () => {
  it("and is refused, though the approvers are everybody's", async ({ opened }) => {
    const scene = await reported(opened);
    scene.github.label(1, LABEL, BOT);
    expectRefused(
      scene,
      await scene.run({ attempt: 2 }),
      /github-actions\[bot\] applied the label, but it is no person's account\. An owner applies the label again/,
    );
    expectLabelGone(scene.github);
  });
});

describe.concurrent("an app or an agent adds the label", () => {
  it("an app's own account is refused", async ({ opened }) => {
    const scene = await reported(opened);
    scene.github.bot("helper");
    scene.github.label(1, LABEL, "helper[bot]");
    expectRefused(scene, await scene.run(), /helper\[bot\] applied the label, but it is no person's account/);
    expectLabelGone(scene.github);
  });

  it("an app that acts in an owner's name is refused", async ({ opened }) => {
    const scene = await reported(opened);
    scene.github.label(1, LABEL, "alice", { via: { id: 7, slug: "helper" } });
    expectRefused(scene, await scene.run(), /applied for alice by the app helper, and an app can't agree for an owner/);
    expectLabelGone(scene.github);
  });

  it("an agent that acts in an owner's name is refused", async ({ opened }) => {
    const scene = await reported(opened);
    scene.github.label(1, LABEL, "alice", { intent: { rationale: "the build is red", confidence: "HIGH" } });
    expectRefused(scene, await scene.run(), /applied for alice by an agent, and an agent can't agree for an owner/);
    expectLabelGone(scene.github);
  });
});

describe.concurrent("an owner labels, then a push changes the set", () => {
  it("and the consent does not reach the new set", async ({ opened }) => {
    const scene = await agreed(opened);
    const { github, run } = scene;
    github.push("drop-db", { "infra/orders.tf": "# gone too\n" }, "bob");
    expectRefused(
      scene,
      await run({ plan: DROP_TWO }),
      /The label was given to another set of findings, sha256:\w{64}; what blocks now is sha256:\w{64}\. Read the report as it is now/,
    );
    expectLabelGone(github);
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run({ plan: DROP_TWO }), "alice");
  });

  it("and no consent comes of the report that the push brings", async ({ opened }) => {
    const scene = await agreed(opened);
    const { github, run } = scene;
    // A token that may not write leaves the label where it is; the next run must refuse it all the same.
    github.push("drop-db", { "infra/orders.tf": "# gone too\n" }, "bob");
    github.fail("issues/remove-label", "403", { times: 1 });
    await run({ plan: DROP_TWO });
    expectLabelStays(github);
    expectRefused(scene, await run({ plan: DROP_TWO, attempt: 2 }), /another set of findings/);
  });
});

describe.concurrent("a push leaves the set as it was", () => {
  it("and the consent stays", async ({ opened }) => {
    const scene = await agreed(opened);
    const { github, run } = scene;
    github.push("drop-db", { "README.md": "# Typo\n" }, "bob");
    expectGranted(scene, await run({ plan: DROP_AND_UPDATE }), "alice");
    expectLabelStays(github);
    github.push("drop-db", { "README.md": "# Another\n" }, "carol");
    expectGranted(scene, await run(), "alice");
  });
});

describe.concurrent("commits are backdated", () => {
  it("and the server's time of the push counts", async ({ opened }) => {
    const scene = await agreed(opened);
    const { github, run } = scene;
    github.push("drop-db", { "infra/orders.tf": "# gone too\n" }, "bob", { dated: "2020-01-01T00:00:00Z" });
    expectRefused(scene, await run({ plan: DROP_TWO }), /another set of findings/);
    expectLabelGone(github);
  });
});

describe.concurrent("flip-flop: report S, push S0, label, push S again, and run the old run again", () => {
  it("and what stood reported when the label came counts", async ({ opened }) => {
    const scene = await reported(opened);
    const { github, run } = scene;
    const [dangerous, first] = [github.tip("drop-db"), github.delivered("pull_request", "opened")];
    github.push("drop-db", { "infra/main.tf": DECLARED }, "bob");
    expect((await run({ plan: HARMLESS })).outputs.verdict).toBe("passed");
    github.label(1, LABEL, "alice");
    github.moveTo("drop-db", dangerous, "bob");
    // The record of S is older than the label, and the old run is of S: only the pushes tell.
    expectRefused(scene, await run({ on: first, attempt: 2 }), /another set of findings/);
    expectLabelGone(github);
  });

  it("the old run is refused, too, while another commit is the newest", async ({ opened }) => {
    const scene = await agreed(opened);
    const { github, run } = scene;
    const first = github.delivered("pull_request", "opened");
    github.push("drop-db", { "infra/orders.tf": "# gone too\n" }, "bob");
    const before = [...ownComments(github)];
    const again = await run({ on: first, attempt: 2 });
    expect([again.exitCode, again.outputs.verdict]).toEqual([1, undefined]);
    expect(again.errors).toEqual([
      expect.stringMatching(/The plan is of commit \w{40}, but the newest commit of pull request #1 is \w{40}/),
    ]);
    // It has nothing to say about the pull request as it stands.
    expect(ownComments(github)).toEqual(before);
    expectLabelStays(github);
  });
});

describe.concurrent("the label comes before the first report", () => {
  it("and nobody can have agreed to what was not told", async ({ opened }) => {
    const scene = await opened();
    const { github, run } = scene;
    github.label(1, LABEL, "alice");
    expectRefused(
      scene,
      await run({ on: "opened" }),
      /The report on commit \w{40} is not older than the label, so nobody can have agreed to it/,
    );
    expectLabelGone(github);
    // The run that the label started comes after the first report; the label is still older.
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run(), "alice");
  });

  it("a label that was there when the pull request was reported on does not count later either", async ({ opened }) => {
    const scene = await opened();
    const { github, run } = scene;
    github.label(1, LABEL, "alice");
    github.fail("issues/remove-label", "403");
    await run({ on: "opened" });
    expectRefused(scene, await run({ on: "labeled" }), /is not older than the label/);
    expectRefused(scene, await run({ on: "opened", attempt: 2 }), /is not older than the label/);
  });
});

describe.concurrent("report of another set D2, label, later D again", () => {
  it("on one commit: what was reported last before the label counts", async ({ opened }) => {
    const scene = await reported(opened);
    const { github, run } = scene;
    // The state drifted, or a variable changed: the same commit, another plan.
    await run({ plan: DROP_TWO });
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run(), /another set of findings/);
    expectLabelGone(github);
  });

  it("on two commits: that D was reported once is no consent to it", async ({ opened }) => {
    const scene = await reported(opened);
    const { github, run } = scene;
    github.push("drop-db", { "infra/orders.tf": "# gone too\n" }, "bob");
    await run({ plan: DROP_TWO });
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run({ plan: DROP_TWO }), "alice");
    github.push("drop-db", { "infra/orders.tf": null }, "bob");
    expectRefused(scene, await run(), /another set of findings/);
    expectLabelGone(github);
  });
});

describe.concurrent("another label is renamed to ours", () => {
  it("and counts for nothing, whoever had applied it", async ({ opened }) => {
    const scene = await reported(opened);
    const { github, run } = scene;
    github.label(1, "looks-good", "alice");
    github.renameLabel("looks-good", LABEL, "bob");
    expectRefused(
      scene,
      await run(),
      /The last event under the name allow-destroy is not that somebody applied it\. A label that is renamed after it was applied does not count/,
    );
    expectLabelGone(github);
  });
});

describe.concurrent("the label is deleted and made again", () => {
  it("and with it the consent is gone", async ({ opened }) => {
    const { github, run } = await agreed(opened);
    github.deleteLabel(LABEL, "bob");
    expectBlocked(await run({ attempt: 2 }));
  });

  it("and who applies the new one is who counts", async ({ opened }) => {
    const scene = await agreed(opened);
    const { github, run } = scene;
    github.deleteLabel(LABEL, "bob");
    github.label(1, LABEL, "tina");
    expectRefused(scene, await run(), /tina applied the label, but does not own/);
    expectLabelGone(github);
  });
});

describe.concurrent("the label is removed after it was accepted", () => {
  it("and the check is red again, whoever removed it", async ({ opened }) => {
    const scene = await agreed(opened);
    const { github, run } = scene;
    expectGranted(scene, await run(), "alice");
    github.unlabel(1, LABEL, "tina");
    const after = await run();
    expectBlocked(after);
    expect(after.stdout).not.toContain("The override was not accepted");
    expect(comment(github)).toContain("### 🛑 destroy-guard: blocked");
    github.label(1, LABEL, "tina");
    expectRefused(scene, await run(), /tina applied the label/);
  });
});

describe.concurrent("the pull request edits CODEOWNERS, the policy or the workflow", () => {
  const LAX = "rules:\n  last-copy: note\noverride:\n  approvers: ['@bob']\n  allowAuthor: true\n";
  const WORKFLOW = ".github/workflows/destroy-guard.yml";
  const EDITS = [
    [CODEOWNERS, "* @bob\n"],
    ["CODEOWNERS", "* @bob\n"],
    ["docs/CODEOWNERS", "* @bob\n"],
    [POLICY, LAX],
    [WORKFLOW, "name: nothing to see\n"],
  ] as const;

  for (const [path, content] of EDITS) {
    it(`and ${path} of the base branch is what counts`, async ({ opened }) => {
      const edit = { [path]: content };
      const scene = await opened({
        pull: { files: { "infra/main.tf": "# nothing is left\n", ...edit } },
        files: { [WORKFLOW]: "name: guard\n" },
      });
      const { github, run } = scene;
      expectBlocked(await run({ files: edit }));
      expect(comment(github)).toContain("[`guard-edited`]");
      expect(comment(github)).toContain(`\`${path}\``);
      github.label(1, LABEL, "bob");
      // As on a runner, the checkout holds the pull request's own edits.
      expectRefused(
        scene,
        await run({ files: edit }),
        /bob applied the label, but does not own infra\/main\.tf; its owner is @alice/,
      );
      expectLabelGone(github);
      github.label(1, LABEL, "alice");
      expectGranted(scene, await run({ files: edit }), "alice");
    });
  }

  it("but what was merged counts at once, for the base branch is read live", async ({ opened }) => {
    const scene = await reported(opened);
    const { github, run } = scene;
    github.label(1, LABEL, "carol");
    github.push("main", { [CODEOWNERS]: "* @carol\n" }, "alice");
    expectGranted(scene, await run(), "carol");
  });
});

describe.concurrent("the base branch is switched", () => {
  const LAX = "next";
  const withNext = (github: FakeGitHub): void => {
    github.push(LAX, { [CODEOWNERS]: "* @alice @carol\n" }, "alice");
    github.protect(LAX);
  };

  it("to one with other owners and back: those of the base that it has now count", async ({ opened }) => {
    const scene = await reported(opened);
    const { github, run } = scene;
    withNext(github);
    github.switchBase(1, LAX, "bob");
    await run();
    github.label(1, LABEL, "carol");
    expectGranted(scene, await run(), "carol");
    github.switchBase(1, "main", "bob");
    expectRefused(scene, await run(), /carol applied the label, but does not own infra\/main\.tf; its owner is @alice/);
    expectLabelGone(github);
  });

  it("after an owner of both agreed: their consent was to the other base", async ({ opened }) => {
    const scene = await agreed(opened);
    const { github, run } = scene;
    withNext(github);
    github.switchBase(1, LAX, "bob");
    expectRefused(scene, await run(), /The base branch of the pull request was changed after the label/);
    expectLabelGone(github);
  });

  it("and the old run is run again: it decides nothing, nor does it when its base is gone", async ({ opened }) => {
    const scene = await opened({ pull: null });
    const { github, run } = scene;
    github.push(LAX, { [CODEOWNERS]: "* @carol\n" }, "alice");
    github.open({ by: "bob", branch: "drop-db", base: LAX, files: { "infra/main.tf": "# nothing is left\n" } });
    await run();
    const first = github.delivered("pull_request", "opened");
    github.switchBase(1, "main", "bob");
    github.label(1, LABEL, "carol");
    expectRefused(scene, await run(), /carol applied the label, but does not own infra\/main\.tf; its owner is @alice/);
    for (const attempt of [2, 3]) {
      const again = await run({ on: first, attempt });
      expect([again.exitCode, again.outputs.verdict], again.stdout).toEqual([1, undefined]);
      expect(again.errors).toEqual([expect.stringContaining("This run planned a merge into next, but")]);
      if (attempt === 2) github.deleteBranch(LAX, "bob");
    }
  });
});

describe.concurrent("a human forges a comment with our marker", () => {
  const FORGED = "<!-- destroy-guard:default -->\n### ✅ passed: nothing is destroyed\n";

  it("and it is neither touched nor taken for ours", async ({ opened }) => {
    const { github, run } = await opened();
    const forged = github.comment(1, FORGED, "bob");
    const first = await run();
    expect(first.warnings).toContain("Comments by bob carry the marker of this action; they are left alone.");
    expect(forged.body).toBe(FORGED);
    expect(comment(github)).toContain("### 🛑 destroy-guard: blocked");
    await run({ plan: DROP_TWO });
    expect(forged.body).toBe(FORGED);
    expect(comment(github)).toContain(REPLICA);
  });

  it("another app's comment is not ours either", async ({ opened }) => {
    const { github, run } = await opened();
    github.bot("helper");
    const forged = github.comment(1, FORGED, "helper[bot]");
    await run();
    expect(forged.body).toBe(FORGED);
    expect(comment(github)).toContain("### 🛑 destroy-guard: blocked");
  });
});

describe.concurrent("a human edits our own comment", () => {
  it("and the next run puts it right; it is evidence of nothing", async ({ opened }) => {
    const scene = await opened();
    const { github, run } = scene;
    await run();
    const before = comment(github);
    const { id } = github.commentsOf(1)[0] ?? expect.fail("there is no comment");
    const digest = /sha256:[0-9a-f]{64}/.exec(before)?.[0] ?? "";
    github.editComment(
      id,
      before
        .replaceAll(digest, `sha256:${"0".repeat(64)}`)
        .replace("🛑 destroy-guard: blocked", "✅ destroy-guard: passed"),
      "bob",
    );
    expectBlocked(await run({ attempt: 2 }));
    expect(comment(github)).toBe(before);
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run(), "alice");
    expect(comment(github)).toContain(digest);
    expect(comment(github)).not.toContain("0".repeat(64));
  });

  it("without the marker it is no more ours, and a new one is written", async ({ opened }) => {
    const { github, run } = await opened();
    await run();
    const [ours] = github.commentsOf(1);
    github.editComment(ours?.id ?? 0, "All is well.", "bob");
    await run({ attempt: 2 });
    expect(ownComments(github)).toEqual(["All is well.", expect.stringContaining("### 🛑 destroy-guard: blocked")]);
  });
});

describe.concurrent("a human forges a record", () => {
  it("and only those of our own account count", async ({ opened }) => {
    const scene = await reported(opened);
    const { github, run } = scene;
    const head = github.tip("drop-db");
    const [record = null] = recordsOn(github, head);
    github.push("drop-db", { "infra/orders.tf": "# gone too\n" }, "bob");
    github.status(github.tip("drop-db"), RECORD, record ?? expect.fail("there is no record"), "bob");
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run(), /is not older than the label/);
    expectLabelGone(github);
  });
});

describe.concurrent("an unrelated label is applied", () => {
  it("and the run it starts decides in full", async ({ opened }) => {
    const scene = await reported(opened);
    const { github, run } = scene;
    github.label(1, "documentation", "tina");
    expectBlocked(await run());
    github.label(1, LABEL, "alice");
    github.label(1, "size/S", "tina");
    expectGranted(scene, await run(), "alice");
    github.unlabel(1, "documentation", "tina");
    expectGranted(scene, await run(), "alice");
  });
});

describe.concurrent("the merge group cannot be resolved", () => {
  const refs = [
    "refs/heads/gh-readonly-queue/main/pr-1",
    "refs/heads/main",
    "refs/heads/gh-readonly-queue/main/pr-1-HEAD",
    "",
  ];
  for (const ref of refs) {
    it(`for its ref is ${JSON.stringify(ref)}`, async ({ opened }) => {
      const scene = await agreed(opened);
      const { github, run } = scene;
      const group = github.enqueue([1], "alice");
      const payload = { ...group.payload, merge_group: { ...(group.payload.merge_group as object), head_ref: ref } };
      expectRefused(
        scene,
        await run({ on: { ...group, payload } }),
        /Which pull request the merge group .* ends with can't be told.*one pull request at a time/,
        { told: false },
      );
    });
  }

  it("for it names a pull request that is not there", async ({ opened }) => {
    const { github, run } = await agreed(opened);
    const group = github.enqueue([1], "alice");
    const old = group.payload.merge_group as { head_ref: string };
    const payload = { ...group.payload, merge_group: { ...old, head_ref: old.head_ref.replace("/pr-1-", "/pr-77-") } };
    expect((await run({ on: { ...group, payload } })).exitCode).toBe(1);
  });
});

describe.concurrent("the pull request changes more than 3,000 files", () => {
  const many = Object.fromEntries(
    Array.from({ length: 3001 }, (_, at) => [`assets/${String(at).padStart(4, "0")}.txt`, `${at}\n`]),
  );

  it("and whose they are can't be told", async ({ opened }) => {
    const scene = await reported(opened, { pull: { files: many } });
    scene.github.label(1, LABEL, "alice");
    expectRefused(scene, await scene.run(), /the pull request changes more files than GitHub lists \(3,000\)/);
    expectLabelStays(scene.github);
  });

  it("and must come with a plan, for Terraform may be among those not listed", async ({ opened }) => {
    const { run } = await opened({ pull: { files: many } });
    const ended = await run({ plan: null });
    expect([ended.exitCode, ended.errors]).toEqual([
      1,
      [expect.stringContaining("neither of the inputs plan and reviews is given")],
    ]);
  });

  it("and approvers of the policy may agree", async ({ opened }) => {
    const scene = await reported(opened, { policy: "override:\n  approvers: ['@alice']\n", pull: { files: many } });
    scene.github.label(1, LABEL, "alice");
    expectGranted(scene, await scene.run(), "alice");
  });
});

describe.concurrent("CODEOWNERS can't be used", () => {
  const row = `# ${"x".repeat(98)}\n`;
  const CASES: readonly (readonly [about: string, owners: string | null, why: RegExp])[] = [
    ["for it has 3 MB", `* @alice\n${row.repeat(31_000)}`, /CODEOWNERS on main can't be used: it is not under 3 MB/],
    [
      "for the line that counts is broken",
      "* @alice\n/infra/ @alice and @bob\n",
      /Line 2 of CODEOWNERS on main seems to be meant for infra\/main\.tf, but it has an owner that is neither/,
    ],
    [
      "for the line that counts takes the owners away",
      "* @alice\n/infra/\n",
      /Line 2 of CODEOWNERS on main takes all owners from infra\/main\.tf/,
    ],
    [
      "for no line is meant for the file",
      "/docs/ @alice\n",
      /No line of CODEOWNERS on main gives infra\/main\.tf an owner/,
    ],
    [
      "for it names an e-mail address",
      "* alice@example.com\n",
      /whose address alice@example\.com is can't be verified/,
    ],
    [
      "for it names another organisation's team",
      "* @other/dba\n",
      /@other\/dba is a team of another organisation than acme/,
    ],
    [
      "for there is none",
      null,
      /There is no CODEOWNERS file on main and no approvers in its policy, so nobody can override/,
    ],
  ];
  for (const [about, owners, why] of CASES) {
    it(about, async ({ opened }) => {
      const scene = await reported(opened, { owners });
      scene.github.label(1, LABEL, "alice");
      expectRefused(scene, await scene.run(), why);
      expectLabelStays(scene.github);
    });
  }

  it("for it is a link, which GitHub does not follow, to a file that nobody guards", async ({ opened }) => {
    const files = { [CODEOWNERS]: { link: "../owners.txt" }, "owners.txt": "* @alice\n" };
    const scene = await reported(opened, { owners: null, files });
    scene.github.label(1, LABEL, "alice");
    expectRefused(scene, await scene.run(), /CODEOWNERS on main can't be used: it is a symbolic link/);
    expectLabelStays(scene.github);
  });

  it("a line that is broken elsewhere does no harm", async ({ opened }) => {
    const scene = await reported(opened, { owners: "/docs/ @alice and @bob\n/infra/ @alice\n" });
    scene.github.label(1, LABEL, "alice");
    expectGranted(scene, await scene.run(), "alice");
  });
});

describe.concurrent("the owner is a team", () => {
  const team: Opening = { owners: "* @acme/dba\n" };
  const TWO_STEPS =
    /Whether alice is a member of @acme\/dba could not be read: .*\. 1\. Create a token .* 2\. Pass that secret to the action as the input owners-token/;

  it("and there is no owners-token: the two steps are told", async ({ opened }) => {
    const scene = await reported(opened, team);
    scene.github.team("dba", { members: ["alice"] });
    scene.github.label(1, LABEL, "alice");
    expectRefused(scene, await scene.run(), TWO_STEPS);
    expect(comment(scene.github)).toContain("no owners-token was given");
    expectLabelStays(scene.github);
  });

  /** The token of an app that may read the organisation's members. */
  const inputsOf = (github: FakeGitHub) => {
    github.bot("reader");
    return { "owners-token": github.appToken("reader", { members: "read" }) };
  };

  it("and a member agrees", async ({ opened }) => {
    const scene = await reported(opened, team);
    scene.github.team("dba", { members: ["alice"] });
    scene.github.label(1, LABEL, "alice");
    const inputs = inputsOf(scene.github);
    const run = await scene.run({ inputs });
    expectGranted(scene, run, "alice");
    expect(run.commands.filter(({ name }) => name === "add-mask").map(({ data }) => data)).toContain(
      inputs["owners-token"],
    );
  });

  const NOBODYS: readonly (readonly [about: string, members: Parameters<FakeGitHub["team"]>[1]])[] = [
    ["and somebody who is no member labels", { members: ["carol"] }],
    ["and somebody labels who is invited, but has not accepted", { members: ["carol"], pending: ["alice"] }],
  ];
  for (const [about, members] of NOBODYS) {
    it(about, async ({ opened }) => {
      const scene = await reported(opened, team);
      scene.github.team("dba", members);
      scene.github.label(1, LABEL, "alice");
      expectRefused(
        scene,
        await scene.run({ inputs: inputsOf(scene.github) }),
        /alice applied the label, but does not own infra\/main\.tf; its owner is @acme\/dba/,
      );
      expectLabelGone(scene.github);
    });
  }

  it("that is not there, or that the token can't see: a 404 is never taken for no member", async ({ opened }) => {
    const scene = await reported(opened, team);
    scene.github.label(1, LABEL, "alice");
    expectRefused(scene, await scene.run({ inputs: inputsOf(scene.github) }), TWO_STEPS);
    expect(comment(scene.github)).toContain("the token may not see it (404)");
    expectLabelStays(scene.github);
  });

  it("and the token is not valid any more", async ({ opened }) => {
    const scene = await reported(opened, team);
    scene.github.team("dba", { members: ["alice"] });
    const inputs = inputsOf(scene.github);
    scene.github.revoke(inputs["owners-token"]);
    scene.github.label(1, LABEL, "alice");
    expectRefused(scene, await scene.run({ inputs }), /could not be read: the token is not valid \(401\)/);
  });
});

describe.concurrent("the owner has lost write access", () => {
  it("and is no code owner any more, though CODEOWNERS still says so", async ({ opened }) => {
    const scene = await agreed(opened);
    scene.github.role("alice", "read");
    expectRefused(
      scene,
      await scene.run({ attempt: 2 }),
      /alice applied the label, but has no write access to this repository \(read\), and so is no code owner/,
    );
    expectLabelGone(scene.github);
  });

  it("or has left the repository", async ({ opened }) => {
    const scene = await agreed(opened);
    scene.github.role("alice", null);
    expectRefused(scene, await scene.run({ attempt: 2 }), /no write access to this repository \(none\)/);
  });
});

describe.concurrent("the author is an owner", () => {
  const byAlice: Opening = { owners: "* @alice @carol\n", pull: { by: "alice" } };

  it("and can't agree to their own pull request", async ({ opened }) => {
    const scene = await reported(opened, byAlice);
    const { github, run } = scene;
    github.label(1, LABEL, "alice");
    expectRefused(
      scene,
      await run(),
      /alice applied the label, but is the author of the pull request\. Another owner applies the label again.*override\.allowAuthor/,
    );
    expectLabelGone(github);
    github.label(1, LABEL, "carol");
    expectGranted(scene, await run(), "carol");
  });

  it("nor to what they pushed to somebody else's", async ({ opened }) => {
    const scene = await opened();
    const { github, run } = scene;
    github.push("drop-db", { "infra/orders.tf": "# gone too\n" }, "alice");
    await run();
    github.label(1, LABEL, "alice");
    expectRefused(
      scene,
      await run(),
      /alice applied the label, but pushed to the branch of the pull request, the last time commit \w{40}/,
    );
    // Nor by having somebody push once more.
    github.label(1, LABEL, "alice");
    github.push("drop-db", { "README.md": "# Typo\n" }, "bob");
    expectRefused(
      scene,
      await run(),
      /alice applied the label, but pushed to the branch of the pull request, the last time commit \w{40}/,
    );
  });

  it("but may where the policy allows it, and what they pushed as well; so may another owner who pushed", async ({
    opened,
  }) => {
    const scene = await opened({ ...byAlice, policy: "override:\n  allowAuthor: true\n" });
    const { github, run } = scene;
    await run();
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run(), "alice");
    github.push("drop-db", { "README.md": "# Typo\n" }, "carol");
    await run();
    github.unlabel(1, LABEL, "alice");
    github.label(1, LABEL, "carol");
    expectGranted(scene, await run(), "carol");
  });
});

describe.concurrent("an address holds mentions, fences, comment ends, line breaks and commands", () => {
  const KEYS = [
    "@org/team",
    "`code` ``` fence",
    "--> after",
    "<!-- destroy-guard:default -->",
    "two\n::error::lines",
    "%0A::error::percent",
    "##[error]older",
    "<img src=x onerror=alert(1)>",
    "[link](https://example.com)",
    "\u202egnp.exe",
    "a | b",
  ];
  const block = destroying(...KEYS.map((key) => `aws_db_instance.prod[${JSON.stringify(key)}]`));
  const warn = readPlan("effects", "hostile-for-each-keys");
  const OURS = /<details(?: open)?><summary>|<\/summary>|<\/details>|<sub>|<\/sub>|<br>/g;
  const LINKS =
    /\[(?:\ufffc|run|destroy-guard [\d.]+)\]\(https:\/\/github\.com\/(?:destroy-guard\/destroy-guard\/blob\/main\/docs\/rules\.md#[a-z-]+|acme\/infra\/(?:commit\/[0-9a-f]{40}|actions\/runs\/\d+(?:\/attempts\/\d+)?|blob\/[0-9a-f]{40}\/[\w./%-]+(?:#L\d+)?))\)/g;
  /** What the next report is compared with: numbers alone. */
  const TOLD = /^<!-- destroy-guard-told [0-9a-f ,+/-]* ?-->$/m;
  const PICTURE = /```mermaid\n.*?\n```/gs;

  /** Outside of code nothing can come alive, and in code nothing is hidden. */
  const expectInert = (markdown: string): void => {
    const text = markdown.replace(PICTURE, "").replace(TOLD, "");
    expect(text).not.toMatch(UNSEEN);
    expect(text.replace(/^<!-- destroy-guard:default -->\n/, "")).not.toMatch(/<!--|-->|##\[/);
    const rest = text
      .replace(/^<!-- destroy-guard:default -->\n/, "")
      .split("\n")
      .map((line) => spansOf(line.startsWith("|") ? line.replaceAll("\\|", "\ufffc") : line).alive)
      .join("\n")
      .replace(OURS, "")
      .replace(LINKS, "");
    expect(rest).not.toMatch(/<|@\w|:\/\/|www\.|\]\(|!\[/i);
  };

  for (const [about, plan, errors] of [
    ["that blocks", block, KEYS.length],
    ["that is only warned of or listed", warn, null],
  ] as const) {
    it(`${about}: nothing comes alive in comment, summary, log or annotations`, async ({ opened }) => {
      const { github, run } = await opened();
      const ended = await run({ plan, inputs: { report: "review.json", comment: "always" } });
      expectInert(comment(github));
      expectInert(ended.summary);
      // Ten annotations and the last word, and the mask of the token: no key has made a command of its own.
      const names = ended.commands.map(({ name }) => name);
      expect(names.filter((name) => name !== "error")).toEqual(["add-mask"]);
      if (errors !== null) expect(names.filter((name) => name === "error")).toHaveLength(Math.min(errors, 10) + 1);
      for (const { name, properties } of ended.commands)
        if (name === "error")
          expect(Object.keys(properties).filter((key) => !["title", "file", "line"].includes(key))).toEqual([]);
      expect(`${ended.stdout}${ended.stderr}`.replaceAll("\n", "")).not.toMatch(UNSEEN);
      expect(Object.keys(ended.outputs).toSorted()).toEqual([
        "blocked",
        "comment-url",
        "deletes",
        "digest",
        "forgets",
        "overridden-by",
        "replaces",
        "report",
        "verdict",
      ]);
    });
  }
});

describe.concurrent("two things happen in the same second", () => {
  it("the label and the report: which came first can't be told", async ({ opened }) => {
    const scene = await reported(opened);
    const { github, run } = scene;
    github.atOnce(() => github.label(1, LABEL, "alice"));
    expectRefused(
      scene,
      await run(),
      /The label and a report are of the same second, so it can't be told which came first/,
    );
    expectLabelGone(github);
  });

  it("the label and a push", async ({ opened }) => {
    const scene = await reported(opened);
    const { github, run } = scene;
    github.label(1, LABEL, "alice");
    github.atOnce(() => github.push("drop-db", { "README.md": "# Typo\n" }, "bob"));
    expectRefused(scene, await run(), /The label and a push are of the same second/);
    expectLabelGone(github);
  });

  it("the label taken off and put on", async ({ opened }) => {
    const scene = await reported(opened);
    const { github, run } = scene;
    github.label(1, LABEL, "alice");
    github.atOnce(() => {
      github.unlabel(1, LABEL, "bob");
      github.label(1, LABEL, "alice");
    });
    expectRefused(scene, await run(), /The label and another event of it are of the same second/);
  });
});

describe.concurrent("the account that applied the label is gone", () => {
  it("and GitHub names nobody", async ({ opened }) => {
    const scene = await agreed(opened);
    scene.github.leave("alice", "nobody");
    expectRefused(scene, await scene.run({ attempt: 2 }), /GitHub does not say who applied the label/);
    expectLabelGone(scene.github);
  });

  it("and GitHub names the ghost", async ({ opened }) => {
    const scene = await agreed(opened, { owners: "* @alice @ghost\n" });
    scene.github.leave("alice", "ghost");
    expectRefused(scene, await scene.run({ attempt: 2 }), /The account that applied the label is deleted/);
    expectLabelGone(scene.github);
  });
});

describe.concurrent("the pushes can't be read", () => {
  it("and only the run that the label itself started may accept, the first time", async ({ opened }) => {
    const scene = await reported(opened);
    const { github, run } = scene;
    github.fail("repos/list-activities", "403");
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run({ on: "labeled" }), "alice");
    expectRefused(
      scene,
      await run({ on: "labeled", attempt: 2 }),
      /The pushes to the branch could not be read .* so it can't be proved what the label was given to/,
    );
    expectLabelStays(github);
    github.label(1, "documentation", "alice");
    expectRefused(scene, await run({ on: "labeled" }), /The pushes to the branch could not be read/);
    github.push("drop-db", { "README.md": "# Typo\n" }, "bob");
    expectRefused(scene, await run({ on: "synchronize" }), /The pushes to the branch could not be read/);
  });

  it("and not even that one when what stood reported was another set", async ({ opened }) => {
    const scene = await reported(opened);
    const { github, run } = scene;
    github.fail("repos/list-activities", "403");
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run({ on: "labeled", plan: DROP_TWO }), /another set of findings/);
  });
});

describe.concurrent("the policy lets a push end the consent", () => {
  it("and then a push does, though the set is the same", async ({ opened }) => {
    const scene = await agreed(opened, { policy: "override:\n  onPush: expire\n" });
    const { github, run } = scene;
    github.push("drop-db", { "README.md": "# Typo\n" }, "bob");
    expectRefused(
      scene,
      await run(),
      /The label was applied at commit \w{40}\. \w{40} was pushed after that, and the policy lets a push end the consent/,
    );
    expectLabelGone(github);
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run(), "alice");
  });
});

describe.concurrent("the policy names the approvers", () => {
  const policy = "override:\n  approvers: ['@carol']\n";

  it("and code owners have no say", async ({ opened }) => {
    const scene = await reported(opened, { policy });
    const { github, run } = scene;
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run(), /alice applied the label, but does not own infra\/main\.tf; its owner is @carol/);
    expect(comment(github)).toMatch(/allow-destroy.*`carol`/);
    github.label(1, LABEL, "carol");
    expectGranted(scene, await run(), "carol");
    // Whose the files are is not asked at all.
    expect(github.log.of("repos/get-content").filter(({ path }) => path.includes("CODEOWNERS"))).toEqual([]);
  });

  it("a label of the policy wins over the input", async ({ opened }) => {
    const scene = await reported(opened, { policy: "override:\n  label: really-drop-it\n" });
    const { github, run } = scene;
    github.label(1, LABEL, "alice");
    expectBlocked(await run({ inputs: { "override-label": LABEL } }));
    github.label(1, "really-drop-it", "alice");
    expectGranted(scene, await run({ inputs: { "override-label": LABEL } }), "alice");
  });
});

describe.concurrent("the policy asks for two owners", () => {
  const two: Opening = { owners: "* @alice @carol\n", policy: "override:\n  required: 2\n" };
  const ONE = /The policy asks for 2 different owners, and only 1 agreed: alice/;

  it("and one is not enough, a second one with a review is", async ({ opened }) => {
    const scene = await reported(opened, two);
    const { github, run } = scene;
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run(), ONE);
    expectLabelStays(github);
    github.approve(1, "carol");
    expectGranted(scene, await run({ attempt: 2 }), "alice,carol");
    // A review is of one commit: what comes after it was not looked at.
    github.push("drop-db", { "README.md": "# Typo\n" }, "bob");
    expectRefused(scene, await run(), ONE);
  });

  const NOT_ENOUGH: readonly (readonly [about: string, act: (github: FakeGitHub) => unknown])[] = [
    ["the same owner twice", (github) => github.approve(1, "alice")],
    ["an approval of somebody who owns nothing here", (github) => github.approve(1, "tina")],
    ["an approval that was dismissed", (github) => github.dismissReview(1, github.approve(1, "carol"), "bob")],
    [
      "an approval that the same owner took back",
      (github) => [github.approve(1, "carol"), github.review(1, "CHANGES_REQUESTED", "carol")],
    ],
    [
      "an approval of an older commit",
      (github) => github.review(1, "APPROVED", "carol", { commit: github.tip("main") }),
    ],
    ["a comment", (github) => github.review(1, "COMMENTED", "carol")],
    ["a review without access", (github) => [github.role("carol", "triage"), github.approve(1, "carol")]],
  ];
  for (const [about, act] of NOT_ENOUGH) {
    it(`${about} does not count`, async ({ opened }) => {
      const scene = await reported(opened, two);
      scene.github.label(1, LABEL, "alice");
      act(scene.github);
      expectRefused(scene, await scene.run(), ONE);
      expectLabelStays(scene.github);
    });
  }

  it("an approval before the report does not count", async ({ opened }) => {
    const scene = await opened(two);
    const { github, run } = scene;
    github.approve(1, "carol");
    await run();
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run(), ONE);
  });

  it("and nobody is told that authors can't agree where the policy lets them", async ({ opened }) => {
    const policy = "override: { required: 2, allowAuthor: true }\n";
    const scene = await reported(opened, { owners: "* @alice @bob\n", policy });
    scene.github.label(1, LABEL, "alice");
    const ended = await scene.run();
    expectRefused(scene, ended, ONE);
    expect(ended.notices.join()).toContain("The owner @bob approves the newest commit");
    expect(ended.notices.join()).not.toContain("Nobody can agree to their own");
  });

  const UNCOUNTED: readonly (readonly [about: string, act: (github: FakeGitHub) => unknown, why: RegExp])[] = [
    [
      "the second owner lost access",
      (github) => [github.approve(1, "carol"), github.role("carol", "read")],
      /: carol approved, but has no write access to this repository \(read\)/,
    ],
    [
      "the second owner pushed",
      (github) => [github.push("drop-db", { "README.md": "# Typo\n" }, "carol"), github.approve(1, "carol")],
      /: carol approved, but pushed to the branch of the pull request/,
    ],
    [
      "the second owner's access can't be read",
      (github) => [
        github.approve(1, "carol"),
        github.fail("repos/get-collaborator-permission-level", "502", { path: "carol" }),
      ],
      /: The access of the one who agreed could not be read: GitHub answered with an error \(502\)/,
    ],
  ];
  for (const [about, act, why] of UNCOUNTED) {
    it(`and it is said why an approval did not count: ${about}`, async ({ opened }) => {
      const scene = await reported(opened, two);
      scene.github.label(1, LABEL, "alice");
      act(scene.github);
      const ended = await scene.run();
      expectRefused(scene, ended, ONE);
      expect(ended.notices.join()).toMatch(new RegExp(`An approval did not count${why.source}`));
    });
  }
});

describe.concurrent("several roots have different owners", () => {
  const opening: Opening = {
    owners: "/a/ @alice\n/b/ @carol\n",
    files: { "a/main.tf": DECLARED, "b/main.tf": 'resource "aws_db_instance" "orders" {}\n' },
    pull: { files: { "a/main.tf": "# gone\n", "b/main.tf": "# gone\n" } },
  };
  const doing: Doing = {
    plan: null,
    inputs: { plan: "*/plan.json" },
    files: { "a/plan.json": DROP, "b/plan.json": destroying(REPLICA) },
  };

  it("and each root needs the consent of one of its own", async ({ opened }) => {
    const scene = await reported(opened, opening, doing);
    const { github, run } = scene;
    github.label(1, LABEL, "alice");
    expectRefused(
      scene,
      await run(doing),
      /alice agreed, but nobody yet who owns b\/main\.tf\. The owner @carol approves the newest commit with a review/,
    );
    expectLabelStays(github);
    github.approve(1, "carol");
    expectGranted(scene, await run({ ...doing, attempt: 2 }), "alice,carol");
  });

  it("either may be the one with the label", async ({ opened }) => {
    const scene = await reported(opened, opening, doing);
    scene.github.approve(1, "alice");
    scene.github.label(1, LABEL, "carol");
    expectGranted(scene, await scene.run(doing), "carol,alice");
  });
});

describe.concurrent("the block moves between files of different owners", () => {
  const owners = "* @alice\n/infra/open.tf @carol\n";
  const MOVES: readonly (readonly [
    about: string,
    before: Record<string, string>,
    edits: Record<string, string | null>,
    after: Record<string, string>,
  ])[] = [
    [
      "a file that is renamed",
      { "infra/closed.tf": DECLARED },
      { "infra/closed.tf": null, "infra/open.tf": DECLARED },
      { "infra/open.tf": DECLARED },
    ],
    [
      "a block that is cut and pasted",
      { "infra/closed.tf": `${DECLARED}# and more\n`, "infra/open.tf": "# nothing yet\n" },
      { "infra/closed.tf": "# and more\n", "infra/open.tf": `# nothing yet\n${DECLARED}` },
      { "infra/open.tf": `# nothing yet\n${DECLARED}`, "infra/closed.tf": "# and more\n" },
    ],
  ];
  for (const [about, before, edits, after] of MOVES) {
    it(`${about} needs the owners of both`, async ({ opened }) => {
      const doing: Doing = { files: after };
      const scene = await reported(
        opened,
        { owners, files: { "infra/main.tf": "", ...before }, pull: { files: edits } },
        doing,
      );
      const { github, run } = scene;
      github.label(1, LABEL, "carol");
      expectRefused(scene, await run(doing), /carol agreed, but nobody yet who owns infra\/closed\.tf/);
      github.approve(1, "alice");
      expectGranted(scene, await run({ ...doing, attempt: 2 }), "carol,alice");
    });
  }
});

describe.concurrent("the block is deleted with its file", () => {
  it("and the owners of that file are asked, not those of the folder", async ({ opened }) => {
    const scene = await reported(opened, {
      owners: "* @alice\n/infra/db.tf @carol\n",
      files: { "infra/main.tf": "# nothing here\n", "infra/db.tf": DECLARED },
      pull: { files: { "infra/db.tf": null } },
    });
    const { github, run } = scene;
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run(), /alice applied the label, but does not own infra\/db\.tf; its owner is @carol/);
    github.label(1, LABEL, "carol");
    expectGranted(scene, await run(), "carol");
  });
});

describe.concurrent("the pull request comes from a fork", () => {
  /** Opens Mallory's pull request from her fork; the run's token may only read. */
  async function forked(opened: Open): Promise<Scene> {
    const scene = await opened({ visibility: "public", pull: null });
    const { github } = scene;
    github.open({
      by: "mallory",
      branch: "drop-db",
      files: { "infra/main.tf": "# nothing is left\n" },
      from: github.fork("mallory"),
    });
    return scene;
  }

  it("and only an owner's review of the newest commit, after the report, counts", async ({ opened }) => {
    const scene = await forked(opened);
    const { github, run } = scene;
    const first = await run();
    expectBlocked(first);
    expect(first.summary).toContain("a code owner approves the newest commit in a review, after this report");
    // Nothing was written, and that changed nothing.
    expect(github.commentsOf(1)).toEqual([]);
    expect(first.warnings).toEqual([]);
    expect(first.log).toContain(
      "The token of this run may only read, so nothing was written to the pull request; that is as it should be.",
    );
    github.label(1, LABEL, "alice");
    expectBlocked(await run());
    github.approve(1, "alice", consentTo(first));
    expectGranted(scene, await run({ attempt: 2 }), "alice", { told: false });
    github.push("drop-db", { "README.md": "# Typo\n" }, "mallory", { in: github.pull(1).head.repository });
    expectBlocked(await run());
  });

  const REFUSED: readonly (readonly [about: string, act: (github: FakeGitHub) => unknown, why: RegExp])[] = [
    [
      "an owner without access",
      (github) => [github.role("alice", "read"), github.approve(1, "alice")],
      /alice approved, but has no write access/,
    ],
  ];
  for (const [about, act, why] of REFUSED) {
    it(`and ${about} is refused`, async ({ opened }) => {
      const scene = await forked(opened);
      await scene.run();
      act(scene.github);
      expectRefused(scene, await scene.run({ on: "opened", attempt: 2 }), why, { told: false });
    });
  }

  it("and an owner before the base was switched is refused", async ({ opened }) => {
    const scene = await forked(opened);
    const { github, run } = scene;
    await run();
    github.push("next", { [CODEOWNERS]: "* @alice\n" }, "alice");
    github.approve(1, "alice");
    github.switchBase(1, "next", "bob");
    expectRefused(
      scene,
      await run({ on: "edited" }),
      /The base branch of the pull request was changed after the review/,
      { told: false },
    );
  });

  it("and an approval before the report is refused", async ({ opened }) => {
    const scene = await forked(opened);
    scene.github.approve(1, "alice");
    expectRefused(scene, await scene.run(), /The approval is not later than the first report on this commit/, {
      told: false,
    });
    expectRefused(
      scene,
      await scene.run({ attempt: 2 }),
      /The approval is not later than the first report on this commit/,
      { told: false },
    );
  });

  it("and a check of another name, or by another app, proves no report", async ({ opened }) => {
    const scene = await forked(opened);
    const { github, run } = scene;
    github.bot("helper");
    github.finishCheck(github.startCheck(github.pull(1).head.sha, "destroy-guard", "helper[bot]"), "failure");
    github.approve(1, "alice", consentTo(await run({ name: "another-job" })));
    expectRefused(scene, await run({ attempt: 2 }), /The approval is not later than the first report on this commit/, {
      told: false,
    });
  });
});

describe.concurrent("the pull request is Dependabot's", () => {
  const byDependabot = async (opened: Open): Promise<Scene> => {
    const scene = await opened({ pull: null });
    scene.github.bot("dependabot");
    scene.github.open({
      by: "dependabot[bot]",
      branch: "dependabot/terraform/aws",
      files: { "infra/main.tf": "# nothing is left\n" },
    });
    return scene;
  };

  it("and only reviews count, which needs checks: read", async ({ opened }) => {
    const scene = await byDependabot(opened);
    const { github, run } = scene;
    const first = await run();
    expectBlocked(first);
    github.label(1, LABEL, "alice");
    expectBlocked(await run({ token: github.readOnlyToken() }));
    github.approve(1, "alice", consentTo(first));
    expectRefused(
      scene,
      await run({ on: "opened", attempt: 2 }),
      /The check runs of the commit could not be read: .* give it checks: read/,
      {
        told: false,
      },
    );
    const token = github.readOnlyToken({ contents: "read", pull_requests: "write", statuses: "write", checks: "read" });
    expectGranted(scene, await run({ on: "opened", attempt: 3, token }), "alice", { told: false });
  });
});

describe.concurrent("the label's name is written otherwise", () => {
  const VARIANTS: readonly (readonly [name: string, same: boolean])[] = [
    ["Allow-Destroy", true],
    ["allow-destro\u0443", false],
    ["allow-de\u017ftroy", false],
    ["allow\u2010destroy", false],
    ["allow-destroy\u200b", false],
    ["allow-destroyed", false],
  ];
  for (const [name, same] of VARIANTS) {
    it(`as ${JSON.stringify(name)}, which is ${same ? "the same" : "another"} label`, async ({ opened }) => {
      const scene = await reported(opened);
      const { github, run } = scene;
      github.label(1, name, "alice");
      const ended = await run();
      if (same) expectGranted(scene, ended, "alice");
      else expectBlocked(ended);
    });
  }

  it("and a change of its case after it was applied changes nothing", async ({ opened }) => {
    const scene = await agreed(opened);
    scene.github.renameLabel(LABEL, "ALLOW-destroy", "bob");
    expectGranted(scene, await scene.run({ attempt: 2 }), "alice");
    scene.github.push("drop-db", { "infra/orders.tf": "# gone too\n" }, "bob");
    expectRefused(scene, await scene.run({ plan: DROP_TWO }), /another set of findings/);
    expectLabelGone(scene.github);
  });
});

describe.concurrent("the action is used twice in one repository", () => {
  const prod: Doing = { inputs: { key: "prod" } };
  const stage: Doing = { inputs: { key: "stage" }, plan: destroying(REPLICA) };

  it("and each use has its own comment and record", async ({ opened }) => {
    const { github, run } = await opened();
    await run(prod);
    await run(stage);
    await run({ ...prod, attempt: 2 });
    const head = github.tip("drop-db");
    expect(recordsOn(github, head, `${RECORD} (prod)`)).toHaveLength(2);
    expect(recordsOn(github, head, `${RECORD} (stage)`)).toHaveLength(1);
    expect(recordsOn(github, head)).toEqual([]);
    const comments = ownComments(github);
    expect(comments.map((body) => body.split("\n")[0])).toEqual([
      "<!-- destroy-guard:prod -->",
      "<!-- destroy-guard:stage -->",
    ]);
    expect(
      comments.map((body) => [
        body.includes("`prod`"),
        body.includes(DATABASE),
        body.includes("`stage`"),
        body.includes(REPLICA),
      ]),
    ).toEqual([
      [true, true, false, false],
      [false, false, true, true],
    ]);
  });

  it("and what one reported is no report of the other", async ({ opened }) => {
    const scene = await opened();
    const { github, run } = scene;
    await run(prod);
    github.label(1, LABEL, "alice");
    const both = { ...stage, plan: DROP };
    const ended = await run(both);
    expectBlocked(ended);
    expect(ended.notices).toContainEqual(expect.stringMatching(/is not older than the label/));
  });

  it("and one label agrees to both, if both were reported before it", async ({ opened }) => {
    const { github, run } = await opened();
    await run(prod);
    await run(stage);
    github.label(1, LABEL, "alice");
    expect((await run(prod)).outputs["overridden-by"]).toBe("alice");
    expect((await run(stage)).outputs["overridden-by"]).toBe("alice");
  });
});
