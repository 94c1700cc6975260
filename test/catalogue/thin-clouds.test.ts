/**
 * Stores of clouds besides the large three are known by what they hold. A type that is not known only warns, so each of
 * these would have passed with a warning.
 */
import { describe, expect, test } from "vitest";
import { catalogueWith } from "../../src/catalogue/index.ts";
import { rowOf } from "../../src/domain/catalogue.ts";
import { object, reviewOf, said } from "../domain/reviewing.ts";

type Values = Readonly<Record<string, unknown>>;

const CATALOGUE = catalogueWith([]);
const found = async (type: string, actions: string, before: Values | null, after: Values | null = null) =>
  said(await reviewOf([object(`${type}.x`, actions, before, after)], [rowOf(CATALOGUE(type)) ?? expect.fail(type)]));

describe("A store that is deleted blocks:", () => {
  test.each([
    ["alicloud_star_rocks_instance", "last-copy"],
    ["alicloud_hbr_ecs_backup_client", "backup-loss"],
    ["alicloud_ecd_snapshot", "backup-loss"],
    ["oci_dataintegration_workspace", "container-loss"],
    ["oci_iot_iot_domain", "last-copy"],
    ["ibm_kms_key_with_policy_overrides", "key-loss"],
    ["ovh_cloud_managed_database", "container-loss"],
    ["ovh_cloud_instance_backup", "backup-loss"],
    ["stackit_sfs_share", "last-copy"],
    ["yandex_ytsaurus_cluster", "last-copy"],
    ["yandex_mdb_greenplum_cluster_v2", "data-loss"],
    ["tencentcloud_elasticsearch_index", "last-copy"],
    ["tencentcloud_container_cluster", "container-loss"],
    ["tencentcloud_eks_cluster", "container-loss"],
    ["tencentcloud_serverless_hbase_instance", "last-copy"],
    ["huaweicloud_gaussdb_influx_instance", "last-copy"],
    ["huaweicloud_blockstorage_volume_v2", "last-copy"],
    ["huaweicloud_sfs_file_system_v2", "last-copy"],
    ["huaweicloud_cbr_checkpoint", "backup-loss"],
  ])("%s", async (type, rule) => {
    expect(await found(type, "delete", { name: "orders" })).toEqual([`${rule} block ${type}.x`]);
  });
});

describe("What protects a store is read:", () => {
  test.each<[type: string, guarded: Values, open: Values]>([
    [
      "alicloud_cloud_storage_gateway_gateway_block_volume",
      { is_source_deletion: false },
      { is_source_deletion: true },
    ],
    ["ibm_project", { definition: [{ destroy_on_delete: false }] }, { definition: [{ destroy_on_delete: true }] }],
    ["ovh_cloud_managed_database", { deletion_protection: true }, { deletion_protection: false }],
    [
      "yandex_mdb_mysql_database_v2",
      { deletion_protection_mode: "DELETION_PROTECTION_MODE_ENABLED" },
      { deletion_protection_mode: "DELETION_PROTECTION_MODE_DISABLED" },
    ],
    [
      "tencentcloud_kubernetes_control_plane_log",
      { delete_log_set_and_topic: false },
      { delete_log_set_and_topic: true },
    ],
    ["tencentcloud_bdrc_instance_copy_pair", { delete_target_resource: false }, { delete_target_resource: true }],
    ["huaweicloud_bcs_instance", { delete_storage: false }, { delete_storage: true }],
    ["huaweicloud_sdrs_replication_pair", { delete_target_volume: false }, { delete_target_volume: true }],
  ])("%s without it is told, with it again is not", async (type, guarded, open) => {
    expect(await found(type, "update", guarded, open)).toEqual([`guard-removed warn ${type}.x`]);
    expect(await found(type, "update", open, guarded)).toEqual([]);
  });
});

describe("A resource that is an order destroys when it is created:", () => {
  test.each<[type: string, order: Values, other: Values | null]>([
    ["ovh_domain_zone_import", { zone_file: "$TTL 60" }, null],
    ["tencentcloud_redis_clear_instance_operation", { instance_id: "crs-1" }, null],
    ["tencentcloud_mysql_isolate_instance", { operate: "isolate" }, { operate: "recover" }],
    ["tencentcloud_kubernetes_cluster_attachment", { instance_id: "ins-1" }, null],
    [
      "tencentcloud_tsf_instances_attachment",
      { instance_id: "ins-1", instance_import_mode: "R" },
      { instance_id: "ins-1", instance_import_mode: "M" },
    ],
    ["huaweicloud_cbc_resources_unsubscribe", { resource_ids: ["vol-1"] }, null],
    ["huaweicloud_dds_instance_restore", { target_id: "dds-1" }, null],
    ["huaweicloud_csms_scheduled_delete_secret_task", { action: "create" }, { action: "cancel" }],
  ])("%s", async (type, order, other) => {
    expect(await found(type, "create", null, order)).toEqual([`data-expiry warn ${type}.x`]);
    if (other !== null) expect(await found(type, "create", null, other)).toEqual([]);
  });
});

test("Rules by which artifacts of Yandex Cloud expire are compared with those before", async () => {
  const type = "yandex_cloudregistry_lifecycle_policy";
  const rules = (days: number): Values => ({ registry_id: "r", rules: [{ delete: { older_than_days: days } }] });
  expect(await found(type, "update", rules(30), rules(7))).toEqual([`data-expiry warn ${type}.x`]);
  expect(await found(type, "update", rules(7), rules(30))).toEqual([]);
});

test.each([
  "alicloud_nlb_listener",
  "alicloud_route_entry",
  "oci_load_balancer_listener",
  "oci_core_route_table",
  "ibm_is_lb_listener",
  "stackit_network_area_region",
  "yandex_trino_catalog",
  "tencentcloud_tat_command",
  "huaweicloud_waf_rule_blacklist",
])("Nothing is lost with a %s", (type) => {
  expect(CATALOGUE(type)).toEqual({ known: "harmless" });
});

test.each([
  ["heroku-postgresql:standard-0", "block"],
  ["heroku-redis:premium-0", "block"],
  ["papertrail:choklad", "warn"],
])("An add-on of Heroku weighs as much as what it is: %s", async (plan, level) => {
  expect(await found("heroku_addon", "delete", { plan })).toEqual([`last-copy ${level} heroku_addon.x`]);
});
