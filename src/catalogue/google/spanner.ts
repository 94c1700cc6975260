import type { CatalogueRow } from "../../domain/catalogue.ts";
import { ABANDONED, POLICY_LIFTED, PREVENTED, PROTECTED, PROTECTION_OFF } from "./shared.ts";

/** Spanner: instances and databases with their backup schedules. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "google_spanner_backup_schedule",
    class: "backup",
    weight: "medium",
    what: "database backup schedule",
    loses: "No further backups are made.",
    forgets: ABANDONED,
    leaves: [PREVENTED],
    restore: "Existing backups stay until they expire.",
    watch: [
      {
        path: "retention_duration",
        change: "lowered",
        rule: "backup-loss",
        says: "new backups are kept for less time",
      },
      POLICY_LIFTED,
      {
        path: "spec[0].cron_spec[0].text",
        change: "rarer",
        rule: "backup-loss",
        weight: "low",
        says: "backups are made less often",
      },
    ],
    refs: [
      { role: "copies", path: "database", to: ["google_spanner_database"] },
      { role: "inside", path: "instance", to: ["google_spanner_instance"] },
    ],
    source: "hashicorp/terraform-provider-google website/docs/r/spanner_backup_schedule.html.markdown",
  },
  {
    type: "google_spanner_database",
    class: "data",
    weight: "high",
    what: "database (Spanner)",
    loses: "All tables and the version history of the database.",
    forgets: ABANDONED,
    leaves: [
      PROTECTED,
      {
        remains: "refused",
        refusal: "protected",
        when: { enable_drop_protection: true },
        says: "Google refuses to drop it while its drop protection is on",
      },
      PREVENTED,
    ],
    restore: "Backups stay in the instance until they expire.",
    watch: [
      PROTECTION_OFF,
      {
        path: "enable_drop_protection",
        change: "off",
        rule: "guard-removed",
        says: "Google no longer refuses to drop the database or its instance",
      },
      {
        path: "ddl[*]~sql[*]",
        change: { to: ["DROP TABLE", "DROP SCHEMA", "DROP COLUMN", "DELETE", "TRUNCATE"] },
        rule: "data-loss",
        says: "a statement drops tables or columns with their data",
      },
      {
        path: "version_retention_period",
        change: "lowered",
        rule: "backup-loss",
        weight: "medium",
        says: "version history older than the new period is deleted",
      },
      POLICY_LIFTED,
    ],
    refs: [
      { role: "inside", path: "instance", to: ["google_spanner_instance"] },
      { role: "key", path: "encryption_config[0].kms_key_name", to: ["google_kms_crypto_key"] },
      { role: "key", path: "encryption_config[0].kms_key_names[*]", to: ["google_kms_crypto_key"] },
    ],
    note: "Changing or removing an earlier statement of ddl replaces the database, with an empty one.",
    source: "hashicorp/terraform-provider-google website/docs/r/spanner_database.html.markdown",
  },
  {
    type: "google_spanner_instance",
    class: "container",
    weight: "high",
    what: "Spanner instance",
    loses: "All databases of the instance, and with force_destroy all their backups, which live in it.",
    forgets: ABANDONED,
    leaves: [PREVENTED],
    restore: "Only exports.",
    watch: [
      {
        path: "force_destroy",
        change: "on",
        rule: "guard-removed",
        says: "a destroy of the instance now deletes its backups first",
      },
      {
        path: "default_backup_schedule_type",
        change: { from: "AUTOMATIC", to: ["NONE", null] },
        rule: "backup-loss",
        weight: "medium",
        says: "new databases no longer get a backup schedule",
      },
      POLICY_LIFTED,
    ],
    note: "Without force_destroy the destroy fails while backups exist; databases without backups are deleted all the same.",
    source: "hashicorp/terraform-provider-google website/docs/r/spanner_instance.html.markdown",
  },
  {
    type: "google_spanner_instance_partition",
    class: "data",
    weight: "low",
    what: "partition of a Spanner instance",
    loses: "The placement of rows in it.",
    forgets: ABANDONED,
    leaves: [
      PREVENTED,
      { remains: "refused", refusal: "not-empty", says: "Google refuses to delete a partition that holds data" },
    ],
    watch: [POLICY_LIFTED],
    refs: [{ role: "inside", path: "instance", to: ["google_spanner_instance"] }],
    source: "hashicorp/terraform-provider-google website/docs/r/spanner_instance_partition.html.markdown",
  },
];
