import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { findPolicy } from "../../src/cli/policy-search.ts";
import { folderWith } from "./running.ts";

vi.mock("node:fs", { spy: true });

/** How often the search looks whether something is there, for a plan so many folders below the top. */
async function looksFor(depth: number): Promise<number> {
  const cwd = folderWith({ ".git/HEAD": "" });
  vi.mocked(existsSync).mockClear();
  await findPolicy({ named: undefined, folders: [join(cwd, "y/".repeat(depth))], cwd, today: "2026-11-21" });
  return vi.mocked(existsSync).mock.calls.length;
}

test("twice as many folders are twice as much to look at", async () => {
  const looks = await looksFor(100);
  expect(looks).toBeGreaterThan(100);
  expect(await looksFor(200)).toBeLessThan(2.1 * looks);
});
