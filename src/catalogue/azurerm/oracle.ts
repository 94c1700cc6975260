import type { CatalogueRow } from "../../domain/catalogue.ts";

/** Oracle Database@Azure: databases with their backups. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "azurerm_oracle_autonomous_database",
    class: "data",
    weight: "high",
    what: "Oracle database",
    loses: "The database with its automatic backups.",
    restore: "Long-term backups.",
    watch: [
      {
        path: "backup_retention_period_in_days",
        change: "lowered",
        rule: "backup-loss",
        weight: "medium",
        says: "automatic backups older than the new retention are deleted",
      },
      {
        path: "long_term_backup_schedule[0].enabled",
        change: "off",
        rule: "backup-loss",
        weight: "medium",
        says: "long-term backups are no longer made",
      },
      {
        path: "long_term_backup_schedule[0].retention_period_in_days",
        change: "lowered",
        rule: "backup-loss",
        weight: "medium",
        says: "long-term backups are kept for a shorter time",
      },
      {
        path: "long_term_backup_schedule",
        change: "removed",
        rule: "backup-loss",
        weight: "medium",
        says: "long-term backups are no longer made",
      },
    ],
    source: "hashicorp/terraform-provider-azurerm website/docs/r/oracle_autonomous_database.html.markdown",
  },
  {
    type: "azurerm_oracle_autonomous_database_backup",
    class: "backup",
    weight: "high",
    what: "long-term backup of an Oracle database",
    loses: "A restore point.",
    restore: "The automatic backups, while the database lives.",
    watch: [
      {
        path: "retention_period_in_days",
        change: "lowered",
        rule: "backup-loss",
        weight: "medium",
        says: "the backup is kept for a shorter time",
      },
    ],
    refs: [{ role: "copies", path: "autonomous_database_id", to: ["azurerm_oracle_autonomous_database"] }],
    source: "hashicorp/terraform-provider-azurerm website/docs/r/oracle_autonomous_database_backup.html.markdown",
  },
  {
    type: "azurerm_oracle_autonomous_database_clone_from_backup",
    class: "data",
    weight: "high",
    what: "Oracle database",
    loses: "The cloned database.",
    restore: "Its source has the data as it was when it was cloned.",
    source:
      "hashicorp/terraform-provider-azurerm website/docs/r/oracle_autonomous_database_clone_from_backup.html.markdown",
  },
  {
    type: "azurerm_oracle_autonomous_database_clone_from_database",
    class: "data",
    weight: "high",
    what: "Oracle database",
    loses: "The cloned database.",
    restore: "Its source has the data as it was when it was cloned.",
    refs: [
      {
        role: "copies",
        path: "source_autonomous_database_id",
        to: ["azurerm_oracle_autonomous_database"],
        follows: false,
      },
    ],
    source:
      "hashicorp/terraform-provider-azurerm website/docs/r/oracle_autonomous_database_clone_from_database.html.markdown",
  },
  {
    type: "azurerm_oracle_cloud_vm_cluster",
    class: "container",
    weight: "high",
    what: "Exadata cluster",
    loses: "All databases on it.",
    restore: "Backups, if they were set up in Oracle.",
    refs: [{ role: "inside", path: "cloud_exadata_infrastructure_id", to: ["azurerm_oracle_exadata_infrastructure"] }],
    source: "hashicorp/terraform-provider-azurerm website/docs/r/oracle_cloud_vm_cluster.html.markdown",
  },
  {
    type: "azurerm_oracle_exadata_infrastructure",
    class: "container",
    weight: "high",
    what: "Exadata infrastructure",
    loses: "All clusters and databases on it.",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/oracle_exadata_infrastructure.html.markdown",
  },
  {
    type: "azurerm_oracle_exascale_database_storage_vault",
    class: "container",
    weight: "high",
    what: "database storage vault",
    loses: "The storage of the databases in it.",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/oracle_exascale_database_storage_vault.html.markdown",
  },
];
