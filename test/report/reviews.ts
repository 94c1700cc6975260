import { createHash } from "node:crypto";
import type { Effect } from "../../src/domain/change.ts";
import type { Evidence, Seen } from "../../src/domain/evidence.ts";
import { byImportance, type Finding, type Remains, type Subject } from "../../src/domain/finding.ts";
import type { Counts } from "../../src/domain/plan.ts";
import type { Destroy, Proof, Review, RootReview, SignedConsent, Verdict } from "../../src/domain/review.ts";
import { says } from "../../src/domain/rules/rule.ts";
import { digestOf } from "../../src/review.ts";

/** Reviews by hand, for the reports: each is a situation that somebody has been in. */

const AWS = "registry.terraform.io/hashicorp/aws";

const NO_COUNTS: Counts = {
  create: 0,
  update: 0,
  replace: 0,
  delete: 0,
  forget: 0,
  read: 0,
  none: 0,
  unknown: 0,
  moved: 0,
  imported: 0,
  deposed: 0,
};

export const counts = (some: Partial<Counts>): Counts => ({ ...NO_COUNTS, ...some });

export const remains = (some: Partial<Remains> & Pick<Remains, "kind">): Remains => ({
  days: null,
  refusal: null,
  survivors: [],
  goesWithIt: [],
  survivorsCount: some.survivors?.length ?? 0,
  goesWithItCount: some.goesWithIt?.length ?? 0,
  ...some,
});

/** A setting of the object, as it stands in the state. */
export const setting = (path: string, was: Seen): Extract<Evidence, { readonly kind: "attribute" }> => ({
  kind: "attribute",
  path,
  of: null,
  was,
});

export const leaving = (says: string): Evidence => ({ kind: "leaves", says });

export const subject = (address: string, some: Partial<Subject> = {}): Subject => ({
  address,
  previousAddress: null,
  deposed: null,
  type: "aws_db_instance",
  provider: AWS,
  effect: "delete",
  identity: null,
  class: "data",
  weight: "high",
  what: "relational database",
  ...some,
});

export const finding = (some: Partial<Finding> & Pick<Finding, "rule">): Finding => ({
  level: "block",
  subject: null,
  remains: null,
  detail: null,
  evidence: [],
  places: [],
  agreed: [],
  ...some,
});

export const destroy = (address: string, some: Partial<Destroy> = {}): Destroy => ({
  address,
  previousAddress: null,
  deposed: null,
  type: "aws_db_instance",
  provider: AWS,
  effect: "delete",
  order: null,
  recreated: false,
  imported: false,
  because: [],
  identity: null,
  reason: "delete_because_no_resource_config",
  class: "data",
  ...some,
});

const harmless = (address: string, type: string, some: Partial<Destroy> = {}): Destroy =>
  destroy(address, { type, class: null, ...some });

const countedOf = (destroys: readonly Destroy[], rest: Partial<Counts>): Counts => {
  const of = (effect: Effect): number => destroys.filter((one) => one.effect === effect).length;
  return counts({
    delete: of("delete"),
    replace: of("replace"),
    forget: of("forget"),
    deposed: destroys.filter((one) => one.deposed !== null).length,
    ...rest,
  });
};

export const root = (
  destroys: readonly Destroy[],
  findings: readonly Finding[],
  some: Partial<RootReview> = {},
  rest: Partial<Counts> = {},
): RootReview => ({
  root: "infra/prod",
  source: "infra/prod/plan.json",
  terraformVersion: "1.11.4",
  formatVersion: "1.2",
  plannedAt: "2026-11-20T08:00:00Z",
  errored: false,
  complete: true,
  applyable: true,
  digest: findings.some(({ level }) => level === "block")
    ? `sha256:${createHash("sha256").update(JSON.stringify(findings)).digest("hex")}`
    : null,
  counts: countedOf(destroys, rest),
  drift: [],
  destroys,
  findings: [...findings].sort(byImportance),
  ...some,
});

export const review = (roots: readonly RootReview[], some: Partial<Review> = {}): Review => {
  const blocking = roots.flatMap((one) => one.findings).filter((one) => one.level === "block");
  const total = (key: keyof Counts): number => roots.reduce((sum, one) => sum + one.counts[key], 0);
  const verdict: Verdict = blocking.length > 0 ? "blocked" : "passed";
  return {
    verdict,
    digest: digestOf(roots),
    counts: Object.fromEntries(Object.keys(NO_COUNTS).map((key) => [key, total(key as keyof Counts)])) as Counts,
    roots,
    override: null,
    policy: null,
    ...some,
  };
};

const SNAPSHOT = { type: "aws_db_snapshot", class: "backup", what: "database snapshot" } as const;

/** The whole environment of a small company goes, its database and the snapshots of it included. */
export const everythingGoes = review([
  root(
    [
      harmless("aws_ecs_cluster.main", "aws_ecs_cluster"),
      harmless("aws_ecs_service.web", "aws_ecs_service"),
      harmless("aws_instance.bastion", "aws_instance"),
      harmless("aws_lb.public", "aws_lb"),
      harmless("aws_lb_listener.https", "aws_lb_listener"),
      harmless("aws_vpc.main", "aws_vpc"),
      harmless('module.network["eu"].aws_subnet.private[0]', "aws_subnet"),
      harmless('module.network["eu"].aws_subnet.private[1]', "aws_subnet"),
      destroy("aws_db_instance.courses"),
      destroy("aws_db_snapshot.before_upgrade", { type: "aws_db_snapshot", class: "backup" }),
      destroy("aws_db_snapshot.weekly", { type: "aws_db_snapshot", class: "backup" }),
    ],
    [
      finding({
        rule: "last-copy",
        subject: subject("aws_db_instance.courses"),
        detail: says("All databases on the instance, and its automated backups."),
        remains: remains({
          kind: "nothing",
          goesWithIt: ["aws_db_snapshot.before_upgrade", "aws_db_snapshot.weekly"],
        }),
        evidence: [setting("skip_final_snapshot", true), setting("delete_automated_backups", true)],
        places: [{ file: "infra/prod/rds.tf", line: 12 }],
      }),
      finding({
        rule: "backup-loss",
        subject: subject("aws_db_snapshot.before_upgrade", SNAPSHOT),
        remains: remains({ kind: "nothing" }),
        places: [{ file: "infra/prod/rds.tf", line: 48 }],
      }),
      finding({
        rule: "backup-loss",
        subject: subject("aws_db_snapshot.weekly", SNAPSHOT),
        remains: remains({ kind: "nothing" }),
        places: [{ file: "infra/prod/rds.tf", line: 55 }],
      }),
      finding({ rule: "mass-destroy", detail: { kind: "share", destroyed: 11, all: 11, harmless: 0 } }),
    ],
  ),
]);

/** A major upgrade that replaces the database; copies stand in a vault. */
export const replacedWithCopies = review([
  root(
    [
      destroy('module.orders["eu-west-1"].aws_db_instance.this', {
        effect: "replace",
        order: "create-first",
        because: ["engine", "storage_encrypted"],
        reason: "replace_because_cannot_update",
      }),
      harmless("aws_instance.web[0]", "aws_instance", {
        effect: "replace",
        order: "delete-first",
        because: ["ami"],
        reason: "replace_because_cannot_update",
      }),
    ],
    [
      finding({
        rule: "data-loss",
        subject: subject('module.orders["eu-west-1"].aws_db_instance.this', {
          effect: "replace",
          previousAddress: "aws_db_instance.orders",
        }),
        remains: remains({
          kind: "copies",
          survivors: ["aws_db_snapshot.monthly", 'module.vault.aws_backup_selection.databases["orders"]'],
          goesWithIt: ["aws_db_instance.orders_replica"],
        }),
        evidence: [leaving("the vault is not destroyed by this plan")],
        places: [{ file: "modules/orders/main.tf", line: 3 }],
      }),
      finding({
        rule: "guard-removed",
        level: "warn",
        subject: subject("aws_db_instance.users", { effect: "update" }),
        detail: says("deletion protection is switched off"),
        evidence: [setting("deletion_protection", false)],
        places: [{ file: "infra/prod/users.tf", line: 7 }],
      }),
      finding({
        rule: "unclassified",
        level: "warn",
        subject: subject("acme_ledger.main", { type: "acme_ledger", class: "unknown", weight: null, what: null }),
      }),
      finding({
        rule: "data-loss",
        level: "note",
        subject: subject("aws_cloudwatch_log_group.web", {
          type: "aws_cloudwatch_log_group",
          weight: "low",
          what: "log group",
        }),
        remains: remains({ kind: "nothing" }),
      }),
      finding({
        rule: "incomplete-plan",
        level: "warn",
        detail: { kind: "partial" },
      }),
    ],
    {},
    { create: 2, update: 1, none: 40 },
  ),
]);

/** What the provider keeps for a while, refuses, or makes on the way out. */
export const leftovers = review([
  root(
    [
      destroy("aws_db_instance.a"),
      destroy("aws_kms_key.main", { type: "aws_kms_key", class: "key" }),
      destroy("aws_s3_bucket.assets", { type: "aws_s3_bucket" }),
      destroy("aws_s3_bucket.assets", { type: "aws_s3_bucket", deposed: "8a3f00de", reason: null }),
      destroy("railway_volume.data", {
        type: "railway_volume",
        provider: "registry.terraform.io/terraform-community-providers/railway",
        class: "container",
        reason: null,
      }),
      destroy("acme_ledger.main", { type: "acme_ledger" }),
    ],
    [
      finding({
        rule: "data-loss",
        subject: subject("aws_db_instance.a"),
        remains: remains({ kind: "snapshot" }),
        evidence: [leaving("a final snapshot"), setting("skip_final_snapshot", false)],
      }),
      finding({
        rule: "key-loss",
        subject: subject("aws_kms_key.main", { type: "aws_kms_key", class: "key", what: "encryption key" }),
        remains: remains({
          kind: "grace",
          days: 30,
        }),
        evidence: [leaving("the key, until its deletion window ends"), setting("deletion_window_in_days", 30)],
      }),
      finding({
        rule: "data-loss",
        subject: subject("aws_s3_bucket.assets", { type: "aws_s3_bucket", what: "object storage bucket" }),
        remains: remains({ kind: "refused" }),
        evidence: [setting("force_destroy", false)],
      }),
      finding({
        rule: "data-loss",
        subject: subject("aws_s3_bucket.assets", {
          type: "aws_s3_bucket",
          what: "object storage bucket",
          deposed: "8a3f00de",
        }),
        remains: remains({ kind: "refused" }),
        evidence: [setting("force_destroy", false)],
      }),
      finding({
        rule: "container-loss",
        subject: subject("railway_volume.data", { type: "railway_volume", class: "container", what: "volume" }),
        remains: remains({ kind: "nothing" }),
        evidence: [leaving("its backups are stored inside it")],
      }),
      finding({
        rule: "data-loss",
        subject: subject("acme_ledger.main", { type: "acme_ledger", what: "ledger" }),
        remains: remains({ kind: "unknown" }),
      }),
    ],
  ),
]);

/** Backups are cut back without anything being destroyed. */
export const cutBack = review([
  root(
    [],
    [
      finding({
        rule: "backup-loss",
        subject: subject("aws_db_instance.main", { effect: "update" }),
        detail: says("automated backups older than the new retention are deleted"),
        evidence: [{ ...setting("backup_retention_period", 30), becomes: 1 }],
      }),
    ],
    {},
    { update: 1, none: 12 },
  ),
]);

export const HOSTILE_KEYS = [
  "`x` ``y``",
  "a|b\\|c",
  "\n::error::owned",
  "--><!-- destroy-guard:default -->",
  "@acme/dba @alice",
  "](https://evil.example) <img src=x onerror=1> <b>",
  "\u202egnp.exe\u2066 \u200b\ufeff\u0000\u001b[31m \ud800 \u{e0041}",
  "##[error]x #1 GH-2 :tada: $`x`$",
  "</code></summary></details>",
  '"]; n9["x"] --> n1; classDef go fill:#000; %%{init: {}}%%',
];

/** Every key is chosen to come alive somewhere. */
export const hostile = review([
  root(
    HOSTILE_KEYS.flatMap((key) => [
      destroy(`aws_db_instance.db["${key}"]`, {
        because: [key],
        origins: [{ address: `aws_vpc.v["${key}"]`, effect: "create" }],
        known: [key],
      }),
      harmless(`module.m["${key}"].null_resource.x`, "null_resource"),
    ]),
    HOSTILE_KEYS.map((key) =>
      finding({
        rule: "last-copy",
        subject: subject(`aws_db_instance.db["${key}"]`, { type: `t${key}`, previousAddress: `old["${key}"]` }),
        remains: remains({ kind: "nothing", goesWithIt: [`aws_db_snapshot.s["${key}"]`], survivors: [] }),
        places: [{ file: `infra/${key}.tf`, line: 1 }],
      }),
    ),
    {
      root: `infra/${HOSTILE_KEYS.join("")}`,
      source: `infra/${HOSTILE_KEYS.join("")}/plan.json`,
      drift: HOSTILE_KEYS.map((key) => ({ address: `thing.x["${key}"]`, type: "thing", effect: "update" })),
    },
  ),
]);

/** More than a comment can hold. */
export const twoThousand = review([
  root(
    Array.from({ length: 2000 }, (_, at) =>
      destroy(`module.shard[${at % 20}].aws_db_instance.tenant["customer-${String(at).padStart(4, "0")}"]`),
    ),
    Array.from({ length: 2000 }, (_, at) =>
      finding({
        rule: at === 1500 ? "last-copy" : "data-loss",
        subject: subject(`module.shard[${at % 20}].aws_db_instance.tenant["customer-${String(at).padStart(4, "0")}"]`),
        remains: remains({ kind: at === 1500 ? "nothing" : "snapshot" }),
        evidence: at === 1500 ? [] : [setting("skip_final_snapshot", false)],
      }),
    ),
  ),
]);

export const severalRoots = review([
  root([], [], { root: "infra/dev", source: "dev.json" }, { create: 3 }),
  root(
    [harmless("aws_instance.runner", "aws_instance")],
    [finding({ rule: "guard-edited", level: "warn", detail: { kind: "guards-edited" } })],
    { root: "infra/ci", source: "ci.json" },
    { update: 1 },
  ),
  ...everythingGoes.roots,
  root(
    [],
    [finding({ rule: "missing-state", detail: { kind: "no-prior-state", creates: 42, imports: 0, old: "base" } })],
    { root: "infra/stage", source: "stage.json" },
    { create: 42 },
  ),
]);

export const overridden = review(everythingGoes.roots, {
  verdict: "overridden",
  override: { by: ["@alice", "bob"], digest: everythingGoes.digest ?? "", at: "2026-11-20T09:30:00Z", signed: null },
});

/** A signed consent. Name and reason are what somebody chose. */
export const signedBy = (by: string, reason: string, proof: Proof): SignedConsent => ({
  by,
  root: "infra/prod",
  agreed: "2026-11-20T09:30:00Z",
  expires: "2026-11-20T11:30:00Z",
  reason,
  key: { proof, algorithm: "sk-ssh-ed25519@openssh.com", fingerprint: "SHA256:abc" },
});

export const signed = review(everythingGoes.roots, {
  verdict: "overridden",
  override: {
    by: ["alice@example.com", "bob"],
    digest: everythingGoes.digest ?? "",
    at: "2026-11-20T09:30:00Z",
    signed: [signedBy("alice@example.com", "moved to Aurora", "touch"), signedBy("bob", "", "no-touch")],
  },
});

export const skipped = review([], { verdict: "skipped" });

export const nothing = review([root([], [], {}, { none: 40, read: 2 })]);

export const routine = review([
  root(
    [
      harmless("aws_instance.web", "aws_instance", { effect: "replace", order: "create-first", because: ["ami"] }),
      harmless("aws_iam_policy.old", "aws_iam_policy"),
    ],
    [],
    {},
    { create: 1, update: 4, none: 60 },
  ),
]);

export const erroredPlan = review([
  root(
    [destroy("aws_db_instance.main")],
    [
      finding({
        rule: "unreadable-change",
        detail: { kind: "unreadable", what: "errored" },
      }),
    ],
    {
      errored: true,
      complete: false,
      applyable: false,
    },
  ),
]);

export const forgets = review([
  root(
    [
      destroy("aws_db_instance.main", { effect: "forget" }),
      destroy("aws_s3_bucket.logs", {
        type: "aws_s3_bucket",
        effect: "forget",
        recreated: true,
        reason: "forgot_because_lifecycle_destroy_in_config",
      }),
    ],
    [
      finding({
        rule: "forgotten",
        level: "warn",
        subject: subject("aws_db_instance.main", { effect: "forget" }),
        detail: { kind: "leaves-state", by: "plan" },
      }),
      finding({
        rule: "forgotten",
        level: "warn",
        subject: subject("aws_s3_bucket.logs", {
          type: "aws_s3_bucket",
          effect: "forget",
          what: "object storage bucket",
        }),
      }),
    ],
  ),
]);

/** Somebody was at the console. */
export const drifting = review([
  root(
    [],
    [
      finding({
        rule: "drifted",
        level: "warn",
        subject: subject("aws_db_instance.orders"),
        detail: { kind: "vanished", recreated: true },
      }),
      finding({
        rule: "incomplete-plan",
        level: "warn",
        detail: { kind: "deferred", actions: 0, count: 2, destroys: ["aws_db_instance.later"] },
      }),
    ],
    {
      drift: [
        { address: "aws_db_instance.orders", type: "aws_db_instance", effect: "delete" },
        ...Array.from({ length: 20 }, (_, at) => ({
          address: `aws_instance.web[${at}]`,
          type: "aws_instance",
          effect: "update" as const,
        })),
      ],
    },
    { create: 1, none: 3 },
  ),
]);

export const ALL = {
  everythingGoes,
  replacedWithCopies,
  leftovers,
  cutBack,
  hostile,
  twoThousand,
  severalRoots,
  overridden,
  signed,
  skipped,
  nothing,
  routine,
  erroredPlan,
  forgets,
  drifting,
} as const;
