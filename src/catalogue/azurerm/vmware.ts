import type { CatalogueRow } from "../../domain/catalogue.ts";

/** Machines of other hosts: VMware Solution, System Center, Azure Stack HCI. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "azurerm_stack_hci_storage_path",
    class: "container",
    weight: "low",
    what: "storage path on own hardware",
    loses: "The registration of the path.",
    restore: "Files may stay on the volume.",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/stack_hci_storage_path.html.markdown",
  },
  {
    type: "azurerm_stack_hci_virtual_hard_disk",
    class: "data",
    weight: "high",
    what: "virtual disk on own hardware",
    loses: "Everything on the disk.",
    refs: [{ role: "inside", path: "storage_path_id", to: ["azurerm_stack_hci_storage_path"] }],
    source: "hashicorp/terraform-provider-azurerm website/docs/r/stack_hci_virtual_hard_disk.html.markdown",
  },
  {
    type: "azurerm_system_center_virtual_machine_manager_virtual_machine_instance",
    class: "data",
    weight: "medium",
    what: "virtual machine on own hardware",
    loses: "The virtual machine with its disks.",
    source:
      "hashicorp/terraform-provider-azurerm website/docs/r/system_center_virtual_machine_manager_virtual_machine_instance.html.markdown",
  },
  {
    type: "azurerm_vmware_cluster",
    class: "container",
    weight: "medium",
    what: "cluster of a VMware private cloud",
    loses: "The hosts of the cluster and their storage capacity.",
    restore: "Machines on other clusters stay.",
    refs: [{ role: "inside", path: "vmware_cloud_id", to: ["azurerm_vmware_private_cloud"] }],
    source: "hashicorp/terraform-provider-azurerm website/docs/r/vmware_cluster.html.markdown",
  },
  {
    type: "azurerm_vmware_express_route_authorization",
    class: "identity",
    weight: "low",
    what: "authorization to use a private cloud's circuit",
    loses: "Its generated key, with which others connect to the private cloud.",
    restore: "A new authorization has another key.",
    refs: [{ role: "inside", path: "private_cloud_id", to: ["azurerm_vmware_private_cloud"] }],
    source: "hashicorp/terraform-provider-azurerm website/docs/r/vmware_express_route_authorization.html.markdown",
  },
  {
    type: "azurerm_vmware_netapp_volume_attachment",
    class: "data",
    weight: "low",
    what: "datastore attachment",
    loses: "The datastore is no longer mounted.",
    leaves: [{ remains: "kept", says: "the volume, which is only detached" }],
    source: "hashicorp/terraform-provider-azurerm website/docs/r/vmware_netapp_volume_attachment.html.markdown",
  },
  {
    type: "azurerm_vmware_private_cloud",
    class: "container",
    weight: "high",
    what: "VMware private cloud",
    loses: "All virtual machines and their storage.",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/vmware_private_cloud.html.markdown",
  },
];
