import fc from "fast-check";
import { expect, test } from "vitest";
import { catalogueWith } from "../../../src/catalogue/index.ts";
import { keptPathsOf } from "../../../src/domain/kept-paths.ts";
import type { RootReview } from "../../../src/domain/review.ts";
import { readPolicy } from "../../../src/input/policy.ts";
import { reviewRoot } from "../../../src/review.ts";
import { plansIn } from "./reading.ts";

/**
 * Plans of any make, read as a stream and judged with all rules, against what a few lines with JSON.parse say of the
 * same text. The policy protects everything, so each destroy has to be told.
 */
const policy = readPolicy('version: 1\nprotect: [{ address: "*", reason: all of it }]', "policy.yml");
const catalogue = catalogueWith([]);
const keptPaths = keptPathsOf(catalogue, policy);

async function reviewed(text: string, sizes: readonly number[]): Promise<RootReview> {
  const [plan] = await plansIn(text, keptPaths, sizes);
  if (plan === undefined) throw new Error("no plan was read");
  return reviewRoot(plan, { catalogue, policy, today: "2026-12-01", isNewRoot: null });
}

const TYPES =
  `aws_db_instance aws_db_snapshot aws_s3_bucket aws_kms_key aws_iam_role aws_security_group aws_backup_vault
  aws_instance aws_ebs_volume aws_route53_zone azurerm_resource_group azurerm_management_lock kubernetes_namespace
  google_sql_database_instance acme_ledger constructor __proto__`.split(/\s+/);

/** Keys of for_each as Terraform writes them, and places of count. */
const ODD = ["a.b", "a]", 'q"', "$${x}", "é😀", "two\nlines", "module.x", "\\", "", "k".repeat(3000), "\u202e", "`|"];
const KEYS = ["", "", "[0]", "[12]", ...ODD.map((key) => `[${JSON.stringify(key)}]`)];

const ACTIONS: readonly unknown[] = [
  ...[["no-op"], ["create"], ["update"], ["delete"], ["delete", "create"], ["create", "delete"], ["forget"]],
  ...[["create", "forget"], ["forget", "create"], ["read"], ["open"], ["Something"], [], ["delete,create"]],
  ...[["delete", "update"], ["DELETE"], "delete", null, [null], [["delete"]], { 0: "delete" }],
];

const maybe = <T>(...some: readonly T[]) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 2, arbitrary: fc.constantFrom(null, ...some) });

const values = fc.record(
  {
    id: fc.constantFrom("i-1", "i-2", "arn:aws:rds:eu-west-1:123456789012:db:x"),
    name: fc.constantFrom("one", "two"),
    skip_final_snapshot: fc.constantFrom(true, false, null),
    db_instance_identifier: fc.constantFrom("i-1", "i-2"),
    tags: fc.dictionary(fc.constantFrom("env", "__proto__", "a.b"), fc.string()),
    deep: fc.jsonValue({ maxDepth: 3 }),
  },
  { requiredKeys: ["id"] },
);
const marks = fc.constantFrom(undefined, false, {}, true, { id: true, tags: { env: true } });
/** Mostly what fits the actions. */
const side = (values: fc.Arbitrary<object>) =>
  fc.record({ values, isFitting: fc.integer({ min: 0, max: 9 }).map((drawn) => drawn > 0), marks });

const ENTRY = fc.record({
  mode: fc.constantFrom(...Array(12).fill("managed"), "data", "data", "ephemeral", "quantum", 7, null, undefined),
  type: fc.constantFrom(...TYPES),
  modules: fc.array(fc.tuple(fc.constantFrom("a", "data", "module"), fc.constantFrom(...KEYS)), { maxLength: 2 }),
  key: fc.constantFrom(...KEYS),
  actions: fc.constantFrom(...ACTIONS.slice(0, 10), ...ACTIONS),
  before: side(values),
  after: side(values),
  after_unknown: fc.constantFrom({}, { id: true }, undefined, true),
  deposed: maybe("abcd1234", "00000001"),
  previous_address: maybe("aws_db_instance.old", 'module.x["a.b"].acme_thing.y[0]'),
  importing: maybe<object>({ id: "i-1" }, {}, { identity: { a: 1 } }, { unknown: true }),
  action_reason: maybe("replace_because_tainted", "nonsense"),
});
type Drawn = typeof ENTRY extends fc.Arbitrary<infer T> ? T : never;

const ABSENT_BEFORE = ["create", "read", "open"];
const ABSENT_AFTER = ["delete", "forget"];

/** The number keeps its address apart from all others of the plan. */
function entryOf(drawn: Drawn, number: number) {
  const { mode, type, modules, key, actions, before, after, after_unknown, importing, ...more } = drawn;
  const word = JSON.stringify(actions).replaceAll(/[[\]"]/g, "");
  const hasBefore = ABSENT_BEFORE.includes(word) !== before.isFitting;
  const hasAfter = ABSENT_AFTER.includes(word) !== after.isFitting;
  const prefix = mode === "data" || mode === "ephemeral" ? `${mode}.` : "";
  const module = modules.map(([name, at]) => `module.${name}${at}`).join(".");
  return {
    ...more,
    address: `${module}${module === "" ? "" : "."}${prefix}${type}.n${number}${key}`,
    ...(module !== "" && { module_address: module }),
    mode,
    type,
    change: {
      actions,
      before: hasBefore ? before.values : null,
      after: hasAfter ? (word === "no-op" ? before.values : after.values) : null,
      after_unknown,
      before_sensitive: before.marks,
      after_sensitive: after.marks,
      importing,
    },
  };
}
type Entry = ReturnType<typeof entryOf>;

const PLAN = fc
  .record({
    entries: fc.array(ENTRY, { maxLength: 10 }),
    drift: fc.array(ENTRY, { maxLength: 2 }),
    deferred: fc.array(ENTRY, { maxLength: 2 }),
    isStateShown: fc.boolean(),
    errored: fc.constantFrom(undefined, undefined, undefined, false, null, true, "true"),
    complete: fc.constantFrom(undefined, true, false),
    format_version: fc.constantFrom("0.1", "0.2", "1.0", "1.2", "1.17"),
  })
  .map(({ entries, drift, deferred, isStateShown, ...head }) => {
    const changes = entries.map(entryOf);
    const there = changes.filter(({ change }) => change.before !== null);
    const resources = there.map(({ address, mode, type, deposed, change }) => ({
      ...{ address, mode, type, deposed_key: deposed, values: change.before },
    }));
    return {
      ...head,
      planned_values: {},
      resource_drift: drift.map(entryOf),
      resource_changes: changes,
      deferred_changes: deferred.map((one, i) => ({ reason: "unknown", resource_change: entryOf(one, i) })),
      ...(isStateShown && { prior_state: { values: { root_module: { resources } } } }),
    };
  });

const EFFECTS = new Map<string, string>([
  ['["no-op"]', "none"],
  ['["create"]', "create"],
  ['["read"]', "read"],
  ['["open"]', "read"],
  ['["update"]', "update"],
  ['["delete"]', "delete"],
  ['["delete","create"]', "replace"],
  ['["create","delete"]', "replace"],
  ['["forget"]', "forget"],
  ['["create","forget"]', "forget"],
  ['["forget","create"]', "forget"],
]);

/** Whether an entry says against itself: its values belong to other actions, or its mode does. */
function isContradictory(mode: string, effect: string, { actions, ...change }: Entry["change"]): boolean {
  const shown = (value: unknown, ...hidden: readonly unknown[]): boolean | null =>
    value === undefined || (value === null && hidden.includes(true)) ? null : value !== null;
  const before = shown(change.before, change.before_sensitive);
  const after = shown(change.after, change.after_unknown, change.after_sensitive);
  const stays = ["update", "replace"].includes(effect) || (effect === "forget" && (actions as unknown[]).length === 2);
  const passive = ["read", "none", "unknown"].includes(effect);
  return [
    effect === "create" && before === true,
    stays && (before === false || after === false),
    !stays && ["delete", "forget"].includes(effect) && (before === false || after === true),
    effect === "none" && before !== null && after !== null && before !== after,
    mode === "managed" && effect === "read",
    (mode === "data" || mode === "ephemeral") && !passive,
  ].some((one) => one);
}

/** What a plan's text says, without anything of the reader. */
function expected(text: string) {
  const { resource_changes: entries } = JSON.parse(text) as { readonly resource_changes: readonly Entry[] };
  const all = entries.map((entry) => {
    const mode = entry.mode ?? "managed";
    const known = ["managed", "data", "ephemeral"].includes(mode);
    const effect = EFFECTS.get(JSON.stringify(entry.change.actions)) ?? "unknown";
    // Without a mode it is taken for managed, and nothing is concluded from that.
    const isOdd = isContradictory(entry.mode ?? "", effect, entry.change);
    const seen = mode === "data" && !["none", "unknown"].includes(effect) ? "read" : effect;
    return { entry, mode, seen, isUnreadable: effect === "unknown" || !known || isOdd };
  });
  const managed = all.filter(({ mode }) => mode === "managed");
  const destroys = managed.filter(({ seen }) => ["delete", "replace", "forget"].includes(seen));
  const named = (some: typeof all): readonly string[] => some.map(({ entry }) => nameOf(entry)).sort();
  const count = (effect: string): number => all.filter(({ seen }) => seen === effect).length;
  return {
    counts: Object.fromEntries(
      ["update", "replace", "delete", "forget", "read", "none", "unknown"].map((e) => [e, count(e)]),
    ),
    destroys: named(destroys),
    unreadable: named(all.filter(({ isUnreadable }) => isUnreadable)),
  };
}

const nameOf = ({
  address,
  deposed,
}: {
  readonly address: string;
  readonly deposed?: string | null | undefined;
}): string => JSON.stringify([address, deposed ?? null]);

const namesOf = ({ findings }: RootReview, rule: string): readonly string[] =>
  findings.flatMap((one) => (one.rule === rule && one.subject !== null ? [nameOf(one.subject)] : [])).sort();

const CUTS = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 4 });

test("Each entry of any plan is counted, and told, as it stands there, wherever its bytes are cut", async () => {
  await fc.assert(
    fc.asyncProperty(PLAN, CUTS, async (plan, cuts) => {
      const text = JSON.stringify(plan);
      const review = await reviewed(text, cuts);
      const { counts, destroys, unreadable } = expected(text);
      expect(review.counts).toMatchObject(counts);
      expect(review.destroys.map(nameOf).sort()).toEqual(destroys);
      expect(namesOf(review, "protected")).toEqual(destroys);
      expect(namesOf(review, "unreadable-change")).toEqual(unreadable);
      const blocks = destroys.length + unreadable.length > 0 || plan.errored === true || plan.errored === "true";
      if (blocks) expect(review.digest).not.toBeNull();
    }),
    { numRuns: 150 },
  );
});

/** The plan with all that it has in one more module. */
function moved(text: string): string {
  const into = (entry: { readonly address: string }) => {
    const more = entry as Partial<Entry>;
    return {
      ...entry,
      address: `module.all["a.b"].${entry.address}`,
      ...(typeof more.previous_address === "string" && {
        previous_address: `module.all["a.b"].${more.previous_address}`,
      }),
    };
  };
  return JSON.stringify(JSON.parse(text), (key, value) =>
    key === "change" || typeof value !== "object" || value === null || typeof value.address !== "string"
      ? value
      : into(value),
  );
}

/** What is said of a plan, without the addresses. */
const saidOf = ({ findings }: RootReview): readonly string[] =>
  findings
    .map(({ rule, level, subject, remains, evidence }) =>
      JSON.stringify([
        rule,
        level,
        subject?.type,
        subject?.deposed,
        remains?.kind,
        remains?.survivorsCount,
        evidence.length,
      ]),
    )
    .sort();

test("A plan says the same in another order, with more that stays as it is, and in another module", async () => {
  const role = { address: "aws_iam_role.more", mode: "managed", type: "aws_iam_role" };
  const stays = { ...role, change: { actions: ["no-op"], before: {}, after: {}, after_unknown: {} } };
  await fc.assert(
    fc.asyncProperty(PLAN, CUTS, async (plan, cuts) => {
      const text = JSON.stringify(plan);
      const review = await reviewed(text, cuts);
      const reversed = { ...plan, resource_changes: plan.resource_changes.toReversed() };
      expect(await reviewed(JSON.stringify(reversed, null, 2), cuts)).toEqual(review);
      const more = { ...plan, resource_changes: [stays, ...plan.resource_changes] };
      const ofObjects = ({ findings }: RootReview) => findings.filter(({ rule }) => rule !== "missing-state");
      expect(ofObjects(await reviewed(JSON.stringify(more), cuts))).toEqual(ofObjects(review));
      expect(saidOf(await reviewed(moved(text), cuts))).toEqual(saidOf(review));
    }),
    { numRuns: 60 },
  );
});
