import { describe, expect, vi } from "vitest";
import type { FakeGitHub } from "../../github/fake/github.ts";
import type { Run } from "../runner.ts";
import { agreed, LABEL, type Open, reported } from "./agreed.ts";
import {
  CODEOWNERS,
  comment,
  type Doing,
  expectBlocked,
  expectGranted,
  expectRefused,
  itLoaded as it,
  LOADED_AT_ONCE,
  type Opening,
  type Scene,
} from "./stage.ts";

/** Who agrees, and as whom: teams, addresses, accounts that go, forks and Dependabot. Each answer was written down first. */

vi.setConfig({ maxConcurrency: LOADED_AT_ONCE });

const ONLY_DBA = "* @acme/dba\n";

/** With a token that sees teams. */
function seeing(github: FakeGitHub): Doing {
  github.bot("owners");
  return { inputs: { "owners-token": github.appToken("owners", { members: "read" }) } };
}

describe.concurrent("a team owns what is destroyed", () => {
  it("and is called otherwise since: its member is told, and CODEOWNERS mended is enough", async ({ opened }) => {
    const scene = await reported(opened, { owners: ONLY_DBA });
    const { github, run } = scene;
    github.team("data", { members: ["alice"] });
    const seen = seeing(github);
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run(seen), /see that the team is still called so, and that the token may see it/);
    github.push("main", { [CODEOWNERS]: "* @acme/data\n" }, "carol");
    expectGranted(scene, await run({ ...seen, attempt: 2 }), "alice");
  });

  it("and somebody makes a team of the old name, in which they are: it has to have write access", async ({
    opened,
  }) => {
    const scene = await reported(opened, { owners: ONLY_DBA });
    const { github, run } = scene;
    github.team("data", { members: ["alice"] });
    github.team("dba", { members: ["carol"], role: null });
    const seen = seeing(github);
    github.label(1, LABEL, "carol");
    expectRefused(scene, await run(seen), /acme\/dba has no write access of its own.*Give the team the role Write/);
  });

  it("and an invitation is not accepted yet: then they are no member", async ({ opened }) => {
    const scene = await reported(opened, { owners: ONLY_DBA });
    const { github, run } = scene;
    github.team("dba", { members: ["carol"], pending: ["alice"] });
    const seen = seeing(github);
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run(seen), /alice applied the label, but does not own infra\/main\.tf/);
    github.label(1, LABEL, "carol");
    expectGranted(scene, await run(seen), "carol");
  });

  it("and the member leaves it after the label: the next run says no", async ({ opened }) => {
    const scene = await reported(opened, { owners: ONLY_DBA });
    const { github, run } = scene;
    github.team("dba", { members: ["alice", "carol"] });
    const seen = seeing(github);
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run(seen), "alice");
    github.leaveTeam("dba", "alice");
    expectRefused(scene, await run({ ...seen, attempt: 2 }), /alice applied the label, but does not own/);
  });

  it("and the author is in it: their own label is none, a colleague's is", async ({ opened }) => {
    const scene = await reported(opened, { owners: ONLY_DBA });
    const { github, run } = scene;
    github.team("dba", { members: ["bob", "carol"] });
    const seen = seeing(github);
    github.label(1, LABEL, "bob");
    expectRefused(scene, await run(seen), /bob applied the label, but is the author.*Another owner applies the label/);
    github.label(1, LABEL, "carol");
    expectGranted(scene, await run(seen), "carol");
  });

  it("and what was merged can't be helped by a token that its workflow does not hand over: that is said", async ({
    opened,
  }) => {
    const scene = await reported(opened, { owners: ONLY_DBA });
    const { github, run } = scene;
    github.team("dba", { members: ["alice"] });
    const seen = seeing(github);
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run(seen), "alice");
    github.merge(1, "bob");
    const on = github.delivered("push");
    const blind = await run({ on });
    expectBlocked(blind);
    expect(blind.notices.join()).toMatch(/no owners-token was given.*if its workflow had the input.*After the merge/);
    expect((await run({ ...seen, on, attempt: 2 })).outputs["overridden-by"]).toBe("alice");
  });

  it("beside a person, who may agree without any token", async ({ opened }) => {
    const scene = await reported(opened, { owners: "* @acme/dba @alice\n" });
    const { github, run } = scene;
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run(), "alice");
  });
});

describe.concurrent("an owner is an e-mail address", () => {
  it("alone: nobody can agree, that is said at once, and a name mends it", async ({ opened }) => {
    const scene = await opened({ owners: "* alice@acme.example\n" });
    const { github, run } = scene;
    expectBlocked(await run());
    expect(comment(github)).toMatch(/whose address that is can't be verified\. Write the owner as /);
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run(), /Write the owner as @user or @org\/team on the base branch/);
    github.push("main", { [CODEOWNERS]: "* @alice\n" }, "carol");
    expectGranted(scene, await run({ attempt: 2 }), "alice");
  });

  it("beside a name: who has the name agrees, who may have the address does not", async ({ opened }) => {
    const scene = await reported(opened, { owners: "* carol@acme.example @alice\n" });
    const { github, run } = scene;
    github.label(1, LABEL, "carol");
    expectRefused(scene, await run(), /carol is no owner by name, and whose address carol@acme\.example is/);
    github.unlabel(1, LABEL, "carol");
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run(), "alice");
  });
});

describe.concurrent("an account goes", () => {
  for (const as of ["ghost", "nobody"] as const) {
    it(`of the one who labelled (${as}): another owner can`, async ({ opened }) => {
      const scene = await agreed(opened, { owners: "* @alice @carol\n" });
      const { github, run } = scene;
      github.leave("alice", as);
      expectRefused(scene, await run({ attempt: 2 }), /An owner applies the label again/);
      github.label(1, LABEL, "carol");
      expectGranted(scene, await run(), "carol");
    });
  }

  it("of the author: none of those who are there was it, so an owner's consent counts as before", async ({
    opened,
  }) => {
    const scene = await reported(opened);
    const { github, run } = scene;
    github.leave("bob");
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run(), "alice");
  });

  it("of a second owner who approved: their review counts no more, another one's does", async ({ opened }) => {
    const opening: Opening = { owners: "* @alice @carol @dave\n", policy: "version: 1\noverride:\n  required: 2\n" };
    const scene = await reported(opened, { ...opening, people: { dave: "write" } });
    const { github, run } = scene;
    github.label(1, LABEL, "alice");
    github.approve(1, "carol");
    expectGranted(scene, await run(), "alice,carol");
    github.leave("carol");
    expectRefused(scene, await run({ attempt: 2 }), /asks for 2 different owners/);
    github.approve(1, "dave");
    expectGranted(scene, await run({ attempt: 3 }), "alice,dave");
  });
});

const consentTo = ({ outputs: { digest } }: Run): string => `${LABEL} ${digest}`;
const READ = { contents: "read", pull_requests: "read", statuses: "read", checks: "read" } as const;

async function forked(opened: Open, opening: Opening = {}): Promise<{ readonly scene: Scene; readonly doing: Doing }> {
  const scene = await opened({ visibility: "public", pull: null, ...opening });
  const { github } = scene;
  const files = { "infra/main.tf": "# nothing is left\n" };
  github.open({ by: "mallory", branch: "drop-db", files, from: github.fork("mallory") });
  return { scene, doing: { on: "opened", token: github.readOnlyToken(READ) } };
}

const dependabot = async (opened: Open, opening: Opening = {}): ReturnType<typeof forked> => {
  const scene = await opened({ pull: null, ...opening });
  const { github } = scene;
  github.bot("dependabot");
  const files = { "infra/main.tf": "# nothing is left\n" };
  github.open({ by: "dependabot[bot]", branch: "dependabot/terraform/aws", files });
  return { scene, doing: { on: "opened", token: github.readOnlyToken(READ) } };
};

for (const [from, stage] of [
  ["a fork", forked],
  ["Dependabot", dependabot],
] as const)
  describe.concurrent(`a pull request of ${from}, whose runs have no secrets`, () => {
    it("is told how to agree, in summary and log: by a review, and never by the label", async ({ opened }) => {
      const { scene, doing } = await stage(opened);
      const ended = await scene.run(doing);
      expectBlocked(ended);
      expect(ended.summary).toMatch(
        /a code owner approves the newest commit in a review, after this report, with this/,
      );
      expect(ended.summary).toContain(consentTo(ended));
      expect(ended.stdout).toMatch(/by an approving review with the line that the job summary shows/);
      expect(ended.stdout).not.toMatch(/by the label/);
    });

    it("is owned by a team: that nobody can agree is said before anybody tries, and what helps", async ({ opened }) => {
      const { scene, doing } = await stage(opened, { owners: ONLY_DBA });
      const { github, run } = scene;
      github.team("dba", { members: ["alice"] });
      const first = await run(doing);
      expectBlocked(first);
      expect(first.summary).toMatch(/nobody can agree yet\..*A run for a fork gets no secrets.*name users as owners/);
      github.approve(1, "alice", consentTo(first));
      const asked = await run({ ...doing, attempt: 2 });
      expectBlocked(asked);
      expect(asked.notices.join()).toMatch(
        /Whether alice is a member of @acme\/dba could not be read.*name users as own/,
      );
      // As the remedy says.
      github.push("main", { [CODEOWNERS]: "* @acme/dba @alice\n" }, "carol");
      expectGranted(scene, await run({ ...doing, attempt: 3 }), "alice", { told: false });
    });

    it("and, where it has the token all the same, as Dependabot can, a member agrees", async ({ opened }) => {
      const { scene, doing } = await stage(opened, { owners: ONLY_DBA });
      const { github, run } = scene;
      github.team("dba", { members: ["alice"] });
      const inputs = seeing(github).inputs ?? {};
      const first = await run({ ...doing, inputs });
      github.clock.advance(5);
      github.approve(1, "alice", consentTo(first));
      expectGranted(scene, await run({ ...doing, inputs, attempt: 2 }), "alice", { told: false });
    });

    it("brought to a branch of the repository, as the remedy says, it takes the label", async ({ opened }) => {
      const { scene, doing } = await stage(opened);
      const { github, run } = scene;
      expectBlocked(await run(doing));
      github.push("here", { "infra/main.tf": "# nothing is left\n" }, "bob");
      github.open({ by: "bob", branch: "here" });
      expectBlocked(await run());
      github.label(2, LABEL, "alice");
      expect((await run()).outputs["overridden-by"]).toBe("alice");
    });

    const NONE: readonly (readonly [about: string, agree: (github: FakeGitHub, line: string) => void])[] = [
      ["the label", (github) => github.label(1, LABEL, "alice")],
      ["a comment with the line", (github, line) => void github.comment(1, line, "alice")],
      ["a review that only comments", (github, line) => void github.review(1, "COMMENTED", "alice", { body: line })],
      ["the approval of somebody who owns nothing", (github, line) => void github.approve(1, "carol", line)],
      ["an approval without the line", (github) => void github.approve(1, "alice", "looks good")],
      [
        "an approval that was dismissed",
        (github, line) => github.dismissReview(1, github.approve(1, "alice", line), "bob"),
      ],
      [
        "an approval that was taken back",
        (github, line) => {
          github.approve(1, "alice", line);
          github.review(1, "CHANGES_REQUESTED", "alice");
        },
      ],
      [
        "an approval that somebody else wrote the line into",
        (github, line) => github.editReview(github.approve(1, "alice", "ok"), line, "bob"),
      ],
    ];
    for (const [about, agree] of NONE)
      it(`${about} agrees to nothing`, async ({ opened }) => {
        const { scene, doing } = await stage(opened);
        const { github, run } = scene;
        const first = await run(doing);
        github.clock.advance(5);
        agree(github, consentTo(first));
        expectBlocked(await run({ ...doing, attempt: 2 }));
        // An owner who does it rightly gets through.
        github.approve(1, "alice", consentTo(first));
        expectGranted(scene, await run({ ...doing, attempt: 3 }), "alice", { told: false });
      });
  });

describe.concurrent("somebody pushes to a branch of Dependabot's", () => {
  it("and, owner or not, can't agree to it; another owner can", async ({ opened }) => {
    const { scene, doing } = await dependabot(opened, { owners: "* @alice @carol\n" });
    const { github, run } = scene;
    github.push("dependabot/terraform/aws", { "infra/two.tf": "#\n" }, "alice");
    const pushed: Doing = { ...doing, on: "synchronize" };
    const first = await run(pushed);
    github.clock.advance(5);
    github.approve(1, "alice", consentTo(first));
    const asked = await run({ ...pushed, attempt: 2 });
    expectBlocked(asked);
    expect(asked.notices.join()).toMatch(/alice approved, but pushed to the branch.*Another owner approves/);
    github.approve(1, "carol", consentTo(first));
    expectGranted(scene, await run({ ...pushed, attempt: 3 }), "carol", { told: false });
  });
});

describe.concurrent("the log says who decides", () => {
  it("on a pull request by the label, and after the merge by another pull request", async ({ opened }) => {
    const { github, run } = await opened();
    expect((await run()).stdout).toMatch(/by the label on the pull request/);
    github.merge(1, "bob");
    const applied = await run({ on: github.delivered("push") });
    expect(applied.stdout).toMatch(/on a pull request, before it is merged/);
    expect(applied.stdout).not.toMatch(/by the label/);
    const nightly = await run({ on: github.schedule("0 3 * * *", "alice") });
    expect(nightly.stdout).toMatch(/on a pull request, before it is merged/);
  });
});
