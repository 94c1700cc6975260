import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";

/** The exit code of a program whose `main` has this body. */
function exitCodeOf(body: string): number | null {
  const program = `import { runToEnd } from "./src/run-to-end.ts"; runToEnd(async () => { ${body} });`;
  const args = ["--disable-warning=ExperimentalWarning", "--input-type=module", "--eval", program];
  return spawnSync(process.execPath, args, { stdio: "ignore" }).status;
}

describe("A program", () => {
  test.each([
    ["that ends", "await null;", 0],
    ["that found something", "process.exitCode = 1;", 1],
    ["that stops in the middle, as nothing is left to wait for", "await new Promise(() => {});", 13],
    ["that found something and then stops in the middle", "process.exitCode = 1; await new Promise(() => {});", 1],
    ["that throws", "await null; throw new Error('no');", 1],
    ["that throws at once", "throw new Error('no');", 1],
    ["that exits by itself", "process.exit(3);", 3],
  ])("%s has its exit code", (_, body, code) => {
    expect(exitCodeOf(body)).toBe(code);
  });
});
