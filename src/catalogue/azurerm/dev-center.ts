import type { CatalogueRow } from "../../domain/catalogue.ts";

/** Machines for developers: Dev Center, DevTest Labs, Lab Services, Load Testing. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "azurerm_dev_center",
    class: "container",
    weight: "low",
    what: "dev center",
    loses: "The dev center with its definitions; its projects must be gone first.",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/dev_center.html.markdown",
  },
  {
    type: "azurerm_dev_center_project",
    class: "container",
    weight: "high",
    what: "dev center project",
    loses: "The dev boxes and environments in the project.",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/dev_center_project.html.markdown",
  },
  {
    type: "azurerm_dev_center_project_pool",
    class: "container",
    weight: "high",
    what: "pool of dev boxes",
    loses: "All dev boxes of the pool with people's disks, permanently.",
    refs: [{ role: "inside", path: "dev_center_project_id", to: ["azurerm_dev_center_project"] }],
    source: "hashicorp/terraform-provider-azurerm website/docs/r/dev_center_project_pool.html.markdown",
  },
  {
    type: "azurerm_dev_test_lab",
    class: "container",
    weight: "medium",
    what: "test lab",
    loses: "The lab with its machines, disks and artifacts.",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/dev_test_lab.html.markdown",
  },
  {
    type: "azurerm_dev_test_linux_virtual_machine",
    class: "data",
    weight: "low",
    what: "test lab machine",
    loses: "The machine with its disks.",
    refs: [{ role: "inside", path: "lab_name", to: ["azurerm_dev_test_lab"] }],
    source: "hashicorp/terraform-provider-azurerm website/docs/r/dev_test_linux_virtual_machine.html.markdown",
  },
  {
    type: "azurerm_dev_test_windows_virtual_machine",
    class: "data",
    weight: "low",
    what: "test lab machine",
    loses: "The machine with its disks.",
    refs: [{ role: "inside", path: "lab_name", to: ["azurerm_dev_test_lab"] }],
    source: "hashicorp/terraform-provider-azurerm website/docs/r/dev_test_windows_virtual_machine.html.markdown",
  },
  {
    type: "azurerm_lab_service_lab",
    class: "container",
    weight: "high",
    what: "teaching lab",
    loses: "All machines of the lab with their disks.",
    source:
      "https://github.com/hashicorp/terraform-provider-azurerm/blob/v3.117.1/website/docs/r/lab_service_lab.html.markdown",
  },
  {
    type: "azurerm_load_test",
    class: "data",
    weight: "low",
    what: "load testing resource",
    loses: "Test definitions, uploaded scripts, run history and results.",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/load_test.html.markdown",
  },
];
