import type { CatalogueRow } from "../domain/catalogue.ts";
import { inBackupsOf } from "./shared.ts";

/**
 * CockroachDB Cloud. Managed backups belong to the cluster. Nested values are plain objects.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * cockroachdb/cockroach, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "cockroach_backup_config",
    class: "backup",
    weight: "medium",
    what: "backup schedule of a cluster",
    loses: "Nothing; the schedule stays as it is.",
    forgets: true,
    restore: "The schedule stays.",
    watch: [
      { path: "enabled", change: "off", rule: "backup-loss", weight: "high", says: "automatic backups stop" },
      {
        path: "retention_days",
        change: "lowered",
        rule: "backup-loss",
        says: "backups older than the new retention are deleted",
      },
      {
        path: "frequency_minutes",
        change: "raised",
        rule: "backup-loss",
        weight: "low",
        says: "backups are made less often",
      },
    ],
    createdOff: [
      {
        when: { enabled: false },
        over: "unseen",
        rule: "backup-loss",
        says: "the automatic backups that a cluster has by default stop",
      },
    ],
    refs: [{ role: "inside", path: "id", to: ["cockroach_cluster"] }],
    source: "cockroachdb/terraform-provider-cockroach docs/resources/backup_config.md",
  },
  {
    type: "cockroach_cluster",
    class: "container",
    weight: "high",
    what: "database cluster",
    loses: "All databases of it with the managed backups.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { delete_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
    ],
    restore: "Support may restore managed backups for a limited time.",
    watch: [
      { path: "delete_protection", change: "off", rule: "guard-removed", says: "deletion protection is switched off" },
      { path: "backup_config.enabled", change: "off", rule: "backup-loss", says: "automatic backups stop" },
      {
        path: "backup_config.retention_days",
        change: "lowered",
        rule: "backup-loss",
        weight: "medium",
        says: "backups older than the new retention are deleted",
      },
      {
        path: "backup_config.frequency_minutes",
        change: "raised",
        rule: "backup-loss",
        weight: "low",
        says: "backups are made less often",
      },
    ],
    refs: [{ role: "inside", path: "parent_id", to: ["cockroach_folder"] }],
    decides: ["id", "backup_config.enabled", "backup_config.retention_days"],
    note: "The retention of backups can be set once; a later change needs a support ticket.",
    source: "cockroachdb/terraform-provider-cockroach docs/resources/cluster.md",
  },
  {
    type: "cockroach_cmek",
    class: "key",
    weight: "medium",
    what: "customer-managed key of a cluster",
    loses: "Nothing; the cluster stays encrypted with the key.",
    forgets: true,
    restore: "The key itself stays in its cloud.",
    refs: [
      { role: "inside", path: "id", to: ["cockroach_cluster"] },
      { role: "key", path: "regions[*].key.uri", to: ["aws_kms_key", "google_kms_crypto_key"] },
    ],
    source: "cockroachdb/terraform-provider-cockroach docs/resources/cmek.md",
  },
  {
    type: "cockroach_database",
    class: "data",
    weight: "high",
    what: "database",
    loses: "The database with all its tables.",
    leaves: [
      inBackupsOf("cluster", { "backup_config.enabled": true }, { path: "backup_config.retention_days", unit: "days" }),
    ],
    restore: "Backups of the cluster.",
    refs: [{ role: "inside", path: "cluster_id", to: ["cockroach_cluster"] }],
    source: "cockroachdb/terraform-provider-cockroach docs/resources/database.md",
  },
  {
    type: "cockroach_folder",
    class: "container",
    weight: "low",
    what: "folder",
    loses: "The folder; it must be empty before.",
    leaves: [
      { remains: "refused", refusal: "not-empty", says: "the provider refuses to delete a folder that is not empty" },
    ],
    source: "cockroachdb/terraform-provider-cockroach docs/resources/folder.md",
  },
  {
    type: "cockroach_log_export_config",
    class: "backup",
    weight: "low",
    what: "log export",
    loses: "Logs are no longer exported.",
    leaves: [{ remains: "kept", says: "what was exported so far" }],
    source: "cockroachdb/terraform-provider-cockroach docs/resources/log_export_config.md",
  },
  {
    type: "cockroach_physical_replication_stream",
    class: "backup",
    weight: "medium",
    what: "cluster replication",
    loses: "Replication to the standby cluster stops.",
    leaves: [{ remains: "kept", says: "what the standby has so far" }],
    watch: [
      {
        path: "failover_immediately",
        change: "on",
        rule: "backup-loss",
        says: "the standby takes over and no longer follows the primary",
      },
      {
        path: "failover_at",
        change: "set",
        rule: "backup-loss",
        says: "the standby takes over and no longer follows the primary",
      },
    ],
    refs: [
      { role: "copies", path: "primary_cluster_id", to: ["cockroach_cluster"] },
      { role: "inside", path: "standby_cluster_id", to: ["cockroach_cluster"] },
    ],
    source: "cockroachdb/terraform-provider-cockroach docs/resources/physical_replication_stream.md",
  },
  {
    type: "cockroach_restore",
    class: "data",
    weight: "low",
    what: "restore job",
    loses: "Nothing; what was restored stays.",
    forgets: true,
    expires: [
      {
        when: { destination_cluster_id: { set: true } },
        says: "a backup is restored into a cluster and may replace what is there",
      },
    ],
    runs: true,
    source: "cockroachdb/terraform-provider-cockroach docs/resources/restore.md",
  },
  {
    type: "cockroach_sql_user",
    class: "identity",
    weight: "low",
    what: "database user",
    loses: "The login.",
    restore: "Can be made again.",
    refs: [{ role: "inside", path: "cluster_id", to: ["cockroach_cluster"] }],
    source: "cockroachdb/terraform-provider-cockroach docs/resources/sql_user.md",
  },
];
