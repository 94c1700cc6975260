import { describe, expect, test } from "vitest";
import { type WorkflowRun, whyNotOurs } from "../../src/domain/workflow-run.ts";

const OURS: WorkflowRun = {
  repository: "acme/infra",
  id: "7002",
  commit: "a1",
  merge: "b1",
  pull: 7,
  rules: "c1",
};

describe("A review that another job hands over", () => {
  test.each<readonly [string, Partial<WorkflowRun>]>([
    ["of this run", {}],
    ["of another run of the same merge under the same rules", { id: "7001" }],
    ["of this run, which began before the base branch moved", { rules: "c0" }],
    ["of the repository under its name in other letters", { repository: "Acme/Infra" }],
  ])("%s is taken", (_, differing) => {
    expect(whyNotOurs({ ...OURS, ...differing }, OURS, false)).toBe(null);
  });

  test.each<readonly [string, Partial<WorkflowRun>, RegExp]>([
    ["another repository", { repository: "mallory/infra" }, /is of the repository mallory\/infra/],
    ["another pull request", { pull: 8 }, /is of pull request #8/],
    ["no pull request", { pull: null }, /is of no pull request/],
    ["another commit", { commit: "a0" }, /is of commit a0, and this run decides on a1/],
    [
      "another merge of the commit",
      { id: "7001", merge: "b0" },
      /another merge of commit a1: the base branch has moved/,
    ],
    ["the same merge under other rules", { id: "7001", rules: "c0" }, /under an older state of the policy's branch/],
  ])("of %s is refused", (_, differing, why) => {
    expect(whyNotOurs({ ...OURS, ...differing }, OURS, false)).toMatch(why);
  });

  test("that a command line made is refused: it does not say of which commit it is", () => {
    expect(whyNotOurs(null, OURS, false)).toMatch(/does not say for which commit/);
  });

  test("that started this run is taken by its commit and pull request: this run has no merge of its own", () => {
    const other = { ...OURS, id: "7001", merge: "b0", rules: "c0" };
    expect(whyNotOurs(other, OURS, true)).toBe(null);
    expect(whyNotOurs({ ...other, pull: 8 }, OURS, true)).toMatch(/#8/);
    expect(whyNotOurs({ ...other, commit: "a0" }, OURS, true)).toMatch(/commit a0/);
  });
});
