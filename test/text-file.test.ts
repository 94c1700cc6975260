import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { replaceText, type Text, writeText } from "../src/text-file.ts";

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
