import type { Level, Rule } from "../domain/rules/table.ts";
import { fingerprintOf } from "./fingerprint.ts";
import type { ShownPlace } from "./place.ts";
import { sentence } from "./quantity.ts";
import { printableJson, visible } from "./untrusted.ts";

/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), as GitHub's code scanning takes it: a
 * result needs a message and a place in a file
 * (https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning).
 */

export const LEVEL = { block: "error", warn: "warning", note: "note" } as const satisfies Record<Level, string>;
type SarifLevel = (typeof LEVEL)[Level];

/** A rule as a reader of the file is shown it. */
export interface DescribedRule {
  readonly rule: Rule;
  readonly title: string;
  readonly says: string;
  readonly matters: string;
  readonly helpUri: string;
  readonly level: SarifLevel;
}

/** A rule, as SARIF has it. */
export const ruleSarif = ({ rule, title, says, matters, helpUri, level }: DescribedRule) => ({
  id: rule,
  shortDescription: { text: sentence(title) },
  fullDescription: { text: says },
  help: { text: `${says} ${matters} ${helpUri}`, markdown: `${says} ${matters} [More about ${rule}](${helpUri}).` },
  helpUri,
  defaultConfiguration: { level },
});

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

/**
 * Text in which nothing is a link: `[text](target)` is one even in a message in plain text, so brackets are escaped,
 * and backslashes with them (SARIF 2.1.0 §3.11.6).
 */
const sarifText = (text: string): string => text.replace(/[[\]\\]/g, "\\$&");

/** What is said of one object, or of a root as a whole. `message` holds nothing that can't be seen. */
export interface Said {
  readonly rule: Rule;
  readonly ruleIndex: number;
  readonly level: SarifLevel;
  readonly message: string;
  readonly root: string;
  readonly place: ShownPlace;
  /** All other files that declare the object, whose owners are asked as well. */
  readonly otherPlaces?: readonly ShownPlace[];
  readonly subject: { readonly address: string; readonly deposed: string | null } | null;
}

const relatedLocation = (place: ShownPlace, at: number) => ({
  id: at + 1,
  message: { text: "Declared here as well" },
  physicalLocation: locationOf(place),
});

/** One result, as SARIF has it. */
export const resultSarif = ({ rule, ruleIndex, level, message, root, place, otherPlaces = [], subject }: Said) => ({
  ruleId: rule,
  ruleIndex,
  level,
  message: { text: sarifText(message) },
  locations: [
    {
      physicalLocation: locationOf(place),
      ...(subject === null
        ? {}
        : { logicalLocations: [{ fullyQualifiedName: visible(subject.address), kind: "resource" }] }),
    },
  ],
  ...(otherPlaces.length === 0 ? {} : { relatedLocations: otherPlaces.map(relatedLocation) }),
  partialFingerprints: { "destroyGuard/v1": fingerprintOf(root, { rule, subject }) },
});

export interface SarifOptions {
  /** Version of this program, by which a reader of the file knows which rules to expect. */
  readonly version?: string;
}

interface Log {
  readonly rules: readonly ReturnType<typeof ruleSarif>[];
  readonly results: readonly ReturnType<typeof resultSarif>[];
  /** What tells this file apart from others of one tool, and more about the run. */
  readonly about?: object;
}

/** The text of a SARIF file with one run. */
export const sarifLog = ({ rules, results, about = {} }: Log, { version }: SarifOptions): string => {
  const driver = {
    name: "destroy-guard",
    ...(version === undefined ? {} : { semanticVersion: version }),
    informationUri: "https://github.com/destroy-guard/destroy-guard",
    rules,
  };
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, ...about, columnKind: "utf16CodeUnits", results }],
  };
  return `${printableJson(JSON.stringify(log, null, 2))}\n`;
};
