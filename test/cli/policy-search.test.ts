import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { findPolicy } from "../../src/cli/policy-search.ts";
import { folderWith } from "./running.ts";

/** Counts, until the test is over, how often it is asked whether a file is there. */
function countingLooks(): () => number {
  const { existsSync } = fs;
  let looks = 0;
  const set = (to: typeof existsSync): void => {
    fs.existsSync = to;
    syncBuiltinESMExports();
  };
  onTestFinished(() => set(existsSync));
  set((path) => {
    looks += 1;
    return existsSync(path);
  });
  return () => looks;
}

test("twice as many folders below the top are twice as much to look at", async () => {
  const looks = countingLooks();
  const looksFor = async (depth: number): Promise<number> => {
    const [cwd, before] = [folderWith({ ".git/HEAD": "" }), looks()];
    await findPolicy({ named: undefined, folders: [join(cwd, "y/".repeat(depth))], cwd, today: "2026-11-21" });
    return looks() - before;
  };
  const once = await looksFor(100);
  expect(once).toBeGreaterThan(100);
  expect(await looksFor(200)).toBeLessThan(2.1 * once);
});
