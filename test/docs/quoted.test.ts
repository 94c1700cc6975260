import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { command, folderWith } from "../cli/running.ts";
import { pageAt } from "./markdown.ts";

/** What a page shows as said by the program, where no transcript holds it: it is said again here. */

const POLICY = ".github/destroy-guard.yml";

test("docs/policy.md shows the mistake that check-policy finds in the policy above it", async () => {
  const { blocks } = pageAt("docs/policy.md");
  const policy = blocks.find(({ language }) => language === "yaml")?.text ?? "";
  const shown = blocks.find(({ language }) => language === "text")?.text ?? "";
  const [, found = ""] = /found "([^"]+)"/.exec(shown) ?? [];
  const broken = policy.replace("guard-removed: block", `guard-removed: ${found}`);
  expect(broken).not.toBe(policy);
  const cwd = folderWith({ ".git/HEAD": "", [POLICY]: broken });
  const { code, stderr } = await command(["check-policy", POLICY], { cwd });
  expect([code, stderr]).toEqual([2, shown]);
});

test("docs/policy.md lists the levels and defaults that explain tells of each rule", async () => {
  const page = readFileSync(join("docs", "policy.md"), "utf8");
  const [, table = ""] = /\| rule \| default \|\n\| --- \| --- \|\n([\s\S]*?)\n\n/.exec(page) ?? [];
  const rows = table.split("\n").map((row) => row.split("|").map((cell) => cell.trim()));
  const defaults = rows.flatMap(([, rules = "", level = ""]) =>
    [...rules.matchAll(/`([a-z-]+)`/g)].map(([, rule = ""]) => [rule, level] as const),
  );
  expect(defaults).toHaveLength(24);
  for (const [rule, level] of defaults) {
    const { stdout } = await command(["explain", rule], { cwd: folderWith({}) });
    const [, said = ""] = /\n {2}(By default|It (?:blocks|warns|is a note|is off)[^\n]*)/.exec(stdout) ?? [];
    expect([rule, level, said]).toEqual([rule, level, expect.stringMatching(SAYS[level] ?? /^$/)]);
  }
});

/** How `explain` tells what the table writes. */
const SAYS: Readonly<Record<string, RegExp>> = {
  "`{ high: block, medium: warn, low: note }`": /^By default/,
  "`block`": /^It blocks by default/,
  "`block` where it is known that the root is not new, else `warn`": /^It blocks/,
  "`warn`": /^It warns by default/,
  "`note`": /^It is a note by default/,
  "`off`": /^It is off by default/,
};

test.each(["docs/rules.md", "docs/comment.md", "docs/faq.md", "docs/drill.md"])(
  "%s quotes only words that a report has",
  (path) => {
    const prose = readFileSync(path, "utf8").replace(/```[\s\S]*?```|<img[^>]*>|^\|.*$/gm, "");
    const quoted = [...prose.matchAll(/(?<![=\w])"([A-Za-z][^"`]{12,}?)"/g)].map(([, words = ""]) => words);
    expect(quoted.filter((words) => !PRINTED.includes(words.toLowerCase()))).toEqual([]);
  },
);

const PRINTED = globSync(["fixtures/**/*.{md,txt,json}", "src/report/**/*.ts", "src/action/*.ts"])
  .filter((path) => !path.endsWith("plan.json"))
  .map((path) => readFileSync(path, "utf8").toLowerCase())
  .join("\n");
