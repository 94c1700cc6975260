import type { CatalogueRow } from "../../domain/catalogue.ts";

/** What protects databases from outside: Recovery Service, GoldenGate, Full Stack Disaster Recovery. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "oci_disaster_recovery_dr_protection_group",
    class: "backup",
    weight: "medium",
    what: "disaster recovery group",
    loses: "Its recovery plans.",
    leaves: [{ remains: "kept", says: "its members, unprotected" }],
    watch: [{ path: "members", change: "removed", rule: "backup-loss", says: "a member is no longer protected" }],
    source: "oracle/terraform-provider-oci website/docs/r/disaster_recovery_dr_protection_group.html.markdown",
  },
  {
    type: "oci_golden_gate_deployment",
    class: "data",
    weight: "medium",
    what: "GoldenGate deployment",
    loses: "The replication processes with their state.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { "locks[*].type": ["DELETE", "FULL"], is_lock_override: [false, null] },
        says: "a locked deployment is not deleted",
      },
    ],
    restore: "Backups of the deployment.",
    watch: [
      { path: "backup_schedule", change: "removed", rule: "backup-loss", says: "scheduled backups stop" },
      {
        path: "is_lock_override",
        change: "on",
        rule: "guard-removed",
        when: { "locks[*].type": ["DELETE", "FULL"] },
        says: "a destroy no longer minds the lock",
      },
      {
        path: "backup_schedule[0].frequency_backup_scheduled",
        change: "rarer",
        rule: "backup-loss",
        weight: "low",
        says: "backups are made less often",
      },
    ],
    source: "oracle/terraform-provider-oci website/docs/r/golden_gate_deployment.html.markdown",
  },
  {
    type: "oci_golden_gate_deployment_backup",
    class: "backup",
    weight: "medium",
    what: "GoldenGate deployment backup",
    loses: "A point to restore from.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { "locks[*].type": ["DELETE", "FULL"], is_lock_override: [false, null] },
        says: "a locked backup is not deleted",
      },
    ],
    restore: "Other backups.",
    watch: [
      {
        path: "is_lock_override",
        change: "on",
        rule: "guard-removed",
        when: { "locks[*].type": ["DELETE", "FULL"] },
        says: "a destroy no longer minds the lock",
      },
    ],
    refs: [{ role: "copies", path: "deployment_id", to: ["oci_golden_gate_deployment"] }],
    source: "oracle/terraform-provider-oci website/docs/r/golden_gate_deployment_backup.html.markdown",
  },
  {
    type: "oci_recovery_long_term_backup",
    class: "backup",
    weight: "high",
    what: "long-term database backup",
    loses: "A point to restore from.",
    restore: "Other backups.",
    watch: [
      {
        path: "retention_period[0].retention_count",
        change: "lowered",
        unit: "retention_period[0].retention_period_type",
        rule: "backup-loss",
        weight: "medium",
        says: "the backup will expire sooner",
      },
    ],
    refs: [{ role: "inside", path: "protected_database_id", to: ["oci_recovery_protected_database"] }],
    source: "oracle/terraform-provider-oci website/docs/r/recovery_long_term_backup.html.markdown",
  },
  {
    type: "oci_recovery_protected_database",
    class: "backup",
    weight: "high",
    what: "database in the recovery service",
    loses: "Protection ends, and its backups go.",
    leaves: [
      {
        remains: "grace",
        when: { deletion_schedule: "DELETE_AFTER_RETENTION_PERIOD" },
        says: "the backups, until their retention ends",
      },
      {
        remains: "grace",
        when: { deletion_schedule: ["DELETE_AFTER_72_HOURS", null] },
        days: 3,
        says: "the backups, for 72 hours",
      },
    ],
    restore: "Backups, for as long as the deletion schedule says.",
    watch: [
      {
        path: "deletion_schedule",
        change: { from: "DELETE_AFTER_RETENTION_PERIOD", to: ["DELETE_AFTER_72_HOURS", null] },
        rule: "guard-removed",
        says: "backups will be deleted 72 hours after a termination",
      },
      {
        path: "is_redo_logs_shipped",
        change: "off",
        rule: "backup-loss",
        weight: "medium",
        says: "changes since the last backup are no longer protected",
      },
    ],
    refs: [{ role: "copies", path: "database_id", to: ["oci_database_database", "oci_database_autonomous_database"] }],
    source: "oracle/terraform-provider-oci website/docs/r/recovery_protected_database.html.markdown",
  },
  {
    type: "oci_recovery_protection_policy",
    class: "backup",
    weight: "medium",
    what: "backup retention policy",
    loses: "The retention rule; it must be unused before.",
    leaves: [
      {
        remains: "refused",
        refusal: "in-use",
        named: ["protection_policy_id"],
        says: "the provider refuses to delete a policy that is in use",
      },
    ],
    restore: "Backups stay with their databases.",
    watch: [
      {
        path: "backup_retention_period_in_days",
        change: "lowered",
        rule: "backup-loss",
        says: "backups older than the new retention are deleted",
      },
      {
        path: "policy_locked_date_time",
        change: "removed",
        rule: "guard-removed",
        says: "the retention can be cut again",
      },
    ],
    source: "oracle/terraform-provider-oci website/docs/r/recovery_protection_policy.html.markdown",
  },
];
