/** Providers whose types were unknown, so that a destroy of a store would have passed with a warning. */
import { describe, expect, test } from "vitest";
import { catalogueWith } from "../../src/catalogue/index.ts";
import { rowOf } from "../../src/domain/catalogue.ts";
import { object, reviewOf, said } from "../domain/reviewing.ts";

type Values = Readonly<Record<string, unknown>>;

const CATALOGUE = catalogueWith([]);
const found = async (type: string, actions: string, before: Values | null, after: Values | null = null) =>
  said(await reviewOf([object(`${type}.x`, actions, before, after)], [rowOf(CATALOGUE(type)) ?? expect.fail(type)]));

describe("A store that is deleted blocks:", () => {
  test.each<[type: string, values: Values, rule: string]>([
    ["b2_bucket", { bucket_name: "orders" }, "data-loss"],
    ["crunchybridge_cluster", { name: "orders" }, "last-copy"],
    ["netapp-cloudmanager_cvo_aws", { name: "orders" }, "container-loss"],
    ["netapp-ontap_volume", { name: "orders" }, "last-copy"],
    ["netapp-ontap_storage_lun_resource", { name: "orders" }, "last-copy"],
    ["polaris_aws_account", { delete_snapshots_on_destroy: true }, "backup-loss"],
    ["qdrant-cloud_accounts_cluster", { name: "orders" }, "last-copy"],
    ["redpanda_cluster", { allow_deletion: false }, "container-loss"],
    ["singlestoredb_workspace_group", { name: "orders" }, "container-loss"],
    ["temporalcloud_namespace", { name: "orders" }, "last-copy"],
    ["vcd_independent_disk", { name: "orders" }, "last-copy"],
    ["vcd_org_vdc", { delete_recursive: true }, "container-loss"],
    ["ybm_cluster", { cluster_name: "orders" }, "last-copy"],
    ["zitadel_organization", { name: "orders" }, "container-loss"],
    [
      "kustomization_resource",
      { manifest: '{"apiVersion":"v1","kind":"PersistentVolumeClaim","metadata":{"name":"data","namespace":"prod"}}' },
      "last-copy",
    ],
  ])("%s", async (type, values, rule) => {
    expect(await found(type, "delete", values)).toEqual([`${rule} block ${type}.x`]);
  });
});

describe("What a change takes away is told, and its return is not:", () => {
  test.each<[type: string, before: Values, after: Values, rule: string]>([
    ["netapp-ontap_snapshot_policy", { copies: [{ count: 14 }] }, { copies: [{ count: 2 }] }, "backup-loss"],
    [
      "polaris_sla_domain",
      { daily_schedule: [{ retention: 4, retention_unit: "WEEKS" }] },
      { daily_schedule: [{ retention: 7, retention_unit: "DAYS" }] },
      "backup-loss",
    ],
    [
      "redpanda_topic",
      { configuration: { "retention.ms": "604800000" } },
      { configuration: { "retention.ms": "600000" } },
      "data-expiry",
    ],
    ["qdrant-cloud_accounts_backup_schedule", { retention_period: "72h" }, { retention_period: "24h" }, "backup-loss"],
    [
      "temporalcloud_namespace",
      { namespace_lifecycle: { enable_delete_protection: true } },
      { namespace_lifecycle: { enable_delete_protection: false } },
      "guard-removed",
    ],
    [
      "b2_bucket",
      { lifecycle_rules: [{ file_name_prefix: "logs/", days_from_hiding_to_deleting: 30 }] },
      { lifecycle_rules: [{ file_name_prefix: "", days_from_hiding_to_deleting: 30 }] },
      "data-expiry",
    ],
  ])("%s", async (type, before, after, rule) => {
    const lines = await found(type, "update", before, after);
    expect(lines.map((line) => line.split(" ")[0])).toEqual([rule]);
    expect(await found(type, "update", after, before)).toEqual([]);
  });
});
