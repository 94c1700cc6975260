import type { Finding } from "../domain/finding.ts";
import type { Review, RootReview } from "../domain/review.ts";
import { type Level, RULE_NAMES, RULES, type Rule } from "../domain/rules/table.ts";
import { destroysOf } from "./destroys.ts";
import { findingLine } from "./finding-line.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { plain } from "./phrase.ts";
import { placeOf, type ShownPlace } from "./place.ts";
import { policyPhrase } from "./policy-words.ts";
import { sentence } from "./quantity.ts";
import { DOCS, sectionOf } from "./rule-links.ts";
import { printableJson, visible } from "./untrusted.ts";

/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), as GitHub's code scanning takes it: a
 * result needs a message and a place in a file
 * (https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning).
 */

const LEVEL = { block: "error", warn: "warning", note: "note" } satisfies Record<Level, string>;

/** The default level of a rule; every result has its own. For the loss rules it is the level of the highest weight. */
const defaultLevel = (rule: Rule): Level => {
  const { level } = RULES[rule];
  const setting = typeof level === "string" ? level : level.high;
  return setting === "off" ? "note" : setting;
};

const ruleSarif = (rule: Rule) => {
  const { title, says, matters } = RULES[rule];
  const helpUri = sectionOf(rule, DOCS);
  return {
    id: rule,
    shortDescription: { text: sentence(title) },
    fullDescription: { text: says },
    help: { text: `${says} ${matters} ${helpUri}`, markdown: `${says} ${matters} [More about ${rule}](${helpUri}).` },
    helpUri,
    defaultConfiguration: { level: LEVEL[defaultLevel(rule)] },
  };
};

/**
 * A path as the reference of a URI. Control characters have been made visible before, so what is encoded can be read
 * again.
 */
const uriOf = (path: string): string => {
  const [, drive = "", rest = ""] = /^([A-Za-z]:)?(.*)$/s.exec(visible(path)) ?? [];
  const encoded = rest.split("/").map(encodeURIComponent).join("/");
  return drive === "" ? encoded : `file:///${drive}${encoded}`;
};

const locationOf = ({ file, line }: ShownPlace) => {
  const uri = uriOf(file);
  const relative = !uri.startsWith("/") && !uri.startsWith("file:");
  return {
    artifactLocation: { uri, ...(relative ? { uriBaseId: "%SRCROOT%" } : {}) },
    region: { startLine: line },
  };
};

/** All files that declare the object beside the first, whose owners are asked as well. */
const relatedLocations = ({ places: [, ...others] }: Finding) =>
  others.length === 0
    ? {}
    : {
        relatedLocations: others.map(({ file, line }, at) => ({
          id: at + 1,
          message: { text: "Declared here as well" },
          physicalLocation: locationOf({ file, line: line ?? 1 }),
        })),
      };

/**
 * Text in which nothing is a link: `[text](target)` is one even in a message in plain text, so brackets are escaped,
 * and backslashes with them (SARIF 2.1.0 §3.11.6).
 */
const sarifText = (text: string): string => text.replace(/[[\]\\]/g, "\\$&");

const resultsOf = (root: RootReview, review: Review) => {
  const destroyFor = destroysOf(root);
  return root.findings.map((finding) => {
    const { rule, level, subject } = finding;
    const agreed = review.verdict === "overridden" && level === "block" && review.override !== null;
    return {
      ruleId: rule,
      ruleIndex: RULE_NAMES.indexOf(rule),
      level: LEVEL[level],
      message: {
        text: sarifText(findingLine(finding, destroyFor(finding), root)),
      },
      locations: [
        {
          physicalLocation: locationOf(placeOf(root, finding)),
          ...(subject === null
            ? {}
            : { logicalLocations: [{ fullyQualifiedName: visible(subject.address), kind: "resource" }] }),
        },
      ],
      ...relatedLocations(finding),
      partialFingerprints: {
        "destroyGuard/v1": fingerprintOf(root.root, finding),
      },
      ...(agreed
        ? {
            suppressions: [
              {
                kind: "external",
                status: "accepted",
                justification: `Agreed to by ${review.override?.by.map(visible).join(", ")}`,
              },
            ],
          }
        : {}),
    };
  });
};

export interface SarifOptions {
  /** Version of this program, by which a reader of the file knows which rules to expect. */
  readonly version?: string;
}

/** The review as SARIF 2.1.0, with every rule described, whether or not it found something. */
export const sarifReport = (review: Review, { version }: SarifOptions = {}): string => {
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "destroy-guard",
            ...(version === undefined ? {} : { semanticVersion: version }),
            informationUri: "https://github.com/destroy-guard/destroy-guard",
            rules: RULE_NAMES.map(ruleSarif),
          },
        },
        ...(review.policy === null ? {} : { properties: { policy: plain(policyPhrase(review.policy)) } }),
        columnKind: "utf16CodeUnits",
        results: review.roots.flatMap((root) => resultsOf(root, review)),
      },
    ],
  };
  return `${printableJson(JSON.stringify(log, null, 2))}\n`;
};
