import { CALLINGS } from "../domain/calling.ts";
import { CLASSES, REFUSAL_REASONS } from "../domain/catalogue.ts";
import { WEIGHTS } from "../domain/catalogue-terms.ts";
import { ACTION_REASONS, EFFECTS, ORIGIN_EFFECTS } from "../domain/change.ts";
import {
  COPY_BECAUSE,
  type Detail,
  type Evidence,
  HIDDEN,
  LEAVING,
  MOMENTS,
  OLD_BECAUSE,
  SOURCE_FATES,
  SWAPPED,
  UNREADABLE,
} from "../domain/evidence.ts";
import { REMAINS } from "../domain/finding.ts";
import { PROOFS } from "../domain/review.ts";
import { LEVELS, RULE_NAMES } from "../domain/rules/table.ts";
import { COUNT, closed, DIGEST, FLAG, listOf, NAME, oneOf, orNull, type Schema, TEXT } from "./schema-parts.ts";

/** JSON Schema (2020-12) of the review JSON. Closed: a key that is not named here is a mistake. */

const PLANNED_AT: Schema = { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" };

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
  imported: FLAG,
  because: orNull(TEXT),
  origins: orNull(listOf(closed({ address: NAME, effect: oneOf(ORIGIN_EFFECTS) }))),
  fromEach: orNull(FLAG),
  known: orNull(listOf(NAME)),
  reason: orNull(oneOf(ACTION_REASONS)),
  class: CLASS,
});

/** One of several shapes, told apart by `kind`. `optional`: keys that may be left out. */
const kinds = (
  shapes: Readonly<Record<string, Readonly<Record<string, Schema>>>>,
  optional: readonly string[] = [],
) => ({
  anyOf: Object.entries(shapes).map(([kind, properties]) => {
    const schema = closed({ kind: { const: kind }, ...properties });
    return { ...schema, required: (schema.required as readonly string[]).filter((key) => !optional.includes(key)) };
  }),
});

const SEEN: Schema = {
  anyOf: [FLAG, { type: "number" }, TEXT, { type: "null" }, closed({ hidden: oneOf(HIDDEN) })],
};

const REMAINS_SCHEMA = closed({
  kind: oneOf(REMAINS),
  days: orNull({ type: "number", minimum: 0 }),
  refusal: orNull(oneOf(REFUSAL_REASONS)),
  survivors: listOf(NAME),
  survivorsCount: COUNT,
  goesWithIt: listOf(NAME),
  goesWithItCount: COUNT,
});

const EVIDENCE = kinds(
  {
    attribute: { path: NAME, of: orNull(NAME), was: SEEN, becomes: SEEN },
    removed: { path: NAME, count: COUNT },
    leaves: { says: NAME },
    worthless: { because: oneOf(["container", "key", "deleted-first", "name", "goes"]) },
    shared: {},
    copy: { because: oneOf(COPY_BECAUSE) },
    called: { callings: { type: "array", items: oneOf(CALLINGS) } },
    rename: { to: NAME },
    locked: { by: NAME },
    "name-held": { by: NAME },
    needed: { by: NAME },
    source: { by: NAME, fate: oneOf(SOURCE_FATES) },
    backup: { by: NAME },
    "made-once": { by: NAME },
    "too-late": {},
  } satisfies Record<Evidence["kind"], object>,
  ["becomes"],
);

const DETAIL = kinds({
  says: { says: NAME, certain: FLAG },
  protect: { reason: orNull(TEXT) },
  share: { destroyed: COUNT, all: COUNT, harmless: COUNT },
  "all-vanished": { creates: COUNT, vanished: COUNT },
  "no-prior-state": { creates: COUNT, imports: COUNT, old: orNull(oneOf(OLD_BECAUSE)) },
  "another-state": { how: oneOf(SWAPPED), since: NAME, was: COUNT, is: COUNT },
  environment: { differs: orNull(listOf(NAME)) },
  freeze: { from: NAME, to: NAME, reason: orNull(TEXT), destroyed: COUNT },
  unreadable: { what: oneOf(UNREADABLE) },
  "unreadable-part": { part: NAME },
  "leaves-state": { by: oneOf(LEAVING) },
  "guards-edited": {},
  "prevent-destroy-removed": {},
  "not-shown": {},
  "unknown-kind": {},
  deferred: { count: COUNT, actions: COUNT, destroys: listOf(NAME) },
  vanished: { recreated: FLAG },
  "switched-off": { says: NAME },
  partial: {},
  actions: { count: COUNT, when: listOf(oneOf(MOMENTS)) },
  exception: { until: orNull(NAME), reason: TEXT },
  allowed: { until: orNull(NAME), reason: TEXT, block: COUNT, warn: COUNT },
} satisfies Record<Detail["kind"], object>);

const FINDING = closed({
  rule: oneOf(RULE_NAMES),
  level: oneOf(LEVELS),
  address: orNull(NAME),
  previousAddress: orNull(NAME),
  deposed: orNull(TEXT),
  type: orNull(NAME),
  provider: orNull(TEXT),
  effect: orNull(oneOf(EFFECTS)),
  class: CLASS,
  weight: orNull(oneOf(WEIGHTS)),
  what: orNull(NAME),
  remains: orNull(REMAINS_SCHEMA),
  evidence: listOf(EVIDENCE),
  detail: orNull(DETAIL),
  message: NAME,
  remedy: NAME,
  places: listOf(closed({ file: NAME, line: orNull({ type: "integer", minimum: 1 }) })),
});

const ROOT = closed({
  root: NAME,
  source: TEXT,
  terraformVersion: orNull(TEXT),
  formatVersion: TEXT,
  plannedAt: orNull(PLANNED_AT),
  errored: FLAG,
  complete: orNull(FLAG),
  applyable: orNull(FLAG),
  digest: orNull(DIGEST),
  counts: COUNTS,
  destroys: listOf(DESTROY),
  findings: listOf(FINDING),
  drift: listOf(closed({ address: NAME, type: NAME, effect: oneOf(["update", "delete"]) })),
});

const TIME: Schema = { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d" };

const SIGNED = closed({
  by: NAME,
  root: NAME,
  agreed: TIME,
  expires: TIME,
  reason: orNull(NAME),
  key: closed({ proof: oneOf(PROOFS), algorithm: TEXT, fingerprint: NAME }),
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
        at: TIME,
        signed: orNull(listOf(SIGNED)),
      }),
    ),
    policy: orNull(closed({ file: orNull(NAME), branch: orNull(NAME), looked: listOf(NAME) })),
    run: orNull(
      closed({ repository: NAME, id: NAME, commit: NAME, merge: NAME, pull: orNull(COUNT), rules: NAME, day: NAME }),
    ),
  }),
};
