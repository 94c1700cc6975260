import { describe, expect, test } from "vitest";
import { DEFAULT_POLICY } from "../../src/domain/policy.ts";
import {
  changedDirectories,
  type FileChange,
  locate,
  touchesTerraform,
  unseen,
  withPullRequest,
} from "../../src/domain/pull-request.ts";
import { blockOf, declarationsIn, linesOf } from "../../src/domain/terraform.ts";
import { object, reviewOf, row } from "./reviewing.ts";

const file = (path: string, patch: string | null = "", previousPath: string | null = null): FileChange => ({
  path,
  patch,
  previousPath,
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

describe("what guards the repository", () => {
  const say = async (files: readonly FileChange[], policy = DEFAULT_POLICY) => {
    const quiet = await reviewOf([], [row("database")]);
    const [root] = withPullRequest(
      [quiet],
      { files, policyPath: ".github/destroy-guard.yml", workflowPath: ".github/workflows/plan.yml" },
      policy,
    );
    return root?.findings.map(({ rule, level, file, line }) => [rule, level, file, line]);
  };

  test.each([
    [".github/destroy-guard.yml", true],
    [".github/CODEOWNERS", true],
    ["CODEOWNERS", true],
    ["docs/CODEOWNERS", true],
    [".github/workflows/plan.yml", true],
    [".github/workflows/other.yml", false],
    ["src/CODEOWNERS", false],
  ])("a change of %s is told: %s", async (path, told) => {
    expect(await say([file(path)])).toEqual(told ? [["guard-edited", "warn", path, null]] : []);
    expect(await say([file("elsewhere", "", path)])).toEqual(told ? [["guard-edited", "warn", "elsewhere", null]] : []);
  });

  test("another workflow counts if it speaks of destroy-guard, or can't be seen", async () => {
    expect(
      await say([
        file(".github/workflows/x.yml", "@@ -1 +1 @@\n-  uses: destroy-guard/destroy-guard@v0\n+  run: true"),
      ]),
    ).toHaveLength(1);
    expect(await say([file(".github/workflows/x.yml", null)])).toHaveLength(1);
  });

  test.each([
    [
      "taken away",
      "@@ -3,3 +3,2 @@\n   lifecycle {\n-    prevent_destroy = true\n   }",
      [["guard-removed", "warn", "main.tf", 4]],
    ],
    [
      "set to false",
      "@@ -4 +4 @@\n-    prevent_destroy = true\n+    prevent_destroy = false",
      [["guard-removed", "warn", "main.tf", 4]],
    ],
    ["moved within the file", "@@ -4 +4 @@\n-    prevent_destroy = true\n+      prevent_destroy = true", []],
    ["added", "@@ -4,0 +4 @@\n+    prevent_destroy = true", []],
    ["taken away in a comment's line", "@@ -4 +4,0 @@\n-  # prevent_destroy = true", []],
  ])("prevent_destroy %s", async (_, patch, expected) => {
    expect(await say([file("main.tf", patch)])).toEqual(expected);
  });

  test("is judged by the base branch's policy", async () => {
    const levels = { ...DEFAULT_POLICY.levels, "guard-edited": "block" } as const;
    expect(await say([file("CODEOWNERS")], { ...DEFAULT_POLICY, levels })).toEqual([
      ["guard-edited", "block", "CODEOWNERS", null],
    ]);
  });
});

describe("where an object is declared", () => {
  const gone = () => reviewOf([object("database.prod", "delete", { id: "1" })], [row("database")]);
  const block = '\nresource "database" "prod" {\n}\n';
  const at = async (files: readonly FileChange[], sources: readonly { path: string; text: string }[]) => {
    const root = { ...(await gone()), root: "infra" };
    const located = locate(
      [root],
      files,
      new Map([["infra", sources.map(({ path, text }) => ({ path, declarations: declarationsIn(text) }))]]),
    );
    const [finding] = located.roots[0]?.findings ?? [];
    return { file: finding?.file, line: finding?.line, renames: located.renames };
  };
  const removal = (path: string) => file(path, `@@ -1,3 +1,0 @@\n-resource "database" "prod" {\n-}\n`);

  test("is told by the checkout", async () => {
    expect(await at([], [{ path: "infra/rds.tf", text: block }])).toEqual({
      file: "infra/rds.tf",
      line: 2,
      renames: [],
    });
  });

  test("is told by the diff that removes it", async () => {
    expect(await at([removal("infra/rds.tf")], [])).toEqual({ file: "infra/rds.tf", line: null, renames: [] });
  });

  test("is both files where the pull request moves it from one to the other", async () => {
    expect(await at([removal("infra/dba.tf")], [{ path: "infra/mine.tf", text: block }])).toEqual({
      file: "infra/mine.tf",
      line: 2,
      renames: [{ from: "infra/dba.tf", to: "infra/mine.tf" }],
    });
  });

  test("is both names where the file was renamed", async () => {
    expect(
      (await at([file("infra/mine.tf", "", "infra/dba.tf")], [{ path: "infra/mine.tf", text: block }])).renames,
    ).toEqual([{ from: "infra/dba.tf", to: "infra/mine.tf" }]);
  });

  test("is unknown for objects of other roots and of modules", async () => {
    expect(await at([removal("elsewhere/rds.tf")], [])).toMatchObject({ file: null });
    expect(blockOf("module.a.database.prod")).toBeNull();
  });

  test.each([
    ["database.prod", { type: "database", name: "prod" }],
    ['database.prod["a.b"]', { type: "database", name: "prod" }],
    ['database.prod["x\\"]\n"]', { type: "database", name: "prod" }],
    ["database.prod[0]", { type: "database", name: "prod" }],
    ["data.database.prod", null],
    ["module.database", null],
    ["", null],
  ])("the block of %j", (address, expected) => {
    expect(blockOf(address)).toEqual(expected);
  });
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
    unseen(
      [file("infra/big.tf", null), file("infra/seen.tf", "+"), file("other/big.tf", null), file("infra/pic.png", null)],
      "infra",
    ),
  ).toEqual(["infra/big.tf"]);
});
