import type { Review, RootReview } from "../domain/review.ts";
import type { Level } from "../domain/rules/table.ts";
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

const violationsIn = (root: RootReview) => {
  const destroyFor = destroysOf(root);
  const fingerprints = fingerprintsIn(root.root, root.findings);
  return root.findings.map((finding, at) => {
    const { file, line } = placeOf(root, finding);
    return {
      description: findingLine(finding, destroyFor(finding), root),
      check_name: finding.rule,
      fingerprint: fingerprints[at] as string,
      severity: SEVERITY[finding.level],
      location: { path: pathOf(file), lines: { begin: line } },
    };
  });
};

/** The findings of a review as GitLab's Code Quality report. */
export const gitlabReport = ({ roots }: Review): string =>
  `${printableJson(JSON.stringify(roots.flatMap(violationsIn), null, 2))}\n`;
