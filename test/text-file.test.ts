import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type Text, writeText } from "../src/text-file.ts";

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
