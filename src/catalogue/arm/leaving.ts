import type { Conditions, Leaves } from "../../domain/catalogue.ts";

/**
 * What a destroy of an object leaves by its own settings, by types of Azure's API and by the paths of their bodies, as
 * https://learn.microsoft.com/azure/templates names them. What it leaves whatever they are, follows from azurerm.
 */
interface Leaving {
  readonly types: readonly string[];
  readonly leaves: readonly Leaves[];
}

const softDeleted = (says: string): Leaves => ({
  remains: "grace",
  when: { "properties.softDeleteRetentionInDays": { above: 0 } },
  days: { path: "properties.softDeleteRetentionInDays", unit: "days" },
  says,
});

const continuous = (tier: Conditions[string], days: number): Leaves => ({
  remains: "grace",
  when: {
    "properties.backupPolicy.type": "Continuous",
    "properties.backupPolicy.continuousModeProperties.tier": tier,
  },
  days,
  says: "continuous backup: the deleted account can be restored",
});

const LEAVING: readonly Leaving[] = [
  { types: ["Microsoft.AppConfiguration/configurationStores"], leaves: [softDeleted("the soft-deleted store")] },
  {
    types: [
      "Microsoft.DataBoxEdge/dataBoxEdgeDevices/shares",
      "Microsoft.DataBoxEdge/dataBoxEdgeDevices/storageAccounts",
    ],
    leaves: [
      {
        remains: "kept",
        when: { "properties.dataPolicy": "Cloud" },
        says: "what was uploaded, in the storage account of the cloud",
      },
    ],
  },
  {
    types: ["Microsoft.DocumentDB/databaseAccounts"],
    leaves: [continuous("Continuous7Days", 7), continuous(["Continuous30Days", null], 30)],
  },
  { types: ["Microsoft.KeyVault/managedHSMs"], leaves: [softDeleted("the soft-deleted module")] },
  { types: ["Microsoft.KeyVault/vaults"], leaves: [softDeleted("the soft-deleted vault")] },
  {
    types: ["Microsoft.Storage/storageAccounts"],
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { "properties.immutableStorageWithVersioning.immutabilityPolicy.state": "Locked" },
        says: "Azure refuses to delete an account whose blobs are under a locked immutability policy",
      },
    ],
  },
];

export const leavingOf = (type: string): readonly Leaves[] =>
  LEAVING.filter(({ types }) => types.includes(type)).flatMap(({ leaves }) => leaves);
