import { describe, expect, test } from "vitest";
import { SET_UP, stage, WORKFLOW, workflowsOf } from "./stage.ts";

describe("A repository that is set up exactly as it is documented has nothing open", () => {
  const shown = workflowsOf("docs/setup.md");
  const [checking, others] = [true, false].map((is) => shown.filter((text) => /^ {2}pull_request:/m.test(text) === is));
  /** Those that run beside the check: one that applies after the merge, one that looks whether all is well. */
  const beside = Object.fromEntries((others ?? []).map((text, at) => [`.github/workflows/other-${at}.yml`, text]));

  test("docs/setup.md shows workflows that check, and others beside", () => {
    expect(checking?.length).toBeGreaterThan(1);
    expect(others?.length).toBeGreaterThan(1);
  });

  test.each([
    ...(checking ?? []).map(
      (text, at) => [`workflow ${at + 1} of docs/setup.md`, { ...SET_UP, [WORKFLOW]: text }] as const,
    ),
    ["the first, and those beside it", { ...SET_UP, ...beside }],
    ["the workflow of the README", { ...SET_UP, [WORKFLOW]: workflowsOf("README.md")[0] ?? "" }],
  ] as const)("%s", async (_, files) => {
    const one = await stage(files);
    const found = await one.diagnosed();
    expect(found.answers.filter(({ state }) => state !== "ok")).toEqual([]);
    expect(found.answers.length).toBeGreaterThan(25);
    expect((await one.run()).code).toBe(0);
  });

  test("with classic branch protection in the place of a ruleset, too", async () => {
    const one = await stage(SET_UP, {}, []);
    one.github.protectClassic("main", {
      checks: [{ context: "destroy-guard", app: 15368 }],
      strict: true,
      bindsAdmins: true,
      reviews: { approvals: 1, codeOwners: true, dismissesStale: true, exempt: [] },
      forced: false,
      deletable: false,
    });
    expect(await one.amiss()).toEqual([]);
  });

  test("and says so in its first line", async () => {
    const { stdout, stderr, code } = await (await stage()).run();
    expect([stderr, code]).toEqual(["", 0]);
    expect(stdout).toMatch(
      /^acme\/infra, branch main: the check is required, and nothing is open\n0 open, \d+ in order\.\n/,
    );
  });
});
