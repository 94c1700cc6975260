import { describe, expect, vi } from "vitest";
import type { FakeGitHub } from "../../github/fake/github.ts";
import { DATABASE, DOUBTFUL, DROP, DROP_AND_UPDATE, DROP_TWO, HARMLESS } from "./plans.ts";
import {
  CODEOWNERS,
  comment,
  expectBlocked,
  expectGranted,
  it,
  itLoaded,
  type Opening,
  ownComments,
  recordsOn,
  type Scene,
} from "./stage.ts";

/** What a pull request goes through with the action, and what it costs. */

vi.setConfig({ maxConcurrency: 4 });

const LABEL = "allow-destroy";

/** The story with names instead of what is new in every run. */
function told({ log }: FakeGitHub, names: Readonly<Record<string, string>>): readonly string[] {
  const shorter = Object.entries(names).map(
    ([long, name]) => [long.startsWith("sha256:") ? long : long.slice(0, 7), name] as const,
  );
  return log.told().map((line) => shorter.reduce((text, [long, name]) => text.replaceAll(long, name), line));
}

it("blocked, agreed to by the owner, kept through a harmless push, and blocked again by a push that destroys more", async ({
  opened,
}) => {
  const scene = await opened();
  const { github, run } = scene;

  const first = await run();
  expect([first.exitCode, first.conclusion, first.outputs.verdict]).toEqual([1, "failure", "blocked"]);
  expect(comment(github)).toContain(
    "### 🛑 destroy-guard: blocked\n\n**A relational database would be destroyed, and nothing in this state keeps a copy.**",
  );
  expect(comment(github)).toMatch(/a code owner applies the label `allow-destroy` after this report.*`alice`/);

  github.label(1, LABEL, "alice");
  const second = await run();
  expectGranted(scene, second, "alice");
  expect(comment(github)).toContain(
    "### 🔓 destroy-guard: overridden\n\n**`alice` agreed to exactly this finding: a relational database",
  );
  expect(comment(github)).toContain(`\`${second.outputs.digest}\``);

  const typo = github.push("drop-db", { "README.md": "# Typo\n" }, "bob");
  const third = await run({ plan: DROP_AND_UPDATE });
  expectGranted(scene, third, "alice");
  expect(third.outputs.digest).toBe(second.outputs.digest);

  const more = github.push("drop-db", { "infra/orders.tf": "# gone too\n" }, "bob");
  const fourth = await run({ plan: DROP_TWO });
  expectBlocked(fourth);
  expect(github.labelsOf(1)).toEqual([]);
  expect(comment(github)).toContain("The override was not accepted: The label was given to another set of findings");

  const [drop = ""] = [github.deliveries.find(({ payload }) => payload.action === "opened")?.payload].map(
    (payload) => (payload?.pull_request as { head: { sha: string } } | undefined)?.head.sha,
  );
  const reads =
    "graphql, issues/list-comments, pulls/get, pulls/list-files, repos/get-branch, repos/get-content (404) ×3, repos/get-content ×2, " +
    "repos/list-activities, repos/list-pull-requests-associated-with-commit";
  const decides =
    "graphql ×2, issues/list-comments, issues/list-events, pulls/get, pulls/list-files, repos/get-branch, repos/get-collaborator-permission-level, " +
    "repos/get-content (404) ×3, repos/get-content ×2, repos/list-activities, repos/list-commit-statuses-for-ref, " +
    "repos/list-pull-requests-associated-with-commit";
  const bot = "github-actions[bot]";
  expect(
    told(github, {
      [drop]: "DROP",
      [typo]: "TYPO",
      [more]: "MORE",
      [first.outputs.digest ?? ""]: "D",
      [fourth.outputs.digest ?? ""]: "D2",
    }),
  ).toEqual([
    "bob pushes DROP to drop-db",
    "bob opens #1 (drop-db → main)",
    `${bot} reads ${reads}`,
    `${bot} comments on #1`,
    `${bot} adds status destroy-guard/record to DROP: v2 #1 D n=1`,
    "check destroy-guard on DROP: failure",
    "alice labels #1 allow-destroy",
    `${bot} reads ${decides}`,
    `${bot} edits their own comment on #1`,
    `${bot} adds status destroy-guard/record to DROP: v2 #1 D n=1`,
    "check destroy-guard on DROP: success",
    "bob pushes TYPO to drop-db",
    `${bot} reads ${decides}`,
    // Now something is updated, too.
    `${bot} edits their own comment on #1`,
    `${bot} adds status destroy-guard/record to TYPO: v2 #1 D n=1`,
    "check destroy-guard on TYPO: success",
    "bob pushes MORE to drop-db",
    `${bot} reads ${decides}`,
    `${bot} edits their own comment on #1`,
    `${bot} adds status destroy-guard/record to MORE: v2 #1 D2 n=2`,
    // Nobody applied it again meanwhile.
    `${bot} reads issues/list-events`,
    `${bot} takes label allow-destroy off #1`,
    "check destroy-guard on MORE: failure",
  ]);
});

describe.concurrent("the comment", () => {
  itLoaded("is corrected when the findings are gone, and says so in the same place", async ({ opened }) => {
    const { github, run } = await opened();
    const first = await run();
    github.push("drop-db", { "README.md": "# The database stays\n" }, "bob");
    const second = await run({ plan: HARMLESS });
    expect([second.exitCode, second.outputs.verdict, second.outputs.digest]).toEqual([0, "passed", ""]);
    expect(comment(github)).toContain("### ✅ destroy-guard: passed\n\n**Nothing is destroyed.**");
    expect(comment(github)).not.toContain(DATABASE);
    expect(second.outputs["comment-url"]).toBe(first.outputs["comment-url"]);
    // The empty set is recorded, too: who labels now agrees to nothing.
    expect(recordsOn(github, github.tip("drop-db"))).toEqual([
      expect.stringMatching(/^v2 #1 sha256:[0-9a-f]{64} n=0$/),
    ]);
  });

  itLoaded("is found again over pages", async ({ opened }) => {
    const { github, run } = await opened();
    for (let at = 0; at < 150; at++) github.comment(1, `And another thing (${at}).`, "carol");
    await run();
    await run({ plan: DROP_TWO });
    expect(comment(github)).toContain("aws_db_instance.orders");
    expect(github.commentsOf(1)).toHaveLength(151);
  });

  itLoaded("of several of ours the oldest is kept, and the others lead to it", async ({ opened }) => {
    const { github, run } = await opened();
    github.comment(1, "<!-- destroy-guard:default -->\nold", "github-actions[bot]");
    github.comment(1, "<!-- destroy-guard:default -->\nnew", "github-actions[bot]");
    await run();
    expect(ownComments(github)).toEqual([
      expect.stringContaining("### 🛑 destroy-guard: blocked"),
      expect.stringMatching(/^Two runs of destroy-guard wrote here at the same time\. The report is \[in the other/),
    ]);
  });

  itLoaded("is left alone when it says already what it has to", async ({ opened }) => {
    const { github, run } = await opened();
    await run();
    github.log.clear();
    await run({ attempt: 2 });
    expect(github.log.of("issues/update-comment")).toEqual([]);
    expect(github.log.of("issues/create-comment")).toEqual([]);
  });

  const MODES: readonly (readonly [mode: string, plan: string, comments: number])[] = [
    ["auto", DROP, 1],
    ["auto", DOUBTFUL, 1],
    ["auto", HARMLESS, 0],
    ["always", HARMLESS, 1],
    ["never", DROP, 0],
  ];
  const about = new Map([
    [DROP, "something blocks"],
    [DOUBTFUL, "there is a warning"],
    [HARMLESS, "there is nothing to say"],
  ]);
  for (const [mode, plan, comments] of MODES) {
    itLoaded(
      `${comments === 0 ? "is not" : "is"} written in the mode ${mode} when ${about.get(plan)}`,
      async ({ opened }) => {
        const { github, run } = await opened();
        const ended = await run({ plan, inputs: { comment: mode } });
        expect(ended.exitCode).toBe(plan === DROP ? 1 : 0);
        expect(ownComments(github)).toHaveLength(comments);
        expect(ended.outputs["comment-url"] === "").toBe(comments === 0);
        // The record is evidence, not speech.
        expect(recordsOn(github, github.tip("drop-db"))).toHaveLength(1);
        expect(ended.summary).toContain("### ");
      },
    );
  }

  itLoaded("is not needed for an override", async ({ opened }) => {
    const scene = await opened();
    const { github, run } = scene;
    await run({ inputs: { comment: "never" } });
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run({ inputs: { comment: "never" } }), "alice", { told: false });
    expect(github.log.of("issues/list-comments")).toEqual([]);
  });
});

describe.concurrent("with enforce: false", () => {
  itLoaded("the check is green, and everything else says what it found", async ({ opened }) => {
    const { github, run } = await opened();
    const ended = await run({ inputs: { enforce: "false" } });
    expect([ended.exitCode, ended.outputs.verdict, ended.outputs.blocked]).toEqual([0, "blocked", "1"]);
    expect(ended.warnings).toContainEqual(
      expect.stringContaining("The input enforce is false, so the check does not fail."),
    );
    expect(comment(github)).toContain("### 🛑 destroy-guard: would be blocked (report only)");
    expect(recordsOn(github, github.tip("drop-db"))).toHaveLength(1);
  });

  itLoaded("an error fails all the same", async ({ opened }) => {
    const { run } = await opened();
    const ended = await run({ plan: "{", inputs: { enforce: "false" } });
    expect([ended.exitCode, ended.errors]).toEqual([1, [expect.stringContaining("infra/plan.json")]]);
  });

  itLoaded("a label that can't be accepted stays: this job decides nothing", async ({ opened }) => {
    const { github, run } = await opened();
    await run();
    github.label(1, LABEL, "tina");
    const ended = await run({ inputs: { enforce: "false" } });
    expect(ended.notices).toContainEqual(expect.stringContaining("tina applied the label, but does not own"));
    expect(github.labelsOf(1)).toEqual([LABEL]);
  });
});

describe.concurrent("requests", () => {
  const costOf = async ({ github, run }: Scene, doing: Parameters<Scene["run"]>[0] = {}): Promise<number> => {
    github.log.clear();
    const ended = await run(doing);
    expect(ended.exitCode, ended.stdout).toBe(0);
    return github.log.requests.length;
  };

  const CLEAN: readonly (readonly [about: string, plan: string, opening: Opening])[] = [
    ["with nothing to say", HARMLESS, {}],
    ["with a comment to write", DOUBTFUL, {}],
    ["with a policy", DOUBTFUL, { policy: "version: 1\n" }],
  ];
  for (const [about, plan, opening] of CLEAN) {
    itLoaded(`of a clean run, ${about}, are 8 at most`, async ({ opened }) => {
      expect(await costOf(await opened(opening), { plan })).toBeLessThanOrEqual(8);
    });
  }

  itLoaded("of a skipped run are 8 at most", async ({ opened }) => {
    const scene = await opened({ pull: { files: { "README.md": "# Typo\n" } } });
    expect(await costOf(scene, { plan: null })).toBeLessThanOrEqual(8);
  });

  /** A scene in which the label has just been applied to what was reported. */
  const labelled = async (opened: (opening?: Opening) => Promise<Scene>, opening: Opening = {}): Promise<Scene> => {
    const scene = await opened(opening);
    await scene.run();
    scene.github.label(1, LABEL, "alice");
    return scene;
  };

  itLoaded("of an overridden run are 20 at most", async ({ opened }) => {
    expect(await costOf(await labelled(opened))).toBeLessThanOrEqual(20);
  });

  itLoaded("of an overridden run with a team and a policy are 20 at most", async ({ opened }) => {
    const scene = await labelled(opened, { owners: "* @acme/dba\n", policy: "version: 1\n" });
    const { github } = scene;
    github.team("dba", { members: ["alice"] });
    github.bot("reader");
    expect(
      await costOf(scene, { inputs: { "owners-token": github.appToken("reader", { members: "read" }) } }),
    ).toBeLessThanOrEqual(20);
  });

  itLoaded("of an overridden run with a second owner's review are 20 at most", async ({ opened }) => {
    const scene = await labelled(opened, { policy: "override:\n  required: 2\n", owners: "* @alice @carol\n" });
    scene.github.approve(1, "carol");
    expect(await costOf(scene)).toBeLessThanOrEqual(20);
  });

  itLoaded("of owners are made only where something blocks", async ({ opened }) => {
    const scene = await opened();
    await costOf(scene, { plan: DOUBTFUL });
    expect(scene.github.log.of("repos/get-content").filter(({ path }) => path.includes(CODEOWNERS))).toEqual([]);
  });
});
