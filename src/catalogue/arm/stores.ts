import type { Conditions, Expires, RuleSet } from "../../domain/catalogue.ts";
import { expiry, guard, loss, lowered, off, type Settings, softDelete, weaker } from "./words.ts";

const PURGED_AT_30 = expiry("logs are purged at 30 days without a waiting time");
const NOT_ABROAD = loss("medium", "the copy in the other region is dropped");
const EXPIRABLE = guard("blobs can be deleted after a shorter time");

/**
 * Stores of blobs, files, images, events and logs. Those of keys and of configuration have no switch that could be
 * set off: Azure refuses to, and to change how long they keep what is deleted.
 * https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview
 * https://learn.microsoft.com/azure/azure-app-configuration/concept-soft-delete
 */
export const STORES: readonly Settings[] = [
  {
    types: ["Microsoft.ContainerRegistry/registries"],
    watch: [
      ...weaker(
        "properties.policies.softDeletePolicy.status",
        ["disabled", "enabled"],
        guard("deleted images are gone at once"),
      ),
      lowered(
        "properties.policies.softDeletePolicy.retentionDays",
        guard("deleted images can be had back for a shorter time"),
      ),
      {
        path: "properties.policies.retentionPolicy.status",
        change: { from: ["disabled", null], to: "enabled" },
        ...expiry("untagged images are purged after some days"),
      },
      {
        ...lowered("properties.policies.retentionPolicy.days", expiry("untagged images are purged sooner")),
        when: { "properties.policies.retentionPolicy.status": "enabled" },
        whenAfter: { "properties.policies.retentionPolicy.status": "enabled" },
      },
    ],
  },
  {
    types: ["Microsoft.EventHub/namespaces/eventhubs"],
    watch: [
      lowered("properties.messageRetentionInDays", expiry("older events are deleted")),
      {
        ...lowered("properties.retentionDescription.retentionTimeInHours", expiry("older events are deleted")),
        forever: [-1],
      },
      off("properties.captureDescription.enabled", loss("medium", "events are no longer written to storage")),
    ],
  },
  {
    types: ["Microsoft.Insights/components"],
    watch: [
      lowered("properties.RetentionInDays", expiry("older records are deleted")),
      { path: "properties.ImmediatePurgeDataOn30Days", change: "on", ...PURGED_AT_30 },
    ],
  },
  {
    types: ["Microsoft.OperationalInsights/workspaces"],
    watch: [
      lowered("properties.retentionInDays", expiry("older logs are purged")),
      {
        path: "properties.features.immediatePurgeDataOn30Days",
        change: "on",
        ...PURGED_AT_30,
      },
    ],
  },
  {
    // -1 is the retention of the workspace, which may be shorter than any of its own.
    types: ["Microsoft.OperationalInsights/workspaces/tables"],
    watch: [
      lowered("properties.totalRetentionInDays", expiry("older logs of the table are purged")),
      lowered(
        "properties.retentionInDays",
        expiry("logs of the table leave the interactive tier sooner, or are purged"),
      ),
      {
        path: "properties.plan",
        change: { from: "Analytics", to: "Basic" },
        ...expiry("logs older than 30 days leave the interactive tier"),
      },
    ],
  },
  {
    types: ["Microsoft.Storage/storageAccounts"],
    watch: [
      {
        path: "sku.name",
        change: { from: ["Standard_GRS", "Standard_RAGRS"], to: "Standard_LRS" },
        ...NOT_ABROAD,
      },
      {
        path: "sku.name",
        change: { from: ["Standard_GZRS", "Standard_RAGZRS"], to: "Standard_ZRS" },
        ...NOT_ABROAD,
      },
      { path: "sku.name", change: { from: "StandardV2_GRS", to: "StandardV2_LRS" }, ...NOT_ABROAD },
      { path: "sku.name", change: { from: "StandardV2_GZRS", to: "StandardV2_ZRS" }, ...NOT_ABROAD },
      lowered(
        "properties.immutableStorageWithVersioning.immutabilityPolicy.immutabilityPeriodSinceCreationInDays",
        EXPIRABLE,
      ),
      {
        path: "properties.immutableStorageWithVersioning.immutabilityPolicy.state",
        change: { from: "Unlocked", to: "Disabled" },
        ...guard("blobs can be overwritten and deleted again"),
      },
    ],
  },
  {
    types: ["Microsoft.Storage/storageAccounts/blobServices"],
    watch: [
      off("properties.isVersioningEnabled", loss("high", "overwritten blobs no longer leave an older version")),
      off("properties.restorePolicy.enabled", loss("high", "blobs can no longer be restored to a point in time")),
      lowered(
        "properties.restorePolicy.days",
        loss("medium", "blobs can be restored to points in a shorter time only"),
      ),
      ...softDelete("properties.deleteRetentionPolicy", "blobs"),
      {
        path: "properties.deleteRetentionPolicy.allowPermanentDelete",
        change: "on",
        ...guard("soft-deleted blobs can be purged"),
      },
      ...softDelete("properties.containerDeleteRetentionPolicy", "containers"),
      off("properties.changeFeed.enabled", loss("medium", "changes of blobs are no longer recorded")),
      {
        ...lowered("properties.changeFeed.retentionInDays", expiry("older records of changes are deleted")),
        forever: [null, 0],
      },
    ],
  },
  {
    types: ["Microsoft.Storage/storageAccounts/blobServices/containers/immutabilityPolicies"],
    watch: [lowered("properties.immutabilityPeriodSinceCreationInDays", EXPIRABLE)],
  },
  {
    types: ["Microsoft.Storage/storageAccounts/fileServices"],
    watch: softDelete("properties.shareDeleteRetentionPolicy", "file shares"),
  },
];

/** The rules of a storage account by which blobs are deleted. */
export const POLICIES = "Microsoft.Storage/storageAccounts/managementPolicies";

/** What such a rule deletes by, and how that reads. */
const AGES = [
  ["baseBlob", "daysAfterModificationGreaterThan", "blobs", "after they were changed"],
  ["baseBlob", "daysAfterLastAccessTimeGreaterThan", "blobs", "after they were read"],
  ["baseBlob", "daysAfterCreationGreaterThan", "blobs", "after they were created"],
  ["snapshot", "daysAfterCreationGreaterThan", "snapshots of blobs", "after they were created"],
  ["version", "daysAfterCreationGreaterThan", "older versions of blobs", "after they were created"],
] as const;

const OF_ACCOUNT = "properties.policy.rules[*]";

/** The rules in a body, and what each deletes by. */
const agesIn = (body: string) => {
  const list = `${body}.${OF_ACCOUNT}`;
  return AGES.map(([what, age, blobs, since]) => {
    const days = `${list}.definition.actions.${what}.delete.${age}`;
    const when: Conditions = { [`${list}.enabled`]: [true, null], [days]: { above: -1 } };
    return { list, days, when, blobs, since, says: `${blobs} are deleted some days ${since}` };
  });
};

export const blobRules = (body: string, of: Conditions): readonly RuleSet[] =>
  agesIn(body).map(({ list, days, when, blobs, since, says }) => ({
    list,
    harm: "more",
    rule: "data-expiry",
    when: { ...of, ...when },
    limits: [
      { by: "prefix", at: `${list}.definition.filters.prefixMatch[*]` },
      { by: "words", at: `${list}.definition.filters.blobTypes[*]` },
      { by: "pairs", at: `${list}.definition.filters.blobIndexMatch[*]{name,value}` },
      { by: "at-least", at: days, says: `${blobs} are deleted sooner ${since}` },
    ],
    says,
    wider: "a rule that deletes blobs applies to more of them",
  }));

/** The same rules, where they are made for an account that is there already. */
export const newBlobRules = (body: string, when: Conditions): readonly Expires[] =>
  agesIn(body).map((age) => ({ when: { ...when, ...age.when }, says: age.says }));
