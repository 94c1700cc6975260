import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { makeFolders, replaceText, type Text, writeText } from "../src/text-file.ts";

const folder = mkdtempSync(join(tmpdir(), "destroy-guard-"));
afterAll(() => rmSync(folder, { recursive: true }));

const LONG = 100_000;

test.each<[string, Text]>([
  ["nothing", ""],
  ["one text", "a text\n"],
  ["parts, some of them empty", ["a", "", "b"]],
  ["more than is written at once", "abc".repeat(LONG)],
  [
    "characters of two, three and four bytes, cut nowhere",
    ["é".repeat(LONG), "€".repeat(LONG), `a${"😀".repeat(LONG)}`],
  ],
  ["half a character, which becomes the sign for one that is broken", ["a\ud83d", "\ude00b"]],
])("writes %s as UTF-8", (_, text) => {
  const file = join(folder, "file");
  writeText(file, text);
  const expected = Buffer.concat([text].flat().map((part) => Buffer.from(part as string)));
  expect(readFileSync(file).equals(expected)).toBe(true);
});

describe("A text in the place of a file", () => {
  const place = join(folder, "place");
  mkdirSync(place);
  test("is there with the mode that was asked for, and nothing beside it", () => {
    replaceText(join(place, "script"), "one\n", 0o755);
    replaceText(join(place, "script"), "two\n", 0o755);
    expect(readFileSync(join(place, "script"), "utf8")).toBe("two\n");
    expect(statSync(join(place, "script")).mode & 0o777).toBe(0o755);
    expect(readdirSync(place)).toEqual(["script"]);
  });

  test("that can't be put there leaves nothing behind", () => {
    mkdirSync(join(place, "folder", "x"), { recursive: true });
    expect(() => replaceText(join(place, "folder"), "text")).toThrow(/EISDIR|ENOTEMPTY|EEXIST/);
    expect(readdirSync(place)).toEqual(["folder", "script"]);
  });
});

describe("A folder with those above it", () => {
  test("is made, and the first that was made is told", () => {
    const first = join(folder, "first");
    expect(makeFolders(join(first, "second", "third"), 0o700)).toBe(first);
    expect(statSync(join(first, "second", "third")).mode & 0o777).toBe(0o700);
    expect(makeFolders(join(first, "second"))).toBeUndefined();
  });

  test("is an error where a file stands in the way", () => {
    writeText(join(folder, "in-the-way"), "");
    expect(() => makeFolders(join(folder, "in-the-way", "below"))).toThrow("ENOTDIR");
  });

  test.runIf(existsSync("/proc/self"))("is an error, and no endless round, where the file system takes none", () => {
    const made = `import { makeFolders } from "${new URL("../src/text-file.ts", import.meta.url)}"; makeFolders("/proc/x/y");`;
    const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", made], {
      encoding: "utf8",
      timeout: 60_000,
    });
    expect([status, stderr]).toEqual([1, expect.stringContaining("ENOENT")]);
  });
});
