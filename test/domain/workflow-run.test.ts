import { describe, expect, test } from "vitest";
import { type Handing, type WorkflowRun, whyNotOurs, whyOfAnotherDay } from "../../src/domain/workflow-run.ts";

const OURS: WorkflowRun = {
  repository: "acme/infra",
  id: "7002",
  commit: "a1",
  merge: "b1",
  pull: 7,
  rules: "c1",
  day: "2026-12-01",
};

const FIRST: Handing = { isOtherEvent: false, isRerun: false };

describe("A review that another job hands over", () => {
  test.each<readonly [string, Partial<WorkflowRun>]>([
    ["of this run", {}],
    ["of another run of the same merge under the same rules", { id: "7001" }],
    ["of this run, which began before the base branch moved", { rules: "c0" }],
    ["of the repository under its name in other letters", { repository: "Acme/Infra" }],
  ])("%s is taken", (_, differing) => {
    expect(whyNotOurs({ ...OURS, ...differing }, OURS, FIRST)).toBe(null);
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
    ["the same merge on another day", { id: "7001", day: "2026-11-30" }, /was made on 2026-11-30, and today other/],
  ])("of %s is refused", (_, differing, why) => {
    expect(whyNotOurs({ ...OURS, ...differing }, OURS, FIRST)).toMatch(why);
  });

  test("that a command line made is refused: it does not say of which commit it is", () => {
    expect(whyNotOurs(null, OURS, FIRST)).toMatch(/does not say for which commit/);
  });

  test("that started this run is taken by its commit and pull request: this run has no merge of its own", () => {
    const other = { ...OURS, id: "7001", merge: "b0", rules: "c0" };
    expect(whyNotOurs(other, OURS, { ...FIRST, isOtherEvent: true })).toBe(null);
    expect(whyNotOurs({ ...other, pull: 8 }, OURS, { ...FIRST, isOtherEvent: true })).toMatch(/#8/);
    expect(whyNotOurs({ ...other, commit: "a0" }, OURS, { ...FIRST, isOtherEvent: true })).toMatch(/commit a0/);
  });

  const AGAIN: Handing = { ...FIRST, isRerun: true };
  test("is taken by a run that was started again under the same rules, and refused under others", () => {
    expect(whyNotOurs(OURS, OURS, AGAIN)).toBe(null);
    expect(whyNotOurs({ ...OURS, rules: "c0" }, OURS, AGAIN)).toMatch(/under an older state/);
    expect(whyNotOurs({ ...OURS, day: "2026-11-30" }, OURS, AGAIN)).toMatch(/was made on 2026-11-30/);
    expect(whyNotOurs({ ...OURS, id: "7001", rules: "c0" }, OURS, { ...AGAIN, isOtherEvent: true })).toMatch(
      /under an older state/,
    );
  });

  test.each([
    ["of today", ["2026-12-01T23:59:59Z", null], null],
    ["of yesterday", ["2026-12-01T00:00:00Z", "2026-11-30T23:59:59Z"], /of a plan of 2026-11-30/],
  ] as const)("with plans %s", (_, plannedAt, why) => {
    const said = whyOfAnotherDay(plannedAt, "2026-12-01");
    if (why === null) expect(said).toBe(null);
    else expect(said).toMatch(why);
  });
});
