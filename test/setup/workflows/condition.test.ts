import { describe, expect, test } from "vitest";
import { truthOf } from "../../../src/setup/workflows/condition.ts";

describe("Of a run of a pull request that is not merged", () => {
  test.each<readonly [string, boolean | null]>([
    ["github.event_name == 'pull_request'", true],
    ["github.event_name != 'pull_request'", false],
    ["github.event_name == 'push'", false],
    ["\u0024{{ github.event_name == 'push' }}", false],
    ["!(github.event_name == 'push')", true],
    ['contains(fromJSON(\'["push", "schedule"]\'), github.event_name)', false],
    ['contains(fromJSON(\'["push", "pull_request"]\'), github.event_name)', true],
    ["github.ref == 'refs/heads/main'", false],
    ["github.ref_name == github.event.repository.default_branch", false],
    ["github.ref == format('refs/heads/{0}', github.event.repository.default_branch)", false],
    ["github.ref != 'refs/heads/main'", true],
    ["github.ref == 'refs/heads/main' == false", null],
    ["startsWith(github.ref, 'refs/tags/')", false],
    ["startsWith(github.ref, 'refs/')", null],
    ["startsWith(github.ref, 'refs/pull/')", null],
    ["startsWith(github.ref, 'refs/tags/') == false", null],
    ["github.event.pull_request.merged", false],
    ["github.event.pull_request.merged == true", false],
    ["github.event.pull_request.merged != true", true],
    ["github.event.pull_request.merged_by.login == 'alice'", null],
    ["needs.github.event_name == 'push'", null],
    ["github.event_name == 'push' == false", null],
    ["github.event_name == 'push' || github.event_name == 'pull_request'", true],
    ["github.event_name == 'push' || inputs.force", null],
    ["github.event_name == 'push' && inputs.force", false],
    ["(success() || failure()) && github.ref == 'refs/heads/main'", false],
    ["(github.ref == 'refs/heads/main' && success()) || github.event_name == 'push'", false],
    ["contains(github.event.head_commit.message, 'a || b') && github.event_name == 'push'", false],
    ["always()", true],
    ["true", true],
    ["false", false],
    ["success()", null],
    ["", null],
  ])("%s is %s", (condition, truth) => {
    expect(truthOf(condition, "pull_request")).toBe(truth);
  });
});

test("On pull_request_target the ref is the base branch, which any condition on it may let through", () => {
  expect(truthOf("github.ref == 'refs/heads/main'", "pull_request_target")).toBe(null);
});
