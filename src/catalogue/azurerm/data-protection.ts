import type { CatalogueRow, Leaves, Path, Watch } from "../../domain/catalogue.ts";

// What the settings of a vault leave of the backups in it.
const VAULT_SOFT_DELETE: Leaves = {
  remains: "grace",
  of: "inside",
  when: { soft_delete: ["On", "AlwaysOn"] },
  days: { path: "retention_duration_in_days", unit: "days" },
  says: "the recovery points, by the vault's soft delete",
};

// What is protected, or was: until then, or where that failed, there is no recovery point yet.
// https://learn.microsoft.com/rest/api/dataprotection/backup-instances/get (CurrentProtectionState)
const MADE = [
  "ProtectionConfigured",
  "ProtectionError",
  "ProtectionStopped",
  "BackupSchedulesSuspended",
  "RetentionSchedulesSuspended",
  "UpdatingProtection",
  null,
];

/** How long a policy keeps recovery points, by the rule for all and by those with a name; how often it makes them. */
const kept = (
  byDefault: Path,
  byRule: Path,
  made: Path = "backup_repeating_time_intervals",
  criteria: readonly string[] = ["criteria"],
): readonly Watch[] => [
  { path: byDefault, change: "lowered", rule: "backup-loss", says: "further recovery points expire sooner" },
  {
    path: `retention_rule[*].${byRule}`,
    change: "lowered",
    otherwise: byDefault,
    rule: "backup-loss",
    says: "further recovery points of a rule expire sooner",
  },
  ...criteria.map(
    (name): Watch => ({
      path: `retention_rule[*].${name}`,
      change: "changed",
      otherwise: byDefault,
      rule: "backup-loss",
      says: "a rule keeps other recovery points than before",
    }),
  ),
  { path: `${made}[*]`, change: "rarer", rule: "backup-loss", weight: "low", says: "backups are made less often" },
  { path: made, change: "rarer", rule: "backup-loss", weight: "low", says: "backups are made at fewer times" },
];

/** Azure Backup in Backup vaults (Data Protection): vaults, policies, and what they back up. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "azurerm_data_protection_backup_instance_blob_storage",
    class: "backup",
    weight: "high",
    what: "backups of blob containers",
    loses: "Backups stop and the recovery points are deleted.",
    restore: "The vault's soft delete keeps them for 14 days, unless it is switched off.",
    watch: [
      {
        path: "backup_policy_id",
        change: "changed",
        rule: "backup-loss",
        weight: "low",
        says: "another policy decides how long recovery points are kept",
      },
      {
        path: "storage_account_container_names[*]",
        change: "removed",
        rule: "backup-loss",
        weight: "medium",
        says: "a container is no longer backed up",
      },
    ],
    refs: [
      {
        role: "copies",
        path: "storage_account_container_names[*]",
        to: ["azurerm_storage_container"],
        when: { protection_state: MADE },
      },
      { role: "inside", path: "vault_id", to: ["azurerm_data_protection_backup_vault"] },
    ],
    note: "Operational restore points live in the storage account itself and go with it; only vaulted backups name containers.",
    source:
      "hashicorp/terraform-provider-azurerm website/docs/r/data_protection_backup_instance_blob_storage.html.markdown",
  },
  {
    type: "azurerm_data_protection_backup_instance_data_lake_storage",
    class: "backup",
    weight: "high",
    what: "backups of a data lake",
    loses: "Backups stop and the recovery points are deleted.",
    leaves: [VAULT_SOFT_DELETE],
    restore: "The vault's soft delete keeps them for 14 days, unless it is switched off.",
    watch: [
      {
        path: "backup_policy_data_lake_storage_id",
        change: "changed",
        rule: "backup-loss",
        weight: "low",
        says: "another policy decides how long recovery points are kept",
      },
      {
        path: "storage_container_names[*]",
        change: "removed",
        rule: "backup-loss",
        weight: "medium",
        says: "a container is no longer backed up",
      },
    ],
    refs: [
      {
        role: "copies",
        path: "storage_container_names[*]",
        to: ["azurerm_storage_container"],
        when: { protection_state: MADE },
      },
      {
        role: "copies",
        path: "storage_account_id",
        to: ["azurerm_storage_account"],
        whole: false,
        when: { protection_state: MADE },
      },
      { role: "inside", path: "data_protection_backup_vault_id", to: ["azurerm_data_protection_backup_vault"] },
    ],
    source:
      "hashicorp/terraform-provider-azurerm website/docs/r/data_protection_backup_instance_data_lake_storage.html.markdown",
  },
  {
    type: "azurerm_data_protection_backup_instance_disk",
    class: "backup",
    weight: "high",
    what: "backups of a disk",
    loses: "Backups stop and the recovery points are deleted.",
    leaves: [VAULT_SOFT_DELETE],
    restore: "The vault's soft delete keeps them for 14 days, unless it is switched off.",
    watch: [
      {
        path: "backup_policy_id",
        change: "changed",
        rule: "backup-loss",
        weight: "low",
        says: "another policy decides how long recovery points are kept",
      },
    ],
    refs: [
      { role: "copies", path: "disk_id", to: ["azurerm_managed_disk"], when: { protection_state: MADE } },
      { role: "inside", path: "vault_id", to: ["azurerm_data_protection_backup_vault"] },
      { role: "inside", path: "snapshot_resource_group_name", to: ["azurerm_resource_group"] },
    ],
    note: "The backups are snapshots in a resource group of yours.",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/data_protection_backup_instance_disk.html.markdown",
  },
  {
    type: "azurerm_data_protection_backup_instance_kubernetes_cluster",
    class: "backup",
    weight: "high",
    what: "backups of a Kubernetes cluster",
    loses: "Backups stop and the recovery points are deleted.",
    leaves: [VAULT_SOFT_DELETE],
    restore: "The vault's soft delete keeps them for 14 days, unless it is switched off.",
    refs: [
      {
        role: "copies",
        path: "kubernetes_cluster_id",
        to: ["azurerm_kubernetes_cluster", "azurerm_kubernetes_automatic_cluster"],
        whole: {
          "backup_datasource_parameters[0].volume_snapshot_enabled": true,
          "backup_datasource_parameters[0].included_namespaces": null,
          "backup_datasource_parameters[0].excluded_namespaces": null,
          "backup_datasource_parameters[0].included_resource_types": null,
          "backup_datasource_parameters[0].excluded_resource_types": null,
          "backup_datasource_parameters[0].label_selectors": null,
        },
        when: { protection_state: MADE },
      },
      { role: "inside", path: "vault_id", to: ["azurerm_data_protection_backup_vault"] },
      { role: "inside", path: "snapshot_resource_group_name", to: ["azurerm_resource_group"] },
    ],
    note: "Operational backups are snapshots in a resource group of yours.",
    source:
      "hashicorp/terraform-provider-azurerm website/docs/r/data_protection_backup_instance_kubernetes_cluster.html.markdown",
  },
  {
    type: "azurerm_data_protection_backup_instance_mysql_flexible_server",
    class: "backup",
    weight: "high",
    what: "long-term backups of a MySQL server",
    loses: "Backups stop and the recovery points are deleted.",
    leaves: [VAULT_SOFT_DELETE],
    restore: "The vault's soft delete keeps them for 14 days, unless it is switched off.",
    watch: [
      {
        path: "backup_policy_id",
        change: "changed",
        rule: "backup-loss",
        weight: "low",
        says: "another policy decides how long recovery points are kept",
      },
    ],
    refs: [
      { role: "copies", path: "server_id", to: ["azurerm_mysql_flexible_server"], when: { protection_state: MADE } },
      { role: "inside", path: "vault_id", to: ["azurerm_data_protection_backup_vault"] },
    ],
    source:
      "hashicorp/terraform-provider-azurerm website/docs/r/data_protection_backup_instance_mysql_flexible_server.html.markdown",
  },
  {
    type: "azurerm_data_protection_backup_instance_postgresql",
    class: "backup",
    weight: "high",
    what: "long-term backups of a PostgreSQL database",
    loses: "Backups stop and the recovery points are deleted.",
    leaves: [VAULT_SOFT_DELETE],
    restore: "The vault's soft delete keeps them for 14 days, unless it is switched off.",
    watch: [
      {
        path: "backup_policy_id",
        change: "changed",
        rule: "backup-loss",
        weight: "low",
        says: "another policy decides how long recovery points are kept",
      },
    ],
    refs: [
      { role: "copies", path: "database_id", to: ["azurerm_postgresql_database"], when: { protection_state: MADE } },
      { role: "inside", path: "vault_id", to: ["azurerm_data_protection_backup_vault"] },
    ],
    source:
      "https://github.com/hashicorp/terraform-provider-azurerm/blob/v4.81.0/website/docs/r/data_protection_backup_instance_postgresql.html.markdown",
  },
  {
    type: "azurerm_data_protection_backup_instance_postgresql_flexible_server",
    class: "backup",
    weight: "high",
    what: "long-term backups of a PostgreSQL server",
    loses: "Backups stop and the recovery points are deleted.",
    leaves: [VAULT_SOFT_DELETE],
    restore: "The vault's soft delete keeps them for 14 days, unless it is switched off.",
    watch: [
      {
        path: "backup_policy_id",
        change: "changed",
        rule: "backup-loss",
        weight: "low",
        says: "another policy decides how long recovery points are kept",
      },
    ],
    refs: [
      {
        role: "copies",
        path: "server_id",
        to: ["azurerm_postgresql_flexible_server"],
        when: { protection_state: MADE },
      },
      { role: "inside", path: "vault_id", to: ["azurerm_data_protection_backup_vault"] },
    ],
    source:
      "hashicorp/terraform-provider-azurerm website/docs/r/data_protection_backup_instance_postgresql_flexible_server.html.markdown",
  },
  {
    type: "azurerm_data_protection_backup_policy_blob_storage",
    class: "backup",
    weight: "medium",
    what: "backup policy for blobs",
    loses: "The schedule and how long recovery points are kept.",
    leaves: [
      {
        remains: "refused",
        refusal: "in-use",
        named: ["backup_policy_id"],
        says: "Azure refuses to delete a policy that is in use",
      },
    ],
    restore: "Recovery points stay with their backup instances.",
    watch: [
      {
        path: "vault_default_retention_duration",
        change: "removed",
        rule: "backup-loss",
        says: "backups are no longer copied to the vault",
      },
      {
        path: "operational_default_retention_duration",
        change: "removed",
        rule: "backup-loss",
        says: "there is no further restore to a point in time",
      },
      {
        path: "operational_default_retention_duration",
        change: "lowered",
        rule: "backup-loss",
        says: "the time to which blobs can be set back gets shorter",
      },
      ...kept("vault_default_retention_duration", "life_cycle[0].duration"),
    ],
    renamable: ["retention_rule[*].name"],
    rulesOf: ["name", "vault_id"],
    refs: [{ role: "inside", path: "vault_id", to: ["azurerm_data_protection_backup_vault"] }],
    note: "Almost every change replaces the policy.",
    source:
      "hashicorp/terraform-provider-azurerm website/docs/r/data_protection_backup_policy_blob_storage.html.markdown",
  },
  {
    type: "azurerm_data_protection_backup_policy_data_lake_storage",
    class: "backup",
    weight: "medium",
    what: "backup policy for data lakes",
    loses: "The schedule and how long recovery points are kept.",
    leaves: [
      {
        remains: "refused",
        refusal: "in-use",
        named: ["backup_policy_id"],
        says: "Azure refuses to delete a policy that is in use",
      },
    ],
    restore: "Recovery points stay with their backup instances.",
    watch: kept("default_retention_duration", "duration", "backup_schedule", [
      "absolute_criteria",
      "days_of_week",
      "weeks_of_month",
      "months_of_year",
    ]),
    renamable: ["retention_rule[*].name"],
    rulesOf: ["name", "data_protection_backup_vault_id"],
    refs: [{ role: "inside", path: "data_protection_backup_vault_id", to: ["azurerm_data_protection_backup_vault"] }],
    note: "Almost every change replaces the policy.",
    source:
      "hashicorp/terraform-provider-azurerm website/docs/r/data_protection_backup_policy_data_lake_storage.html.markdown",
  },
  {
    type: "azurerm_data_protection_backup_policy_disk",
    class: "backup",
    weight: "medium",
    what: "backup policy for disks",
    loses: "The schedule and how long recovery points are kept.",
    leaves: [
      {
        remains: "refused",
        refusal: "in-use",
        named: ["backup_policy_id"],
        says: "Azure refuses to delete a policy that is in use",
      },
    ],
    restore: "Recovery points stay with their backup instances.",
    watch: kept("default_retention_duration", "duration"),
    renamable: ["retention_rule[*].name"],
    rulesOf: ["name", "vault_id"],
    refs: [{ role: "inside", path: "vault_id", to: ["azurerm_data_protection_backup_vault"] }],
    note: "Almost every change replaces the policy.",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/data_protection_backup_policy_disk.html.markdown",
  },
  {
    type: "azurerm_data_protection_backup_policy_kubernetes_cluster",
    class: "backup",
    weight: "medium",
    what: "backup policy for Kubernetes clusters",
    loses: "The schedule and how long recovery points are kept.",
    leaves: [
      {
        remains: "refused",
        refusal: "in-use",
        named: ["backup_policy_id"],
        says: "Azure refuses to delete a policy that is in use",
      },
    ],
    restore: "Recovery points stay with their backup instances.",
    watch: kept("default_retention_rule[0].life_cycle[*].duration", "life_cycle[*].duration"),
    renamable: ["retention_rule[*].name"],
    rulesOf: ["name", "vault_name"],
    refs: [{ role: "inside", path: "vault_name", to: ["azurerm_data_protection_backup_vault"] }],
    namedIn: ["resource_group_name"],
    note: "Almost every change replaces the policy.",
    source:
      "hashicorp/terraform-provider-azurerm website/docs/r/data_protection_backup_policy_kubernetes_cluster.html.markdown",
  },
  {
    type: "azurerm_data_protection_backup_policy_mysql_flexible_server",
    class: "backup",
    weight: "medium",
    what: "backup policy for MySQL servers",
    loses: "The schedule and how long recovery points are kept.",
    leaves: [
      {
        remains: "refused",
        refusal: "in-use",
        named: ["backup_policy_id"],
        says: "Azure refuses to delete a policy that is in use",
      },
    ],
    restore: "Recovery points stay with their backup instances.",
    watch: kept("default_retention_rule[0].life_cycle[*].duration", "life_cycle[*].duration"),
    renamable: ["retention_rule[*].name"],
    rulesOf: ["name", "vault_id"],
    refs: [{ role: "inside", path: "vault_id", to: ["azurerm_data_protection_backup_vault"] }],
    note: "Almost every change replaces the policy.",
    source:
      "hashicorp/terraform-provider-azurerm website/docs/r/data_protection_backup_policy_mysql_flexible_server.html.markdown",
  },
  {
    type: "azurerm_data_protection_backup_policy_postgresql",
    class: "backup",
    weight: "medium",
    what: "backup policy for PostgreSQL databases",
    loses: "The schedule and how long recovery points are kept.",
    leaves: [
      {
        remains: "refused",
        refusal: "in-use",
        named: ["backup_policy_id"],
        says: "Azure refuses to delete a policy that is in use",
      },
    ],
    restore: "Recovery points stay with their backup instances.",
    watch: kept("default_retention_duration", "duration"),
    renamable: ["retention_rule[*].name"],
    rulesOf: ["name", "vault_name"],
    refs: [{ role: "inside", path: "vault_name", to: ["azurerm_data_protection_backup_vault"] }],
    namedIn: ["resource_group_name"],
    note: "Almost every change replaces the policy.",
    source:
      "https://github.com/hashicorp/terraform-provider-azurerm/blob/v4.81.0/website/docs/r/data_protection_backup_policy_postgresql.html.markdown",
  },
  {
    type: "azurerm_data_protection_backup_policy_postgresql_flexible_server",
    class: "backup",
    weight: "medium",
    what: "backup policy for PostgreSQL servers",
    loses: "The schedule and how long recovery points are kept.",
    leaves: [
      {
        remains: "refused",
        refusal: "in-use",
        named: ["backup_policy_id"],
        says: "Azure refuses to delete a policy that is in use",
      },
    ],
    restore: "Recovery points stay with their backup instances.",
    watch: kept("default_retention_rule[0].life_cycle[*].duration", "life_cycle[*].duration"),
    renamable: ["retention_rule[*].name"],
    rulesOf: ["name", "vault_id"],
    refs: [{ role: "inside", path: "vault_id", to: ["azurerm_data_protection_backup_vault"] }],
    note: "Almost every change replaces the policy.",
    source:
      "hashicorp/terraform-provider-azurerm website/docs/r/data_protection_backup_policy_postgresql_flexible_server.html.markdown",
  },
  {
    type: "azurerm_data_protection_backup_vault",
    class: "backup",
    weight: "high",
    what: "backup vault",
    loses: "All backup instances and recovery points in it.",
    leaves: [
      { remains: "refused", refusal: "not-empty", says: "Azure refuses to delete a vault that holds backup instances" },
    ],
    watch: [
      {
        path: "soft_delete",
        change: { from: "On", to: "Off" },
        rule: "guard-removed",
        says: "deleted backups are gone at once",
      },
      {
        path: "retention_duration_in_days",
        change: "lowered",
        rule: "guard-removed",
        says: "deleted backups can be had back for a shorter time",
      },
      {
        path: "immutability",
        change: { from: "Unlocked", to: ["Disabled", null] },
        rule: "guard-removed",
        says: "recovery points can be deleted before they expire",
      },
    ],
    refs: [{ role: "inside", path: "resource_group_name", to: ["azurerm_resource_group"] }],
    namedIn: ["resource_group_name"],
    decides: ["soft_delete", "retention_duration_in_days"],
    note: "Another redundancy replaces the vault, and so does leaving AlwaysOn, Locked or the restore across regions.",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/data_protection_backup_vault.html.markdown",
  },
  {
    type: "azurerm_data_protection_backup_vault_customer_managed_key",
    class: "key",
    weight: "low",
    what: "encryption key of a backup vault",
    loses: "Nothing: the key cannot be taken off, so the provider only forgets the binding.",
    forgets: true,
    refs: [
      {
        role: "inside",
        path: "data_protection_backup_vault_id",
        to: ["azurerm_data_protection_backup_vault"],
        empties: false,
      },
      {
        role: "key",
        path: "key_vault_key_id",
        to: ["azurerm_key_vault_key", "azurerm_key_vault_managed_hardware_security_module_key"],
      },
    ],
    note: "If the key itself is destroyed, the backups are unreadable.",
    source:
      "hashicorp/terraform-provider-azurerm website/docs/r/data_protection_backup_vault_customer_managed_key.html.markdown",
  },
  {
    type: "azurerm_data_protection_resource_guard",
    class: "guard",
    weight: "medium",
    what: "second approval for backup operations",
    loses: "Critical backup operations no longer need a second person.",
    restore: "It can be created again from the configuration.",
    watch: [
      {
        path: "vault_critical_operation_exclusion_list[*]",
        change: "set",
        rule: "guard-removed",
        says: "more backup operations go without a second approval",
      },
    ],
    source: "hashicorp/terraform-provider-azurerm website/docs/r/data_protection_resource_guard.html.markdown",
  },
];
