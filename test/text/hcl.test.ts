// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are interpolations of HCL.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type HclBody, hclIn } from "../../src/text/hcl.ts";

/** Every block as `type label…@line`, with its attributes. */
const told = (body: HclBody | null): unknown =>
  body === null
    ? null
    : [
        ...[...body.attributes].map(([name, value]) => `${name}=${value}`),
        ...body.blocks.map((block) => [[block.type, ...block.labels].join(" "), block.line, told(block)]),
      ];

const KEPT = ["resource a b", 1, [["lifecycle", 2, ["prevent_destroy=true"]]]];

describe("HCL", () => {
  test.each([
    ["a block", 'resource "a" "b" {\n  lifecycle {\n    prevent_destroy = true\n  }\n}\n', [KEPT]],
    ["labels without quotes", "resource a b {\n lifecycle { prevent_destroy = true }\n}", [KEPT]],
    ["escapes in a label", 'resource "\\u0061" "b" {\n lifecycle { prevent_destroy = true }\n}', [KEPT]],
    [
      "line ends of Windows, and a byte order mark",
      '\uFEFFresource "a" "b" {\r\n lifecycle {\r\nprevent_destroy=true\r\n}\r\n}\r\n',
      [KEPT],
    ],
    [
      "comments wherever one may stand",
      'resource /* x */ "a" b { # {\n lifecycle { /* } */ prevent_destroy = /* false */ true }\n}//',
      [KEPT],
    ],
    [
      "an attribute in a comment",
      "a {\n /* prevent_destroy = true */ # prevent_destroy = true\n // prevent_destroy = true\n}",
      [["a", 1, []]],
    ],
    ["an attribute in a string", 'x = "prevent_destroy = true"\n', ['x="prevent_destroy = true"']],
    [
      "an attribute in a here-document",
      "x = <<EOT\n}\nprevent_destroy = true\n  EOT\ny = 1\n",
      ['x="}\\nprevent_destroy = true\\n  EOT"', "y=1"],
    ],
    ["a marker within a line is none", "x = <<-E\nE 1\nEE\nE\ny = 2", ['x="E 1\\nEE\\nE"', "y=2"]],
    [
      "an interpolation with braces and quotes",
      'x = "a${f({ "k" = "}" })}b"\ny = 2',
      ['x="a${f({ "k" = "}" })}b"', "y=2"],
    ],
    ["an interpolation in a here-document that holds its marker", 'x = <<E\n${"\\\nE\\\n"}', null],
    ["an escaped interpolation", 'x = "$${ %%{ $ % {"\ny = 2', ['x="$${ %%{ $ % {"', "y=2"]],
    ["lists over several lines", "x = [\n 1, # ]\n 2,\n]\ny = 2", ["x=[1,2,]", "y=2"]],
    ["a conditional in brackets", "x = (\n a ?\n b : c)", ["x=(a?b:c)"]],
    ["nested blocks", "a {\n b {\n c {}\n }\n}", [["a", 1, [["b", 2, [["c", 3, []]]]]]]],
  ])("%s", (_, text, expected) => {
    expect(told(hclIn(text))).toEqual(expected);
  });

  test.each([
    ["a string over two lines", 'x = "a\nb"'],
    ["a comment without an end", "x = 1 /* a"],
    ["a here-document without an end", "x = <<E\na"],
    ["a block without an end", "a {"],
    ["a brace too many", "a {}\n}"],
    ["no value", "x = \n"],
    ["one name twice", "a {\nx = 1\nx = 2\n}"],
    ["another language", '{"resource": {}}'],
    ["too deep a file", `x = ${"[".repeat(100_000)}`],
    ["too deep a block", "a {\n".repeat(100_000)],
  ])("%s is none", (_, text) => {
    expect(hclIn(text)).toBeNull();
  });

  const name = fc.stringMatching(/^[a-z_][a-z0-9_-]{0,5}$/);
  const noise = fc.constantFrom("", " ", "\t", "/* } prevent_destroy = true */", "/**/", "/* \n */");
  const value = fc.constantFrom(
    "true",
    '"}"',
    '"# no comment"',
    '"/* no comment"',
    '"${"}"}"',
    "[1,{a=2}]",
    "<<E\n } # \n/*\n${[\n1]}\nE",
    "f(1,\n2)",
  );
  interface Tree {
    readonly type: string;
    readonly labels: readonly string[];
    readonly attributes: readonly (readonly [string, string])[];
    readonly blocks: readonly Tree[];
  }
  const tree = (depth: number): fc.Arbitrary<Tree> =>
    fc.record({
      type: name,
      labels: fc.array(name, { maxLength: 2 }),
      attributes: fc.uniqueArray(fc.tuple(name, value), { maxLength: 3, selector: ([one]) => one }),
      blocks: depth === 0 ? fc.constant([]) : fc.array(tree(depth - 1), { maxLength: 2 }),
    });
  const written = ({ type, labels, attributes, blocks }: Tree, gap: string): string =>
    [
      `${[type, ...labels.map((label, at) => (at === 0 ? label : `"${label}"`))].join(` ${gap}`)} ${gap}{ # {`,
      ...attributes.map(([key, text]) => `${gap}${key} ${gap}= ${gap.replace("\n", "")}${text}`),
      ...blocks.map((block) => written(block, gap)),
      "} // }",
    ].join("\n");
  const shape = ({ type, labels, attributes, blocks }: Tree): unknown => [
    type,
    labels,
    attributes.map(([key]) => key),
    blocks.map(shape),
  ];
  const read = (body: HclBody): unknown =>
    body.blocks.map((block) => [block.type, block.labels, [...block.attributes.keys()], read(block)]);

  test("what is written is read, whatever strings and comments hold", () => {
    fc.assert(
      fc.property(fc.array(tree(2), { maxLength: 3 }), noise, (trees, gap) => {
        const body = hclIn(trees.map((one) => written(one, gap)).join("\n"));
        expect(body && read(body)).toEqual(trees.map(shape));
      }),
    );
  });

  test("no text makes it fail, or take long", () => {
    const piece = fc.constantFrom(
      '"',
      "${",
      "}",
      "{",
      "\n",
      "<<E\n",
      "E\n",
      "/*",
      "*/",
      "#",
      "a",
      "=",
      "(",
      ")",
      "\\",
      "%{",
      " ",
    );
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => void hclIn(pieces.join(""))));
    for (const part of ['"${', "<<E\n", "a {\n", "/*", "a = <<E\n${", "a = 1\n", "((", "\\", "%{"])
      hclIn(part.repeat(50_000));
  });
});
