import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { describe, expect, vi } from "vitest";
import { parse } from "yaml";
import { recordLine } from "../../../src/domain/override/record.ts";
import type { FakeGitHub } from "../../github/fake/github.ts";
import { entry, planJson } from "../../input/plan/reading.ts";
import type { Run } from "../runner.ts";
import { agreed, LABEL, type Open } from "./agreed.ts";
import { DATABASE, DROP, DROP_TWO, destroying, HARMLESS, REPLICA } from "./plans.ts";
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
  type Opening,
  ownComments,
  POLICY,
  recordsOn,
  type Scene,
} from "./stage.ts";

/** What starts the action, and what it is given. */

vi.setConfig({ maxConcurrency: LOADED_AT_ONCE });

/** Reports, and lets Alice agree, by the action itself: for what is written on the pull request. */
async function toldAndAgreed(opened: Open, opening: Opening = {}): Promise<Scene> {
  const scene = await opened(opening);
  expectBlocked(await scene.run());
  scene.github.label(1, LABEL, "alice");
  expectGranted(scene, await scene.run(), "alice");
  return scene;
}

const LAX = "rules:\n  last-copy: note\n  data-loss: note\n";

describe.concurrent("pull_request", () => {
  it("of every type makes the full decision", async ({ opened }) => {
    const scene = await toldAndAgreed(opened, { pull: { draft: true } });
    const { github, run } = scene;
    const acts: readonly (readonly [action: string, act: () => unknown])[] = [
      ["synchronize", () => github.push("drop-db", { "README.md": "# Typo\n" }, "bob")],
      ["edited", () => github.retitle(1, "Tidy up", "bob")],
      ["ready_for_review", () => github.ready(1, "bob")],
      ["labeled", () => github.label(1, "documentation", "tina")],
      ["unlabeled", () => github.unlabel(1, "documentation", "tina")],
      ["reopened", () => [github.close(1, "bob"), github.reopen(1, "bob")]],
    ];
    for (const [action, act] of acts) {
      act();
      expectGranted(scene, await run({ on: action }), "alice");
    }
  });

  it("of a closed one decides nothing", async ({ opened }) => {
    const { github, run } = await agreed(opened);
    github.close(1, "bob");
    const ended = await run({ on: "closed" });
    expect([ended.exitCode, ended.outputs.verdict, ended.errors]).toEqual([
      1,
      undefined,
      [expect.stringContaining("Pull request #1 is not open, so there is nothing to decide. Reopen it.")],
    ]);
    expect(github.labelsOf(1)).toEqual([LABEL]);
  });
});

describe.concurrent("pull_request_target", () => {
  it("decides as pull_request does", async ({ opened }) => {
    const scene = await opened();
    const { github, run } = scene;
    expectBlocked(await run({ on: github.delivered("pull_request_target", "opened") }));
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run({ on: github.delivered("pull_request_target", "labeled") }), "alice");
  });

  it("may comment on a fork's pull request, and there, too, only reviews count", async ({ opened }) => {
    const scene = await opened({ visibility: "public", pull: null });
    const { github, run } = scene;
    github.open({
      by: "mallory",
      branch: "drop-db",
      from: github.fork("mallory"),
      files: { "infra/main.tf": "# gone\n", [POLICY]: LAX },
    });
    const doing = {
      on: github.delivered("pull_request_target"),
      token: github.actionsToken({ contents: "read", pull_requests: "write", statuses: "write", checks: "read" }),
    };
    expectBlocked(await run(doing));
    expect(comment(github)).toContain("a code owner approves the newest commit in a review");
    const named = /sha256:[0-9a-f]{64}/.exec(comment(github)) ?? [];
    github.label(1, LABEL, "alice");
    expectBlocked(await run({ ...doing, attempt: 2 }));
    github.approve(1, "alice", `${LABEL} ${named[0]}`);
    expectGranted(scene, await run({ ...doing, attempt: 3 }), "alice");
  });
});

describe.concurrent("merge_group", () => {
  it("with exactly the set that was agreed to passes", async ({ opened }) => {
    const scene = await toldAndAgreed(opened);
    const group = scene.github.enqueue([1], "alice");
    expectGranted(scene, await scene.run({ on: group }), "alice");
    expect(ownComments(scene.github)).toHaveLength(1);
  });

  it("with another set is refused, with the advice to queue alone", async ({ opened }) => {
    const scene = await toldAndAgreed(opened);
    const group = scene.github.enqueue([1], "alice");
    const run = await scene.run({ on: group, plan: DROP_TWO });
    expectRefused(
      scene,
      run,
      /The merge group destroys sha256:\w{64}, but what owners agreed to on pull request #1 is sha256:\w{64}\. Let the merge queue take one pull request at a time/,
      { told: false },
    );
    // What runs for the queue says nothing on the pull request, and takes nothing away there.
    expect(scene.github.labelsOf(1)).toEqual([LABEL]);
    expect(comment(scene.github)).toContain("overridden");
  });

  it("with nothing that blocks passes", async ({ opened }) => {
    const { github, run } = await opened();
    const ended = await run({ on: github.enqueue([1], "alice"), plan: HARMLESS });
    expect([ended.exitCode, ended.outputs.verdict, ended.outputs["comment-url"]]).toEqual([0, "passed", ""]);
    expect(ownComments(github)).toEqual([]);
  });

  it("of several, the consent of one that is not the last does not count", async ({ opened }) => {
    const { github, run } = await agreed(opened);
    github.open({ by: "carol", branch: "docs", files: { "README.md": "# Typo\n" } });
    const ended = await run({ on: github.enqueue([1, 2], "alice") });
    expectBlocked(ended);
    expect(ended.summary).toContain("on pull request #2");
    expect(ended.summary).toContain("queue this one again when that one is merged and applied");
  });

  it("reads the rules of the base branch, not those that the group would bring", async ({ opened }) => {
    const { github, run } = await opened({ pull: { files: { "infra/main.tf": "# gone\n", [POLICY]: LAX } } });
    expectBlocked(await run({ on: github.enqueue([1], "alice"), files: { [POLICY]: LAX } }));
  });
});

describe.concurrent("what is merged without a plan", () => {
  const NAMED = { plan: null, inputs: { plan: "infra/plan.json" } } as const;
  const docs: Opening = { pull: { files: { "README.md": "# Typo\n" } } };
  const many: Opening = {
    pull: { files: Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`notes/${at}.md`, ""])) },
  };
  const needs =
    "destroy-guard: What is merged changes Terraform files, but these plans or reviews are not there: infra/plan.json. Check";

  const expectMissing = ({ exitCode, errors }: Run): void =>
    expect([exitCode, errors]).toEqual([1, [expect.stringContaining(needs)]]);

  it("passes a queue if it changes no Terraform, so that the queue goes on", async ({ opened }) => {
    const { github, run } = await opened(docs);
    const ended = await run({ ...NAMED, on: github.enqueue([1], "alice") });
    expect([ended.exitCode, ended.outputs.verdict]).toEqual([0, "skipped"]);
  });

  it.for([
    ["it does", {}],
    ["it changes more files than GitHub compares", many],
  ] as const)("fails in a queue if %s", async ([, opening], { opened }) => {
    const { github, run } = await opened(opening);
    expectMissing(await run({ ...NAMED, on: github.enqueue([1], "alice") }));
  });

  it("fails in a queue if another pull request of the group does", async ({ opened }) => {
    const { github, run } = await opened();
    github.open({ by: "carol", branch: "docs", files: { "README.md": "# Typo\n" } });
    expectMissing(await run({ ...NAMED, on: github.enqueue([1, 2], "alice") }));
  });

  it("fails in a queue if it does, and the workflow names no plan there", async ({ opened }) => {
    const { github, run } = await opened();
    const ended = await run({ plan: null, on: github.enqueue([1], "alice") });
    expect([ended.exitCode, ended.errors]).toEqual([
      1,
      [
        expect.stringContaining(
          "What is merged changes Terraform files, but neither of the inputs plan and reviews is given.",
        ),
      ],
    ]);
  });

  it("is told from the pull request on push", async ({ opened }) => {
    const { github, run } = await opened(docs);
    github.merge(1, "alice", "squash");
    const ended = await run({ ...NAMED, on: github.delivered("push") });
    expect([ended.exitCode, ended.outputs.verdict]).toEqual([0, "skipped"]);
  });

  it("is told from the push where it came from no pull request", async ({ opened }) => {
    const { github, run } = await opened();
    github.push("main", { "README.md": "# Typo\n" }, "alice");
    const ended = await run({ ...NAMED, on: github.delivered("push") });
    expect([ended.exitCode, ended.outputs.verdict]).toEqual([0, "skipped"]);
  });

  it("is told from the default branch on a push to a new one", async ({ opened }) => {
    const { github, run } = await opened({ pull: null });
    const old = github.tip("main");
    github.push("typo", { "README.md": "# Typo\n" }, "alice");
    expect((await run({ ...NAMED, on: github.delivered("push") })).outputs.verdict).toBe("skipped");
    github.push("more", { "infra/more.tf": "# more\n" }, "alice");
    expectMissing(await run({ ...NAMED, on: github.delivered("push") }));
    github.push("main", { "infra/new.tf": "# new\n" }, "alice");
    github.moveTo("old", old, "alice");
    expectMissing(await run({ ...NAMED, on: github.delivered("push") }));
  });
});

describe.concurrent("workflow_run", () => {
  it("finds the pull request by the commit that was planned", async ({ opened }) => {
    const scene = await opened();
    const { github, run } = scene;
    expectBlocked(await run({ on: github.workflowRan(1, "plan", "success") }));
    expect(recordsOn(github, github.tip("drop-db"))).toHaveLength(1);
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run({ on: github.workflowRan(1, "plan", "success") }), "alice");
  });

  it("of a commit that is not the newest any more says nothing on the pull request", async ({ opened }) => {
    const { github, run } = await opened();
    const old = github.workflowRan(1, "plan", "success");
    github.push("drop-db", { "infra/orders.tf": "# gone too\n" }, "bob");
    const ended = await run({ on: old });
    expect([ended.exitCode, ended.errors]).toEqual([1, [expect.stringContaining("but the newest commit of pull")]]);
    expect([ownComments(github), recordsOn(github, github.tip("drop-db"))]).toEqual([[], []]);
  });

  it("does not mind that the commit was in a pull request that is closed, nor one that only builds on it", async ({
    opened,
  }) => {
    const scene = await opened();
    const { github, run } = scene;
    github.close(1, "bob");
    github.open({ by: "bob", branch: "drop-db" });
    github.push("on-top", { "README.md": "# More\n" }, "carol", { base: "drop-db" });
    github.open({ by: "carol", branch: "on-top" });
    expectBlocked(await run({ on: github.workflowRan(2, "plan", "success") }));
    expect(comment(github, 2)).toContain("### 🛑 destroy-guard: blocked");
    expect([ownComments(github, 1), ownComments(github, 3)]).toEqual([[], []]);
  });

  it("of a commit that two pull requests end with belongs to none, and the rules of that commit do not count", async ({
    opened,
  }) => {
    const scene = await opened({ pull: { files: { "infra/main.tf": "# gone\n", [POLICY]: LAX } } });
    const { github, run } = scene;
    github.push("next", { "NEXT.md": "" }, "alice");
    github.open({ by: "bob", branch: "drop-db", base: "next" });
    const ended = await run({ on: github.workflowRan(1, "plan", "success") });
    expectBlocked(ended);
    expect(ended.notices).toContainEqual(expect.stringContaining("belongs to several open pull requests"));
    expect([...ownComments(github, 1), ...ownComments(github, 2)]).toEqual([]);
  });
});

describe.concurrent("push", () => {
  /** Merges the pull request; returns what GitHub sends for the push to main. */
  const merged = (github: FakeGitHub, method: "merge" | "squash" = "merge") => {
    github.merge(1, "alice", method);
    return github.delivered("push");
  };

  for (const method of ["merge", "squash"] as const) {
    it(`applies what owners agreed to before the ${method}`, async ({ opened }) => {
      const scene = await agreed(opened);
      const push = merged(scene.github, method);
      expectGranted(scene, await scene.run({ on: push }), "alice", { told: false });
      // Who tidies up afterwards takes nothing back, and who labels afterwards adds nothing.
      scene.github.unlabel(1, LABEL, "bob");
      scene.github.deleteBranch("drop-db", "bob");
      expectGranted(scene, await scene.run({ on: push, attempt: 2 }), "alice", { told: false });
    });
  }

  it("blocks when the plan has drifted since", async ({ opened }) => {
    const scene = await agreed(opened);
    expectRefused(
      scene,
      await scene.run({ on: merged(scene.github), plan: DROP_TWO }),
      /The label was given to another set of findings/,
      {
        told: false,
      },
    );
  });

  it("blocks for another commit than the merge", async ({ opened }) => {
    const { github, run } = await agreed(opened);
    merged(github);
    github.push("main", { "README.md": "# Typo\n" }, "carol");
    expectBlocked(await run({ on: github.delivered("push") }));
  });

  it("blocks when the label came after the merge", async ({ opened }) => {
    const { github, run } = await opened();
    await run();
    const push = merged(github);
    github.label(1, LABEL, "alice");
    expectBlocked(await run({ on: push }));
  });

  it("blocks without a pull request, and says how to get there", async ({ opened }) => {
    const { github, run } = await opened({ pull: null });
    github.push("main", { "infra/main.tf": "# gone\n" }, "bob");
    const ended = await run({ on: github.delivered("push") });
    expectBlocked(ended);
    expect(ended.summary).toContain("open a pull request with this change");
  });

  it("is judged by the rules that the pull request was judged by, not by those that it brought", async ({ opened }) => {
    const scene = await opened({ pull: { files: { "infra/main.tf": "# gone\n", [POLICY]: LAX } } });
    await scene.run();
    expectBlocked(await scene.run({ on: merged(scene.github), files: { [POLICY]: LAX } }));
  });
});

describe.concurrent("an event without a pull request", () => {
  const EVENTS: readonly (readonly [
    event: string,
    start: (github: FakeGitHub) => ReturnType<FakeGitHub["dispatch"]>,
  ])[] = [
    ["workflow_dispatch", (github) => github.dispatch("main", "alice")],
    ["schedule", (github) => github.schedule("0 6 * * *", "alice")],
  ];
  for (const [event, start] of EVENTS) {
    it(`${event} reports, and nobody can override`, async ({ opened }) => {
      const { github, run } = await agreed(opened);
      github.log.clear();
      const ended = await run({ on: start(github) });
      expectBlocked(ended);
      expect(ended.summary).toContain("nobody can agree outside of a pull request");
      expect(
        github.log.told().filter((line) => line.startsWith(`${BOT} `) && !line.startsWith(`${BOT} reads `)),
      ).toEqual([]);
      expect((await run({ on: start(github), plan: HARMLESS })).exitCode).toBe(0);
    });
  }
});

describe.concurrent("a pull request that touches Terraform", () => {
  const TOUCHING: readonly (readonly [about: string, files: Record<string, string | null>])[] = [
    ["configuration", { "infra/new.tf": "" }],
    ["OpenTofu's, in JSON", { "infra/new.tofu.json": "{}" }],
    ["variables", { "infra/prod.auto.tfvars": "" }],
    ["the lock file", { "infra/.terraform.lock.hcl": "" }],
    ["terragrunt.hcl", { "live/terragrunt.hcl": "" }],
    ["a file that is renamed to something else", { "infra/main.tf": null, "infra/main.tf.off": DECLARED }],
  ];
  for (const [about, files] of TOUCHING) {
    it(`(${about}) needs a plan`, async ({ opened }) => {
      const { github, run } = await opened({ pull: { files } });
      const ended = await run({ plan: null });
      expect([ended.exitCode, ended.errors]).toEqual([
        1,
        [
          "destroy-guard: The pull request changes Terraform files, but neither of the inputs plan and reviews is given. Make a plan, and name its file in the input plan.",
        ],
      ]);
      // That nothing stands reported now: no earlier report can be agreed to any more.
      expect(recordsOn(github, github.tip("drop-db"))).toEqual([recordLine(1, null, 0)]);
    });
  }

  it("needs every plan that it names", async ({ opened }) => {
    const { run } = await opened();
    const ended = await run({ inputs: { plan: "infra/plan.json\nother/plan.json", reviews: "reviews/*.json" } });
    expect([ended.exitCode, ended.errors]).toEqual([
      1,
      [expect.stringMatching(/these plans or reviews are not there: other\/plan\.json, reviews\/\*\.json\./)],
    ]);
  });

  it("or brings a plan that can't be read fails, and names every one", async ({ opened }) => {
    const { run } = await opened();
    const ended = await run({
      files: { "a/plan.json": "", "b/plan.json": '{"format_version":"1.2"' },
      inputs: { plan: "*/plan.json" },
    });
    expect(ended.exitCode).toBe(1);
    expect(ended.errors.join("\n")).toMatch(/a\/plan\.json is empty.*b\/plan\.json ends in the middle/s);
  });
});

describe.concurrent("a pull request that does not touch Terraform", () => {
  it("is skipped without a plan, and says so where it said something before", async ({ opened }) => {
    const { github, run } = await opened();
    await run();
    github.push("drop-db", { "infra/main.tf": DECLARED, "README.md": "# Typo\n" }, "bob");
    const ended = await run({ plan: null, inputs: { plan: "infra/plan.json" } });
    expect([ended.exitCode, ended.outputs.verdict, ended.outputs.digest]).toEqual([0, "skipped", ""]);
    expect(comment(github)).toContain("### ➖ destroy-guard: skipped\n\n**There was no plan to review.**");
    expect(comment(github)).not.toContain(DATABASE);
  });

  it("is skipped in silence where nothing was said", async ({ opened }) => {
    const { github, run } = await opened({ pull: { files: { "README.md": "# Typo\n" } } });
    expect((await run({ plan: null })).outputs.verdict).toBe("skipped");
    expect(ownComments(github)).toEqual([]);
  });

  it("is reviewed all the same if it has a plan", async ({ opened }) => {
    const { run } = await opened({ pull: { files: { "README.md": "# Typo\n" } } });
    expectBlocked(await run());
  });
});

describe.concurrent("a plan that knows no state, of a root or an environment of one", () => {
  const plan = planJson([entry(["create"])]);
  for (const [where, files, verdict] of [
    ["whose folder is on the base branch", { "infra/envs/prod/terraform.tfvars": "" }, "blocked"],
    ["whose file is on the base branch", { "infra/envs/prod.tfvars": "" }, "blocked"],
    [
      "of which nothing is on the base branch",
      { "infra/envs/dev.tfvars": "", "infra/envs/product.tfvars": "" },
      "passed",
    ],
    [
      "that is made of a file of resources beside it",
      { "infra/envs/prod.tf": "", "infra/envs/prod.tf.json": "" },
      "passed",
    ],
  ] as const)
    it(`${where} is ${verdict}`, async ({ opened }) => {
      const { run } = await opened({ files });
      const { outputs } = await run({ plan, inputs: { plan: "infra/envs/prod=infra/plan.json" } });
      expect(outputs.verdict).toBe(verdict);
    });
});

describe.concurrent("expect-roots", () => {
  const MISSING = /These roots had to report and did not: (.*)\. Make their plans/;
  const ROOTS: readonly (readonly [about: string, expected: string, missing: string | null])[] = [
    ["a root that reported", "infra\n./infra/\ninfra//\ninfra/.", null],
    ["the top, where it did not", "./", "."],
    ["a root that did not", "infra\nlive/prod", "live/prod"],
    ["a glob over the directories that are changed", "*", "live"],
    ["a glob that nothing changed matches", "modules/*", null],
    ["all of them, where one is silent", "**", "live"],
  ];
  for (const [about, expected, missing] of ROOTS) {
    it(`names ${about}`, async ({ opened }) => {
      const { run } = await opened({ pull: { files: { "infra/main.tf": "# gone\n", "live/main.tf": "# new\n" } } });
      const ended = await run({ plan: HARMLESS, inputs: { "expect-roots": expected } });
      expect([ended.exitCode, MISSING.exec(ended.errors.join("\n"))?.[1] ?? null]).toEqual([
        missing === null ? 0 : 1,
        missing,
      ]);
    });
  }

  it("names the root at the top as well by **", async ({ opened }) => {
    const { run } = await opened({ pull: { files: { "main.tf": "# new\n", "infra/main.tf": "# gone\n" } } });
    const ended = await run({ plan: HARMLESS, inputs: { "expect-roots": "**" } });
    expect(MISSING.exec(ended.errors.join("\n"))?.[1]).toBe(".");
  });

  it("has to be a glob that can be read", async ({ opened }) => {
    const { run } = await opened({ pull: { files: { "infra/main.tf": "# gone\n" } } });
    const ended = await run({ plan: HARMLESS, inputs: { "expect-roots": "infra/[z-a]*" } });
    expect([ended.exitCode, ended.errors.join("\n")]).toEqual([
      1,
      expect.stringContaining("The input expect-roots has infra/[z-a]*, which is no glob that can be read"),
    ]);
  });
});

describe.concurrent("reviews of other jobs", () => {
  const opening: Opening = {
    owners: "/a/ @alice\n/b/ @alice\n",
    files: { "a/main.tf": DECLARED, "b/main.tf": 'resource "aws_db_instance" "orders" {}\n' },
    pull: { files: { "a/main.tf": "# gone\n", "b/main.tf": "# gone\n" } },
  };
  const plans: Readonly<Record<string, string>> = { a: DROP, b: destroying(REPLICA) };

  /** Two jobs of a matrix, each with one root, and what they hand on. */
  async function matrix({ github, run }: Scene): Promise<Readonly<Record<string, string>>> {
    const files: Record<string, string> = {};
    for (const [root, plan] of Object.entries(plans)) {
      const report = `reviews/${root}.json`;
      const inputs = { plan: `${root}/plan.json`, report, key: root, comment: "never", enforce: "false" };
      const ended = await run({
        plan: null,
        inputs,
        files: { [`${root}/plan.json`]: plan },
        name: `review-${root}`,
        token: github.readOnlyToken(),
      });
      expect([ended.exitCode, ended.outputs.report]).toEqual([0, report]);
      // Who decides nothing is silent: no annotation, no advice that would be for another job.
      expect([...ended.errors, ...ended.warnings, ...ended.notices]).toEqual([]);
      files[report] = ended.written.get(report) ?? expect.fail(`${report} was not written`);
    }
    return files;
  }

  it("are decided on together, with the digest that one job with all plans has", async ({ opened }) => {
    const scene = await opened(opening);
    const { github, run } = scene;
    const deciding: Doing = { plan: null, inputs: { reviews: "reviews/*.json" }, files: await matrix(scene) };
    const first = await run(deciding);
    expectBlocked(first);
    expect([first.outputs.blocked, first.outputs.deletes]).toEqual(["2", "2"]);
    expect(comment(github)).toContain(DATABASE);
    expect(comment(github)).toContain(REPLICA);
    const alone = await run({
      plan: null,
      inputs: { plan: "*/plan.json", key: "alone", comment: "never" },
      files: { "a/plan.json": DROP, "b/plan.json": plans.b ?? "" },
    });
    expect(alone.outputs.digest).toBe(first.outputs.digest);

    github.label(1, LABEL, "alice");
    // The jobs of the matrix run again, too, and leave the label to the one that decides.
    expectGranted(scene, await run({ ...deciding, files: await matrix(scene) }), "alice");
  });

  let made: Promise<Readonly<Record<string, string>>> | undefined;
  /** What the matrix hands on, which is the same in each of these scenes: of the same commits. */
  const handedOn = (scene: Scene): Promise<Readonly<Record<string, string>>> => {
    made ??= matrix(scene);
    return made;
  };

  /** What one job of this run hands over, as it would be with something else in it about the run that made it. */
  const handed = async (scene: Scene, run: object | null): Promise<Readonly<Record<string, string>>> => {
    const files = await handedOn(scene);
    const a = JSON.parse(files["reviews/a.json"] ?? "") as { readonly run: object };
    return { ...files, "reviews/a.json": JSON.stringify({ ...a, run: run && { ...a.run, ...run } }) };
  };
  const SHA = "a".repeat(40);
  const OTHERS: readonly (readonly [of: string, run: object | null, why: RegExp])[] = [
    ["an older commit", { commit: SHA }, new RegExp(`is of commit ${SHA}, and this run decides on`)],
    ["another pull request with this commit", { pull: 2 }, /is of pull request #2/],
    ["no pull request", { pull: null }, /is of no pull request/],
    ["another repository", { repository: "mallory/infra" }, /is of the repository mallory\/infra/],
    ["a merge into the base as it was", { id: "7000", merge: SHA }, /another merge .* the base branch has moved/],
    ["rules that were changed since", { id: "7000", rules: SHA }, /under an older state of the policy's branch/],
    ["the command line", null, /does not say for which commit it was made/],
  ];
  for (const [of, other, why] of OTHERS) {
    it(`that are of ${of} fail, and what they say counts for nothing`, async ({ opened }) => {
      const scene = await opened(opening);
      const files = await handed(scene, other);
      const ended = await scene.run({ plan: null, inputs: { reviews: "reviews/*.json" }, files });
      expect(ended.exitCode).toBe(1);
      expect(ended.errors[0]).toMatch(/The review reviews\/a\.json .* choose Re-run all jobs\b/);
      expect(ended.errors[0]).toMatch(why);
      expect(ended.outputs.verdict).toBe(undefined);
      expect(comment(scene.github)).toContain("could not review");
    });
  }

  it("do not count where one of the jobs failed: its review may be of an attempt before", async ({ opened }) => {
    const scene = await opened(opening);
    const needs = (result: string) => JSON.stringify({ roots: { result: "success" }, plans: { result, outputs: {} } });
    const deciding = async (result: string) =>
      scene.run({
        plan: null,
        inputs: { reviews: "reviews/*.json", needs: needs(result) },
        files: await handedOn(scene),
      });
    const failed = await deciding("failure");
    expect([failed.exitCode, failed.errors]).toEqual([
      1,
      [
        expect.stringContaining(
          "These jobs did not end well, so not all is reviewed: plans (failure). Look at their logs",
        ),
      ],
    ]);
    expect(comment(scene.github)).toContain("could not review");
    expectBlocked(await deciding("success"));
  });

  it("of an earlier run are taken, if they are of the same merge under the same rules", async ({ opened }) => {
    const scene = await opened(opening);
    const files = await handedOn(scene);
    const later = { env: { GITHUB_RUN_ID: "7002" } };
    const deciding: Doing = { plan: null, inputs: { reviews: "reviews/*.json" }, files, ...later };
    expectBlocked(await scene.run(deciding));
    scene.github.label(1, LABEL, "alice");
    expectGranted(scene, await scene.run(deciding), "alice");
  });

  const WRONG: readonly (readonly [about: string, text: string, why: RegExp])[] = [
    ["no JSON", "{", /reviews\/a\.json is not the review JSON of destroy-guard/],
    ["a plan", DROP, /reviews\/a\.json is not the review JSON of this version/],
  ];
  for (const [about, text, why] of WRONG) {
    it(`that are ${about} fail`, async ({ opened }) => {
      const { run } = await opened(opening);
      const ended = await run({ plan: null, inputs: { reviews: "reviews/*.json" }, files: { "reviews/a.json": text } });
      expect([ended.exitCode, ended.errors]).toEqual([1, [expect.stringMatching(why)]]);
    });
  }
});

describe.concurrent("a saved plan", () => {
  /** The first is for artifacts and caches, and only actions have it; a backend may need the second one. */
  const ACTIONS = { ACTIONS_RUNTIME_TOKEN: "for-artifacts", ACTIONS_ID_TOKEN_REQUEST_TOKEN: "for-credentials" };

  it("is shown by a program that starts what the pull request names, so it gets no token and can't answer for us", async ({
    opened,
  }) => {
    const { github, run } = await opened();
    const folder = mkdtempSync(join(tmpdir(), "program-"));
    try {
      writeFileSync(join(folder, "plan.json"), DROP);
      writeFileSync(join(folder, "tofu"), `#!/bin/sh\nenv > ${folder}/env\ncat ${folder}/plan.json\n`);
      chmodSync(join(folder, "tofu"), 0o755);
      const files = { "infra/tfplan": Buffer.from("PK\u0003\u0004 and so on PK\u0005\u0006") };
      const env = {
        PATH: [folder, process.env.PATH ?? ""].join(delimiter),
        TF_TOKEN_app_example: "of the backend",
        ...ACTIONS,
      };
      const inputs = { plan: "infra/tfplan", terraform: "tofu", "owners-token": "ghp_members" };
      expectBlocked(await run({ plan: null, inputs, files, env }));
      const given = readFileSync(join(folder, "env"), "utf8");
      expect(given).toMatch(/^TF_TOKEN_app_example=of the backend$/m);
      expect(given).toMatch(/^ACTIONS_ID_TOKEN_REQUEST_TOKEN=/m);
      expect(given).not.toMatch(/^INPUT_|^GITHUB_(?:OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)=/m);
      for (const secret of [github.token, "ghp_members", ACTIONS.ACTIONS_RUNTIME_TOKEN])
        expect(given).not.toContain(secret);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("is shown by the program that the input names", async ({ opened }) => {
    const { run } = await opened();
    const folder = mkdtempSync(join(tmpdir(), "program-"));
    try {
      writeFileSync(join(folder, "plan.json"), DROP);
      writeFileSync(join(folder, "tofu"), `#!/bin/sh\n[ "$1 $2" = "show -json" ] && cat ${folder}/plan.json\n`);
      chmodSync(join(folder, "tofu"), 0o755);
      const files = { "infra/tfplan": Buffer.from("PK\u0003\u0004 and so on PK\u0005\u0006") };
      const env = { PATH: [folder, process.env.PATH ?? ""].join(delimiter) };
      const ended = await run({ plan: null, inputs: { plan: "infra/tfplan", terraform: "tofu" }, files, env });
      expectBlocked(ended);
      expect(ended.outputs.deletes).toBe("1");
      const without = await run({ plan: null, inputs: { plan: "infra/tfplan", terraform: "no-such-tofu" }, files });
      expect([without.exitCode, without.errors]).toEqual([
        1,
        [expect.stringContaining("no-such-tofu was not found to read it")],
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe.concurrent("inputs", () => {
  it("that are wrong are all told at once, and nothing is asked of GitHub", async ({ opened }) => {
    const { github, run } = await opened();
    github.log.clear();
    const ended = await run({
      inputs: {
        policy: "../policy.yml",
        "override-label": "x".repeat(51),
        comment: "sometimes",
        key: "a b",
        enforce: "maybe",
        terraform: "",
        "github-token": "",
      },
    });
    expect(ended.exitCode).toBe(1);
    const [error = ""] = ended.errors;
    for (const name of ["policy", "override-label", "comment", "key", "enforce", "terraform", "github-token"])
      expect(error).toContain(`The input ${name} `);
    expect(github.log.requests).toEqual([]);
  });

  it("report: folders on the way are made, and a path that can't be written to is an error", async ({ opened }) => {
    const { run } = await opened();
    const written = await run({ plan: HARMLESS, inputs: { report: "out/of/here/review.json" } });
    expect(JSON.parse(written.written.get("out/of/here/review.json") ?? "")).toMatchObject({
      version: 1,
      verdict: "passed",
    });
    // No folder can be made in the second.
    for (const report of ["infra", "/proc/none/review.json"]) {
      const failed = await run({ plan: HARMLESS, inputs: { report } });
      expect([failed.exitCode, failed.errors]).toEqual([
        1,
        [expect.stringContaining("Give the input report a path that can be written to.")],
      ]);
    }
  });
});

describe.concurrent("github-token", () => {
  it("may be a person's: then comment and record are theirs, and are known again", async ({ opened }) => {
    const scene = await opened();
    const { github, run } = scene;
    const inputs = { "github-token": github.personToken("carol") };
    expectBlocked(await run({ inputs }));
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run({ inputs }), "alice", { told: false });
    expect(github.commentsOf(1).map(({ author }) => author.login)).toEqual(["carol"]);
    // Whom else's records say the same counts no more than anybody's.
    expectRefused(scene, await run({ attempt: 2 }), /is not older than the label/);
  });

  it("of an app is known by its own name: a label is accepted on the app's records", async ({ opened }) => {
    const { github, run } = await opened();
    github.bot("helper");
    const inputs = {
      "github-token": github.appToken("helper", { contents: "read", pull_requests: "write", statuses: "write" }),
    };
    const first = await run({ inputs });
    expectBlocked(first);
    expect(first.warnings).toEqual([]);
    github.label(1, LABEL, "alice");
    expect((await run({ inputs })).outputs).toMatchObject({ verdict: "overridden", "overridden-by": "alice" });
  });
});

it("all outputs of action.yml are set, whatever the verdict", async ({ opened }) => {
  const { outputs } = parse(readFileSync(join(import.meta.dirname, "../../../action.yml"), "utf8")) as {
    outputs: object;
  };
  const scene = await agreed(opened);
  const overridden = await scene.run({ inputs: { report: "review.json" } });
  expect(Object.keys(overridden.outputs).toSorted()).toEqual(Object.keys(outputs).toSorted());
  expect(overridden.outputs).toEqual({
    verdict: "overridden",
    digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    deletes: "1",
    replaces: "0",
    forgets: "0",
    blocked: "1",
    "overridden-by": "alice",
    report: "review.json",
    "comment-url": expect.stringMatching(/^https:\/\/github\.com\/acme\/infra\/pull\/1#issuecomment-\d+$/),
  });
  const passed = await scene.run({ plan: HARMLESS });
  expect(Object.keys(passed.outputs).toSorted()).toEqual(Object.keys(outputs).toSorted());
});

it("on GitHub Enterprise Server everything is asked of that server", async ({ opened }) => {
  const scene = await toldAndAgreed(opened, { enterprise: true });
  expect(scene.github.urls.api).toMatch(/\/api\/v3$/);
  expect(scene.github.commentsOf(1)).toHaveLength(1);
});

it("a job that can't write its summary has the same verdict", async ({ opened }) => {
  const { run } = await opened();
  const ended = await run({ plan: HARMLESS, env: { GITHUB_STEP_SUMMARY: "/nowhere/summary" } });
  expect([ended.exitCode, ended.warnings]).toEqual([
    0,
    [expect.stringContaining("The job summary could not be written")],
  ]);
});
