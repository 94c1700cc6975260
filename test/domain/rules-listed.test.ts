import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { canAllow } from "../../src/domain/exceptions.ts";
import { RULE_NAMES } from "../../src/domain/rules/table.ts";

/** A rule that nobody calls finds nothing, and nothing else would tell. */
const RULE = /^export const (\w+): (?:Object|Plan)Rule\b/gm;
const FILES = globSync("src/domain/**/*.ts").sort();
const text = (file: string): string => readFileSync(file, "utf8");

const RULES = FILES.flatMap((file) => [...text(file).matchAll(RULE)].map(([, name = ""]) => [name, file] as const));

test("rules are found", () => {
  expect(RULES.map(([name]) => name)).toEqual(expect.arrayContaining(["loss", "massDestroy"]));
});

test.each(RULES)("%s is run", (name, file) => {
  const uses = FILES.filter((other) => other !== file && new RegExp(`\\b${name}\\b[,)(]`).test(text(other)));
  expect(uses).not.toEqual([]);
});

test("docs/policy.md names every rule that no exception keeps quiet, but for those about exceptions", () => {
  const [, listed = ""] = /\nNo exception helps against (.*?)\. Those have/s.exec(text("docs/policy.md")) ?? [];
  const named = [...listed.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name);
  expect(named.sort()).toEqual(RULE_NAMES.filter((rule) => !canAllow(rule) && !rule.startsWith("exception-")).sort());
});
