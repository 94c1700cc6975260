import { CLASSES, REFUSAL_REASONS } from "../../domain/catalogue.ts";
import { WEIGHTS } from "../../domain/catalogue-terms.ts";
import { REMAINS } from "../../domain/finding.ts";
import { LEVELS } from "../../domain/rules/table.ts";
import { COUNT, closed, FLAG, listOf, NAME, oneOf, orNull, type Schema, TEXT } from "../schema-parts.ts";

/** JSON Schema (2020-12) of the drill JSON. Closed: a key that is not named here is a mistake. */

const DAY: Schema = { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\d$" };

const ANSWER = closed({
  kind: oneOf(REMAINS),
  days: orNull({ type: "number" }),
  refusal: orNull(oneOf(REFUSAL_REASONS)),
  survivors: listOf(NAME),
  survivorsCount: COUNT,
  goesWithIt: listOf(NAME),
  goesWithItCount: COUNT,
});

/** One way is enough, with all of its changes. */
const CHANGE = closed({
  way: COUNT,
  address: NAME,
  attribute: orNull(NAME),
  value: { type: ["boolean", "number", "string", "null"] },
  since: orNull(TEXT),
});

const OBJECT = closed({
  address: NAME,
  deposed: orNull(TEXT),
  type: NAME,
  class: orNull(oneOf([...CLASSES, "unknown"])),
  weight: orNull(oneOf(WEIGHTS)),
  what: orNull(NAME),
  protected: orNull(FLAG),
  policy: orNull(closed({ level: oneOf(LEVELS), reason: orNull(TEXT) })),
  alone: ANSWER,
  withState: ANSWER,
  withAll: ANSWER,
  change: listOf(CHANGE),
  copies: listOf(NAME),
  tried: orNull(closed({ on: DAY, overdue: FLAG })),
});

const STATE = closed({
  root: TEXT,
  source: TEXT,
  exposed: COUNT,
  managed: COUNT,
  unclassified: COUNT,
  objects: listOf(OBJECT),
});

export const DRILL_SCHEMA: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:destroy-guard:drill:1",
  title: "destroy-guard drill",
  description: "What would remain if it were destroyed now. See docs/drill.md.",
  ...closed({ version: { const: 1 }, states: listOf(STATE) }),
};
