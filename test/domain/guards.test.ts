import { describe, expect, test } from "vitest";
import type { ChangedFile } from "../../src/domain/changed-files.ts";
import { withGuardFindings } from "../../src/domain/guards.ts";
import { DEFAULT_POLICY } from "../../src/domain/policy.ts";
import { reviewOf, row } from "./reviewing.ts";

const file = (path: string, patch: string | null = "", previousPath: string | null = null): ChangedFile => ({
  path,
  patch,
  previousPath,
});

describe("what guards the repository", () => {
  const say = async (files: readonly ChangedFile[], policy = DEFAULT_POLICY) => {
    const quiet = await reviewOf([], [row("database")]);
    const [root] = withGuardFindings(
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
