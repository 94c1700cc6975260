import { CLASSES } from "../domain/catalogue.ts";
import { EFFECTS } from "../domain/change.ts";
import { LEVELS, REMAINS, RULES } from "../domain/finding.ts";

/** JSON Schema (2020-12) of the review JSON, contract §6. Closed: a key that is not named here is a mistake. */

type Schema = Readonly<Record<string, unknown>>;

/** Every key is required: what there is none of is null. */
const closed = (properties: Readonly<Record<string, Schema>>): Schema => ({
  type: "object",
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

const TEXT: Schema = { type: "string" };
const NAME: Schema = { type: "string", minLength: 1 };
const FLAG: Schema = { type: "boolean" };
const COUNT: Schema = { type: "integer", minimum: 0 };
const DIGEST: Schema = { type: "string", pattern: "^sha256:[0-9a-f]{64}$" };

const oneOf = (words: readonly string[]): Schema => ({ enum: words });
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: "null" }] });
const listOf = (items: Schema): Schema => ({ type: "array", items });

const COUNTS = closed({
  create: COUNT,
  update: COUNT,
  replace: COUNT,
  delete: COUNT,
  forget: COUNT,
  read: COUNT,
  none: COUNT,
  unknown: COUNT,
  moved: COUNT,
  imported: COUNT,
  deposed: COUNT,
});

const CLASS = orNull(oneOf([...CLASSES, "unknown"]));

const DESTROY = closed({
  address: NAME,
  previousAddress: orNull(NAME),
  deposed: orNull(TEXT),
  type: NAME,
  provider: TEXT,
  effect: oneOf(["delete", "replace", "forget"]),
  order: orNull(oneOf(["delete-first", "create-first"])),
  recreated: FLAG,
  because: orNull(TEXT),
  reason: orNull(NAME),
  class: CLASS,
});

const FINDING = closed({
  rule: oneOf(RULES),
  level: oneOf(LEVELS),
  address: orNull(NAME),
  previousAddress: orNull(NAME),
  deposed: orNull(TEXT),
  type: orNull(NAME),
  provider: orNull(TEXT),
  effect: orNull(oneOf(EFFECTS)),
  class: CLASS,
  weight: orNull(oneOf(["high", "medium", "low"])),
  what: orNull(NAME),
  remains: orNull(oneOf(REMAINS)),
  days: orNull({ type: "number", minimum: 0 }),
  evidence: listOf(NAME),
  goesWithIt: listOf(NAME),
  survivors: listOf(NAME),
  detail: TEXT,
  message: NAME,
  remedy: NAME,
  file: orNull(NAME),
  line: orNull({ type: "integer", minimum: 1 }),
});

const ROOT = closed({
  root: NAME,
  source: TEXT,
  terraformVersion: orNull(TEXT),
  formatVersion: TEXT,
  errored: FLAG,
  complete: orNull(FLAG),
  applyable: orNull(FLAG),
  digest: orNull(DIGEST),
  counts: COUNTS,
  destroys: listOf(DESTROY),
  findings: listOf(FINDING),
});

export const REVIEW_SCHEMA: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "destroy-guard review",
  ...closed({
    version: { const: 1 },
    verdict: oneOf(["passed", "blocked", "overridden", "skipped"]),
    digest: orNull(DIGEST),
    counts: COUNTS,
    roots: listOf(ROOT),
    override: orNull(
      closed({
        by: listOf(NAME),
        digest: DIGEST,
        at: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d" },
      }),
    ),
  }),
};
