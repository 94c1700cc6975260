import { describe, expect, test } from "vitest";
import { eventOf } from "../../src/github/event.ts";

const around = { sha: "c0ffee", ref: "refs/heads/main", attempt: 1 };
const pull = {
  action: "labeled",
  number: 7,
  label: { name: "allow-destroy" },
  sender: { id: 5 },
  pull_request: { head: { sha: "abc" }, base: { ref: "main" } },
};

describe("an event", () => {
  test.each(["pull_request", "pull_request_target", "pull_request_review", "pull_request_review_comment"])(
    "%s tells which pull request, and which commit was planned",
    (name) => {
      expect(eventOf({ ...around, name, payload: pull })).toEqual({
        on: "pull",
        number: 7,
        planned: "abc",
        base: "main",
        startedBy: { action: "labeled", label: "allow-destroy", sender: 5, head: "abc", attempt: 1 },
      });
    },
  );

  const group = (headRef: string, baseRef = "refs/heads/release/1") =>
    eventOf({
      ...around,
      name: "merge_group",
      payload: { merge_group: { head_ref: headRef, head_sha: "def", base_ref: baseRef } },
    });
  const sha = "a".repeat(40);
  test.each([
    [`refs/heads/gh-readonly-queue/release/1/pr-12-${sha}`, 12],
    [`refs/heads/gh-readonly-queue/main/pr-12-${sha}`, null],
    [`refs/heads/gh-readonly-queue/release/1/pr-0-${sha}`, null],
    ["refs/heads/gh-readonly-queue/release/1/pr-12-short", null],
    ["refs/heads/pr-12", null],
    ["", null],
  ])("merge_group of %s ends with the pull request %s", (ref, number) => {
    expect(group(ref)).toEqual({ on: "group", ref, pull: number, base: "release/1", commit: "def" });
  });

  test("push tells the branch, and a tag is none", () => {
    const push = { on: "push", branch: "main", commit: "c0ffee" };
    const before = "b".repeat(40);
    expect(eventOf({ ...around, name: "push", payload: { before } })).toEqual({ ...push, before });
    expect(eventOf({ ...around, name: "push", ref: "refs/tags/v1", payload: { before } })).toEqual({ on: "other" });
  });

  test.each([{ before: "0".repeat(40) }, { before: null }, {}])("push with the payload %j has no before", (payload) => {
    expect(eventOf({ ...around, name: "push", payload })).toMatchObject({ on: "push", before: null });
  });

  test("workflow_run tells the commit that was planned, and when the workflow that made the plan was begun", () => {
    const run = {
      head_sha: "abc",
      event: "pull_request",
      created_at: "2026-11-02T09:00:00Z",
      run_started_at: "2026-11-03T09:00:00Z",
    };
    const event = { on: "commit", planned: "abc", begun: "2026-11-02T09:00:00Z", failed: null, chosen: null };
    expect(eventOf({ ...around, name: "workflow_run", payload: { workflow_run: run } })).toEqual(event);
    const untold = { workflow_run: { head_sha: "abc", event: "push" } };
    expect(eventOf({ ...around, name: "workflow_run", payload: untold })).toEqual({ ...event, begun: null });
  });

  test.each([
    ["push", null],
    ["pull_request_target", null],
    ["workflow_dispatch", "workflow_dispatch"],
    ["repository_dispatch", "repository_dispatch"],
    ["issue_comment", "issue_comment"],
    [null, "an event that is not told"],
  ])("workflow_run of a workflow that %s started tells that somebody chose it: %s", (by, chosen) => {
    const payload = { workflow_run: { head_sha: "abc", event: by } };
    expect(eventOf({ ...around, name: "workflow_run", payload })).toMatchObject({ on: "commit", chosen });
  });

  test.each([
    [null, null],
    ["success", null],
    ["skipped", null],
    ["failure", "failure"],
    ["cancelled", "cancelled"],
    ["timed_out", "timed_out"],
  ])("workflow_run of a workflow that ended with %s tells that %s is no good end", (conclusion, failed) => {
    const payload = { workflow_run: { head_sha: "abc", conclusion } };
    expect(eventOf({ ...around, name: "workflow_run", payload })).toMatchObject({ on: "commit", failed });
  });

  test.each(["workflow_dispatch", "schedule", "issue_comment", "constructor"])(
    "%s is outside of pull requests, where nobody can agree",
    (name) => {
      expect(eventOf({ ...around, name, payload: pull })).toEqual({ on: "other" });
    },
  );

  test.each([null, [], "text", {}, { pull_request: {} }, { number: "7", pull_request: { head: { sha: 1 } } }])(
    "pull_request with the payload %j decides nothing, for its check would count for a pull request",
    (payload) => {
      expect(() => eventOf({ ...around, name: "pull_request", payload })).toThrow(
        "The payload of this pull_request event names no pull request, so nothing can be decided.",
      );
    },
  );
});
