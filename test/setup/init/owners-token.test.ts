import { expect, test } from "vitest";
import { ownersTokenStep } from "../../../src/setup/init/owners-token.ts";
import { pageAt } from "../../docs/markdown.ts";
import { isMet } from "../../e2e/workflow/expressions.ts";

/** The step that makes a token which sees teams: runs that get no secrets do without it, and review all the same. */

const conditionIn = (lines: readonly string[]): string => {
  const [line] = lines.flatMap((one) => /^[#\s]*if: (.+)$/.exec(one)?.[1] ?? []);
  return line ?? expect.fail("the step has no condition");
};

const CONDITION = conditionIn(ownersTokenStep(true));

const pull = (head: object | null, actor = "bob") => ({
  github: { actor, event: { pull_request: { head: { repo: head }, base: { repo: { id: 7 } } } } },
});

test.each<[about: string, made: boolean, contexts: Readonly<Record<string, unknown>>]>([
  ["a pull request of the repository", true, pull({ id: 7 })],
  ["one of a repository that is itself a fork", true, pull({ id: 7, fork: true })],
  ["one of a fork", false, pull({ id: 8, fork: true })],
  ["one of a fork that is gone", false, pull(null)],
  ["Dependabot", false, pull({ id: 7 }, "dependabot[bot]")],
  ["an owner's label on a pull request of Dependabot", true, pull({ id: 7 }, "alice")],
  ["a merge group", true, { github: { actor: "bob", event: { merge_group: {} } } }],
  ["a push", true, { github: { actor: "bob", event: { ref: "refs/heads/main" } } }],
])("a run for %s makes it: %s", (_, made, contexts) => {
  expect(isMet(CONDITION, contexts, { hasFailed: false })).toBe(made);
});

test("docs/setup.md shows the same condition", () => {
  const [block] = pageAt("docs/setup.md").blocks.filter(({ text }) => text.includes("id: owners"));
  expect(conditionIn((block?.text ?? "").split("\n"))).toBe(CONDITION);
});

test("nothing is proposed where no team owns anything", () => {
  expect(ownersTokenStep(false)).toEqual([]);
});
