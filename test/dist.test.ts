import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { isBuilt, sourcesIn, stampBuilt } from "../scripts/built.ts";

const write = (root: string, path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

/** A repository of a few files, just built. */
function builtRepository(): string {
  const root = mkdtempSync(join(tmpdir(), "built-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const path of ["src/a.ts", "src/b/c.txt", "scripts/build.ts", "package-lock.json", "dist/cli/index.js"])
    write(root, path, "as it was\n");
  stampBuilt(root, sourcesIn(root));
  return root;
}

describe("dist is what src builds", () => {
  test("right after a build, and whatever the time of a file is", () => {
    const root = builtRepository();
    utimesSync(join(root, "src/a.ts"), new Date("2100-01-01"), new Date("2100-01-01"));
    expect(isBuilt(root)).toBe(true);
  });

  test.each([
    "src/a.ts",
    "src/b/c.txt",
    "src/new.ts",
    "scripts/build.ts",
    "package-lock.json",
    "node_modules/.package-lock.json",
    "tsconfig.json",
  ])("no longer, when %s says something else", (path) => {
    const root = builtRepository();
    write(root, path, "as it is\n");
    expect(isBuilt(root)).toBe(false);
  });

  test("no longer, when dist is another one, such as that of the last commit", () => {
    const root = builtRepository();
    write(root, "dist/cli/index.js", "as it is\n");
    expect(isBuilt(root)).toBe(false);
  });

  test("no longer, when a file of src or of dist is gone", () => {
    for (const path of ["src/a.ts", "dist/cli/index.js"]) {
      const root = builtRepository();
      rmSync(join(root, path));
      expect(isBuilt(root)).toBe(false);
    }
  });

  test("not for all we know, where nothing was built yet", () => {
    const root = builtRepository();
    rmSync(join(root, "build"), { recursive: true });
    expect(isBuilt(root)).toBe(false);
  });

  test("not, when src was edited while the build ran", () => {
    const root = builtRepository();
    const sources = sourcesIn(root);
    write(root, "src/a.ts", "as it is\n");
    stampBuilt(root, sources);
    expect(isBuilt(root)).toBe(false);
  });
});
