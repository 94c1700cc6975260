import * as z from "zod/mini";
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
import { InputError } from "../domain/fault.ts";
import { type Finding, REMAINS } from "../domain/finding.ts";
import type { Counts } from "../domain/plan.ts";
import type { Destroy, RootReview } from "../domain/review.ts";
import { LEVELS, RULE_NAMES } from "../domain/rules/table.ts";
import type { WorkflowRun } from "../domain/workflow-run.ts";

/**
 * Review JSON (its schema is in report/review-schema.ts) that other jobs of a workflow made, back into reviewed roots:
 * a matrix reviews each root by itself, and one job decides on all.
 */

const text = z.string();
const count = z.int().with(z.minimum(0));
const counts = z.record(z.enum([...EFFECTS, "moved", "imported", "deposed"]), count);
const class_ = z.nullable(z.enum([...CLASSES, "unknown"]));
const digest = z.string().with(z.regex(/^sha256:[0-9a-f]{64}$/));

const destroy = z.object({
  address: text,
  previousAddress: z.nullable(text),
  deposed: z.nullable(text),
  type: text,
  provider: text,
  effect: z.enum(["delete", "replace", "forget"]),
  order: z.nullable(z.enum(["delete-first", "create-first"])),
  recreated: z.boolean(),
  imported: z.boolean(),
  because: z.nullable(text),
  origins: z.nullable(z.array(z.object({ address: text, effect: z.enum(ORIGIN_EFFECTS) }))),
  fromEach: z.nullable(z.boolean()),
  known: z.nullable(z.array(text)),
  reason: z.nullable(z.enum(ACTION_REASONS)),
  class: class_,
});

const seen = z.union([z.boolean(), z.number(), text, z.null(), z.object({ hidden: z.enum(HIDDEN) })]);

const remains = z.object({
  kind: z.enum(REMAINS),
  days: z.nullable(z.number()),
  refusal: z.nullable(z.enum(REFUSAL_REASONS)),
  survivors: z.array(text),
  survivorsCount: count,
  goesWithIt: z.array(text),
  goesWithItCount: count,
});

const kind = <K extends string, S extends z.core.$ZodShape>(name: K, shape: S) =>
  z.object({ kind: z.literal(name), ...shape });

/** Does not compile where a kind is missing: what one job finds, another has to be able to read. */
type Every<All extends { readonly kind: string }, Read extends { readonly kind: string }> = [
  Exclude<All["kind"], Read["kind"]>,
] extends [never]
  ? All
  : never;

const evidences = z.discriminatedUnion("kind", [
  kind("attribute", { path: text, of: z.nullable(text), was: seen, becomes: z.exactOptional(seen) }),
  kind("removed", { path: text, count }),
  kind("leaves", { says: text }),
  kind("worthless", { because: z.enum(["container", "key", "deleted-first", "name", "goes"]) }),
  kind("shared", {}),
  kind("copy", { because: z.enum(COPY_BECAUSE) }),
  kind("called", { callings: z.array(z.enum(CALLINGS)) }),
  kind("rename", { to: text }),
  kind("too-late", {}),
  kind("locked", { by: text }),
  kind("name-held", { by: text }),
  kind("needed", { by: text }),
  kind("source", { by: text, fate: z.enum(SOURCE_FATES) }),
  kind("backup", { by: text }),
  kind("made-once", { by: text }),
]);
const evidence: z.ZodMiniType<Every<Evidence, z.infer<typeof evidences>>> = evidences;

const details = z.discriminatedUnion("kind", [
  kind("says", { says: text, certain: z.boolean() }),
  kind("protect", { reason: z.nullable(text) }),
  kind("share", { destroyed: count, all: count, harmless: count }),
  kind("all-vanished", { creates: count, vanished: count }),
  kind("no-prior-state", { creates: count, imports: count, old: z.nullable(z.enum(OLD_BECAUSE)) }),
  kind("another-state", { how: z.enum(SWAPPED), since: text, was: count, is: count }),
  kind("environment", { differs: z.nullable(z.array(text)) }),
  kind("freeze", { from: text, to: text, reason: z.nullable(text), destroyed: count }),
  kind("unreadable", { what: z.enum(UNREADABLE) }),
  kind("unreadable-part", { part: text }),
  kind("leaves-state", { by: z.enum(LEAVING) }),
  kind("guards-edited", {}),
  kind("prevent-destroy-removed", {}),
  kind("not-shown", {}),
  kind("unknown-kind", {}),
  kind("deferred", { count, actions: count, destroys: z.array(text) }),
  kind("vanished", { recreated: z.boolean() }),
  kind("switched-off", { says: text }),
  kind("partial", {}),
  kind("actions", { count, when: z.array(z.enum(MOMENTS)) }),
  kind("exception", { until: z.nullable(text), reason: text }),
  kind("allowed", { until: z.nullable(text), reason: text, block: count, warn: count }),
]);
const detail: z.ZodMiniType<Every<Detail, z.infer<typeof details>>> = details;

const finding = z.object({
  rule: z.enum(RULE_NAMES),
  level: z.enum(LEVELS),
  address: z.nullable(text),
  previousAddress: z.nullable(text),
  deposed: z.nullable(text),
  type: z.nullable(text),
  provider: z.nullable(text),
  effect: z.nullable(z.enum(EFFECTS)),
  class: class_,
  weight: z.nullable(z.enum(WEIGHTS)),
  what: z.nullable(text),
  remains: z.nullable(remains),
  evidence: z.array(evidence),
  detail: z.nullable(detail),
  places: z.array(z.object({ file: text, line: z.nullable(z.int().with(z.minimum(1))) })),
});

const root = z.object({
  root: text,
  source: text,
  terraformVersion: z.nullable(text),
  formatVersion: text,
  plannedAt: z.nullable(z.string().with(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/))),
  errored: z.boolean(),
  complete: z.nullable(z.boolean()),
  applyable: z.nullable(z.boolean()),
  digest: z.nullable(digest),
  counts,
  destroys: z.array(destroy),
  drift: z.array(z.object({ address: text, type: text, effect: z.enum(["update", "delete"]) })),
  findings: z.array(finding),
});

const commit = z.string().with(z.regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/));

const run = z.object({
  repository: z.string().with(z.regex(/^[\w.-]+\/[\w.-]+$/)),
  id: z.string().with(z.regex(/^\d+$/)),
  commit,
  merge: commit,
  pull: z.nullable(z.int().with(z.minimum(1))),
  rules: commit,
  day: z.iso.date(),
});

const Review = z.object({ version: z.literal(1), roots: z.array(root), run: z.nullable(run) });

/** A review that another job made. */
export interface HandedReview {
  readonly roots: readonly RootReview[];
  /** Null where it was made on a command line. */
  readonly run: WorkflowRun | null;
}

const findingOf = (one: z.infer<typeof finding>): Finding => ({
  rule: one.rule,
  level: one.level,
  subject:
    one.address === null
      ? null
      : {
          address: one.address,
          previousAddress: one.previousAddress,
          deposed: one.deposed,
          type: one.type ?? "",
          provider: one.provider ?? "",
          effect: one.effect ?? "unknown",
          identity: null,
          class: one.class,
          weight: one.weight,
          what: one.what,
        },
  remains: one.remains,
  detail: one.detail,
  evidence: one.evidence,
  places: one.places,
  // It is in the digest, which came along.
  agreed: [],
});

const destroyOf = ({ origins, fromEach, known, because, ...one }: z.infer<typeof destroy>): Destroy => ({
  ...one,
  because: because === null ? [] : because.split(", "),
  ...(origins !== null && { origins, fromEach: fromEach ?? false, ...(known !== null && { known }) }),
  identity: null,
});

/**
 * The text of a review JSON file → its roots, and what made it. Throws InputError, with the file named, where it is not
 * what `report` wrote; a root that blocks without a digest can't be agreed to and is refused as well.
 */
export function readReview(json: string, source: string): HandedReview {
  const read = Review.safeParse(parsed(json, source));
  if (read.success) return { roots: read.data.roots.map((one) => rootOf(one, source)), run: read.data.run };
  const [first] = read.error.issues;
  throw new InputError(
    `${source} is not the review JSON of this version of destroy-guard (at ${first?.path.join(".") || "its top"}); make it with the same version`,
    { cause: read.error },
  );
}

function parsed(json: string, source: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new InputError(
      `${source} is not the review JSON of destroy-guard; make it with the input report, or with --format json`,
      { cause },
    );
  }
}

function rootOf(one: z.infer<typeof root>, source: string): RootReview {
  const blocks = one.findings.some(({ level }) => level === "block");
  if (blocks !== (one.digest !== null))
    throw new InputError(
      `${source} says that something blocks in a root and has no digest of it, or the reverse; make it anew`,
    );
  return {
    ...one,
    counts: one.counts as Counts,
    destroys: one.destroys.map(destroyOf),
    findings: one.findings.map(findingOf),
  };
}
