import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeFolders } from "../src/make-folders.ts";

let top: string;
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), "folders-"));
});
afterEach(() => rmSync(top, { recursive: true }));

test("makes a folder with those above it, and tells the topmost that it made", () => {
  expect(makeFolders(join(top, "a/b/c"), 0o700)).toBe(join(top, "a"));
  for (const path of ["a", "a/b", "a/b/c"]) expect(statSync(join(top, path)).mode & 0o777).toBe(0o700);
});

test("makes nothing where it is there", () => {
  mkdirSync(join(top, "a"));
  expect(makeFolders(join(top, "a"))).toBe(undefined);
});

test.each(["file", "file/below", "link/below"])("throws where %s can't be a folder", (path) => {
  writeFileSync(join(top, "file"), "");
  symlinkSync("nowhere", join(top, "link"));
  expect(() => makeFolders(join(top, path))).toThrow(/EEXIST|ENOTDIR/);
});

test.runIf(existsSync("/proc/self"))("throws where the system makes none, and does not try for ever", () => {
  expect(() => makeFolders("/proc/none/below")).toThrow(/ENOENT/);
});
