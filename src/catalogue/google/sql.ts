import type { CatalogueRow } from "../../domain/catalogue.ts";
import { ABANDONED, POLICY_LIFTED, PREVENTED, PROTECTED, PROTECTION_OFF } from "./shared.ts";

/** Kinds of statements that lose data at once. */
const LOSING = ["DROP DATABASE", "DROP SCHEMA", "DROP TABLE", "DROP COLUMN", "DELETE", "TRUNCATE"];

/** What a restore over an instance leaves: it goes over the data, not over the backups. */
const OWN_BACKUPS = [
  {
    remains: "grace",
    when: { "settings[0].backup_configuration[0].enabled": true },
    says: "the automated backups of the instance, until newer ones take their place",
  },
] as const;

/** Cloud SQL: instances with their databases, users and backups. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "google_sql_database",
    class: "data",
    weight: "high",
    what: "database",
    loses: "The whole database with its tables.",
    forgets: ABANDONED,
    leaves: [
      PREVENTED,
      {
        remains: "grace",
        of: "inside",
        when: { "settings[0].backup_configuration[0].enabled": true },
        says: "its state in the automated backups of its instance, until they are replaced by newer ones",
      },
    ],
    restore: "Backups or point-in-time recovery of the instance restore it, as long as the instance stays.",
    watch: [POLICY_LIFTED],
    refs: [{ role: "inside", path: "instance", to: ["google_sql_database_instance"] }],
    source: "hashicorp/terraform-provider-google website/docs/r/sql_database.html.markdown",
  },
  {
    type: "google_sql_database_instance",
    class: "data",
    weight: "high",
    what: "database server (Cloud SQL)",
    loses: "All its databases and, unless retained, its automated and on-demand backups.",
    lighter: { weight: "medium", loses: "The replica; what it copies stays." },
    forgets: ABANDONED,
    leaves: [
      PROTECTED,
      {
        remains: "refused",
        refusal: "protected",
        when: { "settings[0].deletion_protection_enabled": true },
        says: "Google refuses to delete it while its deletion protection is on",
      },
      PREVENTED,
      {
        remains: "snapshot",
        when: { "settings[0].final_backup_config[0].enabled": true, "settings[0].retain_backups_on_delete": true },
        days: { path: "settings[0].final_backup_config[0].retention_days", unit: "days" },
        says: "a final backup and the retained backups",
      },
      {
        remains: "snapshot",
        when: { "settings[0].final_backup_config[0].enabled": true },
        days: { path: "settings[0].final_backup_config[0].retention_days", unit: "days" },
        says: "a final backup",
      },
      {
        remains: "grace",
        fromBackup: true,
        when: { "settings[0].retain_backups_on_delete": true },
        says: "its automated and on-demand backups, which are retained",
      },
    ],
    restore:
      "Nothing by default; backups go with the instance unless it retains them, makes a final backup, or is backed up to a vault.",
    watch: [
      PROTECTION_OFF,
      {
        path: "settings[0].deletion_protection_enabled",
        change: "off",
        rule: "guard-removed",
        says: "Google no longer refuses to delete it",
      },
      {
        path: "settings[0].backup_configuration[0].enabled",
        change: "off",
        rule: "backup-loss",
        says: "automated backups stop, and point-in-time recovery with them",
      },
      {
        path: "settings[0].backup_configuration[0].point_in_time_recovery_enabled",
        change: "off",
        rule: "backup-loss",
        says: "point-in-time recovery stops and its transaction logs are dropped",
      },
      {
        path: "settings[0].backup_configuration[0].binary_log_enabled",
        change: "off",
        rule: "backup-loss",
        says: "point-in-time recovery stops and its binary logs are dropped",
      },
      {
        path: "settings[0].backup_configuration[0].transaction_log_retention_days",
        change: "lowered",
        rule: "backup-loss",
        weight: "medium",
        says: "transaction logs older than the new retention are deleted",
      },
      {
        path: "settings[0].backup_configuration[0].backup_retention_settings[0].retained_backups",
        change: "lowered",
        rule: "backup-loss",
        weight: "medium",
        says: "the oldest automated backups above the new number are deleted",
      },
      {
        path: "settings[0].retain_backups_on_delete",
        change: "off",
        rule: "guard-removed",
        says: "backups are now deleted together with the instance",
      },
      {
        path: "settings[0].final_backup_config[0].enabled",
        change: "off",
        rule: "guard-removed",
        says: "no final backup is made when the instance is deleted",
      },
      {
        path: "settings[0].final_backup_config[0].retention_days",
        change: "lowered",
        rule: "guard-removed",
        says: "the final backup will be kept for less time",
      },
      // Not "changed": taking the block out again restores nothing, and the id of another backup is higher or lower.
      {
        path: "restore_backup_context[0].backup_run_id",
        change: "set",
        rule: "data-loss",
        leaves: OWN_BACKUPS,
        says: "the running instance is overwritten with an older backup",
      },
      {
        path: "restore_backup_context[0].backup_run_id",
        change: "raised",
        rule: "data-loss",
        leaves: OWN_BACKUPS,
        says: "the running instance is overwritten with an older backup",
      },
      {
        path: "restore_backup_context[0].backup_run_id",
        change: "lowered",
        rule: "data-loss",
        forever: [null],
        leaves: OWN_BACKUPS,
        says: "the running instance is overwritten with an older backup",
      },
      {
        path: "backupdr_backup",
        change: "set",
        rule: "data-loss",
        leaves: OWN_BACKUPS,
        says: "the running instance is overwritten with an older backup",
      },
      {
        path: "backupdr_backup",
        change: "changed",
        rule: "data-loss",
        weight: "medium",
        leaves: OWN_BACKUPS,
        says: "if another backup is named, the running instance is overwritten with it",
      },
      POLICY_LIFTED,
    ],
    refs: [
      { role: "copies", path: "master_instance_name", to: ["google_sql_database_instance"] },
      { role: "key", path: "encryption_key_name", to: ["google_kms_crypto_key"] },
    ],
    decides: ["settings[0].backup_configuration[0].enabled"],
    note: "Backups live in the instance. A read replica (master_instance_name) goes before its primary, so a plan that deletes the primary usually takes the replicas too.",
    source: "hashicorp/terraform-provider-google website/docs/r/sql_database_instance.html.markdown",
  },
  {
    type: "google_sql_provision_script",
    class: "data",
    weight: "low",
    what: "SQL script run on a database",
    loses: "Nothing: the script is only taken out of the state.",
    leaves: [{ remains: "kept", says: "the data, since a destroy runs nothing" }],
    watch: [
      {
        path: "script~sql[*]",
        change: { to: LOSING },
        rule: "container-loss",
        weight: "high",
        says: "a statement of the script drops or empties databases or tables",
      },
      {
        path: "script",
        change: "changed",
        rule: "data-loss",
        says: "the new SQL text is run; it can drop or change data",
      },
    ],
    expires: [
      {
        when: { "script~sql[*]": LOSING },
        rule: "container-loss",
        weight: "high",
        says: "a statement of the script drops or empties databases or tables",
      },
    ],
    refs: [{ role: "inside", path: "instance", to: ["google_sql_database_instance"] }],
    note: "The script runs at create and on every change; what it does to the data cannot be seen here.",
    source: "hashicorp/terraform-provider-google website/docs/r/sql_provision_script.html.markdown",
  },
  {
    type: "google_sql_ssl_cert",
    class: "identity",
    weight: "low",
    what: "database client certificate",
    loses: "The client's key pair; it loses access.",
    forgets: ABANDONED,
    leaves: [PREVENTED],
    restore: "A new certificate.",
    watch: [POLICY_LIFTED],
    refs: [{ role: "inside", path: "instance", to: ["google_sql_database_instance"] }],
    source: "hashicorp/terraform-provider-google website/docs/r/sql_ssl_cert.html.markdown",
  },
  {
    type: "google_sql_user",
    class: "identity",
    weight: "low",
    what: "database user",
    loses: "The login with its grants.",
    forgets: ABANDONED,
    leaves: [PREVENTED],
    restore: "It can be made again; the password and grants are lost.",
    watch: [POLICY_LIFTED],
    refs: [{ role: "inside", path: "instance", to: ["google_sql_database_instance"] }],
    source: "hashicorp/terraform-provider-google website/docs/r/sql_user.html.markdown",
  },
];
