import type { CatalogueRow } from "../../domain/catalogue.ts";

/** App Configuration: stores with their keys and features. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "azurerm_app_configuration",
    class: "data",
    weight: "high",
    what: "configuration store",
    loses: "All keys, feature flags, revisions and snapshots.",
    leaves: [
      {
        remains: "grace",
        when: { purge_protection_enabled: true },
        days: { path: "soft_delete_retention_days", unit: "days" },
        says: "the soft-deleted store",
      },
      {
        remains: "grace",
        when: {
          "provider.features[0].app_configuration[0].purge_soft_delete_on_destroy": false,
          soft_delete_retention_days: { above: 0 },
        },
        days: { path: "soft_delete_retention_days", unit: "days" },
        says: "the soft-deleted store",
      },
    ],
    restore: "By default the provider purges it; with purge protection it can be recovered for 1 to 7 days.",
    watch: [
      {
        path: "replica[*].location",
        change: "removed",
        rule: "backup-loss",
        weight: "medium",
        says: "the copy of the store in each region that is taken out is deleted",
      },
    ],
    refs: [
      {
        role: "key",
        path: "encryption[0].key_vault_key_identifier",
        to: ["azurerm_key_vault_key", "azurerm_key_vault_managed_hardware_security_module_key"],
      },
    ],
    note: "Purge protection can't be switched off again; a free store has no soft delete.",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/app_configuration.html.markdown",
  },
  {
    type: "azurerm_app_configuration_feature",
    class: "data",
    weight: "low",
    what: "feature flag",
    loses: "The flag.",
    restore: "The revision history of the store keeps it for a time.",
    watch: [
      {
        path: "locked",
        change: "off",
        rule: "guard-removed",
        says: "the flag can be changed by anybody with write access",
      },
    ],
    refs: [{ role: "inside", path: "configuration_store_id", to: ["azurerm_app_configuration"] }],
    source: "hashicorp/terraform-provider-azurerm website/docs/r/app_configuration_feature.html.markdown",
  },
  {
    type: "azurerm_app_configuration_key",
    class: "data",
    weight: "low",
    what: "configuration value",
    loses: "The value.",
    restore: "The revision history of the store keeps it for a time.",
    watch: [
      {
        path: "locked",
        change: "off",
        rule: "guard-removed",
        says: "the value can be changed by anybody with write access",
      },
    ],
    refs: [{ role: "inside", path: "configuration_store_id", to: ["azurerm_app_configuration"] }],
    source: "hashicorp/terraform-provider-azurerm website/docs/r/app_configuration_key.html.markdown",
  },
];
