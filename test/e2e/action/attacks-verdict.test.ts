import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, vi } from "vitest";
import type { FakeGitHub } from "../../github/fake/github.ts";
import type { Run } from "../runner.ts";
import { DROP, DROP_TWO, HARMLESS } from "./plans.ts";
import {
  CODEOWNERS,
  comment,
  DECLARED,
  expectBlocked,
  expectGranted,
  expectRefused,
  itLoaded as it,
  LOADED_AT_ONCE,
  type Opening,
  ownComments,
  POLICY,
  recordsOn,
} from "./stage.ts";

/**
 * Ways to a green check that does not speak of the pull request, or speaks by rules that a writer made: each `describe`
 * is one threat, and `npm run threats` lists them from here. Where a run is refused, its remedy is followed.
 */

vi.setConfig({ maxConcurrency: LOADED_AT_ONCE });

const LABEL = "allow-destroy";
/** Rules by which nothing blocks. */
const LAX = "rules:\n  last-copy: note\n  data-loss: note\n";

/** The check is red, without a verdict, and says why and what to do. */
function expectFailed(run: Run, why: RegExp): void {
  expect([run.exitCode, run.outputs.verdict], run.stdout).toEqual([1, undefined]);
  expect(run.errors).toHaveLength(1);
  expect(run.errors[0]).toMatch(why);
}

const expectPassed = (run: Run): void => expect([run.exitCode, run.outputs.verdict], run.stdout).toEqual([0, "passed"]);

const opensAgain = (github: FakeGitHub, number = 1): void => {
  github.close(number, "bob");
  github.reopen(number, "bob");
};

describe.concurrent("a run for a harmless base is run again after the base was switched", () => {
  const STALE = /This run planned a merge into next, but the base branch of pull request #1 is main now/;
  const REMEDIES: readonly (readonly [remedy: string, action: string, follow: (github: FakeGitHub) => unknown])[] = [
    ["push a commit", "synchronize", (github) => github.push("drop-db", { "README.md": "# Typo\n" }, "bob")],
    ["close and reopen the pull request", "reopened", (github) => opensAgain(github)],
  ];
  for (const [remedy, action, follow] of REMEDIES) {
    it(`and decides nothing; ${remedy}, as it says`, async ({ opened }) => {
      const { github, run } = await opened({ pull: null });
      github.push("next", { "NEXT.md": "" }, "bob");
      github.open({ by: "bob", branch: "drop-db", base: "next", files: { "infra/main.tf": "# gone\n" } });
      const first = github.delivered("pull_request", "opened");
      expectPassed(await run({ on: first, plan: HARMLESS }));
      github.switchBase(1, "main", "bob");
      expectBlocked(await run({ on: "edited" }));
      const again = await run({ on: first, attempt: 2, plan: HARMLESS });
      expectFailed(again, STALE);
      expect(again.errors[0]?.toLowerCase()).toContain(remedy);
      expect(comment(github)).toContain("### ❌ destroy-guard: could not review");
      follow(github);
      expectBlocked(await run({ on: action }));
    });
  }

  it("also where another workflow made the plan", async ({ opened }) => {
    const { github, run } = await opened({ pull: null });
    github.push("next", { "NEXT.md": "" }, "bob");
    github.open({ by: "bob", branch: "drop-db", base: "next", files: { "infra/main.tf": "# gone\n" } });
    const planned = github.workflowRan(1, "plan", "success");
    github.switchBase(1, "main", "bob");
    expectFailed(
      await run({ on: planned, plan: HARMLESS }),
      /The base branch of pull request #1 was changed after the plan was begun\. .*Push a commit/,
    );
    github.push("drop-db", { "README.md": "# Typo\n" }, "bob");
    expectPassed(await run({ on: github.workflowRan(1, "plan", "success"), plan: HARMLESS }));
  });
});

describe.concurrent("a pull request that is not open, or an older commit of it, is given a harmless plan", () => {
  it("and a closed one is not decided on until it is open again", async ({ opened }) => {
    const { github, run } = await opened();
    github.close(1, "bob");
    expectFailed(await run({ on: "closed", plan: HARMLESS }), /Pull request #1 is not open.*Reopen it/);
    github.reopen(1, "bob");
    expectPassed(await run({ on: "reopened", plan: HARMLESS }));
  });

  it("and the older commit's run decides nothing", async ({ opened }) => {
    const { github, run } = await opened();
    github.push("drop-db", { "infra/orders.tf": "# gone too\n" }, "bob");
    expectFailed(
      await run({ on: "opened", plan: HARMLESS }),
      /The plan is of commit \w{40}, but the newest commit of pull request #1 is \w{40}\. .*push a commit/i,
    );
    expect([ownComments(github), recordsOn(github, github.tip("drop-db"))]).toEqual([[], []]);
    expectBlocked(await run({ on: "synchronize", plan: DROP_TWO }));
  });
});

describe.concurrent("two open pull requests have one head and different bases", () => {
  const SHARED = /Commit \w{40} is also the newest commit of pull request #(\d) into (\S+)\./;

  it("and neither is decided on, until the other is closed", async ({ opened }) => {
    const { github, run } = await opened();
    github.push("own", { [POLICY]: LAX }, "bob");
    github.protect("own");
    github.open({ by: "bob", branch: "drop-db", base: "own" });
    const second = await run();
    expectFailed(second, SHARED);
    expect(SHARED.exec(second.errors[0] ?? "")?.slice(1)).toEqual(["1", "main"]);
    const first = github.deliveries.find(({ payload }) => payload.number === 1) ?? expect.fail("#1 was not opened");
    expectFailed(await run({ on: first, plan: HARMLESS }), /pull request #2 into own\. .*Close one of them/);
    github.close(2, "bob");
    expectBlocked(await run({ on: first, attempt: 2 }));
  });

  it("also where the commit is on the default branch, of which GitHub tells no open pull requests", async ({
    opened,
  }) => {
    const { github, run } = await opened({ pull: null });
    github.push("prod", { "PROD.md": "" }, "alice");
    github.push("own", { [POLICY]: LAX }, "bob");
    github.protect("prod");
    github.protect("own");
    github.push("main", { "infra/main.tf": "# gone\n" }, "alice");
    github.open({ by: "bob", branch: "main", base: "prod" });
    const first = github.delivered("pull_request");
    github.open({ by: "bob", branch: "main", base: "own" });
    expectFailed(await run(), /pull request #1 into prod\./);
    expectFailed(await run({ on: first }), /pull request #2 into own\./);
    github.close(2, "bob");
    expectBlocked(await run({ on: first, attempt: 2 }));
  });

  it("but two with the same base are decided on alike", async ({ opened }) => {
    const { github, run } = await opened();
    github.moveTo("copy", github.tip("drop-db"), "bob");
    github.open({ by: "bob", branch: "copy" });
    expectBlocked(await run());
  });
});

describe.concurrent("a base branch has lax rules of its own", () => {
  const own = (github: FakeGitHub): void => {
    github.push("own", { [POLICY]: LAX, [CODEOWNERS]: "* @carol\n" }, "bob");
    github.open({ by: "bob", branch: "drop-db", base: "own", files: { "infra/main.tf": "# gone\n" } });
  };

  it("and they do not count while it is not protected; the comment says so", async ({ opened }) => {
    const scene = await opened({ pull: null });
    const { github, run } = scene;
    own(github);
    expectBlocked(await run());
    expect(comment(github)).toContain(
      "The base branch `own` is not protected, so policy and CODEOWNERS were read from `main`.",
    );
    github.label(1, LABEL, "carol");
    expectRefused(scene, await run(), /carol applied the label, but does not own infra\/main\.tf; its owner is @alice/);
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run(), "alice");
  });

  it("and who can't agree is told where the owners were looked up", async ({ opened }) => {
    const scene = await opened({ pull: null, owners: "/docs/ @alice\n" });
    own(scene.github);
    await scene.run();
    scene.github.label(1, LABEL, "carol");
    expectRefused(scene, await scene.run(), /No line of CODEOWNERS on main gives infra\/main\.tf an owner/);
  });

  it("and count once it is protected", async ({ opened }) => {
    const { github, run } = await opened({ pull: null });
    own(github);
    github.protect("own");
    const ended = await run();
    expectPassed(ended);
    expect(ended.summary).not.toContain("is not protected");
  });

  it("an unprotected default branch has no other to go by", async ({ opened }) => {
    const { github, run } = await opened({ policy: LAX });
    github.unprotect("main");
    const ended = await run();
    expectPassed(ended);
    expect(ended.summary).not.toContain("is not protected");
  });
});

describe.concurrent("a plan is committed", () => {
  const PLAN = "infra/zzz/tfplan.json";
  const opening: Opening = { pull: { files: { "infra/main.tf": "# gone\n", [PLAN]: HARMLESS } } };
  const given = { plan: null, inputs: { plan: "infra/**/tfplan.json" }, files: { [PLAN]: HARMLESS } } as const;
  const CHANGED = /infra\/zzz\/tfplan\.json is among the files that the pull request changes, so it is no plan of this/;
  const TRACKED = /infra\/zzz\/tfplan\.json is tracked by git, so it is no plan of this commit/;

  it("in the pull request, and is no plan of it; taking it out of git helps", async ({ opened }) => {
    const { github, run } = await opened(opening);
    expectFailed(await run(given), CHANGED);
    expectFailed(await run({ ...given, tracked: [PLAN] }), CHANGED);
    github.push("drop-db", { [PLAN]: null }, "bob");
    expectBlocked(await run({ ...given, files: { [PLAN]: DROP }, tracked: [] }));
  });

  it("by a rename", async ({ opened }) => {
    const { run } = await opened({
      files: { "notes/old.txt": HARMLESS },
      pull: { files: { "notes/old.txt": null, [PLAN]: HARMLESS, "infra/main.tf": "# gone\n" } },
    });
    expectFailed(await run(given), CHANGED);
  });

  it("on the base branch, and the pull request takes it out, as the remedy says", async ({ opened }) => {
    const { github, run } = await opened({ files: { [PLAN]: HARMLESS } });
    expectFailed(await run({ ...given, tracked: [PLAN] }), TRACKED);
    github.push("drop-db", { [PLAN]: null }, "bob");
    expectBlocked(await run({ ...given, files: { [PLAN]: DROP }, tracked: [] }));
  });

  it("and stands behind a link", async ({ opened }) => {
    const { run } = await opened({ files: { "kept/tfplan.json": HARMLESS, "infra/zzz": { link: "../kept" } } });
    const files = { "kept/tfplan.json": HARMLESS, "infra/zzz": { link: "../kept" } };
    const inputs = { plan: PLAN };
    expectFailed(await run({ plan: null, inputs, files, tracked: ["kept/tfplan.json"] }), TRACKED);
    expectFailed(await run({ plan: null, inputs, files, tracked: ["infra/zzz", "kept/tfplan.json"] }), TRACKED);
    const why = /infra\/zzz\/tfplan\.json is reached through the link infra\/zzz, which git tracks/;
    expectFailed(await run({ plan: null, inputs, files, tracked: ["infra/zzz"] }), why);
  });

  it("in a repository that is checked out below the workspace", async ({ opened }) => {
    const { run } = await opened({ files: { [PLAN]: HARMLESS } });
    const nested = { "app/.git": "gitdir: ../.git\n", [`app/${PLAN}`]: HARMLESS };
    // A folder that says it is a repository, and can't be asked: nobody knows what is tracked there.
    expectFailed(
      await run({ plan: null, inputs: { plan: `app/${PLAN}` }, files: nested }),
      /Whether app\/infra\/zzz\/tfplan\.json is tracked by git can't be told: .*Write the plan outside of the checkout/,
    );
  });

  it("as the review of another job", async ({ opened }) => {
    const { run } = await opened();
    const made = await run({ plan: HARMLESS, inputs: { report: "review.json", enforce: "false" } });
    const review = made.written.get("review.json") ?? expect.fail("there is no review");
    const given = { plan: null, inputs: { reviews: "reviews/*.json" }, files: { "reviews/a.json": review } };
    expectFailed(await run({ ...given, tracked: ["reviews/a.json"] }), /reviews\/a\.json is tracked by git/);
    expectPassed(await run({ ...given, tracked: [] }));
  });

  it("and a merge group does not take it either", async ({ opened }) => {
    const { github, run } = await opened(opening);
    expectFailed(await run({ ...given, on: github.enqueue([1], "alice"), tracked: [PLAN] }), TRACKED);
  });

  it("and with enforce: false it is reviewed, with a warning", async ({ opened }) => {
    const { run } = await opened(opening);
    const ended = await run({ ...given, inputs: { ...given.inputs, enforce: "false" } });
    expectPassed(ended);
    expect(ended.warnings).toContainEqual(expect.stringMatching(CHANGED));
  });
});

describe.concurrent("a policy is named that is missing, or is a folder", () => {
  const NAMED = "policies/guard.yml";

  it("and the defaults do not take its place", async ({ opened }) => {
    const { github, run } = await opened();
    const inputs = { policy: NAMED };
    expectFailed(
      await run({ plan: HARMLESS, inputs }),
      /The policy that the input policy names, policies\/guard\.yml, is not on the branch main\. /,
    );
    github.push("main", { [NAMED]: "version: 1\n" }, "alice");
    expectPassed(await run({ plan: HARMLESS, inputs }));
  });

  it("also where it is named as it is called by default", async ({ opened }) => {
    const { run } = await opened();
    expectFailed(await run({ plan: HARMLESS, inputs: { policy: POLICY } }), /is not on the branch main/);
    expectPassed(await run({ plan: HARMLESS }));
  });

  for (const [about, inputs, path] of [
    ["named", { policy: NAMED }, NAMED],
    ["at its default place", {}, POLICY],
  ] as const) {
    it(`a folder, ${about}, is no policy`, async ({ opened }) => {
      const { run } = await opened({ files: { [`${path}/rules.yml`]: "version: 1\n" } });
      expectFailed(await run({ plan: HARMLESS, inputs }), new RegExp(`${path}.* on the branch main is not a file`));
    });
  }
});

describe.concurrent("a push is judged by rules that are old, or that it brings itself", () => {
  it("what the branch held before the push counts, not what the pull request was once based on", async ({ opened }) => {
    const { github, run } = await opened({ policy: LAX });
    github.push("main", { [POLICY]: "version: 1\n" }, "alice");
    github.merge(1, "alice");
    expectBlocked(await run({ on: github.delivered("push") }));
  });

  it("not what it brings, with a pull request or without", async ({ opened }) => {
    const { github, run } = await opened({ pull: null });
    github.push("main", { "infra/main.tf": "# gone\n", [POLICY]: LAX }, "bob");
    const push = github.delivered("push");
    expectBlocked(await run({ on: push }));
    github.push("main", { "README.md": "" }, "bob");
    // And no more in a run that is started again.
    expectFailed(await run({ on: push, attempt: 2 }), /main stands at \w{40} now/);
    expectPassed(await run({ on: github.delivered("push") }));
  });

  it("nor what an earlier push to an unprotected branch brought", async ({ opened }) => {
    const { github, run } = await opened({ pull: null });
    github.push("own", { [POLICY]: LAX }, "bob");
    github.push("own", { "infra/main.tf": "# gone\n" }, "bob");
    expectBlocked(await run({ on: github.delivered("push") }));
    github.protect("own");
    expectPassed(await run({ on: github.delivered("push") }));
  });

  it("a new branch goes by the default branch, if that is protected", async ({ opened }) => {
    const { github, run } = await opened({ pull: null });
    github.push("own", { "infra/main.tf": "# gone\n", [POLICY]: LAX }, "bob");
    github.protect("own");
    const push = github.delivered("push");
    expectBlocked(await run({ on: push }));
    github.unprotect("main");
    expectFailed(
      await run({ on: push, plan: HARMLESS }),
      /The branch own is new, and the default branch main is not protected, so there are no rules to go by\. /,
    );
    github.protect("main");
    expectPassed(await run({ on: push, plan: HARMLESS }));
  });

  it("a commit that is gone has no rules, rather than the defaults", async ({ opened }) => {
    const { github, run } = await opened({ pull: null });
    github.push("main", { "README.md": "# Typo\n" }, "bob");
    const push = github.delivered("push");
    const on = { ...push, payload: { ...push.payload, before: "c0ffee".padEnd(40, "0") } };
    expectFailed(await run({ on, plan: HARMLESS }), /The policy .* could not be read: .*commit/);
  });

  it("and what a force push took away was changed", async ({ opened }) => {
    const { github, run } = await opened({ pull: null });
    const old = github.tip("main");
    github.push("main", { "infra/orders.tf": DECLARED }, "alice");
    github.moveTo("main", old, "bob");
    expectFailed(
      await run({ plan: null, inputs: { plan: "infra/plan.json" }, on: github.delivered("push") }),
      /What is merged changes Terraform files, but these plans or reviews are not there/,
    );
  });
});

describe.concurrent("a run is started on a branch that permits itself", () => {
  it("by hand, and the rules of the default branch count", async ({ opened }) => {
    const { github, run } = await opened({ pull: { files: { "infra/main.tf": "# gone\n", [POLICY]: LAX } } });
    expectBlocked(await run({ on: github.dispatch("drop-db", "bob") }));
    github.push("main", { [POLICY]: LAX }, "alice");
    expectPassed(await run({ on: github.dispatch("drop-db", "bob") }));
  });
});

describe.concurrent("what Terraform reads is changed, and no plan is made", () => {
  const needs = /The pull request changes Terraform files, but neither of the inputs plan and reviews is given/;
  const TOUCHING = [
    "infra/users.yaml",
    "infra/files/deep/users.csv",
    "infra/scripts/setup",
    "infra/lambda.zip",
    "live/root.hcl",
    "root.hcl",
  ];
  for (const path of TOUCHING) {
    it(`${path} needs a plan`, async ({ opened }) => {
      const { run } = await opened({ pull: { files: { [path]: "x\n" } } });
      expectFailed(await run({ plan: null }), needs);
    });
  }

  it("a file that was there before it was renamed needs one", async ({ opened }) => {
    const { run } = await opened({
      files: { "infra/users.yaml": "alice: admin\n" },
      pull: { files: { "infra/users.yaml": null, "old/users.yaml": "alice: admin\n" } },
    });
    expectFailed(await run({ plan: null }), needs);
  });

  for (const path of ["app/users.yaml", "infra/README.md", "infra/diagram.png", "infrastructure.yaml"]) {
    it(`${path} needs none`, async ({ opened }) => {
      const { github, run } = await opened({ pull: { files: { [path]: "x\n" } } });
      github.log.clear();
      const ended = await run({ plan: null });
      expect([ended.exitCode, ended.outputs.verdict], ended.stdout).toEqual([0, "skipped"]);
      expect(github.log.requests.length).toBeLessThanOrEqual(8);
    });
  }

  it("in a merge group it needs one as well", async ({ opened }) => {
    const { github, run } = await opened({ pull: { files: { "infra/users.yaml": "x\n" } } });
    const inputs = { plan: "infra/plan.json" };
    expectFailed(
      await run({ plan: null, inputs, on: github.enqueue([1], "alice") }),
      /What is merged changes Terraform files, but these plans or reviews are not there/,
    );
  });
});

describe.concurrent("a root that a glob of expect-roots means is changed below, and stays silent", () => {
  const SILENT = /These roots had to report and did not: live\/prod\. /;
  const roots = { "live/prod/main.tf": DECLARED, "live/dev/main.tf": DECLARED };
  const CHANGES = ["live/prod/files/users.yaml", "live/prod/modules/db/main.tf", "live/prod/users.csv"];
  const given = { plan: HARMLESS, inputs: { "expect-roots": "live/*\ninfra" } };

  for (const path of CHANGES) {
    it(`by ${path}`, async ({ opened }) => {
      const { run } = await opened({ files: roots, pull: { files: { [path]: "x\n" } } });
      expectFailed(await run(given), SILENT);
      const both = { plan: "infra/plan.json\nlive/prod/plan.json", "expect-roots": "live/*\ninfra" };
      expectPassed(await run({ plan: HARMLESS, inputs: both, files: { "live/prod/plan.json": HARMLESS } }));
    });
  }

  it("in a merge group", async ({ opened }) => {
    const { github, run } = await opened({ files: roots, pull: { files: { "live/prod/main.tf": "# gone\n" } } });
    expectFailed(await run({ ...given, on: github.enqueue([1], "alice") }), SILENT);
  });

  it("by a push", async ({ opened }) => {
    const { github, run } = await opened({ files: roots, pull: { files: { "live/prod/main.tf": "# gone\n" } } });
    github.merge(1, "alice");
    expectFailed(await run({ ...given, on: github.delivered("push") }), SILENT);
  });

  it("among more files than GitHub lists, where every root is meant", async ({ opened }) => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`a/${at}.md`, ""]));
    const { github, run } = await opened({ files: roots, pull: { files: many } });
    expectFailed(
      await run({ ...given, on: github.enqueue([1], "alice") }),
      /These roots had to report and did not: live\/dev, live\/prod\. /,
    );
  });
});

describe.concurrent("the comment fails, and the record does not", () => {
  it("so that an owner would agree to what they can't read: then no record is written", async ({ opened }) => {
    const scene = await opened();
    const { github, run } = scene;
    expectBlocked(await run());
    const before = recordsOn(github, github.tip("drop-db"));
    github.fail("issues/update-comment", "403", { times: 1 });
    const ended = await run({ plan: DROP_TWO, attempt: 2 });
    expectBlocked(ended);
    expect(ended.warnings.join("\n")).toMatch(/The comment could not be written.*no record .* run the job again/s);
    expect(recordsOn(github, github.tip("drop-db"))).toEqual(before);
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run({ plan: DROP_TWO }), /another set of findings/);
    // The remedy: a run that can write, and then the label.
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run({ plan: DROP_TWO }), "alice");
  });

  it("nor where the comments could not be read", async ({ opened }) => {
    const { github, run } = await opened();
    github.fail("issues/list-comments", "403");
    expectBlocked(await run());
    expect(recordsOn(github, github.tip("drop-db"))).toEqual([]);
  });

  it("but where no comment was due there is one", async ({ opened }) => {
    const { github, run } = await opened();
    github.fail("issues/list-comments", "403");
    expectBlocked(await run({ inputs: { comment: "never" } }));
    expect(recordsOn(github, github.tip("drop-db"))).toHaveLength(1);
  });
});

describe.concurrent("a plan is a device, a pipe or a folder", () => {
  const folder = (): string => {
    const path = mkdtempSync(join(tmpdir(), "pipes-"));
    onTestFinished(() => rmSync(path, { recursive: true }));
    return path;
  };
  const pipe = (): string => {
    const path = join(folder(), "plan.json");
    execFileSync("mkfifo", [path]);
    return path;
  };
  const KINDS: readonly (readonly [kind: string, path: () => string])[] = [
    ["a device", () => "/dev/zero"],
    ["a pipe", pipe],
    ["a folder", folder],
  ];
  for (const [kind, path] of KINDS) {
    it(`${kind} is refused at once, as a plan and as a review`, async ({ opened }) => {
      const { run } = await opened();
      const target = path();
      const files = { "infra/tfplan.json": { link: target } };
      for (const name of ["plan", "reviews"])
        expectFailed(
          await run({ plan: null, inputs: { [name]: "infra/tfplan.json" }, files, isLoaded: false }),
          new RegExp(`infra/tfplan\\.json is ${kind}`),
        );
    });
  }
});
