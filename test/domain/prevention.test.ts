import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ChangedFile, Texts } from "../../src/domain/changed-files.ts";
import { textBefore } from "../../src/domain/diff.ts";
import { lostPrevention } from "../../src/domain/prevention.ts";
import { changesBetween } from "../github/fake/diff.ts";

const KEPT = 'resource "database" "prod" {\n  lifecycle {\n    prevent_destroy = true\n  }\n}\n';
const BARE = 'resource "database" "prod" {\n}\n';

type Files = Readonly<Record<string, string>>;

/** What is told of a pull request that makes these files of those, as GitHub would list it. */
const lost = (before: Files, after: Files, isSeen = true): readonly string[] => {
  const changes = changesBetween(new Map(Object.entries(before)), new Map(Object.entries(after)));
  const files = changes.map(
    ({ path, previousPath, patch, status, sha }): ChangedFile => ({
      path,
      previousPath,
      patch,
      isNew: status === "added",
      blob: status === "removed" ? null : sha,
    }),
  );
  const texts: Texts = new Map(
    files.map(({ path, previousPath }) => [
      path,
      { before: before[previousPath ?? path] ?? null, after: after[path] ?? null },
    ]),
  );
  return lostPrevention({ files, texts: isSeen ? texts : new Map() }).map(
    ({ detail, places: [place] }) => `${detail.kind} ${place?.file}${place?.line ? `:${place.line}` : ""}`,
  );
};

const inA = (text: string): Files => ({ "a.tf": text });

describe("prevent_destroy", () => {
  test.each([
    ["is taken away", KEPT, BARE],
    ["is set to false", KEPT, KEPT.replace("true", "false")],
    ["is made a comment", KEPT, KEPT.replace("prevent", "# prevent")],
    [
      "stays behind in a comment over several lines",
      KEPT,
      KEPT.replace("    prevent", "/*\n    prevent").replace("true", "true\n*/"),
    ],
    ["stays behind in a here-document", KEPT, `locals {\n x = <<EOT\n${KEPT}EOT\n}\n${BARE}`],
    ["stood on one line", "resource database prod {\n lifecycle { prevent_destroy = true }\n}\n", BARE],
    ["goes to a decoy", KEPT, `${BARE}${KEPT.replace("prod", "decoy")}`],
    [
      "goes to a decoy above the rest",
      `${BARE.slice(0, -2)}  size = 1\n  lifecycle { prevent_destroy = true }\n}\n`,
      `${BARE}resource database decoy {\n  size = 1\n  lifecycle { prevent_destroy = true }\n}\n`,
    ],
    ["was a variable, in OpenTofu", KEPT.replace("true", "var.keep"), KEPT.replace("true", "var.other")],
  ])("%s: that is told", (_, before, after) => {
    expect(lost(inA(before), inA(after))).toEqual([expect.stringMatching(/^prevent-destroy-removed a\.tf:\d+$/)]);
  });

  test.each([
    ["moves within the file", `x = 1\n${KEPT}`, `${KEPT}x = 1\n`],
    ["gets a comment", KEPT, KEPT.replace("true", "true # for ever")],
    ["comes", BARE, KEPT],
    ["was only a comment", KEPT.replace("prevent", "# prevent"), BARE],
    ["was false", KEPT.replace("true", "false"), BARE],
    [
      "gets another name with its object",
      KEPT,
      `${KEPT.replace("prod", "main")}moved {\n  from = database.prod\n  to   = database.main\n}\n`,
    ],
    ["becomes true from a variable", KEPT.replace("true", "var.keep"), KEPT],
  ])("%s: nothing is told", (_, before, after) => {
    expect(lost(inA(before), inA(after))).toEqual([]);
  });

  test.each<[string, Files, Files, readonly string[]]>([
    ["goes on in another file of the folder", { "a.tf": KEPT, "b.tf": "" }, { "a.tf": "", "b.tf": KEPT }, []],
    ["goes to another folder", { "a.tf": KEPT }, { "x/b.tf": KEPT }, ["prevent-destroy-removed x/b.tf:1"]],
    ["goes with its file", { "a.tf": KEPT }, {}, ["prevent-destroy-removed a.tf"]],
    [
      "is in a file that Terraform no longer reads",
      { "a.tf": KEPT },
      { "a.tf.off": KEPT },
      ["prevent-destroy-removed a.tf.off"],
    ],
    [
      "goes in JSON",
      { "a.tf.json": '{"resource":{"database":{"prod":[{"lifecycle":{"prevent_destroy":true}}]}}}' },
      { "a.tf.json": '{"resource":{"database":{"prod":[{}]}}}' },
      ["prevent-destroy-removed a.tf.json"],
    ],
    [
      "is overridden",
      { "a.tf": KEPT },
      { "a.tf": KEPT, "x_override.tf": KEPT.replace("true", "false") },
      ["prevent-destroy-removed x_override.tf:1"],
    ],
    ["is in a file that is no HCL any more", { "a.tf": KEPT }, { "a.tf": `${KEPT}"` }, ["not-shown a.tf"]],
  ])("%s", (_, before, after, told) => {
    expect(lost(before, after)).toEqual(told);
  });

  test("in a file that nobody can look into: that is told, unless nothing in the diff can be about it", () => {
    expect(lost(inA(KEPT), inA(BARE), false)).toEqual(["not-shown a.tf"]);
    expect(lost(inA(`x = 1\n${"y = 2\n".repeat(9)}`), inA(`x = 2\n${"y = 2\n".repeat(9)}`), false)).toEqual([]);
  });
});

test("a diff leads back to the text before", () => {
  const text = fc
    .array(fc.constantFrom("a", "b", "", "-c", "+d", "@@ -1 +1 @@", "\\ x"), { maxLength: 20 })
    .map((lines) => lines.join("\n"));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const [change] = changesBetween(new Map([["f", `${before}\n`]]), new Map([["f", `${after}\n`]]));
      if (change?.patch === undefined || change.patch === null) return;
      expect(textBefore(change.patch, `${after}\n`)).toBe(`${before}\n`);
      expect(textBefore(change.patch, `x${after}\n`)).not.toBe(`${before}\n`);
    }),
  );
  expect(textBefore("@@ -1 +1 @@\n-a\n+b\n\\ No newline at end of file", "b")).toBe("a");
  expect(textBefore("@@ -9 +9 @@\n-a\n+b", "b")).toBeNull();
});
