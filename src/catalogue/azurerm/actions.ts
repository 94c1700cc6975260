import type { CatalogueRow } from "../../domain/catalogue.ts";

const NO_OBJECT = "Nothing by itself: an action leaves no object that could be destroyed.";

/** Actions of Terraform 1.14 that delete, or take a safeguard off: they run, and stand in no state. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "azurerm_data_protection_backup_instance_protect",
    class: "backup",
    weight: "low",
    what: "action that stops or resumes backups",
    isAction: true,
    loses: NO_OBJECT,
    forgets: true,
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
  },
  {
    type: "azurerm_data_protection_resource_guard_unlock_delete",
    class: "guard",
    weight: "low",
    what: "action that unlocks backups",
    isAction: true,
    loses: NO_OBJECT,
    forgets: true,
    expires: [
      {
        when: { protected_item_id: { set: true } },
        rule: "guard-removed",
        says: "backups can be deleted that a Resource Guard kept",
      },
    ],
    source:
      "hashicorp/terraform-provider-azurerm website/docs/actions/data_protection_resource_guard_unlock_delete.html.markdown",
  },
  {
    type: "azurerm_managed_redis_databases_flush",
    class: "container",
    weight: "low",
    what: "action that flushes a Redis database",
    isAction: true,
    loses: NO_OBJECT,
    forgets: true,
    expires: [
      {
        when: { managed_redis_database_id: { set: true } },
        rule: "container-loss",
        weight: "medium",
        says: "all keys of a database are deleted, and those of the databases that are linked to it",
      },
    ],
    source: "hashicorp/terraform-provider-azurerm website/docs/actions/managed_redis_databases_flush.html.markdown",
  },
];
