import { describe, expect, test } from "vitest";
import { MATRIX, SET_UP, shownWith, stage, WORKFLOW, workflowsOf } from "./stage.ts";

describe("A repository that is set up exactly as it is documented has nothing open", () => {
  const BESIDE = {
    ".github/workflows/apply.yml": shownWith("terraform apply"),
    ".github/workflows/doctor.yml": shownWith("destroy-guard/doctor@"),
  };

  test("docs/setup.md shows four whole workflows: one root, a look at itself, a matrix, and the apply", () => {
    expect(workflowsOf("docs/setup.md")).toHaveLength(4);
  });

  test.each([
    ["the workflow of docs/setup.md", SET_UP],
    ["its matrix", { ...SET_UP, [WORKFLOW]: MATRIX }],
    ["its workflow, the one that applies, and the one that looks", { ...SET_UP, ...BESIDE }],
    ["the workflow of the README", { ...SET_UP, [WORKFLOW]: workflowsOf("README.md")[0] ?? "" }],
  ])("%s", async (_, files) => {
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
