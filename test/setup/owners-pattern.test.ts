import fc from "fast-check";
import { expect, test } from "vitest";
import { ownersOf } from "../../src/domain/owners.ts";
import { readCodeowners } from "../../src/input/codeowners.ts";
import { filePattern, folderPatterns } from "../../src/setup/owners-pattern.ts";
import { anyCharacter } from "../any-character.ts";

const owned = (pattern: string, path: string): boolean => {
  const read = readCodeowners(`${pattern} @alice\n`);
  return read.read && read.skipped.length === 0 && ownersOf(read.lines, path).state === "owned";
};

/** Names of folders as a file system takes them: spaces, brackets, stars, invisible characters. */
const STEP = fc
  .string({ unit: anyCharacter, minLength: 1, maxLength: 12 })
  .filter((name) => !/[/\0\n\r]/.test(name) && name !== "." && name !== ".." && name.isWellFormed());
const FOLDER = fc.array(STEP, { minLength: 1, maxLength: 4 }).map((steps) => steps.join("/"));

test("a pattern stands for its folder and for its file, whatever they are called, and is read without a fault", () => {
  fc.assert(
    fc.property(FOLDER, STEP, (folder, file) => {
      const [pattern = ""] = folderPatterns(folder, []);
      expect(owned(pattern, `${folder}/${file}`)).toBe(true);
      expect(owned(pattern, `elsewhere/${folder}/${file}`)).toBe(false);
      expect(owned(filePattern(`${folder}/${file}`), `${folder}/${file}`)).toBe(true);
    }),
  );
});

test.each([
  ["main.tf", "/*.tf"],
  ["main.tf.json", "/*.tf.json"],
  ["a.b.tofu", "/*.tofu"],
  ["README", "/*.tf"],
])("at the top it stands for files of the same kind, and not for folders: %s", (file, pattern) => {
  expect(folderPatterns(".", [file, file])).toEqual([pattern]);
  expect(owned(pattern, "modules/db/main.tf")).toBe(false);
});
