import { describe, expect, test } from "vitest";
import { gitSettingsIn } from "../../src/input/git-config.ts";

/** As git reads them: https://git-scm.com/docs/git-config#_syntax */
const read = (text: string) => gitSettingsIn(text).map(({ name, value }) => [name, value]);

describe("a value is what git takes for it", () => {
  test.each([
    ["a b", "a b"],
    ["  a  \t", "a"],
    ['" a "', " a "],
    ['" a "  # why', " a "],
    ["a # b", "a"],
    ["a;b", "a"],
    ['"a # b; c" d', "a # b; c d"],
    ['a" "b', "a b"],
    ['\\"a\\"', '"a"'],
    ['"a\\tb\\nc"', "a\tb\nc"],
    ["a\\tb", "a\tb"],
    ["a \\\n  b", "a   b"],
    ['"a \\\nb"', "a b"],
    ["a \\\r\nb", "a b"],
    ["a\\\\", "a\\"],
    ["", ""],
  ])("%j: %j", (written, value) => {
    expect(read(`[core]\n\tX = ${written}\n\ty = 1\n`)).toEqual([
      ["core.x", value],
      ["core.y", "1"],
    ]);
  });
});

describe("a line ends where it ends for git", () => {
  test.each([
    ["a comment that ends in a backslash", "[a]\n# nice \\\n\tb = 1\n"],
    ["a comment behind a value that does", "[a]\n\tc = 1 ; nice \\\n\tb = 1\n"],
    ["a backslash that is one", "[a]\n\tc = 1 \\\\\n\tb = 1\n"],
    ["a section and its setting in one", "[a] b = 1\n"],
    ["a mark of the order of bytes", "\ufeff[a]\n\tb = 1\n"],
    ["what is no setting", '[a]\n\t? = "\n\tc\n\tb = 1\n'],
    ["an end of the file without one of its line", "[a]\n\tb = 1"],
  ])("%s", (_, text) => {
    expect(read(text).at(-1)).toEqual(["a.b", "1"]);
  });
});

test("the name of a part may have signs of its own, and keeps its capitals", () => {
  expect(read('[Filter "a]\\"B"] Smudge = x\n[alias.sub]\ny = z\n')).toEqual([
    ['filter.a]"B.smudge', "x"],
    ["alias.sub.y", "z"],
  ]);
});
