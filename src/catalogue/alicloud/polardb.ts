import type { CatalogueRow } from "../../domain/catalogue.ts";

/** PolarDB: clusters with their backups. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "alicloud_polardb_backup_policy",
    class: "backup",
    weight: "medium",
    what: "backup schedule of a database",
    loses: "Nothing: the schedule stays as it is, only the state forgets it.",
    forgets: true,
    watch: [
      {
        path: "backup_retention_policy_on_cluster_deletion",
        change: { from: ["ALL", "LATEST"], to: ["NONE", null] },
        rule: "guard-removed",
        says: "backups no longer outlive the cluster",
      },
      {
        path: "data_level1_backup_retention_period",
        change: "lowered",
        rule: "backup-loss",
        says: "backups older than the new retention are deleted",
      },
      {
        path: "data_level2_backup_retention_period",
        change: "lowered",
        rule: "backup-loss",
        says: "backups older than the new retention are deleted",
      },
      {
        path: "log_backup_retention_period",
        change: "lowered",
        rule: "backup-loss",
        says: "point-in-time recovery reaches less far back",
      },
      {
        path: "data_level2_backup_another_region_retention_period",
        change: "lowered",
        rule: "backup-loss",
        forever: [-1],
        says: "copies in another region older than the new retention are deleted",
      },
      {
        path: "log_backup_another_region_retention_period",
        change: "lowered",
        rule: "backup-loss",
        forever: [-1],
        says: "point-in-time recovery in another region reaches less far back",
      },
    ],
    refs: [{ role: "inside", path: "db_cluster_id", to: ["alicloud_polardb_cluster"] }],
    source: "aliyun/terraform-provider-alicloud website/docs/r/polardb_backup_policy.html.markdown",
  },
  {
    type: "alicloud_polardb_cluster",
    class: "data",
    weight: "high",
    what: "relational database cluster",
    loses: "All databases of it with its backups.",
    forgets: { pay_type: "PrePaid" },
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { deletion_lock: 1 },
        says: "the provider refuses to delete it while deletion protection is on",
      },
      {
        remains: "kept",
        fromBackup: true,
        when: { backup_retention_policy_on_cluster_deletion: "ALL" },
        says: "all backups of the cluster",
      },
      {
        remains: "kept",
        fromBackup: true,
        when: { backup_retention_policy_on_cluster_deletion: "LATEST" },
        says: "the last backup of the cluster",
      },
    ],
    restore: "Backups, if they are kept when the cluster is deleted; the default keeps none.",
    watch: [
      {
        path: "deletion_lock",
        change: { from: 1, to: [0, null] },
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
      {
        path: "backup_retention_policy_on_cluster_deletion",
        change: { from: ["ALL", "LATEST"], to: ["NONE", null] },
        rule: "guard-removed",
        says: "backups no longer outlive the cluster",
      },
    ],
    refs: [{ role: "key", path: "encryption_key", to: ["alicloud_kms_key"] }],
    source: "aliyun/terraform-provider-alicloud website/docs/r/polardb_cluster.html.markdown",
  },
  {
    type: "alicloud_polardb_database",
    class: "data",
    weight: "high",
    what: "database",
    loses: "The database with all its tables.",
    restore: "The cluster's backups, restored to another cluster.",
    refs: [{ role: "inside", path: "db_cluster_id", to: ["alicloud_polardb_cluster"] }],
    source: "aliyun/terraform-provider-alicloud website/docs/r/polardb_database.html.markdown",
  },
  {
    type: "alicloud_polardb_zonal_db_cluster",
    class: "data",
    weight: "high",
    what: "relational database cluster",
    loses: "All databases of it with its backups.",
    source: "aliyun/terraform-provider-alicloud website/docs/r/polardb_zonal_db_cluster.html.markdown",
  },
];
