import type { CatalogueRow } from "../../domain/catalogue.ts";

/** MongoDB: instances with their backups. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "alicloud_mongodb_backup",
    class: "backup",
    weight: "high",
    what: "database backup",
    loses: "A point to restore from.",
    restore: "Other backups.",
    refs: [
      {
        role: "copies",
        path: "db_instance_id",
        to: ["alicloud_mongodb_instance", "alicloud_mongodb_sharding_instance"],
      },
      {
        role: "inside",
        path: "db_instance_id",
        to: ["alicloud_mongodb_instance", "alicloud_mongodb_sharding_instance"],
      },
    ],
    source: "aliyun/terraform-provider-alicloud website/docs/r/mongodb_backup.html.markdown",
  },
  {
    type: "alicloud_mongodb_instance",
    class: "data",
    weight: "high",
    what: "MongoDB database",
    loses: "All databases of it with its backups.",
    forgets: { instance_charge_type: "PrePaid" },
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { db_instance_release_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
      {
        remains: "snapshot",
        when: { backup_retention_policy_on_cluster_deletion: 1 },
        says: "a last backup, made when it is released",
      },
      {
        remains: "snapshot",
        when: { backup_retention_policy_on_cluster_deletion: 2 },
        says: "all its backups, with a last one made when it is released",
      },
    ],
    restore: "Backups, if they are kept when the instance is released.",
    watch: [
      {
        path: "db_instance_release_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
      {
        path: "backup_retention_policy_on_cluster_deletion",
        change: { from: [1, 2], to: [0, null] },
        rule: "guard-removed",
        says: "backups no longer outlive the instance",
      },
      {
        path: "backup_retention_period",
        change: "lowered",
        rule: "backup-loss",
        weight: "medium",
        says: "backups older than the new retention are deleted",
      },
      {
        path: "enable_backup_log",
        change: { from: 1, to: [0, null] },
        rule: "backup-loss",
        says: "point-in-time recovery ends",
      },
      {
        path: "log_backup_retention_period",
        change: "lowered",
        rule: "backup-loss",
        weight: "medium",
        says: "point-in-time recovery reaches less far back",
      },
    ],
    refs: [
      { role: "key", path: "encryption_key", to: ["alicloud_kms_key"] },
      { role: "key", path: "cloud_disk_encryption_key", to: ["alicloud_kms_key"] },
    ],
    source: "aliyun/terraform-provider-alicloud website/docs/r/mongodb_instance.html.markdown",
  },
  {
    type: "alicloud_mongodb_serverless_instance",
    class: "data",
    weight: "high",
    what: "MongoDB database",
    loses: "Nothing: it is prepaid, and the provider only forgets it.",
    forgets: true,
    source: "aliyun/terraform-provider-alicloud website/docs/r/mongodb_serverless_instance.html.markdown",
  },
  {
    type: "alicloud_mongodb_sharding_instance",
    class: "data",
    weight: "high",
    what: "MongoDB sharded cluster",
    loses: "All databases of it with its backups.",
    forgets: { instance_charge_type: "PrePaid" },
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { db_instance_release_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
      {
        remains: "snapshot",
        when: { backup_retention_policy_on_cluster_deletion: 1 },
        says: "a last backup, made when it is released",
      },
      {
        remains: "snapshot",
        when: { backup_retention_policy_on_cluster_deletion: 2 },
        says: "all its backups, with a last one made when it is released",
      },
    ],
    restore: "Backups, if they are kept when the instance is released.",
    watch: [
      {
        path: "db_instance_release_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
      {
        path: "backup_retention_policy_on_cluster_deletion",
        change: { from: [1, 2], to: [0, null] },
        rule: "guard-removed",
        says: "backups no longer outlive the instance",
      },
      {
        path: "backup_retention_period",
        change: "lowered",
        rule: "backup-loss",
        weight: "medium",
        says: "backups older than the new retention are deleted",
      },
      {
        path: "enable_backup_log",
        change: { from: 1, to: [0, null] },
        rule: "backup-loss",
        says: "point-in-time recovery ends",
      },
      {
        path: "log_backup_retention_period",
        change: "lowered",
        rule: "backup-loss",
        weight: "medium",
        says: "point-in-time recovery reaches less far back",
      },
    ],
    refs: [
      { role: "key", path: "encryption_key", to: ["alicloud_kms_key"] },
      { role: "key", path: "cloud_disk_encryption_key", to: ["alicloud_kms_key"] },
    ],
    source: "aliyun/terraform-provider-alicloud website/docs/r/mongodb_sharding_instance.html.markdown",
  },
];
