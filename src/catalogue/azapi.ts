import type { CatalogueRow, Conditions, Watch } from "../domain/catalogue.ts";
import { DATA_PLANE } from "./arm/data-plane.ts";
import { ABOUT, BLOB_RULES, merged, NEW_BLOB_RULES, SWITCHED_OFF, WHOLE } from "./arm/in-body.ts";
import { LOCKED } from "./arm/locked.ts";
import { LOCKS, locking, sortsOfArm } from "./arm/sorts.ts";

/**
 * Calls after which something is gone for good: a deleted vault, logs, or what is on the system disk of a machine.
 * https://learn.microsoft.com/rest/api/keyvault/keyvault/vaults/purge-deleted,
 * https://learn.microsoft.com/rest/api/loganalytics/workspace-purge/purge,
 * https://learn.microsoft.com/rest/api/compute/virtual-machines/reimage
 */
const PURGING = ["purge", "Purge", "reimage", "Reimage"] as const;
const PURGES = "something is purged, or a machine's disk made anew, by a direct call";
const AT_APPLY: Conditions = { when: ["apply", null] };
/** It is called again with every change of what it is called with. */
const PURGED: readonly Watch[] = [
  { path: "action", change: { to: PURGING }, when: AT_APPLY, rule: "container-loss", weight: "high", says: PURGES },
  {
    path: "body",
    change: "changed",
    when: AT_APPLY,
    whenAfter: { action: PURGING },
    rule: "container-loss",
    weight: "high",
    says: PURGES,
  },
];

/**
 * Azure API (azapi): one resource type for everything, so what it is stands in its `type`, as
 * `<provider>/<type>@<version>`. A type that azurerm has too holds what it holds there, what it lacks stands in
 * ./arm/others.ts, one of ./arm/harmless.ts holds nothing, and all others are unclassified. Of the values in their free
 * `body` only the settings in ./arm/ are looked at.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * Azure/azapi, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "azapi_data_plane_resource",
    class: "data",
    weight: "medium",
    what: "object in an Azure service",
    loses: "The object: a configuration value, a database or a notebook of Synapse, a device, a digital twin.",
    sorts: DATA_PLANE,
    note: "What it is stands in its type. A type that nobody has named is reported as unclassified.",
    source: "Azure/terraform-provider-azapi docs/resources/data_plane_resource.md",
  },
  {
    type: "azapi_resource",
    class: "container",
    weight: "high",
    what: "Azure resource that holds data",
    loses: "The resource with everything in it.",
    sorts: sortsOfArm(LOCKED),
    restore: "As for the azurerm type that it stands for; nothing is purged, so a soft delete of the service applies.",
    watch: WHOLE,
    expires: NEW_BLOB_RULES,
    ruleSets: BLOB_RULES,
    refs: [
      { role: "inside", path: "parent_id", to: ["azapi_resource", "azurerm_resource_group"] },
      { ...locking(LOCKED), when: { type: { startsWith: `${LOCKS}@` } } },
    ],
    note: "A type that nobody has named is reported as unclassified. The safeguards of the azurerm provider do not apply: a resource group goes with all its content.",
    source: "Azure/terraform-provider-azapi docs/resources/resource.md",
  },
  {
    type: "azapi_resource_action",
    class: "container",
    weight: "low",
    what: "call of an Azure API",
    loses: "What the call does, if it is one that runs at destroy.",
    leaves: [
      { remains: "kept", when: { when: ["apply", null] }, says: "everything, since no call is made at destroy" },
    ],
    watch: [
      {
        path: "method",
        change: { to: "DELETE" },
        when: { when: ["apply", null] },
        rule: "container-loss",
        weight: "high",
        says: "an Azure resource is deleted by a direct call",
      },
      ...PURGED,
      ...merged({ method: ["PATCH", "PUT"], when: ["apply", null] }),
    ],
    expires: [
      { when: { action: PURGING, ...AT_APPLY }, rule: "container-loss", weight: "high", says: PURGES },
      {
        when: { method: "DELETE", when: ["apply", null] },
        rule: "container-loss",
        weight: "high",
        says: "an Azure resource is deleted by a direct call",
      },
    ],
    createdOff: SWITCHED_OFF.map((off) => ({
      ...off,
      when: { ...off.when, method: ["PATCH", "PUT"], when: ["apply", null] },
    })),
    refs: ABOUT,
    note: "A call can delete or purge a resource that no plan shows.",
    source: "Azure/terraform-provider-azapi docs/resources/resource_action.md",
  },
  {
    type: "azapi_update_resource",
    class: "guard",
    weight: "low",
    what: "properties of an Azure resource",
    loses: "Nothing: the properties keep their values.",
    forgets: true,
    watch: merged(),
    createdOff: SWITCHED_OFF,
    ruleSets: BLOB_RULES,
    refs: ABOUT,
    source: "Azure/terraform-provider-azapi docs/resources/update_resource.md",
  },
];
