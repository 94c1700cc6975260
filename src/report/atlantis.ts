import type { Review } from "../domain/review.ts";
import type { Level } from "../domain/rules/table.ts";
import { mostDangerousFirst } from "./danger.ts";
import { destroysOf } from "./destroys.ts";
import { digestsToSign } from "./digests.ts";
import { findingLine } from "./finding-line.ts";
import { plain } from "./phrase.ts";
import { policyPhrase } from "./policy-words.ts";
import { visible } from "./untrusted.ts";
import { because } from "./verdict.ts";

/**
 * The output of a custom policy check as Atlantis judges it. Until the end of 2025 a check failed if "fail" stood
 * anywhere in it; since then if it is empty, begins with FAIL, or counts failures above zero
 * (https://github.com/runatlantis/atlantis/pull/6019). So what blocks begins with FAIL and ends with a count, and what
 * passes has no word of ours with "fail" in it.
 * The digest stands on a line of its own, so that `policy_item_regex` can bind an approval to exactly these findings.
 */

const SIGN = { block: "FAIL", warn: "WARN", note: "NOTE" } satisfies Record<Level, string>;
const ORDER: readonly Level[] = ["block", "warn", "note"];

const linesAt = (review: Review, level: Level): readonly string[] =>
  review.roots.flatMap((root) => {
    const destroyFor = destroysOf(root);
    return root.findings
      .filter((finding) => finding.level === level)
      .sort(mostDangerousFirst)
      .map(
        (finding) =>
          `${SIGN[level]} - ${visible(root.root)} - ${finding.rule} - ${findingLine(finding, destroyFor(finding), root)}`,
      );
  });

/** Without a comma among the digits, behind which Atlantis would read zero. */
const failures = (count: number): string => `${count} failure${count === 1 ? "" : "s"}`;

/** The review as the output of a policy check of Atlantis. */
export const atlantisReport = (review: Review): string => {
  const { verdict, digest, policy } = review;
  const [blocks = [], ...others] = ORDER.map((level) => linesAt(review, level));
  const reason = `${verdict}: ${plain(because(review))}`;
  const isBlocked = verdict === "blocked";
  const lines = [
    ...(isBlocked ? [...blocks, ...others.flat(), "", `FAIL - ${reason}`] : [`PASS - ${reason}`, ...others.flat()]),
    "",
    ...(digest === null ? [] : [`digest ${visible(digest)}`]),
    ...digestsToSign(review).map((one) => `digest of ${visible(one.root)} alone: ${visible(one.digest)}`),
    ...(policy === null ? [] : [plain(policyPhrase(policy))]),
    ...(isBlocked ? [failures(Math.max(1, blocks.length))] : []),
  ];
  return `${lines.join("\n")}\n`;
};

/**
 * For a plan that could not be reviewed: without this line an Atlantis that looks at the text alone would let it pass.
 */
export const atlantisFault = (reason: string): string =>
  `FAIL - the plan could not be reviewed: ${visible(reason)}\n\n${failures(1)}\n`;
