/** Schedules and retention that change their form, of the types that have more than one. */
import { expect, test } from "vitest";
import { catalogueWith } from "../../src/catalogue/index.ts";
import { rowOf } from "../../src/domain/catalogue.ts";
import { object, reviewOf } from "../domain/reviewing.ts";

const MAYBE = "old and new cannot be compared, so it may be that ";

/** What an update is told to do. */
async function told(type: string, before: object, after: object): Promise<readonly string[]> {
  const row = rowOf(catalogueWith([])(type));
  if (row === undefined) throw new Error(`${type} has no row`);
  const { findings } = await reviewOf([object(`${type}.x`, "update", before, after)], [row]);
  return findings.map(({ detail, level }) => `${level}: ${detail?.kind === "says" ? detail.says : ""}`);
}

const snapshots = (schedule: object) => ({ policy_details: [{ schedule: [{ name: "daily", ...schedule }] }] });
/** A policy of OpenSearch that keeps an index hot, then does what is given. */
const ism = (age: string, next: string, also: object = {}) => ({
  body: JSON.stringify({
    policy: {
      default_state: "hot",
      states: [
        { name: "hot", actions: [], transitions: [{ state_name: next, conditions: { min_index_age: age } }] },
        { name: "cold", actions: [{ read_only: {} }], transitions: [] },
        { name: "delete", actions: [{ delete: {} }], transitions: [] },
      ],
      ...also,
    },
  }),
});
const daily = (monthly: object) => ({
  backup: [{ frequency: "Daily" }],
  retention_daily: [{ count: 30 }],
  retention_monthly: [{ count: 12, ...monthly }],
});

test.each<[string, string, object, object, readonly string[]]>([
  [
    "rediscloud_subscription_database",
    "a rarer backup",
    { remote_backup: [{ interval: "every-1-hours" }] },
    { remote_backup: [{ interval: "every-24-hours" }] },
    ["note: backups are made less often"],
  ],
  [
    "rediscloud_subscription_database",
    "a backup more often",
    { remote_backup: [{ interval: "every-24-hours" }] },
    { remote_backup: [{ interval: "every-12-hours" }] },
    [],
  ],
  [
    "mongodbatlas_cloud_backup_schedule",
    "fewer kinds of copies",
    { copy_settings: [{ region_name: "EU_WEST_1", frequencies: ["DAILY", "WEEKLY"] }] },
    { copy_settings: [{ region_name: "EU_WEST_1", frequencies: ["WEEKLY"] }] },
    ["note: some of the snapshots are no longer copied to another region"],
  ],
  [
    "mongodbatlas_cloud_backup_schedule",
    "more kinds of copies",
    { copy_settings: [{ region_name: "EU_WEST_1", frequencies: ["WEEKLY"] }] },
    { copy_settings: [{ region_name: "EU_WEST_1", frequencies: ["DAILY", "WEEKLY"] }] },
    [],
  ],
  ["opensearch_ism_policy", "the same as before, told otherwise", ism("7d", "delete"), ism("168h", "delete"), []],
  ["opensearch_ism_policy", "a description", ism("7d", "delete"), ism("7d", "delete", { description: "x" }), []],
  ["opensearch_ism_policy", "a later next state", ism("7d", "delete"), ism("30d", "delete"), []],
  [
    "opensearch_ism_policy",
    "a sooner next state",
    ism("30d", "delete"),
    ism("7d", "delete"),
    ["warn: indices get sooner to their next state, which may be one that deletes them"],
  ],
  [
    "opensearch_ism_policy",
    "a next state that deletes",
    ism("30d", "cold"),
    ism("30d", "delete"),
    ["warn: where indices go next changes, which may be a state that deletes them"],
  ],
  [
    "opensearch_ism_policy",
    "another first state",
    ism("30d", "cold"),
    ism("30d", "cold", { default_state: "delete" }),
    ["warn: indices begin in another state, which may be one that deletes them"],
  ],
  [
    "aws_dlm_lifecycle_policy",
    "hours become a cron expression that runs as often",
    snapshots({ create_rule: [{ interval: 24, interval_unit: "HOURS", cron_expression: null }] }),
    snapshots({ create_rule: [{ interval: null, interval_unit: null, cron_expression: "cron(0 5 * * ? *)" }] }),
    [],
  ],
  [
    "aws_dlm_lifecycle_policy",
    "hours become a cron expression that runs once a week",
    snapshots({ create_rule: [{ interval: 24, interval_unit: "HOURS", cron_expression: null }] }),
    snapshots({ create_rule: [{ interval: null, interval_unit: null, cron_expression: "cron(0 5 ? * SUN *)" }] }),
    ["note: backups are made less often"],
  ],
  [
    "aws_dlm_lifecycle_policy",
    "a number becomes an age",
    snapshots({ retain_rule: [{ count: 7, interval: null, interval_unit: null }] }),
    snapshots({ retain_rule: [{ count: null, interval: 7, interval_unit: "DAYS" }] }),
    [`warn: ${MAYBE}older snapshots are deleted at the next run`],
  ],
  [
    "alicloud_hbr_ecs_backup_plan",
    "a day becomes a week",
    { schedule: "I|1602673264|P1D" },
    { schedule: "I|1602673264|P1W" },
    ["note: backups are made less often"],
  ],
  [
    "alicloud_hbr_policy",
    "a schedule becomes one that can't be read",
    { rules: [{ rule_type: "BACKUP", schedule: "I|1631685600|P1D" }] },
    { rules: [{ rule_type: "BACKUP", schedule: "C|weekly" }] },
    [`note: ${MAYBE}backups are made less often`],
  ],
  [
    "azurerm_backup_policy_vm",
    "days of the week become days of the month",
    daily({ weekdays: ["Sunday"], weeks: ["First", "Last"], days: null }),
    daily({ weekdays: null, weeks: null, days: [1, 15] }),
    [`warn: ${MAYBE}recovery points of a day that went are no longer kept for months`],
  ],
  [
    "azurerm_backup_policy_vm",
    "one of two days goes",
    daily({ days: [1, 15] }),
    daily({ days: [1] }),
    ["warn: recovery points of a day that went are no longer kept for months"],
  ],
  [
    "azurerm_backup_policy_vm",
    "a weekly policy becomes a daily one",
    { backup: [{ frequency: "Weekly", weekdays: ["Sunday"] }], retention_weekly: [{ count: 9, weekdays: ["Sunday"] }] },
    {
      backup: [{ frequency: "Daily" }],
      retention_daily: [{ count: 9 }],
      retention_weekly: [{ count: 9, weekdays: ["Sunday"] }],
    },
    [],
  ],
  [
    "azurerm_backup_policy_vm_workload",
    "days of the week become days of the month",
    {
      protection_policy: [
        { policy_type: "Full", retention_yearly: [{ count: 7, weekdays: ["Sunday"], weeks: ["Last"] }] },
      ],
    },
    { protection_policy: [{ policy_type: "Full", retention_yearly: [{ count: 7, monthdays: [1] }] }] },
    [`warn: ${MAYBE}recovery points of a day that went are no longer kept for years`],
  ],
  [
    "google_alloydb_cluster",
    "an age becomes a number",
    { automated_backup_policy: [{ time_based_retention: [{ retention_period: "1209600s" }] }] },
    { automated_backup_policy: [{ quantity_based_retention: [{ count: 14 }] }] },
    [`warn: ${MAYBE}automated backups older than the new retention are deleted`],
  ],
  [
    "huaweicloud_cbr_policy",
    "a number becomes an age",
    { enabled: true, backup_quantity: 10, time_period: null },
    { enabled: true, backup_quantity: null, time_period: 30 },
    [`warn: ${MAYBE}backups older than the new retention are deleted`],
  ],
  [
    "snowflake_failover_group",
    "minutes become a cron expression that runs as often",
    { replication_schedule: [{ interval: 60 }] },
    { replication_schedule: [{ cron: [{ expression: "0 * * * *", time_zone: "UTC" }] }] },
    [],
  ],
  [
    "alicloud_ecs_auto_snapshot_policy",
    "of seven days one is left",
    { repeat_weekdays: ["1", "2", "3", "4", "5", "6", "7"] },
    { repeat_weekdays: ["7"] },
    ["note: snapshots are made on fewer days"],
  ],
  [
    "alicloud_ecs_auto_snapshot_policy",
    "one day becomes another",
    { repeat_weekdays: ["1"] },
    { repeat_weekdays: ["7"] },
    [],
  ],
  [
    "huaweicloud_rds_instance",
    "days in one text become fewer",
    { backup_strategy: [{ keep_days: 7, period: "1,2,3,4,5,6,7" }] },
    { backup_strategy: [{ keep_days: 7, period: "7" }] },
    ["note: backups are made on fewer days"],
  ],
  [
    "proxmox_backup_job",
    "every day becomes every Saturday",
    { enabled: true, schedule: "*-*-* 02:00" },
    { enabled: true, schedule: "sat 02:00" },
    ["note: backups are made less often"],
  ],
  [
    "google_bigtable_table",
    "hours become more",
    { automated_backup_policy: [{ retention_period: "168h", frequency: "24h" }] },
    { automated_backup_policy: [{ retention_period: "168h", frequency: "168h0m0s" }] },
    ["note: automated backups are made less often"],
  ],
  [
    "elasticstack_elasticsearch_snapshot_lifecycle",
    "half past one becomes two o'clock, with the seconds first",
    { schedule: "0 30 1 * * ?" },
    { schedule: "0 0 2 * * ?" },
    [],
  ],
  [
    "kubernetes_manifest",
    "once a week becomes every day, with the seconds first",
    { manifest: { apiVersion: "postgresql.cnpg.io/v1", kind: "ScheduledBackup", spec: { schedule: "0 0 0 * * 0" } } },
    { manifest: { apiVersion: "postgresql.cnpg.io/v1", kind: "ScheduledBackup", spec: { schedule: "0 0 0 * * *" } } },
    [],
  ],
  [
    "yandex_logging_group",
    "another spelling of the same time, and a longer one",
    { retention_period: "72h0m0s" },
    { retention_period: "2160h" },
    [],
  ],
  [
    "yandex_logging_group",
    "a shorter time",
    { retention_period: "2160h" },
    { retention_period: "72h0m0s" },
    ["warn: log entries are kept for a shorter time"],
  ],
  [
    "stackit_observability_instance",
    "one of three retentions",
    { metrics_retention_days: 90, logs_retention_days: 30, traces_retention_days: 30 },
    { metrics_retention_days: 90, logs_retention_days: 7, traces_retention_days: 30 },
    ["warn: logs are kept for a shorter time"],
  ],
])("%s: %s", async (type, _, before, after, expected) => {
  expect(await told(type, before, after)).toEqual(expected);
});
