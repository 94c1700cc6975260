import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { isPlain } from "../../../src/setup/init/yaml.ts";

describe("A folder's name without quotes", () => {
  test.each([".", "infra/prod", "a-b_c.d@e+f~g", "1e5/prod", "2024-01-01", "v1.2"])("can be %s", (path) => {
    expect(isPlain(path)).toBe(true);
  });

  test.each([
    "1",
    "1.5",
    "1e5",
    "12E-3",
    "0x1F",
    "0o17",
    ".inf",
    ".NaN",
    "true",
    "No",
    "~",
    "-a",
    "a b",
    "a: b",
    "/a",
    "a//b",
  ])("can't be %s", (path) => {
    expect(isPlain(path)).toBe(false);
  });

  test("is read back as it is, in YAML", () => {
    const name = fc.string({ unit: fc.constantFrom(..."019aebfintx._-+~@/"), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(name.filter(isPlain), (path) => {
        expect(parse(`working-directory: ${path}\nroots:\n  - ${path}\n`)).toEqual({
          "working-directory": path,
          roots: [path],
        });
      }),
    );
  });
});
