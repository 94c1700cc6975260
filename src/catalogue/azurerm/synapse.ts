import type { CatalogueRow } from "../../domain/catalogue.ts";

/** Synapse: workspaces and SQL pools. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "azurerm_synapse_sql_pool",
    class: "data",
    weight: "high",
    what: "SQL data warehouse",
    loses: "All tables.",
    leaves: [{ remains: "grace", days: 7, says: "its restore points, as long as the workspace itself stays" }],
    watch: [
      {
        path: "geo_backup_policy_enabled",
        change: "off",
        rule: "backup-loss",
        weight: "medium",
        says: "backups are no longer copied to another region",
      },
    ],
    refs: [{ role: "inside", path: "synapse_workspace_id", to: ["azurerm_synapse_workspace"] }],
    source: "hashicorp/terraform-provider-azurerm website/docs/r/synapse_sql_pool.html.markdown",
  },
  {
    type: "azurerm_synapse_sql_pool_extended_auditing_policy",
    class: "guard",
    weight: "medium",
    what: "audit policy of a SQL pool",
    loses: "Accesses are no longer recorded.",
    restore: "The audit records already written stay.",
    watch: [
      {
        path: "retention_in_days",
        change: "lowered",
        rule: "data-expiry",
        forever: [0],
        says: "older audit records are deleted sooner",
      },
      {
        path: "storage_endpoint",
        change: "removed",
        rule: "guard-removed",
        says: "accesses are no longer recorded in the storage account",
      },
      {
        path: "log_monitoring_enabled",
        change: "off",
        rule: "guard-removed",
        says: "accesses are no longer sent to Azure Monitor",
      },
    ],
    source:
      "hashicorp/terraform-provider-azurerm website/docs/r/synapse_sql_pool_extended_auditing_policy.html.markdown",
  },
  {
    type: "azurerm_synapse_workspace",
    class: "container",
    weight: "high",
    what: "Synapse workspace",
    loses: "SQL pools, and pipelines and notebooks that are not in git.",
    restore: "Data in the primary data lake stays.",
    refs: [
      {
        role: "key",
        path: "customer_managed_key[0].key_versionless_id",
        to: ["azurerm_key_vault_key", "azurerm_key_vault_managed_hardware_security_module_key"],
      },
    ],
    source: "hashicorp/terraform-provider-azurerm website/docs/r/synapse_workspace.html.markdown",
  },
  {
    type: "azurerm_synapse_workspace_extended_auditing_policy",
    class: "guard",
    weight: "medium",
    what: "audit policy of a Synapse workspace",
    loses: "Accesses are no longer recorded.",
    restore: "The audit records already written stay.",
    watch: [
      {
        path: "retention_in_days",
        change: "lowered",
        rule: "data-expiry",
        forever: [0],
        says: "older audit records are deleted sooner",
      },
      {
        path: "storage_endpoint",
        change: "removed",
        rule: "guard-removed",
        says: "accesses are no longer recorded in the storage account",
      },
      {
        path: "log_monitoring_enabled",
        change: "off",
        rule: "guard-removed",
        says: "accesses are no longer sent to Azure Monitor",
      },
    ],
    source:
      "hashicorp/terraform-provider-azurerm website/docs/r/synapse_workspace_extended_auditing_policy.html.markdown",
  },
  {
    type: "azurerm_synapse_workspace_key",
    class: "key",
    weight: "low",
    what: "encryption key of a Synapse workspace",
    loses: "The binding of a key that is not in use; an active one is only forgotten.",
    forgets: { active: true },
    restore: "The key stays in its vault.",
    refs: [
      { role: "inside", path: "synapse_workspace_id", to: ["azurerm_synapse_workspace"] },
      {
        role: "key",
        path: "customer_managed_key_versionless_id",
        to: ["azurerm_key_vault_key", "azurerm_key_vault_managed_hardware_security_module_key"],
      },
    ],
    note: "If the key itself is destroyed, the data is unreadable.",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/synapse_workspace_key.html.markdown",
  },
];
