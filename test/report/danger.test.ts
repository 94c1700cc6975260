import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byImportance, type Finding } from "../../src/domain/finding.ts";
import { RULE_NAMES } from "../../src/domain/rules/table.ts";
import { countsWords } from "../../src/report/counts-words.ts";
import { mostDangerousFirst } from "../../src/report/danger.ts";
import { markdownReport } from "../../src/report/markdown.ts";
import { terminalReport, verdictText } from "../../src/report/terminal.ts";
import { counts, destroy, finding, remains, review, root, subject } from "./reviews.ts";

const plainAt = (width: number) => ({ width, color: false });
const versioning = finding({
  rule: "backup-loss",
  subject: subject("aws_s3_bucket_versioning.logs", {
    type: "aws_s3_bucket_versioning",
    effect: "update",
    class: "backup",
    what: "versioning of a bucket",
  }),
});
const group = finding({
  rule: "container-loss",
  subject: subject("azurerm_resource_group.prod", { class: "container", what: "resource group" }),
  remains: remains({ kind: "nothing" }),
});

describe("what is read first", () => {
  const both = review([root([destroy("azurerm_resource_group.prod", { class: "container" })], [versioning, group])]);

  test("is a destroy after which nothing remains, before a change in place of the same level", () => {
    expect(verdictText(both)).toBe(
      "blocked: a resource group would be deleted with everything in it; 1 more finding blocks as well",
    );
    for (const text of [terminalReport(both, plainAt(100)), markdownReport(both)])
      expect(text.indexOf("azurerm_resource_group.prod")).toBeLessThan(text.indexOf("aws_s3_bucket_versioning.logs"));
  });

  test("is what weighs most, where nothing blocks", () => {
    const queue = finding({
      rule: "last-copy",
      level: "warn",
      subject: subject("aws_sqs_queue.jobs", { type: "aws_sqs_queue", weight: "medium", what: "message queue" }),
      remains: remains({ kind: "nothing" }),
    });
    const forgotten = finding({
      rule: "forgotten",
      level: "warn",
      subject: subject("aws_db_instance.prod", { effect: "forget" }),
      detail: { kind: "leaves-state", by: "plan" },
    });
    expect(verdictText(review([root([], [queue, forgotten])]))).toBe(
      "passed: nothing blocks, but a relational database would leave the state without being destroyed; 1 more warning",
    );
  });

  const rows: readonly (readonly [string, Finding, Finding])[] = [
    ["what blocks, before what weighs more", { ...versioning, level: "block" }, { ...group, level: "warn" }],
    [
      "the original, before its backup of which nothing remains",
      finding({ rule: "data-loss", subject: subject("b"), remains: remains({ kind: "copies", survivors: ["c"] }) }),
      finding({
        rule: "backup-loss",
        subject: subject("a", { class: "backup" }),
        remains: remains({ kind: "nothing" }),
      }),
    ],
    [
      "data that a change in place destroys, before a safeguard that it takes off",
      finding({ rule: "container-loss", subject: subject("z", { effect: "update" }) }),
      versioning,
    ],
    ["what goes, before what is true of the whole plan", group, finding({ rule: "mass-destroy" })],
    [
      "what this plan does, before what happened outside of it",
      finding({ rule: "unclassified", subject: subject("z", { weight: null }) }),
      finding({ rule: "drifted", subject: subject("a", { effect: "delete" }) }),
    ],
  ];
  test.each(rows)("is %s", (_, first, second) => {
    expect([second, first].sort(mostDangerousFirst)).toEqual([first, second]);
  });
});

test("the order does not depend on the order in which the findings came", () => {
  const some = fc.record({
    rule: fc.constantFrom(...RULE_NAMES),
    level: fc.constantFrom("block" as const, "warn" as const, "note" as const),
    effect: fc.constantFrom("delete" as const, "update" as const, "forget" as const),
    weight: fc.constantFrom("high" as const, "medium" as const, "low" as const, null),
    kind: fc.constantFrom("nothing" as const, "copies" as const),
  });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 8 }), (all) => {
      const findings = all.map(({ rule, level, effect, weight, kind }, at) =>
        finding({ rule, level, subject: subject(`address-${at}`, { effect, weight }), remains: remains({ kind }) }),
      );
      const sorted = [...findings].sort(mostDangerousFirst);
      expect([...findings].sort(byImportance).sort(mostDangerousFirst)).toEqual(sorted);
      expect([...findings].reverse().sort(mostDangerousFirst)).toEqual(sorted);
    }),
  );
});

test("what is moved or imported is not counted a second time", () => {
  expect(countsWords(counts({ delete: 1, forget: 1, none: 1, imported: 1 }))).toEqual([
    "1 deleted",
    "1 forgotten",
    "1 unchanged",
    "of these 1 imported",
  ]);
  expect(countsWords(counts({ update: 2, moved: 1, imported: 1 })).at(-1)).toBe("of these 1 moved and 1 imported");
});
