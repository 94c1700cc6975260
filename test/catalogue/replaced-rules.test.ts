/** Objects that are nothing but rules, which the provider replaces for every edit: judged by what the new rules do. */
import { describe, expect, test } from "vitest";
import { allRows } from "../../src/catalogue/index.ts";
import type { CatalogueRow } from "../../src/domain/catalogue.ts";
import { object, reviewOf } from "../domain/reviewing.ts";

const RULES = allRows().filter(({ rulesOf }) => rulesOf !== undefined);

const of = (type: string): CatalogueRow =>
  RULES.find((row) => row.type === type) ?? expect.fail(`${type} is no set of rules`);

type Values = Readonly<Record<string, unknown>>;

/** What a replacement of the first by the second is told to do. */
async function told(row: CatalogueRow, before: Values, after: Values): Promise<readonly string[]> {
  const { findings } = await reviewOf([object(`${row.type}.x`, "delete create", before, after)], [row]);
  return findings.map(
    ({ rule, level, detail, remains }) =>
      `${rule} ${level}${remains === null ? "" : ` ${remains.kind}`}: ${detail?.kind === "says" ? detail.says : ""}`,
  );
}

/** What the rules are over. */
const target = ({ rulesOf = [] }: CatalogueRow, name: string): Values =>
  Object.fromEntries(rulesOf.map((path) => [path, name]));

test.each(RULES.map((row) => [row.type, row] as const))("%s: the same rules again say nothing", async (_, row) => {
  expect(await told(row, target(row, "a"), target(row, "a"))).toEqual([]);
});

describe("A selection of AWS Backup, of which every change is a replacement", () => {
  const selection = of("aws_backup_selection");
  const OUT = "backup-loss warn: what is taken out is no longer backed up";
  test.each([
    ["takes more by a wider pattern", ["arn:aws:rds:*:*:db:shop-*"], ["arn:aws:rds:*:*:db:*"], []],
    ["takes all there is", ["arn:aws:rds:*:*:db:*", "arn:aws:rds:eu-west-1:1:db:a"], ["*"], []],
    ["takes less by a narrower pattern", ["*"], ["arn:aws:rds:*:*:db:*"], [OUT]],
    ["takes other things by another pattern", ["arn:aws:rds:*:*:db:*"], ["arn:aws:ec2:*:*:volume/*"], [OUT]],
  ])("%s", async (_, before, after, expected) => {
    const values = (resources: readonly string[]): Values => ({ ...target(selection, "p"), resources });
    expect(await told(selection, values(before), values(after))).toEqual(expected);
  });
});

describe("A policy of a backup vault, of which almost every change is a replacement", () => {
  const POLICY = "azurerm_data_protection_backup_policy_";
  const cycle = (...durations: string[]): Values => ({
    life_cycle: durations.map((duration) => ({ data_store_type: "VaultStore", duration })),
  });
  const SOONER = "backup-loss warn: further recovery points expire sooner";

  test.each<[kind: string, what: string, before: Values, after: Values, expected: readonly string[]]>([
    [
      "disk",
      "one time of two",
      { backup_repeating_time_intervals: ["R/2026-01-01T02:00:00/P1D", "R/2026-01-01T14:00:00/P1D"] },
      { backup_repeating_time_intervals: ["R/2026-01-01T02:00:00/P1D"] },
      ["backup-loss note: backups are made at fewer times"],
    ],
    ["disk", "days", { default_retention_duration: "P4M" }, { default_retention_duration: "P7D" }, [SOONER]],
    ["postgresql", "years", { default_retention_duration: "P10Y" }, { default_retention_duration: "P52W" }, [SOONER]],
    [
      "kubernetes_cluster",
      "the rule for all",
      { default_retention_rule: [cycle("P84D")] },
      { default_retention_rule: [cycle("P7D")] },
      [SOONER],
    ],
    [
      "mysql_flexible_server",
      "a rule of its own, which moves in the list",
      {
        retention_rule: [
          { name: "weekly", ...cycle("P6M") },
          { name: "yearly", ...cycle("P10Y") },
        ],
      },
      {
        retention_rule: [
          { name: "yearly", ...cycle("P1Y") },
          { name: "weekly", ...cycle("P6M") },
        ],
      },
      ["backup-loss warn: further recovery points of a rule expire sooner"],
    ],
    [
      "postgresql_flexible_server",
      "a rule that goes",
      { retention_rule: [{ name: "yearly", ...cycle("P10Y") }] },
      { retention_rule: [] },
      ["backup-loss warn: further recovery points of a rule expire sooner"],
    ],
    [
      "blob_storage",
      "the vault",
      { operational_default_retention_duration: "P30D", vault_default_retention_duration: "P1Y" },
      { operational_default_retention_duration: "P30D" },
      ["backup-loss warn: backups are no longer copied to the vault"],
    ],
    [
      "data_lake_storage",
      "how often",
      { backup_schedule: ["R/2026-01-01T02:00:00+00:00/P1D"] },
      { backup_schedule: ["R/2026-01-01T02:00:00+00:00/P1W"] },
      ["backup-loss note: backups are made less often"],
    ],
  ])("%s is cut back, or kept longer: %s", async (kind, _, before, after, expected) => {
    const row = of(POLICY + kind);
    const over = target(row, "a");
    expect(await told(row, { ...over, ...before }, { ...over, ...after })).toEqual(expected);
    expect(await told(row, { ...over, ...after }, { ...over, ...before })).toEqual([]);
  });

  test("of another name is another policy, and this one goes", async () => {
    const row = of(`${POLICY}disk`);
    const replaced = await told(row, target(row, "a"), target(row, "b"));
    expect(replaced).toEqual([expect.stringMatching(/^backup-loss warn (nothing|refused): /)]);
  });

  test("which points a rule keeps is told, whichever these are", async () => {
    const weekly = (criteria: string): Values => ({
      retention_rule: [{ name: "weekly", ...cycle("P12W"), criteria: [{ absolute_criteria: criteria }] }],
    });
    const OTHERS = ["backup-loss warn: a rule keeps other recovery points than before"];
    expect(await told(of(`${POLICY}disk`), weekly("FirstOfWeek"), weekly("FirstOfYear"))).toEqual(OTHERS);
  });
});

describe("A safeguard that its provider replaces for an edit", () => {
  const named = (name: string): Values => ({ metadata: [{ name }] });
  const branch = (more: Values): Values => ({ project: "7", branch: "main", ...more });
  const tag = (create_access_level: string, name = "v*"): Values => ({ project: "7", tag: name, create_access_level });
  const versions = (days: number): Values => ({ organization: "acme", delete_older_than: { days } });
  const lock = (lock_type: string): Values => ({ entity_id: 1, entity_type: "linode", lock_type });

  test.each<[type: string, what: string, strict: Values, weak: Values, expected: string]>([
    [
      "gitlab_branch_protection",
      "who may push",
      branch({ push_access_level: "no one" }),
      branch({ push_access_level: "maintainer" }),
      "guard-removed warn: more people may push to the branch",
    ],
    [
      "gitlab_branch_protection",
      "force pushes",
      branch({ allow_force_push: false }),
      branch({ allow_force_push: true }),
      "guard-removed warn: history can now be overwritten",
    ],
    [
      "gitlab_tag_protection",
      "who may create tags",
      tag("maintainer"),
      tag("developer"),
      "guard-removed warn: more people may create such tags, and delete them",
    ],
    [
      "kubernetes_storage_class_v1",
      "what becomes of volumes",
      { ...named("fast"), reclaim_policy: "Retain" },
      { ...named("fast"), reclaim_policy: "Delete" },
      "guard-removed warn: volumes made from now on are deleted with their claims",
    ],
    [
      "tfe_data_retention_policy",
      "how long versions are kept",
      versions(365),
      versions(30),
      "data-expiry warn: older versions of the state and the configuration are deleted",
    ],
    [
      "linode_lock",
      "what is locked with it",
      lock("cannot_delete_with_subresources"),
      lock("cannot_delete"),
      "guard-removed warn: what belongs to it is no longer locked",
    ],
  ])("is judged by what the edit takes away: %s, %s", async (type, _, strict, weak, expected) => {
    expect(await told(of(type), strict, weak)).toEqual([expected]);
    expect(await told(of(type), weak, strict)).toEqual([]);
  });

  test.each<[type: string, before: Values, after: Values]>([
    ["gitlab_tag_protection", tag("maintainer"), tag("maintainer", "release-*")],
    [
      "kubernetes_storage_class",
      { ...named("fast"), reclaim_policy: "Retain" },
      { ...named("slow"), reclaim_policy: "Retain" },
    ],
  ])("is gone where the new one is over something else: %s", async (type, before, after) => {
    expect(await told(of(type), before, after)).toEqual([expect.stringMatching(/^guard-removed warn/)]);
  });
});

describe("A setting of which there is one for its bucket, vault or file system", () => {
  const versioning = (status: string): Values => ({ versioning_configuration: [{ status }] });
  const locked = (mode: string): Values => ({ rule: [{ default_retention: [{ mode, days: 30 }] }] });
  const daily: Values = { daily_recurrence: [{}], weekly_recurrence: [] };
  const weekly: Values = { daily_recurrence: [], weekly_recurrence: [{ day: "SUNDAY" }] };

  test.each<[type: string, before: Values, after: Values, expected: string]>([
    [
      "aws_s3_bucket_versioning",
      versioning("Enabled"),
      versioning("Suspended"),
      "backup-loss block: what is overwritten or deleted from now on is gone for good",
    ],
    [
      "aws_s3_bucket_object_lock_configuration",
      locked("COMPLIANCE"),
      locked("GOVERNANCE"),
      "guard-removed warn: locks of new objects can be lifted",
    ],
    [
      "aws_backup_vault_lock_configuration",
      { min_retention_days: 30 },
      { min_retention_days: 7 },
      "guard-removed warn: further recovery points are locked for a shorter time",
    ],
    [
      "aws_backup_vault_lock_configuration",
      { changeable_for_days: 3 },
      { changeable_for_days: null },
      "guard-removed warn: the lock can be taken off at any time",
    ],
    [
      "aws_db_instance_automated_backups_replication",
      { retention_period: 14 },
      { retention_period: 7 },
      "backup-loss warn: further copies are kept for a shorter time",
    ],
    ["google_firestore_backup_schedule", daily, weekly, "backup-loss note: backups are made less often"],
  ])("%s is judged by what the new one says", async (type, before, after, expected) => {
    const row = of(type);
    const over = target(row, "a");
    expect(await told(row, { ...over, ...before }, { ...over, ...after })).toEqual([expected]);
    expect(await told(row, { ...over, ...after }, { ...over, ...before })).toEqual([]);
  });

  test.each<[type: string, path: string, expected: string]>([
    ["google_compute_disk_resource_policy_attachment", "name", "snapshots of the disk are made by another schedule"],
    [
      "alicloud_ecs_auto_snapshot_policy_attachment",
      "auto_snapshot_policy_id",
      "snapshots of the disk are made by another schedule",
    ],
    ["oci_core_volume_backup_policy_assignment", "policy_id", "backups of the volume are made by another schedule"],
    [
      "tencentcloud_cbs_snapshot_policy_attachment",
      "snapshot_policy_id",
      "snapshots of the disk are made by another schedule",
    ],
  ])("%s to another schedule is noted", async (type, path, expected) => {
    const row = of(type);
    const over = target(row, "a");
    const replaced = await told(row, { ...over, [path]: "daily" }, { ...over, [path]: "hourly" });
    expect(replaced).toEqual([`backup-loss note: ${expected}`]);
  });

  test("a selection of awscc is judged like one of aws", async () => {
    const row = of("awscc_backup_backup_selection");
    const selecting = (...resources: string[]): Values => ({ ...target(row, "a"), backup_selection: { resources } });
    expect(await told(row, selecting("a"), selecting("a", "b"))).toEqual([]);
    const narrowed = await told(row, selecting("a", "b"), selecting("a"));
    expect(narrowed).toEqual(["backup-loss warn: what is taken out is no longer backed up"]);
  });

  test.each(RULES.filter(({ isOneSet }) => isOneSet === true).map((row) => [row.type, row] as const))(
    "%s goes in the end if the new one is created first: the destroy of the old one takes it off",
    async (_, row) => {
      const values = { ...target(row, "a"), ...versioning("Enabled"), backup_policy: [{ status: "ENABLED" }] };
      const { findings } = await reviewOf([object(`${row.type}.x`, "create delete", values, values)], [row]);
      expect(findings.map(({ level }) => level)).toEqual([expect.stringMatching(/^(block|warn)$/)]);
    },
  );
});

/** A schedule and what is assigned to it, which the provider replaces together: the name of one is part of the other. */
describe("A backup plan that gets another name, with its selection", () => {
  const ROWS = [of("aws_backup_plan"), of("aws_backup_selection")];
  const plan = (after: Values = {}) => {
    const rule = { rule_name: "daily", target_vault_name: "main", lifecycle: [{ delete_after: 35 }] };
    const before = { id: "p-1", name: "daily", rule: [rule] };
    return object("aws_backup_plan.daily", "delete create", before, { ...before, id: null, name: "nightly", ...after });
  };
  const selection = (resources: readonly string[], actions = "delete create") =>
    object(
      "aws_backup_selection.all",
      actions,
      { id: "s-1", plan_id: "p-1", resources: ["a", "b"] },
      actions === "delete" ? null : { resources },
      {
        action_reason: "replace_because_cannot_update",
        change: { after_unknown: { plan_id: true }, replace_paths: [["plan_id"]] },
      },
    );
  const NAMING = [
    {
      address: "aws_backup_selection.all",
      mode: "managed",
      type: "aws_backup_selection",
      name: "all",
      expressions: { plan_id: { references: ["aws_backup_plan.daily.id", "aws_backup_plan.daily"] } },
    },
  ];
  const told = async (entries: Parameters<typeof reviewOf>[0], resources: readonly unknown[] = NAMING) => {
    const { findings } = await reviewOf(entries, ROWS, { more: { configuration: { root_module: { resources } } } });
    return findings.map(
      ({ level, subject, detail }) => `${level} ${subject?.address}: ${detail?.kind === "says" ? detail.says : ""}`,
    );
  };

  test("goes on as before: nothing is said", async () => {
    expect(await told([plan(), selection(["a", "b"])])).toEqual([]);
  });

  test("is judged by what the new plan and the new selection leave out", async () => {
    const shorter = plan({
      rule: [{ rule_name: "daily", target_vault_name: "main", lifecycle: [{ delete_after: 7 }] }],
    });
    expect(await told([shorter, selection(["a"])])).toEqual([
      "warn aws_backup_plan.daily: further recovery points expire sooner, and continuous ones are shortened",
      "warn aws_backup_selection.all: what is taken out is no longer backed up",
    ]);
  });

  test("is gone where nothing takes its place", async () => {
    const gone = object("aws_backup_plan.daily", "delete", { id: "p-1", name: "daily" });
    const said = await told([gone, selection([], "delete")]);
    expect(said.map((one) => one.split(":")[0])).toEqual([
      "warn aws_backup_plan.daily",
      "warn aws_backup_selection.all",
    ]);
  });

  test("a selection is gone where the plan does not tell what it is assigned to", async () => {
    expect(await told([plan(), selection(["a", "b"])], [])).toEqual([
      "warn aws_backup_selection.all: All further backups of the selected resources.",
    ]);
  });
});
