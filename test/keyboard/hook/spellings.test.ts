import { rmSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { saidOf, workingCopy } from "./reading.ts";
import { SPELLINGS } from "./spellings.ts";

const { folder, world } = workingCopy();
afterAll(() => rmSync(folder, { recursive: true }));

test("the table has 150 rows and more, each once", () => {
  expect(SPELLINGS.length).toBeGreaterThanOrEqual(150);
  expect(new Set(SPELLINGS.map(([command]) => command)).size).toBe(SPELLINGS.length);
});

test.each(SPELLINGS)("%s: %s", async (command, expected) => {
  expect(await saidOf(command, folder, world)).toBe(expected);
});
