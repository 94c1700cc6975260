import type { CatalogueRow } from "../../domain/catalogue.ts";

/** File systems beside NetApp Files: HPC Cache, Managed Lustre, Qumulo. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "azurerm_hpc_cache",
    class: "data",
    weight: "low",
    what: "file cache",
    loses: "Cached data that was not written back yet.",
    restore: "The storage behind it stays.",
    source:
      "https://github.com/hashicorp/terraform-provider-azurerm/blob/v4.81.0/website/docs/r/hpc_cache.html.markdown",
  },
  {
    type: "azurerm_managed_lustre_file_system",
    class: "data",
    weight: "high",
    what: "file system",
    loses: "All files.",
    restore: "Only what was archived to its blob container.",
    refs: [
      {
        role: "key",
        path: "encryption_key[0].key_url",
        to: ["azurerm_key_vault_key", "azurerm_key_vault_managed_hardware_security_module_key"],
      },
    ],
    source: "hashicorp/terraform-provider-azurerm website/docs/r/managed_lustre_file_system.html.markdown",
  },
  {
    type: "azurerm_qumulo_file_system",
    class: "data",
    weight: "high",
    what: "file system",
    loses: "All files.",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/qumulo_file_system.html.markdown",
  },
];
