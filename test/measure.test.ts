import { describe, expect, test } from "vitest";
import { circlesIn, functionsIn, importsIn, measured, share, wideComments } from "../scripts/measure.ts";

const lines = (count: number): string => "  f();\n".repeat(count);

describe("a function", () => {
  test.each<[what: string, text: string, found: readonly (readonly [name: string, line: number, lines: number])[]]>([
    ["declared", "export function a(x: number): number {\n  return x;\n}\n", [["a", 1, 3]]],
    ["bound to a name", "const a =\n  <T,>(x: T): T =>\n    x;\n", [["a", 2, 2]]],
    ["with statements and no name", "[1].map((x) => {\n  return x;\n});\n", [["(no name)", 1, 3]]],
    ["that is a part of a line", "const a = [1].map((x) => x);\n", []],
    [
      "of an object",
      "const o = {\n  a: (x) => x,\n  b() {\n    return 1;\n  },\n};\n",
      [
        ["a", 2, 1],
        ["b", 3, 3],
      ],
    ],
    [
      "of a class",
      "class C {\n  #a(): void {}\n  b = (): void => {};\n}\n",
      [
        ["a", 2, 1],
        ["b", 3, 1],
      ],
    ],
    [
      "in another",
      "function a() {\n  const b = () => {\n  };\n}\n",
      [
        ["a", 1, 4],
        ["b", 2, 2],
      ],
    ],
    ["after types", "interface I {\n  a: 1;\n}\nfunction a(): void {}\n", [["a", 4, 1]]],
  ])("%s", (_, text, found) => {
    expect(functionsIn("a.ts", text).map(({ name, line, lines }) => [name, line, lines])).toEqual(found);
  });
});

describe("imports", () => {
  test.each([
    ["of values", 'import { a } from "../b.ts";'],
    ["of types", 'import type { A } from "../b.ts";'],
    ["of types among values", 'import { type A } from "../b.ts";'],
    ["that are exported again", 'export type { A } from "../b.ts";\nexport type B = 1;'],
    ["of all", 'export * from "../b.ts";'],
    ["while it runs", 'const b = await import("../b.ts");'],
  ])("%s", (_, text) => {
    expect(importsIn("src/c/a.ts", text)).toEqual(["src/b.ts"]);
  });

  test("are none in a text or of packages", () => {
    expect(importsIn("src/a.ts", 'import "zod";\nconst a = \'import "./b.ts"\';')).toEqual([]);
  });
});

/** Files that import nothing but each other. */
const importing = (imports: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(imports).map(([name, others]) => [
      `src/${name}.ts`,
      [...others].map((other) => `import "./${other}.ts";\n`).join(""),
    ]),
  );

test("a circle is found whatever leads into it, each once", () => {
  const files = importing({ a: "b", b: "cd", c: "b", d: "", e: "e", f: "dg", g: "h", h: "f" });
  expect(circlesIn(files).map((circle) => circle.map((path) => path[4]).join(""))).toEqual(["bcb", "ee", "fghf"]);
});

test("a share is the value that so many are at most", () => {
  expect([share([1, 2, 3, 4], 0.5), share([1, 2, 3], 0.5), share([1, 2, 3], 0.9), share([], 0.5)]).toEqual([
    2, 2, 3, 0,
  ]);
});

describe("a limit", () => {
  const short = "const a = () => 1;\n";
  test.each<[what: string, files: Readonly<Record<string, string>>, broken: readonly RegExp[]]>([
    ["that all keep", { "src/a.ts": short }, []],
    [
      "for one function",
      { "src/a.ts": `${"(function () {})();\n".repeat(20)}function b() {\n${lines(59)}}\n` },
      [/src\/a\.ts:21 b has 61/],
    ],
    ["for most functions", { "src/a.ts": `function b() {\n${lines(7)}}\n` }, [/half of the functions .* have 9$/]],
    ["for nine of ten", { "src/a.ts": `${short}${`function b() {\n${lines(24)}}\n`}` }, [/90 % of .* have 26$/]],
    ["for a file", { "src/a.ts": "// line\n".repeat(301) }, [/src\/a\.ts has 301 lines/]],
    ["for circles", { "src/a.ts": 'import "./a.ts";\n' }, [/src\/a\.ts → src\/a\.ts/]],
    ["that rows need not keep", { "src/catalogue/a.ts": "// line\n".repeat(301) }, []],
  ])("%s", (_, files, broken) => {
    expect(measured(new Map(Object.entries(files))).broken).toEqual(broken.map((why) => expect.stringMatching(why)));
  });
});

describe("a comment", () => {
  const words = "word ".repeat(24); // 120 columns with what stands before
  test.each([
    ["that is too wide", ` * ${words}`, true],
    ["in one line that is too wide", `/** ${words} */`, true],
    ["of two slashes", `  // ${words}`, true],
    ["that fits", " * word", false],
    ["with an address", ` * https://example.com/${"a".repeat(120)}`, false],
  ])("%s", (_, line, isWide) => {
    expect(wideComments("a.ts", `const a = 1;\n${line}\n`)).toHaveLength(isWide ? 1 : 0);
  });

  test("is told with its line, and code is the formatter's", () => {
    const code = `const a = "${words}";`;
    expect(wideComments("a.ts", `${code}\n// ${words}\n`)).toEqual(["a.ts:2 is a comment of 123 columns, over 120"]);
  });
});
