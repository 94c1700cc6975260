import type { CatalogueRow } from "../../domain/catalogue.ts";
import { action } from "../shared.ts";

/** Actions of Terraform 1.14 that delete, or take a safeguard off: they run, and stand in no state. */
export const rows: readonly CatalogueRow[] = [
  action({
    type: "azurerm_data_protection_backup_instance_protect",
    class: "backup",
    what: "action that stops or resumes backups",
    expires: [
      {
        when: { protect_action: ["stop_protection", "suspend_backups"] },
        rule: "backup-loss",
        weight: "medium",
        says: "no more backups are made; those that are there stay",
      },
    ],
    source:
      "hashicorp/terraform-provider-azurerm website/docs/actions/data_protection_backup_instance_protect.html.markdown",
  }),
  action({
    type: "azurerm_data_protection_resource_guard_unlock_delete",
    class: "guard",
    what: "action that unlocks backups",
    expires: [
      {
        when: { protected_item_id: { set: true } },
        rule: "guard-removed",
        says: "backups can be deleted that a Resource Guard kept",
      },
    ],
    source:
      "hashicorp/terraform-provider-azurerm website/docs/actions/data_protection_resource_guard_unlock_delete.html.markdown",
  }),
  action({
    type: "azurerm_managed_redis_databases_flush",
    class: "container",
    what: "action that flushes a Redis database",
    expires: [
      {
        when: { managed_redis_database_id: { set: true } },
        rule: "container-loss",
        weight: "medium",
        says: "all keys of a database are deleted, and those of the databases that are linked to it",
      },
    ],
    source: "hashicorp/terraform-provider-azurerm website/docs/actions/managed_redis_databases_flush.html.markdown",
  }),
];
