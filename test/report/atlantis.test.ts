import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { atlantisFault, atlantisReport } from "../../src/report/atlantis.ts";
import { ATLANTIS_RULES } from "./atlantis-rule.ts";
import { hostileText, UNSEEN } from "./hostile.ts";
import * as reviews from "./reviews.ts";
import { finding, subject } from "./reviews.ts";

describe.each(Object.entries(ATLANTIS_RULES))("Atlantis %s", (_, hasFailed) => {
  test.each(Object.entries(reviews.ALL))("fails %s if and only if it is blocked", (_name, review) => {
    expect(hasFailed(atlantisReport(review))).toBe(review.verdict === "blocked");
  });

  test("fails a blocked plan behind a warning on standard error, which it puts in front", () => {
    expect(hasFailed(`destroy-guard: warning: x\n${atlantisReport(reviews.everythingGoes)}`)).toBe(true);
  });

  test("fails a plan that could not be reviewed", () => {
    expect(hasFailed(atlantisFault("plan.json is empty"))).toBe(true);
  });
});

describe("The output for Atlantis", () => {
  test("has one line for each finding, and the digest for approvals", () => {
    const lines = atlantisReport(reviews.everythingGoes).split("\n");
    const findings = reviews.everythingGoes.roots.flatMap((root) => root.findings);
    expect(lines.filter((line) => /^(FAIL|WARN|NOTE) - infra\/prod - /.test(line))).toHaveLength(findings.length);
    expect(lines[0]).toMatch(/^FAIL - infra\/prod - last-copy - aws_db_instance\.courses: relational database is/);
    expect(lines.filter((line) => /^digest sha256:[0-9a-f]{64}$/.test(line))).toHaveLength(1);
    expect(lines.at(-2)).toMatch(/^\d+ failures$/);
  });

  test("says which policy counted", () => {
    const policy = { file: "p.yml", branch: null, looked: [] };
    expect(atlantisReport({ ...reviews.nothing, policy })).toBe(
      "PASS - passed: nothing is destroyed\n\npolicy: p.yml\n",
    );
  });

  test("counts in a way that is not read as zero", () => {
    expect(atlantisReport(reviews.twoThousand)).toMatch(/\n[1-9]\d+ failures\n$/);
  });

  test("is one line a finding, whatever an address holds, so that no fence around it ends early", () => {
    fc.assert(
      fc.property(hostileText, (key) => {
        const found = finding({ rule: "last-copy", subject: subject(`a.b["${key}"]`) });
        const text = atlantisReport(reviews.review([reviews.root([], [found])]));
        expect(text).not.toMatch(UNSEEN);
        expect(text.split("\n").filter((line) => /^\s*(```|~~~|::)/.test(line))).toEqual([]);
        expect(text.split("\n")[0]).toMatch(/^FAIL - /);
      }),
    );
  });
});
