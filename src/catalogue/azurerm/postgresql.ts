import type { CatalogueRow } from "../../domain/catalogue.ts";
import { REPLICA, SERVER_BACKUPS } from "./shared.ts";

/** PostgreSQL: servers and databases with their backups. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "azurerm_postgresql_database",
    class: "data",
    weight: "high",
    what: "PostgreSQL database",
    loses: "The database with all its tables.",
    leaves: [SERVER_BACKUPS],
    restore: "A point-in-time restore of the whole server to a new one, as long as the server stays.",
    refs: [{ role: "inside", path: "server_name", to: ["azurerm_postgresql_server"] }],
    source:
      "https://github.com/hashicorp/terraform-provider-azurerm/blob/v4.81.0/website/docs/r/postgresql_database.html.markdown",
  },
  {
    type: "azurerm_postgresql_flexible_server",
    class: "container",
    weight: "high",
    what: "PostgreSQL server",
    loses: "All its databases with their point-in-time and on-demand backups.",
    lighter: { when: REPLICA, weight: "medium", loses: "The replica." },
    restore:
      "Azure keeps the last backup of a deleted server for about 5 days, without a promise. Long-term backups in a backup vault stay.",
    watch: [
      {
        path: "backup_retention_days",
        change: "lowered",
        rule: "backup-loss",
        weight: "medium",
        says: "point-in-time backups older than the new retention are deleted",
      },
    ],
    refs: [
      { role: "copies", path: "source_server_id", to: ["azurerm_postgresql_flexible_server"], follows: REPLICA },
      { role: "inside", path: "resource_group_name", to: ["azurerm_resource_group"] },
      {
        role: "key",
        path: "customer_managed_key[0].key_vault_key_id",
        to: ["azurerm_key_vault_key", "azurerm_key_vault_managed_hardware_security_module_key"],
      },
      {
        role: "key",
        path: "customer_managed_key[0].geo_backup_key_vault_key_id",
        to: ["azurerm_key_vault_key", "azurerm_key_vault_managed_hardware_security_module_key"],
      },
    ],
    decides: ["backup_retention_days"],
    note: "Geo-redundant backups can only be chosen at creation; changing that replaces the server.",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/postgresql_flexible_server.html.markdown",
  },
  {
    type: "azurerm_postgresql_flexible_server_backup",
    class: "backup",
    weight: "high",
    what: "on-demand backup of a PostgreSQL server",
    loses: "A restore point.",
    restore: "The automatic backups of the server.",
    refs: [
      { role: "copies", path: "server_id", to: ["azurerm_postgresql_flexible_server"] },
      { role: "inside", path: "server_id", to: ["azurerm_postgresql_flexible_server"] },
    ],
    source: "hashicorp/terraform-provider-azurerm website/docs/r/postgresql_flexible_server_backup.html.markdown",
  },
  {
    type: "azurerm_postgresql_flexible_server_database",
    class: "data",
    weight: "high",
    what: "PostgreSQL database",
    loses: "The database with all its tables.",
    leaves: [SERVER_BACKUPS],
    restore: "A point-in-time restore of the whole server to a new one, as long as the server stays.",
    refs: [{ role: "inside", path: "server_id", to: ["azurerm_postgresql_flexible_server"] }],
    source: "hashicorp/terraform-provider-azurerm website/docs/r/postgresql_flexible_server_database.html.markdown",
  },
  {
    type: "azurerm_postgresql_server",
    class: "container",
    weight: "high",
    what: "PostgreSQL server",
    loses: "All its databases with their point-in-time backups.",
    lighter: { when: { create_mode: "Replica" }, weight: "medium", loses: "The replica." },
    restore: "Azure keeps the last backup of a deleted server for about 5 days, without a promise.",
    watch: [
      {
        path: "backup_retention_days",
        change: "lowered",
        rule: "backup-loss",
        weight: "medium",
        says: "point-in-time backups older than the new retention are deleted",
      },
    ],
    refs: [
      {
        role: "copies",
        path: "creation_source_server_id",
        to: ["azurerm_postgresql_server"],
        follows: { create_mode: "Replica" },
      },
      { role: "inside", path: "resource_group_name", to: ["azurerm_resource_group"] },
    ],
    decides: ["backup_retention_days"],
    source:
      "https://github.com/hashicorp/terraform-provider-azurerm/blob/v4.81.0/website/docs/r/postgresql_server.html.markdown",
  },
  {
    type: "azurerm_postgresql_server_key",
    class: "key",
    weight: "low",
    what: "encryption key of a PostgreSQL server",
    loses: "The binding to the key; encryption goes back to keys of the platform.",
    restore: "The key stays in its vault.",
    refs: [
      { role: "inside", path: "server_id", to: ["azurerm_postgresql_server"] },
      {
        role: "key",
        path: "key_vault_key_id",
        to: ["azurerm_key_vault_key", "azurerm_key_vault_managed_hardware_security_module_key"],
      },
    ],
    note: "If the key itself is destroyed, the data is unreadable.",
    source:
      "https://github.com/hashicorp/terraform-provider-azurerm/blob/v4.81.0/website/docs/r/postgresql_server_key.html.markdown",
  },
];
