import fc from "fast-check";
import { describe, expect, test } from "vitest";
import files from "../../fixtures/codeowners/files.json" with { type: "json" };
import patterns from "../../fixtures/codeowners/patterns.json" with { type: "json" };
import {
  ANY,
  type Glyph,
  matches,
  ONE,
  ownerName,
  ownerOf,
  ownersOf,
  type Pattern,
  type Range,
  type Step,
  type Work,
} from "../../src/domain/owners.ts";
import { readCodeowners, readPattern } from "../../src/input/codeowners.ts";

function patternOf(text: string): Pattern {
  const pattern = readPattern(text);
  return "why" in pattern ? expect.fail(`${text}: ${pattern.why}`) : pattern;
}

/** As gitignore reads it, where CODEOWNERS knows no such pattern. */
function meantBy(text: string): Pattern {
  const pattern = readPattern(text);
  return "why" in pattern ? (pattern.meant?.[0] ?? expect.fail(`${text}: ${pattern.why}`)) : pattern;
}

describe("a pattern of CODEOWNERS", () => {
  const cases = patterns.flatMap(({ name, pattern, paths }) =>
    Object.entries<boolean | undefined>(paths).map(([path, expected]) => [name, pattern, path, expected] as const),
  );
  test.each(cases)("%s: %s and %s is %s", (_, pattern, path, expected) => {
    expect(matches(patternOf(pattern), path)).toBe(expected);
  });

  test("every case has both answers, or is about everything", () => {
    const oneSided = patterns
      .filter(({ paths }) => new Set(Object.values(paths)).size < 2)
      .map(({ pattern }) => pattern);
    expect(oneSided).toEqual(["*", "**", "/**"]);
  });
});

describe("owners of a path", () => {
  const cases = files.flatMap(({ name, file, paths }) =>
    Object.entries<string | string[] | undefined>(paths).map(
      ([path, expected]) => [name, path, expected, file] as const,
    ),
  );
  test.each(cases)("%s: %s → %j", (_, path, expected, file) => {
    const read = readCodeowners(file.join("\n"));
    if (!read.read) expect.fail(read.why);
    const found = ownersOf(read.lines, path);
    const told =
      found.state === "owned"
        ? found.owners.map(ownerName)
        : "line" in found
          ? `${found.state} on line ${found.line}`
          : found.state;
    expect(told).toEqual(expected);
  });

  test("a fault whose meaning can't be told may be meant for any path", () => {
    const read = readCodeowners(`* @everyone\n${"x".repeat(1001)} @x\n/infra/ @dba`);
    if (!read.read) expect.fail(read.why);
    expect(ownersOf(read.lines, "main.tf")).toMatchObject({ state: "broken", line: 2 });
    expect(ownersOf(read.lines, "infra/main.tf")).toMatchObject({ state: "owned", line: 3 });
  });
});

describe("an owner", () => {
  test.each([
    ["@alice", { kind: "user", login: "alice" }],
    ["@A-l1ce_acme", { kind: "user", login: "A-l1ce_acme" }],
    ["@acme/dba", { kind: "team", org: "acme", slug: "dba" }],
    ["a@example.com", { kind: "email", address: "a@example.com" }],
    ["@constructor", { kind: "user", login: "constructor" }],
    ["alice", null],
    ["@", null],
    ["@-alice", null],
    ["@acme/", null],
    ["@/dba", null],
    ["@acme/dba/x", null],
    ["@alice\n", null],
    ["@ali ce", null],
    ["@älice", null],
    [`@${"a".repeat(40)}`, null],
    ["a@b", null],
    ["a@b.", null],
    ["a@.b", null],
    ["a@b..c", null],
    ["a@b@c.d", null],
    [`${"a".repeat(250)}@b.cd`, null],
    ["", null],
  ])("%j is read as %o", (text, expected) => {
    expect(ownerOf(text)).toEqual(expected);
  });

  test("is written as it was read", () => {
    for (const text of ["@alice", "@acme/dba", "a@example.com"]) {
      const owner = ownerOf(text);
      expect(owner && ownerName(owner)).toBe(text);
    }
  });
});

const inSpan = (point: number, first: number, last: number): boolean => first <= point && point <= last;

/** The slow truth: every way to spread a pattern over a path is tried. */
function fitsSlowly(step: readonly Glyph[], name: string): boolean {
  const [glyph, ...rest] = step;
  if (glyph === undefined) return name === "";
  if (glyph === ANY) return fitsSlowly(rest, name) || (name !== "" && fitsSlowly(step, name.slice(1)));
  const isIts =
    typeof glyph === "object"
      ? glyph.spans.some(([first, last]) => inSpan(name.charCodeAt(0), first, last)) !== glyph.isNegated
      : glyph === ONE || glyph === name[0];
  return name !== "" && isIts && fitsSlowly(rest, name.slice(1));
}
function matchesSlowly({ steps, reach }: Pattern, names: readonly string[]): boolean {
  const [step, ...rest] = steps;
  if (step === undefined) return names.length === 0 ? reach !== "below" : reach !== "itself";
  const [name, ...deeper] = names;
  if (step === "any-depth")
    return (
      matchesSlowly({ steps: rest, reach }, names) || (name !== undefined && matchesSlowly({ steps, reach }, deeper))
    );
  return name !== undefined && fitsSlowly(step, name) && matchesSlowly({ steps: rest, reach }, deeper);
}

describe("matching, against every way to try", () => {
  const name = fc.array(fc.constantFrom("a", "b"), { minLength: 1, maxLength: 4 }).map((chars) => chars.join(""));
  const span = fc.constantFrom<readonly [number, number]>([97, 97], [98, 98], [97, 98], [98, 97], [99, 122]);
  const glyph = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<Glyph>("a", "b", ONE, ANY) },
    {
      weight: 1,
      arbitrary: fc.record<Range>({ isNegated: fc.boolean(), spans: fc.array(span, { minLength: 1, maxLength: 3 }) }),
    },
  );
  const step = fc.oneof(
    { weight: 1, arbitrary: fc.constant<Step>("any-depth") },
    { weight: 3, arbitrary: fc.array(glyph, { minLength: 1, maxLength: 4 }) },
  );
  const pattern = fc.record({
    steps: fc.array(step, { maxLength: 5 }),
    reach: fc.constantFrom<Pattern["reach"]>("itself", "below", "itself-or-below"),
  });

  test("gives the same answer", () => {
    fc.assert(
      fc.property(pattern, fc.array(name, { minLength: 1, maxLength: 5 }), (one, names) => {
        expect(matches(one, names.join("/"))).toBe(matchesSlowly(one, names));
      }),
      { numRuns: 5000 },
    );
  });

  const sizeOf = ({ steps }: Pattern): number =>
    steps.reduce(
      (sum, each) => sum + 1 + (each === "any-depth" ? 0 : each.reduce((all, one) => all + sizeOfGlyph(one), 0)),
      0,
    );
  const sizeOfGlyph = (one: Glyph): number => (typeof one === "object" ? one.spans.length + 1 : 1);
  const workFor = (one: Pattern, path: string): number => {
    const work: Work = { comparisons: 0 };
    matches(one, path, work);
    return work.comparisons;
  };

  test("never compares more often than pattern times path", () => {
    fc.assert(
      fc.property(pattern, fc.array(name, { minLength: 1, maxLength: 8 }), (one, names) => {
        const path = names.join("/");
        expect(workFor(one, path)).toBeLessThanOrEqual((sizeOf(one) + 2) * (path.length + 2));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ["stars in one step", `/${"a*".repeat(400)}b`, "a".repeat(4000)],
    ["any depth again and again", `${"**/a/".repeat(190)}b`, "a/".repeat(2000).concat("c")],
    ["both", `${"**/*a*/".repeat(120)}b`, "aaaa/".repeat(800).concat("c")],
    ["stars that never fit", `/${"*a".repeat(400)}`, "b".repeat(4000)],
    ["ranges behind stars", `/${"*[a-cx-z]".repeat(100)}d`, "abc".repeat(1300)],
    ["ranges behind any depth", `/${"**/*[!b]*/".repeat(80)}d`, "aaaa/".repeat(800).concat("c")],
    ["a range as long as a pattern may be", `/*[${"a-b".repeat(300)}]c`, "a".repeat(4000)],
  ])("stays within it for what makes backtracking explode: %s", (_, text, path) => {
    const one = meantBy(text);
    expect(matches(one, path)).toBe(false);
    expect(workFor(one, path)).toBeLessThanOrEqual((sizeOf(one) + 2) * (path.length + 2));
  });
});
