import { describe, expect, test } from "vitest";
import type { ChangedFile, Texts } from "../../src/domain/changed-files.ts";
import { withGuardFindings } from "../../src/domain/guards.ts";
import { DEFAULT_POLICY } from "../../src/domain/policy.ts";
import { withDigest } from "../../src/review.ts";
import { reviewOf, row } from "./reviewing.ts";

const file = (path: string, patch: string | null = "", previousPath: string | null = null): ChangedFile => ({
  path,
  patch,
  previousPath,
  isNew: false,
  blob: "b10b",
});

describe("what guards the repository", () => {
  const say = async (files: readonly ChangedFile[], policy = DEFAULT_POLICY, texts: Texts = new Map()) => {
    const quiet = await reviewOf([], [row("database")]);
    const [root] = withGuardFindings(
      [quiet],
      {
        files,
        texts,
        head: "c0ffee",
        isWhole: true,
        policyPaths: [".github/destroy-guard.yml"],
        workflowPath: ".github/workflows/plan.yml",
      },
      policy,
    );
    return root?.findings.map(({ rule, level, places: [place] }) => [rule, level, place?.file, place?.line]);
  };

  test.each([
    [".github/destroy-guard.yml", true],
    [".github/CODEOWNERS", true],
    ["CODEOWNERS", true],
    ["docs/CODEOWNERS", true],
    [".github/workflows/plan.yml", true],
    [".github/workflows/other.yml", true],
    ["src/CODEOWNERS", false],
  ])("a change of %s is told: %s", async (path, told) => {
    expect(await say([file(path)])).toEqual(told ? [["guard-edited", "warn", path, null]] : []);
    expect(await say([file("elsewhere", "", path)])).toEqual(told ? [["guard-edited", "warn", "elsewhere", null]] : []);
  });

  test("another workflow does not count if nothing in it speaks of destroy-guard", async () => {
    const path = ".github/workflows/x.yml";
    const texts = (before: string, after: string): Texts => new Map([[path, { before, after }]]);
    expect(await say([file(path)], DEFAULT_POLICY, texts("a: b", "a: c"))).toEqual([]);
    expect(await say([file(path)], DEFAULT_POLICY, texts("uses: destroy-guard/destroy-guard@v0", "a: c"))).toHaveLength(
      1,
    );
  });

  test("another workflow counts if it speaks of destroy-guard, or can't be seen", async () => {
    expect(
      await say([
        file(".github/workflows/x.yml", "@@ -1 +1 @@\n-  uses: destroy-guard/destroy-guard@v0\n+  run: true"),
      ]),
    ).toHaveLength(1);
    expect(await say([file(".github/workflows/x.yml", null)])).toHaveLength(1);
  });

  test("is judged by the base branch's policy", async () => {
    const levels = { ...DEFAULT_POLICY.levels, "guard-edited": "block" } as const;
    expect(await say([file("CODEOWNERS")], { ...DEFAULT_POLICY, levels })).toEqual([
      ["guard-edited", "block", "CODEOWNERS", null],
    ]);
  });

  test("where not all of it can be seen, what is agreed to is one commit, for another may edit another guard", async () => {
    const levels = { ...DEFAULT_POLICY.levels, "guard-edited": "block" } as const;
    const quiet = await reviewOf([], [row("database")]);
    const digestAt = (head: string): string | null | undefined => {
      const pull = { files: [], texts: new Map(), head, isWhole: false, policyPaths: [], workflowPath: null };
      return withGuardFindings([quiet], pull, { ...DEFAULT_POLICY, levels }).map(withDigest)[0]?.digest;
    };
    expect(digestAt("c0ffee")).toMatch(/^sha256:/);
    expect(digestAt("c0ffee")).toBe(digestAt("c0ffee"));
    expect(digestAt("c0ffee")).not.toBe(digestAt("decaf0"));
  });
});
