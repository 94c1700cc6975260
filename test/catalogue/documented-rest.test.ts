import { expect, test } from "vitest";
import { allRows } from "../../src/catalogue/index.ts";
import { object, reviewOf } from "../domain/reviewing.ts";

/** What a row says of how to get something back, and what a review says that remains, are the same. */
test.each([
  ["github_repository_file", "kept", null],
  ["gitlab_repository_file", "kept", null],
  ["azuredevops_git_repository_file", "kept", null],
  ["azuredevops_wiki_page", "kept", null],
  ["azurerm_automation_account", "grace", 30],
  ["azurerm_log_analytics_cluster", "grace", 14],
  ["onepassword_item", "grace", 30],
] as const)("%s: what its provider keeps is what remains", async (type, kind, days) => {
  const { findings } = await reviewOf([object(`${type}.a`, "delete", { id: "a" })], allRows());
  expect(findings.map(({ remains }) => [remains?.kind, remains?.days])).toEqual([[kind, days]]);
});
