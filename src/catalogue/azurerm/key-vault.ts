import type { CatalogueRow, Leaves, Watch } from "../../domain/catalogue.ts";
import { endsOn } from "../shared.ts";

// What the settings of a vault leave of the things in it.
const UNPURGED: Leaves = {
  remains: "grace",
  of: "inside",
  when: { purge_protection_enabled: true },
  days: { path: "soft_delete_retention_days", unit: "days" },
  says: "the soft-deleted item, in a vault that is protected from purging",
};

/** What a key may do is set anew in place. */
const NO_LONGER_DECRYPTS: Watch = {
  path: "key_opts[*]",
  change: "removed",
  when: { "key_opts[*]": ["decrypt", "unwrapKey"] },
  rule: "key-loss",
  weight: "medium",
  says: "what is encrypted with the key cannot be read until it may decrypt again",
};

/** It still decrypts and unwraps: https://learn.microsoft.com/azure/key-vault/keys/about-keys-details */
const KEY_EXPIRES = endsOn("expiration_date", {
  rule: "key-loss",
  weight: "medium",
  ifUnknown: "low",
  set: "from a date on the key can still decrypt, but encrypts nothing new",
  sooner: "from an earlier date on the key can still decrypt, but encrypts nothing new",
});

/** Keys, certificates and secrets: Key Vault, managed HSM, dedicated HSM, Confidential Ledger, Trusted Signing. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "azurerm_confidential_ledger",
    class: "data",
    weight: "high",
    what: "ledger",
    loses: "The whole ledger.",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/confidential_ledger.html.markdown",
  },
  {
    type: "azurerm_dedicated_hardware_security_module",
    class: "key",
    weight: "high",
    what: "hardware security module",
    loses: "All keys in it: whatever is encrypted with them becomes unreadable.",
    restore: "Only backups that you made.",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/dedicated_hardware_security_module.html.markdown",
  },
  {
    type: "azurerm_key_vault",
    class: "key",
    weight: "high",
    what: "key vault",
    loses: "All keys, secrets and certificates; data encrypted with its keys becomes unreadable.",
    leaves: [
      {
        remains: "grace",
        when: { purge_protection_enabled: true },
        days: { path: "soft_delete_retention_days", unit: "days" },
        says: "the soft-deleted vault, protected from being purged",
      },
      {
        remains: "grace",
        when: { "provider.features[0].key_vault[0].purge_soft_delete_on_destroy": false },
        days: { path: "soft_delete_retention_days", unit: "days" },
        says: "the soft-deleted vault",
      },
    ],
    restore: "By default the provider purges it and nothing is left.",
    ids: ["vault_uri"],
    decides: ["purge_protection_enabled", "soft_delete_retention_days"],
    note: "Purge protection can't be switched off again. Disks, storage, databases and their backups may need its keys.",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/key_vault.html.markdown",
  },
  {
    type: "azurerm_key_vault_access_policy",
    class: "key",
    weight: "low",
    what: "access policy of a key vault",
    loses: "The principal loses its access; services can no longer unwrap their keys.",
    restore: "It can be created again as it was.",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/key_vault_access_policy.html.markdown",
  },
  {
    type: "azurerm_key_vault_certificate",
    class: "key",
    weight: "medium",
    what: "certificate in a key vault",
    loses: "The certificate with its private key.",
    leaves: [
      UNPURGED,
      {
        remains: "grace",
        when: { "provider.features[0].key_vault[0].purge_soft_deleted_certificates_on_destroy": false },
        says: "the soft-deleted item, for the retention of the vault",
      },
    ],
    restore: "By default the provider purges it, unless the vault has purge protection.",
    refs: [{ role: "inside", path: "key_vault_id", to: ["azurerm_key_vault"] }],
    source: "hashicorp/terraform-provider-azurerm website/docs/r/key_vault_certificate.html.markdown",
  },
  {
    type: "azurerm_key_vault_key",
    class: "key",
    weight: "high",
    what: "encryption key",
    loses: "All versions of the key: whatever is encrypted with it becomes unreadable.",
    leaves: [
      UNPURGED,
      {
        remains: "grace",
        when: { "provider.features[0].key_vault[0].purge_soft_deleted_keys_on_destroy": false },
        says: "the soft-deleted item, for the retention of the vault",
      },
    ],
    restore: "By default the provider purges it, unless the vault has purge protection.",
    watch: [
      NO_LONGER_DECRYPTS,
      ...KEY_EXPIRES,
      {
        path: "rotation_policy[0].expire_after",
        change: "set",
        rule: "key-loss",
        weight: "low",
        says: "versions of the key expire after a time",
      },
    ],
    refs: [{ role: "inside", path: "key_vault_id", to: ["azurerm_key_vault"] }],
    ids: ["versionless_id", "resource_id", "resource_versionless_id"],
    source: "hashicorp/terraform-provider-azurerm website/docs/r/key_vault_key.html.markdown",
  },
  {
    type: "azurerm_key_vault_managed_hardware_security_module",
    class: "key",
    weight: "high",
    what: "hardware security module",
    loses: "All keys in it: whatever is encrypted with them becomes unreadable.",
    leaves: [
      {
        remains: "grace",
        when: { purge_protection_enabled: true },
        days: { path: "soft_delete_retention_days", unit: "days" },
        says: "the soft-deleted module, protected from being purged",
      },
      {
        remains: "grace",
        when: { "provider.features[0].key_vault[0].purge_soft_deleted_hardware_security_modules_on_destroy": false },
        days: { path: "soft_delete_retention_days", unit: "days" },
        says: "the soft-deleted module",
      },
    ],
    restore: "By default the provider purges it; then only a full backup with the security domain helps.",
    decides: ["purge_protection_enabled", "soft_delete_retention_days"],
    source:
      "hashicorp/terraform-provider-azurerm website/docs/r/key_vault_managed_hardware_security_module.html.markdown",
  },
  {
    type: "azurerm_key_vault_managed_hardware_security_module_key",
    class: "key",
    weight: "high",
    what: "encryption key",
    loses: "All versions of the key: whatever is encrypted with it becomes unreadable.",
    leaves: [
      UNPURGED,
      {
        remains: "grace",
        when: {
          "provider.features[0].key_vault[0].purge_soft_deleted_hardware_security_module_keys_on_destroy": false,
        },
        says: "the soft-deleted key, for the retention of the module",
      },
    ],
    restore: "By default the provider purges it, unless the module has purge protection.",
    watch: [NO_LONGER_DECRYPTS, ...KEY_EXPIRES],
    refs: [{ role: "inside", path: "managed_hsm_id", to: ["azurerm_key_vault_managed_hardware_security_module"] }],
    ids: ["versioned_id"],
    source:
      "hashicorp/terraform-provider-azurerm website/docs/r/key_vault_managed_hardware_security_module_key.html.markdown",
  },
  {
    type: "azurerm_key_vault_managed_hardware_security_module_role_assignment",
    class: "key",
    weight: "low",
    what: "role assignment in a hardware security module",
    loses: "The principal loses its access; services can no longer unwrap their keys.",
    restore: "It can be created again as it was.",
    source:
      "hashicorp/terraform-provider-azurerm website/docs/r/key_vault_managed_hardware_security_module_role_assignment.html.markdown",
  },
  {
    type: "azurerm_key_vault_managed_storage_account",
    class: "key",
    weight: "low",
    what: "managed storage account keys",
    loses: "The vault no longer manages and rotates the keys.",
    restore: "The keys of the storage account stay.",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/key_vault_managed_storage_account.html.markdown",
  },
  {
    type: "azurerm_key_vault_secret",
    class: "data",
    weight: "medium",
    what: "secret in a key vault",
    loses: "All versions of the secret.",
    leaves: [
      UNPURGED,
      {
        remains: "grace",
        when: { "provider.features[0].key_vault[0].purge_soft_deleted_secrets_on_destroy": false },
        says: "the soft-deleted item, for the retention of the vault",
      },
    ],
    restore: "By default the provider purges it, unless the vault has purge protection.",
    watch: [
      ...endsOn("expiration_date", {
        rule: "data-expiry",
        // It can be read all the same: https://learn.microsoft.com/azure/key-vault/secrets/about-secrets
        ifUnknown: "unsaid",
        set: "from a date on the secret counts as expired",
        sooner: "from an earlier date on the secret counts as expired",
      }),
    ],
    refs: [{ role: "inside", path: "key_vault_id", to: ["azurerm_key_vault"] }],
    source: "hashicorp/terraform-provider-azurerm website/docs/r/key_vault_secret.html.markdown",
  },
  {
    type: "azurerm_trusted_signing_account",
    class: "identity",
    weight: "medium",
    what: "code signing account",
    loses: "The account with its certificate profiles.",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/trusted_signing_account.html.markdown",
  },
];
