import { describe, expect, test } from "vitest";
import {
  earlierRuns,
  type Left,
  type ListedRun,
  newestOf,
  type Sibling,
  type Situation,
} from "../../src/domain/earlier-run.ts";

const PATH = ".github/workflows/destroy-guard.yml";

const run = (id: string, time: string, more: Partial<ListedRun> = {}): ListedRun => ({
  id,
  event: "pull_request",
  head: "s1",
  branch: "drop-db",
  repository: "acme/infra",
  path: PATH,
  createdAt: `2026-11-02T${time}:00Z`,
  isOver: true,
  ...more,
});

const situation = (more: Partial<Situation> = {}): Situation => ({
  id: "9",
  repository: "acme/infra",
  path: PATH,
  pull: { number: 1, head: "s1", branch: "drop-db" },
  baseTip: "b1",
  parents: ["b1", "s1"],
  baseChanges: [],
  siblings: [{ number: 1, head: "s1", closedAt: null }],
  runs: [run("9", "12:00"), run("7", "10:00"), run("8", "11:00")],
  ...more,
});

/** Another pull request from the branch, that had another commit in the end. */
const other = (closedAt: string | null): Sibling => ({ number: 2, head: "s0", closedAt });

const ids = (more: Partial<Situation>) => {
  const found = earlierRuns(situation(more));
  return typeof found === "string" ? found : found.map(({ id }) => id);
};

const ofThis = (more: Partial<ListedRun>): Partial<Situation> => ({
  runs: [run("9", "12:00"), run("8", "11:00", more)],
});

describe("The reviews of an earlier run of the same commit", () => {
  test.each<readonly [string, Partial<Situation>, readonly string[]]>([
    ["are taken of the newest first", {}, ["8", "7"]],
    ["are taken though the base was changed, if it was before", { baseChanges: ["2026-11-02T10:30:00Z"] }, ["8"]],
    ["are taken with the path that GitHub gives it", ofThis({ path: `${PATH}@refs/pull/1/merge` }), ["8"]],
    [
      "are taken beside a pull request that had another commit",
      { siblings: [other("2026-11-02T08:59:59Z")] },
      ["8", "7"],
    ],
    ["are not taken of the hour after that one was closed", { siblings: [other("2026-11-02T09:30:00Z")] }, ["8"]],
    ["are not taken of the time when that one was open", { siblings: [other("2026-11-02T11:30:00Z")] }, []],
    ["are not taken while that one is open", { siblings: [other(null)] }, []],
    ["are not taken where it is not told when that one was closed", { siblings: [other("")] }, []],
    ["are not taken of a run that was made after this one", ofThis({ createdAt: "2026-11-02T12:00:01Z" }), []],
    ["are taken of one in the same second, made before this one", ofThis({ createdAt: "2026-11-02T12:00:00Z" }), ["8"]],
    [
      "are taken though a run that waits for this one is not over",
      { runs: [run("9", "12:00"), run("10", "12:00", { isOver: false }), run("8", "11:00")] },
      ["8"],
    ],
    ["are not taken of a push", ofThis({ event: "push" }), []],
    ["are not taken of another commit", ofThis({ head: "s0" }), []],
    ["are not taken of another branch at this commit", ofThis({ branch: "evil" }), []],
    ["are not taken of a branch that is gone", ofThis({ branch: null }), []],
    ["are not taken of a fork", ofThis({ repository: "mallory/infra" }), []],
    ["are not taken of another workflow", ofThis({ path: ".github/workflows/evil.yml" }), []],
    ["are not taken of yesterday", ofThis({ createdAt: "2026-11-01T23:59:59Z" }), []],
    ["are not taken of before the base was changed", { baseChanges: ["2026-11-02T11:30:00Z"] }, []],
    ["are not taken of the second in which it was changed", { baseChanges: ["2026-11-02T11:00:00Z"] }, []],
    ["are not taken where it is not told when it was changed", { baseChanges: [null] }, []],
  ])("%s", (_, more, expected) => {
    expect(ids(more)).toEqual(expected);
  });

  test.each<readonly [string, Partial<Situation>, RegExp]>([
    [
      "another pull request from the branch has, or had, this commit",
      {
        siblings: [
          { number: 1, head: "s1", closedAt: null },
          { number: 2, head: "s1", closedAt: "2026-11-01T00:00:00Z" },
        ],
      },
      /pull request #2 has, or had, the same newest commit/,
    ],
    ["the base branch moved", { baseTip: "b2" }, /the base branch has moved/],
    ["the merge can't be told", { parents: [] }, /the base branch has moved/],
    [
      "a run is not over yet, which may have been started again",
      { runs: [run("9", "12:00"), run("8", "11:00"), run("7", "10:00", { isOver: false })] },
      /run 7 of this commit is not over yet/,
    ],
    ["this run is not listed yet", { runs: [run("8", "11:00")] }, /does not list this run yet/],
  ])("are none where %s", (_, more, why) => {
    expect(ids(more)).toMatch(why);
  });
});

describe("The newest review of every root", () => {
  const left = (id: string, artifacts: Readonly<Record<string, string | null>>): Left => ({
    run: id,
    artifacts: new Map(
      Object.entries(artifacts).map(([name, time]) => [name, time === null ? null : `2026-11-02T${time}:00Z`]),
    ),
  });
  test.each<readonly [string, readonly Left[], string | null]>([
    ["is of the only run that left one", [left("8", {}), left("7", { a: "10:01", b: "10:02" })], "7"],
    [
      "is of the run that left it last",
      [left("8", { a: "11:01", b: "11:02" }), left("7", { a: "10:01", b: "10:02" })],
      "8",
    ],
    [
      "is of an older run that was started again",
      [left("8", { a: "11:01", b: "11:02" }), left("7", { a: "11:31", b: "11:32" })],
      "7",
    ],
    ["is of no run where one root has none", [left("8", { a: "11:01" }), left("7", { a: "10:01" })], null],
    [
      "is of no one run where a newer run left only some of them",
      [left("8", { a: "11:01" }), left("7", { a: "10:01", b: "10:02" })],
      null,
    ],
    [
      "is of no one run where failed jobs of an older one were started again",
      [left("8", { a: "11:01", b: "11:02" }), left("7", { a: "10:01", b: "11:32" })],
      null,
    ],
    [
      "can't be told of the same second",
      [left("8", { a: "11:01", b: "11:01" }), left("7", { a: "11:01", b: "10:00" })],
      null,
    ],
    [
      "can't be told where GitHub does not tell when",
      [left("8", { a: null, b: "11:01" }), left("7", { a: "10:00", b: "10:00" })],
      null,
    ],
    ["is none where there are no runs", [], null],
  ])("%s", (_, all, expected) => {
    expect(newestOf(all, ["a", "b"]).run).toBe(expected);
  });
});
