import { CHECK_NAMES, STATES } from "../../domain/doctor.ts";
import { COUNT, closed, listOf, NAME, oneOf, orNull, type Schema } from "../schema-parts.ts";

/** JSON Schema (2020-12) of the doctor JSON. Closed: a key that is not named here is a mistake. */

const ANSWER = closed({
  check: oneOf(CHECK_NAMES),
  state: oneOf(STATES),
  title: NAME,
  looksAt: NAME,
  says: NAME,
  fix: orNull(NAME),
  file: orNull(NAME),
  line: orNull({ type: "integer", minimum: 1 }),
  url: orNull({ type: "string", format: "uri" }),
});

export const DOCTOR_SCHEMA: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:destroy-guard:doctor:1",
  title: "destroy-guard doctor",
  description: "Whether the check on pull requests holds. See docs/setup.md.",
  ...closed({
    version: { const: 1 },
    repository: orNull(NAME),
    branch: orNull(NAME),
    open: COUNT,
    unknown: COUNT,
    accepted: COUNT,
    ok: COUNT,
    answers: listOf(ANSWER),
  }),
};
