import { expect, test } from "vitest";
import { type ChangedFile, changedDirectories, touchesTerraform, unseenFiles } from "../../src/domain/changed-files.ts";
import { linesOf } from "../../src/domain/diff.ts";

const file = (path: string, patch: string | null = "", previousPath: string | null = null): ChangedFile => ({
  path,
  patch,
  previousPath,
  isNew: false,
  blob: "b10b",
});

test.each([
  ["infra/main.tf", true],
  ["main.tofu", true],
  ["a/b.tf.json", true],
  ["a/b.tofu.json", true],
  ["prod.tfvars", true],
  ["prod.auto.tfvars.json", true],
  [".terraform.lock.hcl", true],
  ["a/.terraform.lock.hcl", true],
  ["live/terragrunt.hcl", true],
  ["README.md", false],
  ["main.tf.md", false],
  ["src/tf.ts", false],
  ["not-terragrunt.hcl", false],
])("%s is Terraform's: %s", (path, is) => {
  expect(touchesTerraform([file(path)])).toBe(is);
});

test("a file that was Terraform's before it was renamed counts, and so do both directories", () => {
  const renamed = [file("old/main.txt", "", "infra/main.tf"), file("dev/a.tf"), file("top.tf")];
  expect(touchesTerraform(renamed.slice(0, 1))).toBe(true);
  expect(changedDirectories(renamed)).toEqual(["infra", "dev", "."]);
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
