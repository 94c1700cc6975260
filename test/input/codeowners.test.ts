import fc from "fast-check";
import { describe, expect, test } from "vitest";
import lines from "../../fixtures/codeowners/lines.json" with { type: "json" };
import { matches, ownerName, ownersOf } from "../../src/domain/owners.ts";
import { type Codeowners, readCodeowners } from "../../src/input/codeowners.ts";
import { anyCharacter } from "../any-character.ts";

type Loaded = Extract<Codeowners, { readonly read: true }>;

function read(text: string): Loaded {
  const file = readCodeowners(text);
  return file.read ? file : expect.fail(file.why);
}

describe("a line of CODEOWNERS", () => {
  test.each(lines.flatMap((one) => (one.owners === undefined ? [] : [[one.name, one.line, one.owners] as const])))(
    "is a rule: %s",
    (_, line, owners) => {
      const { lines: found, skipped } = read(line);
      expect(skipped).toEqual([]);
      expect(found).toHaveLength(1);
      expect(found.flatMap((rule) => ("owners" in rule ? rule.owners.map(ownerName) : ["broken"]))).toEqual(owners);
    },
  );

  test.each(lines.flatMap((one) => (one.ignored ? [[one.name, one.line] as const] : [])))(
    "is nothing: %s",
    (_, line) => {
      expect(read(line)).toEqual({ read: true, lines: [], skipped: [] });
    },
  );

  test.each(lines.flatMap((one) => (one.why === undefined ? [] : [[one.name, one.line, one.why, one.meant] as const])))(
    "is skipped, and told: %s",
    (_, line, why, meant) => {
      const { lines: found, skipped } = read(`# first\n${line}\n`);
      expect(skipped).toEqual([{ line: 2, why: expect.stringContaining(why), found: expect.any(String) }]);
      expect(skipped[0]?.found).not.toBe("");
      const [broken] = found;
      if (broken === undefined || !("fault" in broken)) expect.fail("no fault");
      for (const [path, expected] of Object.entries<boolean | undefined>(meant)) {
        expect(broken.meant?.some((pattern) => matches(pattern, path)) ?? true, path).toBe(expected);
      }
    },
  );

  test("every case of the fixture is one of these", () => {
    for (const { name, owners, ignored, why } of lines)
      expect(
        [owners, ignored, why].filter((is) => is !== undefined),
        name,
      ).toHaveLength(1);
  });
});

describe("a CODEOWNERS file", () => {
  test("keeps the numbers of its lines, whatever ends them", () => {
    expect(read("\uFEFF* @a\r\n\r\n# c\r\n/b @b\n").lines.map(({ line }) => line)).toEqual([1, 4]);
  });

  test("tells every broken line, shortened", () => {
    const { skipped } = read(`!a @a\n* @b\n${"[".repeat(500)} @c`);
    expect(skipped.map(({ line }) => line)).toEqual([1, 3]);
    expect(skipped[1]?.found).toBe(`${"[".repeat(80)}…`);
  });

  test("is not loaded when it is not under 3 MB, counted in bytes", () => {
    const pad = (bytes: number): string => `* @a\n#${"x".repeat(bytes - 6)}`;
    expect(readCodeowners(pad(3_000_000))).toMatchObject({ read: false, why: expect.stringContaining("3 MB") });
    expect(readCodeowners(`* @a\n#${"€".repeat(1_000_000)}`)).toMatchObject({ read: false });
  });

  test.each([
    ["with its byte order mark", "\ufffd\ufffd*\0 \0@\0a\0"],
    ["without it", "*\0 \0@\0a\0"],
    ["with the greater byte first", "\ufffd\ufffd\0*\0 \0@\0a"],
  ])("that is written in UTF-16, as PowerShell does, is none, and told so: %s", (_, text) => {
    expect(readCodeowners(text)).toEqual({
      read: false,
      why: "is text in UTF-16: write it in UTF-8 on the base branch",
    });
  });

  test("is read when it is just under 3 MB", () => {
    const line = `/${"x".repeat(90)} @alice\n`;
    const file = line.repeat(Math.floor(2_999_999 / line.length));
    expect(ownersOf(read(file).lines, "x".repeat(90))).toMatchObject({ state: "owned" });
  });

  test("is not read when it has too many lines", () => {
    expect(readCodeowners("\n".repeat(50_000))).toMatchObject({
      read: false,
      why: expect.stringContaining("50001 lines"),
    });
    expect(readCodeowners("\n".repeat(49_999))).toMatchObject({ read: true });
  });

  test("a line that is too long counts as meant for everything", () => {
    expect(read(`* ${"@a ".repeat(7000)}`).lines).toEqual([
      { line: 1, fault: expect.stringContaining("20000"), meant: null },
    ]);
  });

  test("never throws, numbers its lines in order, and tells of each fault once", () => {
    const snippets = fc.constantFrom(
      ..."*/\\[]!#@. \t\r\n?-_",
      "**",
      "***",
      "@a",
      "@a/b",
      "a@b.c",
      "\u0000",
      "\u00a0",
      "\ufeff",
      "\ud800",
      "😀",
      "foo",
    );
    const text = fc.oneof(
      fc.string({ unit: anyCharacter }),
      fc.array(snippets, { maxLength: 40 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(text, fc.string(), (file, path) => {
        const whole = readCodeowners(file);
        const { lines: found, skipped } = whole.read ? whole : { lines: [], skipped: [] };
        expect(found.filter((line) => "fault" in line).map(({ line }) => line)).toEqual(
          skipped.map(({ line }) => line),
        );
        expect(found.map(({ line }) => line)).toEqual(
          [...new Set(found.map(({ line }) => line))].toSorted((a, b) => a - b),
        );
        expect(["owned", "unowned", "cleared", "broken"]).toContain(ownersOf(found, path).state);
      }),
      { numRuns: 3000 },
    );
  });
});
