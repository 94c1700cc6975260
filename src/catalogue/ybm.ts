import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * YugabyteDB Aeon.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * yugabyte/ybm, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "ybm_backup",
    class: "backup",
    weight: "high",
    what: "backup of a database cluster",
    loses: "A point to restore from.",
    watch: [
      {
        path: "retention_period_in_days",
        change: "lowered",
        rule: "backup-loss",
        says: "the backup will expire sooner",
      },
    ],
    refs: [{ role: "copies", path: "cluster_id", to: ["ybm_cluster"] }],
    source: "yugabyte/terraform-provider-ybm docs/resources/backup.md",
  },
  {
    type: "ybm_cluster",
    class: "data",
    weight: "high",
    what: "database cluster",
    loses: "All databases of the cluster.",
    watch: [
      {
        path: "backup_schedules[*].state",
        change: { from: "ACTIVE", to: ["PAUSED", null] },
        rule: "backup-loss",
        says: "scheduled backups are paused",
      },
      {
        path: "backup_schedules",
        change: "removed",
        rule: "backup-loss",
        says: "scheduled backups stop",
      },
      {
        path: "backup_schedules[*].retention_period_in_days",
        change: "lowered",
        rule: "backup-loss",
        says: "backups older than the new retention are deleted",
      },
    ],
    ids: ["cluster_id"],
    source: "yugabyte/terraform-provider-ybm docs/resources/cluster.md",
  },
  {
    type: "ybm_pitr_clone",
    class: "data",
    weight: "medium",
    what: "clone of a database at a point in time",
    loses: "The clone with what was written to it since.",
    refs: [{ role: "inside", path: "cluster_id", to: ["ybm_cluster"] }],
    source: "yugabyte/terraform-provider-ybm docs/resources/pitr_clone.md",
  },
  {
    type: "ybm_pitr_config",
    class: "backup",
    weight: "high",
    what: "point-in-time recovery of a database",
    loses: "The history of the database, which could be restored to any time.",
    watch: [
      {
        path: "retention_period_in_days",
        change: "lowered",
        rule: "backup-loss",
        says: "the database can be restored to fewer days",
      },
    ],
    refs: [{ role: "inside", path: "cluster_id", to: ["ybm_cluster"] }],
    source: "yugabyte/terraform-provider-ybm docs/resources/pitr_config.md",
  },
  {
    type: "ybm_read_replicas",
    class: "data",
    weight: "low",
    what: "read replicas of a database cluster",
    loses: "The replicas; the data is in the cluster.",
    refs: [{ role: "inside", path: "primary_cluster_id", to: ["ybm_cluster"] }],
    source: "yugabyte/terraform-provider-ybm docs/resources/read_replicas.md",
  },
  {
    type: "ybm_user",
    class: "identity",
    weight: "low",
    what: "user of the account",
    loses: "The login.",
    source: "yugabyte/terraform-provider-ybm docs/resources/user.md",
  },
];
