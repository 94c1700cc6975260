import type { TypeSort, TypeSorts } from "../../domain/catalogue.ts";

/**
 * What azapi takes of services themselves, and not of Azure's Resource Manager. Types are those of the list in
 * Azure/terraform-provider-azapi docs/resources/data_plane_resource.md; what azurerm has too weighs what it weighs
 * there. Sorted by the first type.
 */
const OF: readonly TypeSort[] = [
  {
    types: ["Microsoft.AppConfiguration/configurationStores/keyValues"],
    as: "azurerm_app_configuration_key",
    class: "data",
    weight: "low",
    what: "configuration value",
    loses: "The value.",
  },
  {
    types: [
      "Microsoft.DeviceUpdate/accounts/groups",
      "Microsoft.DeviceUpdate/accounts/groups/deployments",
      "Microsoft.DeviceUpdate/accounts/v2/deployments",
      "Microsoft.DeviceUpdate/accounts/v2/groups",
    ],
    class: "data",
    weight: "low",
    what: "rollout of device updates",
    loses: "The group or the deployment, with its progress.",
  },
  {
    types: ["Microsoft.DigitalTwins/digitalTwinsInstances/digitaltwins"],
    class: "data",
    weight: "medium",
    what: "digital twin",
    loses: "The twin with the values of its properties, which devices have written.",
  },
  {
    types: ["Microsoft.DigitalTwins/digitalTwinsInstances/digitaltwins/relationships"],
    class: "data",
    weight: "low",
    what: "relationship of a digital twin",
    loses: "The relationship with its properties.",
  },
  {
    types: ["Microsoft.IoTCentral/IoTApps/users"],
    class: "identity",
    weight: "low",
    what: "user of an IoT application",
    loses: "The user's access to the application.",
  },
  {
    types: [
      "Microsoft.IoTCentral/iotApps/apiTokens",
      "Microsoft.IoTCentral/iotApps/devices/attestation",
      "Microsoft.IoTCentral/iotApps/enrollmentGroups/certificates",
    ],
    class: "key",
    weight: "low",
    what: "token or certificate of an IoT application",
    loses: "The credentials: what signs in with them is locked out.",
  },
  {
    types: [
      "Microsoft.IoTCentral/iotApps/continuousDataExports",
      "Microsoft.IoTCentral/iotApps/dataExport/destinations",
      "Microsoft.IoTCentral/iotApps/dataExport/exports",
    ],
    class: "backup",
    weight: "low",
    what: "export of device data",
    loses: "Telemetry is no longer exported.",
  },
  {
    types: ["Microsoft.IoTCentral/iotApps/dashboards", "Microsoft.IoTCentral/iotApps/deviceTemplates"],
    class: "data",
    weight: "low",
    what: "dashboard or template of an IoT application",
    loses: "The dashboard or template, as it was edited in the application.",
  },
  {
    types: ["Microsoft.IoTCentral/iotApps/devices"],
    class: "data",
    weight: "medium",
    what: "IoT device",
    loses: "The device with its credentials and what the application keeps of it.",
  },
  {
    types: ["Microsoft.IoTCentral/iotApps/devices/relationships"],
    class: "data",
    weight: "low",
    what: "relationship of a device",
    loses: "The relationship.",
  },
  {
    types: ["Microsoft.IoTCentral/iotApps/enrollmentGroups"],
    class: "key",
    weight: "medium",
    what: "keys by which devices register",
    loses: "The group with its keys: its devices can no longer register.",
  },
  {
    types: ["Microsoft.KeyVault/vaults/storage", "Microsoft.KeyVault/vaults/storage/sas"],
    as: "azurerm_key_vault_managed_storage_account",
    class: "key",
    weight: "low",
    what: "managed storage account keys",
    loses: "The vault no longer manages and rotates the keys.",
  },
  {
    types: ["Microsoft.Purview/accounts/Account/collections"],
    class: "container",
    weight: "medium",
    what: "collection of a data catalog",
    loses: "The collection with the access that was given on it; it must be empty before.",
  },
  {
    types: ["Microsoft.Purview/accounts/Scanning/credentials"],
    class: "key",
    weight: "low",
    what: "credentials of scans",
    loses: "The credentials: scans that use them fail.",
  },
  {
    types: ["Microsoft.Purview/accounts/Scanning/datasources"],
    class: "data",
    weight: "low",
    what: "data source of a data catalog",
    loses: "The registration with its scans and their history.",
  },
  {
    types: ["Microsoft.Purview/accounts/Workflow/workflows"],
    class: "data",
    weight: "low",
    what: "workflow of a data catalog",
    loses: "The workflow with its runs.",
  },
  {
    types: ["Microsoft.Synapse/workspaces/databases"],
    class: "data",
    weight: "medium",
    what: "lake database",
    loses: "The definitions of its tables; files in the lake stay.",
  },
  {
    types: [
      "Microsoft.Synapse/workspaces/kqlScripts",
      "Microsoft.Synapse/workspaces/notebooks",
      "Microsoft.Synapse/workspaces/sqlScripts",
    ],
    class: "data",
    weight: "medium",
    what: "notebook or script",
    loses: "The code as it was last edited in the workspace.",
  },
  {
    types: ["Microsoft.Synapse/workspaces/libraries"],
    class: "data",
    weight: "low",
    what: "library of a workspace",
    loses: "The package.",
  },
  {
    types: ["Microsoft.Synapse/workspaces/linkconnections"],
    class: "backup",
    weight: "low",
    what: "copy of a database to a warehouse",
    loses: "Changes are no longer copied into the warehouse.",
  },
  {
    types: ["Microsoft.Synapse/workspaces/triggers"],
    class: "backup",
    weight: "low",
    what: "pipeline trigger",
    loses: "Scheduled runs (loads, exports, backups) stop.",
  },
];

/** Definitions that are written in the configuration as a whole, and settings. */
const HARMLESS: readonly string[] = [
  "Microsoft.DigitalTwins/digitalTwinsInstances/eventroutes",
  "Microsoft.DigitalTwins/digitalTwinsInstances/jobs/imports",
  "Microsoft.IoTCentral/IoTApps/organizations",
  "Microsoft.IoTCentral/IoTApps/scheduledJobs",
  "Microsoft.IoTCentral/iotApps/deploymentManifests",
  "Microsoft.IoTCentral/iotApps/deviceGroups",
  "Microsoft.KeyVault/vaults/certificates/contacts",
  "Microsoft.KeyVault/vaults/certificates/issuers",
  "Microsoft.Purview/accounts/Account/resourceSetRuleConfigs",
  "Microsoft.Purview/accounts/Scanning/azureKeyVaults",
  "Microsoft.Purview/accounts/Scanning/classificationrules",
  "Microsoft.Purview/accounts/Scanning/datasources/scans",
  "Microsoft.Purview/accounts/Scanning/integrationruntimes",
  "Microsoft.Purview/accounts/Scanning/managedvirtualnetworks/managedprivateendpoints",
  "Microsoft.Synapse/workspaces/dataflows",
  "Microsoft.Synapse/workspaces/datasets",
  "Microsoft.Synapse/workspaces/linkedservices",
  "Microsoft.Synapse/workspaces/managedVirtualNetworks/managedPrivateEndpoints",
  "Microsoft.Synapse/workspaces/pipelines",
  "Microsoft.Synapse/workspaces/roleAssignments",
  "Microsoft.Synapse/workspaces/sparkJobDefinitions",
  "Microsoft.Synapse/workspaces/sparkconfigurations",
];

export const DATA_PLANE: TypeSorts = { type: "type", of: OF, harmless: HARMLESS };
