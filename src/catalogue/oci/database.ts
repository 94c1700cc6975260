import type { CatalogueRow } from "../../domain/catalogue.ts";

/** Oracle databases with their backups and standbys: Autonomous, Exadata, Base Database. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "oci_data_safe_audit_profile",
    class: "data",
    weight: "low",
    what: "audit profile",
    loses: "How long audit records are kept is no longer managed.",
    watch: [
      {
        path: "offline_months",
        change: "lowered",
        rule: "data-expiry",
        forever: [null],
        says: "archived audit records are kept for a shorter time",
      },
      {
        path: "online_months",
        change: "lowered",
        rule: "data-expiry",
        forever: [null],
        says: "audit records are kept online for a shorter time",
      },
    ],
    source: "oracle/terraform-provider-oci website/docs/r/data_safe_audit_profile.html.markdown",
  },
  {
    type: "oci_database_autonomous_container_database",
    class: "container",
    weight: "high",
    what: "autonomous container database",
    loses: "All autonomous databases in it.",
    leaves: [
      {
        remains: "grace",
        fromBackup: true,
        when: {
          "backup_config[0].backup_destination_details[*].backup_retention_policy_on_terminate":
            "RETAIN_PER_RETENTION_WINDOW",
        },
        says: "the backups, until their retention ends",
      },
      {
        remains: "grace",
        fromBackup: true,
        when: {
          "backup_config[0].backup_destination_details[*].backup_retention_policy_on_terminate": "RETAIN_FOR_72_HOURS",
        },
        days: 3,
        says: "the backups, for 72 hours",
      },
    ],
    restore: "Backups, if they are kept after termination.",
    watch: [
      {
        path: "backup_config[0].recovery_window_in_days",
        change: "lowered",
        rule: "backup-loss",
        weight: "medium",
        says: "backups older than the new retention are deleted",
      },
      {
        path: "backup_config[0].backup_destination_details[*].is_retention_lock_enabled",
        change: "off",
        rule: "guard-removed",
        says: "the retention of its backups can be cut again",
      },
      {
        path: "backup_config[0].backup_destination_details[*].backup_retention_policy_on_terminate",
        change: { from: "RETAIN_PER_RETENTION_WINDOW", to: ["RETAIN_FOR_72_HOURS", null] },
        rule: "guard-removed",
        says: "backups will be deleted 72 hours after a termination",
      },
    ],
    refs: [
      { role: "key", path: "kms_key_id", to: ["oci_kms_key"] },
      { role: "inside", path: "autonomous_vm_cluster_id", to: ["oci_database_autonomous_vm_cluster"] },
      { role: "inside", path: "cloud_autonomous_vm_cluster_id", to: ["oci_database_cloud_autonomous_vm_cluster"] },
    ],
    source: "oracle/terraform-provider-oci website/docs/r/database_autonomous_container_database.html.markdown",
  },
  {
    type: "oci_database_autonomous_database",
    class: "data",
    weight: "high",
    what: "autonomous database",
    loses: "The database with its automatic backups.",
    leaves: [
      {
        remains: "grace",
        when: { compute_model: "ECPU", is_dev_tier: [false, null], backup_retention_period_in_days: [1, 2] },
        days: { path: "backup_retention_period_in_days", unit: "days" },
        says: "the terminated database, which can be undeleted until its backups expire",
      },
      {
        remains: "grace",
        when: { compute_model: "ECPU", is_dev_tier: [false, null] },
        days: 3,
        says: "the terminated database, which can be undeleted for 72 hours",
      },
    ],
    restore:
      "With the ECPU compute model it can be undeleted for 72 hours. Long-term backups stay until their retention ends.",
    watch: [
      {
        path: "backup_retention_period_in_days",
        change: "lowered",
        rule: "backup-loss",
        weight: "medium",
        says: "backups older than the new retention are deleted",
      },
      {
        path: "is_backup_retention_locked",
        change: "off",
        rule: "guard-removed",
        says: "the backup retention can be cut again",
      },
      {
        path: "is_replicate_automatic_backups",
        change: "off",
        rule: "backup-loss",
        weight: "medium",
        says: "backups are no longer copied to the other region",
      },
      {
        path: "is_local_data_guard_enabled",
        change: "off",
        rule: "backup-loss",
        weight: "medium",
        says: "the local standby is removed",
      },
      {
        path: "long_term_backup_schedule[0].is_disabled",
        change: "on",
        rule: "backup-loss",
        weight: "medium",
        says: "long-term backups are no longer made",
      },
      {
        path: "long_term_backup_schedule[0].retention_period_in_days",
        change: "lowered",
        rule: "backup-loss",
        weight: "medium",
        says: "further long-term backups expire sooner",
      },
      {
        path: "is_data_guard_enabled",
        change: "off",
        rule: "backup-loss",
        weight: "medium",
        says: "the local standby is removed",
      },
    ],
    refs: [
      {
        role: "copies",
        path: "source_id",
        to: ["oci_database_autonomous_database"],
        when: { source: "DATABASE" },
        follows: false,
      },
      { role: "inside", path: "autonomous_container_database_id", to: ["oci_database_autonomous_container_database"] },
      { role: "key", path: "kms_key_id", to: ["oci_kms_key"] },
      { role: "key", path: "encryption_key[0].kms_key_id", to: ["oci_kms_key"] },
      {
        role: "copies",
        path: "source_id",
        to: ["oci_database_autonomous_database"],
        when: { source: ["CROSS_REGION_DATAGUARD", "CROSS_REGION_DISASTER_RECOVERY"] },
      },
    ],
    source: "oracle/terraform-provider-oci website/docs/r/database_autonomous_database.html.markdown",
  },
  {
    type: "oci_database_autonomous_database_backup",
    class: "backup",
    weight: "high",
    what: "autonomous database backup",
    loses: "A point to restore from.",
    restore: "Automatic backups of the database.",
    watch: [
      {
        path: "retention_period_in_days",
        change: "lowered",
        rule: "backup-loss",
        weight: "medium",
        forever: [null],
        says: "the backup will expire sooner",
      },
    ],
    refs: [
      {
        role: "copies",
        path: "autonomous_database_id",
        to: ["oci_database_autonomous_database"],
        when: { state: ["ACTIVE", "UPDATING", null] },
      },
      {
        role: "inside",
        path: "autonomous_database_id",
        to: ["oci_database_autonomous_database"],
        when: { is_long_term_backup: [false, null] },
      },
    ],
    note: "Only long-term backups outlive their database.",
    source: "oracle/terraform-provider-oci website/docs/r/database_autonomous_database_backup.html.markdown",
  },
  {
    type: "oci_database_autonomous_vm_cluster",
    class: "container",
    weight: "high",
    what: "autonomous VM cluster",
    loses: "All databases on it.",
    restore: "Backups that are stored outside of it.",
    refs: [{ role: "inside", path: "exadata_infrastructure_id", to: ["oci_database_exadata_infrastructure"] }],
    source: "oracle/terraform-provider-oci website/docs/r/database_autonomous_vm_cluster.html.markdown",
  },
  {
    type: "oci_database_backup",
    class: "backup",
    weight: "high",
    what: "database backup",
    loses: "A point to restore from.",
    restore: "Other backups.",
    watch: [
      {
        path: "retention_period_in_days",
        change: "lowered",
        rule: "backup-loss",
        weight: "medium",
        forever: [null],
        says: "the backup will expire sooner",
      },
      {
        path: "retention_period_in_years",
        change: "lowered",
        rule: "backup-loss",
        weight: "medium",
        forever: [null],
        says: "the backup will expire sooner",
      },
    ],
    refs: [
      {
        role: "copies",
        path: "database_id",
        to: ["oci_database_database"],
        when: { state: ["ACTIVE", "UPDATING", null] },
      },
    ],
    source: "oracle/terraform-provider-oci website/docs/r/database_backup.html.markdown",
  },
  {
    type: "oci_database_backup_destination",
    class: "backup",
    weight: "medium",
    what: "backup destination",
    loses: "The definition of the place that backups go to.",
    leaves: [{ remains: "kept", says: "the files in the destination" }],
    source: "oracle/terraform-provider-oci website/docs/r/database_backup_destination.html.markdown",
  },
  {
    type: "oci_database_cloud_autonomous_vm_cluster",
    class: "container",
    weight: "high",
    what: "autonomous VM cluster",
    loses: "All databases on it.",
    restore: "Backups that are stored outside of it.",
    refs: [
      { role: "inside", path: "cloud_exadata_infrastructure_id", to: ["oci_database_cloud_exadata_infrastructure"] },
    ],
    source: "oracle/terraform-provider-oci website/docs/r/database_cloud_autonomous_vm_cluster.html.markdown",
  },
  {
    type: "oci_database_cloud_exadata_infrastructure",
    class: "container",
    weight: "high",
    what: "Exadata infrastructure",
    loses: "All databases on it.",
    restore: "Backups that are stored outside of it.",
    source: "oracle/terraform-provider-oci website/docs/r/database_cloud_exadata_infrastructure.html.markdown",
  },
  {
    type: "oci_database_cloud_vm_cluster",
    class: "container",
    weight: "high",
    what: "Exadata VM cluster",
    loses: "All databases on it.",
    restore: "Backups that are stored outside of it.",
    refs: [
      { role: "inside", path: "cloud_exadata_infrastructure_id", to: ["oci_database_cloud_exadata_infrastructure"] },
      { role: "inside", path: "exascale_db_storage_vault_id", to: ["oci_database_exascale_db_storage_vault"] },
    ],
    source: "oracle/terraform-provider-oci website/docs/r/database_cloud_vm_cluster.html.markdown",
  },
  {
    type: "oci_database_data_guard_association",
    class: "backup",
    weight: "medium",
    what: "standby database",
    loses: "The standby database with its home, or with its system if that was made for it.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { delete_standby_db_home_on_delete: ["false", false] },
        says: "the provider refuses to delete the association without its standby",
      },
    ],
    restore: "The primary still has the data.",
    watch: [
      {
        path: "delete_standby_db_home_on_delete",
        change: { to: ["true", true] },
        rule: "guard-removed",
        says: "the standby will be destroyed together with the association",
      },
    ],
    refs: [{ role: "copies", path: "database_id", to: ["oci_database_database"] }],
    source: "oracle/terraform-provider-oci website/docs/r/database_data_guard_association.html.markdown",
  },
  {
    type: "oci_database_database",
    class: "data",
    weight: "high",
    what: "Oracle database",
    loses: "The database.",
    leaves: [
      {
        remains: "grace",
        fromBackup: true,
        when: {
          "database[0].db_backup_config[0].backup_destination_details[*].backup_retention_policy_on_terminate":
            "RETAIN_PER_RETENTION_WINDOW",
        },
        says: "the backups, until their retention ends",
      },
      {
        remains: "grace",
        fromBackup: true,
        when: {
          "database[0].db_backup_config[0].backup_destination_details[*].backup_retention_policy_on_terminate":
            "RETAIN_FOR_72_HOURS",
        },
        days: 3,
        says: "the backups, for 72 hours",
      },
      {
        remains: "grace",
        fromBackup: true,
        when: {
          "database[0].db_backup_config[0].auto_backup_enabled": true,
          "database[0].db_backup_config[0].backup_deletion_policy": "DELETE_AFTER_RETENTION_PERIOD",
        },
        days: { path: "database[0].db_backup_config[0].recovery_window_in_days", unit: "days" },
        says: "the automatic backups, until their retention ends",
      },
      {
        remains: "grace",
        fromBackup: true,
        when: {
          "database[0].db_backup_config[0].auto_backup_enabled": true,
          "database[0].db_backup_config[0].backup_deletion_policy": "DELETE_IMMEDIATELY",
        },
        days: 3,
        says: "the automatic backups, for 72 hours",
      },
    ],
    restore: "Backups, if they are kept after termination.",
    watch: [
      {
        path: "database[0].db_backup_config[0].auto_backup_enabled",
        change: "off",
        rule: "backup-loss",
        says: "automatic backups stop",
      },
      {
        path: "database[0].db_backup_config[0].recovery_window_in_days",
        change: "lowered",
        rule: "backup-loss",
        weight: "medium",
        says: "backups older than the new retention are deleted",
      },
      {
        path: "database[0].db_backup_config[0].backup_deletion_policy",
        change: { from: "DELETE_AFTER_RETENTION_PERIOD", to: ["DELETE_IMMEDIATELY", null] },
        rule: "guard-removed",
        says: "backups outlive the database for 72 hours only",
      },
      {
        path: "database[0].db_backup_config[0].backup_destination_details[*].backup_retention_policy_on_terminate",
        change: { from: "RETAIN_PER_RETENTION_WINDOW", to: ["RETAIN_FOR_72_HOURS", null] },
        rule: "guard-removed",
        says: "backups will be deleted 72 hours after a termination",
      },
    ],
    refs: [
      { role: "inside", path: "db_home_id", to: ["oci_database_db_home"] },
      { role: "key", path: "kms_key_id", to: ["oci_kms_key"] },
      { role: "key", path: "database[0].kms_key_id", to: ["oci_kms_key"] },
    ],
    source: "oracle/terraform-provider-oci website/docs/r/database_database.html.markdown",
  },
  {
    type: "oci_database_db_home",
    class: "container",
    weight: "high",
    what: "Oracle home",
    loses: "All databases in it.",
    leaves: [
      {
        remains: "grace",
        when: {
          "database[0].db_backup_config[0].backup_destination_details[*].backup_retention_policy_on_terminate":
            "RETAIN_PER_RETENTION_WINDOW",
        },
        says: "the backups, until their retention ends",
      },
      {
        remains: "grace",
        when: {
          "database[0].db_backup_config[0].backup_destination_details[*].backup_retention_policy_on_terminate":
            "RETAIN_FOR_72_HOURS",
        },
        days: 3,
        says: "the backups, for 72 hours",
      },
      {
        remains: "grace",
        when: {
          "database[0].db_backup_config[0].auto_backup_enabled": true,
          "database[0].db_backup_config[0].backup_deletion_policy": "DELETE_AFTER_RETENTION_PERIOD",
        },
        days: { path: "database[0].db_backup_config[0].recovery_window_in_days", unit: "days" },
        says: "the automatic backups, until their retention ends",
      },
      {
        remains: "grace",
        when: {
          "database[0].db_backup_config[0].auto_backup_enabled": true,
          "database[0].db_backup_config[0].backup_deletion_policy": "DELETE_IMMEDIATELY",
        },
        days: 3,
        says: "the automatic backups, for 72 hours",
      },
    ],
    restore: "Backups, if they are kept after termination.",
    watch: [
      {
        path: "database[0].db_backup_config[0].auto_backup_enabled",
        change: "off",
        rule: "backup-loss",
        says: "automatic backups stop",
      },
      {
        path: "database[0].db_backup_config[0].recovery_window_in_days",
        change: "lowered",
        rule: "backup-loss",
        weight: "medium",
        says: "backups older than the new retention are deleted",
      },
      {
        path: "database",
        change: "removed",
        rule: "data-loss",
        whenAfter: { enable_database_delete: true },
        says: "the database that the configuration no longer names is deleted",
      },
    ],
    refs: [
      { role: "inside", path: "db_system_id", to: ["oci_database_db_system"] },
      { role: "inside", path: "vm_cluster_id", to: ["oci_database_vm_cluster", "oci_database_cloud_vm_cluster"] },
    ],
    source: "oracle/terraform-provider-oci website/docs/r/database_db_home.html.markdown",
  },
  {
    type: "oci_database_db_system",
    class: "data",
    weight: "high",
    what: "Oracle database system",
    loses: "All databases on it.",
    leaves: [
      {
        remains: "grace",
        when: {
          "db_home[0].database[0].db_backup_config[0].backup_destination_details[*].backup_retention_policy_on_terminate":
            "RETAIN_PER_RETENTION_WINDOW",
        },
        says: "the backups, until their retention ends",
      },
      {
        remains: "grace",
        when: {
          "db_home[0].database[0].db_backup_config[0].backup_destination_details[*].backup_retention_policy_on_terminate":
            "RETAIN_FOR_72_HOURS",
        },
        days: 3,
        says: "the backups, for 72 hours",
      },
      {
        remains: "grace",
        when: {
          "db_home[0].database[0].db_backup_config[0].auto_backup_enabled": true,
          "db_home[0].database[0].db_backup_config[0].backup_deletion_policy": "DELETE_AFTER_RETENTION_PERIOD",
        },
        days: { path: "db_home[0].database[0].db_backup_config[0].recovery_window_in_days", unit: "days" },
        says: "the automatic backups, until their retention ends",
      },
      {
        remains: "grace",
        when: {
          "db_home[0].database[0].db_backup_config[0].auto_backup_enabled": true,
          "db_home[0].database[0].db_backup_config[0].backup_deletion_policy": "DELETE_IMMEDIATELY",
        },
        days: 3,
        says: "the automatic backups, for 72 hours",
      },
    ],
    restore: "Backups, if they are kept after termination.",
    watch: [
      {
        path: "db_home[0].database[0].db_backup_config[0].auto_backup_enabled",
        change: "off",
        rule: "backup-loss",
        says: "automatic backups stop",
      },
      {
        path: "db_home[0].database[0].db_backup_config[0].recovery_window_in_days",
        change: "lowered",
        rule: "backup-loss",
        weight: "medium",
        says: "backups older than the new retention are deleted",
      },
    ],
    refs: [{ role: "key", path: "kms_key_id", to: ["oci_kms_key"] }],
    source: "oracle/terraform-provider-oci website/docs/r/database_db_system.html.markdown",
  },
  {
    type: "oci_database_exadata_infrastructure",
    class: "container",
    weight: "high",
    what: "Exadata infrastructure",
    loses: "All databases on it.",
    restore: "Backups that are stored outside of it.",
    source: "oracle/terraform-provider-oci website/docs/r/database_exadata_infrastructure.html.markdown",
  },
  {
    type: "oci_database_exadb_vm_cluster",
    class: "container",
    weight: "high",
    what: "Exadata VM cluster",
    loses: "All databases on it.",
    restore: "Backups that are stored outside of it.",
    refs: [{ role: "inside", path: "exascale_db_storage_vault_id", to: ["oci_database_exascale_db_storage_vault"] }],
    source: "oracle/terraform-provider-oci website/docs/r/database_exadb_vm_cluster.html.markdown",
  },
  {
    type: "oci_database_exascale_db_storage_vault",
    class: "container",
    weight: "high",
    what: "Exadata storage vault",
    loses: "All databases on it.",
    restore: "Backups that are stored outside of it.",
    refs: [
      {
        role: "inside",
        path: "exadata_infrastructure_id",
        to: ["oci_database_cloud_exadata_infrastructure", "oci_database_exadata_infrastructure"],
      },
    ],
    source: "oracle/terraform-provider-oci website/docs/r/database_exascale_db_storage_vault.html.markdown",
  },
  {
    type: "oci_database_pluggable_database",
    class: "data",
    weight: "high",
    what: "pluggable database",
    loses: "The database with all its tables.",
    restore: "Backups of the container database.",
    refs: [{ role: "inside", path: "container_database_id", to: ["oci_database_database"] }],
    source: "oracle/terraform-provider-oci website/docs/r/database_pluggable_database.html.markdown",
  },
  {
    type: "oci_database_pluggable_database_snapshot",
    class: "backup",
    weight: "high",
    what: "snapshot of a pluggable database",
    loses: "A point to restore from.",
    restore: "Other snapshots.",
    refs: [{ role: "copies", path: "pluggable_database_id", to: ["oci_database_pluggable_database"] }],
    source: "oracle/terraform-provider-oci website/docs/r/database_pluggable_database_snapshot.html.markdown",
  },
  {
    type: "oci_database_vm_cluster",
    class: "container",
    weight: "high",
    what: "Exadata VM cluster",
    loses: "All databases on it.",
    restore: "Backups that are stored outside of it.",
    refs: [
      { role: "inside", path: "exadata_infrastructure_id", to: ["oci_database_exadata_infrastructure"] },
      { role: "inside", path: "exascale_db_storage_vault_id", to: ["oci_database_exascale_db_storage_vault"] },
    ],
    source: "oracle/terraform-provider-oci website/docs/r/database_vm_cluster.html.markdown",
  },
  {
    type: "oci_distributed_database_distributed_autonomous_database",
    class: "data",
    weight: "high",
    what: "distributed database",
    loses: "The database with all its shards.",
    watch: [
      {
        path: "patch_operations[*].operation",
        change: { to: "REMOVE" },
        rule: "data-loss",
        weight: "medium",
        says: "a shard is taken out of the database",
      },
    ],
    refs: [
      { role: "key", path: "catalog_details[*].kms_key_id", to: ["oci_kms_key"] },
      { role: "key", path: "shard_details[*].kms_key_id", to: ["oci_kms_key"] },
    ],
    source:
      "oracle/terraform-provider-oci website/docs/r/distributed_database_distributed_autonomous_database.html.markdown",
  },
  {
    type: "oci_distributed_database_distributed_database",
    class: "data",
    weight: "high",
    what: "distributed database",
    loses: "The database with all its shards.",
    leaves: [
      {
        remains: "grace",
        when: {
          "db_backup_config[0].is_auto_backup_enabled": true,
          "db_backup_config[0].backup_deletion_policy": "RETAIN",
        },
        days: { path: "db_backup_config[0].recovery_window_in_days", unit: "days" },
        says: "the automatic backups, until their retention ends",
      },
      {
        remains: "grace",
        when: {
          "db_backup_config[0].is_auto_backup_enabled": true,
          "db_backup_config[0].backup_deletion_policy": "IMMEDIATE",
        },
        days: 3,
        says: "the automatic backups, for 72 hours",
      },
    ],
    watch: [
      {
        path: "patch_operations[*].operation",
        change: { to: "REMOVE" },
        rule: "data-loss",
        weight: "medium",
        says: "a shard is taken out of the database",
      },
    ],
    refs: [
      { role: "key", path: "catalog_details[*].kms_key_id", to: ["oci_kms_key"] },
      { role: "key", path: "shard_details[*].kms_key_id", to: ["oci_kms_key"] },
    ],
    source: "oracle/terraform-provider-oci website/docs/r/distributed_database_distributed_database.html.markdown",
  },
];
