import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Review } from "../../src/domain/review.ts";
import { RULE_NAMES } from "../../src/domain/rules/table.ts";
import { sarifReport } from "../../src/report/sarif.ts";
import { hostileText, UNSEEN } from "./hostile.ts";
import * as reviews from "./reviews.ts";
import { finding, subject } from "./reviews.ts";
import { isSarif, type Result, resultsIn } from "./sarif-results.ts";

const resultsOf = (review: Review): readonly Result[] => resultsIn(sarifReport(review));

describe("SARIF", () => {
  test.each(Object.entries(reviews.ALL))("of %s is well formed, one result per finding", (_, review) => {
    expect(resultsOf(review)).toHaveLength(review.roots.flatMap(({ findings }) => findings).length);
  });

  test("describes every rule, and says which version wrote it", () => {
    const { driver } = JSON.parse(sarifReport(reviews.nothing, { version: "1.2.3" })).runs[0].tool;
    expect(driver.rules.map(({ id }: { id: string }) => id)).toEqual([...RULE_NAMES]);
    expect(driver.semanticVersion).toBe("1.2.3");
  });

  test("says the verdict and the digest, and of several roots the digest of each", () => {
    const propertiesOf = (review: Review) => {
      const json = JSON.parse(sarifReport(review));
      expect(isSarif(json), JSON.stringify(isSarif.errors)).toBe(true);
      return json.runs[0].properties;
    };
    expect(propertiesOf(reviews.nothing)).toEqual({ verdict: "passed" });
    expect(propertiesOf(reviews.everythingGoes)).toEqual({ verdict: "blocked", digest: reviews.everythingGoes.digest });
    const { roots, digest } = reviews.severalRoots;
    const digests = Object.fromEntries(roots.flatMap((one) => (one.digest === null ? [] : [[one.root, one.digest]])));
    expect(propertiesOf(reviews.severalRoots)).toEqual({ verdict: "blocked", digest, digests });
  });

  test("says which policy counted", () => {
    const policy = { file: "p.yml", branch: null, looked: [] };
    const json = JSON.parse(sarifReport({ ...reviews.nothing, policy }));
    expect(isSarif(json)).toBe(true);
    expect(json.runs[0].properties.policy).toBe("policy: p.yml");
  });

  test.each(["[x](https://evil.example)", "\\\\[x](1)", "[[x]](javascript:alert\\(1\\))"])(
    "holds no link of an address: %s",
    (key) => {
      const address = `aws_db_instance.prod[${JSON.stringify(key)}]`;
      const [result] = resultsOf(
        reviews.review([reviews.root([], [finding({ rule: "last-copy", subject: subject(address) })])]),
      );
      const { text } = (result as { message: { text: string } }).message;
      // §3.11.6: what stands behind a backslash is text; without those pairs no bracket is left to begin a link.
      expect(text.replace(/\\[[\]\\]/g, "")).not.toMatch(/[[\]\\]/);
      expect(text.replace(/\\([[\]\\])/g, "$1")).toContain(address);
    },
  );

  test("has the level of the finding, its file and line, and its address", () => {
    const [first] = resultsOf(reviews.everythingGoes);
    expect(first).toMatchObject({
      ruleId: "last-copy",
      ruleIndex: 0,
      level: "error",
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "infra/prod/rds.tf", uriBaseId: "%SRCROOT%" },
            region: { startLine: 12 },
          },
          logicalLocations: [{ fullyQualifiedName: "aws_db_instance.courses", kind: "resource" }],
        },
      ],
    });
    expect(first?.message.text).toMatch(
      /^aws_db_instance\.courses: relational database is deleted .* go with it\. Keep it: /,
    );
    expect(new Set(resultsOf(reviews.replacedWithCopies).map(({ level }) => level))).toEqual(
      new Set(["error", "warning", "note"]),
    );
  });

  test("names the other files that declare the object, whose owners are asked as well", () => {
    const places = [
      { file: "infra/main.tf", line: null },
      { file: "modules/a b/db.tf", line: 7 },
    ];
    const [result] = resultsOf(reviews.review([reviews.root([], [finding({ rule: "last-copy", places })])]));
    const inFile = (uri: string, startLine: number) => ({
      artifactLocation: { uri, uriBaseId: "%SRCROOT%" },
      region: { startLine },
    });
    expect(result).toMatchObject({
      locations: [{ physicalLocation: inFile("infra/main.tf", 1) }],
      relatedLocations: [{ id: 1, physicalLocation: inFile("modules/a%20b/db.tf", 7) }],
    });
  });

  test.each([
    [".", null, "main.tf"],
    ["infra/prod", null, "infra/prod/main.tf"],
    ["infra/prod", "infra/prod/a b#c.tf", "infra/prod/a%20b%23c.tf"],
    ["C:\\infra\\prod", null, "file:///C:/infra/prod/main.tf"],
    ["/srv/prod", null, "/srv/prod/main.tf"],
  ])("in root %s with file %s points to %s", (root, file, uri) => {
    const [result] = resultsOf(
      reviews.review([
        reviews.root([], [finding({ rule: "frozen", places: file === null ? [] : [{ file, line: null }] })], { root }),
      ]),
    );
    const [location] = result?.locations ?? [];
    expect(location?.physicalLocation.artifactLocation.uri).toBe(uri);
    expect(location?.physicalLocation.artifactLocation.uriBaseId).toBe(
      /^(?:\/|file:)/.test(uri) ? undefined : "%SRCROOT%",
    );
  });

  test("has a fingerprint that depends on rule, root, address and deposed key alone", () => {
    const print = (some: Parameters<typeof finding>[0], root = "r"): string | undefined =>
      resultsOf(reviews.review([reviews.root([], [finding(some)], { root })]))[0]?.partialFingerprints[
        "destroyGuard/v1"
      ];
    const base = print({ rule: "last-copy", subject: subject("a.b") });
    expect(
      print({
        rule: "last-copy",
        subject: subject("a.b", { weight: "low" }),
        detail: { kind: "partial" },
        places: [{ file: "f", line: 3 }],
        level: "warn",
      }),
    ).toBe(base);
    const others = [
      print({ rule: "data-loss", subject: subject("a.b") }),
      print({ rule: "last-copy", subject: subject("a.c") }),
      print({ rule: "last-copy", subject: subject("a.b", { deposed: "abcd0123" }) }),
      print({ rule: "last-copy", subject: subject("a.b") }, "other"),
    ];
    expect(new Set([base, ...others]).size).toBe(5);
  });

  test("marks what an owner agreed to as suppressed, and nothing else", () => {
    for (const { level, message, suppressions } of resultsOf(reviews.overridden)) {
      expect([level, suppressions]).toEqual([
        "note",
        [{ kind: "external", status: "accepted", justification: "Agreed to by alice and bob" }],
      ]);
      expect(message.text).toMatch(/\. Agreed to by alice and bob\.$/);
    }
    expect(resultsOf(reviews.everythingGoes).every(({ suppressions }) => suppressions === undefined)).toBe(true);
  });

  test("stays well formed and visible, whatever an address or a path holds", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (address, path) => {
        const review = reviews.review([
          reviews.root(
            [],
            [
              finding({
                rule: "last-copy",
                subject: subject(address, { deposed: path }),
                places: [{ file: path, line: null }],
              }),
              finding({ rule: "frozen" }),
            ],
            {
              root: address,
            },
          ),
        ]);
        for (const { message, locations } of resultsOf(review)) {
          expect(message.text).not.toMatch(UNSEEN);
          expect(locations[0]?.logicalLocations?.[0]?.fullyQualifiedName ?? "").not.toMatch(UNSEEN);
        }
        expect(sarifReport(review)).not.toContain("##[");
      }),
    );
  });
});
