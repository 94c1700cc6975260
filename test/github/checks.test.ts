import { describe, expect, test } from "vitest";
import { isOnlyRunWith } from "../../src/github/checks.ts";
import type { Repository } from "../../src/github/repository.ts";

/** `check_suite` and `app` are described as null where there is none: https://docs.github.com/en/rest/checks/runs */
const run = (fields: object) => ({
  name: "guard",
  status: "in_progress",
  check_suite: { id: 7 },
  app: { slug: "github-actions" },
  ...fields,
});

type Take = (page: { status: number; headers: object; data: readonly unknown[] }) => unknown;

const answering = (runs: readonly unknown[]): Repository =>
  ({
    owner: "o",
    repo: "r",
    github: {
      rest: { checks: { listForRef: null } },
      paginate: async (_: unknown, __: unknown, take: Take) => take({ status: 200, headers: {}, data: runs }),
    },
  }) as unknown as Repository;

describe("whether one run alone made the checks of a name", () => {
  test.each([
    ["its own check alone", [run({})], true],
    ["a check of another app without a suite", [run({}), run({ name: "x", app: null, check_suite: null })], true],
    ["one of this name of which nobody knows the run", [run({ check_suite: null })], false],
    ["one more of this name of which nobody knows the run", [run({}), run({ check_suite: null })], false],
    ["two runs", [run({}), run({ check_suite: { id: 8 } })], false],
  ])("%s", async (_, runs, isOnly) => {
    expect(await isOnlyRunWith(answering(runs), "abc", "guard")).toBe(isOnly);
  });
});
