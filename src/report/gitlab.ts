import type { Review, RootReview } from "../domain/review.ts";
import type { Level } from "../domain/rules/table.ts";
import { type AgreementOf, agreementIn } from "./agreement.ts";
import { destroysOf } from "./destroys.ts";
import { findingLine } from "./finding-line.ts";
import { fingerprintsIn } from "./fingerprint.ts";
import { placeOf } from "./place.ts";
import { printableJson, visible } from "./untrusted.ts";

/**
 * GitLab's Code Quality report: a list of violations, of which the merge request shows those that it adds
 * (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format).
 */

const SEVERITY = { block: "blocker", warn: "major", note: "info" } satisfies Record<Level, string>;

/** GitLab takes paths relative to the repository, without `./` in front. */
const pathOf = (file: string): string => visible(file.replace(/^(\.\/)+/, ""));

/** What people agreed to stays in the list, so that it does not look solved, and no longer asks for anything. */
const AGREED = "info";

const violationsIn = (root: RootReview, agreementOf: AgreementOf) => {
  const destroyFor = destroysOf(root);
  const fingerprints = fingerprintsIn(root.root, root.findings);
  return root.findings.map((finding, at) => {
    const { file, line } = placeOf(root, finding);
    const agreed = agreementOf(finding, root);
    return {
      description: findingLine(finding, destroyFor(finding), root, agreed),
      check_name: finding.rule,
      fingerprint: fingerprints[at] as string,
      severity: agreed === null ? SEVERITY[finding.level] : AGREED,
      location: { path: pathOf(file), lines: { begin: line } },
    };
  });
};

/** The findings of a review as GitLab's Code Quality report. */
export const gitlabReport = (review: Review): string => {
  const agreementOf = agreementIn(review);
  const violations = review.roots.flatMap((root) => violationsIn(root, agreementOf));
  return `${printableJson(JSON.stringify(violations, null, 2))}\n`;
};
