import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gitlabReport } from "../../src/report/gitlab.ts";
import { hostileText, UNSEEN } from "./hostile.ts";
import * as reviews from "./reviews.ts";
import { finding, subject } from "./reviews.ts";

/**
 * What GitLab's parser asks of each violation (app/validators/json_schemas/codeclimate.json of gitlab-org/gitlab), and
 * what its documentation asks beyond that (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format):
 * a name, one of five severities, a relative path without `./`, a line. Closed, so that nothing else slips in.
 */
const object = (properties: Record<string, unknown>) => ({
  type: "object",
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
const isReport = new Ajv({ strict: true, allErrors: true }).compile({
  type: "array",
  items: object({
    description: { type: "string", minLength: 1 },
    check_name: { type: "string", minLength: 1 },
    fingerprint: { type: "string", pattern: "^[0-9a-f]{64}$" },
    severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
    location: object({
      path: { type: "string", pattern: "^(?!\\./|/)." },
      lines: object({ begin: { type: "integer", minimum: 1 } }),
    }),
  }),
});

interface Violation {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const violationsIn = (text: string): readonly Violation[] => {
  const json: unknown = JSON.parse(text);
  expect(isReport(json), JSON.stringify(isReport.errors, null, 2)).toBe(true);
  return json as readonly Violation[];
};

describe("GitLab's Code Quality report", () => {
  test.each(Object.entries(reviews.ALL))("of %s is valid, one violation per finding, no two alike", (_, review) => {
    const violations = violationsIn(gitlabReport(review));
    expect(violations).toHaveLength(review.roots.flatMap(({ findings }) => findings).length);
    expect(new Set(violations.map(({ fingerprint }) => fingerprint)).size).toBe(violations.length);
  });

  test("names rule, object, what happens, what to do, file and line", () => {
    const [first] = violationsIn(gitlabReport(reviews.everythingGoes));
    expect(first).toMatchObject({
      check_name: "last-copy",
      severity: "blocker",
      location: { path: "infra/prod/rds.tf", lines: { begin: 12 } },
    });
    expect(first?.description).toMatch(/^aws_db_instance\.courses: relational database is deleted .*\. Keep it: /);
  });

  test("lists what people agreed to as information, with who they are, and asks for nothing more", () => {
    const violations = violationsIn(gitlabReport(reviews.overridden));
    expect(violations).toHaveLength(4);
    for (const { severity, description } of violations) {
      expect(severity).toBe("info");
      expect(description).toMatch(/\. Agreed to by alice and bob\.$/);
    }
    const before = violationsIn(gitlabReport(reviews.everythingGoes));
    expect(violations.map(({ fingerprint }) => fingerprint)).toEqual(before.map(({ fingerprint }) => fingerprint));
  });

  test("keeps a fingerprint from run to run, and gives two findings of a rule on one object two", () => {
    const two = [
      finding({ rule: "guard-removed", subject: subject("a.b") }),
      finding({ rule: "guard-removed", subject: subject("a.b") }),
    ];
    const prints = (findings: typeof two) =>
      violationsIn(gitlabReport(reviews.review([reviews.root([], findings)]))).map(({ fingerprint }) => fingerprint);
    expect(new Set(prints(two)).size).toBe(2);
    expect(prints(two)[0]).toBe(prints(two.slice(1))[0]);
  });

  test("shows everything that can't be seen, whatever an address or a file's name holds", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (address, file) => {
        const places = [{ file: `x${file}`, line: 1 }];
        const text = gitlabReport(
          reviews.review([reviews.root([], [finding({ rule: "last-copy", subject: subject(address), places })])]),
        );
        expect(text).not.toMatch(UNSEEN);
        violationsIn(text);
      }),
    );
  });
});
