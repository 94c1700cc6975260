import { expect, test } from "vitest";
import { type ChangedFile, changedRoots, touchesTerraform, unseenFiles } from "../../src/domain/changed-files.ts";
import { linesOf } from "../../src/domain/diff.ts";

const file = (path: string, patch: string | null = "", previousPath: string | null = null): ChangedFile => ({
  path,
  patch,
  previousPath,
  isNew: false,
  blob: "b10b",
});

const HELD = new Set(["infra", "live/prod"]);

test.each([
  ["new/main.tf", true],
  ["main.tofu", true],
  ["a/b.tf.json", true],
  ["a/b.tofu.json", true],
  ["prod.tfvars", true],
  ["prod.auto.tfvars.json", true],
  [".terraform.lock.hcl", true],
  ["live/terragrunt.hcl", true],
  ["root.hcl", true],
  ["infra/users.yaml", true],
  ["infra/templates/a/user-data.tftpl", true],
  ["infra/lambda/index.ts", true],
  ["live/prod/Makefile", true],
  ["live/users.yaml", false],
  ["users.yaml", false],
  ["infrastructure/users.yaml", false],
  ["README.md", false],
  ["infra/README.md", false],
  ["infra/main.tf.md", false],
  ["infra/docs/graph.PNG", false],
  ["infra/.gitignore", false],
  ["infra/LICENSE.txt", false],
  ["infra/users.txt", true],
  ["infra/.gitops/users.yaml", true],
])("%s touches Terraform: %s", (path, is) => {
  expect(touchesTerraform([file(path)], HELD)).toBe(is);
  expect(touchesTerraform([file("notes.md", "", path)], HELD)).toBe(is);
});

test("where nobody knows the folders any of them may hold Terraform, and at the top it is above all files", () => {
  expect(touchesTerraform([file("app/users.yaml")], null)).toBe(true);
  expect(touchesTerraform([file("app/users.yaml")], new Set(["."]))).toBe(true);
  expect(touchesTerraform([file("app/README.md")], null)).toBe(false);
  expect(touchesTerraform([file(".github/workflows/a.yml")], null)).toBe(false);
});

test("a link that is changed may lead to other Terraform files", () => {
  expect(touchesTerraform([file("modules")], new Set(["infra", "modules"]))).toBe(true);
  expect([...changedRoots([file("live/prod")], new Set(["live/prod"]), () => true)]).toEqual(["live/prod"]);
});

const LINK = "@@ -1 +1 @@\n-../mods/a\n\\ No newline at end of file\n+../mods/b\n\\ No newline at end of file";

test.each([
  ["a link that leads elsewhere", LINK],
  ["a link that was a text", "@@ -1,2 +1 @@\n-# Modules\n-and more\n+../mods/b\n\\ No newline at end of file"],
  ["a new link", "@@ -0,0 +1 @@\n+../mods/b\n\\ No newline at end of file"],
  ["a submodule at another commit", "@@ -1 +1 @@\n-Subproject commit 0f1e\n+Subproject commit a2b3"],
])("%s may lead to other Terraform files, though its name is that of a text for people", (_, patch) => {
  const link = file("infra/mod.md", patch);
  expect(touchesTerraform([link], new Set(["infra", "infra/mod.md"]))).toBe(true);
  expect(touchesTerraform([link], null)).toBe(true);
  expect([...changedRoots([link], new Set(["infra", "infra/mod.md"]), (folder) => folder === "infra")]).toEqual([
    "infra",
  ]);
  // It is a text, after all.
  expect(touchesTerraform([link], new Set(["infra"]))).toBe(false);
});

test.each([
  ["that is changed", "@@ -1,2 +1,2 @@\n # Modules\n-old\n+new"],
  ["of one line", "@@ -1 +1 @@\n-# Modules\n+# Our modules"],
  ["that is gone", "@@ -1 +0,0 @@\n-# Modules"],
  ["whose picture nobody shows", null],
])("a text for people %s is none, also where nobody knows which are links", (_, patch) => {
  expect(touchesTerraform([file("infra/mod.md", patch)], null)).toBe(false);
  expect(touchesTerraform([file("infra/mod.md", patch)], new Set(["infra"]))).toBe(false);
});

test("what lies in .github is not beside Terraform at the top, but may be beside Terraform within", () => {
  expect(touchesTerraform([file(".github/settings/repositories.yaml")], new Set(["."]))).toBe(false);
  expect(touchesTerraform([file(".github/settings/repositories.yaml")], new Set([".", ".github/settings"]))).toBe(true);
});

test.each<[changed: readonly string[], roots: readonly string[]]>([
  [["live/prod/main.tf"], ["live/prod"]],
  [["live/prod/files/deep/users.csv"], ["live/prod"]],
  [["live/prod/modules/db/main.tf"], ["live/prod"]],
  [["live/new/main.tf", "live/new/users.csv"], ["live/new"]],
  [["live/docs/users.csv"], []],
  [["live/prod/README.md", "infra/main.tf"], []],
])("a change of %j means the roots %j by live/*", (changed, roots) => {
  const isMeant = (folder: string): boolean => /^live\/[^/]+$/.test(folder);
  expect([
    ...changedRoots(
      changed.map((path) => file(path)),
      HELD,
      isMeant,
    ),
  ]).toEqual(roots);
});

test("a file that is moved means the roots on both sides", () => {
  expect([...changedRoots([file("b/main.tf", "", "a/main.tf")], new Set(), () => true)]).toEqual(["b", "a"]);
});

test("a diff's lines have the numbers of the file that they stand in", () => {
  const patch = "@@ -10,3 +20,3 @@ resource\n a\n-b\n+c\n d\n@@ -40 +50 @@\n-e\n+f\n\\ No newline at end of file";
  expect(linesOf(patch, "-")).toEqual([
    { text: "b", line: 11 },
    { text: "e", line: 40 },
  ]);
  expect(linesOf(patch, "+")).toEqual([
    { text: "c", line: 21 },
    { text: "f", line: 50 },
  ]);
});

test("Terraform files whose changes GitHub does not show are asked about, in their own root", () => {
  expect(
    unseenFiles(
      [file("infra/big.tf", null), file("infra/seen.tf", "+"), file("other/big.tf", null), file("infra/pic.png", null)],
      "infra",
    ),
  ).toEqual(["infra/big.tf"]);
});
