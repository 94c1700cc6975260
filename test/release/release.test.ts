import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Bom, billOf, namesIn, shipped } from "../../scripts/release/bundled.ts";
import { ChangelogError, notesOf, released, sectionsOf } from "../../scripts/release/changelog.ts";
import { outdated, versionIn, withVersion } from "../../scripts/release/version.ts";

const CHANGELOG = `# Changelog

## [Unreleased]

### Added

- A drill.

## [0.2.0] - 2026-12-01

### Fixed

- A typo.

## [0.1.0] - 2026-11-01

### Added

- Everything.
`;

describe("The changelog", () => {
  test("of this repository has the form that a release needs", () => {
    expect(sectionsOf(readFileSync("CHANGELOG.md", "utf8"))[0]?.version).toBeNull();
  });

  test("tells what a version brings", () => {
    expect(notesOf(CHANGELOG, "0.2.0")).toBe("### Fixed\n\n- A typo.");
  });

  test("gives what was not released a version and a date, and starts anew", () => {
    const after = released(CHANGELOG, "0.3.0", "2026-12-24");
    expect(sectionsOf(after).map(({ version, date }) => [version, date])).toEqual([
      [null, null],
      ["0.3.0", "2026-12-24"],
      ["0.2.0", "2026-12-01"],
      ["0.1.0", "2026-11-01"],
    ]);
    expect(notesOf(after, "0.3.0")).toBe("### Added\n\n- A drill.");
    expect(() => released(after, "0.4.0", "2026-12-25")).toThrow('"## [Unreleased]" of CHANGELOG.md is empty');
  });

  test.each([
    ["a version without a section", () => notesOf(CHANGELOG, "9.9.9"), "says nothing of 9.9.9"],
    [
      "a section without a date",
      () => sectionsOf(CHANGELOG.replace(" - 2026-11-01", "")),
      "is no heading of a release",
    ],
    [
      "a kind of change of its own",
      () => sectionsOf(CHANGELOG.replace("### Fixed", "### Mended")),
      '"### Mended" is none of',
    ],
    [
      "an older version above a newer one",
      () => sectionsOf(CHANGELOG.replace("[0.2.0]", "[0.0.9]")),
      "the section of 0.1.0 stands below",
    ],
    [
      "no section for what comes next",
      () => sectionsOf(CHANGELOG.replace("## [Unreleased]", "")),
      "first section has to be",
    ],
  ])("with %s is refused", (_, read, message) => {
    expect(read).toThrow(ChangelogError);
    expect(read).toThrow(message);
  });
});

describe("The version", () => {
  test("is that of package.json wherever it is named", () => {
    expect([...outdated(".", versionIn(".")).keys()]).toEqual([]);
  });

  test("is found in the program, in the docs and in recorded comments, and would be written anew there", () => {
    const files = [...outdated(".", "97.98.99").keys()];
    for (const file of ["README.md", "src/version.ts", "docs/systems.md", "fixtures/comments/overridden/comment.md"])
      expect(files).toContain(file);
  });

  test("of something else stays as it is", () => {
    const text = "uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2, Terraform 1.11.4";
    expect(withVersion(text, "2.0.0")).toBe(text);
    expect(withVersion("npm install github:destroy-guard/destroy-guard#v0.1.0", "2.0.0")).toContain("#v2.0.0");
  });
});

describe("The bill of materials", () => {
  test("holds exactly the packages whose code is in a bundle", () => {
    const { metadata, components } = billOf(".");
    const bundled = ["cli", "action", "drill", "roots"].flatMap((name) => [
      ...namesIn(readFileSync(`dist/${name}/licenses.txt`, "utf8")),
    ]);
    expect(metadata.component).toMatchObject({ name: "destroy-guard", version: versionIn(".") });
    expect(new Set(components.map(({ name }) => name))).toEqual(new Set(bundled));
    expect(bundled).toEqual(expect.arrayContaining(["yaml", "zod", "unbash", "@octokit/rest"]));
    expect(bundled).not.toContain("vitest");
  });

  test("names dependencies only among them, and calls none optional", () => {
    const one = { "bom-ref": "a@1", name: "a", scope: "optional" };
    const bom: Bom = {
      metadata: { component: { "bom-ref": "own@1", name: "folder" } },
      components: [one, { "bom-ref": "tool@1", name: "tool" }],
      dependencies: [
        { ref: "own@1", dependsOn: ["a@1", "tool@1"] },
        { ref: "tool@1", dependsOn: ["a@1"] },
      ],
    };
    expect(shipped(bom, new Set(["a"]), "own")).toEqual({
      metadata: { component: { "bom-ref": "own@1", name: "own" } },
      components: [{ ...one, scope: "required" }],
      dependencies: [{ ref: "own@1", dependsOn: ["a@1"] }],
    });
  });
});
