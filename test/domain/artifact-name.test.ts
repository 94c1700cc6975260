import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { artifactName, rootInName } from "../../src/domain/artifact-name.ts";
import { anyCharacter } from "../any-character.ts";

const name = (root: string): string => rootInName(root, (text) => `${text.length}`);

describe("A root in the name of an artifact", () => {
  test.each([
    ["infra/prod", "infra_.prod"],
    ["eu_west/db", "eu__west_.db"],
    [".", "."],
    ["a:b c", "a_x3a.b_x20.c"],
    ["größe", "gr_xf6._xdf.e"],
  ])("%s is %s", (root, expected) => {
    expect(name(root)).toBe(expected);
  });

  test("holds nothing that GitHub refuses in one, whatever the root holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (root) => {
        expect(name(root)).toMatch(/^[A-Za-z0-9._-]*$/);
      }),
    );
  });

  const path = fc.array(fc.constantFrom("a", "_", "/", ".", "x", "-", "5", "2f", ":"), { maxLength: 12 });

  test("is no other root's", () => {
    fc.assert(
      fc.property(path, path, (one, other) => {
        fc.pre(one.join("") !== other.join(""));
        expect(name(one.join(""))).not.toBe(name(other.join("")));
      }),
    );
  });

  test("is cut where it is too long, with a fingerprint of the whole", () => {
    expect(name("a".repeat(400))).toBe(`${"a".repeat(150)}_h400`);
  });
});

test("An artifact's name tells the merge that was planned", () => {
  expect(artifactName("4f2c", "infra/prod", () => "")).toBe("review-4f2c-infra_.prod");
});
