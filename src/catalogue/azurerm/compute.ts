import type { CatalogueRow } from "../../domain/catalogue.ts";

/** Virtual machines, scale sets and batches; Virtual Desktop; SAP workloads. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "azurerm_batch_account",
    class: "container",
    weight: "low",
    what: "batch account",
    loses: "Pools, jobs and the output on their nodes.",
    restore: "The linked storage account stays.",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/batch_account.html.markdown",
  },
  {
    type: "azurerm_batch_application",
    class: "data",
    weight: "low",
    what: "batch application",
    loses: "The application with its uploaded packages.",
    refs: [{ role: "inside", path: "account_name", to: ["azurerm_batch_account"] }],
    source: "hashicorp/terraform-provider-azurerm website/docs/r/batch_application.html.markdown",
  },
  {
    type: "azurerm_batch_certificate",
    class: "key",
    weight: "low",
    what: "batch certificate",
    loses: "The certificate with its private key in the account.",
    restore: "Upload it again, if it is kept elsewhere.",
    source:
      "https://github.com/hashicorp/terraform-provider-azurerm/blob/v3.117.1/website/docs/r/batch_certificate.html.markdown",
  },
  {
    type: "azurerm_linux_virtual_machine",
    class: "data",
    weight: "low",
    what: "virtual machine",
    loses: "The system disk and what is on the local disk.",
    leaves: [
      {
        remains: "kept",
        when: { "provider.features[0].virtual_machine[0].delete_os_disk_on_deletion": false },
        says: "the system disk, which the provider is told to keep",
      },
    ],
    restore: "Attached data disks are objects of their own and stay.",
    refs: [
      { role: "inside", path: "resource_group_name", to: ["azurerm_resource_group"] },
      { role: "key", path: "os_disk[0].disk_encryption_set_id", to: ["azurerm_disk_encryption_set"] },
    ],
    ids: ["os_disk[0].id"],
    note: "An ephemeral system disk is lost in any case.",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/linux_virtual_machine.html.markdown",
  },
  {
    type: "azurerm_linux_virtual_machine_scale_set",
    class: "container",
    weight: "low",
    what: "scale set of virtual machines",
    loses: "All instances with their disks.",
    watch: [
      {
        path: "data_disk[*].lun",
        change: "removed",
        rule: "data-loss",
        says: "a data disk goes from the model, and from every instance that is rebuilt",
      },
    ],
    source: "hashicorp/terraform-provider-azurerm website/docs/r/linux_virtual_machine_scale_set.html.markdown",
  },
  {
    type: "azurerm_orchestrated_virtual_machine_scale_set",
    class: "container",
    weight: "low",
    what: "scale set of virtual machines",
    loses: "All instances with their disks.",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/orchestrated_virtual_machine_scale_set.html.markdown",
  },
  {
    type: "azurerm_virtual_desktop_host_pool",
    class: "container",
    weight: "low",
    what: "virtual desktop host pool",
    loses: "Host registrations and assignments.",
    restore: "The machines and people's profiles stay.",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/virtual_desktop_host_pool.html.markdown",
  },
  {
    type: "azurerm_virtual_machine",
    class: "data",
    weight: "low",
    what: "virtual machine",
    loses: "The system disk and the data disks, where it is told to delete them.",
    heavier: {
      when: { delete_data_disks_on_termination: true, "storage_data_disk[*].name": { set: true } },
      weight: "high",
      loses: "Its data disks, which it is told to delete, and the system disk.",
    },
    leaves: [
      {
        remains: "kept",
        when: { delete_os_disk_on_termination: [false, null], delete_data_disks_on_termination: [false, null] },
        says: "its disks, which are kept",
      },
    ],
    watch: [
      {
        path: "delete_os_disk_on_termination",
        change: "on",
        rule: "guard-removed",
        says: "a destroy also deletes the system disk",
      },
      {
        path: "delete_data_disks_on_termination",
        change: "on",
        rule: "guard-removed",
        says: "a destroy also deletes the data disks",
      },
    ],
    refs: [
      { role: "inside", path: "resource_group_name", to: ["azurerm_resource_group"] },
      {
        role: "takes",
        path: "storage_data_disk[*].managed_disk_id",
        to: ["azurerm_managed_disk"],
        when: { delete_data_disks_on_termination: true },
      },
      {
        role: "takes",
        path: "storage_os_disk[0].managed_disk_id",
        to: ["azurerm_managed_disk"],
        when: { delete_os_disk_on_termination: true },
      },
    ],
    ids: ["storage_os_disk[0].managed_disk_id"],
    note: "With delete_data_disks_on_termination a destroy takes the data disks of the machine too.",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/virtual_machine.html.markdown",
  },
  {
    type: "azurerm_virtual_machine_implicit_data_disk_from_source",
    class: "data",
    weight: "high",
    what: "data disk of a virtual machine",
    loses: "Everything on the disk, at once.",
    forgets: { "provider.features[0].virtual_machine[0].detach_implicit_data_disk_on_deletion": true },
    restore: "What it was copied from, as it was then.",
    refs: [
      { role: "copies", path: "source_resource_id", to: ["azurerm_managed_disk", "azurerm_snapshot"] },
      {
        role: "inside",
        path: "virtual_machine_id",
        to: ["azurerm_linux_virtual_machine", "azurerm_virtual_machine", "azurerm_windows_virtual_machine"],
      },
    ],
    source:
      "hashicorp/terraform-provider-azurerm website/docs/r/virtual_machine_implicit_data_disk_from_source.html.markdown",
  },
  {
    type: "azurerm_virtual_machine_restore_point",
    class: "backup",
    weight: "high",
    what: "restore point of a virtual machine",
    loses: "A restore point of all its disks.",
    restore: "Other restore points.",
    refs: [
      {
        role: "inside",
        path: "virtual_machine_restore_point_collection_id",
        to: ["azurerm_virtual_machine_restore_point_collection"],
      },
    ],
    source: "hashicorp/terraform-provider-azurerm website/docs/r/virtual_machine_restore_point.html.markdown",
  },
  {
    type: "azurerm_virtual_machine_restore_point_collection",
    class: "backup",
    weight: "high",
    what: "restore points of a virtual machine",
    loses: "All restore points in the collection.",
    refs: [
      {
        role: "copies",
        path: "source_virtual_machine_id",
        to: ["azurerm_linux_virtual_machine", "azurerm_windows_virtual_machine", "azurerm_virtual_machine"],
      },
      { role: "inside", path: "resource_group_name", to: ["azurerm_resource_group"] },
    ],
    source:
      "hashicorp/terraform-provider-azurerm website/docs/r/virtual_machine_restore_point_collection.html.markdown",
  },
  {
    type: "azurerm_virtual_machine_scale_set",
    class: "container",
    weight: "low",
    what: "scale set of virtual machines",
    loses: "All instances with their disks.",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/virtual_machine_scale_set.html.markdown",
  },
  {
    type: "azurerm_windows_virtual_machine",
    class: "data",
    weight: "low",
    what: "virtual machine",
    loses: "The system disk and what is on the local disk.",
    leaves: [
      {
        remains: "kept",
        when: { "provider.features[0].virtual_machine[0].delete_os_disk_on_deletion": false },
        says: "the system disk, which the provider is told to keep",
      },
    ],
    restore: "Attached data disks are objects of their own and stay.",
    refs: [
      { role: "inside", path: "resource_group_name", to: ["azurerm_resource_group"] },
      { role: "key", path: "os_disk[0].disk_encryption_set_id", to: ["azurerm_disk_encryption_set"] },
    ],
    ids: ["os_disk[0].id"],
    note: "An ephemeral system disk is lost in any case.",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/windows_virtual_machine.html.markdown",
  },
  {
    type: "azurerm_windows_virtual_machine_scale_set",
    class: "container",
    weight: "low",
    what: "scale set of virtual machines",
    loses: "All instances with their disks.",
    watch: [
      {
        path: "data_disk[*].lun",
        change: "removed",
        rule: "data-loss",
        says: "a data disk goes from the model, and from every instance that is rebuilt",
      },
    ],
    source: "hashicorp/terraform-provider-azurerm website/docs/r/windows_virtual_machine_scale_set.html.markdown",
  },
  {
    type: "azurerm_workloads_sap_discovery_virtual_instance",
    class: "container",
    weight: "medium",
    what: "registration of an SAP system",
    loses: "The registration and its managed resource group.",
    restore: "The discovered machines stay, if their resource group does.",
    source:
      "hashicorp/terraform-provider-azurerm website/docs/r/workloads_sap_discovery_virtual_instance.html.markdown",
  },
  {
    type: "azurerm_workloads_sap_single_node_virtual_instance",
    class: "container",
    weight: "high",
    what: "SAP system",
    loses: "The system, with the machines and disks that were created by it.",
    restore: "It depends on what is left of its resource groups.",
    source:
      "hashicorp/terraform-provider-azurerm website/docs/r/workloads_sap_single_node_virtual_instance.html.markdown",
  },
  {
    type: "azurerm_workloads_sap_three_tier_virtual_instance",
    class: "container",
    weight: "high",
    what: "SAP system",
    loses: "The system, with the machines and disks that were created by it.",
    restore: "It depends on what is left of its resource groups.",
    source:
      "hashicorp/terraform-provider-azurerm website/docs/r/workloads_sap_three_tier_virtual_instance.html.markdown",
  },
];
