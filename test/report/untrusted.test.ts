import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  codeCell,
  cut,
  inlineCode,
  logText,
  printableJson,
  prose,
  shownInCode,
  terminalText,
  unpinged,
  visible,
} from "../../src/report/untrusted.ts";
import { hostileText, spansOf, UNSEEN } from "./hostile.ts";

describe("what can't be seen is shown", () => {
  test.each([
    ["a\nb", "a\\nb"],
    ["a\r\tb", "a\\r\\tb"],
    ["\u202egpj.exe", "\\u202egpj.exe"],
    ["x\u200by", "x\\u200by"],
    ["\ufeffx", "\\ufeffx"],
    ["\u001b[31m", "\\u001b[31m"],
    ["\u009b2J", "\\u009b2J"],
    ["\u00a0", "\\u00a0"],
    ["half \ud800", "half \\ud800"],
    ["tag \u{e0041}", "tag \\u{e0041}"],
    ["##[error]x", "\\u0023#[error]x"],
    ["whole 😀 漢字 é", "whole 😀 漢字 é"],
    ['module.a["x"].b', 'module.a["x"].b'],
  ])("%j becomes %j", (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test("nothing unseen survives, on one line, and twice is the same as once", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(visible(text)).not.toMatch(UNSEEN);
        expect(visible(text)).not.toContain("\n");
        expect(visible(text)).not.toContain("##[");
        expect(visible(visible(text))).toBe(visible(text));
      }),
    );
  });
});

describe("code in Markdown", () => {
  test.each([
    ["plain", "`plain`"],
    ["a`b", "``a`b``"],
    ["`a`", "`` `a` ``"],
    ["a```b``", "```` a```b`` ````"],
    [" a ", "`  a  `"],
    ["", "(empty)"],
    ["<!-- x -->", "`\\u003c!-- x --\\u003e`"],
  ])("%j is written as %s", (text, written) => {
    expect(inlineCode(text)).toBe(written);
  });

  test("is one code span that holds exactly the text as shown, whatever stands around it", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        fc.pre(text !== "");
        const { code, alive } = spansOf(`- before ${inlineCode(text)} after`);
        expect(code).toEqual([shownInCode(text)]);
        expect(alive).toBe("- before \ufffc after");
      }),
    );
  });

  test("in a table's cell no pipe ends the cell, and the text comes back when the pipes are taken back", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        fc.pre(text !== "");
        const cell = codeCell(text);
        expect(cell).not.toMatch(/(?<!\\)\|/);
        expect(spansOf(cell.replaceAll("\\|", "|")).code).toEqual([shownInCode(text)]);
      }),
    );
  });

  test("no text can pass for a comment, and so for the marker of a comment of ours", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const written of [inlineCode(text), codeCell(text), prose(text)]) expect(written).not.toMatch(/<!--|-->/);
      }),
    );
  });

  test("that is very long and begins with a space is written at once", () => {
    const text = ` ${"a".repeat(1_000_000)}`;
    expect(inlineCode(text)).toBe(`\`${text}\``);
  });
});

describe("running text", () => {
  test.each([
    ["see *this* and _that_", "see \\*this\\* and \\_that\\_"],
    ["ask @acme/dba", "ask @&#8288;acme/dba"],
    ["https://x.example", "https:&#8288;//x.example"],
    ["www.x.example", "www&#8288;.x.example"],
    ["like #12 and GH-3", "like \\#&#8288;12 and GH&#8288;-3"],
    [":tada:", ":&#8288;tada:"],
    ["<b> [x](y) `z` | $", "\\<b\\> \\[x\\](y) \\`z\\` \\| \\$"],
    ["nothing is known to remain; copies may exist", "nothing is known to remain; copies may exist"],
  ])("%j is written as %j", (text, written) => {
    expect(prose(text)).toBe(written);
  });

  test("opens no code, no HTML, no link and mentions nobody", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { code, alive } = spansOf(`- ${prose(text)}`);
        expect(code).toEqual([]);
        expect(alive).not.toMatch(/[<`[\]|$~*]|@\w|:\/\/|www\.|\n/i);
        expect(alive.replaceAll("&#8288;", "")).not.toContain("&");
      }),
    );
  });
});

test.each([
  ["@alice", "`alice`"],
  ["bob", "`bob`"],
  ["@acme/dba", "`acme/dba`"],
  ["@a`b", "``a`b``"],
])("the login %s is named as %s and nobody is notified", (login, written) => {
  expect(unpinged(login)).toBe(written);
});

describe("a terminal and the log of a job", () => {
  test("no escape sequence reaches a terminal", () => {
    fc.assert(
      fc.property(hostileText, (text) => !UNSEEN.test(terminalText(text)) && !terminalText(text).includes("\n")),
    );
  });

  test.each([
    ["::error::x", "\\u003a:error::x"],
    ["fine\n  ::add-mask::x", "fine\n  \\u003a:add-mask::x"],
    ["arn:aws:s3:::bucket", "arn:aws:s3:::bucket"],
    ["##[error]x", "\\u0023#[error]x"],
    [":::x", "\\u003a::x"],
  ])("%j is logged as %j", (text, logged) => {
    expect(logText(text)).toBe(logged);
  });

  test("no line of a log is a command", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const line of logText(text).split("\n")) {
          expect(line.trimStart().startsWith("::")).toBe(false);
          expect(line).not.toContain("##[");
          expect(line).not.toMatch(UNSEEN);
        }
      }),
    );
  });
});

test("printable JSON holds nothing unseen and means the same", () => {
  fc.assert(
    fc.property(fc.array(hostileText), (texts) => {
      const json = printableJson(JSON.stringify(texts, null, 2));
      expect(json).not.toMatch(UNSEEN);
      expect(json).not.toContain("##[");
      expect(JSON.parse(json)).toEqual(texts);
    }),
  );
});

test.each([
  ["abcdefghij", 10, "abcdefghij"],
  ["abcdefghij", 7, "abc…hij"],
  ["abcdefghij", 6, "abc…ij"],
  ["😀😀😀😀", 3, "😀…😀"],
])("%s cut to %d characters is %s", (text, width, short) => {
  expect(cut(text, width)).toBe(short);
});
