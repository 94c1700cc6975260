import type { Review, RootReview } from "../domain/review.ts";
import { type Level, RULE_NAMES, RULES, type Rule } from "../domain/rules/table.ts";
import { agreementIn } from "./agreement.ts";
import { destroysOf } from "./destroys.ts";
import { digestsToSign } from "./digests.ts";
import { findingLine } from "./finding-line.ts";
import { plain } from "./phrase.ts";
import { placeOf } from "./place.ts";
import { policyPhrase } from "./policy-words.ts";
import { DOCS, sectionOf } from "./rule-links.ts";
import { LEVEL, resultSarif, ruleSarif, type SarifOptions, sarifLog } from "./sarif-log.ts";
import { visible } from "./untrusted.ts";

/** The default level of a rule; every result has its own. For the loss rules it is the level of the highest weight. */
const defaultLevel = (rule: Rule): Level => {
  const { level } = RULES[rule];
  const setting = typeof level === "string" ? level : level.high;
  return setting === "off" ? "note" : setting;
};

const described = (rule: Rule) =>
  ruleSarif({ ...RULES[rule], rule, helpUri: sectionOf(rule, DOCS), level: LEVEL[defaultLevel(rule)] });

/** That owners agreed to what stands in the results that blocked. */
const suppressionsOf = (justification: string) => ({
  suppressions: [{ kind: "external", status: "accepted", justification }],
});

const resultsOf = (root: RootReview, review: Review) => {
  const destroyFor = destroysOf(root);
  const agreementOf = agreementIn(review);
  return root.findings.map((finding) => {
    const { rule, level, subject } = finding;
    const agreed = agreementOf(finding, root);
    const result = resultSarif({
      rule,
      ruleIndex: RULE_NAMES.indexOf(rule),
      // Not every reader knows suppressions.
      level: LEVEL[agreed === null ? level : "note"],
      message: findingLine(finding, destroyFor(finding), root, agreed),
      root: root.root,
      place: placeOf(root, finding),
      otherPlaces: finding.places.slice(1).map(({ file, line }) => ({ file, line: line ?? 1 })),
      subject,
    });
    return agreed === null ? result : { ...result, ...suppressionsOf(agreed) };
  });
};

/** Verdict, digest and policy of the run, and of several roots in which something blocks the digest of each. */
const propertiesOf = (review: Review) => {
  const { verdict, digest, policy } = review;
  const digests = digestsToSign(review).map((one) => [visible(one.root), one.digest] as const);
  return {
    verdict,
    ...(digest === null ? {} : { digest }),
    ...(digests.length === 0 ? {} : { digests: Object.fromEntries(digests) }),
    ...(policy === null ? {} : { policy: plain(policyPhrase(policy)) }),
  };
};

/** The review as SARIF 2.1.0, with every rule described, whether or not it found something. */
export const sarifReport = (review: Review, options: SarifOptions = {}): string =>
  sarifLog(
    {
      rules: RULE_NAMES.map(described),
      results: review.roots.flatMap((root) => resultsOf(root, review)),
      about: { properties: propertiesOf(review) },
    },
    options,
  );
