import type { CatalogueRow } from "../../domain/catalogue.ts";

/** Health Data Services, Health Bot. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "azurerm_healthbot",
    class: "data",
    weight: "medium",
    what: "health bot",
    loses: "Its scenarios and configuration.",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/healthbot.html.markdown",
  },
  {
    type: "azurerm_healthcare_dicom_service",
    class: "data",
    weight: "high",
    what: "medical image store",
    loses: "All images of the service.",
    refs: [
      { role: "inside", path: "workspace_id", to: ["azurerm_healthcare_workspace"] },
      {
        role: "key",
        path: "encryption_key_url",
        to: ["azurerm_key_vault_key", "azurerm_key_vault_managed_hardware_security_module_key"],
      },
    ],
    source: "hashicorp/terraform-provider-azurerm website/docs/r/healthcare_dicom_service.html.markdown",
  },
  {
    type: "azurerm_healthcare_fhir_service",
    class: "data",
    weight: "high",
    what: "health record store",
    loses: "All records of the service.",
    refs: [{ role: "inside", path: "workspace_id", to: ["azurerm_healthcare_workspace"] }],
    source: "hashicorp/terraform-provider-azurerm website/docs/r/healthcare_fhir_service.html.markdown",
  },
  {
    type: "azurerm_healthcare_medtech_service",
    class: "data",
    weight: "low",
    what: "medical device ingestion",
    loses: "The mapping of device messages; the records are in the FHIR service.",
    restore: "It can be created again from the configuration.",
    refs: [{ role: "inside", path: "workspace_id", to: ["azurerm_healthcare_workspace"] }],
    source: "hashicorp/terraform-provider-azurerm website/docs/r/healthcare_medtech_service.html.markdown",
  },
  {
    type: "azurerm_healthcare_service",
    class: "data",
    weight: "high",
    what: "health record store",
    loses: "All records.",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/healthcare_service.html.markdown",
  },
  {
    type: "azurerm_healthcare_workspace",
    class: "container",
    weight: "high",
    what: "health data workspace",
    loses: "All services and records in it.",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/healthcare_workspace.html.markdown",
  },
];
