import type { Finding } from "../domain/finding.ts";
import type { Review, RootReview } from "../domain/review.ts";
import { type AgreementOf, agreementIn } from "./agreement.ts";
import { destroysOf } from "./destroys.ts";
import { findingLine, objectLine } from "./finding-line.ts";
import { plain } from "./phrase.ts";
import { policyPhrase } from "./policy-words.ts";
import { xmlText } from "./untrusted.ts";
import { because } from "./verdict.ts";

/**
 * JUnit's XML as Jenkins reads it, and with it GitLab, Azure Pipelines and Bitbucket: a suite for each root, a case for
 * each finding, which fails if it blocks, and is skipped if people agreed to it. Root without findings: one case that
 * passes, since an empty suite is an error to some readers.
 * The form is that of Jenkins' schema: https://github.com/jenkinsci/xunit-plugin (junit-10.xsd).
 */

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join("");

const element = (
  name: string,
  values: Readonly<Record<string, string | number>>,
  content: readonly string[],
): string =>
  content.length === 0
    ? `<${name}${attributes(values)}/>`
    : `<${name}${attributes(values)}>\n${content.join("\n")}\n</${name}>`;

interface Told {
  readonly finding: Finding;
  readonly text: string;
  /** Who agreed to it. */
  readonly agreed: string | null;
}

const isFailure = ({ finding, agreed }: Told): boolean => finding.level === "block" && agreed === null;

/** The reason of a skipped case is text here, which not every reader shows; what the case wrote they all show. */
const outcomeOf = (told: Told): readonly string[] => {
  const { finding, text, agreed } = told;
  return isFailure(told)
    ? [element("failure", { type: finding.rule, message: text }, [xmlText(text)])]
    : [
        ...(agreed === null ? [] : [`<skipped>${xmlText(agreed)}</skipped>`]),
        `<system-out>${xmlText(`${finding.level}: ${text}`)}</system-out>`,
      ];
};

const caseOf = ({ root }: RootReview, told: Told): string => {
  const object = objectLine(told.finding);
  const name = object === "" ? told.finding.rule : `${told.finding.rule}: ${object}`;
  return element("testcase", { name, classname: root }, outcomeOf(told));
};

const toldIn = (root: RootReview, agreementOf: AgreementOf): readonly Told[] => {
  const destroyFor = destroysOf(root);
  return root.findings.map((finding) => {
    const agreed = agreementOf(finding, root);
    return { finding, agreed, text: findingLine(finding, destroyFor(finding), root, agreed) };
  });
};

const suiteOf = (root: RootReview, review: Review): string => {
  const told = toldIn(root, agreementIn(review));
  const cases = told.map((one) => caseOf(root, one));
  const all =
    cases.length === 0 ? [element("testcase", { name: "nothing was found", classname: root.root }, [])] : cases;
  const skipped = told.filter(({ agreed }) => agreed !== null).length;
  const counts = { tests: all.length, failures: told.filter(isFailure).length, errors: 0, skipped };
  return element("testsuite", { name: root.root, ...counts }, [propertiesOf(root, review), ...all]);
};

/** The digest of a suite is that of its root, to which a person can agree. */
const propertiesOf = ({ digest }: RootReview, review: Review): string => {
  const { verdict, policy } = review;
  const values: readonly (readonly [string, string])[] = [
    ["verdict", `${verdict}: ${plain(because(review))}`],
    ...(digest === null ? [] : [["digest", digest] as const]),
    ...(policy === null ? [] : [["policy", plain(policyPhrase(policy)).replace(/^policy: /, "")] as const]),
  ];
  return element(
    "properties",
    {},
    values.map(([name, value]) => element("property", { name, value }, [])),
  );
};

/** The review as JUnit XML. */
export const junitReport = (review: Review): string => {
  const suites = review.roots.map((root) => suiteOf(root, review));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", { name: "destroy-guard" }, suites)}\n`;
};
