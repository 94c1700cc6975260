import type { Finding } from "../domain/finding.ts";
import type { Review, RootReview } from "../domain/review.ts";
import { destroysOf } from "./destroys.ts";
import { findingLine, objectLine } from "./finding-line.ts";
import { plain } from "./phrase.ts";
import { policyPhrase } from "./policy-words.ts";
import { xmlText } from "./untrusted.ts";
import { because } from "./verdict.ts";

/**
 * JUnit's XML as Jenkins reads it, and with it GitLab, Azure Pipelines and Bitbucket: a suite for each root, a case for
 * each finding, which fails if it blocks. Root without findings: one case that passes, since an empty suite is an error
 * to some readers. The form is that of Jenkins' schema: https://github.com/jenkinsci/xunit-plugin (junit-10.xsd).
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

const isFailure = ({ level }: Finding): boolean => level === "block";

const caseOf = (root: RootReview, finding: Finding, text: string): string => {
  const object = objectLine(finding);
  const name = object === "" ? finding.rule : `${finding.rule}: ${object}`;
  const told = isFailure(finding)
    ? element("failure", { type: finding.rule, message: text }, [xmlText(text)])
    : `<system-out>${xmlText(`${finding.level}: ${text}`)}</system-out>`;
  return element("testcase", { name, classname: root.root }, [told]);
};

const suiteOf = (root: RootReview, properties: string): string => {
  const destroyFor = destroysOf(root);
  const cases = root.findings.map((finding) => caseOf(root, finding, findingLine(finding, destroyFor(finding), root)));
  const all =
    cases.length === 0 ? [element("testcase", { name: "nothing was found", classname: root.root }, [])] : cases;
  const counts = { tests: all.length, failures: root.findings.filter(isFailure).length, errors: 0 };
  return element("testsuite", { name: root.root, ...counts }, [properties, ...all]);
};

const propertiesOf = (review: Review): string => {
  const { verdict, digest, policy } = review;
  const values: readonly (readonly [string, string])[] = [
    ["verdict", `${verdict}: ${plain(because(review))}`],
    ...(digest === null ? [] : [["digest", digest] as const]),
    ...(policy === null ? [] : [["policy", plain(policyPhrase(policy))] as const]),
  ];
  return element(
    "properties",
    {},
    values.map(([name, value]) => element("property", { name, value }, [])),
  );
};

/** The review as JUnit XML. */
export const junitReport = (review: Review): string => {
  const properties = propertiesOf(review);
  const suites = review.roots.map((root) => suiteOf(root, properties));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", { name: "destroy-guard" }, suites)}\n`;
};
