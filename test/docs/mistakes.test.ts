import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { MISTAKES, made, mistakesTable } from "../../scripts/docs/mistakes.ts";

describe("A newcomer who", () => {
  test.each(MISTAKES.map((mistake) => [mistake.did, mistake] as const))("%s is told what to do", async (_, mistake) => {
    const { code, says } = await made(mistake);
    expect([code, says]).toEqual([mistake.code, expect.stringContaining(mistake.remedy)]);
    expect(says.split("\n")[0]).toContain(mistake.remedy);
  });
});

test("docs/faq.md has sixteen of these, with the answers as they are", async () => {
  expect(MISTAKES).toHaveLength(16);
  expect(readFileSync("docs/faq.md", "utf8")).toContain(await mistakesTable());
});

/** Where a page of the docs quotes what the program says, a reader searches for exactly that. */
test("every message that docs/setup.md quotes where something is wrong is one that the program has", () => {
  const [, section = ""] = readFileSync("docs/setup.md", "utf8").split("\n## When something is wrong\n");
  const quoted = [...section.matchAll(/^\| ([^|]*)\|/gm)].flatMap(([, cell = ""]) =>
    [...cell.matchAll(/"([^"]+)"/g)].map(([, text = ""]) => text),
  );
  expect(quoted.length).toBeGreaterThan(4);
  const sources = globSync("src/**/*.ts")
    .map((path) => readFileSync(path, "utf8"))
    .join("\n");
  expect(quoted.filter((text) => !sources.includes(text))).toEqual([]);
});
